import { useMemo, useState } from "react";
import { QUALITY_FLAGS, type QualityFlag } from "../../geo/contract/data-quality.ts";
import { useFile } from "../data/queries.ts";
import type { EventIndex } from "../domain/event-index.ts";
import { eventSelection } from "../domain/event-index.ts";
import { type QualityCount, type QualitySummary, summariseQuality } from "../domain/quality-summary.ts";
import { ATLAS_START } from "../domain/time-window.ts";
import { defaultTime } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { PageFrame } from "../ui/page-frame.tsx";
import { RegionLink } from "../ui/region-link.tsx";
import { usePagesText } from "./pages-text.ts";
import { StatePublishers } from "./state-publishers.tsx";

const yearOf = (date: string) => Number(date.slice(0, 4));

/** What weakens the record, counted openly: as a whole, by country and by year. */
export function QualityPage() {
  const { text } = useText();
  const pageText = usePagesText();
  const index = useFile("index");
  const quality = useFile("quality");
  const summary = useMemo(() => {
    if (index.data === undefined || quality.data === undefined) return undefined;
    const years = { first: yearOf(ATLAS_START), last: yearOf(defaultTime().to) };
    return summariseQuality(index.data.entries, quality.data, years);
  }, [index.data, quality.data]);
  const failed = index.isError ? "index" : quality.isError ? "quality" : undefined;
  return (
    <PageFrame title={text.controls.pages.quality} lead={pageText.qualityLead}>
      {failed === undefined ? null : <p role="alert">{text.states.failed(text.states.data[failed])}</p>}
      {summary === undefined || index.data === undefined || quality.data === undefined ? (
        failed === undefined && <p role="status">{text.states.loading}</p>
      ) : (
        <>
          <Overall summary={summary} index={index.data} flagsOf={quality.data} />
          <ByCountry summary={summary} />
          <ByYear summary={summary} />
        </>
      )}
      <StatePublishers />
    </PageFrame>
  );
}

function Overall({
  summary: { all },
  index,
  flagsOf,
}: {
  summary: QualitySummary;
  index: EventIndex;
  flagsOf: ReadonlyMap<string, readonly QualityFlag[]>;
}) {
  const { language } = useText();
  const pageText = usePagesText();
  const percent = new Intl.NumberFormat(language === "ru" ? "ru" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 1,
  });
  return (
    <table className="page-table">
      <thead>
        <tr>
          <th scope="col">{pageText.weakness}</th>
          <th scope="col" className="is-number">
            {pageText.events}
          </th>
          <th scope="col" className="is-number">
            {pageText.share}
          </th>
          <th scope="col">{pageText.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {QUALITY_FLAGS.map((flag) => (
          <tr key={flag}>
            <th scope="row">{pageText.flags[flag]}</th>
            <td className="is-number">
              {formatNumber(language, all.flags[flag])} / {formatNumber(language, all.total)}
            </td>
            <td className="is-number">{percent.format(all.flags[flag] / Math.max(1, all.total))}</td>
            <td>
              {pageText.flagMeanings[flag]}
              <FlaggedEvents flag={flag} index={index} flagsOf={flagsOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The events that bear a flag, listed once somebody asks. */
function FlaggedEvents({
  flag,
  index,
  flagsOf,
}: {
  flag: QualityFlag;
  index: EventIndex;
  flagsOf: ReadonlyMap<string, readonly QualityFlag[]>;
}) {
  const { language } = useText();
  const pageText = usePagesText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{pageText.showEvents}</summary>
      {isOpen ? (
        <ul>
          {index.entries
            .filter(({ id }) => flagsOf.get(id)?.includes(flag))
            .map((entry) => (
              <li key={entry.id}>
                <RegionLink selection={eventSelection(entry)}>{entry.title[language]}</RegionLink>{" "}
                <span className="soft">{formatDateInPhrase(language, entry.start)}</span>
              </li>
            ))}
        </ul>
      ) : null}
    </details>
  );
}

function ByCountry({ summary: { byCountry } }: { summary: QualitySummary }) {
  const { language } = useText();
  const pageText = usePagesText();
  const { data: countries } = useFile("countries");
  return (
    <section className="page-section">
      <h3>{pageText.byCountry}</h3>
      <p className="soft">{pageText.byCountryLead}</p>
      <CountTable first={pageText.country} label={pageText.byCountry}>
        {byCountry.map(([code, count]) => (
          <CountRow key={code} count={count}>
            <RegionLink selection={{ kind: "country", id: code }}>
              {countries?.get(code)?.name[language] ?? code}
            </RegionLink>
          </CountRow>
        ))}
      </CountTable>
    </section>
  );
}

function ByYear({ summary: { byYear } }: { summary: QualitySummary }) {
  const pageText = usePagesText();
  return (
    <section className="page-section">
      <h3>{pageText.byYear}</h3>
      <p className="soft">{pageText.byYearLead}</p>
      <CountTable first={pageText.year} label={pageText.byYear}>
        {byYear.map(([year, count]) => (
          <CountRow key={year} count={count}>
            {year}
          </CountRow>
        ))}
      </CountTable>
    </section>
  );
}

function CountTable({ first, label, children }: { first: string; label: string; children: React.ReactNode }) {
  const pageText = usePagesText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
    <section className="grid-scroller" aria-label={`${label}. ${pageText.scroll}`} tabIndex={0}>
      <table className="page-table">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col" className="is-number">
              {pageText.events}
            </th>
            {QUALITY_FLAGS.map((flag) => (
              <th key={flag} scope="col" className="is-number">
                {pageText.flags[flag]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function CountRow({ count, children }: { count: QualityCount; children: React.ReactNode }) {
  const { language } = useText();
  const pageText = usePagesText();
  return (
    <tr>
      <th scope="row">{children}</th>
      {count.total === 0 ? (
        <td className="soft" colSpan={QUALITY_FLAGS.length + 1}>
          {pageText.notCovered}
        </td>
      ) : (
        <>
          <td className="is-number">{formatNumber(language, count.total)}</td>
          {QUALITY_FLAGS.map((flag) => (
            <td key={flag} className={count.flags[flag] === 0 ? "is-number soft" : "is-number"}>
              {formatNumber(language, count.flags[flag])}
            </td>
          ))}
        </>
      )}
    </tr>
  );
}
