import { drawCount, lastFrameAt, untilQuiet } from "./draw-watch.ts";

/** Moves a slider as a reader's hand would; milliseconds from the input to the last frame that it caused. */
export async function step(slider: HTMLInputElement, value: number): Promise<number> {
  // React listens to the element's own setter; only the prototype's lets the change through as typed.
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const before = performance.now();
  setter?.call(slider, String(value));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  await untilQuiet(300);
  return Math.max(0, lastFrameAt() - before);
}

/** Milliseconds from the next click event to the second animation frame after the panel has a heading and an item. */
export function timeNextClick(): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the click opened no panel with a list")), 30_000);
    const onClick = (event: MouseEvent): void => {
      const observer = new MutationObserver(() => {
        if (!isPanelShown()) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - event.timeStamp)));
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    };
    window.addEventListener("click", onClick, { capture: true, once: true });
  });
}

/** Sets a choice of the filters; milliseconds to the last frame that it drew, and to its counts as painted. */
export async function toggleFacet(checkbox: HTMLInputElement): Promise<{ frameMs: number; countsMs: number }> {
  const panel = checkbox.closest("[role=dialog]");
  if (panel === null) throw new Error("the choice stands in no panel of filters");
  const before = performance.now();
  let countsMs = 0;
  const observer = new MutationObserver((records) => {
    if (!records.some(({ target }) => target.parentElement?.classList.contains("facet-count"))) return;
    requestAnimationFrame(() => requestAnimationFrame(() => (countsMs = performance.now() - before)));
  });
  observer.observe(panel, { subtree: true, characterData: true });
  checkbox.click();
  await untilQuiet(400);
  observer.disconnect();
  return { frameMs: Math.max(0, lastFrameAt() - before), countsMs };
}

/** Types a text into the search at once; milliseconds until suggestions that answer it are painted. */
export function search(input: HTMLInputElement, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`the search answers nothing to ${text}`)), 180_000);
    const before = performance.now();
    const observer = new MutationObserver(() => {
      if (!document.querySelector("[role=listbox]")?.textContent?.includes(`“${text}”`)) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - before)));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function isPanelShown(): boolean {
  const heading = document.querySelector(":is(aside,[role=complementary]) h2");
  const item = document.querySelector(":is(aside,[role=complementary]) li :is(h3,h4,h5,[role=heading])");
  return item !== null && heading !== null && heading.textContent !== "";
}

/** Drags the map to and fro for so long; frames that drew it, a second. */
export async function panFps(durationMs: number): Promise<number> {
  const canvas = document.querySelector("canvas.maplibregl-canvas");
  if (canvas === null) throw new Error("the page has no map canvas");
  const box = canvas.getBoundingClientRect();
  const send = (type: string, target: EventTarget, dx: number, buttons: number): void => {
    const at = { clientX: box.x + box.width / 2 + dx, clientY: box.y + box.height / 2, button: 0, buttons };
    target.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, cancelable: true, view: window }));
  };
  const start = performance.now();
  let frames = 0;
  let seen = drawCount();
  send("mousedown", canvas, 0, 1);
  while (performance.now() - start < durationMs) {
    await new Promise(requestAnimationFrame);
    if (drawCount() !== seen) frames += 1;
    seen = drawCount();
    // 240 px to the right and back in two seconds, by the clock: a slow page shows fewer frames of the same way.
    send("mousemove", document, 120 - 120 * Math.cos(((performance.now() - start) / 1000) * Math.PI), 1);
  }
  const elapsedMs = performance.now() - start;
  send("mouseup", document, 0, 0);
  return (frames / elapsedMs) * 1000;
}
