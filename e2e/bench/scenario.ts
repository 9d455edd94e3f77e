/** Where both pages open: about the atlas's opening view, moved so that its middle lies in Kazakhstan clear of any symbol. */
export const BENCH_CAMERA = { lon: 64, lat: 47.5, zoom: 2.95 } as const;

/** The click falls on the middle of the map. Synthetic events keep out of this box of degrees around it. */
export const CLEAR_BOX = { west: 60.5, south: 45, east: 67.5, north: 50 } as const;
export const CLICKED_COUNTRY = "Kazakhstan";

export const FIRST_YEAR = 1991;
/** December 2026, the last month of synthetic events. */
export const LAST_MONTH = 36 * 12 - 1;

/** Steps run month by month from January 2010: in these months nobody joins or leaves the organisation. */
export const FIRST_STEP = 19 * 12;
export const STEP_COUNT = 10;

/** Texts that find events, typed one after the other; synthetic events have words of their own. */
export const SEARCHES = {
  published: ["Dyushambe", "рубеж 2022", "Kharbmaidn", "tajik border", "саммит"],
  synthetic: ["synthetic 512", "Город 60", "colective", "событие 77", "forces town"],
} as const;

export const VIEWPORT = { width: 1280, height: 800 } as const;
