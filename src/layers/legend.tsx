import { useText } from "../text/use-text.ts";
import type { LegendGroup, LegendItem } from "./legend-item.ts";
import { LegendSwatch } from "./legend-swatch.tsx";

interface Props {
  readonly items: readonly LegendItem[];
  /** What the date does to a part of the map. */
  readonly notes: Readonly<Partial<Record<LegendGroup, string>>>;
  /** Said before everything else: which side of the map shows what. */
  readonly lead?: string | undefined;
}

/** What is drawn now, and nothing else. The entries come with the layers that draw them. */
export function Legend({ items, notes, lead }: Props) {
  const { text } = useText();
  const groups = [...new Set(items.map(({ layer }) => layer))];
  const nameOf = (group: LegendGroup | undefined) => {
    if (group === "organisations") return text.legend.organisations;
    return group === undefined ? text.map : text.layerNames[group];
  };
  return (
    <section className="legend" aria-label={text.legend.heading}>
      <h2 className="card-heading">{text.legend.heading}</h2>
      {lead === undefined ? null : <p className="legend-as-of">{lead}</p>}
      {items.length === 0 ? <p className="soft">{text.legend.nothing}</p> : null}
      {groups.map((group) => (
        <ul key={group ?? "base"} aria-label={nameOf(group)}>
          {group === undefined || notes[group] === undefined ? null : <li className="legend-as-of">{notes[group]}</li>}
          {items
            .filter((item) => item.layer === group)
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
