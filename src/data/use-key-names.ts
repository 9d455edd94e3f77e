import { useMemo } from "react";
import { MEMBERSHIP_ORGANISATIONS } from "../../geo/contract/membership.ts";
import { parseSelection, type Selection } from "../domain/selection.ts";
import { useText } from "../text/use-text.ts";
import { useFile } from "./queries.ts";
import { useRegionFiles } from "./use-region-files.ts";

/** Names of regions and events by key, in the interface language; what is not loaded yet is left out. */
export function useKeyNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const { language, text } = useText();
  const selections = useMemo(() => keys.map((key) => [key, parseSelection(key)] as const), [keys]);
  const kinds = new Set(selections.flatMap(([, selection]) => selection?.kind ?? []));
  const { files } = useRegionFiles(kinds);
  const disputed = useFile("disputed", { enabled: kinds.has("disputed") });
  const names = selections.flatMap(([key, selection]) => {
    const name = selection === undefined ? undefined : nameOf(selection);
    return name === undefined ? [] : [[key, name] as const];
  });
  return new Map(names);

  function nameOf(selection: Selection): string | undefined {
    const { id } = selection;
    switch (selection.kind) {
      case "country":
        return files.countries?.get(id)?.name[language];
      case "event":
      case "exercise": {
        const entry = files.index?.byId.get(id);
        return entry === undefined ? undefined : withYear(entry.title[language], entry.start.slice(0, 4));
      }
      case "border":
        return files.borders?.get(id)?.name[language];
      case "crossing":
        return [...(files.borders?.values() ?? [])].flatMap(({ crossings }) => crossings).find((item) => item.id === id)
          ?.name[language];
      case "corridor":
        return (files.corridor?.routes.get(id) ?? files.corridor?.corridor)?.name[language];
      case "node":
        return files.corridor?.nodes.get(id)?.name[language];
      case "leg": {
        const leg = files.corridor?.legs.get(id);
        const end = (node: string) => files.corridor?.nodes.get(node)?.name[language] ?? node;
        return leg === undefined ? undefined : `${end(leg.from)} – ${end(leg.to)}`;
      }
      case "organisation":
        return MEMBERSHIP_ORGANISATIONS.filter((name) => name.toLowerCase() === id).map(
          (name) => text.organisations[name],
        )[0];
      case "ground":
        return files.grounds?.get(id)?.name[language];
      case "zone":
        return files.zones?.get(id)?.name[language];
      case "disputed":
        return disputed.data?.get(id)?.name[language];
    }
  }
}

/** Titles repeat over the years; one that names its year already does not need it twice. */
function withYear(title: string, year: string): string {
  return title.includes(year) ? title : `${title} (${year})`;
}
