import type { Basis } from "./read-outlines.ts";

/** What the layers laid over one another say of one undivided piece of the world. */
export interface TileTags {
  readonly owners: readonly string[];
  readonly outlines: readonly { readonly id: string; readonly cutFrom: string; readonly basis: Basis }[];
  readonly isLand: boolean;
  readonly isIslet: boolean;
}

export type Area =
  | { readonly kind: "country"; readonly id: string }
  | { readonly kind: "disputed"; readonly id: string; readonly basis: Basis };

/**
 * Overlapping zones whose land goes to one side: OpenStreetMap maps a claim beside a line of control. Others keep the
 * first code, which only decides slivers.
 */
const OVERLAP_GOES_TO: Readonly<Record<string, string>> = {
  "BT+CN": "BT",
  "HR+RS": "HR",
  "IL+PS": "PS",
  "IN+NP": "IN",
  "SD+SS": "SD",
};

/** To which country or disputed area a tile belongs; null for water and for land that no zone covers. */
export function assignTile({ owners, outlines, isLand }: TileTags): Area | null {
  const claim = [...new Set(owners)].sort().join("+");
  if (!isLand || claim === "") return null;
  if (owners.includes("crimea")) return { kind: "disputed", id: "crimea", basis: "osm" };
  const outline = outlines.find(({ cutFrom }) => cutFrom === claim);
  if (outline) return { kind: "disputed", id: outline.id, basis: outline.basis };
  const [first = ""] = claim.split("+");
  return { kind: "country", id: OVERLAP_GOES_TO[claim] ?? first };
}
