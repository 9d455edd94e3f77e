import { linkedKeys, splitLinks, withoutLinks } from "../../geo/contract/story-links.ts";
import { parseSelection, type Selection, selectionKey } from "./selection.ts";

/** A run of a story's text: words, or words that lead to a selection. */
export type StoryTextPart =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "link"; readonly selection: Selection; readonly key: string; readonly label: string };

export type StoryParagraph = readonly StoryTextPart[];

/**
 * Reads a text as an author writes it: paragraphs with empty lines between them, links as
 * `[[event:kz22-mission|peacekeeping mission]]`. Whatever is no whole link stays as it stands, so nothing fails and
 * nothing is ever markup.
 */
export function parseStoryText(text: string): readonly StoryParagraph[] {
  return paragraphsOf(text).map((paragraph) =>
    splitLinks(paragraph).map((part): StoryTextPart => {
      if (part.type === "text") return part;
      const selection = parseSelection(part.key);
      return selection === undefined ? { type: "text", text: part.label } : { ...part, selection };
    }),
  );
}

/** The text as it reads, links as their words, an empty line between paragraphs. */
export function plainStoryText(text: string): string {
  return paragraphsOf(text).map(withoutLinks).join("\n\n");
}

/** What a text links to, each thing once, in the order of its first link. */
export function mentionsOf(text: string): readonly string[] {
  return [...new Set(linkedKeys(text))];
}

/** A link as it stands in a text. Marks that would end it early are taken out of the words. */
export function formatStoryLink(selection: Selection, label: string): string {
  const words = label
    .replaceAll(/[[\]|]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const key = selectionKey(selection);
  return `[[${key}|${words === "" ? key : words}]]`;
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
