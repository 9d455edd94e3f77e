/** One thing that is wrong with the authored data, told so that a person without code can mend it. */
export interface Problem {
  /** Path below `geo/sources/`. */
  readonly file: string;
  /** Id of the entry, or its place in the file (`#3`) while it has none. */
  readonly id: string;
  /** Dotted path of the field inside the entry; empty for the entry as a whole. */
  readonly field: string;
  readonly message: string;
  readonly severity: "error" | "warning";
  /** Which rule a warning breaks; warnings are counted by it. */
  readonly rule?: WarningRule;
}

export const WARNING_RULES = [
  "one-source",
  "state-sources-only",
  "weak-sources-only",
  "role-without-membership",
  "host-without-place",
  "possible-repeat",
  "loaded-word",
  "unused-source",
  "unsupported-number",
  "mention-outside-window",
] as const;

export type WarningRule = (typeof WARNING_RULES)[number];

/** `events/2022.json  kz22-request  summary.ru: the text is empty` */
export function formatProblem(problem: Problem): string {
  const field = problem.field === "" ? "" : `  ${problem.field}`;
  return `${problem.severity === "error" ? "error  " : "warning"}  ${problem.file}  ${problem.id}${field}: ${problem.message}`;
}
