import type { Terms } from './term.js';

export type RelationStep = 'APPLY' | 'CREATE' | 'RENEW' | 'ACCEPT';

export const RELATION_STEPS: Terms<RelationStep> = {
  APPLY: { en: 'apply', zh: '申报', description: 'To apply for it. 申报。' },
  CREATE: { en: 'create', zh: '创建', description: 'To build it up to the standard. 创建。' },
  RENEW: { en: 'renew', zh: '复评', description: 'To pass a review of what one holds already. 复评、复审。' },
  ACCEPT: { en: 'accept', zh: '验收', description: 'To pass the acceptance check. 验收。' },
};
