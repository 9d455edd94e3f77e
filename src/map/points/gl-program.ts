import type { CustomRenderMethodInput } from "maplibre-gl";
import { FRAGMENT_SOURCE, vertexSource } from "./point-shaders.ts";

export interface Program {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** One program a projection variant, compiled when first needed. */
export class ProgramCache {
  #programs = new Map<string, Program>();

  get(gl: WebGL2RenderingContext, { shaderData }: CustomRenderMethodInput): Program {
    const { variantName, vertexShaderPrelude, define } = shaderData;
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

  /** Forgets programs of a context that is lost. */
  clear(): void {
    this.#programs.clear();
  }

  delete(gl: WebGL2RenderingContext): void {
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
  }
}

export function setProjection(
  gl: WebGL2RenderingContext,
  uniform: Program["uniform"],
  { defaultProjectionData: data }: CustomRenderMethodInput,
): void {
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

/** A canvas as the content of a texture, premultiplied. */
export function uploadCanvas<Texture extends WebGLTexture | null>(
  gl: WebGL2RenderingContext,
  texture: Texture,
  canvas: HTMLCanvasElement,
): Texture {
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
