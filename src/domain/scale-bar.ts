/** A length that a scale bar shows, and how long the bar is on the screen. */
export interface ScaleBar {
  readonly metres: number;
  readonly widthPx: number;
}

/** Of the earth as Web Mercator has it: a sphere of 6,378,137 m. */
const EQUATOR_METRES = 2 * Math.PI * 6_378_137;

/**
 * The longest bar of a round length (1, 2 or 5 of a power of ten) that is not wider than `mostPx`. It holds along the
 * parallel through the map's middle; the zoom counts tiles of 512 pixels.
 */
export function scaleBar({ lat, zoom }: { readonly lat: number; readonly zoom: number }, mostPx: number): ScaleBar {
  const metresPerPx = (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
  const most = metresPerPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((digit) => digit * power <= most) ?? 1) * power;
  return { metres, widthPx: metres / metresPerPx };
}
