import type { Measure } from "./break-lines.ts";

/** Measures in the page's own type, Noto Sans, in which documents are set too. */
export function canvasMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("this browser draws no 2D canvas");
  const canvas = context;
  const known = new Map<string, number>();
  return (text, sizePt, isBold) => {
    const key = `${isBold} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      canvas.font = `${isBold ? 700 : 400} 100px "Noto Sans"`;
      width = canvas.measureText(text).width / 100;
      known.set(key, width);
    }
    return width * sizePt;
  };
}
