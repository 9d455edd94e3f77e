import { useState } from "react";
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

function StripRow({ organisation, periods, open, onOpen }: RowProps) {
  const { language, text } = useText();
  return (
    <div className="strip-row">
      <RegionLink selection={{ kind: "organisation", id: organisation.toLowerCase() }}>
        {organisation === "CSTO-PA" ? text.panel.assemblyShort : text.organisations[organisation]}
      </RegionLink>
      <div className="strip-track">
        {periods.map((period) => {
          const left = shareOf(period.from);
          const end = period.to === undefined ? 1 : shareOfDay(endOfMembership(period.to));
          const from = formatDateInPhrase(language, period.from);
          const span =
            period.to === undefined
              ? text.panel.since(from)
              : text.panel.fromTo(from, formatDateInPhrase(language, period.to));
          const label = `${text.organisations[organisation]}: ${text.membershipStates[period.state]}, ${span}`;
          return (
            <button
              key={period.from}
              type="button"
              className={`strip-bar state-${period.state}`}
              style={{ left: percent(left), width: percent(end - left) }}
              aria-label={label}
              title={label}
              aria-pressed={open === period}
              onClick={() => onOpen(open === period ? undefined : period)}
            />
          );
        })}
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
