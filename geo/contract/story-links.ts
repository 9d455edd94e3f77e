/** What a reader can select, as it stands in the address: `KZ`, `border:tajik-afghan`, `event:kz22-mission`. */
const KEY =
  "(?:[A-Z]{2}|(?:organisation|zone|border|crossing|corridor|leg|node|ground|disputed|event|exercise):[a-z0-9_-]+)";

export const SELECTION_KEY = new RegExp(`^${KEY}$`);

/** `[[event:kz22-mission|peacekeeping mission]]`: a key, and the words that the reader sees. */
const LINK = new RegExp(`\\[\\[(${KEY})\\|([^\\[\\]|\\n]+)\\]\\]`, "g");

export type TextPart =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "link"; readonly key: string; readonly label: string };

/** Splits a story's text at its links. Whatever is no whole link, marks included, is plain text; nothing fails. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const addText = (piece: string) => {
    if (piece !== "") parts.push({ type: "text", text: piece });
  };
  for (const match of text.matchAll(LINK)) {
    const [whole, key = "", label = ""] = match;
    addText(text.slice(end, match.index));
    parts.push({ type: "link", key, label });
    end = match.index + whole.length;
  }
  addText(text.slice(end));
  return parts;
}

/** The keys of all links in their order; a thing that is linked twice stands there twice. */
export function linkedKeys(text: string): string[] {
  return splitLinks(text).flatMap((part) => (part.type === "link" ? [part.key] : []));
}

/** The text as it reads on the screen. */
export function withoutLinks(text: string): string {
  return splitLinks(text)
    .map((part) => (part.type === "link" ? part.label : part.text))
    .join("");
}
