import { useId } from "react";
import type { Swatch } from "../theme/swatch.ts";
import { NodeShape } from "../ui/node-shape.tsx";

/** 28 by 18 pixels, drawn as the map draws it. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  return (
    <svg className="legend-swatch" viewBox="0 0 28 18" aria-hidden="true">
      <SwatchShape swatch={swatch} />
    </svg>
  );
}

function SwatchShape({ swatch }: { swatch: Swatch }) {
  const hatchId = useId();
  switch (swatch.type) {
    case "fill":
      return (
        <>
          {swatch.hatch === undefined ? null : (
            <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0v6" stroke={swatch.hatch} strokeWidth="2.4" />
            </pattern>
          )}
          <rect x="1" y="1" width="26" height="16" fill={swatch.color} stroke={swatch.outline} />
          {swatch.dots === undefined ? null : (
            <g fill={swatch.dots}>
              {[5, 11, 17, 23].map((x, index) => (
                <circle key={x} cx={x} cy={index % 2 === 0 ? 6 : 12} r="1.1" />
              ))}
            </g>
          )}
          {swatch.hatch === undefined ? null : <rect x="1" y="1" width="26" height="16" fill={`url(#${hatchId})`} />}
        </>
      );
    case "line":
      if (swatch.gapPx !== undefined) {
        const away = (swatch.gapPx + swatch.widthPx) / 2;
        return (
          <path
            d={`M1 ${9 - away}h26M1 ${9 + away}h26`}
            stroke={swatch.color}
            strokeWidth={swatch.widthPx}
            strokeDasharray={swatch.dash?.join(" ")}
          />
        );
      }
      return (
        <>
          <path
            d="M1 9h26"
            stroke={swatch.color}
            strokeWidth={swatch.widthPx}
            strokeDasharray={swatch.dash?.join(" ")}
          />
          {swatch.ticks ? (
            <path d="M5 5.5v7M11 5.5v7M17 5.5v7M23 5.5v7" stroke={swatch.color} strokeWidth="1.4" />
          ) : null}
        </>
      );
    case "node":
      return (
        <g transform="translate(6 1)">
          <NodeShape mark={swatch.mark} color={swatch.color} ground={swatch.ground} />
        </g>
      );
    case "symbol":
      return (
        <g transform="translate(6 1)">
          <path d={swatch.path} fill={swatch.color} />
        </g>
      );
    case "area":
      return (
        <>
          <circle cx="14" cy="9" r="8" fill={swatch.color} opacity="0.22" />
          <circle cx="14" cy="9" r="8" fill="none" stroke={swatch.color} opacity="0.45" />
        </>
      );
    case "dot":
      return <circle cx="14" cy="9" r="4.5" fill={swatch.color} stroke={swatch.edge} strokeWidth="2" />;
  }
}
