import PptxGenJS from "pptxgenjs";
import { THEMES, type Theme } from "../theme/theme.ts";
import { addSwatch, PT_PER_INCH } from "./add-pptx-swatch.ts";
import type { ExportJob } from "./export-tools.ts";
import { COVER_TITLE_BOX, TITLE_BOX } from "./layout-pages.ts";
import {
  type Box,
  PAGE_SIZE,
  type Page,
  type PageItem,
  type Paragraph,
  type Run,
  type TableItem,
  type TextItem,
} from "./page-model.ts";
import { tidyPptx } from "./tidy-pptx.ts";

export interface PptxInput {
  readonly pages: readonly Page[];
  /** Each slide's map as a `data:` address. */
  readonly pictures: ReadonlyMap<number, string>;
  readonly job: Pick<ExportJob, "subject" | "context" | "theme">;
}

type PptxSlide = ReturnType<PptxGenJS["addSlide"]>;
type TextRuns = PptxGenJS.TextProps[];

/** On every machine that opens slides, or replaced by one of the same widths. */
const FONT = "Arial";
const MASTER = "Atlas";
const COVER = "Atlas cover";

/** Pages as slides whose titles, texts, tables and legends an office program edits as its own. */
export async function writePptx({ pages, pictures, job }: PptxInput): Promise<Blob> {
  const { subject, context } = job;
  const theme = THEMES[job.theme];
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: "WIDE", width: PAGE_SIZE.width / PT_PER_INCH, height: PAGE_SIZE.height / PT_PER_INCH });
  pptx.layout = "WIDE";
  pptx.title = subject.deck.title;
  pptx.subject = subject.deck.summary;
  pptx.author = context.text.title;
  pptx.company = context.own.versionLine(context.dataVersion, context.day);
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMaster(pptx, MASTER, TITLE_BOX, theme);
  defineMaster(pptx, COVER, COVER_TITLE_BOX, theme);
  for (const page of pages) {
    const slide = pptx.addSlide({ masterName: isCover(page) ? COVER : MASTER });
    for (const item of page.items) addItem(slide, item, { theme, pictures });
    if (page.notes !== "") slide.addNotes(page.notes);
  }
  const zip = (await pptx.write({ outputType: "uint8array", compression: true })) as Uint8Array;
  const language = context.language === "ru" ? "ru-RU" : "en-GB";
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  return new Blob([tidyPptx(zip, language)], { type });
}

/** A slide of the deck may well be called "title", too. */
function isCover({ id, slide }: Page): boolean {
  return slide === undefined && id === "title";
}

function defineMaster(pptx: PptxGenJS, name: string, title: Box, theme: Theme): void {
  pptx.defineSlideMaster({
    title: name,
    background: { color: theme.paper.slice(1) },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...inches(title),
            margin: 0,
            align: "left",
            valign: "middle",
            bold: true,
            fontSize: 26,
            color: theme.ink.slice(1),
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      ...inches({ x: 860, y: 509, width: 60, height: 20 }),
      fontFace: FONT,
      fontSize: 9,
      color: theme.inkSoft.slice(1),
      align: "right",
    },
  });
}

interface Look {
  readonly theme: Theme;
  readonly pictures: ReadonlyMap<number, string>;
}

function addItem(slide: PptxSlide, item: PageItem, look: Look): void {
  switch (item.type) {
    case "text":
      addText(slide, item, look.theme);
      break;
    case "table":
      addTable(slide, item, look.theme);
      break;
    case "picture": {
      const data = look.pictures.get(item.slide);
      if (data !== undefined) slide.addImage({ data, ...inches(item.box), altText: item.alt });
      break;
    }
    case "swatch":
      addSwatch(slide, item.box, item.swatch);
      break;
    case "bar":
      slide.addShape("rect", { ...inches(item.box), fill: { color: look.theme.accent.slice(1) } });
  }
}

function inches({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  return { x: x / PT_PER_INCH, y: y / PT_PER_INCH, w: width / PT_PER_INCH, h: height / PT_PER_INCH };
}

function addText(slide: PptxSlide, item: TextItem, theme: Theme): void {
  if (item.role === "title") {
    const title = item.paragraphs.flat().map(({ text }) => text);
    slide.addText(title.join(""), { placeholder: "title", ...inches(item.box), fontSize: item.sizePt });
    return;
  }
  slide.addText(runsOf(item.paragraphs, theme), {
    ...inches(item.box),
    margin: 0,
    valign: "top",
    fontFace: FONT,
    fontSize: item.sizePt,
    color: theme.ink.slice(1),
    paraSpaceAfter: item.paragraphs.length > 1 ? item.sizePt * 0.5 : 0,
    // Arial is narrower than the type that the boxes were measured in: a legend's label stays on its line.
    wrap: item.role !== "caption" || item.box.height > item.sizePt * 1.5,
  });
}

function runsOf(paragraphs: readonly Paragraph[], theme: Theme): TextRuns {
  return paragraphs.flatMap((paragraph) => {
    const runs = paragraph.flatMap(wordsOfLink);
    return runs.map(({ text, href, isBold = false, isSoft = false }, index) => ({
      text,
      options: {
        bold: isBold,
        color: (href === undefined ? (isSoft ? theme.inkSoft : theme.ink) : theme.accent).slice(1),
        breakLine: index === runs.length - 1,
        ...(href === undefined ? {} : { hyperlink: { url: href } }),
      },
    }));
  });
}

/** LibreOffice breaks no line inside a link: each of its words is a link of its own. */
function wordsOfLink(run: Run): readonly Run[] {
  if (run.href === undefined) return [run];
  return run.text.split(/(?<= )/).map((text) => ({ ...run, text }));
}

function addTable(slide: PptxSlide, table: TableItem, theme: Theme): void {
  const head = table.header.map(
    (text): PptxGenJS.TableCell => ({ text, options: { bold: true, fill: { color: theme.rule.slice(1) } } }),
  );
  const rows = table.rows.map((row) =>
    row.map(
      (cell, column): PptxGenJS.TableCell => ({
        text: runsOf(
          [cell.length === 0 ? [{ text: "" }] : cell.map((run) => (column === 0 ? { ...run, isBold: true } : run))],
          theme,
        ),
      }),
    ),
  );
  const { x, y, w } = inches(table.box);
  slide.addTable([head, ...rows], {
    x,
    y,
    w,
    colW: table.columnWidths.map((width) => width / PT_PER_INCH),
    rowH: table.rowHeights.map((height) => height / PT_PER_INCH),
    fontFace: FONT,
    fontSize: table.sizePt,
    color: theme.ink.slice(1),
    margin: 0.04,
    border: { type: "solid", pt: 0.5, color: theme.rule.slice(1) },
    objectName: table.caption,
  });
}
