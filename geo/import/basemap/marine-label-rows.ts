export type LabelKind = "ocean" | "sea" | "bay" | "strait" | "lake" | "range" | "plain";

/** Where the middle of the name stands, chosen by hand; degrees. */
export interface LabelRow {
  readonly kind: LabelKind;
  readonly rank: number;
  readonly at: readonly [lon: number, lat: number];
  readonly en: string;
  readonly ru: string;
  /** Degrees clockwise that the name is turned by, to lie along its sea or range; never upside down. */
  readonly tilt?: number;
  /** The last whole zoom at which the name stands here: from afar a slanting sea has a level name. */
  readonly untilZoom?: number;
}

function label(kind: LabelKind, rank: number, lon: number, lat: number, en: string, ru: string): LabelRow {
  return { kind, rank, at: [lon, lat], en, ru };
}

function afar(untilZoom: number, row: LabelRow): LabelRow {
  return { ...row, untilZoom };
}

function along(tilt: number, row: LabelRow): LabelRow {
  return { ...row, tilt };
}

export const MARINE_LABELS: readonly LabelRow[] = [
  label("ocean", 1, 0, 84, "Arctic Ocean", "Северный Ледовитый океан"),
  label("ocean", 1, -38, 32, "Atlantic Ocean", "Атлантический океан"),
  label("ocean", 1, -18, -24, "Atlantic Ocean", "Атлантический океан"),
  label("ocean", 1, 165, 30, "Pacific Ocean", "Тихий океан"),
  label("ocean", 1, -140, 22, "Pacific Ocean", "Тихий океан"),
  label("ocean", 1, -125, -28, "Pacific Ocean", "Тихий океан"),
  label("ocean", 1, 80, -18, "Indian Ocean", "Индийский океан"),
  label("ocean", 2, 70, -60, "Southern Ocean", "Южный океан"),
  // Around the member states
  along(72, label("sea", 2, 51.3, 41.5, "Caspian Sea", "Каспийское море")),
  afar(2, label("sea", 2, 51.3, 44.9, "Caspian Sea", "Каспийское море")),
  label("sea", 2, 34.9, 42.75, "Black Sea", "Чёрное море"),
  label("sea", 4, 36.6, 46.1, "Sea of Azov", "Азовское море"),
  label("sea", 5, 60.6, 46.45, "Aral Sea", "Аральское море"),
  label("sea", 2, 19.3, 56.6, "Baltic Sea", "Балтийское море"),
  label("bay", 5, 26.6, 59.85, "Gulf of Finland", "Финский залив"),
  label("bay", 4, 19.8, 62.4, "Gulf of Bothnia", "Ботнический залив"),
  label("bay", 6, 23.6, 57.75, "Gulf of Riga", "Рижский залив"),
  label("sea", 4, 38.5, 65.7, "White Sea", "Белое море"),
  label("sea", 2, 39, 73.6, "Barents Sea", "Баренцево море"),
  label("sea", 5, 54.5, 69.3, "Pechora Sea", "Печорское море"),
  label("sea", 2, 75, 76.3, "Kara Sea", "Карское море"),
  label("bay", 5, 73.4, 69.8, "Gulf of Ob", "Обская губа"),
  label("bay", 6, 80.8, 72.6, "Yenisei Gulf", "Енисейский залив"),
  label("strait", 6, 57.6, 70.55, "Kara Strait", "Карские Ворота"),
  label("strait", 6, 103.5, 77.95, "Vilkitsky Strait", "Пролив Вилькицкого"),
  label("sea", 2, 125, 75.8, "Laptev Sea", "Море Лаптевых"),
  label("sea", 2, 162, 72.8, "East Siberian Sea", "Восточно-Сибирское море"),
  label("sea", 3, -172, 69.3, "Chukchi Sea", "Чукотское море"),
  label("strait", 4, -169, 65.9, "Bering Strait", "Берингов пролив"),
  label("sea", 2, 178, 58, "Bering Sea", "Берингово море"),
  label("bay", 4, 179.2, 64, "Gulf of Anadyr", "Анадырский залив"),
  label("sea", 2, 149, 55, "Sea of Okhotsk", "Охотское море"),
  label("bay", 5, 158.5, 60.3, "Shelikhov Gulf", "Залив Шелихова"),
  label("strait", 6, 141.4, 50.4, "Tatar Strait", "Татарский пролив"),
  label("strait", 6, 142.2, 45.75, "La Pérouse Strait", "Пролив Лаперуза"),
  label("sea", 2, 135.6, 41.3, "Sea of Japan", "Японское море"),
  label("bay", 6, 132, 42.5, "Peter the Great Gulf", "Залив Петра Великого"),
  label("bay", 6, 53.4, 41.3, "Garabogazköl", "Кара-Богаз-Гол"),
  // South and west
  along(36, label("bay", 3, 51.6, 27.1, "Persian Gulf", "Персидский залив")),
  label("strait", 5, 56.5, 26.45, "Strait of Hormuz", "Ормузский пролив"),
  label("bay", 4, 58.7, 24.8, "Gulf of Oman", "Оманский залив"),
  label("sea", 2, 64.5, 16.5, "Arabian Sea", "Аравийское море"),
  label("bay", 2, 88.5, 15, "Bay of Bengal", "Бенгальский залив"),
  label("bay", 4, 47.8, 12.3, "Gulf of Aden", "Аденский залив"),
  label("strait", 6, 43.3, 12.6, "Bab el-Mandeb", "Баб-эль-Мандебский пролив"),
  along(60, label("sea", 3, 38, 20.5, "Red Sea", "Красное море")),
  label("sea", 2, 18.5, 35, "Mediterranean Sea", "Средиземное море"),
  label("sea", 4, 25.1, 38.6, "Aegean Sea", "Эгейское море"),
  along(42, label("sea", 4, 15.4, 43.1, "Adriatic Sea", "Адриатическое море")),
  label("sea", 5, 18.8, 38, "Ionian Sea", "Ионическое море"),
  label("sea", 5, 12, 40, "Tyrrhenian Sea", "Тирренское море"),
  label("sea", 6, 28.1, 40.75, "Sea of Marmara", "Мраморное море"),
  label("strait", 7, 29.1, 41.15, "Bosporus", "Босфор"),
  label("strait", 7, 26.3, 40.1, "Dardanelles", "Дарданеллы"),
  label("strait", 7, 36.55, 45.2, "Kerch Strait", "Керченский пролив"),
  // Rest of the world
  label("sea", 3, 3.2, 56.3, "North Sea", "Северное море"),
  label("sea", 2, 3, 67.5, "Norwegian Sea", "Норвежское море"),
  label("sea", 3, -7, 75.5, "Greenland Sea", "Гренландское море"),
  label("sea", 4, -144, 72.3, "Beaufort Sea", "Море Бофорта"),
  label("bay", 3, -85, 60, "Hudson Bay", "Гудзонов залив"),
  label("sea", 4, -57, 57.5, "Labrador Sea", "Море Лабрадор"),
  label("bay", 4, -67, 73.4, "Baffin Bay", "Море Баффина"),
  label("bay", 4, -145, 57.5, "Gulf of Alaska", "Залив Аляска"),
  label("bay", 3, -90.5, 25.3, "Gulf of Mexico", "Мексиканский залив"),
  label("sea", 3, -75, 15, "Caribbean Sea", "Карибское море"),
  label("bay", 4, -4.5, 45.2, "Bay of Biscay", "Бискайский залив"),
  label("bay", 4, 3, 1.5, "Gulf of Guinea", "Гвинейский залив"),
  label("sea", 4, 123, 36, "Yellow Sea", "Жёлтое море"),
  label("sea", 4, 125.3, 29.5, "East China Sea", "Восточно-Китайское море"),
  label("sea", 3, 113.8, 14, "South China Sea", "Южно-Китайское море"),
  label("sea", 3, 134, 19, "Philippine Sea", "Филиппинское море"),
  label("sea", 4, 95.9, 10.5, "Andaman Sea", "Андаманское море"),
  label("sea", 4, 153, -17, "Coral Sea", "Коралловое море"),
  label("sea", 4, 159, -37, "Tasman Sea", "Тасманово море"),
  label("bay", 4, 131, -33.5, "Great Australian Bight", "Большой Австралийский залив"),
  // Large lakes, as names of areas
  label("lake", 4, 31.4, 60.8, "Lake Ladoga", "Ладожское озеро"),
  label("lake", 5, 35.5, 61.7, "Lake Onega", "Онежское озеро"),
  label("lake", 6, 27.5, 58.7, "Lake Peipus", "Чудское озеро"),
  label("lake", 4, 107.8, 53.3, "Lake Baikal", "Байкал"),
  label("lake", 5, 102, 74.5, "Lake Taymyr", "Таймыр"),
  label("lake", 5, 132.4, 45, "Lake Khanka", "Ханка"),
  label("lake", 4, 74.3, 46.1, "Lake Balkhash", "Балхаш"),
  label("lake", 4, 77.2, 42.43, "Issyk-Kul", "Иссык-Куль"),
  label("lake", 6, 81.7, 46.15, "Lake Alakol", "Алаколь"),
  label("lake", 6, 84, 48, "Lake Zaysan", "Зайсан"),
  label("lake", 5, 45.35, 40.33, "Lake Sevan", "Севан"),
  label("lake", 5, 43, 38.65, "Lake Van", "Ван"),
  label("lake", 5, 45.4, 37.7, "Lake Urmia", "Урмия"),
  label("lake", 6, 73.45, 39.02, "Karakul", "Каракуль"),
  label("lake", 7, 72.78, 38.21, "Lake Sarez", "Сарезское озеро"),
  label("lake", 7, 73.7, 37.43, "Zorkul", "Зоркуль"),
  label("lake", 6, 75.13, 41.84, "Song-Kul", "Сон-Куль"),
  label("lake", 7, 75.3, 40.63, "Chatyr-Kul", "Чатыр-Куль"),
  // Land forms
  label("range", 3, 72.8, 38.4, "Pamir", "Памир"),
  along(-7, label("range", 3, 78.2, 41.7, "Tian Shan", "Тянь-Шань")),
  label("range", 5, 72.6, 39.65, "Alay Range", "Алайский хребет"),
  along(-22, label("range", 4, 71, 35.8, "Hindu Kush", "Гиндукуш")),
  along(26, label("range", 4, 76.5, 35.6, "Karakoram", "Каракорум")),
  along(8, label("range", 4, 80.5, 36.2, "Kunlun", "Куньлунь")),
  along(18, label("range", 3, 84.5, 28.6, "Himalayas", "Гималаи")),
  along(24, label("range", 3, 43.6, 42.75, "Caucasus", "Кавказ")),
  along(-76, label("range", 3, 59.3, 60, "Ural Mountains", "Уральские горы")),
  along(32, label("range", 4, 87.5, 50, "Altai", "Алтай")),
  along(14, label("range", 4, 93.5, 53.1, "Sayan Mountains", "Саяны")),
  along(-55, label("range", 4, 138, 47.5, "Sikhote-Alin", "Сихотэ-Алинь")),
  label("range", 4, 131, 56.2, "Stanovoy Range", "Становой хребет"),
  label("range", 4, 128, 67, "Verkhoyansk Range", "Верхоянский хребет"),
  along(42, label("range", 4, 146, 65.5, "Chersky Range", "Хребет Черского")),
  label("range", 4, 24.6, 47.6, "Carpathians", "Карпаты"),
  along(26, label("range", 5, 57.3, 37.9, "Kopet Dag", "Копетдаг")),
  label("plain", 3, 59.5, 39.3, "Karakum", "Каракумы"),
  label("plain", 3, 64, 42.3, "Kyzylkum", "Кызылкум"),
  label("plain", 3, 69, 49, "Kazakh Steppe", "Казахская степь"),
  label("plain", 4, 55.5, 43.5, "Ustyurt Plateau", "Устюрт"),
  label("plain", 4, 71.5, 45, "Betpak-Dala", "Бетпак-Дала"),
  label("plain", 5, 71.5, 40.75, "Fergana Valley", "Ферганская долина"),
  label("plain", 4, 49.5, 47.8, "Caspian Depression", "Прикаспийская низменность"),
  label("plain", 3, 74, 61, "West Siberian Plain", "Западно-Сибирская равнина"),
  label("plain", 3, 105, 65, "Central Siberian Plateau", "Среднесибирское плоскогорье"),
  label("plain", 3, 40, 56.8, "East European Plain", "Восточно-Европейская равнина"),
  label("plain", 4, 27.2, 51.9, "Polesia", "Полесье"),
  label("plain", 4, 83, 39, "Taklamakan", "Такла-Макан"),
  label("plain", 4, 104, 43, "Gobi", "Гоби"),
];
