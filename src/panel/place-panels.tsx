import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { ExerciseOverview, Summits } from "./exercise-overview.tsx";
import { Offices } from "./offices.tsx";
import { RegionPanel } from "./region-panel.tsx";
import { Facts, Section } from "./section.tsx";
import { Statements } from "./statements.tsx";
import { StatesOnDate } from "./states-on-date.tsx";
import { useCountryName } from "./use-country-name.ts";

export function ZonePanel({ id }: { id: string }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  const query = useFile("zones");
  const zone = query.data?.get(id);
  return (
    <RegionPanel selection={{ kind: "zone", id }} file="zones" query={query} entry={zone} title={zone?.name[language]}>
      {(entry) => (
        <>
          <Section heading={text.panel.countries}>
            <p>{entry.summary[language]}</p>
            <ul className="link-list is-inline">
              {entry.countries.map((code) => (
                <li key={code}>
                  <RegionLink selection={{ kind: "country", id: code }}>{nameOf(code)}</RegionLink>
                </li>
              ))}
            </ul>
            <SourceList ids={entry.sources} />
          </Section>
          <ZoneOverview id={id} countries={entry.countries} />
          <Statements statements={entry.statements} />
        </>
      )}
    </RegionPanel>
  );
}

/** The region on the date: its states, the organisation's offices, and what took place in it. */
function ZoneOverview({ id, countries }: { id: string; countries: readonly string[] }) {
  const { data: memberships } = useFile("memberships");
  const { data: index } = useFile("index");
  const entries = useMemo(() => (index?.byRegion.get(`zone:${id}`) ?? []).map(({ entry }) => entry), [index, id]);
  return (
    <>
      {memberships === undefined ? null : (
        <StatesOnDate memberships={memberships} organisation="CSTO" among={countries} />
      )}
      <Offices />
      <ExerciseOverview entries={entries} countries={countries} />
      <Summits entries={entries} />
    </>
  );
}

export function GroundPanel({ id }: { id: string }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  const query = useFile("grounds");
  const ground = query.data?.get(id);
  return (
    <RegionPanel
      selection={{ kind: "ground", id }}
      file="grounds"
      query={query}
      entry={ground}
      title={ground?.name[language]}
      eventsHeading={text.panel.exercisesHere}
    >
      {(entry) => (
        <Section heading={nameOf(entry.country)}>
          <Facts
            rows={[
              [text.panel.position, text.precisions[entry.precision]],
              [text.panel.alsoKnownAs, entry.alternateNames?.join(", ")],
            ]}
          />
        </Section>
      )}
    </RegionPanel>
  );
}
