import { withoutLinks } from "../contract/story-links.ts";

/** Every bilingual text of an entry as it reads, a story's links as their words, with its dotted path. */
export function localizedTexts(value: unknown, path: string): { path: string; en: string; ru: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedTexts(item, join(path, String(index))));
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ru" in value && typeof value.en === "string" && typeof value.ru === "string") {
    return [{ path, en: withoutLinks(value.en), ru: withoutLinks(value.ru) }];
  }
  return Object.entries(value).flatMap(([key, inner]) => localizedTexts(inner, join(path, key)));
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
