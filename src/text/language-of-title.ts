/** Letters that give a language away, the more telling first. */
const TELLING: readonly (readonly [language: string, letters: RegExp])[] = [
  ["kk", /[әғқңұүһ]/i],
  ["uk", /[їєґ]/i],
  ["be", /ў/i],
  ["tg", /[ҷӣӯҳ]/i],
  ["hy", /\p{Script=Armenian}/u],
  ["zh", /\p{Script=Han}/u],
  ["fa", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["de", /ß|\b(?:und|der|zum|ist)\b/],
  ["sk", /[ľĺŕ]|deklaráci/i],
  ["pl", /[ąęłż]|\bjednym\b/i],
];

/**
 * The language of a source's title, for a screen reader to pronounce; sources do not name it. Told by letters, which
 * is right for nearly every title there is; what nothing tells apart counts as English.
 */
export function languageOfTitle(title: string): string {
  return TELLING.find(([, letters]) => letters.test(title))?.[0] ?? "en";
}
