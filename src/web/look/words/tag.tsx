import type { ReactNode } from 'react';

/** What a small word says at a glance; its look says no more than its words do. */
export type Tone = 'plain' | 'plan' | 'estimate' | 'warning' | 'inferred';

export function Tag({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={`look-tag look-tag-${tone}`} title={title}>
      {children}
    </span>
  );
}
