import type { WorldTopology } from "../build/inputs.ts";
import { checkDates } from "./check-dates.ts";
import { checkLanguage } from "./check-language.ts";
import { checkReferences } from "./check-references.ts";
import { checkEvidence } from "./editorial/check-evidence.ts";
import { checkPlaces } from "./editorial/check-places.ts";
import { checkRepeats } from "./editorial/check-repeats.ts";
import { checkRoles } from "./editorial/check-roles.ts";
import { checkStories } from "./editorial/check-stories.ts";
import { checkWording } from "./editorial/check-wording.ts";
import { parseSources, type RawFile } from "./parse-sources.ts";
import type { Problem } from "./problem.ts";
import type { Atlas } from "./source-files.ts";

const RULES = [
  checkReferences,
  checkDates,
  checkLanguage,
  checkEvidence,
  checkRoles,
  checkRepeats,
  checkWording,
] as const;

/** Parses the authored files and runs every rule. Problems come in the order of the files. */
export function checkAtlas(files: readonly RawFile[], world: WorldTopology): { atlas: Atlas; problems: Problem[] } {
  const { atlas, problems } = parseSources(files);
  const all = [
    ...problems,
    ...RULES.flatMap((rule) => rule(atlas)),
    ...checkPlaces(atlas, world),
    ...checkStories(atlas, world),
  ];
  const order = (a: Problem, b: Problem) =>
    a.file === b.file ? a.id.localeCompare(b.id, "en") : a.file.localeCompare(b.file, "en");
  return { atlas, problems: all.toSorted(order) };
}
