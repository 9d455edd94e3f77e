import type { Crossing } from "../../geo/contract/border.ts";
import type { PublishedBorder } from "../../geo/contract/published-registers.ts";
import { useFile } from "../data/queries.ts";
import { eventSelection } from "../domain/event-index.ts";
import { formatDate } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { BorderStateSection, useNotYetOpen } from "./border-state.tsx";
import { usePanelText } from "./panel-text.ts";
import { RegionPanel } from "./region-panel.tsx";
import { Facts, Section } from "./section.tsx";
import { Lengths, StatementList, Statements } from "./statements.tsx";
import { useCountryName } from "./use-country-name.ts";

export function BorderPanel({ id }: { id: string }) {
  const { language } = useText();
  const query = useFile("borders");
  const border = query.data?.get(id);
  return (
    <RegionPanel
      selection={{ kind: "border", id }}
      file="borders"
      query={query}
      entry={border}
      title={border?.name[language]}
    >
      {(entry) => (
        <>
          <BorderStateSection states={entry.states} />
          <Lengths lengths={entry.lengths} />
          <Provinces border={entry} />
          <Course border={entry} />
          <Crossings border={entry} />
          <Programme border={entry} />
          <Statements statements={entry.statements} />
        </>
      )}
    </RegionPanel>
  );
}

function Provinces({ border }: { border: PublishedBorder }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  if (border.provinces === undefined) return null;
  const { first, second, sources } = border.provinces;
  const join = (names: typeof first) => names.map((name) => name[language]).join(", ");
  return (
    <Section heading={text.panel.provinces}>
      <Facts
        rows={[
          [nameOf(border.countries[0]), join(first)],
          [nameOf(border.countries[1]), join(second)],
        ]}
      />
      <SourceList ids={sources} />
    </Section>
  );
}

function Course({ border }: { border: PublishedBorder }) {
  const { language, text } = useText();
  if (border.course === undefined) return null;
  return (
    <Section heading={text.panel.course}>
      <p>{border.course.text[language]}</p>
      <Sections sections={border.course.sections} />
      <SourceList ids={border.course.sources} />
    </Section>
  );
}

type CourseSections = NonNullable<PublishedBorder["course"]>["sections"];

/** Each section with its published length and the one on the map's line, side by side; never the one for the other. */
function Sections({ sections }: { sections: CourseSections }) {
  const { language, text } = useText();
  const texts = usePanelText().sections;
  const km = (value: number | undefined) => (value === undefined ? "" : text.panel.km(formatNumber(language, value)));
  const isMeasured = sections.some(({ measuredKm }) => measuredKm !== undefined);
  return (
    <>
      <table className="border-sections">
        <caption className="visually-hidden">{texts.heading}</caption>
        <thead>
          <tr>
            {[texts.section, texts.published, ...(isMeasured ? [texts.measured] : [])].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <tr key={`${section.kind} ${section.name?.en ?? ""} ${section.lengthKm ?? ""}`}>
              <th scope="row">
                <span className={`course-mark course-${section.kind}`} aria-hidden="true" />
                {text.courseKinds[section.kind]}
                {section.name === undefined ? "" : ` · ${section.name[language]}`}
              </th>
              <td>{km(section.lengthKm)}</td>
              {isMeasured ? <td>{km(section.measuredKm)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {isMeasured ? <p className="soft">{texts.note}</p> : null}
    </>
  );
}

/** The steps of the programme for the border as its events, oldest first, then what is said of its plan. */
function Programme({ border }: { border: PublishedBorder }) {
  const { language } = useText();
  const { data: index } = useFile("index");
  const { programme } = border;
  if (programme === undefined) return null;
  const steps = programme.events.flatMap((id) => index?.byId.get(id) ?? []);
  return (
    <Section heading={programme.name[language]}>
      <ol className="programme">
        {steps.map((step) => (
          <li key={step.id}>
            <time dateTime={step.start}>{formatDate(language, step.start)}</time>{" "}
            <RegionLink selection={eventSelection(step)}>{step.title[language]}</RegionLink>
          </li>
        ))}
      </ol>
      <StatementList statements={programme.statements} />
    </Section>
  );
}

function Crossings({ border }: { border: PublishedBorder }) {
  const { language, text } = useText();
  if (border.crossings.length === 0) return null;
  return (
    <Section heading={text.panel.crossings}>
      <ul className="link-list">
        {border.crossings.map((crossing) => (
          <li key={crossing.id}>
            <RegionLink selection={{ kind: "crossing", id: crossing.id }}>{crossing.name[language]}</RegionLink>
            <span className="soft"> {text.crossingKinds[crossing.kind]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function CrossingPanel({ id }: { id: string }) {
  const { language } = useText();
  const query = useFile("borders");
  const border = [...(query.data?.values() ?? [])].find(({ crossings }) => crossings.some((item) => item.id === id));
  const crossing = border?.crossings.find((item) => item.id === id);
  return (
    <RegionPanel
      selection={{ kind: "crossing", id }}
      file="borders"
      query={query}
      entry={crossing}
      title={crossing?.name[language]}
    >
      {(entry) => <CrossingFacts crossing={entry} border={border} />}
    </RegionPanel>
  );
}

function CrossingFacts({ crossing, border }: { crossing: Crossing; border: PublishedBorder | undefined }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  const notYetOpen = useNotYetOpen();
  return (
    <Section heading={text.crossingKinds[crossing.kind]}>
      <p>{crossing.text[language]}</p>
      <Facts
        rows={[
          [
            text.panel.kinds.border,
            border === undefined ? undefined : (
              <RegionLink selection={{ kind: "border", id: border.id }}>{border.name[language]}</RegionLink>
            ),
          ],
          [border === undefined ? "1" : nameOf(border.countries[0]), crossing.sides[0][language]],
          [border === undefined ? "2" : nameOf(border.countries[1]), crossing.sides[1][language]],
          [text.panel.status, notYetOpen(crossing.opened)],
          [text.panel.opened, crossing.opened === undefined ? undefined : formatDate(language, crossing.opened)],
          [text.panel.length, crossing.lengthM === undefined ? undefined : text.units.m(crossing.lengthM)],
          [text.panel.position, text.precisions[crossing.precision]],
        ]}
      />
      <SourceList ids={crossing.sources} />
    </Section>
  );
}
