import { useState } from "react";
import type { Category } from "../../geo/contract/event.ts";
import type { FacetName } from "../domain/event-facets.ts";
import type { FacetCounts } from "../domain/facet-counts.ts";
import { clearFacet, setFacetValue } from "../state/transitions.ts";
import { useAtlasStore, useView } from "../state/use-store.ts";
import { formatNumber } from "../text/plural.ts";
import { useText } from "../text/use-text.ts";
import { CategorySymbol } from "../ui/category-symbol.tsx";
import { countOf } from "./facet-options.ts";
import { useFindText } from "./find-text.ts";
import { useFacetLabel } from "./use-facet-label.ts";

interface Props {
  readonly name: FacetName;
  readonly values: readonly string[];
  readonly counts: FacetCounts;
  readonly isOpenAtFirst: boolean;
  readonly hint: string | undefined;
}

/** A facet with more values than this shows the first of them until asked for all. */
const SHOWN_AT_FIRST = 14;

export function FacetFieldset({ name, values, counts, isOpenAtFirst, hint }: Props) {
  const own = useFindText();
  const store = useAtlasStore();
  const chosen = useView((view) => view[name]) as ReadonlySet<string>;
  const [isOpen, setOpen] = useState(isOpenAtFirst || chosen.size > 0);
  const [isWhole, setWhole] = useState(false);
  // A value from the address that no event has can still be let go.
  const offered = [...values, ...[...chosen].filter((value) => !values.includes(value))];
  const shown = isWhole ? offered : offered.filter((value, index) => index < SHOWN_AT_FIRST || chosen.has(value));
  return (
    <details className="facet" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {own.facets[name]}
        {chosen.size === 0 ? null : <span className="facet-chosen">{chosen.size}</span>}
      </summary>
      <fieldset>
        <legend>{own.facets[name]}</legend>
        {hint === undefined ? null : <p className="soft">{hint}</p>}
        <ul>
          {shown.map((value) => (
            <li key={value}>
              <FacetOption
                name={name}
                value={value}
                isChosen={chosen.has(value)}
                count={countOf(counts, name, value)}
              />
            </li>
          ))}
        </ul>
        <div className="facet-actions">
          {offered.length <= SHOWN_AT_FIRST ? null : (
            <button type="button" className="plain-button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? own.showFewer : own.showAll(offered.length)}
            </button>
          )}
          {chosen.size === 0 ? null : (
            <button type="button" className="plain-button" onClick={() => store.apply(clearFacet(name))}>
              {own.clear(own.facets[name])}
            </button>
          )}
        </div>
      </fieldset>
    </details>
  );
}

interface OptionProps {
  readonly name: FacetName;
  readonly value: string;
  readonly isChosen: boolean;
  readonly count: number;
}

function FacetOption({ name, value, isChosen, count }: OptionProps) {
  const { language } = useText();
  const store = useAtlasStore();
  const label = useFacetLabel();
  return (
    <label className={count === 0 ? "facet-option is-empty" : "facet-option"}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => store.apply(setFacetValue(name, value as never, event.target.checked))}
      />
      {name === "categories" ? <CategorySymbol category={value as Category} /> : null}
      <span className="facet-label">{label(name, value)}</span>{" "}
      <span className="facet-count">{formatNumber(language, count)}</span>
    </label>
  );
}
