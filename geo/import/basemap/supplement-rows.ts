import type { BBox, Position } from "geojson";
import type { BilingualName } from "./bilingual-name.ts";

/** A river that Natural Earth leaves out, followed through waypoints in the shoreline database's river network. */
export interface SupplementRiver {
  readonly name: BilingualName;
  readonly rank: number;
  readonly waypoints: readonly Position[];
}

/** A lake that Natural Earth leaves out, and a box that holds no other lake's shore. */
export interface SupplementLake {
  readonly name: BilingualName;
  readonly box: BBox;
}

function river(en: string, ru: string, rank: number, ...waypoints: readonly Position[]): SupplementRiver {
  return { name: { en, ru }, rank, waypoints };
}

export const SUPPLEMENT_RIVERS: readonly SupplementRiver[] = [
  // The Pamir, the Alay, the Hindu Kush
  river("Kyzyl-Suu", "Кызыл-Суу", 7, [73.57, 39.55], [72.2, 39.57], [71.25, 39.23]),
  river("Surkhob", "Сурхоб", 6, [71.25, 39.23], [70.37, 39.03], [70.1, 38.9]),
  river("Vakhsh", "Вахш", 6, [70.1, 38.9], [69.35, 38.4], [68.9, 37.9], [68.3, 37.12]),
  river("Bartang", "Бартанг", 6, [72.6, 38.27], [72.1, 38.15], [71.6, 37.93]),
  river("Murghab", "Мургаб", 6, [73.95, 38.17], [73.3, 38.28], [72.83, 38.21]),
  river("Aksu", "Аксу", 7, [74.25, 37.25], [74.8, 37.5], [73.95, 38.17]),
  river("Wakhan", "Вахан", 7, [74.1, 37.2], [73.4, 36.97], [72.7, 37.02]),
  river("Kokcha", "Кокча", 7, [70.9, 37], [70.3, 37.2], [69.75, 36.87], [69.42, 37.12]),
  river("Kunduz", "Кундуз", 7, [67.42, 34.68], [68, 34.85], [68.7, 35.95], [68.87, 36.73], [68.3, 37.02]),
  river("Balkh", "Балхаб", 7, [67.4, 35.03], [66.7, 34.77], [67, 35.8], [66.88, 36.67]),
  river("Kunar", "Кунар", 7, [73, 36.83], [71.8, 35.85], [71.15, 34.87]),
  river("Kara Darya", "Карадарья", 7, [73.3, 40.77], [72.3, 40.85], [71.75, 40.9]),
  // Kyrgyzstan, Kazakhstan, Turkmenistan
  river("Chu", "Чу", 6, [74.75, 42.25], [75.9, 42.55], [73.5, 44], [71.2, 44.85], [67.75, 45.02]),
  river("Talas", "Талас", 7, [73.6, 42.43], [72.2, 42.53], [71.5, 43], [70.28, 43.97]),
  river("Karatal", "Каратал", 7, [79.4, 44.93], [78, 45.05], [77.12, 46.45]),
  river("Murghab", "Мургаб", 6, [66.1, 34.85], [64, 35.05], [62.75, 36.05], [62.2, 37.45], [61.8, 37.9]),
  river("Kushk", "Кушка", 8, [63, 34.65], [62.35, 35.28], [62.75, 36.03]),
  // The Caucasus
  river("Aras", "Аракс", 6, [41.35, 39.35], [42.5, 40.1], [43.6, 40.12]),
  river("Akhurian", "Ахурян", 8, [43.8, 41.1], [43.6, 40.5], [43.66, 40.12]),
  river("Terek", "Терек", 6, [44.27, 42.65], [44.67, 43.05], [44.1, 43.6], [46, 43.5], [47.38, 43.62]),
  // Belarus
  river("Neman", "Неман", 6, [27.3, 53.45], [25.7, 53.87], [23.85, 53.68], [24.1, 54.78]),
  river("Berezina", "Березина", 6, [28.36, 54.45], [28.5, 54.23], [29.25, 53.15], [30.2, 52.55]),
  river("Sozh", "Сож", 6, [32.05, 54.72], [31.7, 53.7], [31, 52.4], [30.8, 51.93]),
  river("Pripyat", "Припять", 6, [23.83, 51.4], [24.8, 51.87], [26.1, 52.05]),
  river("Mukhavets", "Мухавец", 8, [24.3, 52.2], [23.66, 52.08]),
];

export const SUPPLEMENT_LAKES: readonly SupplementLake[] = [
  { name: { en: "Karakul", ru: "Каракуль" }, box: [73.2, 38.8, 73.65, 39.2] },
  { name: { en: "Song-Kul", ru: "Сон-Куль" }, box: [74.95, 41.7, 75.35, 41.97] },
  { name: { en: "Chatyr-Kul", ru: "Чатыр-Куль" }, box: [75.1, 40.5, 75.5, 40.75] },
  { name: { en: "Lake Sarez", ru: "Сарезское озеро" }, box: [72.55, 38.1, 72.88, 38.33] },
];
