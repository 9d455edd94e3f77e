import { useCallback } from "react";
import { useFile } from "../data/queries.ts";
import { formatDate, formatDateRange } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import type { LaneItem } from "./lane-items.ts";
import { useOpenTexts } from "./open-texts.ts";

export interface ItemWords {
  readonly name: string;
  /** Its date, with its status where it has not simply taken place. */
  readonly when: string;
}

/** Names what stands in a lane, in the interface language. */
export function useItemWords(): (item: LaneItem) => ItemWords {
  const { language, text } = useText();
  const openTexts = useOpenTexts();
  const countries = useFile("countries").data;
  return useCallback(
    (item: LaneItem): ItemWords => {
      if (item.kind === "event") {
        const { title, start, end, status } = item.entry;
        const dates = formatDateRange(language, start, end);
        const when = status === "held" ? dates : `${dates}, ${text.statuses[status].toLocaleLowerCase(language)}`;
        return { name: title[language], when };
      }
      const names = item.countries.map((code) => countries?.get(code)?.name[language] ?? code);
      const list = names.toSorted((a, b) => a.localeCompare(b, language)).join(", ");
      const name = openTexts.changes[item.state]?.(list) ?? `${text.membershipStates[item.state]}: ${list}`;
      return { name, when: formatDate(language, item.date) };
    },
    [language, text, openTexts, countries],
  );
}
