import { entryLabel } from "./entry-label.ts";
import { localizedTexts } from "./localized-texts.ts";
import type { Problem } from "./problem.ts";
import type { Atlas } from "./source-files.ts";

const CYRILLIC = /[\u0400-\u04ff]/;

/** Russian text without a Cyrillic letter, and English text with one, is text in the wrong field. */
export function checkLanguage(atlas: Atlas): Problem[] {
  return Object.values(atlas).flatMap((list) =>
    list.flatMap(({ file, entry }) =>
      localizedTexts(entry, "").flatMap(({ path, en, ru }) => {
        const id = entryLabel(entry) ?? "";
        const at = (field: string, message: string): Problem => ({ file, id, field, message, severity: "error" });
        return [
          ...(CYRILLIC.test(en) ? [at(`${path}.en`, "has Cyrillic letters: write it in English")] : []),
          ...(/[A-Za-z]/.test(en) && !CYRILLIC.test(ru) && !isName(ru)
            ? [at(`${path}.ru`, "has no Cyrillic letter: write it in Russian")]
            : []),
          ...(/ - /.test(en) || / - /.test(ru) ? [at(path, "a spaced hyphen stands where a dash belongs")] : []),
        ];
      }),
    ),
  );
}

/** Publications and companies keep their Latin names in Russian: a few words, each with a capital or a mark. */
function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    text.split(/\s+/).every((word) => /^[(«"]?[A-Z0-9]/.test(word) || word.length <= 3 || /[.&]/.test(word))
  );
}
