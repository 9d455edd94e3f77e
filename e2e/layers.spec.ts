import { expect, pixelTest, test } from "./driver.ts";
import type { LayerName, Patch } from "./driver-words.ts";

/** Over this view each layer has a patch in which something of it is drawn, clear of the cards. */
const VIEW = "projection=mercator#map=4/44/66";
const ALL_LAYERS = 6;

interface Row {
  readonly name: LayerName;
  readonly id: string;
  readonly patch: Patch;
}

const LAYERS: readonly Row[] = [
  { name: "Member states", id: "member-states", patch: patchAt(66.5, 46.2, 120, 80) },
  { name: "Tajik–Afghan border", id: "tajik-afghan-border", patch: patchAt(73.5, 37.3, 110, 60) },
  { name: "Exercises", id: "exercises", patch: patchAt(76.5, 43.6, 120, 100) },
  { name: "North–South corridor", id: "north-south-corridor", patch: patchAt(57, 42, 200, 300) },
  { name: "Events", id: "events", patch: patchAt(71.4, 51, 100, 60) },
  { name: "Other borders", id: "borders", patch: patchAt(62, 51, 200, 80) },
];

function patchAt(lon: number, lat: number, widthPx: number, heightPx: number): Patch {
  return { around: { lon, lat }, widthPx, heightPx };
}

pixelTest(
  "each switch takes its layer off the map, out of the legend and out of the address, and brings it back",
  async ({ atlas }) => {
    await atlas.open(`?${VIEW}`);
    await atlas.markVisit();
    for (const { name, id, patch } of LAYERS) {
      await test.step(name, async () => {
        await expect(atlas.layerSwitch(name)).toBeChecked();
        await expect(atlas.legendOf(name)).not.toHaveCount(0);
        const before = await atlas.pixelsOf(patch);

        await atlas.toggleLayer(name);
        await expect(atlas.layerSwitch(name)).not.toBeChecked();
        await atlas.expectRepainted(patch, before);
        await expect(atlas.legendOf(name)).toHaveCount(0);
        const on = atlas.query("layers")?.split(",") ?? [];
        expect(on).toHaveLength(ALL_LAYERS - 1);
        expect(on).not.toContain(id);

        await atlas.toggleLayer(name);
        await atlas.expectAsBefore(patch, before);
        await expect(atlas.legendOf(name)).not.toHaveCount(0);
        await atlas.expectQuery("layers", null);
      });
    }
    expect(await atlas.isSameVisit()).toBe(true);
  },
);

test("the switches work from the keyboard", async ({ atlas }) => {
  await atlas.open(`?${VIEW}`);
  for (const { name, id } of LAYERS) {
    await atlas.toggleLayerByKeyboard(name);
    await expect(atlas.layerSwitch(name)).not.toBeChecked();
    expect(atlas.query("layers")?.split(",")).not.toContain(id);
  }
  // Disputed areas belong to the base map, so that no switch can hide them.
  await expect(atlas.legend.getByRole("listitem")).toHaveText(["Control disputed"]);
  await atlas.expectQuery("layers", "");
});

pixelTest("the address says which layers are on", async ({ atlas }) => {
  await atlas.open(`?layers=exercises,tajik-afghan-border&${VIEW}`);
  for (const { name, id, patch } of LAYERS) {
    const isOn = ["exercises", "tajik-afghan-border"].includes(id);
    await expect(atlas.layerSwitch(name)).toBeChecked({ checked: isOn });
    if (isOn) await expect(atlas.legendOf(name)).not.toHaveCount(0);
    else await expect(atlas.legendOf(name)).toHaveCount(0);
    if (id === "member-states") {
      const before = await atlas.pixelsOf(patch);
      await atlas.toggleLayer(name);
      await atlas.expectRepainted(patch, before);
    }
  }
});
