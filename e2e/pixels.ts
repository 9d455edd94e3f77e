/** Runs in the page. How many of a picture's pixels differ from another's beyond the small shifts of antialiasing, from 0 to 1. */
export async function shareOfPixelsChanged([before, after]: readonly [string, string]): Promise<number> {
  const TOLERANCE = 24;
  const decode = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (context === null) throw new Error("this browser draws no 2D canvas");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [first, second] = [await decode(before), await decode(after)];
  if (first.width !== second.width || first.height !== second.height) return 1;
  let changed = 0;
  for (let at = 0; at < first.data.length; at += 4) {
    const differs = [0, 1, 2].some(
      (channel) => Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)) > TOLERANCE,
    );
    if (differs) changed += 1;
  }
  return changed / (first.width * first.height);
}
