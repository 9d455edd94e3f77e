import type { ReactNode } from "react";
import { setLayer } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import type { LAYER_IDS, LayerId } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";

/** In the order of reading, not of drawing: what the atlas is about first. */
const READING_ORDER = [
  "member-states",
  "tajik-afghan-border",
  "exercises",
  "north-south-corridor",
  "events",
  "borders",
  "zones",
] as const satisfies readonly (typeof LAYER_IDS)[number][];

/** A switch a layer, and beside each what tells more of it. */
export function LayerSwitches({ about }: { about: (layer: LayerId) => ReactNode }) {
  const { text } = useText();
  const store = useAtlasStore();
  const layers = useView((view) => view.layers);
  return (
    <section className="layer-switches" aria-label={text.layers}>
      <h2 className="card-heading">{text.layers}</h2>
      <ul>
        {READING_ORDER.map((layer) => (
          <li key={layer} className="layer-row">
            <label className="switch">
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says its state itself
                role="switch"
                checked={layers.has(layer)}
                onChange={(event) => store.apply(setLayer(layer, event.target.checked))}
              />
              <span className="switch-track" aria-hidden="true" />
              {text.layerNames[layer]}
            </label>
            {about(layer)}
          </li>
        ))}
      </ul>
    </section>
  );
}
