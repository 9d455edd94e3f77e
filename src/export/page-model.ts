import type { Swatch } from "../theme/swatch.ts";

/** Pages of slides as paper and as slides of an office program draw them: in points, from the upper left corner. */
export interface Page {
  readonly id: string;
  readonly title: string;
  /** The slide that it shows, counted from 0; undefined for what stands before and after the slides. */
  readonly slide: number | undefined;
  /** For whoever speaks; empty for none. */
  readonly notes: string;
  readonly items: readonly PageItem[];
}

/** 16:9, of the size that office programs give a wide slide: 13.333 by 7.5 inches. */
export const PAGE_SIZE = { width: 960, height: 540 } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly text: string;
  readonly href?: string | undefined;
  readonly isBold?: boolean | undefined;
  readonly isSoft?: boolean | undefined;
}

export type Paragraph = readonly Run[];

export type TextRole = "title" | "body" | "caption" | "footer";

export interface TextItem {
  readonly type: "text";
  readonly role: TextRole;
  readonly box: Box;
  readonly sizePt: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface TableItem {
  readonly type: "table";
  readonly box: Box;
  readonly sizePt: number;
  readonly caption: string;
  readonly columnWidths: readonly number[];
  /** The header's first. */
  readonly rowHeights: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly Paragraph[])[];
}

export type PageItem =
  | TextItem
  | TableItem
  | { readonly type: "picture"; readonly box: Box; readonly slide: number; readonly alt: string }
  | { readonly type: "swatch"; readonly box: Box; readonly swatch: Swatch }
  | { readonly type: "bar"; readonly box: Box };
