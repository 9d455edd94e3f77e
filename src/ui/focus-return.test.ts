import { describe, expect, test } from "vitest";
import { findReturn, openerOf } from "./focus-return.ts";

/** As much of an element as the search asks for. */
function element(
  more: Partial<Record<"isConnected" | "isInert" | "isHidden", boolean>> & { key?: string; tag?: string } = {},
) {
  const { isConnected = true, isInert = false, isHidden = false, key, tag = "BUTTON" } = more;
  const self = {
    tagName: tag,
    isConnected,
    focus: () => undefined,
    checkVisibility: () => !isHidden,
    getAttribute: () => key ?? null,
    closest: (selector: string) => {
      if (selector === "[inert]") return isInert ? self : null;
      return key === undefined ? null : self;
    },
  };
  return self as unknown as HTMLElement;
}

const page = (found: Readonly<Record<string, Element>>) => ({
  querySelector: (selector: string) => found[selector] ?? null,
});

describe("the focus goes back", () => {
  const map = element();
  const home = element();
  const homes = { ".maplibregl-canvas": map, "[data-focus-home]": home };

  test("to what had it", () => {
    const button = element();
    expect(findReturn(openerOf(button), page(homes))).toBe(button);
  });

  test("to what stands in its place, where a list was built anew", () => {
    const again = element();
    const opener = openerOf(element({ isConnected: false, key: "event:x" }));
    expect(findReturn(opener, page({ ...homes, '[data-focus-key="event:x"]': again }))).toBe(again);
  });

  test("to the map, where what had it is gone, hidden or behind a page", () => {
    for (const gone of [{ isConnected: false }, { isHidden: true }, { isInert: true }]) {
      expect(findReturn(openerOf(element(gone)), page(homes))).toBe(map);
    }
  });

  test("to the map, where nothing had it", () => {
    expect(findReturn(openerOf(element({ tag: "BODY" })), page(homes))).toBe(map);
    expect(findReturn(openerOf(null), page(homes))).toBe(map);
  });

  test("to what stands for the map, where there is none", () => {
    expect(findReturn(openerOf(null), page({ "[data-focus-home]": home }))).toBe(home);
    expect(findReturn(openerOf(null), page({}))).toBe(undefined);
  });
});
