import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import type { Entity } from './entity.js';

const UNTIL: Record<Language, (name: string, year: number) => string> = {
  zh: (name, year) => `${year} 年以前叫 ${name}`,
  en: (name, year) => `called ${name} until ${year}`,
};
const HELD: Record<Language, (from: number | null, until: number | null) => string> = {
  zh: (from, until) => `官方代码${from ? `自 ${from} 年` : ''}${until ? `至 ${until} 年` : '起'}有效`,
  en: (from, until) => ['its code held', from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
};
const MERGED_FROM: Both = { zh: '由这些合并而成：', en: 'Formed from ' };
const MERGED_INTO: Both = { zh: '已并入 ', en: 'Became part of ' };
const FIGURES_STAY: Both = { zh: '。它的数字仍是它自己的，不转给合并后的村。', en: '. Its figures stay its own.' };

/** What a village or division was called, came from and became. Nothing where nothing changed. */
export function FormerlyKnown({ entity }: { entity: Entity }) {
  const language = useLanguage();
  const words = useWords();
  const { formerly = [], mergedFrom = [], mergedInto, validFrom = null, validUntil = null } = entity;
  return (
    <>
      {formerly.map(({ name, until, because }) => (
        <p key={name}>
          {UNTIL[language](name, until)} <span className="look-quiet">· {because}</span>
        </p>
      ))}
      {mergedFrom.length > 0 && (
        <p>
          {words(MERGED_FROM)}
          {mergedFrom.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && '、'}
              <To id={id}>{name}</To>
            </span>
          ))}
        </p>
      )}
      {mergedInto && (
        <p>
          {words(MERGED_INTO)}
          <To id={mergedInto.id}>{mergedInto.name}</To>
          {words(FIGURES_STAY)}
        </p>
      )}
      {(validFrom !== null || validUntil !== null) && (
        <p className="look-quiet">{HELD[language](validFrom, validUntil)}</p>
      )}
    </>
  );
}
