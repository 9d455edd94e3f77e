import * as v from "valibot";
import { type Problem, WARNING_RULES, type WarningRule } from "./problem.ts";

/**
 * The warnings that the data is known to have, by rule: `<id>`, or `<id> <field>`. The list may only shrink: a
 * warning that it does not name fails the check, and so does a name whose warning is gone.
 */
export const BaselineSchema = v.record(v.picklist(WARNING_RULES), v.array(v.string()));

export type Baseline = Readonly<Partial<Record<WarningRule, readonly string[]>>>;

/** Names a warning within its rule; the rule and the file are not part of it, so that an entry may move. */
export function baselineName({ id, field }: Pick<Problem, "id" | "field">): string {
  return field === "" ? id : `${id} ${field}`;
}

/** Splits the warnings from what the baseline allows: those it does not know, and names that no warning bears any more. */
export function compareWithBaseline(
  problems: readonly Problem[],
  baseline: Baseline,
): { added: readonly Problem[]; gone: readonly { rule: WarningRule; name: string }[] } {
  const found = namesByRule(problems);
  const added = problems.filter(
    (problem) => problem.rule !== undefined && !(baseline[problem.rule] ?? []).includes(baselineName(problem)),
  );
  const gone = WARNING_RULES.flatMap((rule) =>
    (baseline[rule] ?? []).filter((name) => !found.get(rule)?.has(name)).map((name) => ({ rule, name })),
  );
  return { added, gone };
}

/** The baseline without the names whose warnings are gone; it never gains one. */
export function shrinkBaseline(problems: readonly Problem[], baseline: Baseline): Baseline {
  const found = namesByRule(problems);
  return Object.fromEntries(
    WARNING_RULES.flatMap((rule) => {
      const kept = (baseline[rule] ?? []).filter((name) => found.get(rule)?.has(name));
      return kept.length === 0 ? [] : [[rule, kept.toSorted()]];
    }),
  );
}

/** How many warnings there are by rule, in the order of the rules; rules without any are left out. */
export function countByRule(problems: readonly Problem[]): readonly (readonly [WarningRule, number])[] {
  return WARNING_RULES.flatMap((rule) => {
    const count = problems.filter((problem) => problem.rule === rule).length;
    return count === 0 ? [] : [[rule, count] as const];
  });
}

function namesByRule(problems: readonly Problem[]): ReadonlyMap<WarningRule, ReadonlySet<string>> {
  const names = new Map<WarningRule, Set<string>>();
  for (const problem of problems) {
    if (problem.rule === undefined) continue;
    names.set(problem.rule, (names.get(problem.rule) ?? new Set()).add(baselineName(problem)));
  }
  return names;
}
