import type { Terms } from './term.js';

export type EvidenceRole = 'VALUE' | 'PERIOD' | 'SUBJECT' | 'SCOPE';

export const EVIDENCE_ROLES: Terms<EvidenceRole> = {
  VALUE: { en: 'value', zh: '数值', description: 'The quote that says the fact itself. 说出事实本身的引文。' },
  PERIOD: { en: 'period', zh: '时期', description: 'An earlier clause that gives the period. 给出时期的前文。' },
  SUBJECT: { en: 'subject', zh: '主体', description: 'An earlier clause that gives the subject. 给出主体的前文。' },
  SCOPE: { en: 'scope', zh: '口径', description: 'A clause that limits what is counted. 限定口径的文字。' },
};
