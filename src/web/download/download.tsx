import { useId, useState } from 'react';
import { type Both, useWords } from '../shell/language.js';
import { Dictionary } from './dictionary.js';
import { addressOf, FILES, type Format, type Part, zipAddress } from './file.js';
import { type LoadedReport, useReports } from './reports.js';

const TITLE: Both = { zh: '取走数据', en: 'Take the data' };
const SAYS: Both = {
  zh: '每一条事实都带着报告、原文和位置。文件名中的 v 是数据版本：每次载入有变化时递增。',
  en: 'Every fact comes with its report, its exact quote and where it stands. The v in a file name is the data version: it grows with each load that changes something.',
};
const TOWN: Both = { zh: '乡镇', en: 'Town' };
const YEAR: Both = { zh: '年份', en: 'Year' };
const ALL: Both = { zh: '全部', en: 'all' };
const FORMAT: Both = { zh: '格式', en: 'Format' };
const CSV: Both = { zh: 'CSV（电子表格）', en: 'CSV (for spreadsheets)' };
const JSONL: Both = { zh: 'JSON Lines（程序）', en: 'JSON Lines (for programs)' };
const ZIP: Both = { zh: '全部文件和数据字典（zip）', en: 'All files and the dictionary (zip)' };
const ONE: Both = { zh: '单个文件', en: 'One file' };
const COMMAND: Both = { zh: '命令行', en: 'On the command line' };

/** The page of downloads: which part, in which form, and what the columns mean. */
export function Download() {
  const words = useWords();
  const reports = useReports();
  const [part, setPart] = useState<Part>({ town: null, year: null });
  const [format, setFormat] = useState<Format>('csv');
  return (
    <main className="download">
      <h1>{words(TITLE)}</h1>
      <p>{words(SAYS)}</p>
      {typeof reports === 'string' && <p role="alert">{reports}</p>}
      <form className="download-choice" onSubmit={(event) => event.preventDefault()}>
        <Choice reports={Array.isArray(reports) ? reports : []} part={part} onChoice={setPart} />
        <fieldset>
          <legend>{words(FORMAT)}</legend>
          {(['csv', 'jsonl'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="format" checked={format === each} onChange={() => setFormat(each)} />{' '}
              {words(each === 'csv' ? CSV : JSONL)}
            </label>
          ))}
        </fieldset>
      </form>
      <p>
        <a className="download-all" href={zipAddress(format, part)} download>
          {words(ZIP)}
        </a>
      </p>
      <h2>{words(ONE)}</h2>
      <ul className="download-files">
        {FILES.map(({ name, is }) => (
          <li key={name}>
            <a href={addressOf(name, format, part)} download>
              {name}.{format}
            </a>{' '}
            {words(is)}
          </li>
        ))}
      </ul>
      <h2>{words(COMMAND)}</h2>
      <pre>
        <code>{commandOf(format, part)}</code>
      </pre>
      <Dictionary />
    </main>
  );
}

/** The same by the program itself, to paste. */
const commandOf = (format: Format, { town, year }: Part): string =>
  [
    `npx xiangtu export --zip --out graph --format ${format}`,
    town === null ? '' : ` --town ${town}`,
    year === null ? '' : ` --year ${year}`,
  ].join('');

interface ChoiceProps {
  reports: readonly LoadedReport[];
  part: Part;
  onChoice: (part: Part) => void;
}

/** Town and year, of those that there are; a year that the town has no report of is taken back. */
function Choice({ reports, part, onChoice }: ChoiceProps) {
  const words = useWords();
  const [town, year] = [useId(), useId()];
  const towns = [...new Map(reports.map((report) => [report.town.code, report.town.name]))];
  const yearsOf = (code: string | null): number[] => [
    ...new Set(reports.flatMap((report) => (code === null || report.town.code === code ? report.year : []))),
  ];
  const chooseTown = (code: string | null): void =>
    onChoice({ town: code, year: part.year !== null && yearsOf(code).includes(part.year) ? part.year : null });
  return (
    <>
      <p>
        <label htmlFor={town}>{words(TOWN)}</label>
        <select id={town} value={part.town ?? ''} onChange={({ target }) => chooseTown(target.value || null)}>
          <option value="">{words(ALL)}</option>
          {towns.map(([code, name]) => (
            <option key={code} value={code}>
              {name} {code}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={year}>{words(YEAR)}</label>
        <select
          id={year}
          value={part.year ?? ''}
          onChange={({ target }) => onChoice({ ...part, year: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{words(ALL)}</option>
          {yearsOf(part.town)
            .sort((a, b) => b - a)
            .map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
        </select>
      </p>
    </>
  );
}
