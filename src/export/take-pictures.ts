import { scaleBar } from "../domain/scale-bar.ts";
import { THEMES } from "../theme/theme.ts";
import { ExportError, type ExportJob, type MapPicture } from "./export-tools.ts";
import { mapSizePx } from "./layout-pages.ts";
import { formatScale } from "./marginalia.ts";
import type { Page } from "./page-model.ts";

/** Twice as many pixels as CSS has: sharp on paper, and on a wall. */
const PIXEL_RATIO = 2;
const QUALITY = 0.93;

/** The map of every slide as JPEG, with its scale bar; slides are counted from 0. */
export async function takePictures(pages: readonly Page[], job: ExportJob): Promise<ReadonlyMap<number, Blob>> {
  const { subject, signal, theme, onProgress } = job;
  const pictures = new Map<number, Blob>();
  const box = pages.flatMap(({ items }) => items).find(({ type }) => type === "picture")?.box;
  if (box === undefined) return pictures;
  const { slides } = subject.deck;
  const taker = await subject.openPictures({ ...mapSizePx(box), pixelRatio: PIXEL_RATIO, theme });
  try {
    for (const [index, slide] of slides.entries()) {
      onProgress({ done: index + 1, all: slides.length });
      const picture = await taker.take(slide, signal);
      pictures.set(index, await withScaleBar(picture, job));
    }
  } finally {
    taker.close();
  }
  return pictures;
}

async function withScaleBar(picture: MapPicture, { theme: themeName, context }: ExportJob): Promise<Blob> {
  const theme = THEMES[themeName];
  const canvas = document.createElement("canvas");
  canvas.width = picture.canvas.width;
  canvas.height = picture.canvas.height;
  const drawing = canvas.getContext("2d");
  if (drawing === null) throw new ExportError("too-large");
  // JPEG knows no transparency: what lies around a globe is paper.
  drawing.fillStyle = theme.paper;
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture.canvas, 0, 0);
  drawing.scale(canvas.width / picture.sizePx.widthPx, canvas.height / picture.sizePx.heightPx);
  const bar = scaleBar(picture.camera, 120);
  const bottom = picture.sizePx.heightPx - 12;
  drawing.globalAlpha = 0.82;
  drawing.fillStyle = theme.surface;
  drawing.fillRect(6, bottom - 26, bar.widthPx + 12, 32);
  drawing.globalAlpha = 1;
  drawing.strokeStyle = theme.ink;
  drawing.lineWidth = 1.5;
  drawing.beginPath();
  drawing.moveTo(12, bottom - 7);
  drawing.lineTo(12, bottom);
  drawing.lineTo(12 + bar.widthPx, bottom);
  drawing.lineTo(12 + bar.widthPx, bottom - 7);
  drawing.stroke();
  drawing.fillStyle = theme.ink;
  drawing.font = '12px "Noto Sans", sans-serif';
  drawing.fillText(formatScale(bar.metres, context), 12, bottom - 11);
  return canvasBlob(canvas, "image/jpeg", QUALITY);
}

/** Browsers give nothing back for a canvas that is too large for them. */
export function canvasBlob(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null): void => (blob === null ? reject(new ExportError("too-large")) : resolve(blob));
    canvas.toBlob(take, type, quality);
  });
}
