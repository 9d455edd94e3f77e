import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { BaselineSchema, compareWithBaseline, countByRule, shrinkBaseline } from "./check/baseline.ts";
import { checkAtlas } from "./check/check-atlas.ts";
import { formatProblem } from "./check/problem.ts";
import { readWorld } from "./read-inputs.ts";
import { readSources } from "./read-sources.ts";

// Command-line rim of the check: `npm run data:check`, with file-name fragments to narrow the list. `--shrink` takes
// from the baseline the warnings that are mended.
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "sources");
const baselineFile = join(here, "check", "baseline.json");
const baseline = v.parse(BaselineSchema, JSON.parse(readFileSync(baselineFile, "utf8")));
const wanted = process.argv.slice(2).filter((argument) => argument !== "--shrink");

const { atlas, problems } = checkAtlas(readSources(root), readWorld(root));
const { added, gone } = compareWithBaseline(problems, baseline);
const isShown = ({ file }: { file: string }) => wanted.length === 0 || wanted.some((part) => file.includes(part));
for (const problem of problems.filter(isShown)) {
  console.log(`${formatProblem(problem)}${added.includes(problem) ? "  (new)" : ""}`);
}

if (process.argv.includes("--shrink")) {
  writeFileSync(baselineFile, `${JSON.stringify(shrinkBaseline(problems, baseline), null, 2)}\n`);
  console.log(`baseline: ${gone.length} mended warnings taken out`);
} else {
  for (const { rule, name } of gone) console.log(`mended   ${rule}  ${name}: run npm run data:check -- --shrink`);
}
const errors = problems.filter((problem) => problem.severity === "error" && isShown(problem)).length;
const fresh = added.filter(isShown).length;
const warnings = problems.filter(isShown).filter(({ severity }) => severity === "warning");
console.log(`\n${atlas.events.length} events, ${atlas.sources.length} sources: ${errors} errors`);
console.log(
  `${warnings.length} warnings, ${fresh} of them new: ${countByRule(warnings)
    .map(([rule, count]) => `${rule} ${count}`)
    .join(", ")}`,
);
const isStale = gone.length > 0 && wanted.length === 0 && !process.argv.includes("--shrink");
if (errors > 0 || fresh > 0 || isStale) process.exitCode = 1;
