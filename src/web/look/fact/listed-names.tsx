import { type Both, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import type { Fact } from './fact-query.js';
import type { Named } from './named.js';

const TOGETHER: Both = { zh: '一并陈述，不可单独归于其中一个：', en: 'Said of all of them together, of none alone: ' };
const ALL: Both = { zh: '名单（全部）：', en: 'The list, whole: ' };
const SOME: Both = { zh: '名单（原文只列出一部分）：', en: 'The list, of which the text gives some: ' };
const LIST: Both = { zh: '名单：', en: 'The list: ' };

/** The names that a figure comes with: those whom it counts, or the group that it is said of. */
export function ListedNames({ fact }: { fact: Fact }) {
  const words = useWords();
  const { members = [], subjectMembers = [], listComplete } = fact;
  const list = listComplete === true ? ALL : listComplete === false ? SOME : LIST;
  return (
    <>
      {subjectMembers.length > 0 && <Names before={words(TOGETHER)} names={subjectMembers} />}
      {members.length > 0 && <Names before={words(list)} names={members} />}
    </>
  );
}

const Names = ({ before, names }: { before: string; names: readonly Named[] }) => (
  <p className="fact-names">
    <strong>{before}</strong>
    {names.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && '、'}
        <To id={id}>{name}</To>
      </span>
    ))}
  </p>
);
