import { parseSelection, type Selection, selectionKey } from "./selection.ts";

/** What can be presented: a story of the atlas, a briefing made from the data, or what a reader wrote. */
export type DeckRef =
  | { readonly kind: "story"; readonly id: string }
  /** Made on the spot for whatever can be selected. */
  | { readonly kind: "briefing"; readonly selection: Selection }
  /** A reader's story that this browser keeps. */
  | { readonly kind: "own"; readonly id: string }
  /** A reader's story that the address itself carries, packed in the letters of base64url. */
  | { readonly kind: "link"; readonly packed: string };

const ID = /^[a-z0-9-]+$/;
const PACKED = /^[A-Za-z0-9_-]+$/;

/** `january-2022`, `briefing:KZ`, `briefing:zone:central-asia`, `own:<id>` or `link:<packed>`, as in the address. */
export function deckKey(ref: DeckRef): string {
  if (ref.kind === "story") return ref.id;
  if (ref.kind === "briefing") return `briefing:${selectionKey(ref.selection)}`;
  return ref.kind === "own" ? `own:${ref.id}` : `link:${ref.packed}`;
}

/** Reads a key as written by `deckKey`; undefined for nonsense. Whether there is such a deck, the data says. */
export function parseDeckRef(text: string): DeckRef | undefined {
  if (ID.test(text)) return { kind: "story", id: text };
  const [, kind, rest = ""] = /^(briefing|own|link):(.+)$/.exec(text) ?? [];
  if (kind === "briefing") {
    const selection = parseSelection(rest);
    return selection === undefined ? undefined : { kind, selection };
  }
  if (kind === "own") return ID.test(rest) ? { kind, id: rest } : undefined;
  if (kind === "link") return PACKED.test(rest) ? { kind, packed: rest } : undefined;
  return undefined;
}
