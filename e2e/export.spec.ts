import { PNG } from "pngjs";
import { expect, pixelTest, test } from "./driver.ts";

/** How many colours a picture has, told apart coarsely; a blank one has one. */
function coloursOf(png: PNG): number {
  const colours = new Set<number>();
  for (let at = 0; at < png.data.length; at += 4 * 7)
    colours.add(
      ((png.data[at] ?? 0) >> 4) * 256 + ((png.data[at + 1] ?? 0) >> 4) * 16 + ((png.data[at + 2] ?? 0) >> 4),
    );
  return colours.size;
}

pixelTest(
  "a view becomes a picture of the size asked for, with its words and its address inside",
  async ({ atlas }, { outputDir }) => {
    await atlas.open("?select=KZ&time=2021-01-01/2022-12-31");
    await atlas.export.openDialog();
    expect(await atlas.accessibilityFaults()).toEqual([]);
    await atlas.export.choose("Format", /PNG/);
    await atlas.export.choose("Size", /A4 landscape/);
    await atlas.export.choose("Sharpness", /^1×/);
    const { name, path } = await atlas.export.save(outputDir);
    expect(name).toBe("csto-atlas-kazakhstan-2022-12-31.png");
    await expect(atlas.export.dialog.getByRole("textbox")).toHaveValue(/^Map: Kazakhstan\./);
    const bytes = atlas.export.readFile(path);
    const png = PNG.sync.read(bytes);
    expect([png.width, png.height]).toEqual([1123, 794]);
    expect(coloursOf(png)).toBeGreaterThan(60);
    expect(bytes.toString("utf8")).toContain("select=KZ&time=2021-01-01/2022-12-31&lang=en");
    await atlas.export.choose("Format", /CSV/);
    const csv = await atlas.export.save(outputDir);
    expect(atlas.export.readFile(csv.path).toString("utf8")).toContain("kz22-mission");
    expect(await atlas.export.hiddenMaps()).toBe(0);
  },
);

test("a Russian slide becomes a PDF and a slide of an office program, with text, sources and notes", async ({ atlas }, {
  outputDir,
}) => {
  await atlas.open("?story=january-2022&step=2&lang=ru");
  await atlas.export.openDialog();
  await atlas.export.chooseThing("Этот слайд");
  const pdf = await atlas.export.save(outputDir);
  const text = atlas.export.textOfPdf(pdf.path).replaceAll(/\s+/g, " ");
  expect(text).toContain("5 января: просьба о помощи");
  expect(text).toContain("террористической угрозе");
  expect(text).toContain("Показанные границы и названия");
  const fonts = atlas.export.fontsOfPdf(pdf.path);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);

  await atlas.export.choose("Формат", /PowerPoint/);
  const slides = await atlas.export.save(outputDir);
  const slideText = atlas.export.textOfSlides(slides.path, outputDir).replaceAll(/\s+/g, " ");
  expect(slideText).toContain("5 января: просьба о помощи");
  expect(slideText).toContain("прошедших подготовку за рубежом");
  expect(slideText).toContain("UrduPoint");
  expect(slideText).toContain("Сама просьба — факт с датой");
});

test("a story that is cancelled leaves nothing behind, and becomes one file that steps without a network", async ({
  atlas,
}, { outputDir }) => {
  await atlas.open("?story=january-2022");
  await atlas.export.openDialog();
  await atlas.export.chooseThing("All slides");
  await atlas.export.start();
  await atlas.export.cancel();
  await expect(atlas.export.dialog.getByText("Cancelled: nothing was saved.")).toBeVisible();
  expect(await atlas.export.hiddenMaps()).toBe(0);
  await expect(atlas.export.startButton).toBeFocused();

  await atlas.export.choose("Format", /HTML/);
  const { path } = await atlas.export.save(outputDir);
  expect(atlas.export.readFile(path).length).toBeLessThan(12_000_000);
  await atlas.export.openOffline(path, async (file) => {
    await file.open();
    await expect(file.title).toHaveText("2 January: protests in the west");
    await expect.poll(async () => coloursOf(PNG.sync.read(await file.picture()))).toBeGreaterThan(20);
    await file.press("ArrowRight");
    await file.press("n");
    await expect(file.title).toHaveText("5 January: the request");
    await expect(file.notes).toContainText("The request is a fact with a date");
    expect(file.faults).toEqual([]);
    expect(file.requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
  });
});

pixelTest("a printed page has the panel and a picture of the map, and none of the controls", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  const sheet = await atlas.export.print();
  await expect(sheet.heading("Kazakhstan")).toBeVisible();
  await expect(sheet.disclaimer).toBeVisible();
  await expect(sheet.controls).toHaveCount(0);
  expect(coloursOf(PNG.sync.read(await sheet.mapPicture()))).toBeGreaterThan(20);
});
