import type { ReactNode } from "react";
import type { PartialDate } from "../../geo/contract/primitives.ts";
import { useFile } from "../data/queries.ts";
import { borderChanges, type DayPair, disputeChanges, openingsBetween } from "../domain/compare-dates.ts";
import type { Selection } from "../domain/selection.ts";
import { formatDate, formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { ChangeSection } from "./change-section.tsx";
import { useCompareText } from "./compare-text.ts";

/** Borders that changed their state, crossings and corridor legs that opened, areas that were or are disputed. */
export function LineSections({ days }: { days: DayPair }) {
  return (
    <>
      <BorderSection days={days} />
      <CorridorSection days={days} />
      <DisputeSection days={days} />
    </>
  );
}

function Line({
  selection,
  name,
  date,
  inPhrase = false,
  children,
}: {
  selection: Selection;
  name: string;
  date: PartialDate;
  /** Whether the words before the date lead on to it: "since", "until". */
  inPhrase?: boolean;
  children?: ReactNode;
}) {
  const { language } = useText();
  return (
    <li>
      <RegionLink selection={selection}>{name}</RegionLink>
      {children === undefined ? null : <>: {children}</>}{" "}
      <time className="soft" dateTime={date}>
        {(inPhrase ? formatDateInPhrase : formatDate)(language, date)}
      </time>
    </li>
  );
}

function BorderSection({ days }: { days: DayPair }) {
  const { language } = useText();
  const texts = useCompareText();
  const { data } = useFile("borders");
  const borders = [...(data?.values() ?? [])];
  const changes = borderChanges(borders, days);
  const crossings = openingsBetween(
    borders.flatMap((border) => border.crossings),
    days,
  );
  return (
    <ChangeSection heading={texts.borders} isEmpty={changes.length + crossings.length === 0}>
      <ul className="change-list">
        {changes.map(({ border, state, edge, date }) => (
          <Line
            key={`${border.id} ${edge} ${date}`}
            selection={{ kind: "border", id: border.id }}
            name={border.name[language]}
            date={date}
          >
            {edge === "begins" ? texts.borderKinds[state.kind] : texts.noLonger(texts.borderKinds[state.kind])}
          </Line>
        ))}
        {crossings.map(({ thing, date }) => (
          <Line key={thing.id} selection={{ kind: "crossing", id: thing.id }} name={thing.name[language]} date={date}>
            {texts.crossingOpened}
          </Line>
        ))}
      </ul>
    </ChangeSection>
  );
}

function CorridorSection({ days }: { days: DayPair }) {
  const { language } = useText();
  const texts = useCompareText();
  const { data } = useFile("corridor");
  const legs = openingsBetween([...(data?.legs.values() ?? [])], days);
  const nameOf = (node: string) => data?.nodes.get(node)?.name[language] ?? node;
  return (
    <ChangeSection heading={texts.corridor} isEmpty={legs.length === 0}>
      <ul className="change-list">
        {legs.map(({ thing, date }) => (
          <Line
            key={thing.id}
            selection={{ kind: "leg", id: thing.id }}
            name={`${nameOf(thing.from)} – ${nameOf(thing.to)}`}
            date={date}
          />
        ))}
      </ul>
      <p className="soft">{texts.corridorNote}</p>
    </ChangeSection>
  );
}

function DisputeSection({ days }: { days: DayPair }) {
  const { language } = useText();
  const texts = useCompareText();
  const { data } = useFile("disputed");
  const changes = disputeChanges([...(data?.values() ?? [])], days);
  if (changes.length === 0) return null;
  return (
    <ChangeSection heading={texts.disputes} isEmpty={false}>
      <ul className="change-list">
        {changes.map(({ area, edge, date }) => (
          <Line
            key={`${area.id} ${edge}`}
            selection={{ kind: "disputed", id: area.id }}
            name={area.name[language]}
            date={date}
            inPhrase
          >
            {edge === "begins" ? texts.disputeBegins : texts.disputeEnds}
          </Line>
        ))}
      </ul>
    </ChangeSection>
  );
}
