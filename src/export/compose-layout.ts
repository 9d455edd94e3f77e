import { heightOf, type Measure } from "./break-lines.ts";
import type { Box, Paragraph } from "./page-model.ts";

/** Whatever goes into a picture beside the map, in CSS pixels of the picture. */
export interface Composition {
  readonly title: { readonly box: Box; readonly size: number };
  readonly map: Box;
  readonly legend: readonly { readonly swatch: Box; readonly label: Box }[];
  readonly legendSize: number;
  readonly foot: { readonly box: Box; readonly size: number };
}

interface Parts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: Paragraph;
  readonly labels: readonly string[];
  readonly foot: readonly Paragraph[];
  readonly measure: Measure;
}

const SWATCH = { width: 28, height: 18 } as const;
const ROW = 23;

/**
 * Title, map, legend and small print, one below the other; the map gets what they leave. Nothing lies over anything
 * else. Type grows with the picture, so that a large one can be read from as far away as a small one.
 */
export function layoutComposition({ widthPx, heightPx, title, labels, foot, measure }: Parts): Composition {
  const scale = Math.max(0.75, Math.min(Math.sqrt(widthPx * heightPx) / 1100, 2));
  const edge = Math.round(20 * scale);
  const width = widthPx - 2 * edge;
  const sizes = { title: 22 * scale, legend: 12.5 * scale, foot: 10 * scale };
  const titleHeight = heightOf([title], { widthPt: width, sizePt: sizes.title, measure });
  const footHeight = heightOf(foot, { widthPt: width, sizePt: sizes.foot, measure });
  const rows = legendRows(labels, { width, size: sizes.legend, scale, measure });
  const legendHeight = rows.length === 0 ? 0 : rows.length * ROW * scale + 8 * scale;
  const mapTop = edge * 0.7 + titleHeight + 8 * scale;
  const footTop = heightPx - edge * 0.7 - footHeight;
  const map: Box = { x: edge, y: mapTop, width, height: Math.max(1, footTop - 8 * scale - legendHeight - mapTop) };
  const legendTop = map.y + map.height + 8 * scale;
  return {
    title: { box: { x: edge, y: edge * 0.7, width, height: titleHeight }, size: sizes.title },
    map,
    legend: rows.flatMap((row, index) =>
      row.map(({ x, labelWidth }) => {
        const y = legendTop + index * ROW * scale;
        const swatch = { width: SWATCH.width * scale, height: SWATCH.height * scale };
        const left = edge + x + swatch.width + 7 * scale;
        return {
          swatch: { x: edge + x, y, ...swatch },
          label: { x: left, y, width: labelWidth, height: swatch.height },
        };
      }),
    ),
    legendSize: sizes.legend,
    foot: { box: { x: edge, y: footTop, width, height: footHeight }, size: sizes.foot },
  };
}

interface LegendSetting {
  readonly width: number;
  readonly size: number;
  readonly scale: number;
  readonly measure: Measure;
}

function legendRows(labels: readonly string[], { width, size, scale, measure }: LegendSetting) {
  const rows: { x: number; labelWidth: number }[][] = [];
  let x = 0;
  for (const label of labels) {
    const lead = (SWATCH.width + 7) * scale;
    const labelWidth = Math.min(measure(label, size, false) + 1, width - lead);
    const isFull = x + lead + labelWidth > width;
    const row = isFull ? undefined : rows.at(-1);
    const at = row === undefined ? 0 : x;
    if (row === undefined) rows.push([{ x: at, labelWidth }]);
    else row.push({ x: at, labelWidth });
    x = at + lead + labelWidth + 18 * scale;
  }
  return rows;
}
