import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { PICTOGRAM_PART, SHAPES, type Shape } from './kinds.js';
import { CELLS_A_SIDE, pictogramAtlas } from './pictogram-atlas.js';
import { bytes, COLOR_OR_ID, numbers, setView, VIEW, VIEW_UNIFORMS, withinCorners } from './quad-program.js';

/** What a node of the view has beyond Sigma's own. */
export interface NodeLook {
  shape: Shape;
  /** Its place in the atlas of pictograms. */
  pictogram: number;
  /** Colour of the pictogram, and of the thin line around the shape. */
  ink: string;
  edge: string;
  /** 0 to 1: how much of a ring is around it. The selected one has it whole. */
  ring: number;
  ringColor: string;
}

const UNIFORMS = [...VIEW_UNIFORMS, 'u_atlas'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Half the side of the square that a node is drawn in, as a part of its radius: the ring stands outside the shape. */
const REACH = 1.5;

/** What the vertex shader hands to the fragment shader. */
const VARYINGS = /* glsl */ `
varying vec2 v_point;
varying float v_pixel;
varying vec3 v_look;
varying vec4 v_color;
varying vec4 v_ink;
varying vec4 v_edge;
varying vec4 v_ringColor;
`;

const VERTEX = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_look;
attribute vec4 a_color;
attribute vec4 a_ink;
attribute vec4 a_edge;
attribute vec4 a_ringColor;
attribute vec4 a_id;

${VIEW}
${VARYINGS}

void main() {
  float radius = a_size / u_sizeRatio;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  v_point = a_corner * ${REACH.toFixed(1)};
  gl_Position = vec4(middle + v_point * radius * 2.0 / u_viewport, 0.0, 1.0);
  v_pixel = 1.0 / max(radius, 0.5);
  v_look = a_look;
  v_ink = a_ink;
  v_edge = a_edge;
  v_ringColor = a_ringColor;
  ${COLOR_OR_ID}
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}

uniform sampler2D u_atlas;
uniform float u_pixelRatio;

// distance to the outline, in radii: negative inside
float outline(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 0.96;
  p = abs(p);
  if (shape < 1.5) return max(p.x, p.x * 0.5 + p.y * 0.866) - 0.866;
  if (shape < 2.5) return length(max(p - 0.74, 0.0)) + min(max(p.x, p.y) - 0.74, 0.0) - 0.12;
  return (p.x + p.y) * 0.7071 - 0.792;
}

void main() {
  float shape = floor(v_look.x + 0.5);
  float distance = outline(v_point, shape);
  #ifdef PICKING_MODE
  if (distance > 4.0 * v_pixel) discard;
  gl_FragColor = v_color;
  #else
  float soft = v_pixel / u_pixelRatio;
  float inside = 1.0 - smoothstep(-soft, soft, distance);
  float edge = smoothstep(-1.2 * v_pixel - soft, -1.2 * v_pixel + soft, distance);
  vec3 color = mix(v_color.rgb, v_edge.rgb, edge);

  float cell = floor(v_look.y + 0.5);
  float part = shape < 0.5 ? ${PICTOGRAM_PART.circle} : shape < 1.5 ? ${PICTOGRAM_PART.hexagon} : shape < 2.5 ? ${PICTOGRAM_PART.square} : ${PICTOGRAM_PART.diamond};
  vec2 within = v_point * vec2(1.0, -1.0) / part * 0.5 + 0.5;
  if (all(greaterThan(within, vec2(0.0))) && all(lessThan(within, vec2(1.0)))) {
    vec2 corner = vec2(mod(cell, ${CELLS_A_SIDE.toFixed(1)}), floor(cell / ${CELLS_A_SIDE.toFixed(1)}));
    color = mix(color, v_ink.rgb, texture2D(u_atlas, (corner + within) / ${CELLS_A_SIDE.toFixed(1)}).a);
  }

  float beyond = abs(distance - 3.5 * v_pixel) - 1.25 * v_pixel;
  float ring = (1.0 - smoothstep(-soft, soft, beyond)) * v_look.z;
  gl_FragColor = mix(vec4(v_ringColor.rgb, 1.0) * ring, vec4(color, 1.0), inside);
  #endif
}
`;

/** Draws a node as the shape of its kind with its pictogram, all nodes in one call. */
export class KindNodeProgram extends NodeProgram<Uniform> {
  #texture: WebGLTexture | null = null;

  getDefinition() {
    return {
      ...withinCorners([
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ]),
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      UNIFORMS,
      ATTRIBUTES: [
        numbers('a_position', 2),
        numbers('a_size', 1),
        numbers('a_look', 3),
        bytes('a_color'),
        bytes('a_ink'),
        bytes('a_edge'),
        bytes('a_ringColor'),
        bytes('a_id'),
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<NodeLook>): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = SHAPES.indexOf(data.shape ?? 'circle');
    array[start + 4] = data.pictogram ?? 0;
    array[start + 5] = data.ring ?? 0;
    array[start + 6] = floatColor(data.color);
    array[start + 7] = floatColor(data.ink ?? '#ffffff');
    array[start + 8] = floatColor(data.edge ?? data.color);
    array[start + 9] = floatColor(data.ringColor ?? data.color);
    array[start + 10] = id;
  }

  setUniforms(params: RenderParams, info: ProgramInfo): void {
    const { gl, uniformLocations } = info;
    setView(params, info);
    this.#texture ??= atlasTexture(gl);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniformLocations.u_atlas ?? null, 0);
  }
}

function atlasTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, pictogramAtlas());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}
