const COMMUNITY = /(?:社区居民委员会|社区居民居委会|社区居委会|社区村委会|居民委员会|居委会)$/u;
const VILLAGE = /(?:村民委员会|村民委会|村委会)$/u;

/**
 * How a report names a village of the official list: 大柳村委会 is 大柳村, 清河居委会 is 清河社区. A name that is of
 * neither form stays as it is (嘎查, 生活区, 管理区).
 */
export function villageName(official: string): string {
  if (COMMUNITY.test(official)) return withEnding(official.replace(COMMUNITY, ''), '社区');
  if (VILLAGE.test(official)) return withEnding(official.replace(VILLAGE, ''), '村');
  return official;
}

const withEnding = (name: string, ending: string): string =>
  name.endsWith(ending) || name.endsWith('嘎查') ? name : `${name}${ending}`;
