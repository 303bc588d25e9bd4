import type { Candidate } from './candidate.js';
import { CAMPAIGN_ENDS, CAMPAIGNS, CARRIES_OUT, NO_CAMPAIGN } from './lexicon/campaigns.js';

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** What may stand behind a known one: 行动 and 工程 belong to the name, 工作 does not. */
const KNOWN = new RegExp(
  `(?:${anyOf(CARRIES_OUT)})((?:${anyOf(CAMPAIGNS)})(?:专项)?(?:行动|工程)?)(?=工作|[,。;、()]|$)`,
  'gu',
);
/** 开展农村人居环境整治行动: from its verb to the end of its clause. */
const NAMED = new RegExp(
  `(?:${anyOf(CARRIES_OUT)})([\\p{Script=Han}]{4,14}?(?:${anyOf(CAMPAIGN_ENDS)}))(?=[,。;、()]|$)`,
  'gu',
);
/** A sentence of several clauses in one, not a name. */
const NO_NAME = /^[一二两三四五六七八九十百\d]|[一二两三四五六七八九十]大|[的和与及等了在对为将]|开展|推进|实施/u;

/** Programmes without quotation marks, where the sentence says that they are carried out. */
export function findCampaigns(sentence: string): Candidate[] {
  const known = [...sentence.matchAll(KNOWN)].map((match) => ({ match, confidence: 0.6 }));
  const named = [...sentence.matchAll(NAMED)]
    .filter(({ 1: name = '' }) => !NO_NAME.test(name) && !NO_CAMPAIGN.some((each) => name.startsWith(each)))
    .map((match) => ({ match, confidence: 0.55 }));
  return [...known, ...named].map(({ match: { 0: whole, 1: name = '', index }, confidence }): Candidate => {
    const end = index + whole.length;
    return { kind: 'Program', name, start: end - name.length, end, confidence, doubt: null };
  });
}
