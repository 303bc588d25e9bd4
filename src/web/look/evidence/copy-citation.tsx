import { useState } from 'react';
import { type Both, useWords } from '../../shell/language.js';

const COPY: Both = { zh: '复制引文和出处', en: 'Copy quote and source' };
const COPIED: Both = { zh: '已复制', en: 'Copied' };
const REFUSED: Both = { zh: '浏览器不让复制，请选中文字复制', en: 'The browser refuses; select the text and copy it' };

/** Puts a quote with its source into the clipboard: “…”——小浦镇2022年…，第8段. */
export function CopyCitation({ quotes, citation }: { quotes: readonly string[]; citation: string }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Both | null>(null);
  const copy = (): void => {
    const text = `${quotes.map((quote) => `“${quote}”`).join('')}——${citation}`;
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setOutcome(COPIED),
      () => setOutcome(REFUSED),
    );
  };
  return (
    <>
      <button type="button" className="look-link" onClick={copy}>
        {words(COPY)}
      </button>
      <span role="status">{outcome && words(outcome)}</span>
    </>
  );
}
