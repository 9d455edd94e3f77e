/** What a reader has selected. `event` covers exercises as well: which of the two it is, the data says. */
export type Selection =
  | { readonly kind: "country"; readonly id: string }
  | { readonly kind: RegionSelectionKind; readonly id: string }
  | { readonly kind: "event" | "exercise"; readonly id: string };

const REGION_SELECTION_KINDS = [
  "organisation",
  "zone",
  "border",
  "crossing",
  "corridor",
  "leg",
  "node",
  "ground",
  "disputed",
] as const;

export type RegionSelectionKind = (typeof REGION_SELECTION_KINDS)[number];

const KINDS: readonly string[] = [...REGION_SELECTION_KINDS, "event", "exercise"];

/** `KZ` or `<kind>:<id>`, as it stands in the address and in an event's ties. */
export function selectionKey(selection: Selection): string {
  return selection.kind === "country" ? selection.id : `${selection.kind}:${selection.id}`;
}

/** Reads a key as written by `selectionKey`; undefined for nonsense. Whether the thing exists, the data says. */
export function parseSelection(text: string): Selection | undefined {
  if (/^[A-Za-z]{2}$/.test(text)) return { kind: "country", id: text.toUpperCase() };
  const match = /^([a-z]+):([a-z0-9_-]+)$/.exec(text);
  const [, kind, id] = match ?? [];
  if (kind === undefined || id === undefined || !KINDS.includes(kind)) return undefined;
  return { kind: kind as Exclude<Selection["kind"], "country">, id };
}

export function isEventSelection(
  selection: Selection | undefined,
): selection is Extract<Selection, { kind: "event" | "exercise" }> {
  return selection?.kind === "event" || selection?.kind === "exercise";
}
