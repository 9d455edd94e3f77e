import type { LayerId } from "../state/view-state.ts";
import { useMethodText } from "./method-text.ts";

/** Layers whose lines are OpenStreetMap's. */
const WITH_BOUNDARIES: ReadonlySet<LayerId> = new Set(["member-states", "borders", "tajik-afghan-border"]);

/** What a layer shows, where it comes from, as of when, under what licence, how precise it is and what it leaves out. */
export function LayerFacts({ layer }: { layer: LayerId }) {
  const method = useMethodText();
  const { what, source, date, precision, limits } = method.cards[layer];
  return (
    <>
      <p>{what}</p>
      <dl>
        <dt>{method.from}</dt>
        <dd>{source}</dd>
        <dt>{method.asOf}</dt>
        <dd>{date}</dd>
        <dt>{method.exactness}</dt>
        <dd>{precision}</dd>
        <dt>{method.limits}</dt>
        <dd>{limits}</dd>
        <dt>{method.licence}</dt>
        <dd>{method.licences[WITH_BOUNDARIES.has(layer) ? "boundaries" : "registers"]}</dd>
      </dl>
    </>
  );
}
