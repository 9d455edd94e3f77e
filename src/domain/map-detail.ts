/** Zoom levels from which small things are drawn: the map's layers and the list of what is in view agree on them. */
export const DETAIL_ZOOM = {
  nodes: 3.2,
  /** Ports, crossings and terminals have marks of their own. */
  nodeMarks: 4,
  anchorCrossings: 4.5,
  otherCrossings: 5,
  bridges: 6,
} as const;

/** The border that has a layer of its own. */
export const ANCHOR_BORDER = "tajik-afghan";
