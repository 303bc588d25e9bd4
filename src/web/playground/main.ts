import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement as element } from 'react';
import { createRoot } from 'react-dom/client';
import { useChineseText } from './chinese-text.js';
import { examplesOf } from './example.js';
import { exampleMenu } from './example-menu.js';

const examples = examplesOf(
  import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
);
const menu = exampleMenu(examples);
const root = document.getElementById('playground');
if (root === null) throw new Error('index.html has no element with the id "playground".');

const Title = () => {
  useChineseText();
  return element('span', { className: 'title' }, '乡图 Xiangtu');
};

createRoot(root).render(
  element(
    GraphiQL,
    {
      fetcher: createGraphiQLFetcher({ url: '/graphql' }),
      plugins: [menu, HISTORY_PLUGIN],
      visiblePlugin: menu.title,
      defaultTabs: examples.slice(0, 1).map(({ query }) => ({ query })),
    },
    element(GraphiQL.Logo, null, element(Title)),
  ),
);
