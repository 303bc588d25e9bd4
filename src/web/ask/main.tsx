import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import './narrow.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { show } from '../shell/show.js';
import { AnswerBar } from './answer-bar.js';
import { useChineseText } from './chinese-text.js';
import { examplesOf } from './example.js';
import { exampleMenu } from './example-menu.js';
import { patientFetch } from './patient-fetch.js';

const examples = examplesOf(
  import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true }),
);
const menu = exampleMenu(examples);

/** A question that the address brings (`/ask/?query=…`): a link can hold one. */
const asked = new URLSearchParams(location.search).get('query');

const Title = () => {
  useChineseText();
  return <span className="title">GraphQL</span>;
};

show(
  <main id="playground">
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql', fetch: patientFetch })}
      plugins={[menu, HISTORY_PLUGIN]}
      visiblePlugin={menu.title}
      {...(asked === null ? {} : { initialQuery: asked })}
      defaultTabs={examples.slice(0, 1).map(({ query }) => ({ query }))}
    >
      <GraphiQL.Logo>
        <Title />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerBar />
      </GraphiQL.Footer>
    </GraphiQL>
  </main>,
);
