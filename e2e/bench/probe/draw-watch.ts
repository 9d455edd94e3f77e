declare global {
  interface Window {
    /** Set by the driver: with false no draw call is carried out, which leaves the page's own cost. */
    benchIsDrawing?: boolean;
    /** Set by a page whose map may still be laying out tiles while it draws nothing. */
    benchIsSettled?: () => boolean;
  }
}

const DRAW_CALLS = ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"];

type DrawCall = (this: WebGL2RenderingContext, ...args: unknown[]) => void;

/** What the map has drawn so far; times by `performance.now()`. */
const watch = { draws: 0, lastDrawEnd: 0, lastFinished: 0, isFrameAwaited: false };

const POLL_MS = 4;

/**
 * Notes every WebGL draw call, which tells both pages' frames without a word from either. With drawing off none is
 * carried out: what is left is the page's own cost and not the software renderer's.
 */
export function watchDrawing(): void {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, DrawCall>;
  for (const name of [...DRAW_CALLS, "clear"]) {
    const original = prototype[name];
    if (original === undefined) continue;
    prototype[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      if (isDrawing()) original.apply(this, args);
      if (name !== "clear") noteDraw(this);
    };
  }
}

function isDrawing(): boolean {
  return window.benchIsDrawing !== false;
}

function noteDraw(gl: WebGL2RenderingContext): void {
  watch.draws += 1;
  watch.lastDrawEnd = performance.now();
  if (watch.isFrameAwaited || !isDrawing()) return;
  watch.isFrameAwaited = true;
  // Draw calls only queue up: a fence behind the frame's last one tells when the renderer has carried them out.
  queueMicrotask(() => awaitFence(gl, gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0), watch.draws));
}

function awaitFence(gl: WebGL2RenderingContext, fence: WebGLSync | null, fencedDraws: number): void {
  gl.flush();
  const poll = (): void => {
    const isPassed = fence === null || gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.SIGNALED;
    if (!isPassed) {
      setTimeout(poll, POLL_MS);
      return;
    }
    gl.deleteSync(fence);
    watch.lastFinished = performance.now();
    // Frames drawn meanwhile lie behind this fence and need one of their own.
    if (watch.draws === fencedDraws) watch.isFrameAwaited = false;
    else awaitFence(gl, gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0), watch.draws);
  };
  setTimeout(poll, POLL_MS);
}

export function drawCount(): number {
  return watch.draws;
}

/** When the last frame was done: issued by the page with drawing off, carried out by the renderer with drawing on. */
export function lastFrameAt(): number {
  return isDrawing() ? watch.lastFinished : watch.lastDrawEnd;
}

/** Resolves once the map has drawn nothing, and laid out no tile, for so long. */
export async function untilQuiet(quietMs: number): Promise<void> {
  let quietSince = performance.now();
  let seen = watch.draws;
  // Polled by a timer, since a loop of animation frames would itself be counted as main-thread time.
  while (performance.now() - quietSince < quietMs || watch.isFrameAwaited) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    if (watch.draws !== seen || window.benchIsSettled?.() === false) quietSince = performance.now();
    seen = watch.draws;
  }
}
