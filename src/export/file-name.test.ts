import { expect, test } from "vitest";
import { exportFileName } from "./file-name.ts";

test("a name tells subject and day", () => {
  expect(exportFileName("January 2022 in Kazakhstan, day by day", "2022-01-19", "pptx")).toBe(
    "csto-atlas-january-2022-in-kazakhstan-day-by-day-2022-01-19.pptx",
  );
});

test("Russian stays Russian, and marks that a disk may refuse go", () => {
  expect(exportFileName("Коридор «Север – Юг»: 1/2? <b>", "2026-01-01", "pdf")).toBe(
    "csto-atlas-коридор-север-юг-1-2-b-2026-01-01.pdf",
  );
  expect(exportFileName("../..\\con:", "2026-01-01", "png")).toBe("csto-atlas-con-2026-01-01.png");
});

test("a long subject is cut between words, one word without end anywhere", () => {
  const name = exportFileName("word ".repeat(40), "2026-01-01", "html");
  expect(name.length).toBeLessThan(90);
  expect(name).toMatch(/-word-2026-01-01\.html$/);
  expect(exportFileName("x".repeat(200), "2026-01-01", "csv").length).toBeLessThan(90);
});
