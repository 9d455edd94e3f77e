import { expect, test } from "./driver.ts";

test("a story is presented by keys alone, from the first step to the last and out", async ({ atlas }) => {
  await atlas.open();
  await atlas.tabTo(atlas.present.startButton);
  await atlas.press("Enter");
  await expect(atlas.present.title(/./)).toBeFocused();
  await atlas.press("Escape");
  await expect(atlas.present.startButton).toBeFocused();

  await atlas.open("?story=tajik-afghan-border");
  await atlas.present.expectStep(1, 10);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("ArrowRight", "PageDown");
  await atlas.present.expectStep(3, 10);
  await atlas.press("Space", "ArrowLeft");
  await atlas.present.expectStep(3, 10);
  await atlas.press("End");
  await atlas.present.expectStep(10, 10);
  await atlas.press("ArrowRight");
  await atlas.present.expectStep(10, 10);
  await atlas.press("Home");
  await atlas.present.expectStep(1, 10);
  await atlas.press("8", "Enter");
  await atlas.present.expectStep(8, 10);
  await atlas.expectQuery("step", "8");
  expect(atlas.query("select"), "what a step shows is not said again").toBe(null);

  await atlas.press("b");
  await expect(atlas.present.blank).toBeVisible();
  await atlas.press("x");
  await expect(atlas.present.blank).toBeHidden();
  await atlas.press("o");
  await expect(atlas.present.overview.getByRole("button", { name: /Astana 2024/ })).toBeFocused();
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("ArrowRight", "Enter");
  await atlas.present.expectStep(9, 10);
  await atlas.press("Escape");
  await expect(atlas.present.deck).toBeHidden();
  await atlas.expectQuery("story", null);
  expect(atlas.query("time"), "the map stays as the last step showed it").toBe("2025-01-01/2026-02-28");
});

test("whatever the reader explores in a step is let go again", async ({ atlas }) => {
  await atlas.open("?story=january-2022&step=3");
  await atlas.present.link("first aircraft").click();
  await atlas.expectPanel("First CSTO units land in Almaty");
  await atlas.expectQuery("select", "event:kz22-first-flight");
  await atlas.press("Escape");
  await expect(atlas.present.link("first aircraft")).toBeFocused();
  await expect(atlas.present.button("Back to the step")).toBeHidden();

  await atlas.press("Shift+ArrowLeft");
  await expect.poll(() => atlas.camera()).toMatch(/^#map=/);
  const explored = atlas.page.url();
  await atlas.present.button("Back to the step").click();
  await expect.poll(() => atlas.camera()).toBe("");
  await atlas.present.expectStep(3, 11);

  await atlas.open(new URL(explored).search + new URL(explored).hash);
  await atlas.present.expectStep(3, 11);
  await expect(atlas.present.button("Back to the step")).toBeVisible();
  expect(atlas.camera(), "an address that says where to look is obeyed").toBe(new URL(explored).hash);
  await atlas.present.button("Next").click();
  await atlas.present.expectStep(4, 11);
  expect(atlas.camera()).toBe("");
});

test("the presenter's window and the audience's stay in step, and find each other after a reload of either", async ({
  atlas,
}) => {
  await atlas.open("?story=january-2022");
  await atlas.present.expectStep(1, 11);
  const presenter = await atlas.present.openPresenter();
  await presenter.expectStep(1, 11);
  await expect(presenter.contact).toContainText("In step");
  await expect(presenter.notes).not.toBeEmpty();
  await presenter.button("Next").click();
  await atlas.present.expectStep(2, 11);
  await atlas.present.button("Next").click();
  await presenter.expectStep(3, 11);
  await presenter.button("Black screen").click();
  await expect(atlas.present.blank).toBeVisible();
  await presenter.button("Show the map again").click();
  await expect(atlas.present.blank).toBeHidden();

  await presenter.page.reload();
  await presenter.expectStep(3, 11);
  await atlas.reload();
  await presenter.page.keyboard.press("PageDown");
  await atlas.present.expectStep(4, 11);
  await atlas.present.button("Exit").click();
  await expect(presenter.contact).toContainText("is closed");
  await presenter.page.close();
});

test("a kiosk steps by itself, round and round, until it is paused", async ({ atlas }) => {
  await atlas.page.clock.install();
  await atlas.open("?story=exercises-2023&step=7&kiosk=20");
  await atlas.present.expectStep(7, 8);
  await atlas.page.clock.runFor(21_000);
  await atlas.present.expectStep(8, 8);
  await atlas.page.clock.runFor(21_000);
  await atlas.present.expectStep(1, 8);
  await atlas.present.button("Pause").click();
  await atlas.page.clock.runFor(120_000);
  await atlas.present.expectStep(1, 8);
  await atlas.present.button("Continue").click();
  await atlas.page.clock.runFor(21_000);
  await atlas.present.expectStep(2, 8);
});

test("read as a page, what is scrolled to drives the map", async ({ atlas }) => {
  await atlas.open("?story=north-south-corridor&mode=scroll&step=2");
  await atlas.expectQuery("step", "2");
  await atlas.present.scrollToStep(4);
  await atlas.expectQuery("step", "4");
  await atlas.press("g");
  await expect(atlas.legend).toContainText("Missing link");
  await atlas.press("ArrowLeft");
  await atlas.expectQuery("step", "3");
  await expect(atlas.present.title("The missing link: Astara to Rasht")).toBeInViewport();
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

test("every story is offered, and one that there is not or that cannot be had says so", async ({ atlas }) => {
  await atlas.open();
  await atlas.present.openStories();
  await expect(atlas.present.shippedStories).toHaveCount(8);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.press("Escape");

  await atlas.open("?story=no-such-story");
  await expect(atlas.present.deck.getByRole("status")).toContainText("no-such-story");
  await atlas.present.deck.getByRole("button", { name: /^The exercises of 2023/ }).click();
  await atlas.present.expectStep(1, 8);

  await atlas.breakFile("stories/january-2022.json", "unreachable");
  await atlas.go("?story=january-2022&step=99");
  await atlas.failed();
  await atlas.mendFile("stories/january-2022.json");
  await atlas.present.deck.getByRole("button", { name: "Try again" }).click();
  await atlas.present.expectStep(11, 11);
  await expect(atlas.root).toHaveAttribute("data-atlas", "ready");
});

test("on a narrow screen a step stands below the map, and nothing is lost at 320 pixels", async ({ atlas }) => {
  await atlas.resize(390, 844);
  await atlas.open("?story=january-2022&step=4");
  await atlas.present.expectStep(4, 11);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(await atlas.access.smallTargets()).toEqual([]);
  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const) {
    await atlas.resize(width, height);
    expect(await atlas.overflowsSideways(), `${width} by ${height}`).toBe(false);
    for (const name of ["Next", "Previous", "Exit", "Options"]) {
      await atlas.present.button(name).scrollIntoViewIfNeeded();
      await expect(atlas.present.button(name), `${name} at ${width} by ${height}`).toBeInViewport();
    }
  }
});
