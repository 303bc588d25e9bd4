import './entity.css';
import { RELATION_STATUSES } from '../../../vocabulary/relation-status.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { Heading } from '../place/heading.js';
import { To } from '../place/to.js';
import { KindName } from '../words/kind-name.js';
import { Tag } from '../words/tag.js';
import { termName } from '../words/term-words.js';
import { useTownNames } from '../words/town-names.js';
import { type Entity, isTown } from './entity.js';
import { FormerlyKnown } from './formerly-known.js';
import { OtherNames } from './other-names.js';

const OFFICIAL: Both = { zh: '有官方代码', en: 'on the official list' };
const UNMENTIONED: Both = { zh: '没有报告提到它', en: 'no report mentions it' };
const CODE: Both = { zh: '代码', en: 'code' };
const PARENT: Both = { zh: '隶属', en: 'belongs to' };
const STAGE: Both = { zh: '进展：', en: 'Stage: ' };
const INFERRED: Both = { zh: '推断', en: 'inferred' };

/** What an entity is: name, kind, town, official or mentioned, what to know of it, its other names. */
export function EntityHead({ entity }: { entity: Entity }) {
  const language = useLanguage();
  const words = useWords();
  const { name, nameEn, kind, townCode, code, note, origin, parent, stage } = entity;
  const ofTown = isTown(entity) ? null : townCode;
  const townName = useTownNames([ofTown]);
  return (
    <header className="entity-head">
      <Heading title={name}>
        <span lang="zh-CN">{name}</span>
        {nameEn && (
          <span className="entity-gloss" lang="en">
            {nameEn}
          </span>
        )}
      </Heading>
      <p className="entity-what">
        <KindName kind={kind} />
        {ofTown && <To id={`division/${ofTown}`}>{townName(ofTown)}</To>}
        {parent && (
          <span>
            {words(PARENT)} <To id={parent.id}>{parent.name}</To>
          </span>
        )}
        {code && (
          <span className="look-quiet">
            {words(CODE)} {code}
          </span>
        )}
        {origin === 'CODES' && <Tag>{words(OFFICIAL)}</Tag>}
        {entity.mentions.totalCount === 0 && <Tag tone="inferred">{words(UNMENTIONED)}</Tag>}
      </p>
      {stage && (
        <p>
          {words(STAGE)}
          <To id={stage.milestone.id}>{stage.milestone.name}</To>
          <span className="look-quiet">
            {' '}
            {stage.year} {termName(RELATION_STATUSES, stage.status, language)}
          </span>{' '}
          {stage.inferred && <Tag tone="inferred">{words(INFERRED)}</Tag>}
        </p>
      )}
      {note && (
        <p className="entity-note" lang="zh-CN">
          {note}
        </p>
      )}
      <OtherNames entity={entity} />
      <FormerlyKnown entity={entity} />
    </header>
  );
}
