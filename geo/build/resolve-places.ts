import type { AtlasEvent } from "../contract/event.ts";
import type { Ground } from "../contract/place-registers.ts";
import type { IndexPlace } from "../contract/published.ts";

/** Places as published: a ground named by its id is spelled out. Unknown grounds are the check's business. */
export function resolvePlaces(event: AtlasEvent, grounds: ReadonlyMap<string, Ground>): IndexPlace[] {
  return event.places.flatMap((place) => {
    if (!("ground" in place)) {
      const { basis: _basis, ...published } = place;
      return [published as IndexPlace];
    }
    const ground = grounds.get(place.ground);
    if (ground === undefined) return [];
    const { name, country, precision, position, radiusKm } = ground;
    return [
      {
        name,
        country,
        precision,
        ...(position === undefined ? {} : { position }),
        ...(radiusKm === undefined ? {} : { radiusKm }),
        ground: ground.id,
      },
    ];
  });
}
