import { useCallback } from "react";
import { useFile } from "../data/queries.ts";
import type { FacetName } from "../domain/event-facets.ts";
import type { Messages } from "../text/messages.ts";
import { useText } from "../text/use-text.ts";
import { useFindText } from "./find-text.ts";

/** The name of a facet's value in the interface language. */
export function useFacetLabel(): (name: FacetName, value: string) => string {
  const { language, text } = useText();
  const own = useFindText();
  const { data: countries } = useFile("countries");
  return useCallback(
    (name, value) => {
      const tables: Readonly<Record<FacetName, Readonly<Record<string, string>>>> = tablesOf(text, own);
      if (name === "countries") return countries?.get(value)?.name[language] ?? value;
      return tables[name][value] ?? value;
    },
    [language, text, own, countries],
  );
}

function tablesOf(text: Messages, own: ReturnType<typeof useFindText>) {
  return {
    categories: text.categories,
    countries: {},
    roles: text.roleGroups,
    organisations: text.organisations,
    series: text.series,
    statuses: text.statuses,
    precisions: { ...text.precisions, none: own.noPlace },
    sourceKinds: text.sourceKinds,
    sourceCounts: own.sourceCounts,
  };
}
