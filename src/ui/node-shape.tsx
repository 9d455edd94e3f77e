import { NODE_SYMBOLS, type NodeMark } from "../theme/node-symbols.ts";

interface Props {
  readonly mark: NodeMark;
  readonly color: string;
  /** Colour of the paper under it. */
  readonly ground: string;
}

/** A mark of the corridor as the map draws it, for inside an SVG; 16 by 16. */
export function NodeShape({ mark, color, ground }: Props) {
  const { frame, isSolid, glyph, strokeWidth } = NODE_SYMBOLS[mark];
  return (
    <>
      <path d={frame} fill={isSolid ? color : ground} stroke={color} strokeWidth="1.4" />
      <path
        d={glyph}
        fill="none"
        stroke={isSolid ? ground : color}
        strokeWidth={strokeWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}
