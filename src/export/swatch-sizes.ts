/** Symbols of several sizes side by side in a swatch of 28 by 18: all of them smaller where they would not fit. */
export function sizesInSwatch(
  widthsPx: readonly number[],
): readonly { readonly size: number; readonly left: number }[] {
  const gap = 1;
  const wanted = widthsPx.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, 16 / Math.max(1, ...widthsPx), (26 - gap * (widthsPx.length - 1)) / Math.max(1, wanted));
  let left = 1;
  return widthsPx.map((width) => {
    const spot = { size: width * scale, left };
    left += spot.size + gap;
    return spot;
  });
}
