/** Sides of a symbol's box over the symbol itself: room for its pale edge. */
export const BOX = 1.25;

/** MapLibre's prelude gives `projectTile`, which takes Web Mercator units on either projection. */
export function vertexSource(prelude: string, define: string): string {
  return `#version 300 es
${prelude}
${define}
layout(location=0) in vec2 a_corner;
layout(location=1) in vec2 a_mercator;
layout(location=2) in vec2 a_offset;
layout(location=3) in vec2 a_days;
layout(location=4) in vec3 a_style;
layout(location=5) in float a_radius;
layout(location=6) in float a_passes;
uniform vec2 u_window;
uniform vec2 u_kinds;
uniform vec2 u_viewport;
uniform float u_size;
uniform float u_spacing;
uniform float u_worldPx;
uniform float u_world;
uniform float u_entry;
uniform int u_pass;
out vec2 v_corner;
out float v_cell;
out float v_fade;

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

void main() {
  v_corner = a_corner;
  v_cell = a_style.x;
  // An area that outgrows the screen would only tint all of it: its fill fades, its rim stays.
  v_fade = 1.0 - 0.75 * smoothstep(160.0, 420.0, a_radius * u_worldPx);
  bool inWindow = a_days.y >= u_window.x && a_days.x <= u_window.y;
  bool kindOn = (a_style.y > 0.5 ? u_kinds.y : u_kinds.x) > 0.5;
  bool isMarked = abs(a_style.z - u_entry) < 0.5;
  // A selected event is drawn whatever the filters say: its panel is open, so its place must show.
  bool shown = (inWindow && kindOn && a_passes > 0.5) || (isMarked && u_pass == 2);
  bool isArea = a_radius > 0.0;
  bool isAreaPass = u_pass == 0 || u_pass == 3;
  if (!shown || (isAreaPass && !isArea) || (u_pass == 2 && !isMarked)) { gl_Position = NOWHERE; return; }
  vec2 place = vec2(a_mercator.x + u_world, a_mercator.y);
  if (isAreaPass) {
    gl_Position = projectTile(place + a_corner * a_radius);
    return;
  }
  float size = u_pass == 2 ? u_size * 1.9 : u_size;
  vec4 centre = projectTile(place);
  vec2 shiftPx = a_offset * u_spacing + a_corner * size;
  gl_Position = centre + vec4(vec2(shiftPx.x, -shiftPx.y) * 2.0 / u_viewport * centre.w, 0.0, 0.0);
}`;
}

/**
 * Pass 0 fills areas, each pixel once however many overlap; pass 3 draws their thin rims; pass 1 symbols from
 * the texture; pass 2 a ring around what is marked.
 */
export const FRAGMENT_SOURCE = `#version 300 es
precision highp float;
precision highp int;
uniform sampler2D u_symbols;
uniform float u_cells;
uniform vec4 u_area;
uniform vec4 u_ring;
uniform int u_pass;
in vec2 v_corner;
in float v_cell;
in float v_fade;
out vec4 fragColor;

void main() {
  float distance = length(v_corner);
  if (u_pass == 0) {
    if (distance > 1.0) discard;
    fragColor = u_area * 0.13 * v_fade;
    return;
  }
  if (u_pass == 3) {
    float pixel = fwidth(distance);
    float rim = 1.0 - smoothstep(0.0, 1.2 * pixel, abs(distance - 1.0 + 1.5 * pixel));
    fragColor = u_area * rim * 0.4;
    return;
  }
  if (u_pass == 2) {
    float ring = smoothstep(0.72, 0.78, distance) * (1.0 - smoothstep(0.94, 1.0, distance));
    fragColor = u_ring * ring;
    return;
  }
  vec2 inCell = v_corner * 0.5 + 0.5;
  fragColor = texture(u_symbols, vec2((floor(v_cell + 0.5) + inCell.x) / u_cells, inCell.y));
  if (fragColor.a < 0.01) discard;
}`;
