import { wordList } from './word-list.js';

/** Public offices as they stand right before a person's name, longest first where one ends another. Data only. */
export const POSTS: readonly string[] = wordList(
  '县委常委 市委常委 区委常委 常委 市领导 县领导 区领导 镇领导',
  '党组书记 党委书记 党委副书记 党工委书记 党总支书记 党支部书记 常务副县长 常务副区长 常务副市长 常务副镇长 纪委书记',
  '政法委书记 政法委员 组织委员 宣传委员 统战委员 武装部长 人大主席 人大副主席 政协主席 政协副主席 组织部长 宣传部长',
  '统战部长 副总理 副省长 副市长 副县长 副区长 副州长 副镇长 副乡长 副书记 副局长 副厅长 副部长 副主任 副主席',
  '副会长 副院长 副检察长 检察长 董事长 总经理 总书记 省长 市长 县长 区长 州长 镇长 乡长 书记 局长 厅长 部长',
  '主任 主席 会长 院长 校长 所长 站长 委员',
);

/** Behind a person's name: nothing else makes two or three characters behind an office surely a name. */
export const BEHIND_PERSON: readonly string[] = wordList(
  '到 被 荣获 获 当选 担任 同志 等 一行 率 带队 莅临 来我 来镇 到我 到镇 赴 深入 出席 主持 参加 作 代表 在会 先后 分别 先生 女士',
  '、 , 。 ; : ) (',
);
