import { expect, test } from "./driver.ts";

const KEYS = [
  ...["AM", "BY", "KZ", "KG", "RU", "TJ"],
  ...["zone:caucasus", "zone:central-asia", "zone:eastern-europe"],
  ...["border:tajik-afghan", "corridor:north-south", "organisation:csto", "event:kz22-mission"],
];
/** Every kind of slide once: the same text is longer in Russian, which is looked at whole. */
const KEYS_IN_ENGLISH = ["KZ", "border:tajik-afghan", "corridor:north-south", "organisation:csto"];
const DAYS = "~1991-01-01~2026-11-27";

// What fits on a card needs no map, and hundreds of cards are seen in the time that a few maps are drawn.
test.describe("on a screen of 1440 by 900", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const [language, keys] of [
    ["en", KEYS_IN_ENGLISH],
    ["ru", KEYS],
  ] as const) {
    test(`every slide of a briefing fits on its card in ${language}`, async ({ atlas }) => {
      await atlas.access.denyWebGl();
      const [first, ...others] = keys.map((key) => ({ key, search: `?story=briefing:${key}${DAYS}&lang=${language}` }));
      await atlas.go(first?.search);
      for (const { key, search } of [first, ...others].filter((deck) => deck !== undefined)) {
        if (key !== first?.key) await atlas.briefing.show(search);
        const cards = await atlas.briefing.walk();
        const last = cards.at(-1)?.counter.split(" / ") ?? [];
        expect(last[0], `${key}: the walk ends on the last slide`).toBe(last[1]);
        expect.soft(cards.length, key).toBeGreaterThan(5);
        const faults = cards.flatMap(({ title, letters, overflowPx, clipped }) => [
          ...(letters < 20 ? [`${key}, ${title}: empty`] : []),
          ...(overflowPx > 0 ? [`${key}, ${title}: ${overflowPx} px too high`] : []),
          ...clipped.map((text) => `${key}, ${title}: too wide: ${text.slice(0, 60)}`),
        ]);
        expect.soft(faults).toEqual([]);
      }
    });
  }
});

test("a briefing is of the window in which it was asked for, and stays so while its slides move the window", async ({
  atlas,
}) => {
  await atlas.access.denyWebGl();
  await atlas.go("?select=TJ&time=2022-01-01/2022-12-31");
  await atlas.briefing.present();
  const cards = await atlas.briefing.walk();
  expect(cards[0]?.title).toBe("Tajikistan");
  expect(cards.some(({ title }) => title.startsWith("What changed since"))).toBe(true);
  await atlas.expectQuery("story", "briefing:TJ~2022-01-01~2022-12-31");
  await atlas.page.reload();
  expect((await atlas.briefing.walk()).map(({ title }) => title)).toEqual([cards.at(-1)?.title]);
});
