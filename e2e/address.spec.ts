import { expect, test } from "./driver.ts";

const DEEP_LINKS = [
  ["KZ", "Kazakhstan"],
  ["exercise:interaction-2023", "Interaction-2023"],
  ["border:tajik-afghan", "Tajikistan–Afghanistan"],
  ["event:kz22-mission", "CSTO peacekeeping mission in Kazakhstan"],
  ["zone:central-asia", "Central Asian region of collective security"],
  ["corridor:north-south", "North–South corridor"],
  ["ground:kharbmaidon", "Kharbmaidon training ground"],
  ["node:rasht", "Rasht"],
  ["leg:astara-ir_rasht_rail", "Astara (Iran)–Rasht"],
  ["crossing:tem", "Tem (Khorog) – Demogan"],
  ["disputed:abkhazia", "Abkhazia"],
] as const;

for (const half of [DEEP_LINKS.slice(0, 6), DEEP_LINKS.slice(6)]) {
  test(`a link opens its panel: ${half.map(([key]) => key).join(", ")}`, async ({ atlas }) => {
    for (const [key, name] of half) {
      await test.step(key, async () => {
        await atlas.open(`?select=${key}`);
        await atlas.expectPanel(name);
        await expect(atlas.notices).toHaveCount(0);
        await expect(atlas.sourcesOf(atlas.panel())).not.toHaveCount(0);
      });
    }
  });
}

test("a reload brings back the whole view", async ({ atlas }) => {
  const address =
    "?select=border:tajik-afghan&layers=member-states,tajik-afghan-border&time=1999-01-01/2013-06-30&category=incident" +
    "&theme=dark&projection=mercator#map=6.5/38.1/70.2/20/30";
  await atlas.open(address);
  const url = atlas.page.url();
  const check = async () => {
    await atlas.expectPanel("Tajikistan–Afghanistan");
    await expect(atlas.layerSwitch("Exercises")).not.toBeChecked();
    await expect(atlas.layerSwitch("Member states")).toBeChecked();
    await expect(atlas.slider("To")).toHaveAttribute("aria-valuetext", "30 June 2013");
    await expect(atlas.root).toHaveAttribute("data-theme", "dark");
  };
  await check();
  await atlas.reload();
  await check();
  expect(atlas.page.url()).toBe(url);
});

test("nonsense in the address falls back to the default, without an error", async ({ atlas }) => {
  await atlas.open(
    "?layers=foo&time=2024-02-31/x&lang=xx&theme=neon&projection=cube&category=nope&step=-1#map=nonsense",
  );
  await atlas.expectNoPanel();
  await expect(atlas.layerSwitch("Member states")).toBeChecked();
  await expect(atlas.slider("From")).toHaveAttribute("aria-valuetext", "1 January 1991");
  await expect(atlas.root).toHaveAttribute("lang", "en");
  await expect(atlas.notices).toHaveCount(0);
});

test("a link to what does not exist says so", async ({ atlas }) => {
  for (const key of ["ZZ", "event:no-such-event"]) {
    await atlas.open(`?select=${key}`);
    await expect(atlas.panel()).toContainText(`Nothing in the atlas goes by “${key}”.`);
  }
});

test("membership in the legend is that of the window's end", async ({ atlas }) => {
  await atlas.open("?time=1991-01-01/1999-05-01");
  const legend = atlas.legendOf("Member states");
  await expect(legend.first()).toHaveText("Membership as of 1 May 1999");
  await expect(legend).toContainText(["Former party, Treaty not renewed"]);
  await expect(legend.filter({ hasText: "frozen" })).toHaveCount(0);
});

test("Back and Forward walk the selections", async ({ atlas }) => {
  await atlas.open("?select=zone:caucasus");
  await atlas.expectPanel("Caucasus region of collective security");
  await atlas.follow("Armenia", atlas.section("Countries"));
  await atlas.expectPanel("Armenia");
  await atlas.closePanel();
  await atlas.expectNoPanel();
  await atlas.back();
  await atlas.expectPanel("Armenia");
  await atlas.back();
  await atlas.expectPanel("Caucasus region of collective security");
  await atlas.forward();
  await atlas.expectPanel("Armenia");
  await atlas.expectQuery("select", "AM");
});
