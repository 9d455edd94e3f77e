import * as v from "valibot";
import { DataError } from "./data-error.ts";

/** Address of a published file, below the page's own. */
export function dataAddress(file: string): string {
  return new URL(`data/${file}`, document.baseURI).href;
}

/** Fetches a published file and parses it; throws a `DataError` that names the file and the first fault. */
export async function fetchData<Schema extends v.GenericSchema<unknown, unknown>>(
  file: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await fetch(dataAddress(file), { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new DataError(file, "unreachable", "the server does not answer");
  });
  if (!response.ok) throw new DataError(file, "missing", `the server answers ${response.status}`);
  const json: unknown = await response.json().catch(() => {
    throw new DataError(file, "malformed", "not valid JSON");
  });
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(file, "malformed", `${v.getDotPath(issue) ?? "the file"}: ${issue.message}`);
}
