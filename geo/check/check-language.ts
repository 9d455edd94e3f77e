import { entryLabel } from "./entry-label.ts";
import type { Problem } from "./problem.ts";
import type { Atlas } from "./source-files.ts";

const CYRILLIC = /[\u0400-\u04ff]/;

/** Russian text without a Cyrillic letter, and English text with one, is text in the wrong field. */
export function checkLanguage(atlas: Atlas): Problem[] {
  return Object.values(atlas).flatMap((list) =>
    list.flatMap(({ file, entry }) =>
      localizedTexts(entry, "").flatMap(({ path, en, ru }) => {
        const id = entryLabel(entry) ?? "";
        const at = (field: string, message: string): Problem => ({ file, id, field, message, severity: "error" });
        return [
          ...(CYRILLIC.test(en) ? [at(`${path}.en`, "has Cyrillic letters: write it in English")] : []),
          ...(/[A-Za-z]/.test(en) && !CYRILLIC.test(ru) && !isName(ru)
            ? [at(`${path}.ru`, "has no Cyrillic letter: write it in Russian")]
            : []),
          ...(/ - /.test(en) || / - /.test(ru) ? [at(path, "a spaced hyphen stands where a dash belongs")] : []),
        ];
      }),
    ),
  );
}

/** Publications and companies keep their Latin names in Russian: a few words, each with a capital or a mark. */
function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(/\s+/).every((word) => /^[(«"]?[A-Z0-9]/.test(word) || word.length <= 3 || /[.&]/.test(word))
  );
}

function localizedTexts(value: unknown, path: string): { path: string; en: string; ru: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedTexts(item, join(path, String(index))));
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ru" in value && typeof value.en === "string" && typeof value.ru === "string") {
    return [{ path, en: value.en, ru: value.ru }];
  }
  return Object.entries(value).flatMap(([key, inner]) => localizedTexts(inner, join(path, key)));
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
