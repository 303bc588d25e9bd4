import { type Both, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import { KindName } from '../words/kind-name.js';
import { Section } from '../words/section.js';
import type { Entity } from './entity.js';

const NAME: Both = { zh: '也许是同一个', en: 'Possibly the same' };
const SAYS: Both = {
  zh: '名称相近而分开记着。没有核实以前，别当作一个，也别把一方的资质和数字移给另一方。',
  en: 'Names that look alike and are kept apart. Until it is checked, take no two for one, and carry nothing from one to the other.',
};

/** Look-alikes of an entity, each with why it might be the same. Nothing where there is none. */
export function Doubles({ entity: { possiblySame } }: { entity: Entity }) {
  const words = useWords();
  if (possiblySame.length === 0) return null;
  return (
    <Section id="doubles" name={NAME} count={possiblySame.length}>
      <p className="look-says">{words(SAYS)}</p>
      <ul className="look-facts">
        {possiblySame.map(({ because, entity }) => (
          <li key={entity.id}>
            <To id={entity.id}>{entity.name}</To> <KindName kind={entity.kind} />
            <span className="look-quiet" lang="zh-CN">
              {' '}
              {because}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
