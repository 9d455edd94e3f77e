import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutComposition } from "./compose-layout.ts";
import type { Box } from "./page-model.ts";

const measure = (text: string, size: number, isBold: boolean) => text.length * size * (isBold ? 0.6 : 0.54);

function overlap(a: Box, b: Box): boolean {
  const apart = 0.01;
  return (
    a.x + a.width > b.x + apart &&
    b.x + b.width > a.x + apart &&
    a.y + a.height > b.y + apart &&
    b.y + b.height > a.y + apart
  );
}

const words = fc.string({ minLength: 3, maxLength: 60, unit: "grapheme-ascii" });

test("nothing overlaps and nothing leaves the picture, whatever the size, the legend and the words", () => {
  fc.assert(
    fc.property(
      fc.record({
        size: fc.constantFrom([1920, 1080], [1123, 794], [794, 1123], [1080, 1080], [800, 600]),
        title: words,
        labels: fc.array(words, { maxLength: 14 }),
        foot: fc.array(words, { minLength: 1, maxLength: 5 }),
      }),
      ({ size: [widthPx = 0, heightPx = 0], title, labels, foot }) => {
        const parts = {
          widthPx,
          heightPx,
          title: [{ text: title }],
          labels,
          foot: foot.map((text) => [{ text }]),
          measure,
        };
        const layout = layoutComposition(parts);
        const boxes = [
          layout.title.box,
          layout.map,
          layout.foot.box,
          ...layout.legend.flatMap(({ swatch, label }) => [swatch, label]),
        ];
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(widthPx);
          expect(box.y + box.height).toBeLessThanOrEqual(heightPx);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
        expect(layout.map.height).toBeGreaterThan(heightPx * 0.3);
      },
    ),
  );
});
