const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };

/** What a reader of HTML takes out of a piece of it as text: every line break that stands there as such is one \n. */
const textOf = (html: string): string =>
  html
    .replace(/\r\n?/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? '\ufffd');

/** The report's text as it stands on a page. */
export function textOnPage(page: string): string {
  const [, rest = ''] = page.split('<div id="text" lang="zh" tabindex="-1">');
  return textOf(rest.slice(0, rest.indexOf('</div>\n</main>')));
}
