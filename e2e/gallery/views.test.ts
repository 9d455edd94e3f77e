import { expect, test } from "vitest";
import { formatAddress, parseAddress } from "../../src/state/address.ts";
import { defaultViewState } from "../../src/state/view-state.ts";
import { GALLERY, galleryAddress, galleryFile } from "./views.ts";

const SHOTS = GALLERY.flatMap((view) => view.looks.map((look) => ({ view, look })));

test("every picture has a file name of its own", () => {
  const files = SHOTS.map(({ view, look }) => galleryFile(view, look));
  expect(new Set(files).size).toBe(files.length);
});

test.each(SHOTS.map(({ view, look }) => [galleryAddress(view, look)]))("the atlas understands all of %s", (address) => {
  // The Russian defaults leave `lang=en` in the address, and a system theme the theme.
  const defaults = defaultViewState(address.includes("lang=en") ? "ru" : "en");
  const url = new URL(address, "https://example.org/");
  const read = parseAddress(url, defaults);
  const again = new URL(formatAddress(read, defaults), "https://example.org/");
  expect([...again.searchParams.keys()].toSorted()).toEqual([...url.searchParams.keys()].toSorted());
  expect(again.hash === "").toBe(url.hash === "");
});
