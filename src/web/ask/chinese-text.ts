import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Monaco frames what looks like another character, as `，` beside a comma: here that is how Chinese is written. */
export function useChineseText(): void {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const response = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [query, variables, response]) {
      editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    }
  }, [query, variables, response]);
}
