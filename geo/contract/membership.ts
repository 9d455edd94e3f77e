import * as v from "valibot";
import { CountryCodeSchema, IdSchema, LocalizedTextSchema, PartialDateSchema } from "./primitives.ts";

export const MEMBERSHIP_ORGANISATIONS = ["CSTO", "CSTO-PA", "CIS", "EAEU", "SCO", "NATO"] as const;

export const MEMBERSHIP_STATES = [
  "signatory",
  "member",
  "participation-frozen",
  "suspended",
  "not-renewed",
  "withdrawn",
  "observer",
  "associate",
  "partner",
  "dialogue-partner",
] as const;

/**
 * The legal state of one country in one organisation from one day (inclusive) to another (exclusive;
 * left out while it lasts). `basis` says what happened on the first day. Periods of a country in an
 * organisation never overlap; `not-renewed` and `withdrawn` last until the country joins again.
 */
export const MembershipSchema = v.strictObject({
  organisation: v.picklist(MEMBERSHIP_ORGANISATIONS),
  country: CountryCodeSchema,
  state: v.picklist(MEMBERSHIP_STATES),
  from: PartialDateSchema,
  to: v.optional(PartialDateSchema),
  basis: v.picklist(["signature", "entry-into-force", "accession", "declaration", "decision", "expiry"]),
  instrument: LocalizedTextSchema,
  note: v.optional(LocalizedTextSchema),
  sources: v.pipe(v.array(IdSchema), v.minLength(1)),
});

export const MembershipFileSchema = v.array(MembershipSchema);

export type Membership = v.InferOutput<typeof MembershipSchema>;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];
export type MembershipOrganisation = (typeof MEMBERSHIP_ORGANISATIONS)[number];
