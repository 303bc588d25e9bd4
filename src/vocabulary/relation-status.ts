import type { Terms } from './term.js';

export type RelationStatus = 'PLANNED' | 'APPLIED' | 'STARTED' | 'ACHIEVED' | 'COMPLETED' | 'ENDED';

/** In the order in which a relation can pass through them. */
export const RELATION_STATUSES: Terms<RelationStatus> = {
  PLANNED: { en: 'planned', zh: '计划', description: 'Announced for the future; not done. 计划中，尚未实现。' },
  APPLIED: { en: 'applied', zh: '申报', description: 'Applied for; not granted. 已申报，未获认定。' },
  STARTED: { en: 'started', zh: '启动', description: 'Begun, not finished. 已启动，未完成。' },
  ACHIEVED: { en: 'achieved', zh: '实现', description: 'Reached or in force. 已实现或现行有效。' },
  COMPLETED: { en: 'completed', zh: '完成', description: 'Finished. 已完成。' },
  ENDED: { en: 'ended', zh: '终止', description: 'No longer in force. 已终止。' },
};

/** The statuses of what has been reached: what link fields show unless plans and applications are asked for. */
export const REACHED: readonly RelationStatus[] = ['STARTED', 'ACHIEVED', 'COMPLETED', 'ENDED'];
