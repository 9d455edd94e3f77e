import type { Deck, Slide } from "../deck/deck.ts";
import type { IsoDate } from "../domain/day.ts";
import { en } from "../text/en.ts";
import { englishExportTexts } from "./export-text-en.ts";
import type { ExportContext } from "./export-tools.ts";

/** Every kind of block, with marks that a careless writer of XML or of HTML would stumble over. */
export const SLIDE: Slide = {
  id: "one",
  title: 'Angles <b> & "quotes"',
  blocks: [
    {
      type: "prose",
      paragraphs: [
        [
          { type: "text", text: "Peacekeepers & police in " },
          { type: "link", selection: { kind: "country", id: "KZ" }, key: "KZ", label: "Казахстан" },
        ],
      ],
    },
    { type: "figures", figures: [{ label: "personnel", value: "2 030", note: "at the peak", sources: ["s1"] }] },
    {
      type: "entries",
      entries: [
        {
          when: "6 January 2022",
          date: "2022-01-06",
          text: [{ type: "text", text: "The first aircraft" }],
          sources: ["s1", "s2"],
        },
      ],
    },
    {
      type: "bars",
      label: "Events a year",
      bars: [
        { label: "2021", value: 4 },
        { label: "2022", value: 12 },
      ],
    },
    {
      type: "table",
      table: {
        caption: "Contingents",
        header: ["State", "Sent", "Left", "Note"],
        rows: Array.from({ length: 40 }, (_, index) => [
          [{ type: "text", text: `State ${index + 1}` }],
          [{ type: "text", text: String(100 + index) }],
          [{ type: "text", text: "19 January 2022" }],
          [{ type: "text", text: "" }],
        ]),
      },
    },
  ],
  notes: "Say <this> & that.\n\nSee [[KZ|Kazakhstan]].",
  view: {
    frame: { type: "bounds", bounds: [46, 40, 88, 56], maxZoom: 6 },
    selection: { kind: "country", id: "KZ" },
    layers: new Set(["member-states", "events"]),
    overlays: new Set(),
    time: { from: "2022-01-01" as IsoDate, to: "2022-01-19" as IsoDate },
    categories: new Set(),
    highlights: [],
  },
  sources: ["s1", "s2"],
};

export const DECK: Deck = {
  ref: { kind: "story", id: "test" },
  title: "A test & its deck",
  summary: "One slide that holds everything.",
  credits: "",
  slides: [SLIDE, { ...SLIDE, id: "two", title: "Второй слайд", blocks: [], notes: "" }],
};

const source = (id: string, title: string) =>
  ({
    id,
    title,
    publisher: "Publisher & Sons",
    date: null,
    url: `https://a.example/?a=1&b=${id}`,
    kind: "press",
    accessed: "2026-01-01",
  }) as unknown as NonNullable<ReturnType<ExportContext["sources"]["get"]>>;

export const CONTEXT: ExportContext = {
  language: "en",
  text: en,
  own: englishExportTexts,
  sources: new Map([
    ["s1", source("s1", "First <source>")],
    ["s2", source("s2", "Второй источник")],
  ]),
  sourcesOf: () => ["s1"],
  labels: {
    category: () => "",
    status: () => "",
    series: () => "",
    places: () => [],
    countries: () => [],
  },
  dataVersion: "abc",
  day: "2026-11-27" as IsoDate,
  projection: "globe",
  disclaimer: en.controls.disclaimer,
  attribution: "© OpenStreetMap contributors",
  addressOfSlide: (_, step) => `https://atlas.example/?story=test&step=${step}`,
  addressOfSelection: () => "https://atlas.example/?select=KZ&lang=en",
};

/** Every letter of the same width. */
export const measure = (text: string, sizePt: number, isBold: boolean): number =>
  text.length * sizePt * (isBold ? 0.6 : 0.55);

export const LEGEND = [
  { id: "a", swatch: { type: "fill", color: "#e6c887", hatch: "#a8843b", outline: "#8a6d2f" }, label: "Member state" },
  { id: "b", swatch: { type: "line", color: "#14566e", widthPx: 2, ticks: true }, label: "Rail" },
  { id: "c", swatch: { type: "symbol", path: "M3 3h10v10h-10z", color: "#32373d" }, label: "Treaty" },
  { id: "d", swatch: { type: "area", color: "#3f4a54" }, label: "Somewhere in this area" },
  { id: "e", swatch: { type: "dot", color: "#ffffff", edge: "#14566e" }, label: "Port" },
] as const;
