import { baseBoundaries, baseGround, baseSea, baseWater } from "./base.ts";
import { baseLabels } from "./base-labels.ts";
import { otherBorders, otherCrossings } from "./borders.ts";
import { corridorMarks, northSouthCorridor } from "./corridor.ts";
import { disputedAreas, disputedEdges } from "./disputed-areas.ts";
import { eventFlows } from "./flows.ts";
import type { LayerModule } from "./layer-module.ts";
import { markBoxLayer } from "./mark-boxes.ts";
import { countryOutlines, memberBoundaries, memberStates } from "./member-states.ts";
import { organisationOutlines } from "./organisations.ts";
import { seaDepth, shadedRelief } from "./relief.ts";
import { borderRiverNames, tajikAfghanBorder } from "./tajik-afghan-border.ts";
import { collectiveSecurityZones, zoneNames } from "./zones.ts";

/** The one list, bottom to top. Event and exercise symbols are drawn over all of it by the point layer. */
export const DRAW_ORDER: readonly LayerModule[] = [
  baseSea,
  seaDepth,
  baseGround,
  memberStates,
  shadedRelief,
  baseWater,
  disputedAreas,
  baseBoundaries,
  memberBoundaries,
  disputedEdges,
  otherBorders,
  tajikAfghanBorder,
  otherCrossings,
  northSouthCorridor,
  collectiveSecurityZones,
  organisationOutlines,
  countryOutlines,
  eventFlows,
  baseLabels,
  borderRiverNames,
  zoneNames,
  corridorMarks,
  markBoxLayer,
];
