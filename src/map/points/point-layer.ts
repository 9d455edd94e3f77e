import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from "maplibre-gl";
import { FAMILIES } from "../../domain/category-family.ts";
import { firstDay, lastDay } from "../../domain/day.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { TimeWindow } from "../../domain/time-window.ts";
import type { Theme } from "../../theme/theme.ts";
import { AreaMask } from "./area-mask.ts";
import { type Arrangement, createArranger, levelOf } from "./arrange-points.ts";
import { type Program, ProgramCache, setProjection, uploadCanvas } from "./gl-program.ts";
import { crowdSpots, type Marked, markSpots } from "./mark-spots.ts";
import { type PackedPoints, passMask, SYMBOL_IDS } from "./pack-points.ts";
import { PointBuffers, SpotBuffer } from "./point-buffers.ts";
import { PASS } from "./point-shaders.ts";
import { symbolRadiusPx } from "./symbol-sizes.ts";
import { drawDigitTexture, drawSymbolTexture } from "./symbol-texture.ts";

/** What the point layer shows now. */
export interface PointView extends Marked {
  readonly time: TimeWindow;
  readonly showEvents: boolean;
  readonly showExercises: boolean;
}

/** All that the context holds for the layer. */
interface Resources {
  readonly gl: WebGL2RenderingContext;
  readonly symbols: WebGLTexture | null;
  readonly digits: WebGLTexture | null;
  /** Width and height of a digit in device pixels. */
  readonly digitSize: readonly [number, number];
  readonly crowds: SpotBuffer;
  readonly rings: SpotBuffer;
  readonly markedSymbols: SpotBuffer;
  readonly markedAreas: SpotBuffer;
  points: PointBuffers | undefined;
}

const TEXTURE_UNITS = { symbols: 0, digits: 1, mask: 2 } as const;

/**
 * Draws events and exercises as instanced symbols, and those that would lie on each other as one mark with their
 * number. A step in time arranges the points anew and sends one byte of each to the GPU; MapLibre's own circle layer
 * lays its tiles out again instead.
 */
export class PointLayer implements CustomLayerInterface {
  readonly id = "events";
  readonly type = "custom";
  readonly renderingMode = "2d";

  #map: MapLibreMap | undefined;
  #resources: Resources | undefined;
  readonly #programs = new ProgramCache();
  readonly #mask = new AreaMask();
  #theme: Theme;

  #points: PackedPoints | undefined;
  #arrange: ReturnType<typeof createArranger> | undefined;
  /** Made when something is first marked. */
  #pointsOf: ReadonlyMap<number, readonly number[]> | undefined;
  #passes: Uint8Array = new Uint8Array();
  #view: PointView | undefined;
  #arrangement: Arrangement | undefined;
  #arrangedLevel = Number.NaN;
  #markedZoom = Number.NaN;

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  setPoints(points: PackedPoints): void {
    this.#points = points;
    this.#arrange = createArranger(points);
    this.#pointsOf = undefined;
    this.#passes = passMask(points, []);
    this.#uploadPoints();
    this.#changed();
  }

  /** Hides the entries that do not pass. Entries in the order of the points' own. */
  sift(passing: readonly boolean[]): void {
    if (this.#points === undefined) return;
    this.#passes = passMask(this.#points, passing);
    this.#changed();
  }

  setView(view: PointView): void {
    const before = this.#view;
    this.#view = view;
    this.#markedZoom = Number.NaN;
    const isSame =
      before?.time === view.time &&
      before.showEvents === view.showEvents &&
      before.showExercises === view.showExercises;
    if (isSame) this.#map?.triggerRepaint();
    else this.#changed();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (this.#resources) this.#uploadSymbols(this.#resources);
    this.#map?.triggerRepaint();
  }

  /** How the points stand now, at the map's zoom; undefined before there are any. */
  arrangement(): Arrangement | undefined {
    const zoom = this.#map?.getZoom();
    if (zoom === undefined || this.#view === undefined) return undefined;
    if (this.#arrangement !== undefined && levelOf(zoom) === this.#arrangedLevel) return this.#arrangement;
    const { time, showEvents, showExercises } = this.#view;
    this.#arrangement = this.#arrange?.({
      firstDay: firstDay(time.from),
      lastDay: lastDay(time.to),
      showEvents,
      showExercises,
      passes: this.#passes,
      zoom,
    });
    this.#arrangedLevel = levelOf(zoom);
    this.#markedZoom = Number.NaN;
    if (this.#arrangement) this.#uploadArrangement(this.#arrangement);
    return this.#arrangement;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#programs.clear();
    this.#mask.clear();
    const digits = drawDigitTexture(map.getPixelRatio());
    this.#resources = {
      gl,
      symbols: gl.createTexture(),
      digits: uploadCanvas(gl, gl.createTexture(), digits),
      digitSize: [digits.width / 10, digits.height],
      crowds: new SpotBuffer(gl),
      rings: new SpotBuffer(gl),
      markedSymbols: new SpotBuffer(gl),
      markedAreas: new SpotBuffer(gl),
      points: undefined,
    };
    this.#uploadSymbols(this.#resources);
    this.#uploadPoints();
    this.#changed();
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const { symbols, digits, points, crowds, rings, markedSymbols, markedAreas } = this.#resources ?? {};
    for (const buffer of [points, crowds, rings, markedSymbols, markedAreas]) buffer?.delete(gl);
    for (const texture of [symbols, digits]) gl.deleteTexture(texture ?? null);
    this.#programs.delete(gl);
    this.#mask.delete(gl);
    this.#resources = undefined;
    this.#map = undefined;
  }

  prerender(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const points = this.#points;
    const buffers = this.#resources?.points;
    if (!this.#map || !points || !buffers || points.areaCount === 0 || this.arrangement() === undefined) return;
    this.#mask.fill(gl, () => {
      const { map, uniform } = this.#start(gl, input);
      gl.uniform1i(uniform("u_pass"), PASS.areaMask);
      gl.bindVertexArray(buffers.vertexArray);
      for (const world of visibleWorlds(map, input)) {
        gl.uniform1f(uniform("u_world"), world);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, points.areaCount);
      }
    });
    gl.bindVertexArray(null);
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const points = this.#points;
    const resources = this.#resources;
    if (!this.#map || !points || !resources?.points || points.count === 0) return;
    if (this.arrangement() === undefined) return;
    this.#markPoints(resources);
    const { map, uniform } = this.#start(gl, input);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    const { vertexArray } = resources.points;
    const pass = (name: keyof typeof PASS) => gl.uniform1i(uniform("u_pass"), PASS[name]);
    const drawPoints = (count: number): void => {
      gl.bindVertexArray(vertexArray);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    };
    for (const world of visibleWorlds(map, input)) {
      gl.uniform1f(uniform("u_world"), world);
      pass("areas");
      if (points.areaCount > 0) oncePerPixel(gl, () => drawPoints(points.areaCount));
      pass("rims");
      resources.markedAreas.draw(gl);
      pass("symbols");
      drawPoints(points.count);
      pass("crowds");
      resources.crowds.draw(gl);
      pass("symbols");
      resources.markedSymbols.draw(gl);
      pass("rings");
      resources.rings.draw(gl);
    }
    gl.bindVertexArray(null);
  }

  /** The arrangement no longer holds: the next frame makes another. */
  #changed(): void {
    this.#arrangement = undefined;
    this.#map?.triggerRepaint();
  }

  #start(
    gl: WebGL2RenderingContext,
    input: CustomRenderMethodInput,
  ): { map: MapLibreMap; uniform: Program["uniform"] } {
    const map = this.#map;
    if (map === undefined) throw new Error("the layer is on no map");
    const { program, uniform } = this.#programs.get(gl, input);
    gl.useProgram(program);
    this.#setUniforms(gl, uniform, map);
    setProjection(gl, uniform, input);
    return { map, uniform };
  }

  #setUniforms(gl: WebGL2RenderingContext, uniform: Program["uniform"], map: MapLibreMap): void {
    const canvas = map.getCanvas();
    const zoom = map.getZoom();
    const theme = this.#theme;
    gl.uniform2f(uniform("u_viewport"), canvas.clientWidth, canvas.clientHeight);
    gl.uniform2f(uniform("u_canvas"), gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.uniform1f(uniform("u_ratio"), map.getPixelRatio());
    gl.uniform1f(uniform("u_symbol"), symbolRadiusPx(zoom));
    gl.uniform1f(uniform("u_worldPx"), 512 * 2 ** zoom);
    gl.uniform2f(uniform("u_cells"), SYMBOL_IDS.length, 2);
    gl.uniform2f(uniform("u_digit"), ...(this.#resources?.digitSize ?? [1, 1]));
    gl.uniform4fv(uniform("u_area"), opaque(theme.area));
    gl.uniform4fv(uniform("u_ring"), opaque(theme.selection));
    gl.uniform4fv(uniform("u_paper"), opaque(theme.surface));
    gl.uniform4fv(uniform("u_ink"), opaque(theme.ink));
    gl.uniform4fv(uniform("u_edge"), opaque(theme.symbolEdge));
    gl.uniform4fv(
      uniform("u_families"),
      FAMILIES.flatMap((family) => opaque(theme.families[family])),
    );
    for (const [name, unit] of Object.entries(TEXTURE_UNITS)) {
      gl.uniform1i(uniform(`u_${name}`), unit);
    }
    const { symbols, digits } = this.#resources ?? {};
    for (const [unit, texture] of [
      [TEXTURE_UNITS.mask, this.#mask.texture],
      [TEXTURE_UNITS.digits, digits],
      [TEXTURE_UNITS.symbols, symbols],
    ] as const) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture ?? null);
    }
  }

  #uploadSymbols({ gl, symbols }: Resources): void {
    uploadCanvas(gl, symbols, drawSymbolTexture(this.#theme));
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  }

  #uploadPoints(): void {
    const resources = this.#resources;
    if (resources === undefined || this.#points === undefined) return;
    resources.points?.delete(resources.gl);
    resources.points = new PointBuffers(resources.gl, this.#points);
  }

  #uploadArrangement(arrangement: Arrangement): void {
    const resources = this.#resources;
    if (resources === undefined || this.#points === undefined) return;
    resources.points?.upload(resources.gl, arrangement);
    resources.crowds.set(resources.gl, crowdSpots(this.#points, arrangement));
  }

  /** Rings are as large as the zoom makes the symbols in them. */
  #markPoints({ gl, rings, markedSymbols, markedAreas }: Resources): void {
    const [points, arrangement, view, zoom] = [this.#points, this.#arrangement, this.#view, this.#map?.getZoom() ?? 0];
    if (points === undefined || arrangement === undefined || view === undefined || zoom === this.#markedZoom) return;
    this.#markedZoom = zoom;
    const isMarking = view.selected.length + view.hovered.length > 0;
    if (isMarking) this.#pointsOf ??= groupBy([...points.entry.keys()], (point) => points.entry[point] ?? -1);
    const pointsOf = (entry: number) => this.#pointsOf?.get(entry) ?? [];
    const spots = markSpots({ points, arrangement, pointsOf, zoom }, view);
    rings.set(gl, spots.rings);
    markedSymbols.set(gl, spots.symbols);
    markedAreas.set(gl, spots.areas);
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

function opaque(hex: string): [number, number, number, number] {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5), 1];
}
