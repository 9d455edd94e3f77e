import { useId } from "react";
import { PATTERNS } from "../theme/patterns.ts";
import type { Swatch } from "../theme/swatch.ts";

/** 28 by 18 pixels, drawn as the map draws it. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  return (
    <svg className="legend-swatch" viewBox="0 0 28 18" aria-hidden="true">
      <SwatchShape swatch={swatch} />
    </svg>
  );
}

function FillSwatch({ swatch }: { swatch: Swatch & { readonly type: "fill" } }) {
  const patternId = useId();
  const box = { x: 1, y: 1, width: 26, height: 16 };
  const pattern = swatch.pattern === undefined ? undefined : PATTERNS[swatch.pattern];
  return (
    <>
      {pattern === undefined ? null : (
        <pattern id={patternId} width={pattern.sizePx} height={pattern.sizePx} patternUnits="userSpaceOnUse">
          <path d={pattern.path} fill="none" stroke={swatch.ink} strokeWidth={pattern.strokePx} strokeLinecap="round" />
        </pattern>
      )}
      <rect {...box} fill={swatch.color} />
      {pattern === undefined ? null : <rect {...box} fill={`url(#${patternId})`} />}
      <rect
        {...box}
        fill="none"
        stroke={swatch.outline}
        strokeWidth={swatch.outlinePx}
        strokeDasharray={swatch.isDashed ? "3 2" : undefined}
      />
    </>
  );
}

function SwatchShape({ swatch }: { swatch: Swatch }) {
  switch (swatch.type) {
    case "fill":
      return <FillSwatch swatch={swatch} />;
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
          {swatch.bandPx === undefined ? null : (
            <path
              d={`M1 ${9 + swatch.bandPx / 2}h26`}
              stroke={swatch.color}
              strokeWidth={swatch.bandPx}
              opacity="0.22"
            />
          )}
          <path
            d="M1 9h26"
            stroke={swatch.color}
            strokeWidth={swatch.widthPx}
            strokeDasharray={swatch.dash?.join(" ")}
          />
          {swatch.core === undefined ? null : (
            <path d="M1 9h26" stroke={swatch.core} strokeWidth={swatch.widthPx / 2} />
          )}
          {swatch.ticks ? (
            <path d="M5 5.5v7M11 5.5v7M17 5.5v7M23 5.5v7" stroke={swatch.color} strokeWidth="1.4" />
          ) : null}
        </>
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
      return (
        <>
          <circle cx="14" cy="9" r="4.5" fill={swatch.color} stroke={swatch.edge} strokeWidth="2" />
          {swatch.hasBars ? <path d="M11.5 7.7h5M11.5 10.3h5" stroke={swatch.edge} /> : null}
        </>
      );
  }
}
