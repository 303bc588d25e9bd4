import type { DraftSource, KnownName, Names } from '../../../../src/report/draft/draft.js';
import { draftNames } from '../../../../src/report/draft/names/names.js';
import { draftSource } from '../../../../src/report/draft/source.js';

/** The villages of an invented town, 清河镇, and what all towns share. */
export const KNOWN: readonly KnownName[] = [
  { id: 'division/330000000', kind: 'Division', name: '清河镇', aliases: [] },
  { id: 'village/liuxi', kind: 'Village', name: '柳溪村', aliases: ['柳溪村委会'] },
  { id: 'village/shanxia', kind: 'Village', name: '山下村', aliases: ['山下村委会'] },
  { id: 'village/datang', kind: 'Village', name: '大塘社区', aliases: ['大塘居委会'] },
  { id: 'certification/lvse', kind: 'Certification', name: '市级绿色工厂', aliases: [] },
  { id: 'milestone/kaigong', kind: 'Milestone', name: '开工', aliases: [] },
  { id: 'milestone/jungong', kind: 'Milestone', name: '竣工', aliases: [] },
  { id: 'milestone/xiaoshenggui', kind: 'Milestone', name: '小升规', aliases: [] },
];

/** 清河镇's report of 2031 with this text. */
export const inventedSource = (text: string, known: readonly KnownName[] = KNOWN): DraftSource =>
  draftSource({ text, town: { id: 'division/330000000', code: '330000000', name: '清河镇' }, year: 2031, known });

export interface Read {
  source: DraftSource;
  names: Names;
  /** `kind name` of what is sure, in the order of the text. */
  sure: string[];
  /** The same of what is in doubt. */
  doubtful: string[];
  /** `words → name` of each mention. */
  mentions: string[];
}

export function read(text: string, known: readonly KnownName[] = KNOWN): Read {
  const source = inventedSource(text, known);
  const names = draftNames(source);
  const byId = new Map(names.entities.map((each) => [each.id, each]));
  const named = (sure: boolean): string[] =>
    names.entities.filter(({ confidence }) => confidence >= 0.5 === sure).map(({ kind, name }) => `${kind} ${name}`);
  return {
    source,
    names,
    sure: named(true),
    doubtful: named(false),
    mentions: names.mentions.map((each) => `${source.text.slice(each)} → ${byId.get(each.entity)?.name}`),
  };
}
