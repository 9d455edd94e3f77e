import { lazy, Suspense, useState } from "react";
import { useView } from "../state/use-store.ts";
import { useText } from "../text/use-text.ts";

const OrganisationSwitches = lazy(() =>
  import("../layers/organisation-switches.tsx").then((module) => ({ default: module.OrganisationSwitches })),
);

/** Organisations to outline over the map; their switches come with their own code once they are looked at. */
export function OrganisationSwitchesHost() {
  const { text } = useText();
  const [isOpen, setOpen] = useState(useView((view) => view.overlays.size > 0));
  return (
    <details className="organisations" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.controls.compareOrganisations}</summary>
      {isOpen ? (
        <Suspense fallback={<p className="soft">{text.states.loading}</p>}>
          <OrganisationSwitches />
        </Suspense>
      ) : null}
    </details>
  );
}
