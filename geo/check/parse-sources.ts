import * as v from "valibot";
import { GroundReferenceSchema, PlaceSchema } from "../contract/event.ts";
import { entryLabel } from "./entry-label.ts";
import type { Problem } from "./problem.ts";
import { type Atlas, type Located, SOURCE_FILES, type SourceFileKind } from "./source-files.ts";

/** An authored file as read: its path below `geo/sources/` and its text. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
}

const KINDS = Object.keys(SOURCE_FILES) as SourceFileKind[];

/**
 * Parses every authored register. Entries that break their schema are left out of the atlas and
 * reported, so that one bad entry hides no other.
 */
export function parseSources(files: readonly RawFile[]): { atlas: Atlas; problems: Problem[] } {
  const problems: Problem[] = [];
  const lists = Object.fromEntries(KINDS.map((kind) => [kind, [] as Located<unknown>[]])) as Record<
    SourceFileKind,
    Located<unknown>[]
  >;
  for (const file of files) {
    const kind = KINDS.find((candidate) => SOURCE_FILES[candidate].pattern.test(file.path));
    if (kind === undefined) {
      problems.push(fileProblem(file, "no schema is known for this file; see geo/README.md for where things go"));
      continue;
    }
    lists[kind].push(...parseFile(file, kind, problems));
  }
  return { atlas: lists as unknown as Atlas, problems };
}

function parseFile(file: RawFile, kind: SourceFileKind, problems: Problem[]): Located<unknown>[] {
  let json: unknown;
  try {
    json = JSON.parse(file.text);
  } catch (error) {
    problems.push(fileProblem(file, `not valid JSON: ${error instanceof Error ? error.message : String(error)}`));
    return [];
  }
  const { shape, schema } = SOURCE_FILES[kind];
  if (shape === "list" && !Array.isArray(json)) {
    problems.push(fileProblem(file, "the file must hold a list: [ … ]"));
    return [];
  }
  const entries: unknown[] = shape === "list" ? (json as unknown[]) : [json];
  return entries.flatMap((entry, index) => {
    const result = v.safeParse(schema as v.GenericSchema<unknown, unknown>, entry);
    if (result.success) return [{ file: file.path, entry: result.output }];
    const faults = result.issues.flatMap(faultsOf);
    // A field that has the wrong form breaks the rules on its content as well; the form is what to mend.
    const causes = faults.filter(({ field }, nth) => faults.findIndex((other) => other.field === field) === nth);
    for (const cause of causes) {
      problems.push({ file: file.path, id: entryLabel(entry) ?? `#${index + 1}`, ...cause, severity: "error" });
    }
    return [];
  });
}

function fileProblem(file: RawFile, message: string): Problem {
  return { file: file.path, id: "(file)", field: "", message, severity: "error" };
}

/** A place names a ground or is spelled out; of the two only the one that the author meant is reported. */
function faultsOf(issue: v.BaseIssue<unknown>): Pick<Problem, "field" | "message">[] {
  const field = v.getDotPath(issue) ?? "";
  if (issue.type !== "union") return [{ field, message: issueMessage(issue) }];
  if (typeof issue.input !== "object" || issue.input === null) {
    const messages = (issue.issues ?? [issue]).map((branch) => issueMessage(branch));
    return [{ field, message: [...new Set(messages)].join("; or ") }];
  }
  const meant: v.GenericSchema<unknown, unknown> = "ground" in issue.input ? GroundReferenceSchema : PlaceSchema;
  const inner = v.safeParse(meant, issue.input).issues ?? [];
  return inner.map((part) => ({ field: `${field}.${v.getDotPath(part) ?? ""}`, message: issueMessage(part) }));
}

function issueMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === "schema" && issue.received === "undefined") return "is missing: add it";
  if (issue.type === "strict_object" && issue.expected === "never") return "no such field: remove it or mend its name";
  if (issue.type === "picklist") return `${issue.received} is not one of ${issue.expected}`;
  if (issue.kind === "schema" && issue.expected !== null) {
    return `expected ${inJson(issue.expected)}, found ${inJson(issue.received)}`;
  }
  return issue.message;
}

/** Names of types as an editor of JSON sees them. */
function inJson(type: string): string {
  return type.replace("Object", "{ … }").replace("Array", "[ … ]");
}
