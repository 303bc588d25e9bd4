import { fieldNamed } from './question.js';
import { branchesOf, isConnection, kindsOf, leavesOf, typeOf } from './types.js';

/** Draws fields with all that they need to be valid: arguments, and something selected beneath them. */
export function growthOf(schema, chance, values) {
  /** A field of a type, with arguments, and selections to about so many levels beneath. */
  const fieldOn = (type, levels) => {
    const kinds = kindsOf(schema, type);
    const on = kinds.length > 0 && chance.happens(0.7) ? chance.one(kinds) : null;
    const owner = on ?? type;
    const branches = branchesOf(owner).filter(({ name }) => name !== 'pageInfo');
    const definition = levels > 0 && branches.length > 0 ? chance.one(branches) : leafOf(owner);
    return definition && made(definition, levels, on?.name ?? null);
  };

  const leafOf = (type) => {
    const leaves = leavesOf(type);
    return leaves.length > 0 ? chance.one(leaves) : chance.one(branchesOf(type));
  };

  const made = (definition, levels, on = null) =>
    fieldNamed(definition.name, values.argumentsFor(definition), beneath(typeOf(definition), levels - 1), on);

  /** What is selected of a type: of a connection its rows or their number, of a thing a leaf and perhaps a branch. */
  const beneath = (type, levels) => {
    if (typeof type.getFields !== 'function') return [];
    if (isConnection(type)) {
      if (levels <= 0) return [fieldNamed('totalCount')];
      const { nodes } = type.getFields();
      return [fieldNamed('nodes', {}, beneath(typeOf(nodes), levels))];
    }
    const leaf = leafOf(type);
    const fields = [made(leaf, 0)];
    if (levels > 0) {
      const more = fieldOn(type, levels);
      if (more !== undefined) fields.push(more);
    }
    return fields;
  };

  const rootField = (levels) => made(chance.one(Object.values(schema.getQueryType().getFields())), levels);

  return { fieldOn, made, rootField };
}
