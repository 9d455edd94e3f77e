import { expect, pixelTest, test } from "./driver.ts";

const THE_YEAR_1999 = "?compare=1999-01-01&time=1991-01-01/2000-01-01";
/** South-east of Batken, on the line between Kyrgyzstan and Tajikistan. */
const KYRGYZ_TAJIK = {
  around: { lon: 71.5, lat: 39.6 },
  widthPx: 240,
  heightPx: 120,
};
const NEAR_BATKEN = "projection=mercator&layers=borders#map=7/39.6/71.5";

test.describe("what changed between two dates", () => {
  test("between the starts of 1999 and 2000 names those who did not renew the Treaty, and leads to them", async ({
    atlas,
  }) => {
    await atlas.open(THE_YEAR_1999);
    const members = atlas.compare.section("Members and partners");
    await expect(members).toContainText("Left, the Treaty not renewed");
    for (const name of ["Azerbaijan", "Georgia", "Uzbekistan"]) {
      await expect(members.getByRole("button", { name, exact: true })).toBeVisible();
    }
    await expect(members).toContainText("20 April 1999");
    await atlas.follow("Georgia", members);
    await atlas.expectPanel("Georgia");
    await expect(atlas.compare.changes).toBeHidden();
    await atlas.press("Escape");
    await expect(atlas.compare.changes).toBeVisible();
    await expect(members.getByRole("button", { name: "Georgia", exact: true })).toBeFocused();
  });

  test("opens from its button with the window's dates, and Escape closes it", async ({ atlas }) => {
    await atlas.open("?time=2016-01-01/2018-06-30");
    await atlas.compare.button.click();
    await atlas.expectQuery("compare", "2016-01-01");
    await expect(atlas.compare.date("First date")).toHaveValue("2016-01-01");
    await expect(atlas.compare.date("Second date")).toHaveValue("2018-06-30");
    await expect(atlas.compare.section("Offices")).toContainText("Nikolai Bordyuzha (Russia), then Yuri Khachaturov");
    await atlas.press("Escape");
    await expect(atlas.compare.changes).toHaveCount(0);
    await atlas.expectQuery("compare", null);
    expect(await atlas.compare.mapCount()).toBe(1);
  });

  test("takes typed dates, as coarse as typed, and says what is wrong with others", async ({ atlas }) => {
    await atlas.open(THE_YEAR_1999);
    await atlas.compare.typeDate("First date", "1994");
    await atlas.expectQuery("compare", "1994-01-01");
    await atlas.compare.typeDate("Second date", "1994-06");
    await atlas.expectQuery("time", "1991-01-01/1994-06-30");
    await expect(atlas.compare.section("Members and partners")).toContainText("Became members");
    await atlas.compare.typeDate("First date", "1994-02-31");
    await expect(atlas.compare.changes).toContainText("No such date");
    await atlas.compare.typeDate("First date", "2001");
    await expect(atlas.compare.changes).toContainText("does not lie before the second");
    await expect(atlas.compare.swipe).toHaveCount(0);
  });

  test("tells of exercises by series, of borders and of legs that opened", async ({ atlas }) => {
    await atlas.open("?compare=2024-01-01&time=1991-01-01/2025-12-31");
    const exercises = atlas.compare.section("Exercises");
    const rubezh = exercises.getByRole("listitem").filter({ hasText: "Interaction" }).first();
    await expect(rubezh).toContainText("Took part:");
    await atlas.compare.unfold(rubezh);
    await expect(rubezh.getByRole("list").getByRole("button").first()).toBeVisible();
    await expect(atlas.compare.section("Borders")).toContainText("Kyrgyzstan–Tajikistan: ratification approved");
    const legs = atlas.compare.section("North–South corridor: legs opened");
    await expect(legs).toContainText("20 June 2024");
    await legs.getByRole("button").first().click();
    await expect(atlas.panel()).toBeVisible();
  });
});

test.describe("two dates on the map", () => {
  test("the line is moved by keyboard, and the button shows one date after the other", async ({ atlas }) => {
    await atlas.open(THE_YEAR_1999);
    expect(await atlas.compare.mapCount()).toBe(2);
    await expect(atlas.map).toHaveCount(1);
    await atlas.compare.swipe.focus();
    await atlas.press("ArrowRight", "ArrowRight");
    await expect(atlas.compare.swipe).toHaveValue("52");
    await atlas.press("End");
    await expect(atlas.page.getByText("The map shows 1 January 1999")).toBeVisible();
    await atlas.compare.alternateButton.press("Enter");
    await expect(atlas.page.getByText("The map shows 1 January 2000")).toBeVisible();
    await expect(atlas.legend).toContainText("Left of the line: 1 January 1999. Right of it: 1 January 2000.");
  });

  pixelTest("the two sides differ where a state left, and the second map follows the first", async ({ atlas }) => {
    await atlas.resize(1280, 800);
    await atlas.open(
      "?compare=1999-01-01&time=1991-01-01/2000-01-01&projection=mercator&layers=member-states#map=5/42/63",
    );
    const uzbekistan = { around: { lon: 63, lat: 42 }, widthPx: 120, heightPx: 80 };
    await atlas.compare.swipe.focus();
    await atlas.press("Home");
    const after = await atlas.pixelsOf(uzbekistan);
    await atlas.press("End");
    await atlas.expectRepainted(uzbekistan, after, 0.2);
    const before = await atlas.pixelsOf(uzbekistan);
    await atlas.page.getByRole("button", { name: "Zoom in" }).click();
    await atlas.expectRepainted({ ...uzbekistan, widthPx: 500, heightPx: 400 }, before, 0.01);
  });
});

test.describe("organisations over the map", () => {
  test("are switched on two at a time, stand in the address and in the legend", async ({ atlas }) => {
    await atlas.open("?time=1991-01-01/2020-05-01");
    await atlas.compare.openOrganisations();
    await atlas.compare.toggleOrganisation("CIS");
    await atlas.expectQuery("overlay", "cis");
    await atlas.compare.toggleOrganisation("EAEU");
    await atlas.expectQuery("overlay", "cis,eaeu");
    await expect(atlas.compare.organisationSwitch("NATO")).toBeDisabled();
    await expect(atlas.compare.organisations).toContainText("Two at most");
    await expect(atlas.compare.outlineLegend).toContainText([
      "As of 1 May 2020",
      "CIS: members",
      "CIS: observers",
      "EAEU: members",
      "EAEU: observers",
    ]);
    await atlas.compare.toggleOrganisation("CIS");
    await expect(atlas.compare.organisationSwitch("NATO")).toBeEnabled();
    await atlas.expectQuery("overlay", "eaeu");
  });

  test("come with a link, as of its date", async ({ atlas }) => {
    await atlas.open("?overlay=eaeu&time=1991-01-01/2014-12-31");
    await expect(atlas.compare.organisationSwitch("EAEU")).toBeChecked();
    await expect(atlas.compare.outlineLegend).toHaveCount(0);
    await atlas.open("?overlay=eaeu&time=1991-01-01/2015-01-01");
    await expect(atlas.compare.outlineLegend).toContainText(["As of 1 January 2015", "EAEU: members"]);
  });
});

test.describe("lines follow the date", () => {
  pixelTest("the Kyrgyz–Tajik border is dashed before the treaty of 2025 and whole after it", async ({ atlas }) => {
    await atlas.open(`?time=1991-01-01/2025-03-12&${NEAR_BATKEN}`);
    await expect(atlas.legendOf("Other borders")).toContainText(["Border not fully agreed"]);
    const before = await atlas.pixelsOf(KYRGYZ_TAJIK);
    await atlas.open(`?time=1991-01-01/2025-04-01&${NEAR_BATKEN}`);
    await atlas.expectRepainted(KYRGYZ_TAJIK, before, 0.001);
  });

  test("its panel says its state on the date, with sources", async ({ atlas }) => {
    await atlas.open("?select=border:kyrgyz-tajik&time=1991-01-01/2020-01-01");
    const state = atlas.section("State on 1 January 2020");
    await expect(state).toContainText("Line agreed in part");
    expect(await atlas.sourcesOf(state).count()).toBeGreaterThan(1);
    await atlas.open("?select=border:kyrgyz-tajik&time=1991-01-01/2025-06-01");
    await expect(atlas.section("State on 1 June 2025")).toContainText("Ratification approved");
  });

  test("a leg of the corridor is not open before its day", async ({ atlas }) => {
    await atlas.open("?select=leg:rasht_caspian-port&time=1991-01-01/2024-06-19");
    await expect(atlas.panel()).toContainText("not yet open on 19 June 2024");
    await expect(atlas.legendOf("North–South corridor")).toContainText(["Opened later"]);
    await expect(atlas.legendOf("North–South corridor").first()).toContainText(
      "those without an opening date as today",
    );
    await atlas.open("?select=leg:rasht_caspian-port&time=1991-01-01/2024-06-20");
    await expect(atlas.panel()).not.toContainText("not yet open");
    await expect(atlas.legendOf("North–South corridor").filter({ hasText: "Opened later" })).toHaveCount(0);
  });
});

test.describe("no accessibility fault", () => {
  test("in the comparison, in English and in Russian, dark", async ({ atlas }) => {
    await atlas.open("?compare=1999-01-01&overlay=cis,eaeu");
    await expect(atlas.compare.section("Members and partners")).toBeVisible();
    expect(await atlas.accessibilityFaults()).toEqual([]);
    atlas.language = "ru";
    await atlas.open("?compare=1999-01-01&overlay=cis,eaeu&lang=ru&theme=dark");
    await expect(atlas.compare.section("Члены и партнёры")).toBeVisible();
    await expect(atlas.compare.section("Коридор «Север — Юг»: открытые участки")).toBeVisible();
    expect(await atlas.accessibilityFaults()).toEqual([]);
  });

  test("on a telephone, and with a date that is none", async ({ atlas }) => {
    await atlas.resize(390, 844);
    await atlas.open("?compare=1999-01-01&time=1991-01-01/2000-01-01");
    await atlas.compare.typeDate("First date", "soon");
    await expect(atlas.compare.changes).toContainText("No such date");
    expect(await atlas.accessibilityFaults()).toEqual([]);
  });
});
