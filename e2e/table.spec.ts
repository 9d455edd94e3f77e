import { expect, test } from "./driver.ts";

test("the table holds the events that pass, and follows facets and time", async ({ atlas }) => {
  await atlas.open("?page=table&country=KG&role=host&category=exercise");
  const count = await atlas.find.rows.count();
  expect(count).toBeGreaterThan(5);
  await expect(atlas.find.table.getByRole("caption")).toContainText(`${count} events`);
  for (const category of await atlas.find.texts(3)) expect(category.trim()).toBe("Exercise");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.find.removeFilter("Role: Host");
  await expect.poll(() => atlas.find.rows.count()).toBeGreaterThan(count);
  await atlas.open("?page=table&country=KG&role=host&category=exercise&time=2022-01-01/2022-12-31");
  for (const date of await atlas.find.texts(1)) expect(date).toContain("2022");
});

test("every column sorts, both ways, and says so", async ({ atlas }) => {
  await atlas.open("?page=table&series=rubezh");
  await expect(atlas.find.heading("Date")).toHaveAttribute("aria-sort", "descending");
  for (const [column, position] of [
    ["Event", 2],
    ["Category", 3],
    ["Place", 4],
    ["Countries", 5],
    ["Status", 6],
  ] as const) {
    await atlas.find.sortBy(column);
    await expect(atlas.find.heading(column)).toHaveAttribute("aria-sort", "ascending");
    const ascending = (await atlas.find.texts(position)).map((text) => text.trim());
    const { compare } = new Intl.Collator("en", { numeric: true });
    const filled = ascending.filter((text) => text !== "");
    expect(filled, column).toEqual(filled.toSorted(compare));
    await atlas.find.sortBy(column);
    await expect(atlas.find.heading(column)).toHaveAttribute("aria-sort", "descending");
  }
  await atlas.find.sortBy("Publishers");
  const publishers = (await atlas.find.texts(7)).map(Number);
  expect(publishers).toEqual(publishers.toSorted((a, b) => b - a));
});

test("a row opens its event beside the table, by click and by keyboard", async ({ atlas }) => {
  await atlas.open("?page=table&series=rubezh");
  const [first = "", second = ""] = await atlas.find.texts(2);
  await atlas.find.row(first).click({ position: { x: 20, y: 10 } });
  await atlas.expectPanel(first);
  await expect(atlas.find.row(first)).toHaveAttribute("aria-current", "true");
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.find.row(second).getByRole("button").focus();
  await atlas.press("Enter");
  await atlas.expectPanel(second);
  await expect(atlas.find.row(second)).toHaveAttribute("aria-current", "true");
  await expect(atlas.find.row(first)).not.toHaveAttribute("aria-current");
  await atlas.press("Escape");
  await atlas.expectNoPanel();
  await expect(atlas.find.table).toBeVisible();
});

test("an export holds exactly the rows shown, in their order, with source addresses and data version", async ({
  atlas,
}) => {
  await atlas.open("?page=table&series=rubezh");
  await atlas.find.sortBy("Event");
  const titles = (await atlas.find.texts(2)).map((text) => text.trim());

  const csv = await atlas.find.export("CSV");
  expect(csv.name).toMatch(/^csto-atlas-events-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = csv.content.split("\r\n");
  expect(lines[0]).toContain("id,start,end,title");
  expect(lines.slice(1, -1)).toHaveLength(titles.length);
  titles.forEach((title, index) => {
    expect(lines[index + 1]).toContain(title);
  });
  expect(csv.content).toMatch(/https?:\/\/.*,[0-9a-f]{12}\r\n/);

  const geojson = JSON.parse((await atlas.find.export("GeoJSON")).content);
  expect(geojson.features.map(({ properties }: { properties: { title_en: string } }) => properties.title_en)).toEqual(
    titles,
  );
  expect(geojson.disclaimer).toContain("do not imply endorsement");
  expect(geojson.dataVersion).toMatch(/^[0-9a-f]{12}$/);
  for (const { properties } of geojson.features) expect(properties.sources.length).toBeGreaterThan(0);

  const text = await atlas.find.export("Text");
  expect(text.name).toMatch(/\.txt$/);
  expect(text.content).toContain(`CSTO Atlas: ${titles.length} events`);
  expect(text.content).toMatch(/\n\d{4}-\d{2}(-\d{2})?\S* {2}/);
  expect(text.content.trimEnd()).toMatch(/do not imply endorsement\.$/);
});

test("the table reads in Russian, dark, on a telephone", async ({ atlas }) => {
  await atlas.resize(390, 844);
  atlas.language = "ru";
  await atlas.open("?page=table&lang=ru&theme=dark&series=rubezh&status=held");
  await expect(atlas.find.rows.first()).toBeVisible();
  expect(await atlas.overflowsSideways()).toBe(false);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
