import { newId } from "./new-ids.ts";
import { StoryDesk } from "./story-desk.ts";
import { createShelf, storyOfStorageKey } from "./story-shelf.ts";

const shelf = createShelf({ drawer: () => localStorage, newRevision: () => newId("revision"), now: () => new Date() });

/** The desk of this page. */
export const desk = new StoryDesk(shelf, () => newId("story"));

// A page that is hidden may never be shown again: telephones end it without another word.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") desk.flush();
});
window.addEventListener("pagehide", () => desk.flush());
window.addEventListener("beforeunload", (event) => {
  desk.flush();
  if (desk.hasUnsaved()) event.preventDefault();
});
window.addEventListener("storage", ({ key, storageArea }) => {
  if (storageArea !== localStorage) return;
  const id = storyOfStorageKey(key);
  // Without a key, everything has been taken away.
  if (id !== undefined) desk.onOtherTab(id);
  else if (key === null) desk.onOtherTab(desk.api.getState().open?.history.story.id ?? "");
});
