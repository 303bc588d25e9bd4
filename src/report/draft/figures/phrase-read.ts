/** What a value counts, in the words beside it. */
export interface Phrase {
  /** The verb that tells stock from flow (新建), or ''. */
  verb: string;
  /** The noun, or for `DONE` what was done. */
  noun: string;
  /**
   * LEFT and RIGHT: the noun stands before or behind the value. DEPENDENT: a noun that belongs to the one before it (产量).
   * DONE: only a verb stands there (启动建设6个). BEHIND: what those counted did (56人获奖). NONE: nothing at all.
   */
  from: 'LEFT' | 'RIGHT' | 'DEPENDENT' | 'DONE' | 'BEHIND' | 'NONE';
}
