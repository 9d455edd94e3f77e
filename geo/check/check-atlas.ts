import { checkDates } from "./check-dates.ts";
import { checkLanguage } from "./check-language.ts";
import { checkReferences } from "./check-references.ts";
import { parseSources, type RawFile } from "./parse-sources.ts";
import type { Problem } from "./problem.ts";
import type { Atlas } from "./source-files.ts";

/** Parses the authored files and runs every rule. Problems come in the order of the files. */
export function checkAtlas(files: readonly RawFile[]): { atlas: Atlas; problems: Problem[] } {
  const { atlas, problems } = parseSources(files);
  const rules = [checkReferences, checkDates, checkLanguage];
  const all = [...problems, ...rules.flatMap((rule) => rule(atlas))];
  const order = (a: Problem, b: Problem) =>
    a.file === b.file ? a.id.localeCompare(b.id, "en") : a.file.localeCompare(b.file, "en");
  return { atlas, problems: all.toSorted(order) };
}
