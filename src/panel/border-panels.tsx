import type { Crossing } from "../../geo/contract/border.ts";
import type { PublishedBorder } from "../../geo/contract/published-registers.ts";
import { useFile } from "../data/queries.ts";
import { formatDate } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { SourceList } from "../ui/source-list.tsx";
import { BorderStateSection, useNotYetOpen } from "./border-state.tsx";
import { RegionPanel } from "./region-panel.tsx";
import { Facts, Section } from "./section.tsx";
import { Lengths, Statements } from "./statements.tsx";
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
      <ul className="course">
        {border.course.sections.map((section) => (
          <li key={`${section.kind} ${section.name?.en ?? ""} ${section.lengthKm ?? ""}`}>
            <span className={`course-mark course-${section.kind}`} aria-hidden="true" />
            {text.courseKinds[section.kind]}
            {section.name === undefined ? "" : ` · ${section.name[language]}`}
            {section.lengthKm === undefined ? "" : ` · ${text.panel.km(formatNumber(language, section.lengthKm))}`}
          </li>
        ))}
      </ul>
      <SourceList ids={border.course.sources} />
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
