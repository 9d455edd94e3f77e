import { FAMILIES } from "../../domain/category-family.ts";

/** Sides of a symbol's box over the symbol itself: room for its pale edge. */
export const BOX = 1.25;

/** What the one program draws, in `u_pass`. */
export const PASS = { areaMask: 0, symbols: 1, rings: 2, crowds: 3, areas: 4, rims: 5 } as const;

/** Locations of the attributes, one value an instance but for the corner. */
export const ATTRIBUTES = { corner: 0, mercator: 1, offset: 2, style: 3, radius: 4, flags: 5, ends: 6 } as const;

/**
 * MapLibre's prelude gives `projectTile`, which takes Web Mercator units on either projection. `a_style` is cell, row and
 * scale of a symbol; of a crowd the number of events, where its first family ends around the rim and the radius in pixels,
 * the other families' ends being in `a_ends`; a ring has a radius only.
 */
export function vertexSource(prelude: string, define: string): string {
  return `#version 300 es
${prelude}
${define}
layout(location=0) in vec2 a_corner;
layout(location=1) in vec2 a_mercator;
layout(location=2) in vec2 a_offset;
layout(location=3) in vec3 a_style;
layout(location=4) in float a_radius;
layout(location=5) in float a_flags;
layout(location=6) in vec4 a_ends;
uniform vec2 u_viewport;
uniform float u_ratio;
uniform float u_symbol;
uniform float u_worldPx;
uniform float u_world;
uniform int u_pass;
out vec2 v_corner;
flat out vec3 v_style;
flat out vec4 v_ends;
flat out float v_size;
flat out float v_fade;

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

void main() {
  v_corner = a_corner;
  v_style = a_style;
  v_ends = a_ends;
  // An area that outgrows the screen would only tint all of it.
  v_fade = 1.0 - 0.6 * smoothstep(200.0, 600.0, a_radius * u_worldPx);
  v_size = a_radius * u_worldPx;
  vec2 place = vec2(a_mercator.x + u_world, a_mercator.y);
  if (u_pass == ${PASS.areaMask} || u_pass == ${PASS.areas} || u_pass == ${PASS.rims}) {
    bool isDrawn = a_flags > 0.5 && a_radius > 0.0;
    gl_Position = isDrawn ? projectTile(place + a_corner * a_radius) : NOWHERE;
    return;
  }
  if (a_flags < 1.5) { gl_Position = NOWHERE; return; }
  v_size = u_pass == ${PASS.symbols} ? u_symbol * a_style.z * ${BOX.toFixed(2)} : a_style.z + 2.0;
  vec4 centre = projectTile(place);
  if (u_pass == ${PASS.crowds}) {
    // On whole pixels, so that the digits are sharp.
    vec2 pixels = u_viewport * u_ratio * 0.5;
    centre.xy = floor(centre.xy / centre.w * pixels + 0.5) / pixels * centre.w;
  }
  vec2 shiftPx = a_offset * u_symbol + a_corner * v_size;
  gl_Position = centre + vec4(vec2(shiftPx.x, -shiftPx.y) * 2.0 / u_viewport * centre.w, 0.0, 0.0);
}`;
}

/**
 * Areas are drawn into a mask first, whose greatest value counts where several overlap; then the mask is laid over
 * the map once a pixel. A number's digits are read from a strip of ten.
 */
export const FRAGMENT_SOURCE = `#version 300 es
precision highp float;
precision highp int;
uniform sampler2D u_symbols;
uniform vec2 u_cells;
uniform sampler2D u_digits;
uniform vec2 u_digit;
uniform sampler2D u_mask;
uniform vec2 u_canvas;
uniform float u_ratio;
uniform vec4 u_area;
uniform vec4 u_ring;
uniform vec4 u_paper;
uniform vec4 u_ink;
uniform vec4 u_edge;
uniform vec4 u_families[${FAMILIES.length}];
uniform int u_pass;
in vec2 v_corner;
flat in vec3 v_style;
flat in vec4 v_ends;
flat in float v_size;
flat in float v_fade;
out vec4 fragColor;

float digitAt(vec2 pixel, float number) {
  float count = floor(log(number) / log(10.0) + 0.0001) + 1.0;
  float column = floor(pixel.x / u_digit.x + count * 0.5);
  if (column < 0.0 || column >= count || abs(pixel.y) >= u_digit.y * 0.5) return 0.0;
  float digit = mod(floor(number / pow(10.0, count - 1.0 - column) + 0.0001), 10.0);
  float inDigit = pixel.x / u_digit.x + count * 0.5 - column;
  return textureLod(u_digits, vec2((digit + inDigit) / 10.0, pixel.y / u_digit.y + 0.5), 0.0).a;
}

void main() {
  float distance = length(v_corner);
  if (u_pass == ${PASS.areaMask}) {
    if (distance > 1.0) discard;
    fragColor = vec4((1.0 - distance * distance * distance) * v_fade);
    return;
  }
  if (u_pass == ${PASS.areas}) {
    if (distance > 1.0) discard;
    fragColor = u_area * 0.2 * texture(u_mask, gl_FragCoord.xy / u_canvas).r;
    return;
  }
  if (u_pass == ${PASS.rims}) {
    float pixel = fwidth(distance);
    float rim = 1.0 - smoothstep(0.5 * pixel, 1.5 * pixel, abs(distance - 1.0 + 1.5 * pixel));
    float dashes = floor(max(12.0, v_size * 0.7));
    float dash = step(0.45, fract(atan(v_corner.y, v_corner.x) * dashes / 6.2831853));
    fragColor = u_ring * rim * dash * 0.8;
    return;
  }
  float away = distance * v_size;
  float blur = 0.5 / u_ratio;
  if (u_pass == ${PASS.rings}) {
    float radius = v_size - 2.0;
    float ring = smoothstep(radius - 2.2 - blur, radius - 2.2 + blur, away) * (1.0 - smoothstep(radius - blur, radius + blur, away));
    float edge = smoothstep(radius - 3.4, radius - 3.0, away) * (1.0 - smoothstep(radius + 0.8, radius + 1.6, away));
    fragColor = mix(u_edge * edge * 0.8, u_ring, ring);
    return;
  }
  if (u_pass == ${PASS.crowds}) {
    float radius = v_size - 2.0;
    float turn = fract(atan(v_corner.x, -v_corner.y) / 6.2831853);
    vec4 passed = step(v_ends, vec4(turn));
    vec4 rim = u_families[int(step(v_style.y, turn) + passed.x + passed.y + passed.z + passed.w + 0.5)];
    vec4 disc = mix(u_paper, u_ink, digitAt(v_corner * v_size * u_ratio, v_style.x));
    vec4 mark = mix(disc, rim, smoothstep(radius - 3.0 - blur, radius - 3.0 + blur, away));
    float edge = 1.0 - smoothstep(radius + 1.0, radius + 2.0, away);
    fragColor = mix(mark, u_edge * edge * 0.85, smoothstep(radius - blur, radius + blur, away));
    return;
  }
  vec2 inCell = v_corner * 0.5 + 0.5;
  fragColor = texture(u_symbols, (floor(v_style.xy + 0.5) + inCell) / u_cells);
  if (fragColor.a < 0.01) discard;
}`;
