import type { Category } from "../../geo/contract/event.ts";

/**
 * One civil symbol a category, as an SVG path in a box of 16 by 16. The map's symbol texture and the page's
 * icons are both drawn from these, so that legend and map cannot drift apart.
 */
export const CATEGORY_SYMBOLS: Readonly<Record<Category, string>> = {
  summit: star(5, 7.4, 3.1),
  ministerial: circle(5.4),
  leadership: `${circle(6.2)}${hole(3)}`,
  treaty: "M3 3h10v10h-10z",
  membership: "M8 1l7 7l-7 7l-7 -7z",
  statement: "M2.6 2.6h10.8v10.8h-10.8zM5.6 5.6v4.8h4.8v-4.8z",
  cooperation: "M8 1.2l5.9 3.4v6.8l-5.9 3.4l-5.9 -3.4v-6.8z",
  aid: "M5.6 1.6h4.8v4h4v4.8h-4v4h-4.8v-4h-4v-4.8h4z",
  mission: star(4, 7.8, 3.6),
  exercise: "M8 1.6l7 12.2h-14z",
  "law-and-order": "M8 14.4l-7 -12.2h14z",
  border: "M8 0.8l4.6 7.2l-4.6 7.2l-4.6 -7.2z",
  incident:
    "M4.4 1.6l3.6 3.6l3.6 -3.6l2.8 2.8l-3.6 3.6l3.6 3.6l-2.8 2.8l-3.6 -3.6l-3.6 3.6l-2.8 -2.8l3.6 -3.6l-3.6 -3.6z",
  infrastructure: "M1.6 4.6h12.8v6.8h-12.8z",
};

function circle(radius: number): string {
  return `M${8 - radius} 8a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
}

/** A circle drawn against the clock, which leaves a hole in the one around it under the non-zero fill rule. */
function hole(radius: number): string {
  return `M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points - Math.PI / 2;
    return `${(8 + radius * Math.cos(angle)).toFixed(2)} ${(8 + radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}z`;
}
