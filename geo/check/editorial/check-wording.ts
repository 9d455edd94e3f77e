import { entryLabel } from "../entry-label.ts";
import { localizedTexts } from "../localized-texts.ts";
import type { Problem } from "../problem.ts";
import type { Atlas } from "../source-files.ts";

/** Words of praise or blame, which belong to a claim with its speaker. Stems, so that endings count as well. */
const LOADED_ENGLISH = [
  "brutal\\w*",
  "heroic\\w*",
  "cowardly",
  "illegitimate\\w*",
  "so-called",
  "notorious\\w*",
  "unprovoked",
  "puppet\\w*",
  "junta\\w*",
  "dictator\\w*",
  "glorious\\w*",
  "shameful\\w*",
  "treacherous\\w*",
  "unprecedented",
  "successful\\w*",
  "brilliant\\w*",
  "historic",
  "occupiers?",
  "invaders?",
  "barbari\\w*",
];
const LOADED_RUSSIAN = [
  "зверск\\S*",
  "героическ\\S*",
  "трусливо\\S*",
  "нелегитимн\\S*",
  "так называем\\S*",
  "пресловут\\S*",
  "неспровоцированн\\S*",
  "марионеточн\\S*",
  "хунт\\S*",
  "диктатор\\S*",
  "позорн\\S*",
  "вероломн\\S*",
  "беспрецедентн\\S*",
  "успешн\\S*",
  "блестящ\\S*",
  "оккупант\\S*",
  "захватчик\\S*",
  "варварск\\S*",
];
// \b knows Latin letters only.
const LOADED = {
  en: new RegExp(`\\b(?:${LOADED_ENGLISH.join("|")})\\b`, "iu"),
  ru: new RegExp(`(?<![а-яё])(?:${LOADED_RUSSIAN.join("|")})`, "iu"),
};

/** A word of Latin small letters in Russian text is English left behind; names and addresses have capitals or dots. */
const ENGLISH_IN_RUSSIAN = /(?<![\p{L}\d.@/«-])[a-z]{3,}(?![\p{L}\d.@/-])/u;
/** A company's name of several words goes on in small letters: "Road and Bridge". */
const LATIN_NAME = /[A-Z][\w’'.-]*(?:\s+(?:and|of|the|for|in)\s+[A-Z][\w’'.-]*|\s+[A-Z][\w’'.-]*)+/g;

/** Loaded words outside claims, and English words in Russian text. */
export function checkWording(atlas: Atlas): Problem[] {
  const { coverage: _coverage, ...published } = atlas;
  return Object.entries(published).flatMap(([kind, list]) =>
    list.flatMap(({ file, entry }) =>
      localizedTexts(entry, "").flatMap(({ path, en, ru }): Problem[] => {
        const at = { file, id: entryLabel(entry) ?? "" };
        const problems: Problem[] = [];
        const english = ENGLISH_IN_RUSSIAN.exec(ru.replaceAll(LATIN_NAME, " "))?.[0];
        if (english !== undefined) {
          const message = `“${english}” is English: write it in Russian`;
          problems.push({ ...at, field: `${path}.ru`, message, severity: "error" });
        }
        if (/(?:^|\.)claims\./.test(path)) return problems;
        for (const [language, text] of Object.entries({ en, ru }) as ["en" | "ru", string][]) {
          const word = LOADED[language].exec(kind === "stories" ? withoutQuotes(text) : text)?.[0];
          if (word === undefined) continue;
          const message = `“${word}” judges: say what happened, or make it a claim of whoever says so`;
          problems.push({ ...at, field: `${path}.${language}`, message, severity: "warning", rule: "loaded-word" });
        }
        return problems;
      }),
    ),
  );
}

/** A story quotes the speakers of claims; what stands in quotation marks is theirs. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/“[^”]*”|«[^»]*»/g, "");
}
