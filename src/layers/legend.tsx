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
          <Entries items={items.filter((item) => item.layer === group)} />
        </ul>
      ))}
    </section>
  );
}

/** Entries that stand open, and where the first folded one would stand, all of its fold. */
function Entries({ items }: { items: readonly LegendItem[] }) {
  const firsts = items.filter(
    ({ fold }, index) => fold === undefined || items.findIndex((other) => other.fold === fold) === index,
  );
  return firsts.map(({ fold, ...item }) =>
    fold === undefined ? (
      <Entry key={item.id} item={item} />
    ) : (
      <li key={item.id} className="legend-fold">
        <details>
          <summary>{fold}</summary>
          <ul>
            {items
              .filter((other) => other.fold === fold)
              .map((other) => (
                <Entry key={other.id} item={other} />
              ))}
          </ul>
        </details>
      </li>
    ),
  );
}

function Entry({ item: { swatch, label } }: { item: LegendItem }) {
  return (
    <li>
      <LegendSwatch swatch={swatch} />
      <span>{label}</span>
    </li>
  );
}
