/**
 * What a reader may have meant by an address that is no id of the graph: its last part, or the name in it. Ids of the graph end in
 * a key of Latin letters that no name contains; then the words of the key are all there is.
 */
export function lookedFor(id: string): string {
  const last = id.split('/').filter(Boolean).at(-1) ?? '';
  const chinese = /\p{Script=Han}[\p{Script=Han}\p{N}“”·]*/u.exec(id)?.[0];
  return chinese ?? last.replace(/[-_]+/g, ' ');
}
