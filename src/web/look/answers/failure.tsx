import { NoAnswer } from '../../shell/ask-api.js';
import { type Both, useWords } from '../../shell/language.js';

const SENTENCES: Readonly<Record<string, Both>> = {
  UNREACHABLE: {
    zh: '连不上服务器。请看它是否还在运行，再试一次。',
    en: 'The server cannot be reached. See whether it still runs, then try again.',
  },
  SERVICE_UNAVAILABLE: {
    zh: '数据库没有及时回答，请稍后再试。',
    en: 'The database did not answer in time. Try again in a moment.',
  },
  TOO_MANY_REQUESTS: {
    zh: '问得太快了，请等一分钟再试。',
    en: 'Too many questions in a short time. Wait a minute, then try again.',
  },
};
const OTHERWISE: Both = { zh: '服务器没能回答：', en: 'The server could not answer: ' };
const AGAIN: Both = { zh: '再试一次', en: 'Try again' };

/** Why something is not shown, as a sentence, with a button that asks once more. */
export function Failure({ error, again }: { error: unknown; again: () => void }) {
  const words = useWords();
  const known = error instanceof NoAnswer ? SENTENCES[error.code] : undefined;
  const message = error instanceof Error ? error.message : String(error);
  return (
    <p className="look-failure" role="alert">
      {known ? words(known) : `${words(OTHERWISE)}${message}`}{' '}
      <button type="button" className="look-button" onClick={again}>
        {words(AGAIN)}
      </button>
    </p>
  );
}
