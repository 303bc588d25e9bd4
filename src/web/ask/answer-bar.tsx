import { useEffect, useRef, useState } from 'react';
import { type Both, useWords } from '../shell/language.js';
import { type Answer, useAnswer } from './answer.js';
import { type AnswerTable, csvOf, tablesOf } from './answer-table.js';

const AS_TABLE: Both = { zh: '以表格查看', en: 'Show as a table' };
const TABLE: Both = { zh: '回答的表格', en: 'The answer as a table' };
const SAVE: Both = { zh: '存为 CSV', en: 'Save as CSV' };
const CLOSE: Both = { zh: '关闭', en: 'Close' };
const ROWS: Both = { zh: '行', en: 'rows' };

/** What each code of the API means to a reader. */
const CODES: Readonly<Record<string, Both>> = {
  BAD_USER_INPUT: { zh: '问题中有一处写得不对：', en: 'Something in the question is not right: ' },
  GRAPHQL_PARSE_FAILED: { zh: '问题的写法不是 GraphQL：', en: 'The question is no GraphQL: ' },
  GRAPHQL_VALIDATION_FAILED: { zh: '接口没有这样的字段或参数：', en: 'The API has no such field or argument: ' },
  TOO_MANY_REQUESTS: { zh: '问得太快：', en: 'That was asked too often: ' },
  INTERNAL_SERVER_ERROR: { zh: '服务器出了错：', en: 'The server failed: ' },
};

/** Codes whose message says no more than this. */
const WHOLE: Readonly<Record<string, Both>> = {
  SERVICE_UNAVAILABLE: {
    zh: '数据库暂时没有回答，请稍后再运行一次。',
    en: 'The database does not answer right now. Run it again in a moment.',
  },
  UNREACHABLE: {
    zh: '连不上服务器。请看它是否还在运行，再运行一次。',
    en: 'The server cannot be reached. See whether it still runs, then run it again.',
  },
};

/** Beneath an answer: its errors as sentences, and the way to its lists as tables. */
export function AnswerBar() {
  const answer = useAnswer();
  useEffect(() => {
    if (answer !== null) bringIntoView();
  }, [answer]);
  if (answer === null) return null;
  const tables = tablesOf(answer.data);
  return (
    <div className="answer-bar">
      <Errors errors={answer.errors ?? []} />
      {tables.length > 0 && <Tables tables={tables} />}
    </div>
  );
}

/** Where the answer stands beneath the question, it may have come where nobody looks. */
function bringIntoView(): void {
  if (!matchMedia('(width < 760px)').matches) return;
  document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'start' });
}

function Errors({ errors }: { errors: NonNullable<Answer['errors']> }) {
  const words = useWords();
  if (errors.length === 0) return null;
  const sentence = (message: string, code: string): string => {
    const whole = WHOLE[code];
    return whole ? words(whole) : `${words(CODES[code] ?? { zh: '', en: '' })}${message}`;
  };
  return (
    <ul role="alert" className="answer-errors">
      {errors.slice(0, 5).map(({ message, path, extensions }) => (
        <li key={`${path?.join('.')} ${message}`}>
          {sentence(message, extensions?.code ?? '')}
          {path !== undefined && <code> {path.join('.')}</code>}
        </li>
      ))}
    </ul>
  );
}

function Tables({ tables }: { tables: readonly AnswerTable[] }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState(false);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const open = (): void => {
    setShown(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {words(AS_TABLE)} ({rows} {words(ROWS)})
      </button>
      <dialog ref={dialog} className="answer-dialog" aria-label={words(TABLE)} onClose={() => setShown(false)}>
        <form method="dialog">
          <button type="submit">{words(CLOSE)}</button>
        </form>
        {shown && tables.map((table) => <OneTable key={table.name} table={table} />)}
      </dialog>
    </>
  );
}

function OneTable({ table }: { table: AnswerTable }) {
  const words = useWords();
  const { name, columns, rows } = table;
  return (
    <div>
      <h2>
        {name}{' '}
        <button type="button" onClick={() => save(table)}>
          {words(SAVE)}
        </button>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="answer-scroll" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no key of their own and never move
              <tr key={index}>
                {columns.map((column) => {
                  const { text = '', id = null } = row[column] ?? {};
                  return <td key={column}>{id === null ? text : <a href={`/look/${encodeURI(id)}`}>{text}</a>}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function save(table: AnswerTable): void {
  const address = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${table.name}.csv` });
  link.click();
  URL.revokeObjectURL(address);
}
