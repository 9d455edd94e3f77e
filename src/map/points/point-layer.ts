import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { CATEGORIES } from "../../../geo/contract/event.ts";
import { firstDay, lastDay } from "../../domain/day.ts";
import type { TimeWindow } from "../../domain/time-window.ts";
import type { Theme } from "../../theme/theme.ts";
import { DAY_ZERO, type PackedPoints, passMask, spacingPx, symbolRadiusPx } from "./pack-points.ts";
import { BOX, FRAGMENT_SOURCE, vertexSource } from "./point-shaders.ts";
import { drawSymbolTexture } from "./symbol-texture.ts";

/** What the point layer shows now. Changing it is a handful of uniforms, whatever the number of events. */
export interface PointView {
  readonly time: TimeWindow;
  readonly showEvents: boolean;
  readonly showExercises: boolean;
  /** Indices of the entries drawn with a ring: the selected one, the one pointed at. */
  readonly marked: readonly number[];
}

/** Numbers an instance of mercator, offset, days, style, radius: the attributes at locations 1 to 5. */
const INSTANCE_SIZES = [2, 2, 2, 3, 1] as const;

/** Location of the attribute that says whether an instance passes the facets: one byte each. */
const PASSES = 6;

interface Program {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/**
 * Draws events and exercises as instanced symbols whose dates lie on the GPU, so that a step in time costs
 * two numbers and one frame. MapLibre's own circle layer lays its tiles out again at each step.
 */
export class PointLayer implements CustomLayerInterface {
  readonly id = "events";
  readonly type = "custom";
  readonly renderingMode = "2d";

  #map: MapLibreMap | undefined;
  #gl: WebGL2RenderingContext | undefined;
  #programs = new Map<string, Program>();
  #vertexArray: WebGLVertexArrayObject | null = null;
  #buffers: WebGLBuffer[] = [];
  #passBuffer: WebGLBuffer | null = null;
  /** Whether each entry passes the facets. */
  #passing: readonly boolean[] = [];
  #texture: WebGLTexture | null = null;
  #points: PackedPoints | undefined;
  #instances: Map<number, readonly number[]> | undefined;
  #view: PointView | undefined;
  #theme: Theme;

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  setPoints(points: PackedPoints): void {
    this.#points = points;
    this.#instances = undefined;
    if (this.#gl) this.#upload(this.#gl, points);
    this.#map?.triggerRepaint();
  }

  /** Hides the entries that do not pass: one byte a point goes to the GPU. Entries in the order of the points' own. */
  sift(passing: readonly boolean[]): void {
    this.#passing = passing;
    if (this.#gl) this.#uploadPasses(this.#gl);
    this.#map?.triggerRepaint();
  }

  setView(view: PointView): void {
    this.#view = view;
    this.#map?.triggerRepaint();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (this.#gl) this.#uploadTexture(this.#gl);
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#programs.clear();
    this.#buffers = [];
    this.#passBuffer = null;
    this.#uploadTexture(gl);
    if (this.#points) this.#upload(gl, this.#points);
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    for (const buffer of [...this.#buffers, this.#passBuffer]) gl.deleteBuffer(buffer);
    this.#passBuffer = null;
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    gl.deleteVertexArray(this.#vertexArray);
    gl.deleteTexture(this.#texture);
    this.#gl = undefined;
    this.#map = undefined;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const map = this.#map;
    if (!map || !this.#points || !this.#view || this.#points.count === 0) return;
    const { program, uniform } = this.#program(gl, input);
    gl.useProgram(program);
    gl.bindVertexArray(this.#vertexArray);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.#setUniforms(gl, uniform, map, this.#view);
    setProjection(gl, uniform, input);
    const { count, areaCount } = this.#points;
    for (const world of visibleWorlds(map, input)) {
      gl.uniform1f(uniform("u_world"), world);
      const draw = (pass: number, instances: number): void => {
        gl.uniform1i(uniform("u_pass"), pass);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, instances);
      };
      if (areaCount > 0) {
        oncePerPixel(gl, () => draw(0, areaCount));
        draw(3, areaCount);
      }
      draw(1, count);
      for (const entry of this.#view.marked) {
        gl.uniform1f(uniform("u_entry"), entry);
        for (const instance of this.#instancesOf(entry)) {
          this.#pointAt(gl, instance);
          draw(2, 1);
        }
      }
      this.#pointAt(gl, 0);
    }
    gl.bindVertexArray(null);
  }

  /** Where an entry's places lie in the buffers. */
  #instancesOf(entry: number): readonly number[] {
    const points = this.#points;
    if (!points) return [];
    if (this.#instances === undefined) {
      this.#instances = new Map();
      for (let index = 0; index < points.count; index++) {
        const owner = points.style[index * 3 + 2] ?? -1;
        this.#instances.set(owner, [...(this.#instances.get(owner) ?? []), index]);
      }
    }
    return this.#instances.get(entry) ?? [];
  }

  /** WebGL 2 has no first instance to start from: the attributes are moved along instead. */
  #pointAt(gl: WebGL2RenderingContext, instance: number): void {
    INSTANCE_SIZES.forEach((size, index) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[index + 1] ?? null);
      gl.vertexAttribPointer(index + 1, size, gl.FLOAT, false, 0, instance * size * 4);
    });
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#passBuffer);
    gl.vertexAttribPointer(PASSES, 1, gl.UNSIGNED_BYTE, false, 0, instance);
  }

  #setUniforms(gl: WebGL2RenderingContext, uniform: Program["uniform"], map: MapLibreMap, view: PointView): void {
    const canvas = map.getCanvas();
    const zoom = map.getZoom();
    gl.uniform2f(uniform("u_window"), firstDay(view.time.from) - DAY_ZERO, lastDay(view.time.to) - DAY_ZERO);
    gl.uniform2f(uniform("u_kinds"), view.showEvents ? 1 : 0, view.showExercises ? 1 : 0);
    gl.uniform2f(uniform("u_viewport"), canvas.clientWidth, canvas.clientHeight);
    gl.uniform1f(uniform("u_size"), symbolRadiusPx(zoom) * BOX);
    gl.uniform1f(uniform("u_spacing"), spacingPx(zoom));
    gl.uniform1f(uniform("u_worldPx"), 512 * 2 ** zoom);
    gl.uniform1f(uniform("u_cells"), CATEGORIES.length);
    gl.uniform4fv(uniform("u_area"), premultiplied(this.#theme.area, 1));
    gl.uniform4fv(uniform("u_ring"), premultiplied(this.#theme.selection, 1));
    gl.uniform1f(uniform("u_entry"), -1);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniform("u_symbols"), 0);
  }

  /** One program a projection variant, compiled when first needed. */
  #program(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): Program {
    const { variantName, vertexShaderPrelude, define } = input.shaderData;
    const known = this.#programs.get(variantName);
    if (known) return known;
    const program = link(gl, vertexSource(vertexShaderPrelude, define), FRAGMENT_SOURCE);
    const locations = new Map<string, WebGLUniformLocation | null>();
    const made: Program = {
      program,
      uniform: (name) => {
        const found = locations.get(name);
        if (found !== undefined) return found;
        const location = gl.getUniformLocation(program, name);
        locations.set(name, location);
        return location;
      },
    };
    this.#programs.set(variantName, made);
    return made;
  }

  #upload(gl: WebGL2RenderingContext, points: PackedPoints): void {
    for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
    gl.deleteVertexArray(this.#vertexArray);
    this.#vertexArray = gl.createVertexArray();
    gl.bindVertexArray(this.#vertexArray);
    const corners = new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]);
    const instances = [points.mercator, points.offset, points.days, points.style, points.radius];
    this.#buffers = [corners, ...instances].map((data, location) => {
      const size = location === 0 ? 2 : (INSTANCE_SIZES[location - 1] ?? 1);
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.STATIC_DRAW);
      gl.enableVertexAttribArray(location);
      gl.vertexAttribPointer(location, size, gl.FLOAT, false, 0, 0);
      gl.vertexAttribDivisor(location, location === 0 ? 0 : 1);
      return buffer;
    });
    gl.enableVertexAttribArray(PASSES);
    gl.vertexAttribDivisor(PASSES, 1);
    gl.bindVertexArray(null);
    this.#uploadPasses(gl);
  }

  #uploadPasses(gl: WebGL2RenderingContext): void {
    if (this.#points === undefined) return;
    this.#passBuffer ??= gl.createBuffer();
    gl.bindVertexArray(this.#vertexArray);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#passBuffer);
    gl.bufferData(gl.ARRAY_BUFFER, passMask(this.#points, this.#passing), gl.DYNAMIC_DRAW);
    gl.vertexAttribPointer(PASSES, 1, gl.UNSIGNED_BYTE, false, 0, 0);
    gl.bindVertexArray(null);
  }

  #uploadTexture(gl: WebGL2RenderingContext): void {
    this.#texture ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawSymbolTexture(this.#theme));
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }
}

/** The layer is the last of the frame, so the stencil buffer is free: overlapping areas do not add up. */
function oncePerPixel(gl: WebGL2RenderingContext, draw: () => void): void {
  gl.stencilMask(0xff);
  gl.clearStencil(0);
  gl.clear(gl.STENCIL_BUFFER_BIT);
  gl.enable(gl.STENCIL_TEST);
  gl.stencilFunc(gl.EQUAL, 0, 0xff);
  gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
  draw();
  gl.disable(gl.STENCIL_TEST);
}

/** On the flat map the world repeats sideways; only copies in view are drawn. The globe has one. */
function visibleWorlds(map: MapLibreMap, input: CustomRenderMethodInput): number[] {
  if (input.defaultProjectionData.projectionTransition > 0) return [0];
  const bounds = map.getBounds();
  const first = Math.floor((bounds.getWest() + 180) / 360);
  const last = Math.floor((bounds.getEast() + 180) / 360);
  return Array.from({ length: Math.min(3, last - first + 1) }, (_, index) => first + index);
}

function setProjection(gl: WebGL2RenderingContext, uniform: Program["uniform"], input: CustomRenderMethodInput): void {
  const data = input.defaultProjectionData;
  gl.uniformMatrix4fv(uniform("u_projection_matrix"), false, data.mainMatrix as Float32List);
  gl.uniformMatrix4fv(uniform("u_projection_fallback_matrix"), false, data.fallbackMatrix as Float32List);
  gl.uniform4f(uniform("u_projection_tile_mercator_coords"), ...data.tileMercatorCoords);
  gl.uniform4f(uniform("u_projection_clipping_plane"), ...data.clippingPlane);
  gl.uniform1f(uniform("u_projection_transition"), data.projectionTransition);
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) throw new Error("the WebGL context is lost");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
      throw new Error(`point layer: ${gl.getShaderInfoLog(shader) ?? "a shader does not compile"}`);
    }
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`point layer: ${gl.getProgramInfoLog(program) ?? "the program does not link"}`);
  }
  return program;
}

function premultiplied(hex: string, alpha: number): [number, number, number, number] {
  const channel = (start: number) => (Number.parseInt(hex.slice(start, start + 2), 16) / 255) * alpha;
  return [channel(1), channel(3), channel(5), alpha];
}
