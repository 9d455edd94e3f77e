import type { Slide } from "../deck/deck.ts";
import { THEMES } from "../theme/theme.ts";
import { layoutComposition } from "./compose-layout.ts";
import { composeMap } from "./compose-map.ts";
import { sourceShort } from "./describe-source.ts";
import { type ExportContext, ExportError, type ExportJob } from "./export-tools.ts";
import { asOfLine, formatScale, projectionLine, slideAlt } from "./marginalia.ts";
import { canvasMeasure } from "./measure-text.ts";
import type { Paragraph } from "./page-model.ts";
import { withPngTexts } from "./png-text.ts";
import type { ExportChoice } from "./run-export.ts";
import { canvasBlob } from "./take-pictures.ts";

/** One picture: map, legend, scale, date, projection, sources, disclaimer; its texts and its address inside the file. */
export async function writePicture(
  { size, pixelRatio }: ExportChoice,
  job: ExportJob,
): Promise<{ blob: Blob; altText: string }> {
  const { subject, context, signal } = job;
  const [slide] = subject.deck.slides;
  if (slide === undefined) throw new Error("a view without a slide");
  const theme = THEMES[job.theme];
  const measure = canvasMeasure();
  const legend = subject.legendOf(slide, size, job.theme);
  const title: Paragraph = [{ text: slide.title, isBold: true }];
  const zoom = subject.cameraOf(slide, size).zoom;
  const foot = footLines(slide, zoom, context, subject.deck.ref.kind === "own" ? undefined : addressOf(job));
  const labels = legend.map(({ label }) => label);
  const composition = layoutComposition({ ...size, title, labels, foot, measure });
  const mapSize = { widthPx: Math.round(composition.map.width), heightPx: Math.round(composition.map.height) };
  job.onProgress({ done: 1, all: 1 });
  const taker = await subject.openPictures({ ...mapSize, pixelRatio, theme: job.theme });
  try {
    const picture = await taker.take(slide, signal);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(size.widthPx * pixelRatio);
    canvas.height = Math.round(size.heightPx * pixelRatio);
    const drawing = canvas.getContext("2d");
    if (drawing === null) throw new ExportError("too-large");
    drawing.scale(pixelRatio, pixelRatio);
    const whole = { width: size.widthPx, height: size.heightPx };
    const scaleText = (metres: number) => formatScale(metres, context);
    composeMap(drawing, whole, { composition, picture, legend, title, foot, theme, measure, formatScale: scaleText });
    const blob = await canvasBlob(canvas, "image/png");
    const altText = slideAlt(slide, context);
    const png = withPngTexts(new Uint8Array(await blob.arrayBuffer()), {
      Title: slide.title,
      Description: altText,
      Copyright: `${context.attribution}. ${context.disclaimer}`,
      Source: addressOf(job),
      Software: context.own.madeOn(context.dataVersion, context.day),
    });
    return { blob: new Blob([png], { type: "image/png" }), altText };
  } finally {
    taker.close();
  }
}

function addressOf({ subject, context }: ExportJob): string {
  return context.addressOfSlide(subject.deck, subject.step);
}

const MOST_SOURCES = 6;

function footLines(
  slide: Slide,
  zoom: number,
  context: ExportContext,
  address: string | undefined,
): readonly Paragraph[] {
  const { text, own } = context;
  const named = slide.sources.flatMap((id) => {
    const source = context.sources.get(id);
    return source === undefined ? [] : [sourceShort(source, context)];
  });
  const shown = [...new Set(named)];
  const more = shown.length > MOST_SOURCES ? ` · ${own.moreInAtlas(shown.length - MOST_SOURCES)}` : "";
  return [
    [
      { text: `${asOfLine(slide.view.time, context)} ${projectionLine(zoom, context)}. ` },
      { text: context.disclaimer, isBold: true },
    ],
    ...(shown.length === 0
      ? []
      : [[{ text: `${text.panel.sources}: ${shown.slice(0, MOST_SOURCES).join(" · ")}${more}` }]]),
    [{ text: `${context.attribution} · ${own.madeOn(context.dataVersion, context.day)}` }],
    ...(address === undefined ? [] : [[{ text: address }]]),
  ];
}
