/** The package types its layouts, but not the step that they are made of. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One step of ForceAtlas2 on its two matrices, in place: ten numbers a node, three an edge. */
  const iterate: (settings: object, nodes: Float32Array, edges: Float32Array) => object;
  export default iterate;
}
