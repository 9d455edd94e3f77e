import { useMemo } from "react";
import { MEMBERSHIP_ORGANISATIONS } from "../../geo/contract/membership.ts";
import { useFile } from "../data/queries.ts";
import type { Membership } from "../domain/membership.ts";
import { useText } from "../text/use-text.ts";
import { ExerciseOverview, Summits } from "./exercise-overview.tsx";
import { FileGate } from "./file-gate.tsx";
import { Offices } from "./offices.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { usePanelText } from "./panel-text.ts";
import { StatesOnDate } from "./states-on-date.tsx";
import { TiedEvents } from "./tied-events.tsx";
import { UnknownPanel } from "./unknown-panel.tsx";

/** An organisation on the date: its states, and for the CSTO its offices, summits and exercises. */
export function OrganisationPanel({ id }: { id: string }) {
  const { text } = useText();
  const panelText = usePanelText();
  const organisation = MEMBERSHIP_ORGANISATIONS.find((name) => name.toLowerCase() === id);
  const memberships = useFile("memberships");
  if (organisation === undefined) return <UnknownPanel panelKey={`organisation:${id}`} />;
  return (
    <PanelFrame
      kind={text.panel.kinds.organisation}
      title={panelText.organisation.fullNames[organisation]}
      panelKey={`organisation:${id}`}
    >
      <FileGate file="memberships" query={memberships}>
        {(all) => <StatesOnDate memberships={all} organisation={organisation} />}
      </FileGate>
      {organisation === "CSTO" ? <OverviewOfCsto memberships={memberships.data ?? []} /> : null}
      <TiedEvents selection={{ kind: "organisation", id }} />
    </PanelFrame>
  );
}

function OverviewOfCsto({ memberships }: { memberships: readonly Membership[] }) {
  const { data: index } = useFile("index");
  const entries = index?.entries ?? [];
  const countries = useMemo(
    () => [...new Set(memberships.filter(({ organisation }) => organisation === "CSTO").map(({ country }) => country))],
    [memberships],
  );
  return (
    <>
      <Offices />
      <ExerciseOverview entries={entries} countries={countries} />
      <Summits entries={entries} />
    </>
  );
}
