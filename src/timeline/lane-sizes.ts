/** Heights that hold the lanes' place until they are loaded; each lane is a target of 24 pixels at least. */
export const LANE_PX = { mark: 24, exerciseRow: 8, exerciseRows: 3 } as const;
