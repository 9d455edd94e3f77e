import { expect, test } from "vitest";
import { breakLines, heightOf, LINE_HEIGHT } from "./break-lines.ts";

/** Every letter half as wide as high, bold ones a tenth wider. */
const measure = (text: string, sizePt: number, isBold: boolean) => text.length * sizePt * (isBold ? 0.55 : 0.5);
const SETTING = { widthPt: 50, sizePt: 10, measure };

const textOf = (paragraphs: Parameters<typeof breakLines>[0]) =>
  breakLines(paragraphs, SETTING).map(({ fragments }) => fragments.map(({ text }) => text).join("|"));

test("lines break between words and lose none", () => {
  expect(textOf([[{ text: "one two three four" }]])).toEqual(["one two ", "three four"]);
});

test("runs stay apart on a line and go on in the next", () => {
  expect(textOf([[{ text: "see " }, { text: "the long link", href: "https://a.example/" }]])).toEqual([
    "see |the ",
    "long link",
  ]);
});

test("no line is wider than the box, a word without end not either", () => {
  const lines = breakLines([[{ text: "https://a.example/very/long/address" }]], SETTING);
  expect(lines.length).toBeGreaterThan(3);
  for (const { fragments } of lines)
    for (const { x, text } of fragments) expect(x + measure(text.trimEnd(), 10, false)).toBeLessThanOrEqual(50);
  expect(lines.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join("")).toBe(
    "https://a.example/very/long/address",
  );
});

test("paragraphs stand apart", () => {
  expect(heightOf([[{ text: "a" }], [{ text: "b" }]], SETTING)).toBeCloseTo(2 * 10 * LINE_HEIGHT + 5);
  expect(heightOf([], SETTING)).toBe(0);
});
