import { type Both, useWords } from '../../shell/language.js';
import type { Entity } from './entity.js';

const ALIASES: Both = { zh: '又作', en: 'Also called' };

/** The other names that are taken to mean an entity, each with the reason why. */
export function OtherNames({ entity: { aliases } }: { entity: Entity }) {
  const words = useWords();
  if (aliases.length === 0) return null;
  return (
    <dl className="entity-names">
      <dt>{words(ALIASES)}</dt>
      {aliases.map(({ name, because }) => (
        <dd key={name} lang="zh-CN">
          <strong>{name}</strong>
          <span className="look-quiet"> · {because}</span>
        </dd>
      ))}
    </dl>
  );
}
