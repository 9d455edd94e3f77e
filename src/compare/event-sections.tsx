import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { type DayPair, eventsBetween, exercisesBetween } from "../domain/compare-dates.ts";
import { passesAtAnyTime } from "../domain/event-index.ts";
import { useEventFilter } from "../state/use-event-filter.ts";
import { useText } from "../text/use-text.ts";
import { CategorySymbol } from "../ui/category-symbol.tsx";
import { ChangeSection, Unfolding } from "./change-section.tsx";
import { useCompareText } from "./compare-text.ts";
import { EntryList } from "./entry-list.tsx";
import { useCountryName } from "./use-country-name.ts";

/** Exercises by series with who took part, then events by category; both as far as the filters let them pass. */
export function EventSections({ days }: { days: DayPair }) {
  const { text } = useText();
  const texts = useCompareText();
  const nameOf = useCountryName();
  const index = useFile("index");
  const filter = useEventFilter();
  const { exercises, events } = useMemo(() => {
    const entries = (index.data?.entries ?? []).filter((entry) => passesAtAnyTime(entry, filter));
    return { exercises: exercisesBetween(entries, days), events: eventsBetween(entries, days) };
  }, [index.data, filter, days]);
  return (
    <>
      <ChangeSection heading={texts.exercises} isEmpty={exercises.length === 0}>
        <ul className="change-list">
          {exercises.map(({ series, entries, participants }) => (
            <li key={series}>
              <Unfolding
                summary={
                  <>
                    {text.series[series]} <span className="soft">{texts.heldCount(entries.length)}</span>
                  </>
                }
              >
                {() => <EntryList entries={entries} />}
              </Unfolding>
              {participants.length === 0 ? null : (
                <p className="soft">
                  {texts.tookPart}: {participants.map(nameOf).join(", ")}
                </p>
              )}
            </li>
          ))}
        </ul>
      </ChangeSection>
      <ChangeSection heading={texts.events} isEmpty={events.length === 0}>
        <ul className="change-list">
          {events.map(({ category, entries }) => (
            <li key={category}>
              <Unfolding
                summary={
                  <>
                    <CategorySymbol category={category} /> {text.categories[category]}{" "}
                    <span className="soft">{entries.length}</span>
                  </>
                }
              >
                {() => <EntryList entries={entries} />}
              </Unfolding>
            </li>
          ))}
        </ul>
      </ChangeSection>
    </>
  );
}
