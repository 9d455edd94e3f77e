/** Names that readers use and the atlas does not, by country; for the search alone. */
const COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE", "ОАЭ"],
  BY: ["Белоруссия", "Беларусь", "Byelorussia"],
  CN: ["КНР", "PRC"],
  CZ: ["Czech Republic", "Чехия"],
  GB: ["UK", "Britain", "Англия"],
  IR: ["Islamic Republic of Iran", "Персия"],
  KG: ["Киргизия", "Кыргызстан", "Kirghizia", "Kirgizstan"],
  KP: ["North Korea", "КНДР"],
  KR: ["South Korea", "Южная Корея"],
  KZ: ["Qazaqstan", "Казахстан"],
  MD: ["Moldavia", "Молдавия", "Молдова"],
  RU: ["Russian Federation", "Российская Федерация", "РФ"],
  TJ: ["Tadzhikistan", "Таджикистан"],
  TM: ["Туркмения", "Туркменистан"],
  TR: ["Turkey", "Türkiye", "Турция"],
  US: ["USA", "America", "США", "Америка"],
};

export function otherCountryNames(code: string): readonly string[] {
  return COUNTRY_NAMES[code] ?? [];
}

/** Names of one town at different times or in different spellings, where folding does not make them one. */
const TOWN_NAMES: readonly (readonly string[])[] = [
  ["Astana", "Астана", "Nur-Sultan", "Нур-Султан", "Акмола"],
  ["Almaty", "Алматы", "Alma-Ata", "Алма-Ата"],
  ["Bishkek", "Бишкек", "Frunze", "Фрунзе"],
  ["Khujand", "Худжанд", "Leninabad", "Ленинабад"],
  ["Saint Petersburg", "Санкт-Петербург", "Leningrad", "Ленинград"],
  ["Kyiv", "Киев", "Kiev", "Київ"],
  ["Balykchy", "Балыкчы", "Rybachye", "Рыбачье"],
  ["Bokhtar", "Бохтар", "Kurgan-Tyube", "Курган-Тюбе", "Qurghonteppa"],
  ["Turkmenbashi", "Туркменбаши", "Krasnovodsk", "Красноводск"],
  ["Stepanakert", "Степанакерт", "Khankendi", "Ханкенди"],
];

/** Other names of the town that a place is named for; none for most. */
export function otherTownNames(name: string): readonly string[] {
  return TOWN_NAMES.find((names) => names.some((known) => name === known || name.startsWith(`${known},`))) ?? [];
}
