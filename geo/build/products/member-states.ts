import rewind from "@turf/rewind";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { countryName } from "../country-name.ts";
import { type BuildInputs, entriesOf } from "../inputs.ts";
import { formatFeatures } from "../write-json.ts";

/**
 * `member-states.geojson`: every state that was ever in the CSTO or signed its Treaty, with its dated
 * states, wound as RFC 7946 asks and cut at 180°. For use elsewhere: the app draws countries from tiles.
 */
export function buildMemberStates({ atlas, world }: BuildInputs): string {
  const memberships = entriesOf(atlas.memberships).filter(({ organisation }) => organisation === "CSTO");
  const codes = new Set(memberships.map(({ country }) => country));
  const overrides = entriesOf(atlas.countryNames);
  const features = feature(world, world.objects.countries)
    .features.filter(({ properties }) => codes.has(properties.code))
    .map((country): Feature => {
      const { code } = country.properties;
      return {
        ...(rewind(country as Feature<Polygon | MultiPolygon>, { mutate: false }) as Feature),
        id: code,
        properties: {
          code,
          name: countryName(code, overrides),
          memberships: memberships.filter((period) => period.country === code),
        },
      };
    });
  return formatFeatures(features.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
}
