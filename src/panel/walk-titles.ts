import type { KeyboardEvent } from "react";
import { indexAfterKey } from "../ui/index-after-key.ts";

/**
 * In a list of hundreds of events, each with its links, the keys of a list go from title to title: Up, Down, Page Up,
 * Page Down, Home, End. Elsewhere in an event they scroll, as always.
 */
export function walkTitles(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const titles: EventTarget[] = [...event.currentTarget.querySelectorAll(".event-title button")];
  const index = titles.indexOf(event.target);
  if (index < 0) return;
  const next = indexAfterKey(event.key, index, titles.length);
  if (next === undefined) return;
  event.preventDefault();
  const title = titles[next];
  if (title instanceof HTMLElement) title.focus();
}
