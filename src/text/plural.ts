import type { Language } from "../state/view-state.ts";

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules("en"),
  ru: new Intl.PluralRules("ru"),
};

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
  ru: new Intl.NumberFormat("ru", { maximumFractionDigits: 2 }),
};

export function formatNumber(language: Language, value: number): string {
  return NUMBERS[language].format(value);
}

/** Forms in the order of CLDR: English `one`, `other`; Russian `one`, `few`, `many`, and `other` for fractions. */
export type PluralForms<L extends Language> = L extends "en"
  ? readonly [one: string, other: string]
  : readonly [one: string, few: string, many: string, other: string];

/** The number and its noun in the right form: 21 событие, 22 события, 25 событий. */
export function counted(language: "en", value: number, forms: PluralForms<"en">): string;
export function counted(language: "ru", value: number, forms: PluralForms<"ru">): string;
export function counted(language: Language, value: number, forms: readonly string[]): string {
  const order = language === "en" ? ["one", "other"] : ["one", "few", "many", "other"];
  const form = forms[Math.max(0, order.indexOf(RULES[language].select(value)))] ?? forms.at(-1) ?? "";
  return `${formatNumber(language, value)} ${form}`;
}
