import { useEffect, useRef, useState } from 'react';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import { Section } from '../words/section.js';

const NAME: Both = { zh: '关系图', en: 'Relations as a picture' };
const SHOW: Both = { zh: '画出关系图', en: 'Draw the picture' };
const COMING: Both = { zh: '正在准备…', en: 'Getting ready…' };
const MISSING: Both = {
  zh: '关系图这部分没有装上。上面的关系列表说的是同样的内容。',
  en: 'The picture is not installed here. The relations above say the same in words.',
};
const OPEN: Both = { zh: '打开这一页：', en: 'Open the page of: ' };

/** The element is a file of its own, which any page can use; it is fetched when somebody asks for the picture. */
const ELEMENT = '/embed/xiangtu-graph.js';

interface Chosen {
  id: string;
  name: string;
}

/** The relations around an entity, drawn by the element that other pages embed too. */
export function Picture({ id }: { id: string }) {
  const words = useWords();
  const language = useLanguage();
  const [state, setState] = useState<'OFF' | 'COMING' | 'THERE' | 'MISSING'>('OFF');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const draw = (): void => {
    setState('COMING');
    import(/* @vite-ignore */ ELEMENT).then(
      () => setState('THERE'),
      () => setState('MISSING'),
    );
  };
  useEffect(() => {
    if (state !== 'THERE') return;
    // by hand: React would set the property `focus`, which every element has as a method
    const element = document.createElement('xiangtu-graph');
    for (const [name, value] of Object.entries({ focus: id, endpoint: '/graphql', lang: language, depth: '1' }))
      element.setAttribute(name, value);
    element.addEventListener('select', (event) => {
      const { detail } = event as CustomEvent<(Chosen & { what: string }) | null>;
      setChosen(detail?.what === 'entity' && detail.id !== id ? detail : null);
    });
    box.current?.replaceChildren(element);
    box.current?.scrollIntoView();
  }, [state, id, language]);
  return (
    <Section id="picture" name={NAME}>
      {state === 'OFF' && (
        <button type="button" className="look-button" onClick={draw}>
          {words(SHOW)}
        </button>
      )}
      {state === 'COMING' && <p role="status">{words(COMING)}</p>}
      {state === 'MISSING' && <p role="alert">{words(MISSING)}</p>}
      {state === 'THERE' && <div ref={box} className="picture" />}
      {chosen && (
        <p role="status">
          {words(OPEN)}
          <To id={chosen.id}>{chosen.name}</To>
        </p>
      )}
    </Section>
  );
}
