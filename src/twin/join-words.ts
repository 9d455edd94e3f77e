import type { Language } from "../state/view-state.ts";

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  ru: new Intl.ListFormat("ru", { type: "conjunction" }),
};

/** Kyrgyzstan, Tajikistan and Russia. */
export function joinWords(language: Language, words: readonly string[]): string {
  return LISTS[language].format(words);
}

/** A name in the middle of a phrase: its first letter small, unless it is an abbreviation or in quotes. */
export function inPhrase(name: string): string {
  const [first = "", second = ""] = name;
  return second !== "" && second === second.toUpperCase() && second !== second.toLowerCase()
    ? name
    : `${first.toLowerCase()}${name.slice(first.length)}`;
}

export function asSentence(phrase: string): string {
  const [first = ""] = phrase;
  const sentence = `${first.toUpperCase()}${phrase.slice(first.length)}`;
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
