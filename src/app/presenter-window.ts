import { deckKey } from "../domain/deck-ref.ts";
import type { ViewState } from "../state/view-state.ts";

/** Opens the presenter's own window of a talk, or brings it to the front; false where the browser does not let it. */
export function openPresenterWindow(session: string, { story, step, language, theme }: ViewState): boolean {
  if (story === undefined) return false;
  const query = new URLSearchParams({ presenter: session, story: deckKey(story), step: String(step), lang: language });
  if (theme !== "system") query.set("theme", theme);
  const opened = window.open(`?${query}`, `csto-atlas-${session}`, "popup,width=1180,height=780");
  opened?.focus();
  return opened !== null;
}
