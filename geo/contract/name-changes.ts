/**
 * The days on which a name or a capital on the base map changes, oldest first. The map's filters move only from one to
 * the next, since each move lays its tiles out again. A year stands for its first day: the day is not known.
 */
export const NAME_CHANGES = [
  "1991-01-25",
  "1991-02-05",
  "1991-02-26",
  "1991-09-06",
  "1991-09-23",
  "1992-07-06",
  "1993",
  "1997-12-10",
  "1998-05-06",
  "1999-07-27",
  "2007-06-21",
  "2016-02-04",
  "2016-05-19",
  "2016-07-14",
  "2018-01-22",
  "2018-06-19",
  "2019-03-23",
  "2022-05-03",
  "2022-06-08",
  "2022-09-17",
  "2025-09-17",
] as const;

/** The last change up to a day, which stands for every day until the next; empty before the first. */
export function lastNameChange(day: string): string {
  return NAME_CHANGES.findLast((change) => change <= day) ?? "";
}
