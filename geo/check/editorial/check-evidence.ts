import type { QualityFlag } from "../../contract/data-quality.ts";
import { evidenceFrom, qualityFlags } from "../evidence.ts";
import type { Problem, WarningRule } from "../problem.ts";
import type { Atlas } from "../source-files.ts";

const MESSAGES: Readonly<Partial<Record<QualityFlag & WarningRule, string>>> = {
  "one-source": "rests on one voice: add a source of another publisher that does not carry the same text",
  "state-sources-only": "rests on states' own pages and media alone: add an independent source",
  "weak-sources-only": "rests on copies, reposts or previews alone: add the first-hand page",
};

/** Events whose sources are few, alike or weak. */
export function checkEvidence(atlas: Atlas): Problem[] {
  const evidence = evidenceFrom(
    atlas.sources.map(({ entry }) => entry),
    atlas.publishers.map(({ entry }) => entry),
  );
  return atlas.events.flatMap(({ file, entry }) =>
    qualityFlags(entry, [], evidence).flatMap((flag): Problem[] => {
      const rule = flag as QualityFlag & WarningRule;
      const message = MESSAGES[rule];
      return message === undefined
        ? []
        : [{ file, id: entry.id, field: "sources", message, severity: "warning", rule }];
    }),
  );
}
