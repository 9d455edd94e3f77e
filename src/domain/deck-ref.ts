import { type IsoDate, parseIsoDate } from "./day.ts";
import { parseSelection, type Selection, selectionKey } from "./selection.ts";
import type { TimeWindow } from "./time-window.ts";

/** What can be presented: a story of the atlas, a briefing made from the data, or what a reader wrote. */
export type DeckRef =
  | { readonly kind: "story"; readonly id: string }
  /** Made on the spot for whatever can be selected. */
  | BriefingRef
  /** A reader's story that this browser keeps. */
  | { readonly kind: "own"; readonly id: string }
  /** A reader's story that the address itself carries, packed in the letters of base64url. */
  | { readonly kind: "link"; readonly packed: string };

/**
 * What a briefing is about: a selection and a window of its own, since each of its slides moves the window of the view;
 * `compare` is the day from which on it tells what changed. Without a window it takes that of the view.
 */
export interface BriefingRef {
  readonly kind: "briefing";
  readonly selection: Selection;
  readonly window?: TimeWindow;
  readonly compare?: IsoDate;
}

const ID = /^[a-z0-9-]+$/;
const PACKED = /^[A-Za-z0-9_-]+$/;

/**
 * `january-2022`, `briefing:KZ`, `briefing:zone:central-asia~2022-01-01~2022-12-31` (a third day is the one compared
 * with), `own:<id>` or `link:<packed>`, as in the address.
 */
export function deckKey(ref: DeckRef): string {
  if (ref.kind === "story") return ref.id;
  if (ref.kind === "briefing") return `briefing:${briefingKey(ref)}`;
  return ref.kind === "own" ? `own:${ref.id}` : `link:${ref.packed}`;
}

/** Reads a key as written by `deckKey`; undefined for nonsense. Whether there is such a deck, the data says. */
export function parseDeckRef(text: string): DeckRef | undefined {
  if (ID.test(text)) return { kind: "story", id: text };
  const [, kind, rest = ""] = /^(briefing|own|link):(.+)$/.exec(text) ?? [];
  if (kind === "briefing") return parseBriefing(rest);
  if (kind === "own") return ID.test(rest) ? { kind, id: rest } : undefined;
  if (kind === "link") return PACKED.test(rest) ? { kind, packed: rest } : undefined;
  return undefined;
}

function briefingKey({ selection, window, compare }: BriefingRef): string {
  const days = window === undefined ? [] : [window.from, window.to, ...(compare === undefined ? [] : [compare])];
  return [selectionKey(selection), ...days].join("~");
}

/** A selection that makes sense is briefed on even where its days do not: the view's window is taken then. */
function parseBriefing(text: string): BriefingRef | undefined {
  const [key = "", ...days] = text.split("~");
  const selection = parseSelection(key);
  if (selection === undefined) return undefined;
  const [from, to, compare] = days.map(parseIsoDate);
  if (from === undefined || to === undefined || from > to) return { kind: "briefing", selection };
  return { kind: "briefing", selection, window: { from, to }, ...(compare === undefined ? {} : { compare }) };
}

/** A briefing gets the window and the compared day of the view in which it is asked for; other decks have their own. */
export function pinWindow(
  ref: DeckRef,
  view: { readonly time: TimeWindow; readonly compare: IsoDate | undefined },
): DeckRef {
  if (ref.kind !== "briefing" || ref.window !== undefined) return ref;
  return { ...ref, window: view.time, ...(view.compare === undefined ? {} : { compare: view.compare }) };
}
