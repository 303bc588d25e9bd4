import { type Both, chooseLanguage, useLanguage, useWords } from './language.js';

/** The three doors of the program. */
export const DOORS: readonly { path: string; name: Both; says: Both }[] = [
  {
    path: '/ask/',
    name: { zh: '问', en: 'Ask' },
    says: {
      zh: '用 GraphQL 提问，每个数字都带着原文。备有示例，可直接运行。',
      en: 'Question the graph in GraphQL; every figure comes with its sentence. Examples stand ready.',
    },
  },
  {
    path: '/look/',
    name: { zh: '看', en: 'Look' },
    says: {
      zh: '按名称查找村、企业、项目，看它们的关系、数字和出处，或通读报告。',
      en: 'Find a village, firm or project; see its relations, figures and sources, or read a report whole.',
    },
  },
  {
    path: '/download/',
    name: { zh: '取', en: 'Take' },
    says: {
      zh: '下载全部或某乡镇某年的数据（CSV、JSON Lines）和数据字典。',
      en: 'Download the data, all of it or of one town and year, as CSV or JSON Lines, with its dictionary.',
    },
  },
];

const SWITCH: Both = { zh: 'English', en: '中文' };
const MAIN: Both = { zh: '主导航', en: 'Main' };

/** The line at the head of every page: where one is, the other doors, and the language. */
export function Header() {
  const language = useLanguage();
  const words = useWords();
  return (
    <header className="shell-header">
      <a className="shell-brand" href="/">
        <span className="shell-seal" aria-hidden="true">
          乡
        </span>
        <span>
          乡图 <span lang="en">Xiangtu</span>
        </span>
      </a>
      <nav aria-label={words(MAIN)}>
        {DOORS.map(({ path, name }) => (
          <a key={path} href={path} aria-current={location.pathname.startsWith(path) ? 'page' : undefined}>
            {words(name)}
          </a>
        ))}
      </nav>
      <button
        type="button"
        className="shell-language"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {words(SWITCH)}
      </button>
    </header>
  );
}
