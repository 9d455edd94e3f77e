import { disputedLabels } from "./disputed-areas.ts";
import type { LayerModule } from "./layer-module.ts";
import { cityLabels, countryLabels, majorCityLabels, majorCityLabelsAfar, provinceLabels } from "./place-labels.ts";
import {
  greatRiverLabels,
  lakeLabels,
  landFormLabels,
  lesserRiverLabels,
  marineLabels,
  slantingSeaLabels,
} from "./water-labels.ts";

/** Names of waters, land forms, provinces, cities and countries: where two want one place, the later here gets it. */
export const baseLabels: LayerModule = {
  id: undefined,
  sources: () => ({}),
  layers: (context) => [
    provinceLabels(context),
    lesserRiverLabels(context),
    greatRiverLabels(context),
    lakeLabels(context),
    landFormLabels(context),
    slantingSeaLabels(context),
    cityLabels(context),
    majorCityLabelsAfar(context),
    marineLabels(context),
    disputedLabels(context),
    countryLabels(context),
    majorCityLabels(context),
  ],
};
