import type { Extents } from "../../geo/contract/extents.ts";
import type { LocalizedText } from "../../geo/contract/primitives.ts";
import { placeNameOf } from "../domain/place-names.ts";
import type { Sight } from "../domain/sight.ts";
import type { Language } from "../state/view-state.ts";
import { TWIN_TEXTS } from "./twin-text.ts";

interface Named {
  readonly extents: Extents | undefined;
  readonly countries: ReadonlyMap<string, { readonly name: LocalizedText }> | undefined;
}

/** Where a view looks, in words; undefined at sea and where two parts of the world meet. */
export function placeText(
  { centre, zoom }: Sight,
  { extents, countries }: Named,
  language: Language,
): string | undefined {
  const place = placeNameOf(centre, zoom, extents);
  if (place === undefined) return undefined;
  return place.type === "region"
    ? TWIN_TEXTS[language].regions[place.region]
    : countries?.get(place.code)?.name[language];
}
