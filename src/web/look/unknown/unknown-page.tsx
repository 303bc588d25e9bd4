import { type Both, useWords } from '../../shell/language.js';
import { Heading } from '../place/heading.js';
import { To } from '../place/to.js';
import { SearchBox } from '../search/search-box.js';
import { WhereToBegin } from '../search/where-to-begin.js';
import { lookedFor } from './looked-for.js';

const NAME: Both = { zh: '这里没有这一页', en: 'There is no such page' };
const ASKED: Both = { zh: '图谱里没有这个标识：', en: 'The graph has no such id: ' };
const WHY: Both = {
  zh: '也许地址抄漏了，也许那份报告还没有载入，或者载入新版时这一条被撤下了。下面按名称找找看：',
  en: 'The address may be incomplete, its report may not be loaded here, or a newer load took it out. Look for it by name:',
};
const KEY: Both = { zh: '或者从头', en: 'Or begin' };
const SEARCH: Both = { zh: '查找', en: 'with a search' };

/** What stands under an address that is no id of the graph: what was looked for, the nearest by name, and where to begin. */
export function UnknownPage({ id }: { id: string }) {
  const words = useWords();
  return (
    <>
      <Heading title={words(NAME)}>{words(NAME)}</Heading>
      <p>
        {words(ASKED)}
        <code>{id}</code>
      </p>
      <p className="look-says">{words(WHY)}</p>
      <SearchBox key={id} text={lookedFor(id)} />
      <p>
        {words(KEY)} <To id={null}>{words(SEARCH)}</To>
      </p>
      <WhereToBegin />
    </>
  );
}
