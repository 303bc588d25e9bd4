import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement as element } from 'react';
import type { Example } from './example.js';

const icon = () =>
  element(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    element('path', { d: 'M6 3h9l4 4v14H6zM9 10h7M9 14h7M9 18h4' }),
  );

/** A pane of the playground that lists the examples; a click opens one in a tab of its own. */
export const exampleMenu = (examples: readonly Example[]) => {
  const content = () => {
    const { addTab } = useGraphiQLActions();
    const editor = useGraphiQL((state) => state.queryEditor);
    const open = (example: Example) => {
      addTab();
      editor?.setValue(example.query);
    };
    return element(
      'section',
      { 'aria-label': 'Examples 示例', className: 'examples' },
      element('h2', null, 'Examples 示例'),
      element(
        'ol',
        null,
        examples.map((example) =>
          element(
            'li',
            { key: example.en },
            element(
              'button',
              { type: 'button', onClick: () => open(example) },
              element('span', { lang: 'zh-CN' }, example.zh),
              element('span', { lang: 'en' }, example.en),
            ),
          ),
        ),
      ),
    );
  };
  return { title: 'Examples 示例', icon, content };
};
