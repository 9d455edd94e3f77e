import type { Category, Series } from "../../geo/contract/event.ts";
import { familyOf } from "../domain/category-family.ts";
import { symbolOf, symbolPath } from "../theme/symbols.ts";

interface Props {
  readonly category: Category;
  /** An exercise has the mark of its series. */
  readonly series?: Series | undefined;
}

/** The map's symbol of an event or a category, for lists; decorative, since its name stands beside it. */
export function CategorySymbol({ category, series }: Props) {
  return (
    <svg className="category-symbol" viewBox="-1 -1 18 18" aria-hidden="true">
      <path
        d={symbolPath(symbolOf({ category, series }))}
        fillRule="evenodd"
        fill={`var(--family-${familyOf(category)})`}
      />
    </svg>
  );
}
