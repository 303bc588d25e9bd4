import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { Heading } from '../place/heading.js';
import { To } from '../place/to.js';
import { aboutWords } from './about-words.js';
import { FactInPlace } from './fact-in-place.js';
import type { Named } from './named.js';

const NAMES = {
  Observation: { zh: '数字', en: 'Figure' },
  Relation: { zh: '关系', en: 'Relation' },
  Silence: { zh: '报告没有说的', en: 'Not said' },
} satisfies Record<string, Both>;

/** A figure, a relation or a silence, as the head of its page needs it. */
export interface FactHead {
  __typename: keyof typeof NAMES;
  id: string;
  subject?: Named | null;
  subjectName?: string;
  indicator?: string;
  from?: Named;
  to?: Named;
  label?: string;
  of?: Named;
  about?: string;
}

/** The page of one fact: for an address that quotes it. */
export function FactPage({ fact }: { fact: FactHead }) {
  const words = useWords();
  const language = useLanguage();
  const title = titleOf(fact, language);
  const about = [fact.subject, fact.from, fact.to, fact.of].filter((each) => each !== null && each !== undefined);
  return (
    <>
      <Heading title={title}>
        <span className="look-quiet">{words(NAMES[fact.__typename])}</span>
        {language === 'zh' ? '：' : ': '}
        <span lang="zh-CN">{title}</span>
      </Heading>
      <p className="entity-what">
        {about.map(({ id, name }) => (
          <To key={id} id={id}>
            {name}
          </To>
        ))}
      </p>
      <FactInPlace id={fact.id} isPage />
    </>
  );
}

function titleOf({ subjectName, indicator, from, to, label, of, about }: FactHead, language: Language): string {
  if (indicator) return `${subjectName} ${indicator}`;
  if (from && to) return `${from.name} ${label} ${to.name}`;
  return `${of?.name} ${aboutWords(about ?? '', of?.kind ?? '', language)}`;
}
