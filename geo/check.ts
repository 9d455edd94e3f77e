import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAtlas } from "./check/check-atlas.ts";
import { formatProblem } from "./check/problem.ts";
import { readSources } from "./read-sources.ts";

// Command-line rim of the check: `npm run data:check`, with file-name fragments to narrow the list.
const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const { atlas, problems } = checkAtlas(readSources(join(here, "sources")));
const shown = problems.filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
for (const problem of shown) console.log(formatProblem(problem));
const errors = shown.filter(({ severity }) => severity === "error").length;
console.log(
  `${atlas.events.length} events, ${atlas.sources.length} sources: ${errors} errors, ${shown.length - errors} warnings`,
);
if (errors > 0) process.exitCode = 1;
