import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { show } from '../shell/show.js';
import { useChineseText } from './chinese-text.js';
import { examplesOf } from './example.js';
import { exampleMenu } from './example-menu.js';

const examples = examplesOf(
  import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
);
const menu = exampleMenu(examples);

const Title = () => {
  useChineseText();
  return <span className="title">GraphQL</span>;
};

show(
  <main id="playground">
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      plugins={[menu, HISTORY_PLUGIN]}
      visiblePlugin={menu.title}
      defaultTabs={examples.slice(0, 1).map(({ query }) => ({ query }))}
    >
      <GraphiQL.Logo>
        <Title />
      </GraphiQL.Logo>
    </GraphiQL>
  </main>,
);
