import { expect, test } from "vitest";
import type { IsoDate } from "../domain/day.ts";
import { windowLabel } from "./window-label.ts";

const label = (from: string, to: string, language: "en" | "ru" = "en") =>
  windowLabel({ from: from as IsoDate, to: to as IsoDate }, language);

test.each([
  ["2023-01-01", "2023-12-31", "2023", "2023"],
  ["2000-01-01", "2004-12-31", "2000–2004", "2000–2004"],
  ["2022-01-01", "2022-01-31", "January 2022", "Январь 2022"],
  ["2023-09-01", "2023-11-30", "September–November 2023", "Сентябрь 2023–ноябрь 2023"],
  ["2022-01-05", "2022-01-05", "5 January 2022", "5 января 2022"],
  ["2022-01-01", "2022-01-04", "1–4 January 2022", "1–4 января 2022"],
  ["1991-01-01", "1999-05-01", "As of 1 May 1999", "На 1 мая 1999 года"],
])("%s to %s reads as %s", (from, to, english, russian) => {
  // Whether and which spaces stand around a dash depends on the browser's own data.
  const plain = (text: string) => text.replaceAll(/[\s\u2009\u00a0\u202f]*[–—][\s\u2009\u00a0\u202f]*/g, "–");
  expect(plain(label(from, to))).toBe(english);
  expect(plain(label(from, to, "ru"))).toBe(russian);
});
