/** Cyrillic letters by sound, in Latin; those of Kazakh, Kyrgyz, Tajik, Belarusian and Ukrainian included. */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ә: "a",
  ғ: "g",
  қ: "k",
  ң: "n",
  ө: "o",
  ұ: "u",
  ү: "u",
  һ: "h",
  ҳ: "h",
  ҷ: "j",
  і: "i",
  є: "e",
  ґ: "g",
  ı: "i",
};

/**
 * What spellings of one sound become, in this order: Kharbmaidon and Harbmaidon, Dzhusaly and Jusaly,
 * Nazarbayev and Nazarbaev, Dyushambe and Dushanbe, Chuy and Chu meet. Other words may meet as well: a key is
 * for finding, never for showing.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:shch|sch)/g, "sh"],
  [/tch/g, "ch"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/(?:dzh|dj|zh)/g, "j"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/tz/g, "ts"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/ou/g, "u"],
  [/[yij]?u/g, "u"],
  [/y([aeo])/g, "$1"],
  [/y/g, "i"],
  [/ia/g, "a"],
  [/ie/g, "e"],
  [/m(?=b)/g, "n"],
  [/(.)\1+/g, "$1"],
  [/ui$/, "u"],
];

const folded = new Map<string, string>();

/** The key under which a word is found, whatever its script, case and spelling; empty for a lone soft sign. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  // Taking the marks off also makes ё an е, й an и, ў and ӯ an у.
  const plain = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const latin = [...plain].map((letter) => LATIN[letter] ?? letter).join("");
  // Digits stay as written: 2011 is not 201.
  const key = /\d/.test(latin) ? latin : SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), latin);
  folded.set(word, key);
  return key;
}

const APOSTROPHES = /['’ʼʻ`´]/g;

/** The words of a text. One with hyphens counts as its parts and as a whole: Harb-Maidon is also Harbmaidon. */
export function wordsOf(text: string): string[] {
  const chunks = text.replace(APOSTROPHES, "").match(/[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return chunks.flatMap((chunk) => {
    const parts = chunk.split(/[-‐‑]/);
    return parts.length === 1 ? parts : [...parts, parts.join("")];
  });
}

/** The keys of a text's words, as typed: a word with hyphens counts as its parts alone. */
export function foldQuery(text: string): string[] {
  const words = text.replace(APOSTROPHES, "").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(foldWord).filter((key) => key !== "");
}
