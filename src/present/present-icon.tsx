const PATHS = {
  next: "M7 4l6 6l-6 6",
  previous: "M13 4l-6 6l6 6",
  overview: "M4 4h5v5H4zM11 4h5v5h-5zM4 11h5v5H4zM11 11h5v5h-5z",
  blank: "M3 4h14v9H3zM3 4l14 9M7 16h6",
  spotlight: "M10 6.5a3.5 3.5 0 1 0 .01 0M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2",
  expand: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
  shrink: "M7 3v4H3M17 7h-4V3M13 17v-4h4M3 13h4v4",
  presenter: "M3 3h14v8H3zM10 11v3M6 17l4-3l4 3",
  back: "M8 4L3 9l5 5M3 9h9a5 5 0 0 1 5 5v2",
} as const;

export type PresentIconName = keyof typeof PATHS;

/** A line icon of the presentation, drawn as those of the whole page. */
export function PresentIcon({ name }: { name: PresentIconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
