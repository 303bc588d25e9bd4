import { type Both, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { To } from '../place/to.js';
import { useTownNames } from '../words/town-names.js';

const NONE: Both = { zh: '图谱里还没有这一种。', en: 'There is none of this kind yet.' };

const OF_KIND = `query OfKind($kind: EntityKind!, $after: String) {
  entities(kinds: [$kind], first: 60, after: $after) { totalCount nodes { id name townCode } ${PAGE} }
}`;

interface Data {
  entities: Page<{ id: string; name: string; townCode: string | null }>;
}

/** All entities of one kind by name, for who does not know yet what to search for. */
export function OfKind({ kind }: { kind: string }) {
  const words = useWords();
  const entities = useRows(OF_KIND, { kind }, (data: Data) => data.entities);
  const townName = useTownNames(entities.rows.map(({ townCode }) => townCode));
  return (
    <>
      {entities.total === 0 && <p className="look-says">{words(NONE)}</p>}
      <ul className="search-all" lang="zh-CN">
        {entities.rows.map(({ id, name, townCode }) => (
          <li key={id}>
            <To id={id}>{name}</To> {townCode && <span className="look-quiet">{townName(townCode)}</span>}
          </li>
        ))}
      </ul>
      <More of={entities} />
    </>
  );
}
