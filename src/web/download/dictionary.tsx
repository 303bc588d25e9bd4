import { useEffect, useState } from 'react';
import { type Both, useLanguage, useWords } from '../shell/language.js';
import { FILES } from './file.js';

/** A line of /download/dictionary.jsonl: a column, or a word that can stand in it. */
interface Meaning {
  record: string;
  column: string;
  word: string | null;
  en: string;
  zh: string;
  description: string | null;
}

const TITLE: Both = { zh: '数据字典', en: 'Data dictionary' };
const COLUMN: Both = { zh: '列', en: 'Column' };
const MEANS: Both = { zh: '含义', en: 'Meaning' };

/** What each column of each file means; the words of a closed list open beneath their column. */
export function Dictionary() {
  const words = useWords();
  const meanings = useMeanings();
  if (meanings.length === 0) return null;
  return (
    <section aria-labelledby="dictionary">
      <h2 id="dictionary">{words(TITLE)}</h2>
      {FILES.map(({ name, is }) => (
        <details key={name} className="download-record">
          <summary>
            <code>{name}</code> {words(is)}
          </summary>
          <div className="download-scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words(COLUMN)}</th>
                  <th scope="col">{words(MEANS)}</th>
                </tr>
              </thead>
              <tbody>
                {meanings
                  .filter(({ record, word }) => record === name && word === null)
                  .map((column) => (
                    <Row key={column.column} column={column} meanings={meanings} />
                  ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  );
}

function Row({ column, meanings }: { column: Meaning; meanings: readonly Meaning[] }) {
  const language = useLanguage();
  const terms = meanings.filter(
    ({ record, column: name, word }) => record === column.record && name === column.column && word !== null,
  );
  return (
    <tr>
      <th scope="row">
        <code>{column.column}</code>
      </th>
      <td>
        {column[language]}
        {terms.length > 0 && (
          <dl>
            {terms.map((term) => (
              <div key={term.word} title={term.description ?? undefined}>
                <dt>
                  <code>{term.word}</code>
                </dt>
                <dd>{term[language]}</dd>
              </div>
            ))}
          </dl>
        )}
      </td>
    </tr>
  );
}

function useMeanings(): Meaning[] {
  const [meanings, setMeanings] = useState<Meaning[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/download/dictionary.jsonl', { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((text) =>
        setMeanings(text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Meaning]))),
      )
      .catch(() => undefined); // the downloads work without it
    return () => stop.abort();
  }, []);
  return meanings;
}
