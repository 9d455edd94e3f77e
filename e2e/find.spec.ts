import { expect, pixelTest, test } from "./driver.ts";

pixelTest("a facet narrows the map, the panel's list and the timeline, and survives a reload", async ({ atlas }) => {
  await atlas.open("?select=KG&projection=mercator#map=5/41.5/72.5");
  const all = await atlas.announcedEventCount();
  const patch = { around: { lon: 74.6, lat: 42.87 }, widthPx: 160, heightPx: 160 };
  const before = await atlas.pixelsOf(patch);
  await atlas.find.openFilters();
  await atlas.find.openFacet("Exercise series");
  const count = await atlas.find.countOf("Exercise series", "Rubezh");
  expect(count).toBeGreaterThan(3);
  await atlas.find.option("Exercise series", "Rubezh").check();
  await atlas.expectQuery("series", "rubezh");
  await atlas.find.expectPassing(count);
  await atlas.find.expectOnTimeline(count);
  await atlas.expectRepainted(patch, before);
  await expect(atlas.section(/^Events/)).toContainText(`of ${all} events in the chosen time and filters`);
  await expect(atlas.events.filter({ hasNotText: "Rubezh" })).toHaveCount(0);

  await atlas.reload();
  await expect(atlas.find.chips).toHaveCount(1);
  await atlas.find.expectPassing(count);
  await atlas.find.removeFilter("Exercise series: Rubezh");
  await atlas.expectQuery("series", null);
  await atlas.expectAsBefore(patch, before);
});

test("facets add up: the count of a choice is what it gives, one goes at a time or all at once", async ({ atlas }) => {
  await atlas.open();
  await atlas.find.openFilters();
  // Counts follow a choice when there is time: they are read once what passes is what was promised.
  const tajik = await atlas.find.countOf("Country", "Tajikistan");
  await atlas.find.option("Country", "Tajikistan").check();
  await atlas.find.expectPassing(tajik);
  const exercises = await atlas.find.countOf("Category", "Exercise");
  const incidents = await atlas.find.countOf("Category", "Incident");
  await atlas.find.option("Category", "Exercise").check();
  await atlas.find.expectPassing(exercises);
  // Within a facet one more choice lets more pass, and the counts beside it stand as before.
  expect(await atlas.find.countOf("Category", "Incident")).toBe(incidents);
  await atlas.find.option("Category", "Incident").check();
  await atlas.find.expectPassing(exercises + incidents);
  await atlas.find.openFacet("Role");
  const hosted = await atlas.find.countOf("Role", "Host");
  await atlas.find.option("Role", "Host").check();
  await atlas.find.expectPassing(hosted);
  await atlas.expectQuery("country", "TJ");
  await atlas.expectQuery("category", "exercise,incident");
  await atlas.expectQuery("role", "host");
  expect(await atlas.accessibilityFaults()).toEqual([]);

  await atlas.find.removeFilter("Category: Incident");
  await expect(atlas.find.chips).toHaveCount(3);
  await atlas.find.clearFilters();
  await expect(atlas.find.chips).toHaveCount(0);
  await atlas.expectQuery("country", null);
  await atlas.press("Escape");
  await expect(atlas.find.filters).toHaveCount(0);
  await expect(atlas.find.filtersButton).toBeFocused();
});

test("what a filter hides cannot be clicked on the map", async ({ atlas }) => {
  const dushanbe = { lon: 68.78, lat: 38.56 };
  await atlas.open("?projection=mercator&layers=events,exercises#map=7/38.56/68.78");
  await atlas.clickMapAt(dushanbe);
  await expect(atlas.choices).not.toHaveCount(0);
  await atlas.open("?projection=mercator&layers=events,exercises&status=cancelled&series=cobalt#map=7/38.56/68.78");
  await atlas.find.expectPassing(0);
  await atlas.clickMapAt(dushanbe);
  // What is left there is the country.
  await atlas.expectPanel("Tajikistan");
});

test("the search finds a place in either script and in an old spelling", async ({ atlas }) => {
  await atlas.open();
  for (const spelling of ["Dyushambe", "Душанбе", "dushanbe", "Dushnabe"]) {
    await atlas.find.searchFor(spelling);
    await expect(atlas.find.suggestionsOf("Places")).toContainText(["Dushanbe"]);
  }
  expect(await atlas.accessibilityFaults()).toEqual([]);
  const camera = atlas.camera();
  await atlas.find.expectActiveSuggestion("Dushanbe");
  await atlas.press("Enter");
  await atlas.expectQuery("q", "Dushanbe");
  await expect(atlas.find.suggestions).toHaveCount(0);
  await expect(atlas.find.chips).toHaveText(["“Dushanbe”"]);
  expect(atlas.camera()).toBe(camera);
});

test("the search goes to what is chosen by keyboard, and the camera follows", async ({ atlas }) => {
  await atlas.open("?projection=mercator");
  await atlas.press("/");
  await expect(atlas.find.search).toBeFocused();
  for (const spelling of ["Harbmaidon", "харб-майдон", "Kharbmaidn"]) {
    await atlas.find.searchFor(spelling);
    await expect(atlas.find.suggestionsOf("Training grounds")).toContainText(["Kharbmaidon training ground"]);
  }
  await atlas.find.searchFor("Кыргызстан");
  await atlas.find.expectActiveSuggestion("Kyrgyzstan");
  await atlas.press("ArrowDown", "ArrowUp", "Enter");
  await atlas.expectPanel("Kyrgyzstan");
  await expect(atlas.panel().getByRole("heading", { level: 2 })).toBeFocused();
});

test("all that a search finds becomes a filter, and a shared link brings it back", async ({ atlas }) => {
  await atlas.open();
  await atlas.find.searchFor("rubezh 2022");
  const all = atlas.find.suggestions.getByRole("option", { name: /^Show all/ });
  await expect(all).toContainText("for “rubezh 2022”");
  await all.click();
  await atlas.expectQuery("q", "rubezh 2022");
  await expect(atlas.find.chips).toHaveText(["“rubezh 2022”"]);
  await atlas.open("?q=рубеж+2022");
  await expect(atlas.find.chips).toHaveText(["“рубеж 2022”"]);
  await expect(atlas.page.getByRole("status").filter({ hasText: /^[1-9]\d* events? pass/ })).toHaveCount(1);
});

test("people, sources, borders and parts of the corridor are found by name", async ({ atlas }) => {
  await atlas.open();
  for (const [text, kind, name] of [
    ["Лавров", "People and bodies quoted", "Lavrov"],
    ["asia plus", "Sources", "Asia-Plus"],
    ["tajik afghan", "Borders", "Tajik"],
    ["Astrakhan", "Corridor nodes", "Astrakhan"],
    ["нерушимое братство", "Exercise series", "Indestructible Brotherhood"],
    ["Caucasus", "Regions of collective security", "Caucas"],
  ] as const) {
    await atlas.find.searchFor(text);
    await expect(atlas.find.suggestionsOf(kind).first(), text).toContainText(name);
  }
});

test("Escape closes the suggestions before it empties the field", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  await atlas.find.searchFor("osh");
  await expect(atlas.find.suggestions).toBeVisible();
  await atlas.press("Escape");
  await expect(atlas.find.suggestions).toHaveCount(0);
  await expect(atlas.find.search).toHaveValue("osh");
  await atlas.press("Escape");
  await expect(atlas.find.search).toHaveValue("");
  await atlas.expectPanel("Kazakhstan");
});

test("the palette goes to countries, sets times and runs commands", async ({ atlas }) => {
  await atlas.open();
  await atlas.find.command("2014");
  await atlas.find.expectActiveCommand("Set time to 2014");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Enter");
  await expect(atlas.find.palette).toHaveCount(0);
  await atlas.expectQuery("time", "2014-01-01/2014-12-31");
  await atlas.find.command("hide exercises");
  await atlas.press("Enter");
  await expect(atlas.layerSwitch("Exercises")).not.toBeChecked();
  await atlas.find.command("belarus");
  await atlas.find.expectActiveCommand("Belarus");
  await atlas.press("Enter");
  await atlas.expectPanel("Belarus");
  await atlas.find.command("dark");
  await atlas.press("Enter");
  await atlas.expectQuery("theme", "dark");
});

test("keys never fire while a reader types, and can be switched off", async ({ atlas }) => {
  await atlas.open();
  await atlas.find.search.focus();
  await atlas.press("?", "/");
  await expect(atlas.find.search).toHaveValue("?/");
  await expect(atlas.find.keys).toHaveCount(0);
  await atlas.press("Control+k");
  await expect(atlas.find.palette).toHaveCount(0);
  await atlas.find.leaveFields();
  await atlas.press("?");
  await expect(atlas.find.keys).toBeVisible();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.find.keys.getByRole("checkbox").uncheck();
  await atlas.press("Escape");
  await expect(atlas.find.keys).toHaveCount(0);
  await atlas.find.leaveFields();
  await atlas.press("?", "/");
  await expect(atlas.find.keys).toHaveCount(0);
  await expect(atlas.find.search).not.toBeFocused();
});

test("filters and search work on a telephone, in Russian and dark", async ({ atlas }) => {
  await atlas.resize(390, 844);
  atlas.language = "ru";
  await atlas.open("?lang=ru&theme=dark&country=KZ,TJ&q=саммит");
  expect(await atlas.overflowsSideways()).toBe(false);
  expect(await atlas.accessibilityFaults(), "chips").toEqual([]);
  await atlas.page.getByRole("button", { name: /^Фильтры/ }).click();
  await expect(atlas.page.getByRole("dialog", { name: "Фильтры" })).toBeVisible();
  expect(await atlas.overflowsSideways()).toBe(false);
  expect(await atlas.accessibilityFaults(), "filters").toEqual([]);
  await atlas.press("Escape");
  await atlas.find.searchFor("харб");
  await expect(atlas.find.suggestions).toBeVisible();
  expect(await atlas.overflowsSideways()).toBe(false);
  expect(await atlas.accessibilityFaults(), "search").toEqual([]);
});
