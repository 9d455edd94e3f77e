import { expect, test } from "vitest";
import { joinDirected } from "./directed-arcs.ts";

const [a, b, c, d] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const satisfies readonly (readonly [number, number])[];
const joined = (...lines: (readonly (readonly [number, number])[])[]) =>
  joinDirected(lines.map((line) => line.map((position) => [...position])));

test("lines that follow one another become one, whatever their order", () => {
  expect(joined([b, c], [c, d], [a, b])).toEqual([[a, b, c, d]]);
});

test("a ring is closed and begun once", () => {
  expect(joined([a, b], [b, c], [c, a])).toEqual([[a, b, c, a]]);
});

test("lines that meet head-on stay apart, since neither may be turned", () => {
  expect(joined([a, b], [c, b])).toEqual([
    [a, b],
    [c, b],
  ]);
});
