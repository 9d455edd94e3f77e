import cyrillicItalic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-italic.woff2?url";
import cyrillicRegular from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url";
import cyrillicBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff2?url";
import cyrillicExtItalic from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-italic.woff2?url";
import cyrillicExtRegular from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url";
import cyrillicExtBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff2?url";
import latinItalic from "@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url";
import latinRegular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url";
import latinExtItalic from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url";
import latinExtRegular from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url";
import latinExtBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?url";

interface Subset {
  /** As in the page's own font faces. */
  readonly range: string;
  /** Letters that none of the others has: a text without them does without the subset. */
  readonly letters: RegExp;
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
}

const SUBSETS: readonly Subset[] = [
  {
    range:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    letters: /[\x20-\xff]/,
    regular: latinRegular,
    bold: latinBold,
    italic: latinItalic,
  },
  {
    range: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
    letters: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1]/,
    regular: cyrillicRegular,
    bold: cyrillicBold,
    italic: cyrillicItalic,
  },
  {
    range:
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    letters: /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba]/,
    regular: latinExtRegular,
    bold: latinExtBold,
    italic: latinExtItalic,
  },
  {
    range: "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
    letters: /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/,
    regular: cyrillicExtRegular,
    bold: cyrillicExtBold,
    italic: cyrillicExtItalic,
  },
];

export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly range: string;
  readonly address: string;
}

/** The faces that texts and a map's labels need, without the alphabets that occur in neither. */
export function facesFor(texts: string): readonly FontFace[] {
  return SUBSETS.filter(({ letters }) => letters.test(texts)).flatMap(({ range, regular, bold, italic }) => [
    { family: "Noto Sans", weight: 400, range, address: regular },
    { family: "Noto Sans", weight: 700, range, address: bold },
    { family: "Noto Sans Regular", weight: 400, range, address: regular },
    { family: "Noto Sans Bold", weight: 400, range, address: bold },
    { family: "Noto Sans Italic", weight: 400, range, address: italic },
  ]);
}
