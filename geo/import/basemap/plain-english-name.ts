const CYRILLIC_COUNTRIES: ReadonlySet<string> = new Set(["BY", "KG", "KZ", "MN", "RU", "UA"]);
const SCHOLARLY_COUNTRIES: ReadonlySet<string> = new Set(["AF", "AM", "GE", "IR", "KZ", "PK", "TJ", "UZ"]);

const APOSTROPHES = /[’‘ʼʻ'`]/g;
const COMBINING_MARKS = /\p{M}/gu;

/** GeoNames spells many names as a transliteration table does; a map wants the form that newspapers print. */
export function plainEnglishName(name: string, country: string): string {
  let plain = name;
  if (CYRILLIC_COUNTRIES.has(country)) {
    plain = plain
      .replace(APOSTROPHES, "")
      .replace(/Ë/g, "Yo")
      .replace(/([bcdfghjklmnpqrstvwxz])ë/gi, "$1yo")
      .replace(/ë/g, "yo");
  }
  if (country === "RU" || country === "KZ") plain = plain.replace(/(?:iy|yy)(?=$|[ -])/g, "y");
  if (SCHOLARLY_COUNTRIES.has(country)) {
    plain = plain.replace(APOSTROPHES, "").normalize("NFD").replace(COMBINING_MARKS, "").normalize("NFC");
  }
  return plain;
}
