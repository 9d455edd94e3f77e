import { Fragment, useState } from "react";
import { MEMBERSHIP_ORGANISATIONS } from "../../geo/contract/membership.ts";
import { firstDay, type IsoDate } from "../domain/day.ts";
import { endOfMembership, type Membership, type MembershipOrganisation, periodsOf } from "../domain/membership.ts";
import { ATLAS_START } from "../domain/time-window.ts";
import { useView } from "../state/use-store.ts";
import { defaultTime } from "../state/view-state.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { RegionLink } from "../ui/region-link.tsx";
import { PeriodText } from "./membership-period.tsx";
import { usePanelText } from "./panel-text.ts";
import { Section } from "./section.tsx";

const YEAR_MARKS = [1995, 2000, 2005, 2010, 2015, 2020, 2025] as const;

/** A country's legal states in every organisation, from 1991 to today, each with the act that it rests on. */
export function MembershipStrip({ memberships, code }: { memberships: readonly Membership[]; code: string }) {
  const text = usePanelText();
  const to = useView((view) => view.time.to);
  const [open, setOpen] = useState<Membership>();
  const rows = MEMBERSHIP_ORGANISATIONS.map((organisation) => ({
    organisation,
    periods: periodsOf(memberships, organisation, code),
  })).filter(({ periods }) => periods.length > 0);
  if (rows.length === 0) return null;
  return (
    <Section heading={text.strip.heading}>
      <p className="soft">{text.strip.lead}</p>
      <div className="strip">
        {rows.map(({ organisation, periods }) => (
          <StripRow key={organisation} organisation={organisation} periods={periods} open={open} onOpen={setOpen} />
        ))}
        <div className="strip-row" aria-hidden="true">
          <span />
          <div className="strip-years">
            {YEAR_MARKS.map((year) => (
              <span key={year} style={{ left: percent(shareOf(`${year}-01-01` as IsoDate)) }}>
                {year}
              </span>
            ))}
            <i className="strip-now" style={{ left: percent(shareOf(to)) }} />
          </div>
        </div>
      </div>
      <div aria-live="polite">
        {open === undefined ? null : (
          <div className="strip-open">
            <PeriodText membership={open} withOrganisation />
          </div>
        )}
      </div>
      <details className="history">
        <summary>{text.strip.details}</summary>
        <ol>
          {rows.flatMap(({ periods }) =>
            periods.map((period) => (
              <li key={`${period.organisation} ${period.from}`}>
                <PeriodText membership={period} withOrganisation />
              </li>
            )),
          )}
        </ol>
      </details>
    </Section>
  );
}

interface RowProps {
  readonly organisation: MembershipOrganisation;
  readonly periods: readonly Membership[];
  readonly open: Membership | undefined;
  readonly onOpen: (period: Membership | undefined) => void;
}

/**
 * The bars are as wide as their time. What is pressed lies over them and is never narrower than a finger needs, so that
 * beside a short period the edges of the two differ a little.
 */
function StripRow({ organisation, periods, open, onOpen }: RowProps) {
  const { language, text } = useText();
  const spans = periods.map((period) => ({
    period,
    left: shareOf(period.from),
    end: period.to === undefined ? 1 : shareOfDay(endOfMembership(period.to)),
  }));
  const labelOf = (period: Membership): string => {
    const from = formatDateInPhrase(language, period.from);
    const span =
      period.to === undefined
        ? text.panel.since(from)
        : text.panel.fromTo(from, formatDateInPhrase(language, period.to));
    return `${text.organisations[organisation]}: ${text.membershipStates[period.state]}, ${span}`;
  };
  return (
    <div className="strip-row">
      <RegionLink selection={{ kind: "organisation", id: organisation.toLowerCase() }}>
        {organisation === "CSTO-PA" ? text.panel.assemblyShort : text.organisations[organisation]}
      </RegionLink>
      <div className="strip-track">
        {spans.map(({ period, left, end }) => (
          <span
            key={period.from}
            className={`strip-bar state-${period.state}`}
            style={{ left: percent(left), width: percent(end - left) }}
          />
        ))}
        <div className="strip-hits">
          {spans.map(({ period, left, end }, index) => (
            <Fragment key={period.from}>
              <span style={{ flexGrow: Math.max(0, left - (spans[index - 1]?.end ?? 0)) }} />
              <button
                type="button"
                className="strip-hit"
                style={{ flexGrow: end - left }}
                aria-label={labelOf(period)}
                title={labelOf(period)}
                aria-pressed={open === period}
                onClick={() => onOpen(open === period ? undefined : period)}
              />
            </Fragment>
          ))}
          <span style={{ flexGrow: 1 - (spans.at(-1)?.end ?? 1) }} />
        </div>
      </div>
    </div>
  );
}

const FIRST = firstDay(ATLAS_START);

/** Where a day lies between the start of 1991 and today, from 0 to 1. */
function shareOfDay(day: number): number {
  const last = firstDay(defaultTime().to);
  return Math.min(1, Math.max(0, (day - FIRST) / (last - FIRST)));
}

function shareOf(date: Membership["from"]): number {
  return shareOfDay(firstDay(date));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`;
}
