/**
 * Runs in the page before anything else: WebGL draw calls do nothing. The software rasteriser is most of a journey's
 * time, and what a journey reads from the document, the address or the picking of features needs no pixel.
 */
export function withoutDrawing(): void {
  for (const prototype of [WebGL2RenderingContext.prototype, WebGLRenderingContext.prototype]) {
    for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "clear"]) {
      if (name in prototype) Object.assign(prototype, { [name]: () => undefined });
    }
  }
}
