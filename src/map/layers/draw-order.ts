import { baseBoundaries, baseGround, baseSea, baseWater } from "./base.ts";
import { baseLabels } from "./base-labels.ts";
import { otherBorders, otherCrossings, tajikAfghanBorder } from "./borders.ts";
import { corridorMarks, northSouthCorridor } from "./corridor.ts";
import { eventFlows } from "./flows.ts";
import type { LayerModule } from "./layer-module.ts";
import { countryOutlines, memberStates } from "./member-states.ts";
import { organisationOutlines } from "./organisations.ts";
import { seaDepth, shadedRelief } from "./relief.ts";

/** The one list, bottom to top. Event and exercise symbols are drawn over all of it by the point layer. */
export const DRAW_ORDER: readonly LayerModule[] = [
  baseSea,
  seaDepth,
  baseGround,
  memberStates,
  shadedRelief,
  baseWater,
  baseBoundaries,
  otherBorders,
  tajikAfghanBorder,
  otherCrossings,
  northSouthCorridor,
  organisationOutlines,
  countryOutlines,
  eventFlows,
  baseLabels,
  corridorMarks,
];
