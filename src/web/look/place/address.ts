/** Under which address the explorer shows what it shows: /look/ searches, /look/<id> is the page of that id. */
const DOOR = '/look/';

/** The id in an address of the explorer; null for the search. Ids contain slashes; a browser escapes what else is not Latin. */
export function idOf(pathname: string): string | null {
  const rest = pathname.startsWith(DOOR) ? pathname.slice(DOOR.length) : '';
  const id = rest.replace(/\/+$/, '').split('/').map(unescaped).join('/');
  return id === '' ? null : id;
}

export const pathOf = (id: string): string => DOOR + id.split('/').map(encodeURIComponent).join('/');

/** A text that is not escaped rightly is taken as it stands. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
