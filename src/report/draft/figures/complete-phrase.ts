import type { DraftIndicator } from './indicator.js';
import type { LineFigure } from './line-figure.js';
import { nounOf, type Phrase, tidy } from './phrase.js';
import type { Piece } from './pieces.js';
import type { PrintedValue } from './printed-value.js';
import { trustIn } from './trust.js';

/** A phrase with the words that it takes over from before, and how sure that is. */
export interface Completed {
  phrase: Phrase;
  topic: string;
  confidence: number;
  doubt: string | null;
}

/** What stands before a value: the clause without a figure just before it (''), and the figure before it in its line. */
export interface Context {
  piece: Piece;
  left: string;
  clause: string;
  last: LineFigure | null;
  /** The last figure of the lines before, where none of this line comes before. */
  earlier: LineFigure | null;
}

/** How sure a name that stands right before its value is, and how sure where it is that of a common indicator. */
const PLAIN = 0.85;
const COMMON = 0.95;

const CARRIED = /^(?:新|引|培|申|认|建|成立|打造|创|评|招|种|发放|化解|查|整治|改|修|安装|开展|举办|帮扶|提拔)/u;
/** 新投产项目 behind 新开工项目 says its own. */
const OWN_STAGE = /^(?:新[建开签投增引培落]|续建|在建|在谈|竣工|开工|签约|投产|储备|意向)/u;
/** Of the town or firm, and of no other sum before them. */
const TAXES = /^(?:税收|纳税|税金|利税)$/u;
/** 开展活动, 举办培训: said in full. */
const WHOLE = /^(?:开展|举办|组织|召开|举行)[\u4e00-\u9fff]{2,}$/u;
/** A verb of its own, that says no more than that it is so: what follows is whole. */
const OWN_VERB = /完成|实现|达成|获|共有|现有|拥有/u;
const BODIES =
  /(?:企业|公司|店|社|农场|民宿|组织|中心|站|机构|市场|厂|户|院|所|校|馆|园|室|银行|商|协会|基地|单位|部门|主体|农家乐|服务点|点|村|支部|合作社|车间|工坊|酒店|超市|品牌|平台|实验室)$/u;

/** Fills a phrase in: 产量 gets its crop, 竣工2个 its projects, 青年博士2名 the verb of those listed before it. */
export function complete(phrase: Phrase, value: PrintedValue, context: Context): Completed {
  const { last, piece, left } = context;
  const trust = trustIn(value);
  const doubt = trust < 0.6 ? '可能是用语，不是数据' : null;
  const sure = (confidence: number, filled: Partial<Phrase> = {}, topic?: string): Completed => {
    const whole = { ...phrase, ...filled };
    return { phrase: whole, topic: topic ?? nounOf(whole.noun), confidence: confidence * trust, doubt };
  };
  switch (phrase.from) {
    case 'RIGHT':
      return sure(phrase.verb === '' ? 0.8 : 0.86);
    case 'DEPENDENT': {
      const topic = topicOf({ ...context, earlier: null });
      // 引进企业1家,总投资5亿元: the firm's own, which no name of an indicator need say.
      const ofThem = last !== null && last.value.figure.unit === '家' && (last.value.figure.value?.eq(1) ?? false);
      const taxes = TAXES.test(phrase.noun) && last?.value.figure.unit === '元';
      if (taxes) return sure(PLAIN);
      if (topic === '' || phrase.verb !== '' || ofThem || OWN_VERB.test(left))
        return sure(topic === '' ? 0.72 : 0.78, {}, phrase.verb === '' ? topic : nounOf(phrase.noun) || topic);
      return sure(0.78, { noun: `${withoutVerbOf(phrase.noun, topic)}${phrase.noun}` }, topic);
    }
    case 'LEFT': {
      if (value.figure.unit === '%' && phrase.noun.startsWith('占'))
        return sure(0.8, { verb: '', noun: `${last?.phrase.noun ?? ''}${phrase.noun}` }, last?.topic ?? '');
      const carries =
        last !== null &&
        phrase.verb === '' &&
        !OWN_STAGE.test(phrase.noun) &&
        !(phrase.noun.endsWith('面积') && !last.phrase.noun.endsWith('面积')) &&
        last.indicator.measure !== 'GROWTH' &&
        last.value.figure.unit === value.figure.unit &&
        CARRIED.test(last.phrase.verb) &&
        !OWN_VERB.test(left) &&
        piece.depth === last.piece.depth;
      return sure(carries ? 0.82 : 0.88, {
        noun: withBody(phrase.noun, value),
        ...(carries ? { verb: last.phrase.verb } : {}),
      });
    }
    case 'DONE': {
      const topic = topicOf(context);
      if (value.figure.unit === '家' && (!BODIES.test(topic) || topic.endsWith('企业')))
        return sure(0.72, { noun: `${phrase.noun}企业` });
      if (topic === '' || topic.includes(phrase.noun) || WHOLE.test(phrase.noun)) return sure(0.66);
      return sure(0.66, { verb: '', noun: `${withoutVerbOf(phrase.noun, topic)}${phrase.noun}` }, topic);
    }
    case 'BEHIND':
      return sure(0.62);
    default: {
      // 拆迁房屋725户10.4万平方米: the same, measured twice.
      if (last !== null && left === '' && context.clause === '' && last.piece === piece)
        return { ...sure(0.7, { noun: last.phrase.noun, verb: last.phrase.verb }, last.topic), doubt: '指标承前文' };
      if (last !== null && context.clause === '' && last.value.figure.unit === value.figure.unit) {
        const done = /(?:任务|指标|目标|计划)$/u.test(last.phrase.noun) && /完成/u.test(left);
        const noun = done ? last.phrase.noun.replace(/(?:任务|指标|目标|计划)$/u, '完成') : last.phrase.noun;
        return { ...sure(0.66, { noun, verb: last.phrase.verb }, last.topic), doubt: '指标承前文' };
      }
      const topic = topicOf(context);
      if (topic === '') return { phrase, topic, confidence: 0.25, doubt: '没有找到所指的指标' };
      const verb = last !== null && context.clause === '' ? last.phrase.verb : '';
      return { ...sure(0.6, { noun: topic, verb }, topic), doubt: '指标承前文' };
    }
  }
}

/** 化解矛盾纠纷188起,化解率98%: the rate says the verb itself. */
const withoutVerbOf = (noun: string, topic: string): string =>
  /^..率$/u.test(noun) && topic.startsWith(noun.slice(0, 2)) ? topic.slice(2) : topic;

/** 完成小升规6家: firms are what is counted. */
const withBody = (noun: string, { figure }: PrintedValue): string =>
  figure.unit === '家' && noun.length <= 4 && !BODIES.test(noun) ? `${noun}企业` : noun;

/** 以恒达公司为主体, 在完善园区的同时, 清河村位于东部: how, when and where, not of what. */
const SAYS_HOW =
  /^(?:以|由|通过|按照|围绕|依托|根据).*(?:为.{2}|模式|方式)$|(?:的同时|基础上|过程中|期间)$|位于|地处|坐落/u;
/** 产量[稳步提升] */
const ADVERB = /(?:稳步|不断|持续|明显|大幅|快速|显著|逐步|进一步).*$/u;

function topicOf({ piece, clause, last, earlier }: Context): string {
  // 以恒达公司为主体,投资2亿元: the clause says how, not of what.
  if (SAYS_HOW.test(clause)) return last?.topic ?? '';
  const about = clause.replace(ADVERB, '');
  if (about !== clause && tidy(about) !== '') return nounOf(tidy(about));
  // 工业性投入:一季度完成1亿元: a label is the name itself.
  if (piece.opener === ':' && tidy(clause) !== '') return tidy(clause);
  if (tidy(clause) !== '') return nounOf(tidy(clause));
  return (last ?? earlier)?.topic ?? '';
}

/** A common indicator named right before its value is nearly never anything else. */
export const surer = (completed: Completed, { en }: DraftIndicator): Completed =>
  en !== null && completed.phrase.from === 'LEFT' && completed.confidence >= PLAIN
    ? { ...completed, confidence: COMMON }
    : completed;
