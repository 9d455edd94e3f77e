import { expect, test } from "./driver.ts";

test("every source can be found with what rests on it, and leads there and back", async ({ atlas }) => {
  await atlas.open();
  await atlas.record.open("Sources");
  await expect(atlas.record.over("Sources")).toBeVisible();
  await atlas.expectQuery("page", "sources");
  await expect(atlas.record.sourceCount).toHaveText(/^1,\d{3} sources$/);

  await atlas.record.findSource("tengrinews does kazakhstan need");
  const article = atlas.record.sourceTitled("Does Kazakhstan need the CSTO, expert explains");
  await expect(article).toHaveCount(1);
  await atlas.record.showUses(article);
  await article
    .getByRole("button", { name: /CSTO peacekeeping mission in Kazakhstan/ })
    .first()
    .click();
  await atlas.expectPanel("CSTO peacekeeping mission in Kazakhstan");
  await expect(atlas.record.over("Sources")).toBeVisible();

  await atlas.press("Escape");
  await atlas.expectNoPanel();
  await atlas.press("Escape");
  await expect(atlas.record.over("Sources")).toHaveCount(0);
  await atlas.expectQuery("page", null);
  await atlas.back();
  await expect(atlas.record.over("Sources")).toBeVisible();
});

test("sources can be narrowed by kind, and nothing found is said", async ({ atlas }) => {
  await atlas.go("?page=sources");
  await expect(atlas.record.sourceCount).toHaveText(/sources$/);
  const all = await atlas.record.sourceCount.textContent();
  await atlas.record.chooseKind("Official");
  await expect(atlas.record.sourceCount).not.toHaveText(all ?? "");
  await atlas.record.findSource("no such publisher anywhere");
  await expect(atlas.record.over("Sources")).toContainText("No source matches.");
});

test("the data-quality page counts weaknesses, and shows years that are not covered", async ({ atlas }) => {
  await atlas.go("?page=quality");
  const page = atlas.record.over("Data quality");
  await expect(atlas.record.qualityRow("One voice")).toContainText(/\d+ \/ \d{3}/);
  await expect(atlas.record.qualityRow("Kazakhstan")).toBeVisible();
  await expect(atlas.record.qualityRow("2022")).toContainText(/\d/);
  await expect(page).toContainText("not covered");
  await expect(page).toContainText("Media counted as a state’s own");
});

test("an entry and a view can be cited in three forms, with lasting addresses", async ({ atlas }) => {
  await atlas.open("?select=event:kz22-mission");
  await atlas.panel().getByRole("button", { name: "Cite" }).click();
  await expect(atlas.record.citeDialog).toBeVisible();
  const plain = await atlas.record.cited("Plain text");
  expect(plain).toContain("CSTO Atlas. CSTO peacekeeping mission in Kazakhstan (2022). ");
  expect(plain).toMatch(/select=event:kz22-mission&time=1991-01-01\/\d{4}-\d\d-\d\d&lang=en/);
  expect(plain).toMatch(/Data version [0-9a-f]{12}\./);
  expect(plain).toContain("\nSources:\n1. ");

  await atlas.record.chooseForm("BibTeX");
  expect(await atlas.record.cited("BibTeX")).toMatch(/^@misc\{csto-atlas-event-kz22-mission,/);
  await atlas.record.chooseForm("CSL-JSON");
  const file = await atlas.record.savedCitation();
  expect(file.name).toBe("csto-atlas-event-kz22-mission.json");
  expect(JSON.parse(file.text)[0]).toMatchObject({ type: "webpage", "container-title": "CSTO Atlas" });
  expect(await atlas.accessibilityFaults()).toEqual([]);

  await atlas.press("Escape");
  await expect(atlas.record.citeDialog).toHaveCount(0);
  await atlas.expectPanel("CSTO peacekeeping mission in Kazakhstan");
  await atlas.record.open("Cite this view");
  expect(await atlas.record.cited("Plain text")).toContain("Map view, 1 January 1991 to ");
});

test("a country's panel shows its memberships through time and its exercises by year", async ({ atlas }) => {
  await atlas.go("?select=AM");
  await atlas.expectPanel("Armenia");
  const strip = atlas.section("Membership through time");
  await strip.getByRole("button", { name: /^CSTO: Member, participation frozen, since 22 February 2024$/ }).click();
  await expect(strip).toContainText("participation frozen since 22 February 2024");
  await expect(atlas.sourcesOf(strip).first()).toBeVisible();

  const cell = atlas.record.cell(/^Interaction, 2023: /);
  await cell.click();
  await expect(cell).toHaveAttribute("aria-expanded", "true");
  await expect(atlas.section("Exercises by series and year")).toContainText("Interaction-2023");
});

test("the organisation has a panel: its states, offices, summits and exercises on the date", async ({ atlas }) => {
  await atlas.go("?select=organisation:csto&time=1991-01-01/2016-06-01");
  await atlas.expectPanel("Collective Security Treaty Organization");
  await expect(atlas.section("States on 1 June 2016")).toContainText("Member 6 states");
  await expect(atlas.section("Offices on 1 June 2016")).toContainText("Secretary General: Nikolai Bordyuzha (Russia)");
  await expect(atlas.section("Exercises by country and year").getByRole("grid")).toBeVisible();
  await expect(atlas.section("Meetings of heads of state")).toContainText("2012");
  await atlas.go("?select=organisation:eaeu");
  await atlas.expectPanel("Eurasian Economic Union");
  await expect(atlas.section(/^States on/)).toContainText("Armenia");
});

test("a region of collective security is told as a whole: states, offices, exercises, summits", async ({ atlas }) => {
  await atlas.go("?select=zone:central-asia");
  await expect(atlas.section(/^States on/)).toContainText("Tajikistan");
  await expect(atlas.section(/^States on/)).not.toContainText("Belarus");
  await expect(atlas.section("Exercises by country and year").getByRole("grid")).toBeVisible();
  await expect(atlas.section("Meetings of heads of state")).toContainText("Dushanbe");
});

test("the masthead leads to the organisation", async ({ atlas }) => {
  await atlas.open();
  await atlas.record.openOrganisation();
  await atlas.expectPanel("Collective Security Treaty Organization");
});

test("an event of several parts shows who was in which, and figures that disagree stand side by side", async ({
  atlas,
}) => {
  await atlas.go("?select=event:kz22-mission");
  const roles = atlas.section("Who took part").getByRole("row");
  await expect(roles.first().getByRole("columnheader")).toHaveText([
    "Kazakhstan",
    "Armenia",
    "Belarus",
    "Kyrgyzstan",
    "Russia",
    "Tajikistan",
  ]);
  await expect(roles.filter({ hasText: "As a whole" }).getByRole("cell").first()).toContainText("host");
  await expect(roles.filter({ hasText: "Armenia sends 100 peacekeepers" })).toContainText("took part");
  const figures = atlas.section("Figures");
  await expect(figures).toContainText(/2,000–2,885 people · Sources disagree/);
  await expect(figures).toContainText("2,030 people");
});

test("no accessibility fault on the pages and in the new panels, in both languages", async ({ atlas }) => {
  for (const address of ["?page=sources", "?page=quality&lang=ru&theme=dark", "?select=organisation:csto"]) {
    await atlas.go(address);
    await atlas.ready();
    await expect(atlas.page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expect(atlas.page.getByText(/^(?:Loading…|Загрузка…)$/)).toHaveCount(0);
    expect(await atlas.accessibilityFaults(), address).toEqual([]);
  }
});
