import type { Leg } from "../../geo/contract/corridor.ts";
import { NodeShape } from "../ui/node-shape.tsx";
import { useNotYetOpen } from "./border-state.tsx";

const WIDTH_PX = 36;
const APART_PX = 12;

/** The legs between two stops as the map draws them, side by side, as tall as what stands beside them. */
export function StripLine({ legs }: { legs: readonly Leg[] }) {
  const notYetOpen = useNotYetOpen();
  return (
    <svg className="line-strip-line" width={WIDTH_PX} aria-hidden="true">
      {legs.map((leg, index) => (
        <LegLine
          key={leg.id}
          leg={leg}
          isOpen={notYetOpen(leg.opened) === undefined}
          x={WIDTH_PX / 2 + (index - (legs.length - 1) / 2) * APART_PX}
        />
      ))}
    </svg>
  );
}

/** Strokes, since a browser prints no backgrounds. */
function LegLine({ leg: { mode, status }, isOpen, x }: { leg: Leg; isOpen: boolean; x: number }) {
  const line = (width: number, dash?: string, stroke = "currentColor") => (
    <line x1={x} x2={x} y1="0" y2="100%" stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
  );
  const gap = "var(--corridor-gap)";
  if (status === "under-construction") return line(3.5, "10 4", gap);
  if (status !== "operating") {
    return (
      <>
        {line(3, "3 6", gap)}
        <svg x={x - 8} y="50%" overflow="visible" aria-hidden="true">
          <g transform="translate(0 -8)">
            <NodeShape mark="gap" color={gap} ground="var(--paper)" />
          </g>
        </svg>
      </>
    );
  }
  if (!isOpen) return line(2, "2 5", gap);
  switch (mode) {
    case "rail":
      return (
        <>
          {line(3)}
          {line(11, "1.6 7")}
        </>
      );
    case "road":
      return line(4);
    case "sea":
      return line(3, "8 6");
    case "inland-water":
      return line(3, "2 4");
  }
}
