import { describe, expect, test } from "vitest";
import { compareWithBaseline, countByRule, shrinkBaseline } from "./baseline.ts";
import type { Problem, WarningRule } from "./problem.ts";

const warning = (rule: WarningRule, id: string, field = "sources"): Problem => ({
  file: "events/2022.json",
  id,
  field,
  message: "",
  severity: "warning",
  rule,
});
const error: Problem = { file: "events/2022.json", id: "a", field: "", message: "", severity: "error" };

describe("the baseline", () => {
  test("lets pass what it names, by rule, entry and field", () => {
    const problems = [warning("one-source", "a"), warning("one-source", "b"), warning("loaded-word", "a", "title.en")];
    const baseline = { "one-source": ["a sources"], "loaded-word": ["a sources"] };
    const { added } = compareWithBaseline(problems, baseline);
    expect(added).toEqual([problems[1], problems[2]]);
  });

  test("tells which of its names are mended", () => {
    const { gone } = compareWithBaseline([warning("one-source", "a")], { "one-source": ["a sources", "b sources"] });
    expect(gone).toEqual([{ rule: "one-source", name: "b sources" }]);
  });

  test("shrinks to what is still true and never gains a name", () => {
    const problems = [warning("one-source", "a"), warning("one-source", "new"), error];
    expect(shrinkBaseline(problems, { "one-source": ["b sources", "a sources"], "loaded-word": ["a title"] })).toEqual({
      "one-source": ["a sources"],
    });
  });

  test("has nothing to say of errors", () => {
    expect(compareWithBaseline([error], {})).toEqual({ added: [], gone: [] });
  });
});

test("warnings are counted by rule, in the order of the rules", () => {
  const problems = [warning("loaded-word", "a"), warning("one-source", "a"), warning("one-source", "b"), error];
  expect(countByRule(problems)).toEqual([
    ["one-source", 2],
    ["loaded-word", 1],
  ]);
});
