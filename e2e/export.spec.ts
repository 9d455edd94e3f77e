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

test("a Russian slide becomes a PDF whose text can be found, with its type embedded", async ({ atlas }, {
  outputDir,
}) => {
  await atlas.open("?story=north-south-corridor&step=2&lang=ru");
  await atlas.export.openDialog();
  await atlas.export.chooseThing("Этот слайд");
  const { path } = await atlas.export.save(outputDir);
  const text = atlas.export.textOfPdf(path);
  expect(text).toContain("Три пути мимо одного моря");
  expect(text).toContain("огибает Каспий");
  expect(text).toContain("Показанные границы и названия");
  const fonts = atlas.export.fontsOfPdf(path);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
});

test("a slide opens in an office program with its text, its sources and its notes", async ({ atlas }, {
  outputDir,
}) => {
  await atlas.open("?story=january-2022&step=2");
  await atlas.export.openDialog();
  await atlas.export.chooseThing("This slide");
  await atlas.export.choose("Format", /PowerPoint/);
  const { path } = await atlas.export.save(outputDir);
  const text = atlas.export.textOfSlides(path, outputDir).replaceAll(/\s+/g, " ");
  expect(text).toContain("5 January: the request");
  expect(text).toContain("gangs trained abroad");
  expect(text).toContain("UrduPoint");
  expect(text).toContain("The request is a fact with a date");
});

test("a story becomes one file that draws its map and steps without a network", async ({ atlas }, { outputDir }) => {
  await atlas.open("?story=january-2022");
  await atlas.export.openDialog();
  await atlas.export.chooseThing("All slides");
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

test("an export that is cancelled leaves nothing behind", async ({ atlas }) => {
  await atlas.open("?story=january-2022");
  await atlas.export.openDialog();
  await atlas.export.chooseThing("All slides");
  await atlas.export.start();
  await atlas.export.cancel();
  await expect(atlas.export.dialog.getByText("Cancelled: nothing was saved.")).toBeVisible();
  expect(await atlas.export.hiddenMaps()).toBe(0);
  await expect(atlas.export.startButton).toBeFocused();
});
