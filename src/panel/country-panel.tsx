import { useMemo } from "react";
import { useFile } from "../data/queries.ts";
import { type Membership, membershipsAsOf } from "../domain/membership.ts";
import { participationBySeries } from "../domain/participation.ts";
import { useView } from "../state/use-store.ts";
import { formatDateInPhrase } from "../text/format-date.ts";
import { useText } from "../text/use-text.ts";
import { SourceList } from "../ui/source-list.tsx";
import { FileGate } from "./file-gate.tsx";
import { MembershipStrip } from "./membership-strip.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { usePanelText } from "./panel-text.ts";
import { ParticipationGrid } from "./participation-grid.tsx";
import { Section } from "./section.tsx";
import { TiedEvents } from "./tied-events.tsx";
import { UnknownPanel } from "./unknown-panel.tsx";

/** A country: its legal state in the organisation on the date, how that came about, and its events. */
export function CountryPanel({ code }: { code: string }) {
  const { language, text } = useText();
  const countries = useFile("countries");
  const country = countries.data?.get(code);
  if (countries.data !== undefined && country === undefined) return <UnknownPanel panelKey={code} />;
  return (
    <PanelFrame kind={text.panel.kinds.country} title={country?.name[language] ?? code} panelKey={code}>
      <MembershipSection code={code} />
      <ThroughTime code={code} />
      <Exercises code={code} />
      <TiedEvents selection={{ kind: "country", id: code }} />
    </PanelFrame>
  );
}

function MembershipSection({ code }: { code: string }) {
  const { language, text } = useText();
  const memberships = useFile("memberships");
  const to = useView((view) => view.time.to);
  const organisation = "CSTO";
  const name = text.organisations[organisation];
  return (
    <Section heading={text.panel.membership(name)}>
      <FileGate file="memberships" query={memberships}>
        {(all) => {
          const current = membershipsAsOf(all, organisation, to).get(code);
          return (
            <>
              {current === undefined ? (
                <p>{text.panel.notInOrganisation(name, formatDateInPhrase(language, to))}</p>
              ) : (
                <CurrentState membership={current} />
              )}
            </>
          );
        }}
      </FileGate>
    </Section>
  );
}

function ThroughTime({ code }: { code: string }) {
  const memberships = useFile("memberships");
  return memberships.data === undefined ? null : <MembershipStrip memberships={memberships.data} code={code} />;
}

/** What the country did in which series and year. */
function Exercises({ code }: { code: string }) {
  const { text } = useText();
  const panelText = usePanelText();
  const { data: index } = useFile("index");
  const table = useMemo(() => participationBySeries(index?.entries ?? [], code), [index, code]);
  if (table.rows.length === 0) return null;
  return (
    <Section heading={panelText.participation.country}>
      <p className="soft">{panelText.participation.lead}</p>
      <ParticipationGrid table={table} nameOf={(series) => text.series[series]} />
    </Section>
  );
}

function CurrentState({ membership }: { membership: Membership }) {
  const { language, text } = useText();
  return (
    <div className="membership-now">
      <p className="membership-state">
        <span className={`state-swatch state-${membership.state}`} aria-hidden="true" />
        <strong>{text.membershipStates[membership.state]}</strong>{" "}
        {text.panel.since(formatDateInPhrase(language, membership.from))}
      </p>
      <p>{membership.instrument[language]}</p>
      {membership.note === undefined ? null : <p className="soft">{membership.note[language]}</p>}
      <SourceList ids={membership.sources} />
    </div>
  );
}
