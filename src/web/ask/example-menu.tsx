import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useLanguage, useWords } from '../shell/language.js';
import type { Example } from './example.js';

const TITLE = { zh: '示例', en: 'Examples' };

const icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden="true">
    <path d="M6 3h9l4 4v14H6zM9 10h7M9 14h7M9 18h4" />
  </svg>
);

/** A pane of the playground that lists the examples; a click opens one in a tab of its own. */
export const exampleMenu = (examples: readonly Example[]) => {
  const content = () => {
    const words = useWords();
    const language = useLanguage();
    const { addTab } = useGraphiQLActions();
    const editor = useGraphiQL((state) => state.queryEditor);
    const open = (example: Example): void => {
      addTab();
      editor?.setValue(example.query);
    };
    return (
      <section aria-label={words(TITLE)} className="examples">
        <h2>{words(TITLE)}</h2>
        <ol>
          {examples.map((example) => (
            <li key={example.en}>
              <button type="button" onClick={() => open(example)}>
                {example[language]}
              </button>
            </li>
          ))}
        </ol>
      </section>
    );
  };
  // GraphiQL shows the title as the name of the pane's button.
  return { title: 'Examples 示例', icon, content };
};
