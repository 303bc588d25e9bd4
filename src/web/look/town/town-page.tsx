import type { Entity } from '../entity/entity.js';
import { EntityHead } from '../entity/entity-head.js';
import { Mentions } from '../entity/mentions.js';
import { ConflictsSection } from '../fact/conflicts-section.js';
import { SilencesSection } from '../fact/silences-section.js';
import { FiguresSection } from '../figures/figures-section.js';
import { Picture } from '../relations/picture.js';
import { RelationsSection } from '../relations/relations-section.js';
import { OnThisPage } from '../words/on-this-page.js';
import { ReportsSection, useReportsOfTown } from './reports-section.js';
import { TargetsSection } from './targets-section.js';
import { VillagesSection } from './villages-section.js';

const PARTS = [
  { id: 'reports', name: { zh: '报告', en: 'Reports' } },
  { id: 'targets', name: { zh: '目标', en: 'Targets' } },
  { id: 'figures', name: { zh: '数字', en: 'Figures' } },
  { id: 'conflicts', name: { zh: '矛盾', en: 'Conflicts' } },
  { id: 'silences', name: { zh: '没说的', en: 'Not said' } },
  { id: 'villages', name: { zh: '村', en: 'Villages' } },
  { id: 'relations', name: { zh: '关系', en: 'Relations' } },
  { id: 'mentions', name: { zh: '提及', en: 'Mentions' } },
  { id: 'picture', name: { zh: '关系图', en: 'Picture' } },
];

/** A town: what its reports aim at and say, what contradicts, what they leave out, its villages. */
export function TownPage({ town }: { town: Entity }) {
  const { id } = town;
  const code = town.code ?? '';
  const reports = useReportsOfTown(code);
  const reported = new Set(reports.rows.map(({ year }) => year));
  return (
    <>
      <EntityHead entity={town} />
      <OnThisPage parts={PARTS} />
      <ReportsSection reports={reports} />
      {reported.size > 0 && <TargetsSection id={id} reported={reported} />}
      <FiguresSection id={id} />
      <ConflictsSection of={{ townCode: { eq: code } }} />
      <SilencesSection of={{ townCode: { eq: code } }} />
      <VillagesSection code={code} />
      <RelationsSection id={id} />
      <Mentions id={id} />
      <Picture id={id} />
    </>
  );
}
