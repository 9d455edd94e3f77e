import { setOverlay } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { MOST_OVERLAYS, OVERLAY_IDS } from "../state/view-state.ts";
import { createPartText } from "../text/part-text.ts";
import { useText } from "../text/use-text.ts";
import type { OutlinedOrganisation } from "../theme/theme.ts";

const useOrganisationText = createPartText({
  en: { atMost: "Two at most: switch one off to outline another." },
  ru: { atMost: "Не больше двух: чтобы обвести другую, выключите одну из них." },
});

/** A switch an organisation; with as many on as can be told apart, the others wait. */
export function OrganisationSwitches() {
  const { text } = useText();
  const { atMost } = useOrganisationText();
  const store = useAtlasStore();
  const overlays = useView((view) => view.overlays);
  const isFull = overlays.size >= MOST_OVERLAYS;
  return (
    <fieldset className="organisation-switches" aria-describedby={isFull ? "organisations-at-most" : undefined}>
      <legend className="visually-hidden">{text.controls.compareOrganisations}</legend>
      {OVERLAY_IDS.map((id) => (
        <label className="switch" key={id}>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says its state itself
            role="switch"
            checked={overlays.has(id)}
            disabled={isFull && !overlays.has(id)}
            onChange={(event) => store.apply(setOverlay(id, event.target.checked))}
          />
          <span className="switch-track" aria-hidden="true" />
          {text.organisations[id.toUpperCase() as OutlinedOrganisation]}
        </label>
      ))}
      {isFull ? (
        <p id="organisations-at-most" className="soft">
          {atMost}
        </p>
      ) : null}
    </fieldset>
  );
}
