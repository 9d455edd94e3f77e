import { en } from "../src/text/en.ts";
import { ru } from "../src/text/ru.ts";
import { type AtlasDriver, expect, test } from "./driver.ts";

function texts(catalogue: unknown): string[] {
  if (typeof catalogue === "string") return [catalogue];
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.values(catalogue).flatMap(texts);
}

const russian = new Set(texts(ru));
const englishOnly = new Set(texts(en).filter((text) => !russian.has(text)));

async function leftovers(atlas: AtlasDriver): Promise<string[]> {
  const shown = await atlas.visibleTexts();
  return shown.filter((text) => englishOnly.has(text) && text !== ru.controls.otherLanguage);
}

test("the whole interface changes to Russian in place", async ({ atlas }) => {
  await atlas.open("?select=KZ");
  await atlas.expectPanel("Kazakhstan");
  await atlas.markVisit();
  await atlas.switchLanguage();

  await expect(atlas.root).toHaveAttribute("lang", "ru");
  await atlas.expectQuery("lang", "ru");
  await atlas.expectPanel("Казахстан");
  await expect(atlas.map).toBeVisible();
  await expect(atlas.legend).toContainText("Государство");
  await expect(atlas.eventNamed("Миротворческая миссия ОДКБ в Казахстане")).toHaveCount(1);
  await expect(atlas.page).toHaveTitle(ru.title);
  expect(await atlas.isSameVisit()).toBe(true);

  expect(await leftovers(atlas)).toEqual([]);

  await atlas.switchLanguage();
  await atlas.expectPanel("Kazakhstan");
  await atlas.expectQuery("lang", null);
});

test("no English of the interface is left in any kind of panel in Russian", async ({ atlas }) => {
  atlas.language = "ru";
  const keys = ["event:rubezh-2021", "border:tajik-afghan", "corridor:north-south", "ground:kharbmaidon"];
  for (const key of [...keys, "disputed:abkhazia"]) {
    await test.step(key, async () => {
      await atlas.go(`?lang=ru&select=${key}`);
      await expect(atlas.sourcesOf(atlas.panel())).not.toHaveCount(0);
      expect(await leftovers(atlas)).toEqual([]);
    });
  }
});
