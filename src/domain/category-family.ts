import type { Category } from "../../geo/contract/event.ts";

/** Colour on the map goes by family, shape by category, so that no reader has to tell fourteen colours apart. */
export const FAMILIES = ["meetings", "law", "cooperation", "operations", "border", "infrastructure"] as const;

export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<Category, Family>> = {
  summit: "meetings",
  ministerial: "meetings",
  leadership: "meetings",
  treaty: "law",
  membership: "law",
  statement: "law",
  cooperation: "cooperation",
  aid: "cooperation",
  mission: "operations",
  exercise: "operations",
  "law-and-order": "operations",
  border: "border",
  incident: "border",
  infrastructure: "infrastructure",
};

export function familyOf(category: Category): Family {
  return FAMILY_OF[category];
}
