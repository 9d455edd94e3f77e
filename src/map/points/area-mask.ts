/** Soft areas need no finer pixels than this part of the canvas's. */
const COARSENESS = 2;

/**
 * A texture of one channel, the size of half the canvas, into which overlapping areas are drawn so that the greatest
 * value counts: laid over the map at once, they do not add up.
 */
export class AreaMask {
  #texture: WebGLTexture | null = null;
  #framebuffer: WebGLFramebuffer | null = null;
  #size: readonly [number, number] = [0, 0];
  #isTarget = false;

  /** Calls `draw` with the mask as its target, cleared, and the blending set. */
  fill(gl: WebGL2RenderingContext, draw: () => void): void {
    this.#fit(gl);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.viewport(0, 0, ...this.#size);
    gl.colorMask(true, true, true, true);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.SCISSOR_TEST);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.MAX);
    this.#isTarget = true;
    draw();
    this.#isTarget = false;
    gl.blendEquation(gl.FUNC_ADD);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
  }

  /** What to read; null while it is being drawn into, since WebGL refuses to do both. */
  get texture(): WebGLTexture | null {
    return this.#isTarget ? null : this.#texture;
  }

  /** Forgets what belonged to a context that is lost. */
  clear(): void {
    this.#texture = null;
    this.#framebuffer = null;
    this.#size = [0, 0];
  }

  delete(gl: WebGL2RenderingContext): void {
    gl.deleteFramebuffer(this.#framebuffer);
    gl.deleteTexture(this.#texture);
    this.clear();
  }

  #fit(gl: WebGL2RenderingContext): void {
    const width = Math.ceil(gl.drawingBufferWidth / COARSENESS);
    const height = Math.ceil(gl.drawingBufferHeight / COARSENESS);
    if (this.#size[0] === width && this.#size[1] === height) return;
    this.#texture ??= gl.createTexture();
    this.#framebuffer ??= gl.createFramebuffer();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, width, height, 0, gl.RED, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
    this.#size = [width, height];
  }
}
