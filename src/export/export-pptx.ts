import type { ExportJob } from "./export-tools.ts";
import { layoutPages } from "./layout-pages.ts";
import { canvasMeasure } from "./measure-text.ts";
import type { ExportChoice } from "./run-export.ts";
import { takePictures } from "./take-pictures.ts";
import { writePptx } from "./write-pptx.ts";

export async function exportPptx({ withSources }: ExportChoice, job: ExportJob): Promise<Blob> {
  const { subject, context, theme } = job;
  const measure = canvasMeasure();
  const legendOf: Parameters<typeof layoutPages>[0]["legendOf"] = (slide, size) => subject.legendOf(slide, size, theme);
  const pages = layoutPages({ subject, legendOf, context, measure, withSources });
  const blobs = await takePictures(pages, job);
  const pictures = new Map<number, string>();
  for (const [slide, blob] of blobs) pictures.set(slide, await dataAddress(blob));
  return writePptx({ pages, pictures, job });
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
