/** A unit of measure. Figures are kept in base units; a printed unit is a power of ten of its base unit, or a plain synonym. */
export interface Unit {
  /** The name in the graph, in claims and in the API's `unit`. */
  name: string;
  en: string;
  /** The unit that figures in this one are kept in. A base unit names itself. */
  base: string;
  /** How many places the decimal point moves to reach the base unit: 亿元 is 8. */
  shift: number;
  /** The value of the API's enum Unit. */
  code: string;
}

const unit = (name: string, en: string, code: string, base = name, shift = 0): Unit => ({
  name,
  en,
  code,
  base,
  shift,
});

/** Longest names first where one is the end of another is not needed: a printed unit is matched whole. */
export const UNITS: readonly Unit[] = [
  unit('元', 'yuan', 'YUAN'),
  unit('万元', 'ten thousand yuan', 'WAN_YUAN', '元', 4),
  unit('亿元', 'hundred million yuan', 'YI_YUAN', '元', 8),
  unit('美元', 'US dollars', 'USD'),
  unit('万美元', 'ten thousand US dollars', 'WAN_USD', '美元', 4),
  unit('亿美元', 'hundred million US dollars', 'YI_USD', '美元', 8),
  unit('亩', 'mu (1/15 hectare)', 'MU'),
  unit('万亩', 'ten thousand mu', 'WAN_MU', '亩', 4),
  unit('平方米', 'square metres', 'SQUARE_METRE'),
  unit('万平方米', 'ten thousand square metres', 'WAN_SQUARE_METRE', '平方米', 4),
  unit('公里', 'kilometres', 'KILOMETRE'),
  unit('米', 'metres', 'METRE'),
  unit('吨', 'tonnes', 'TONNE'),
  unit('万吨', 'ten thousand tonnes', 'WAN_TONNE', '吨', 4),
  unit('人', 'persons', 'PERSON'),
  unit('名', 'persons', 'PERSON_MING', '人', 0),
  unit('位', 'persons', 'PERSON_WEI', '人', 0),
  unit('万人', 'ten thousand persons', 'WAN_PERSON', '人', 4),
  unit('人次', 'visits', 'VISIT'),
  unit('万人次', 'ten thousand visits', 'WAN_VISIT', '人次', 4),
  unit('户', 'households', 'HOUSEHOLD'),
  unit('家', 'firms or bodies', 'FIRM'),
  unit('个', 'items', 'ITEM'),
  unit('项', 'items of a list', 'ENTRY'),
  unit('件', 'cases', 'CASE'),
  unit('起', 'incidents', 'INCIDENT'),
  unit('条', 'entries', 'LINE'),
  unit('条次', 'contributions', 'CONTRIBUTION'),
  unit('场', 'sessions', 'SESSION'),
  unit('场次', 'sessions held', 'SESSION_HELD', '场', 0),
  unit('次', 'times', 'TIME'),
  unit('份', 'copies', 'COPY'),
  unit('万份', 'ten thousand copies', 'WAN_COPY', '份', 4),
  unit('辆', 'vehicles', 'VEHICLE'),
  unit('种', 'sorts', 'SORT'),
  unit('处', 'sites', 'SITE'),
  unit('座', 'structures', 'STRUCTURE'),
  unit('%', 'percent', 'PERCENT'),
  unit('个百分点', 'percentage points', 'PERCENTAGE_POINT'),
  unit('位次', 'position', 'POSITION'),
];

const byName = new Map(UNITS.map((each) => [each.name, each]));

/** The unit of that printed name, or undefined. */
export const unitNamed = (name: string): Unit | undefined => byName.get(name);

/** What a figure is divided by, as in 元 per 人·月. */
export type Per = '人' | '人·月' | '户' | '年' | '亩';

export const PERS: readonly Per[] = ['人', '人·月', '户', '年', '亩'];
