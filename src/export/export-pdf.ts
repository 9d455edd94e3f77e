import type { ExportJob } from "./export-tools.ts";
import { layoutPages } from "./layout-pages.ts";
import { canvasMeasure } from "./measure-text.ts";
import type { ExportChoice } from "./run-export.ts";
import { takePictures } from "./take-pictures.ts";
import { writePdf } from "./write-pdf.ts";

export async function exportPdf({ paper, withSources }: ExportChoice, job: ExportJob): Promise<Blob> {
  const { subject, context, theme } = job;
  const measure = canvasMeasure();
  const legendOf: Parameters<typeof layoutPages>[0]["legendOf"] = (slide, size) => subject.legendOf(slide, size, theme);
  const pages = layoutPages({ subject, legendOf, context, measure, withSources });
  const blobs = await takePictures(pages, job);
  const pictures = new Map<number, ArrayBuffer>();
  for (const [slide, blob] of blobs) pictures.set(slide, await blob.arrayBuffer());
  return writePdf({ pages, pictures, paper, job, measure });
}
