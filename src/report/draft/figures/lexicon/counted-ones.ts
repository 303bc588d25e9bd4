/** Where a lone 一 counts: 引进一家机械企业, 创建一个农业示范园区. Elsewhere it is a manner of speaking. Data, and what it is for. */
const BUILDS = /(?:引进|新建|建成|创建|建设|培育|签约|新增|成立|获批|开工|落地|达成)了?$/u;
const BUILT =
  /^[个家座所处条项](?!新|更|集|以)[\u4e00-\u9fff“”\d.]{0,30}?(?:园区|产业园|基地|企业|公司|项目|厂|中心|站|馆|村|公园|广场|合作社|农场|市场|学校|小学|幼儿园|卫生室|桥|水库|泵站|生产线|渠道|公路|合作意向|机构|协会)(?=[,。;、)(]|$)/u;
/** As far as the two look. In UTF-16 units. */
const REACH = 40;

/** Whether the words before and behind 一 say that one was built, brought in or founded. */
export const countsOne = (before: string, behind: string): boolean =>
  BUILDS.test(before.slice(-4)) && BUILT.test(behind.slice(0, REACH));
