import { useFile } from "../data/queries.ts";
import type { LayerId } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { LayerFacts } from "./layer-facts.tsx";
import { useMethodText } from "./method-text.ts";

/** What a layer says of itself beside its switch; the page on method says the rest. */
export function LayerCard({ layer, onMethod }: { layer: LayerId; onMethod: () => void }) {
  const { text } = useText();
  const method = useMethodText();
  const { data: manifest } = useFile("manifest");
  return (
    <>
      <h3>{text.layerNames[layer]}</h3>
      <LayerFacts layer={layer} />
      {manifest === undefined ? null : <p className="soft">{method.version(manifest.version, manifest.events)}</p>}
      <button type="button" className="plain-button" onClick={onMethod}>
        {method.more}
      </button>
    </>
  );
}
