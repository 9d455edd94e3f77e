import * as v from "valibot";
import { CountryCodeSchema, IdSchema, LocalizedTextSchema, PartialDateSchema } from "./primitives.ts";

/** Who held an office of the organisation, and when: a person as Secretary General, a state as chair. */
export const OfficeSchema = v.strictObject({
  office: v.picklist(["secretary-general", "acting-secretary-general", "chair"]),
  country: CountryCodeSchema,
  person: v.optional(LocalizedTextSchema),
  from: PartialDateSchema,
  to: v.optional(PartialDateSchema),
  note: v.optional(LocalizedTextSchema),
  sources: v.pipe(v.array(IdSchema), v.minLength(1)),
});

export type Office = v.InferOutput<typeof OfficeSchema>;
