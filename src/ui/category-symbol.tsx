import type { Category } from "../../geo/contract/event.ts";
import { familyOf } from "../domain/category-family.ts";
import { CATEGORY_SYMBOLS } from "../theme/symbols.ts";

/** The map's symbol of a category, for lists; decorative, since its name stands beside it. */
export function CategorySymbol({ category }: { category: Category }) {
  return (
    <svg className="category-symbol" viewBox="-1 -1 18 18" aria-hidden="true">
      <path d={CATEGORY_SYMBOLS[category]} fill={`var(--family-${familyOf(category)})`} />
    </svg>
  );
}
