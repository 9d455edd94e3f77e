import type { CitationWords } from "../domain/citation.ts";
import { createPartText } from "../text/part-text.ts";

interface CiteText {
  readonly title: string;
  readonly what: string;
  readonly entry: string;
  readonly view: string;
  readonly forms: Readonly<Record<"plain" | "bibtex" | "csl", string>>;
  readonly form: string;
  readonly download: string;
  readonly viewTitle: (window: string) => string;
  readonly words: CitationWords;
}

const en: CiteText = {
  title: "How to cite",
  what: "What to cite",
  entry: "this entry with its sources",
  view: "this view of the map",
  forms: { plain: "Plain text", bibtex: "BibTeX", csl: "CSL-JSON" },
  form: "Form",
  download: "Save as a file",
  viewTitle: (window) => `Map view, ${window}`,
  words: {
    untitled: "[untitled page]",
    undated: "n.d.",
    accessed: (date) => `accessed ${date}`,
    dataVersion: (version) => `Data version ${version}`,
    sources: "Sources",
  },
};

const ru: CiteText = {
  title: "Как сослаться",
  what: "На что сослаться",
  entry: "на эту запись с её источниками",
  view: "на этот вид карты",
  forms: { plain: "Обычный текст", bibtex: "BibTeX", csl: "CSL-JSON" },
  form: "Формат",
  download: "Сохранить файлом",
  viewTitle: (window) => `Вид карты, ${window}`,
  words: {
    untitled: "[без заголовка]",
    undated: "без даты",
    accessed: (date) => `дата обращения: ${date}`,
    dataVersion: (version) => `Версия данных ${version}`,
    sources: "Источники",
  },
};

export const useCiteText = createPartText<CiteText>({ en, ru });
