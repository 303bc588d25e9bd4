import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LINE_STYLES, type LineStyle } from './line-style.js';
import { bytes, COLOR_OR_ID, numbers, setView, VIEW, VIEW_UNIFORMS, withinCorners } from './quad-program.js';

/** What a relation of the view has beyond Sigma's own. */
export interface LinkLook {
  line: LineStyle;
  /** Pixels to the right of the straight line, where two entities have several relations. */
  lane: number;
}

/** What the vertex shader hands to the fragment shader. */
const VARYINGS = /* glsl */ `
varying float v_along;
varying float v_length;
varying float v_across;
varying float v_line;
varying float v_width;
varying vec4 v_color;
`;

/** Everything is worked out in pixels of the screen, where dashes and arrows keep their size. */
const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_look;
attribute float a_width;
attribute vec4 a_color;
attribute vec4 a_id;

${VIEW}
${VARYINGS}

const float REACH = 5.0;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport * 0.5;
  vec2 way = end - start;
  float whole = length(way);
  float startRadius = a_look.x / u_sizeRatio + 2.0;
  float endRadius = a_look.y / u_sizeRatio + 3.0;
  v_length = whole - startRadius - endRadius;
  if (v_length < 1.0) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }
  vec2 ahead = way / whole;
  vec2 right = vec2(ahead.y, -ahead.x);
  v_along = a_corner.x * v_length;
  v_across = a_corner.y * REACH;
  v_line = a_look.z;
  v_width = a_width;
  vec2 pixel = start + ahead * (startRadius + v_along) + right * (a_look.w + v_across);
  gl_Position = vec4(pixel * 2.0 / u_viewport, 0.0, 1.0);
  ${COLOR_OR_ID}
}
`;

/** The lengths of dashes are those of DASHES in line-style.ts. */
const FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}

uniform float u_pixelRatio;

const float ARROW = 8.0;

// how much of a stroke that begins at "from" and ends at "to" covers a place
float stroke(float place, float from, float to, float soft) {
  return smoothstep(from - soft, from + soft, place) * (1.0 - smoothstep(to - soft, to + soft, place));
}

float dashes(float along, float soft) {
  if (v_line < 0.5) return 1.0;
  if (v_line < 1.5) return stroke(mod(along, 11.0), 0.5, 7.0, soft);
  if (v_line < 2.5) return stroke(mod(along, 5.0), 0.5, 2.5, soft);
  float place = mod(along, 15.0);
  return max(stroke(place, 0.5, 7.0, soft), stroke(place, 10.0, 12.0, soft));
}

void main() {
  float aside = abs(v_across);
  #ifdef PICKING_MODE
  if (aside > 4.5) discard;
  gl_FragColor = v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float left = v_length - v_along;
  float arrow = min(ARROW, v_length * 0.5);
  float line = (1.0 - smoothstep(v_width * 0.5 - soft, v_width * 0.5 + soft, aside)) * dashes(v_along, soft);
  float head = 1.0 - smoothstep(-soft, soft, aside - left * (0.32 + 0.06 * v_width));
  float cover = left < arrow ? head : line;
  if (cover < 0.01) discard;
  gl_FragColor = vec4(v_color.rgb, 1.0) * cover;
  #endif
}
`;

/** Draws a relation as an arrow, solid, dashed or dotted, all relations in one call. */
export class RelationProgram extends EdgeProgram<(typeof VIEW_UNIFORMS)[number]> {
  getDefinition() {
    return {
      ...withinCorners([
        [0, -1],
        [0, 1],
        [1, -1],
        [1, 1],
      ]),
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      UNIFORMS: VIEW_UNIFORMS,
      ATTRIBUTES: [
        numbers('a_start', 2),
        numbers('a_end', 2),
        numbers('a_look', 4),
        numbers('a_width', 1),
        bytes('a_color'),
        bytes('a_id'),
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<LinkLook>,
  ): void {
    const { array } = this;
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = source.size;
    array[start + 5] = target.size;
    array[start + 6] = LINE_STYLES.indexOf(data.line ?? 'solid');
    array[start + 7] = data.lane ?? 0;
    array[start + 8] = data.size;
    array[start + 9] = floatColor(data.color);
    array[start + 10] = id;
  }

  setUniforms(params: RenderParams, info: ProgramInfo): void {
    setView(params, info);
  }
}
