import type { BilingualName } from "./bilingual-name.ts";

export interface ProvinceRow {
  /** Natural Earth's `gn_name`, or its `name` where that is empty. */
  readonly key: string;
  readonly name: BilingualName;
  /** Where the name stands; the middle of the shape where left out. */
  readonly at?: readonly [lon: number, lat: number];
  /** First day of the name, and the day on which it ended. */
  readonly from?: string;
  readonly to?: string;
}

type More = Omit<ProvinceRow, "key" | "name">;

function row(key: string, en: string, ru: string, more: More = {}): ProvinceRow {
  return { key, name: { en, ru }, ...more };
}

/** An oblast: "… Region" in English outside Russia and Belarus is the usage of the governments' own pages. */
const region = (key: string, en: string, ru: string, more?: More) => row(key, `${en} Region`, `${ru} обл.`, more);
const oblast = (key: string, en: string, ru: string, more?: More) => row(key, `${en} Oblast`, `${ru} обл.`, more);
const krai = (key: string, en: string, ru: string, more?: More) => row(key, `${en} Krai`, `${ru} край`, more);

/** Cities that are provinces of their own, and a piece without a name, each with the province that it is drawn in. */
export const MERGED_PROVINCES: Readonly<Record<string, string>> = {
  "Horad Minsk": "Minskaya Voblasts'",
  "Almaty Qalasy": "Almaty Oblysy",
  "Astana Qalasy": "Aqmola Oblysy",
  "Gorod Bishkek": "Chuy Oblasty",
  Moskva: "Moskovskaya Oblast'",
  "Sankt-Peterburg": "Leningradskaya Oblast'",
  Dushanbe: "Region of Republican Subordination",
  Yerevan: "Kotayk'i Marz",
  "": "Yamalo-Nenetskiy Avtonomnyy Okrug",
};

/** Natural Earth counts these to Russia; by United Nations practice they are not, and no line of theirs is drawn. */
export const SKIPPED_PROVINCES: ReadonlySet<string> = new Set(["Avtonomna Respublika Krym", "Misto Sevastopol'"]);

const REGIONS_OF_2022 = "2022-06-08";

export const PROVINCES: Readonly<Record<string, readonly ProvinceRow[]>> = {
  AM: [
    row("Aragatsotni Marz", "Aragatsotn", "Арагацотн"),
    row("Ararati Marz", "Ararat", "Арарат"),
    row("Armaviri Marz", "Armavir", "Армавир"),
    row("Geghark'unik'i Marz", "Gegharkunik", "Гегаркуник"),
    row("Kotayk'i Marz", "Kotayk", "Котайк"),
    row("Lorru Marz", "Lori", "Лори"),
    row("Shiraki Marz", "Shirak", "Ширак"),
    row("Syunik'i Marz", "Syunik", "Сюник"),
    row("Tavushi Marz", "Tavush", "Тавуш"),
    row("Vayots' Dzori Marz", "Vayots Dzor", "Вайоц-Дзор"),
  ],
  BY: [
    region("Brestskaya Voblasts'", "Brest", "Брестская"),
    region("Homyel'skaya Voblasts'", "Gomel", "Гомельская"),
    region("Hrodzyenskaya Voblasts'", "Grodno", "Гродненская"),
    region("Mahilyowskaya Voblasts'", "Mogilev", "Могилёвская"),
    region("Minskaya Voblasts'", "Minsk", "Минская"),
    region("Vitsyebskaya Voblasts'", "Vitebsk", "Витебская"),
  ],
  KZ: [
    region("Almaty Oblysy", "Almaty", "Алматинская", { at: [76.6, 44.6] }),
    region("Almaty Oblysy", "Jetisu", "Жетысуская", { at: [79.2, 45.3], from: REGIONS_OF_2022 }),
    region("Aqmola Oblysy", "Akmola", "Акмолинская"),
    region("Aktyubinskaya Oblast'", "Aktobe", "Актюбинская"),
    region("Atyrau Oblysy", "Atyrau", "Атырауская"),
    region("Shyghys Qazaqstan Oblysy", "East Kazakhstan", "Восточно-Казахстанская", { at: [84, 48.6] }),
    region("Shyghys Qazaqstan Oblysy", "Abai", "Абайская", { at: [79.6, 48.7], from: REGIONS_OF_2022 }),
    region("Mangistauskaya Oblast'", "Mangystau", "Мангистауская"),
    region("Severo-Kazakhstanskaya Oblast'", "North Kazakhstan", "Северо-Казахстанская"),
    region("Pavlodar Oblysy", "Pavlodar", "Павлодарская"),
    region("Qaraghandy Oblysy", "Karaganda", "Карагандинская", { at: [74, 48.6] }),
    region("Qaraghandy Oblysy", "Ulytau", "Улытауская", { at: [67.2, 47.3], from: REGIONS_OF_2022 }),
    region("Qostanay Oblysy", "Kostanay", "Костанайская"),
    region("Qyzylorda Oblysy", "Kyzylorda", "Кызылординская"),
    region("Yuzhno-Kazakhstanskaya Oblast'", "South Kazakhstan", "Южно-Казахстанская", { to: "2018-06-19" }),
    region("Yuzhno-Kazakhstanskaya Oblast'", "Turkistan", "Туркестанская", { from: "2018-06-19" }),
    region("Batys Qazaqstan Oblysy", "West Kazakhstan", "Западно-Казахстанская"),
    region("Zhambyl Oblysy", "Jambyl", "Жамбылская"),
  ],
  KG: [
    region("Batken Oblasty", "Batken", "Баткенская"),
    region("Chuy Oblasty", "Chüy", "Чуйская"),
    region("Jalal-Abad Oblasty", "Jalal-Abad", "Джалал-Абадская"),
    region("Naryn Oblasty", "Naryn", "Нарынская"),
    region("Osh Oblasty", "Osh", "Ошская"),
    region("Talas Oblasty", "Talas", "Таласская"),
    region("Issyk-Kul'skaya Oblast'", "Issyk-Kul", "Иссык-Кульская"),
  ],
  TJ: [
    row("Viloyati Mukhtori Kuhistoni Badakhshon", "Gorno-Badakhshan", "Горно-Бадахшанская АО", { at: [73.3, 37.75] }),
    row("Viloyati Khatlon", "Khatlon", "Хатлонская обл."),
    row("Viloyati Sughd", "Sughd", "Согдийская обл.", { at: [69, 39.6] }),
    row("Region of Republican Subordination", "Districts of Republican Subordination", "Районы респ. подчинения"),
  ],
  AF: [
    row("Badakhshan", "Badakhshan", "Бадахшан"),
    row("Badghis", "Badghis", "Бадгис"),
    row("Wilayat-e Baghlan", "Baghlan", "Баглан"),
    row("Balkh", "Balkh", "Балх"),
    row("Faryab Province", "Faryab", "Фарьяб"),
    row("Herat", "Herat", "Герат"),
    row("Wilayat-e Jowzjan", "Jowzjan", "Джаузджан"),
    row("Kunduz", "Kunduz", "Кундуз"),
    row("Velayat-e Nurestan", "Nuristan", "Нуристан"),
    row("Panjshir", "Panjshir", "Панджшер"),
    row("Samangan", "Samangan", "Саманган"),
    row("Sar-e Pul", "Sar-e Pol", "Сари-Пуль"),
    row("Wilayat-e Takhar", "Takhar", "Тахар"),
  ],
  RU: [
    row("Respublika Adygeya", "Adygea", "Адыгея"),
    krai("Altayskiy Kray", "Altai", "Алтайский"),
    oblast("Amurskaya Oblast'", "Amur", "Амурская"),
    oblast("Arkhangel'skaya Oblast'", "Arkhangelsk", "Архангельская"),
    oblast("Astrakhanskaya Oblast'", "Astrakhan", "Астраханская"),
    row("Respublika Bashkortostan", "Bashkortostan", "Башкортостан"),
    oblast("Belgorodskaya Oblast'", "Belgorod", "Белгородская"),
    oblast("Bryanskaya Oblast'", "Bryansk", "Брянская"),
    row("Respublika Buryatiya", "Buryatia", "Бурятия"),
    row("Chechenskaya Respublika", "Chechnya", "Чечня"),
    oblast("Chelyabinskaya Oblast'", "Chelyabinsk", "Челябинская"),
    krai("Zabaykal'skiy Kray", "Zabaykalsky", "Забайкальский"),
    row("Chukotskiy Avtonomnyy Okrug", "Chukotka", "Чукотский АО", { at: [171, 66.9] }),
    row("Chuvashskaya Respublika", "Chuvashia", "Чувашия"),
    row("Respublika Dagestan", "Dagestan", "Дагестан"),
    row("Respublika Altay", "Altai Republic", "Республика Алтай"),
    row("Respublika Ingushetiya", "Ingushetia", "Ингушетия"),
    oblast("Irkutskaya Oblast'", "Irkutsk", "Иркутская"),
    oblast("Ivanovskaya Oblast'", "Ivanovo", "Ивановская"),
    row("Kabardino-Balkarskaya Respublika", "Kabardino-Balkaria", "Кабардино-Балкария"),
    oblast("Kaliningradskaya Oblast'", "Kaliningrad", "Калининградская"),
    row("Respublika Kalmykiya", "Kalmykia", "Калмыкия"),
    oblast("Kaluzhskaya Oblast'", "Kaluga", "Калужская"),
    krai("Kamtchatski Kray", "Kamchatka", "Камчатский"),
    row("Karachayevo-Cherkesskaya Respublika", "Karachay-Cherkessia", "Карачаево-Черкесия"),
    row("Respublika Kareliya", "Karelia", "Карелия"),
    oblast("Kemerovskaya Oblast'", "Kemerovo", "Кемеровская"),
    krai("Khabarovskiy Kray", "Khabarovsk", "Хабаровский"),
    row("Respublika Khakasiya", "Khakassia", "Хакасия"),
    row("Khanty-Mansiyskiy Avtonomnyy Okrug", "Khanty-Mansi AO", "Ханты-Мансийский АО"),
    oblast("Kirovskaya Oblast'", "Kirov", "Кировская"),
    row("Respublika Komi", "Komi", "Республика Коми"),
    oblast("Kostromskaya Oblast'", "Kostroma", "Костромская"),
    krai("Krasnodarskiy Kray", "Krasnodar", "Краснодарский"),
    krai("Krasnoyarskiy Kray", "Krasnoyarsk", "Красноярский"),
    oblast("Kurganskaya Oblast'", "Kurgan", "Курганская"),
    oblast("Kurskaya Oblast'", "Kursk", "Курская"),
    oblast("Leningradskaya Oblast'", "Leningrad", "Ленинградская"),
    oblast("Lipetskaya Oblast'", "Lipetsk", "Липецкая"),
    oblast("Magadanskaya Oblast'", "Magadan", "Магаданская"),
    row("Respublika Mariy-El", "Mari El", "Марий Эл"),
    row("Respublika Mordoviya", "Mordovia", "Мордовия"),
    oblast("Moskovskaya Oblast'", "Moscow", "Московская", { at: [38.4, 56.2] }),
    oblast("Murmanskaya Oblast'", "Murmansk", "Мурманская"),
    row("Nenetskiy Avtonomnyy Okrug", "Nenets AO", "Ненецкий АО"),
    oblast("Nizhegorodskaya Oblast'", "Nizhny Novgorod", "Нижегородская"),
    row("North Ossetia", "North Ossetia", "Северная Осетия"),
    oblast("Novgorodskaya Oblast'", "Novgorod", "Новгородская"),
    oblast("Novosibirskaya Oblast'", "Novosibirsk", "Новосибирская"),
    oblast("Omskaya Oblast'", "Omsk", "Омская"),
    oblast("Orlovskaya Oblast'", "Oryol", "Орловская"),
    oblast("Orenburgskaya Oblast'", "Orenburg", "Оренбургская"),
    oblast("Penzenskaya Oblast'", "Penza", "Пензенская"),
    krai("Perm Krai", "Perm", "Пермский"),
    krai("Primorskiy Kray", "Primorsky", "Приморский"),
    oblast("Pskovskaya Oblast'", "Pskov", "Псковская"),
    oblast("Rostovskaya Oblast'", "Rostov", "Ростовская"),
    oblast("Ryazanskaya Oblast'", "Ryazan", "Рязанская"),
    row("Respublika Sakha (Yakutiya)", "Sakha (Yakutia)", "Якутия"),
    oblast("Sakhalinskaya Oblast'", "Sakhalin", "Сахалинская", { at: [142.9, 50.2] }),
    oblast("Samarskaya Oblast'", "Samara", "Самарская"),
    oblast("Saratovskaya Oblast'", "Saratov", "Саратовская"),
    oblast("Smolenskaya Oblast'", "Smolensk", "Смоленская"),
    krai("Stavropol'skiy Kray", "Stavropol", "Ставропольский"),
    oblast("Sverdlovskaya Oblast'", "Sverdlovsk", "Свердловская"),
    oblast("Tambovskaya Oblast'", "Tambov", "Тамбовская"),
    row("Respublika Tatarstan", "Tatarstan", "Татарстан"),
    oblast("Tomskaya Oblast'", "Tomsk", "Томская"),
    oblast("Tul'skaya Oblast'", "Tula", "Тульская"),
    row("Respublika Tyva", "Tuva", "Тува"),
    oblast("Tverskaya Oblast'", "Tver", "Тверская"),
    oblast("Tyumenskaya Oblast'", "Tyumen", "Тюменская", { at: [69.5, 57.6] }),
    row("Udmurtskaya Respublika", "Udmurtia", "Удмуртия"),
    oblast("Ul'yanovskaya Oblast'", "Ulyanovsk", "Ульяновская"),
    oblast("Vladimirskaya Oblast'", "Vladimir", "Владимирская"),
    oblast("Volgogradskaya Oblast'", "Volgograd", "Волгоградская"),
    oblast("Vologodskaya Oblast'", "Vologda", "Вологодская"),
    oblast("Voronezhskaya Oblast'", "Voronezh", "Воронежская"),
    row("Yamalo-Nenetskiy Avtonomnyy Okrug", "Yamalo-Nenets AO", "Ямало-Ненецкий АО"),
    oblast("Yaroslavskaya Oblast'", "Yaroslavl", "Ярославская"),
    row("Yevreyskaya Avtonomnaya Oblast'", "Jewish AO", "Еврейская АО"),
  ],
};
