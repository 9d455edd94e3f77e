import type { Administration, DisputedArea } from "../../geo/contract/place-registers.ts";
import { useFile } from "../data/queries.ts";
import { disputesAsOf, holderAsOf } from "../domain/disputes.ts";
import { stateAsOf } from "../domain/line-states.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { holderPhrase, joinNames } from "../text/holder-phrase.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { usePanelText } from "./panel-text.ts";
import { usePeriodPhrase } from "./period-phrase.ts";
import { RegionPanel } from "./region-panel.tsx";
import { Facts, Section } from "./section.tsx";
import { useCountryName } from "./use-country-name.ts";

/** Who administers an area, who claims it, since when: plainly, with sources. */
export function DisputedPanel({ id }: { id: string }) {
  const { language, text } = useText();
  const query = useFile("disputed");
  const area = query.data?.get(id);
  return (
    <RegionPanel
      selection={{ kind: "disputed", id }}
      file="disputed"
      query={query}
      entry={area}
      title={area?.name[language]}
    >
      {(entry) => (
        <>
          <Dispute area={entry} />
          <AdministrationOnDate area={entry} />
          <OtherNames area={entry} />
          <p className="soft">{text.controls.disclaimer}</p>
        </>
      )}
    </RegionPanel>
  );
}

function Dispute({ area }: { area: DisputedArea }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  const texts = usePanelText().dispute;
  const phraseOf = usePeriodPhrase();
  const to = useView((view) => view.time.to);
  const isDisputed = disputesAsOf([area], to).length > 0;
  return (
    <Section heading={text.legend.disputed}>
      {isDisputed ? null : <p>{texts.notDisputed(formatDateInPhrase(language, to))}</p>}
      <p>{area.text[language]}</p>
      <Facts
        rows={[
          [text.panel.claimedBy, joinNames(language, area.claimedBy.map(nameOf))],
          [texts.shown, phraseOf(area)],
        ]}
      />
      <SourceList ids={area.sources} />
    </Section>
  );
}

/** Who administers the area on the date, and who did before and after. */
function AdministrationOnDate({ area }: { area: DisputedArea }) {
  const { language } = useText();
  const { dispute: texts, borderState } = usePanelText();
  const to = useView((view) => view.time.to);
  const current = stateAsOf(area.administration, to);
  const others = area.administration.filter((period) => period !== current);
  return (
    <Section heading={texts.administration(formatDateInPhrase(language, to))}>
      {current === undefined ? <p>{borderState.nothing}</p> : <Period period={current} />}
      {others.length === 0 ? null : (
        <details className="history">
          <summary>{borderState.others}</summary>
          <ol>
            {others.map((period) => (
              <li key={`${period.from} ${period.to}`}>
                <Period period={period} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}

function Period({ period }: { period: Administration }) {
  const { language, text } = useText();
  const nameOf = useCountryName();
  const phraseOf = usePeriodPhrase();
  const { to } = useView((view) => view.time);
  // A period alone is in force on each of its days.
  const holder = holderAsOf({ administration: [{ ...period, from: undefined, to: undefined }] }, to);
  return (
    <>
      <p>
        <strong>{holder === undefined ? "" : capitalised(holderPhrase(holder, { language, text, nameOf }))}</strong>{" "}
        {phraseOf(period)}
      </p>
      <SourceList ids={period.sources} />
    </>
  );
}

function OtherNames({ area }: { area: DisputedArea }) {
  const { language } = useText();
  const { alsoCalled } = usePanelText().dispute;
  const phraseOf = usePeriodPhrase();
  if (area.alsoNamed === undefined) return null;
  return (
    <Section heading={alsoCalled}>
      <ul>
        {area.alsoNamed.map(({ name, sources, ...period }) => (
          <li key={name.en}>
            <p>
              <strong>{name[language]}</strong> {phraseOf(period)}
            </p>
            <SourceList ids={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function capitalised(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}
