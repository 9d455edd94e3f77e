import { useText } from "../text/use-text.ts";
import type { LegendItem } from "./legend-item.ts";
import { LegendSwatch } from "./legend-swatch.tsx";

/** What is drawn now, and nothing else. The entries come with the layers that draw them. */
export function Legend({ items, asOf }: { items: readonly LegendItem[]; asOf: string | undefined }) {
  const { text } = useText();
  const layers = [...new Set(items.map(({ layer }) => layer))];
  return (
    <section className="legend" aria-label={text.legend.heading}>
      <h2 className="card-heading">{text.legend.heading}</h2>
      {items.length === 0 ? <p className="soft">{text.legend.nothing}</p> : null}
      {layers.map((layer) => (
        <ul key={layer ?? "base"} aria-label={layer === undefined ? text.map : text.layerNames[layer]}>
          {layer === "member-states" && asOf !== undefined ? <li className="legend-as-of">{asOf}</li> : null}
          {items
            .filter((item) => item.layer === layer)
            .map((item) => (
              <li key={item.id}>
                <LegendSwatch swatch={item.swatch} />
                <span>{item.label}</span>
              </li>
            ))}
        </ul>
      ))}
    </section>
  );
}
