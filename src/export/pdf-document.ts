import regularAddress from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import boldAddress from "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url";
import PDFDocument from "pdfkit";
import type { ExportContext } from "./export-tools.ts";
import { ExportError } from "./export-tools.ts";

export interface PdfFonts {
  readonly regular: ArrayBuffer;
  readonly bold: ArrayBuffer;
}

/** The type that documents are set in, whole: what a document uses of it is embedded. */
export async function loadPdfFonts(signal: AbortSignal): Promise<PdfFonts> {
  const load = async (address: string): Promise<ArrayBuffer> => {
    const response = await fetch(address, { signal }).catch((cause: unknown) => {
      if (signal.aborted) throw cause;
      throw new ExportError("part", cause);
    });
    if (!response.ok) throw new ExportError("part");
    return response.arrayBuffer();
  };
  const [regular, bold] = await Promise.all([load(regularAddress), load(boldAddress)]);
  return { regular, bold };
}

export const REGULAR = "Regular";
export const BOLD = "Bold";

interface About {
  readonly title: string;
  readonly subject: string;
  readonly fonts: PdfFonts;
}

/** A tagged document without a page yet: its language, its title in the window's bar, its type. */
export function openPdf({ title, subject, fonts }: About, { language, text, own, ...context }: ExportContext) {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    // Newer than the types.
    subset: "PDF/UA" as PDFKit.PDFDocumentOptions["subset"] & string,
    tagged: true,
    displayTitle: true,
    lang: language,
    // pdfkit would look up a standard font of its own, which a document in Cyrillic has no use for.
    font: fonts.regular as unknown as string,
    info: {
      Title: title,
      Author: text.title,
      Subject: subject,
      Creator: text.title,
      Keywords: own.versionLine(context.dataVersion, context.day),
    },
  });
  document.registerFont(REGULAR, fonts.regular);
  document.registerFont(BOLD, fonts.bold);
  return document;
}

export type Pdf = ReturnType<typeof openPdf>;

/** The finished document as one file. */
export function finishPdf(document: Pdf): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const parts: BlobPart[] = [];
    document.on("data", (part: Uint8Array<ArrayBuffer>) => parts.push(part));
    document.on("end", () => resolve(new Blob(parts, { type: "application/pdf" })));
    document.on("error", reject);
    document.end();
  });
}
