import { describe, expect, test } from "vitest";
import { paddingAround, wayIntoFree, withContext } from "./free-area.ts";

const STAGE = { left: 0, top: 50, right: 1000, bottom: 650 };
const NARROW_STAGE = { left: 0, top: 0, right: 390, bottom: 600 };

describe("the free part of the map", () => {
  test("is all of it but a margin where nothing lies over it", () => {
    expect(paddingAround(STAGE, [])).toEqual({ left: 12, top: 12, right: 12, bottom: 12 });
  });

  test("ends at a panel on the right and at a card on the left", () => {
    const panel = { left: 568, top: 50, right: 1000, bottom: 650 };
    const card = { left: 12, top: 62, right: 260, bottom: 400 };
    expect(paddingAround(STAGE, [card, panel])).toEqual({ left: 272, top: 12, right: 444, bottom: 12 });
  });

  test("ends above a sheet with its handle", () => {
    const sheet = { left: 0, top: 300, right: 390, bottom: 600 };
    const handle = { left: 0, top: 270, right: 390, bottom: 300 };
    expect(paddingAround(NARROW_STAGE, [sheet, handle])).toEqual({ left: 12, top: 12, right: 12, bottom: 342 });
  });

  test("counts only what lies over the map", () => {
    const beside = { left: 1000, top: 50, right: 1400, bottom: 650 };
    expect(paddingAround(STAGE, [beside]).right).toBe(12);
  });

  test("is the whole map behind a page that covers it", () => {
    expect(paddingAround(NARROW_STAGE, [{ left: 0, top: 10, right: 390, bottom: 600 }]).bottom).toBe(12);
    expect(
      paddingAround(NARROW_STAGE, [
        { left: 0, top: 0, right: 180, bottom: 600 },
        { left: 200, top: 0, right: 390, bottom: 600 },
      ]),
    ).toEqual({ left: 12, top: 12, right: 12, bottom: 12 });
  });

  test("keeps surroundings on every side of what is fitted into it", () => {
    const padding = { left: 100, top: 0, right: 400, bottom: 0 };
    expect(withContext({ widthPx: 1000, heightPx: 500, padding })).toEqual({
      left: 140,
      top: 40,
      right: 440,
      bottom: 40,
    });
  });
});

describe("a point", () => {
  const area = { widthPx: 1000, heightPx: 600, padding: { left: 12, top: 12, right: 444, bottom: 12 } };

  test("in the free part stays where it is", () => {
    expect(wayIntoFree(area, { x: 300, y: 300 })).toEqual({ right: 0, down: 0 });
  });

  test("under the panel moves left, out of it", () => {
    expect(wayIntoFree(area, { x: 900, y: 300 })).toEqual({ right: -368, down: 0 });
  });

  test("moves to the middle of a gap that is too small for it", () => {
    const gap = { ...area, padding: { left: 480, top: 12, right: 490, bottom: 12 } };
    expect(wayIntoFree(gap, { x: 900, y: 300 })).toEqual({ right: -405, down: 0 });
  });
});
