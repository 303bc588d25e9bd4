import { type Both, useWords } from '../../shell/language.js';

const ON_THIS_PAGE: Both = { zh: '本页', en: 'On this page' };

/** The parts of a long page, to jump to. */
export function OnThisPage({ parts }: { parts: readonly { id: string; name: Both }[] }) {
  const words = useWords();
  return (
    <nav className="look-parts" aria-label={words(ON_THIS_PAGE)}>
      {parts.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {words(name)}
        </a>
      ))}
    </nav>
  );
}
