import { useState } from "react";
import type { Source } from "../../geo/contract/source.ts";
import { useFile } from "../data/queries.ts";
import { useKeyNames } from "../data/use-key-names.ts";
import type { Citation, CitedPage } from "../domain/citation.ts";
import { type PartialDate, today } from "../domain/day.ts";
import { isEventSelection, type Selection, selectionKey } from "../domain/selection.ts";
import { formatLastingAddress } from "../state/address.ts";
import type { CitedThing } from "../state/store.ts";
import { useView } from "../state/use-store.ts";
import { defaultViewState, type ViewState } from "../state/view-state.ts";
import { formatDate } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { useCiteText } from "./cite-text.ts";

/** The citation of the selected entry with everything it rests on, or of the view; undefined while files load. */
export function useCitation(thing: CitedThing): Citation | undefined {
  const { language, text } = useText();
  const citeText = useCiteText();
  const view = useView((current) => current);
  const [accessed] = useState(today);
  const manifest = useFile("manifest");
  const sourceIds = useSourceIds(thing === "entry" ? view.selection : undefined);
  const sources = useFile("sources");
  const key = view.selection === undefined ? "" : selectionKey(view.selection);
  const name = useKeyNames(key === "" ? [] : [key]).get(key);
  if (manifest.data === undefined || sources.data === undefined || sourceIds === undefined) return undefined;
  const window = text.timeline.window(formatDate(language, view.time.from), formatDate(language, view.time.to));
  const title = thing === "entry" ? (name ?? key) : citeText.viewTitle(window);
  return {
    page: {
      id: thing === "entry" ? `csto-atlas-${key.replaceAll(/[^A-Za-z0-9]+/g, "-")}` : "csto-atlas-view",
      title,
      publisher: text.title,
      date: accessed.slice(0, 4) as PartialDate,
      url: lastingAddress(thing === "entry" ? withoutPage(view) : view),
      accessed,
    },
    dataVersion: manifest.data.version,
    sources: sourceIds.flatMap((id) => {
      const source = sources.data.get(id);
      return source === undefined ? [] : [citedSource(source)];
    }),
  };
}

/** Ids of the sources that an entry names, in its own order; none for a view. */
function useSourceIds(selection: Selection | undefined): readonly string[] | undefined {
  const details = useFile("details", { enabled: isEventSelection(selection) });
  const uses = useFile("uses", { enabled: selection !== undefined && !isEventSelection(selection) });
  if (selection === undefined) return [];
  if (isEventSelection(selection)) return details.data && (details.data.get(selection.id)?.sources ?? []);
  const key = selectionKey(selection);
  return uses.data && [...uses.data].filter(([, list]) => list.some(([, usedBy]) => usedBy === key)).map(([id]) => id);
}

function withoutPage(view: ViewState): ViewState {
  return { ...view, page: undefined };
}

function lastingAddress(view: ViewState): string {
  const { origin, pathname } = window.location;
  return `${origin === "null" ? "file://" : origin}${pathname}${formatLastingAddress(view, defaultViewState())}`;
}

function citedSource({ id, title, publisher, origin, date, url, accessed }: Source): CitedPage {
  return { id, title: title ?? undefined, publisher, origin, date: date ?? undefined, url: url ?? undefined, accessed };
}
