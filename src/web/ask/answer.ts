import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';

/** What the API answered last, as far as it can be read. */
export interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** The answer that the playground shows right now; null while there is none. */
export function useAnswer(): Answer | null {
  const editor = useGraphiQL((state) => state.responseEditor);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (editor === undefined) return;
    const read = (): void => setAnswer(answerIn(editor.getValue()));
    read();
    const listening = editor.onDidChangeModelContent(read);
    const changing = editor.onDidChangeModel(read);
    return () => {
      listening.dispose();
      changing.dispose();
    };
  }, [editor]);
  return answer;
}

function answerIn(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : null;
  } catch {
    return null; // nothing asked yet
  }
}
