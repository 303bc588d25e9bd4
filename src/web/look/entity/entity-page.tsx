import { ConflictsSection } from '../fact/conflicts-section.js';
import { SilencesSection } from '../fact/silences-section.js';
import { FiguresSection } from '../figures/figures-section.js';
import { Picture } from '../relations/picture.js';
import { RelationsSection } from '../relations/relations-section.js';
import { OnThisPage } from '../words/on-this-page.js';
import { Doubles } from './doubles.js';
import type { Entity } from './entity.js';
import { EntityHead } from './entity-head.js';
import { Mentions } from './mentions.js';

const PARTS = [
  { id: 'relations', name: { zh: '关系', en: 'Relations' } },
  { id: 'figures', name: { zh: '数字', en: 'Figures' } },
  { id: 'conflicts', name: { zh: '矛盾', en: 'Conflicts' } },
  { id: 'silences', name: { zh: '没说的', en: 'Not said' } },
  { id: 'mentions', name: { zh: '提及', en: 'Mentions' } },
  { id: 'picture', name: { zh: '关系图', en: 'Picture' } },
];

/** A village, firm, project, official: whatever the reports speak of. */
export function EntityPage({ entity }: { entity: Entity }) {
  const { id } = entity;
  return (
    <>
      <EntityHead entity={entity} />
      <OnThisPage parts={PARTS} />
      <Doubles entity={entity} />
      <RelationsSection id={id} />
      <FiguresSection id={id} />
      <ConflictsSection of={{ about: id }} />
      <SilencesSection of={{ of: { eq: id } }} />
      <Mentions id={id} />
      <Picture id={id} />
    </>
  );
}
