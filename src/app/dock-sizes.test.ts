import { describe, expect, test } from "vitest";
import { neighbourStop, panelLimits, readSizes, sheetHeights, stopAfterDrag, writeSizes } from "./dock-sizes.ts";

describe("the panel's width", () => {
  test.each([
    [1440, 288, 696],
    [1920, 288, 936],
    [768, 288, 360],
  ])("beside a map of %i pixels is %i to %i, and leaves the map's middle free", (stagePx, least, most) => {
    expect(panelLimits(stagePx, 16)).toEqual({ least, most });
    expect(most).toBeLessThan(stagePx / 2);
  });

  test("is never more than the stage, with text of any size", () => {
    expect(panelLimits(500, 32)).toEqual({ least: 500, most: 500 });
  });
});

describe("the sheet", () => {
  const heights = sheetHeights(600, 16);

  test("has three stops, each higher than the one before, at any height of the stage", () => {
    for (const stagePx of [150, 230, 374, 600, 1000]) {
      const { peek, half, full } = sheetHeights(stagePx, 16);
      expect(peek).toBeLessThan(half);
      expect(half).toBeLessThan(full);
      expect(full).toBeLessThan(stagePx);
    }
  });

  test.each([
    ["half", 310, "half"],
    ["half", 340, "full"],
    ["half", 260, "peek"],
    ["half", 590, "full"],
    ["full", 200, "peek"],
    ["peek", 125, "peek"],
    ["peek", 60, "peek"],
    ["full", 600, "full"],
  ] as const)("that comes from %s and is let go at %i rests at %s", (from, heightPx, stop) => {
    expect(stopAfterDrag(from, heightPx, heights)).toBe(stop);
  });

  test("goes stop by stop and not beyond", () => {
    expect(neighbourStop("peek", 1)).toBe("half");
    expect(neighbourStop("full", 1)).toBe("full");
    expect(neighbourStop("peek", -1)).toBe("peek");
  });
});

describe("chosen sizes", () => {
  const holding = (text: string | null) => () => ({ getItem: () => text });

  test("come back as they were written", () => {
    let stored = "";
    writeSizes(() => ({ setItem: (_key, text) => (stored = text) }), { panelPx: 500 });
    expect(readSizes(holding(stored))).toEqual({ panelPx: 500 });
  });

  test.each([null, "", "null", "7", "{", '{"panelPx":"wide","barsPx":-4}', '{"panelPx":null}'])(
    "are as they come where %s is stored",
    (text) => {
      expect(readSizes(holding(text))).toEqual({});
    },
  );

  test("break nothing where the storage is full or blocked", () => {
    const blocked = () => {
      throw new Error("denied");
    };
    expect(readSizes(blocked)).toEqual({});
    expect(() => writeSizes(blocked, { panelPx: 500 })).not.toThrow();
  });
});
