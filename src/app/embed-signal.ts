/**
 * Tells the page that embeds the atlas what `<html data-atlas>` says: `{ type: "csto-atlas", state: "ready" }` or
 * `"error"`. The message holds nothing about the reader, so it may go to any parent.
 */
export function signalReadiness(parent: Pick<Window, "postMessage"> = window.parent): () => void {
  const root = document.documentElement;
  const send = (): void => {
    const state = root.dataset["atlas"];
    if (state === "ready" || state === "error") parent.postMessage({ type: "csto-atlas", state }, "*");
  };
  const observer = new MutationObserver(send);
  observer.observe(root, { attributeFilter: ["data-atlas"] });
  return () => observer.disconnect();
}
