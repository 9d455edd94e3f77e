import { expect, test } from "vitest";
import { NO_LINE_STATES } from "../domain/line-states.ts";
import { DETAIL_ZOOM } from "../domain/map-detail.ts";
import { THEMES } from "../theme/theme.ts";
import { otherBorders, otherCrossings } from "./layers/borders.ts";
import { northSouthCorridor } from "./layers/corridor.ts";
import type { LayerContext } from "./layers/layer-module.ts";
import { tajikAfghanBorder } from "./layers/tajik-afghan-border.ts";

const context: LayerContext = {
  theme: THEMES.light,
  language: "en",
  states: new Map(),
  practice: "un",
  areasAsOf: "",
  disputes: [],
  namesAsOf: "",
  lines: NO_LINE_STATES,
  overlays: [],
};
const layers = [otherBorders, otherCrossings, tajikAfghanBorder, northSouthCorridor].flatMap((module) =>
  module.layers(context),
);
const zoomOf = (pattern: RegExp) => layers.find(({ id }) => pattern.test(id))?.minzoom;

test("the list of what is in view names small things from the zoom from which the map draws them", () => {
  expect(zoomOf(/^crossings$/)).toBe(DETAIL_ZOOM.anchorCrossings);
  expect(zoomOf(/^other-crossings$/)).toBe(DETAIL_ZOOM.otherCrossings);
  expect(zoomOf(/^corridor-nodes$/)).toBe(DETAIL_ZOOM.nodes);
  expect(zoomOf(/^crossing-bridges$/)).toBe(DETAIL_ZOOM.bridges);
});
