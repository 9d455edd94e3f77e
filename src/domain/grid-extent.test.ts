import { describe, expect, test } from "vitest";
import { isExtentInView, middleOf, touchesCellOf, visibleMiddle } from "./grid-extent.ts";

/** Three degrees by two, and a cell by itself to the east. */
const extent = [40, 66, 69, 41, 66, 69, 41, 75, 76];

describe("an area told by its cells", () => {
  test("is in view as soon as a part of a cell is", () => {
    expect(isExtentInView(extent, [68.9, 40.1, 72, 40.2])).toBe(true);
    expect(isExtentInView(extent, [69.1, 40, 74.9, 42])).toBe(false);
  });

  test("lies where its middle is, while that is in view", () => {
    const view = { bounds: [60, 35, 80, 45], centre: [70, 40] } as const;
    expect(visibleMiddle(extent, [67.3, 41.1], { bounds: [...view.bounds], centre: [...view.centre] })).toEqual([
      67.3, 41.1,
    ]);
  });

  test("lies in the cell in view that is nearest to its middle, where that is not in view", () => {
    expect(visibleMiddle(extent, [67.3, 41.1], { bounds: [70, 38, 80, 45], centre: [71, 41] })).toEqual([75.5, 41.5]);
    const wide = { bounds: [67.9, 39, 80, 45], centre: [75, 41] } as const;
    expect(visibleMiddle(extent, [66.2, 41.1], { bounds: [...wide.bounds], centre: [...wide.centre] })).toEqual([
      67.5, 41.5,
    ]);
    expect(visibleMiddle(extent, undefined, { bounds: [...wide.bounds], centre: [...wide.centre] })).toEqual([
      75.5, 41.5,
    ]);
    expect(visibleMiddle(extent, [67.3, 41.1], { bounds: [0, 38, 10, 45], centre: [5, 41] })).toBe(undefined);
  });

  test("touches the cells that it is told by, and no others", () => {
    expect(touchesCellOf(extent, [66, 40])).toBe(true);
    expect(touchesCellOf(extent, [69, 40.5])).toBe(false);
  });

  test("has its middle in one of its own cells", () => {
    expect(middleOf(extent)).toEqual([68.5, 41.5]);
    expect(middleOf([])).toBe(undefined);
  });
});
