const PATHS = {
  close: "M4 4l12 12M16 4L4 16",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  play: "M6 4l10 6l-10 6z",
  pause: "M6 4v12M14 4v12",
  "step-back": "M5 4v12M15 4l-7 6l7 6",
  "step-forward": "M15 4v12M5 4l7 6l-7 6",
  repeat: "M15 7H6a3 3 0 0 0 0 8M12 4l3 3l-3 3M5 15h9a3 3 0 0 0 2-5",
  up: "M4 13l6-6l6 6",
  down: "M4 7l6 6l6-6",
  whole: "M3 4v12M17 4v12M6 10h8M8 7l-3 3l3 3M12 7l3 3l-3 3",
  left: "M13 4l-6 6l6 6",
  right: "M7 4l6 6l-6 6",
  info: "M10 9v5M10 6v.4M10 2.5a7.5 7.5 0 1 0 .01 0",
  filter: "M3 5h14M6 10h8M8.5 15h3",
  "full-screen": "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  "leave-full-screen": "M8 4v4H4M16 8h-4V4M12 16v-4h4M4 12h4v4",
  home: "M3 10l7-6l7 6M5 9v7h10V9",
  layers: "M10 3l7 4l-7 4l-7-4zM3 11l7 4l7-4",
  quote: "M4 13.5c2.5 0 3.5-1.5 3.5-4V6H4v4h3M12 13.5c2.5 0 3.5-1.5 3.5-4V6H12v4h3",
  menu: "M3 5h14M3 10h14M3 15h14",
  list: "M8 5h9M8 10h9M8 15h9M3.5 5h.6M3.5 10h.6M3.5 15h.6",
  north: "M10 16V4M5 9l5-5l5 5",
  east: "M4 10h12M11 5l5 5l-5 5",
  south: "M10 4v12M5 11l5 5l5-5",
  west: "M16 10H4M9 5l-5 5l5 5",
  stories: "M3 4h6a2 2 0 0 1 1 .6A2 2 0 0 1 11 4h6v11h-6l-1 1l-1-1H3zM10 5v10",
  settings: "M4 6h12M4 14h12M8 4v4M13 12v4",
  undo: "M7 4L3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l4 4l-4 4M17 8H8a4.5 4.5 0 0 0 0 9h4",
  external: "M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7",
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon of 20 by 20; decorative, since every control that holds one has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill={name === "play" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
