import type { Both, Mood, ReviewKind } from './review.js';

const both = (zh: string, en: string): Both => ({ zh, en });

export const KINDS: Readonly<Record<ReviewKind, Both>> = {
  figure: both('指标值', 'figures'),
  relation: both('关系', 'relations'),
  entity: both('实体提及', 'entities named'),
  silence: both('未言明', 'silences'),
  conflict: both('矛盾与疑点', 'conflicts'),
  question: both('待定（未列为陈述）', 'questions (not claimed)'),
};

export const MOODS: Readonly<Record<Mood, Both>> = {
  said: both('事实', 'fact'),
  estimated: both('预计', 'estimate'),
  planned: both('目标、计划或申报', 'target, plan or application'),
};

/** One of each kind. */
export const KIND: Readonly<Record<ReviewKind, Both>> = {
  figure: both('指标值', 'figure'),
  relation: both('关系', 'relation'),
  entity: both('实体提及', 'entity'),
  silence: both('未言明', 'silence'),
  conflict: both('矛盾与疑点', 'conflict'),
  question: both('待定（未列为陈述）', 'question (not claimed)'),
};

/** The labels of a claim's card. */
export const LABELS = {
  subject: both('主体', 'subject'),
  indicator: both('指标', 'indicator'),
  value: both('数值', 'value'),
  inBaseUnits: both('折合', 'in base units'),
  qualifier: both('限定', 'qualifier'),
  period: both('时期', 'period'),
  modality: both('性质', 'modality'),
  growth: both('增幅', 'growth'),
  per: both('按', 'per'),
  rank: both('位次', 'rank'),
  scope: both('口径', 'scope'),
  partOf: both('其中，属于', 'part of'),
  stageOf: both('上一阶段', 'stage before'),
  members: both('所列名单', 'listed'),
  from: both('自', 'from'),
  to: both('至', 'to'),
  type: both('关系类型', 'type'),
  status: both('状态', 'status'),
  step: both('步骤', 'step'),
  level: both('级别', 'level'),
  title: both('职务或主题', 'title or topic'),
  deadline: both('期限', 'deadline'),
  inferred: both('系推断', 'inferred'),
  because: both('理由', 'because'),
  omitted: both('主语', 'its subject'),
  conflict: both('矛盾与疑点', 'conflict'),
  explanation: both('说明', 'explanation'),
  advice: both('建议', 'advice'),
  severity: both('程度', 'severity'),
  foundBy: both('发现者', 'found by'),
  member: both('涉及', 'about'),
  kind: both('类别', 'kind'),
  named: both('原文称', 'named as'),
  note: both('备注', 'note'),
  about: both('未言明', 'not said'),
  doubt: both('存疑', 'doubt'),
  confidence: both('把握', 'confidence'),
  proposal: both('建议条目', 'proposed entry'),
} as const;

export const OMITTED = both('句中省略，由读者补出', 'left out in the sentence, supplied by a reader');
export const INFERRED = both('原文未直说', 'the text does not say it outright');
export const WHOLE_LIST = both('（全部）', ' (all)');
export const PART_OF_LIST = both('（部分，原文有“等”）', ' (some; the text leaves others unnamed)');
export const NO_BASIS = both('比较基准未说明', 'against what is not said');

/** What stands around the text. */
export const PAGE = {
  title: both('报告审读', 'report review'),
  skip: both('跳到正文', 'skip to the text'),
  language: both('语言', 'language'),
  show: both('显示', 'show'),
  legend: both('图例与筛选', 'legend and filter'),
  byKind: both('按类别', 'by kind'),
  byMood: both('按性质', 'by modality'),
  onlyDoubtful: both('只看存疑的', 'only what is uncertain'),
  openPlaces: both('未覆盖的数字与句子', 'numbers and sentences not covered'),
  shown: both('条显示中', 'shown'),
  claim: both('陈述', 'claim'),
  pick: both(
    '把指针移到有标记的文字上，或用 Tab 键、轻触选中它，这里就显示相应的陈述。',
    'Point at marked words, tap them or reach them with Tab: what is claimed there is shown here.',
  ),
  close: both('关闭', 'close'),
  text: both('报告正文', 'text of the report'),
  lists: both('待办清单', 'what to look at'),
  problems: both('核对发现的问题', 'problems that verify finds'),
  questions: both('待定', 'questions'),
  uncertain: both('存疑的陈述', 'uncertain claims'),
  conflicts: both('矛盾与疑点', 'conflicts'),
  openNumbers: both('未覆盖的数字', 'numbers not covered'),
  openSentences: both('未覆盖的句子', 'sentences not covered'),
  none: both('没有', 'none'),
  more: both('另有未列出者', 'more, not listed'),
  noProblem: both('核对无误', 'verifies'),
  hasProblems: both('个问题', 'problems'),
  noClaims: both(
    '这份报告还没有 claims.yaml：以下只有正文，所有数字均未覆盖。用 xiangtu draft 可生成草稿。',
    'There is no claims.yaml yet: below is the text alone, and no number is covered. xiangtu draft proposes the claims.',
  ),
  unreadable: both(
    '文件缺失或有误，陈述无法读取：以下只有正文。请先解决所列问题。',
    'Files are missing or too broken to read any claim: below is the text alone. Mend the problems listed first.',
  ),
  numbers: both('数字', 'numbers'),
  sentences: both('句子', 'sentences'),
  claimed: both('已陈述', 'claimed'),
  ignored: both('已忽略', 'ignored with a reason'),
  other: both('标题、序号及报告自身信息', "ordinals, headings and the report's own data"),
  open: both('未覆盖', 'open'),
} as const;
