import type { EventDetails } from "../../geo/contract/published-registers.ts";
import { useFile } from "../data/queries.ts";
import { eventSelection, type IndexEntry } from "../domain/event-index.ts";
import type { Selection } from "../domain/selection.ts";
import { formatDate, formatDateRange } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { CategorySymbol } from "../ui/category-symbol.tsx";
import { RegionLink } from "../ui/region-link.tsx";
import { GroupedSources } from "../ui/source-list.tsx";
import { EventLinks } from "./event-links.tsx";
import { Claims, Figures } from "./figures-and-claims.tsx";
import { FileGate } from "./file-gate.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { RoleList } from "./role-list.tsx";
import { RoleMatrix } from "./role-matrix.tsx";
import { Section } from "./section.tsx";
import { UnknownPanel } from "./unknown-panel.tsx";
import { useCountryName } from "./use-country-name.ts";

export function EventPanel({ selection }: { selection: Extract<Selection, { kind: "event" | "exercise" }> }) {
  const { language, text } = useText();
  const index = useFile("index");
  const details = useFile("details");
  const entry = index.data?.byId.get(selection.id);
  if (index.data !== undefined && entry === undefined) {
    return <UnknownPanel panelKey={`${selection.kind}:${selection.id}`} />;
  }
  const kind = entry === undefined ? selection.kind : eventSelection(entry).kind;
  return (
    <PanelFrame
      kind={text.panel.kinds[kind]}
      title={entry?.title[language] ?? text.states.loading}
      panelKey={`event ${selection.id}`}
    >
      <FileGate file="index" query={index}>
        {() => (entry === undefined ? null : <EventHead entry={entry} />)}
      </FileGate>
      <FileGate file="details" query={details}>
        {(all) => {
          const event = all.get(selection.id);
          return event === undefined || entry === undefined ? null : <EventDetailsView event={event} entry={entry} />;
        }}
      </FileGate>
    </PanelFrame>
  );
}

function EventHead({ entry }: { entry: IndexEntry }) {
  const { language, text } = useText();
  return (
    <p className="event-meta panel-section">
      <time dateTime={entry.end === undefined ? entry.start : `${entry.start}/${entry.end}`}>
        {formatDateRange(language, entry.start, entry.end)}
      </time>
      <span className="event-category">
        <CategorySymbol category={entry.category} series={entry.series} /> {text.categories[entry.category]}
        {entry.series === undefined ? "" : ` · ${text.series[entry.series]}`} · {text.statuses[entry.status]}
      </span>
    </p>
  );
}

function EventDetailsView({ event, entry }: { event: EventDetails; entry: IndexEntry }) {
  const { language, text } = useText();
  return (
    <>
      <div className="panel-section">
        <p className="lead">{event.summary[language]}</p>
        {event.note === undefined ? null : (
          <p className="soft">
            {text.panel.note}: {event.note[language]}
          </p>
        )}
      </div>
      <Places entry={entry} />
      <Roles entry={entry} />
      <Figures figures={event.figures} />
      <Claims claims={event.claims} />
      <RelatedEvents event={event} />
      <Section heading={text.panel.sources}>
        <GroupedSources ids={event.sources} />
        <p className="soft">{text.panel.lastChecked(formatDate(language, event.checked))}</p>
      </Section>
    </>
  );
}

/** A line a role; for a whole of several parts, countries against parts. */
function Roles({ entry }: { entry: IndexEntry }) {
  const { text } = useText();
  const { data: index } = useFile("index");
  const parts = index?.partsOf.get(entry.id) ?? [];
  if (parts.length === 0 && entry.countries.length === 0) return null;
  return (
    <Section heading={text.panel.roles}>
      {parts.length === 0 ? <RoleList roles={entry.countries} /> : <RoleMatrix whole={entry} parts={parts} />}
    </Section>
  );
}

function Places({ entry }: { entry: IndexEntry }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  if (entry.places.length === 0) return null;
  return (
    <Section heading={text.panel.places}>
      <ul className="places">
        {entry.places.map((place) => (
          <li key={`${place.name.en} ${place.country}`}>
            {place.ground === undefined ? (
              place.name[language]
            ) : (
              <RegionLink selection={{ kind: "ground", id: place.ground }}>{place.name[language]}</RegionLink>
            )}
            {place.precision === "country" ? null : (
              <>
                {", "}
                <RegionLink selection={{ kind: "country", id: place.country }}>{nameOf(place.country)}</RegionLink>
              </>
            )}
            <span className="soft"> · {text.precisions[place.precision]}</span>
          </li>
        ))}
      </ul>
      {entry.places.every(({ precision }) => precision === "country") ? (
        <p className="soft">{text.panel.notDrawn}</p>
      ) : null}
    </Section>
  );
}

function RelatedEvents({ event }: { event: EventDetails }) {
  const { text } = useText();
  const { data: index } = useFile("index");
  if (index === undefined) return null;
  const lists = [
    [text.panel.partOf, event.partOf === undefined ? [] : [event.partOf]],
    [text.panel.parts, (index.partsOf.get(event.id) ?? []).map(({ id }) => id)],
    [text.panel.related, event.related ?? []],
  ] as const;
  return lists.map(([heading, ids]) => {
    const entries = ids.flatMap((id) => index.byId.get(id) ?? []);
    return entries.length === 0 ? null : (
      <Section key={heading} heading={heading}>
        <EventLinks entries={entries} />
      </Section>
    );
  });
}
