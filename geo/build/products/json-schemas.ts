import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { SOURCE_FILES } from "../../check/source-files.ts";

/** File names of the published schemas by kind of authored file: `schemas/events.schema.json`. */
export function schemaName(kind: string): string {
  return `schemas/${kind}.schema.json`;
}

/**
 * The schemas of authored files as JSON Schema (draft 7), for editors that complete and check while one types.
 * What JSON Schema cannot say, such as that a day exists in the calendar, only the check knows.
 */
export function buildJsonSchema(kind: keyof typeof SOURCE_FILES): string {
  const { schema, shape } = SOURCE_FILES[kind];
  const entry = toJsonSchema(schema as v.GenericSchema<unknown, unknown>, { errorMode: "ignore", typeMode: "input" });
  const { $schema, ...item } = entry;
  const file = shape === "list" ? { $schema, type: "array", items: item } : entry;
  return `${JSON.stringify({ title: `CSTO Atlas: ${kind}`, ...file }, null, 1)}\n`;
}
