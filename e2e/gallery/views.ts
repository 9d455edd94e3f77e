/** How a view is looked at. */
export interface Look {
  readonly theme: "light" | "dark" | "print";
  readonly language: "en" | "ru";
  readonly size: keyof typeof SIZES;
}

/** A view of the gallery: an address of the atlas, and the looks in which it is rendered. */
export interface GalleryView {
  readonly name: string;
  /** Query and camera, without theme and language. */
  readonly query: string;
  readonly hash: string;
  readonly looks: readonly Look[];
}

/** Screens in CSS pixels. */
export const SIZES = {
  wide: { width: 1440, height: 900 },
  narrow: { width: 390, height: 844 },
  frame: { width: 640, height: 400 },
} as const;

const LIGHT: Look = { theme: "light", language: "en", size: "wide" };
const DARK: Look = { ...LIGHT, theme: "dark" };
const PRINT: Look = { ...LIGHT, theme: "print" };
const RUSSIAN: Look = { ...LIGHT, language: "ru" };
const NARROW: Look = { ...LIGHT, size: "narrow" };
const NARROW_DARK_RUSSIAN: Look = { theme: "dark", language: "ru", size: "narrow" };
const ALL = [LIGHT, DARK, PRINT, RUSSIAN, NARROW, NARROW_DARK_RUSSIAN];

const view = (name: string, query: string, hash = "", looks: readonly Look[] = [LIGHT]): GalleryView => ({
  name,
  query,
  hash,
  looks,
});

/** The layers that a reader switches, each of which is also shown alone. */
const LAYERS = [
  "member-states",
  "borders",
  "tajik-afghan-border",
  "north-south-corridor",
  "exercises",
  "events",
] as const;

/**
 * What a map worth printing has to hold up in. The address is the view, so that whoever objects to a picture can open
 * the very same thing.
 */
export const GALLERY: readonly GalleryView[] = [
  view("opening", "", "", ALL),
  ...LAYERS.map((layer) => view(`layer-${layer}`, `layers=${layer}`)),
  view("tajik-afghan-border-z5", "", "map=5/37.8/70.5", [LIGHT, DARK, RUSSIAN]),
  view("tajik-afghan-border-z7", "", "map=7/37.6/70.5", [LIGHT, DARK, PRINT, RUSSIAN]),
  view("tajik-afghan-border-z9", "", "map=9/37.5/71.5", [LIGHT, RUSSIAN]),
  view("tajik-afghan-border-selected", "select=border:tajik-afghan", "", [LIGHT, DARK, NARROW]),
  view("caucasus", "", "map=5.6/41.6/45.2", [LIGHT, DARK, RUSSIAN]),
  view("karabakh-2019", "time=1991-01-01/2019-06-01", "map=6.4/39.9/46.8"),
  view("karabakh-2021", "time=1991-01-01/2021-06-01", "map=6.4/39.9/46.8"),
  view("karabakh-2024", "time=1991-01-01/2024-06-01", "map=6.4/39.9/46.8"),
  view("kyrgyz-tajik-2024", "time=1991-01-01/2024-12-31&select=border:kyrgyz-tajik"),
  view("kyrgyz-tajik-2026", "time=1991-01-01/2026-06-30&select=border:kyrgyz-tajik"),
  view("black-sea", "", "map=5.2/46.5/35.5", [LIGHT, DARK, RUSSIAN]),
  view("bering-strait", "", "map=3.5/65.5/-170", [LIGHT, DARK, RUSSIAN]),
  view("corridor-whole", "layers=member-states,north-south-corridor", "map=4/41/53", [LIGHT, DARK, PRINT, RUSSIAN]),
  view("corridor-astara-rasht", "layers=member-states,north-south-corridor", "map=7.5/37.9/49.2", [LIGHT, RUSSIAN]),
  view("corridor-selected", "select=corridor:western", "", [LIGHT, NARROW]),
  view("kazakhstan-january-2022", "select=KZ&time=2022-01-01/2022-01-31", "", [LIGHT, DARK, RUSSIAN, NARROW]),
  view("membership-1999", "time=1991-01-01/1999-12-31&layers=member-states", "", [LIGHT, PRINT]),
  view("membership-2026", "time=1991-01-01/2026-06-30&layers=member-states", "", [LIGHT, PRINT]),
  view("exercise-selected", "select=exercise:interaction-2023", "", [LIGHT, DARK]),
  view("two-organisations", "overlay=csto,eaeu&layers=member-states", "", [LIGHT, PRINT]),
  view("two-dates", "compare=1999-12-31&time=1991-01-01/2026-06-30&layers=member-states"),
  view("globe", "layers=member-states", "map=1.4/40/70", [LIGHT, DARK]),
  view("story", "story=tajik-afghan-border&step=2", "", [LIGHT, DARK, RUSSIAN, NARROW]),
  view("briefing", "story=briefing:TJ&step=2", "", [LIGHT, RUSSIAN, NARROW]),
  view("embed", "embed=1&layers=member-states,tajik-afghan-border", "map=5/38.2/70.5", [
    { ...LIGHT, size: "frame" },
    { ...DARK, size: "frame" },
  ]),
];

/** The address of a view in a look, below the atlas's own. */
export function galleryAddress({ query, hash }: GalleryView, { theme, language }: Look): string {
  const parts = [query, `theme=${theme}`, `lang=${language}`].filter((part) => part !== "");
  return `?${parts.join("&")}${hash === "" ? "" : `#${hash}`}`;
}

/** What the picture of a view in a look is called, without folder. */
export function galleryFile({ name }: GalleryView, { theme, language, size }: Look): string {
  return `${name}.${size}.${theme}.${language}.png`;
}
