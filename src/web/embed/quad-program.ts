import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/*
 * What the programs of the view have in common: each thing is drawn within four corners, seen through the camera, and all things of one
 * sort in one call.
 */

/** What every program is told before it draws. */
export const VIEW_UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_viewport', 'u_pixelRatio'] as const;

/** For a vertex shader: where the camera stands. */
export const VIEW = /* glsl */ `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
`;

/** For the end of a vertex shader's main: v_color, or the id where it is drawn to find out what the pointer is on. */
export const COLOR_OR_ID = /* glsl */ `
  #ifdef PICKING_MODE
  v_color = vec4(a_id.rgb, a_id.a * 255.0 / 254.0);
  #else
  v_color = a_color;
  #endif
`;

/** Tells a program the camera and the screen, in pixels. */
export function setView({ matrix, sizeRatio, width, height, pixelRatio }: RenderParams, info: ProgramInfo): void {
  const { gl, uniformLocations } = info;
  gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
  gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
  gl.uniform2f(uniformLocations.u_viewport ?? null, width, height);
  gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio);
}

/** Attributes of one thing: so many numbers, or four bytes of a colour or an id. */
export const numbers = (name: string, size: number) => ({ name, size, type: WebGLRenderingContext.FLOAT });
export const bytes = (name: string) => ({
  name,
  size: 4,
  type: WebGLRenderingContext.UNSIGNED_BYTE,
  normalized: true,
});

/** What is alike in the definitions of the programs; a_corner is the corner at which a vertex stands. */
export const withinCorners = (corners: [x: number, y: number][]) => ({
  VERTICES: 4,
  METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
  CONSTANT_ATTRIBUTES: [numbers('a_corner', 2)],
  CONSTANT_DATA: corners,
});
