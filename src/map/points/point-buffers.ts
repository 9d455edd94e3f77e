import type { Arrangement } from "./arrange-points.ts";
import type { PackedPoints } from "./pack-points.ts";
import { ATTRIBUTES } from "./point-shaders.ts";

/** Something drawn beside the packed points: a crowd's mark, a ring, a symbol or an area over the others. */
export interface Spot {
  readonly mercator: readonly [number, number];
  readonly offset: readonly [number, number];
  /** As `a_style` of the shader. */
  readonly style: readonly [number, number, number];
  readonly radius: number;
  /** As `a_ends` of the shader. */
  readonly ends: readonly [number, number, number, number];
}

const SPOT_FLOATS = 12;
const FLOAT_BYTES = 4;

/** The points' buffers: what never changes, and what a step in time does. */
export class PointBuffers {
  readonly vertexArray: WebGLVertexArrayObject | null;
  readonly #fixed: readonly WebGLBuffer[];
  readonly #offset: WebGLBuffer;
  readonly #flags: WebGLBuffer;

  constructor(gl: WebGL2RenderingContext, points: PackedPoints) {
    this.vertexArray = gl.createVertexArray();
    gl.bindVertexArray(this.vertexArray);
    this.#fixed = [
      cornerBuffer(gl),
      instanceBuffer(gl, ATTRIBUTES.mercator, 2, points.mercator),
      instanceBuffer(gl, ATTRIBUTES.style, 3, points.style),
      instanceBuffer(gl, ATTRIBUTES.radius, 1, points.radius),
    ];
    this.#offset = instanceBuffer(gl, ATTRIBUTES.offset, 2, new Float32Array(points.count * 2));
    this.#flags = instanceBuffer(gl, ATTRIBUTES.flags, 1, new Uint8Array(points.count));
    gl.bindVertexArray(null);
  }

  /** One byte a point, and where symbols stand beside their places if any do. */
  upload(gl: WebGL2RenderingContext, { flags, offset, hasOffsets }: Arrangement): void {
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#flags);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, flags);
    if (!hasOffsets) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#offset);
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, offset);
  }

  delete(gl: WebGL2RenderingContext): void {
    for (const buffer of [...this.#fixed, this.#offset, this.#flags]) gl.deleteBuffer(buffer);
    gl.deleteVertexArray(this.vertexArray);
  }
}

/** A handful of instances that are written anew whenever they change. */
export class SpotBuffer {
  readonly #vertexArray: WebGLVertexArrayObject | null;
  readonly #corner: WebGLBuffer;
  readonly #buffer: WebGLBuffer;
  #count = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#vertexArray = gl.createVertexArray();
    gl.bindVertexArray(this.#vertexArray);
    this.#corner = cornerBuffer(gl);
    this.#buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    let start = 0;
    for (const [location, size] of [
      [ATTRIBUTES.mercator, 2],
      [ATTRIBUTES.offset, 2],
      [ATTRIBUTES.style, 3],
      [ATTRIBUTES.radius, 1],
      [ATTRIBUTES.ends, 4],
    ] as const) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, SPOT_FLOATS * FLOAT_BYTES, start * FLOAT_BYTES);
      gl.vertexAttribDivisor(location, 1);
      start += size;
    }
    gl.bindVertexArray(null);
  }

  set(gl: WebGL2RenderingContext, spots: readonly Spot[]): void {
    const data = spots.flatMap(({ mercator, offset, style, radius, ends }) => [
      ...mercator,
      ...offset,
      ...style,
      radius,
      ...ends,
    ]);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(data), gl.DYNAMIC_DRAW);
    this.#count = spots.length;
  }

  draw(gl: WebGL2RenderingContext): void {
    if (this.#count === 0) return;
    gl.bindVertexArray(this.#vertexArray);
    // No array: every spot is drawn whole.
    gl.vertexAttrib1f(ATTRIBUTES.flags, 3);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#count);
  }

  delete(gl: WebGL2RenderingContext): void {
    gl.deleteBuffer(this.#corner);
    gl.deleteBuffer(this.#buffer);
    gl.deleteVertexArray(this.#vertexArray);
  }
}

function cornerBuffer(gl: WebGL2RenderingContext): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(ATTRIBUTES.corner);
  gl.vertexAttribPointer(ATTRIBUTES.corner, 2, gl.FLOAT, false, 0, 0);
  return buffer;
}

function instanceBuffer(
  gl: WebGL2RenderingContext,
  location: number,
  size: number,
  data: Float32Array | Uint8Array,
): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
  gl.enableVertexAttribArray(location);
  gl.vertexAttribPointer(location, size, data instanceof Float32Array ? gl.FLOAT : gl.UNSIGNED_BYTE, false, 0, 0);
  gl.vertexAttribDivisor(location, 1);
  return buffer;
}
