import type { GraphQLResolveInfo } from 'graphql';
import { onceADocument } from './once-a-document.js';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues' | 'parentType'>;

const made = new WeakMap<object, Map<string, unknown>>();

/**
 * What a field makes of its arguments and selection, made once for all parents: within one operation GraphQL hands all parents of a type
 * the same list of nodes for a field. Kept for other requests with the same document and variables: nobody may change it.
 *
 * @param of what is made, and all else beside arguments and selection that it depends on
 */
export function onceAField<Made>(info: Info, of: string, make: () => Made): Made {
  const { fieldNodes } = info;
  const known = made.get(fieldNodes) ?? new Map<string, unknown>();
  made.set(fieldNodes, known);
  if (!known.has(of)) known.set(of, onceADocumentOf(info, of, make));
  return known.get(of) as Made;
}

/** A field that stands in several places of a document is made of all of them. */
function onceADocumentOf<Made>(info: Info, of: string, make: () => Made): Made {
  const [node, ...others] = info.fieldNodes;
  return others.length > 0 ? make() : onceADocument(node!, info, `${info.parentType.name} ${of}`, make);
}
