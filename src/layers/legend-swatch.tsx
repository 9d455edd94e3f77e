import { useId } from "react";
import { PATTERNS } from "../theme/patterns.ts";
import type { Swatch } from "../theme/swatch.ts";
import { NodeShape } from "../ui/node-shape.tsx";

/** 28 by 18 pixels, drawn as the map draws it. */
export function LegendSwatch({ swatch }: { swatch: Swatch }) {
  if (swatch.type === "none") return null;
  if (swatch.type === "sizes") return <Sizes {...swatch} />;
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

function SwatchShape({ swatch }: { swatch: Exclude<Swatch, { type: "none" | "sizes" }> }) {
  const gradientId = useId();
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
    case "node":
      return (
        <g transform="translate(6 1)">
          <NodeShape mark={swatch.mark} color={swatch.color} ground={swatch.ground} />
        </g>
      );
    case "symbol":
      return (
        <g transform="translate(6 1)">
          {swatch.isOutlined === true ? (
            <path d={swatch.path} fill="none" stroke={swatch.color} strokeWidth="1.7" strokeLinejoin="round" />
          ) : (
            <path d={swatch.path} fill={swatch.color} fillRule="evenodd" />
          )}
        </g>
      );
    case "area":
      return (
        <>
          <radialGradient id={gradientId}>
            {[0, 0.4, 0.7, 0.9, 1].map((away) => (
              <stop key={away} offset={away} stopColor={swatch.color} stopOpacity={0.4 * (1 - away ** 3)} />
            ))}
          </radialGradient>
          <circle cx="14" cy="9" r="9" fill={`url(#${gradientId})`} />
        </>
      );
    case "crowd":
      return (
        <>
          <circle cx="14" cy="9" r="8" fill={swatch.fill} />
          {swatch.rims.map((rim, index) => (
            <circle
              key={rim}
              cx="14"
              cy="9"
              r="7.5"
              pathLength={swatch.rims.length}
              fill="none"
              stroke={rim}
              strokeWidth="2.6"
              strokeDasharray={`1 ${swatch.rims.length - 1}`}
              strokeDashoffset={-index}
            />
          ))}
          <text x="14" y="12.4" fontSize="9.5" fontWeight="700" textAnchor="middle" fill={swatch.ink}>
            7
          </text>
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

function Sizes({ path, color, widthsPx }: Extract<Swatch, { type: "sizes" }>) {
  const heightPx = Math.max(...widthsPx);
  const starts = widthsPx.map((_, index) => widthsPx.slice(0, index).reduce((sum, width) => sum + width + 4, 0));
  const widthPx = (starts.at(-1) ?? 0) + heightPx;
  return (
    <svg className="legend-sizes" width={widthPx} height={heightPx} aria-hidden="true">
      {widthsPx.map((size, index) => (
        <path
          key={size}
          d={path}
          fill={color}
          transform={`translate(${starts[index] ?? 0} ${heightPx - size}) scale(${size / 16})`}
        />
      ))}
    </svg>
  );
}
