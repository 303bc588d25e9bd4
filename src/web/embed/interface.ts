/** What a page may rely on. This file is also the type declaration that npm users get: it holds types and nothing else. */

/** Why the view shows a message in place of what was asked. */
export type FailureCode =
  /** The server does not answer, or not with what a GraphQL server says. */
  | 'UNREACHABLE'
  /** The server answers that it cannot or will not. */
  | 'REFUSED'
  /** No entity has this id or name. */
  | 'FOCUS_UNKNOWN'
  /** Several entities have this name. */
  | 'FOCUS_AMBIGUOUS'
  /** An attribute holds what it cannot hold. */
  | 'BAD_ATTRIBUTE'
  /** The browser draws no WebGL: the table works, the picture does not. */
  | 'NO_WEBGL';

/** Detail of the event `select`; null when nothing is selected any more. */
export type Selected =
  | { what: 'entity'; id: string; kind: string; name: string }
  | { what: 'relation'; id: string; type: string; from: string; to: string; status: string; year: number | null }
  | null;

/** Detail of the event `expand`: the entity, and how many entities and relations came. */
export interface Expanded {
  id: string;
  entities: number;
  relations: number;
}

/** Detail of the event `error`: a code for programs, and a sentence in the element's language. */
export interface Failed {
  code: FailureCode;
  message: string;
}

/**
 * `<xiangtu-graph>`. Attributes: `endpoint` (address of the GraphQL API), `focus` (id or name), `depth` (1 to 3), `types`
 * and `status` (names with spaces or commas between them; all unless told), `year` (as the reports up to it say; the
 * latest unless told), `lang` (zh or en), `theme` (light, dark or auto).
 */
export interface XiangtuGraphElement extends HTMLElement {
  /** Puts another entity in the middle, by id or name. Rejects with what the event `error` says. */
  focusOn(idOrName: string): Promise<void>;
  /** Adds what is one relation away from an entity that is shown. */
  expand(id: string): Promise<void>;
  /** The whole picture, with title and legend. Works without WebGL. */
  exportPNG(): Promise<Blob>;
  exportSVG(): Promise<Blob>;
}

export interface XiangtuGraphEvents {
  select: CustomEvent<Selected>;
  expand: CustomEvent<Expanded>;
  error: CustomEvent<Failed>;
}

declare global {
  interface HTMLElementTagNameMap {
    'xiangtu-graph': XiangtuGraphElement;
  }
}
