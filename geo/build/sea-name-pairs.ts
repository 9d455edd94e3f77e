import type { SeaName } from "../contract/place-registers.ts";

/** The second names of seas by the English name of their label. Throws where no label has a pair's first name. */
export function seaNamePairs(
  pairs: readonly SeaName[],
  labels: readonly { readonly en?: string; readonly ru?: string }[],
): ReadonlyMap<string, { readonly alsoEn: string; readonly alsoRu: string }> {
  for (const { id, name } of pairs) {
    if (!labels.some(({ en, ru }) => en === name.en && ru === name.ru)) {
      throw new Error(`sea-names.json, ${id}: no label of the base map is named ${name.en} and ${name.ru}`);
    }
  }
  return new Map(pairs.map(({ name, alsoNamed }) => [name.en, { alsoEn: alsoNamed.en, alsoRu: alsoNamed.ru }]));
}
