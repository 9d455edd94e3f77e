import { expect, test } from "./driver.ts";

const FLAT = "?projection=mercator&select=KZ&time=1991-01-01/2005-12-31";

test("a story of three steps outlives a reload, and comes back from its file after it was deleted", async ({
  atlas,
}) => {
  const { author } = atlas;
  await atlas.open(`${FLAT}#map=4/45/70`);
  await author.startStory();
  await author.field("Title of the story").fill("Borders of the south");
  await author.capture();
  await expect(author.field("Title")).toBeFocused();
  await expect(author.field("Title")).toHaveValue("Kazakhstan");
  await author.field("Text").fill("Begin with ");
  await author.button("Link to Kazakhstan").click();
  await expect(author.field("Text")).toHaveValue("Begin with [[KZ|Kazakhstan]]");
  await atlas.toggleLayer("Exercises");
  await author.capture();
  await author.field("Title").fill("Without exercises");
  await atlas.closePanel();
  await author.capture();
  await author.field("Title").fill("The end");
  await expect(author.steps).toHaveCount(3);
  await atlas.reload();
  await expect(author.steps).toContainText(["Kazakhstan", "Without exercises", "The end"]);
  const { name, content } = await author.exportFile();
  expect(name).toBe("borders-of-the-south.csto-story.json");

  await author.backToList();
  await author.deleteStory("Borders of the south");
  await expect(author.titles).toHaveCount(0);
  await expect(author.list.getByRole("button", { name: "Undo" })).toBeFocused();
  await author.importFile("broken.json", content.replace('"lat": 45', '"lat": 95'));
  await expect(author.list).toContainText("broken.json could not be imported.");
  await expect(author.list).toContainText("story.steps.0.camera.lat");
  await author.dropFile(name, content);
  expect((await author.exportFile()).content).toBe(content);
  await author.backToList();
  await author.importFile(name, content);
  await atlas.page.getByRole("dialog").getByRole("button", { name: "Keep both" }).click();
  await author.backToList();
  await expect(author.titles).toHaveText(["Borders of the south", "Borders of the south"]);
});

test("steps are moved, deleted and brought back by keyboard, and shown on the map again", async ({ atlas }) => {
  const { author } = atlas;
  await atlas.open(`${FLAT}#map=4/45/70`);
  await author.startStory();
  await author.capture();
  await author.field("Title").fill("First");
  await atlas.closePanel();
  await atlas.toggleLayer("Events");
  await author.capture();
  await author.field("Title").fill("Second");
  await author.button("Move up: Step 2: Second").press("Enter");
  await expect(author.steps).toContainText(["Second", "First"]);
  await expect(author.button("Move down: Step 1: Second")).toBeFocused();
  await author.button("Delete").press("Enter");
  await expect(author.steps).toHaveCount(1);
  await expect(author.button(/^1 First$/)).toBeFocused();
  await atlas.press("Control+z");
  await expect(author.steps).toContainText(["Second", "First"]);
  await atlas.press("Control+z");
  await expect(author.steps).toContainText(["First", "Second"]);
  await atlas.press("Control+Shift+Z");
  await expect(author.steps).toContainText(["Second", "First"]);
  await author.unfold("Second");
  await author.dragBefore(2, 1);
  await expect(author.steps).toContainText(["First", "Second"]);

  await atlas.page.getByRole("button", { name: "Zoom in" }).click();
  await author.unfold("First");
  await author.button("Show on the map").click();
  await atlas.expectPanel("Kazakhstan");
  await expect(atlas.layerSwitch("Events")).toBeChecked();
  await expect.poll(() => atlas.camera()).toBe("#map=4/45/70");
  await author.button("Present from here").click();
  await expect.poll(() => atlas.query("story")).toMatch(/^own:story-[a-z0-9]{10}$/);
  await expect(author.editor).toHaveCount(0);
  await atlas.back();
  await author.unfold("First");
  await author.button("Show on the map").press("Escape");
  await expect(author.editor).toHaveCount(0);
  await atlas.expectPanel("Kazakhstan");
});

test("a link holds the whole story, and whoever opens it can keep a copy", async ({ atlas }) => {
  const { author } = atlas;
  await atlas.open("?select=KG");
  await author.startStory();
  await author.field("Title of the story").fill("In a link");
  await author.capture();
  const link = await author.link();
  expect(new URL(link).searchParams.get("story")).toMatch(/^link:[\w-]{100,2000}$/);
  await author.backToList();
  await author.deleteStory("In a link");
  await atlas.open(new URL(link).search);
  await atlas.page.getByRole("button", { name: "Keep a copy on this device" }).click();
  await atlas.page.getByRole("button", { name: "Edit it" }).click();
  await expect(author.field("Title of the story")).toHaveValue("In a link");
  await expect(author.steps).toContainText(["Kyrgyzstan"]);
  await atlas.go(new URL(link).search.slice(0, -20));
  await expect(atlas.page.getByText("The story in this link cannot be read")).toBeVisible();
});

test("a device without room is told of, and the story still goes into a file", async ({ atlas }) => {
  const { author } = atlas;
  await atlas.open("?select=TJ");
  await author.startStory();
  await author.fillDevice();
  await author.capture();
  await author.field("Text").fill("Not lost");
  await expect(author.editor).toContainText("Not saved: this device has no room left");
  expect((await author.exportFile()).content).toContain("Not lost");
  await author.backToList();
  await expect(author.list).toContainText("not saved on this device");
});

test("no accessibility fault: in the editor, and in Russian, dark, on a telephone", async ({ atlas }) => {
  const { author } = atlas;
  await atlas.open("?select=event:kz22-mission");
  await author.startStory();
  await author.capture();
  await author.field("Title").fill("x".repeat(90));
  await author.field("Text").fill("See [[event:nowhere|this]]");
  await expect(author.editor).toContainText("Too long for a slide by 10 characters.");
  await expect(author.editor).toContainText("Not in this atlas: event:nowhere");
  await author.link();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  atlas.language = "ru";
  await atlas.resize(390, 844);
  await atlas.open("?lang=ru&theme=dark");
  await author.backToList();
  await expect(author.titles).toHaveCount(1);
  expect((await atlas.placeOf(author.list)).width).toBe(390);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});
