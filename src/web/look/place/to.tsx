import type { MouseEvent, ReactNode } from 'react';
import { pathOf } from './address.js';
import { go } from './place.js';

interface ToProps {
  /** Id of what the link leads to; null leads to the search. */
  id: string | null;
  /** ?… or #… behind the address. */
  more?: string;
  children: ReactNode;
  className?: string;
}

/** A link to another page of the explorer. It is a link like any other: it can be copied, and opened in a new tab. */
export function To({ id, more = '', children, className }: ToProps) {
  const href = (id === null ? '/look/' : pathOf(id)) + more;
  return (
    <a href={href} className={className} onClick={(event) => isPlainClick(event) && follow(event, href)}>
      {children}
    </a>
  );
}

function follow(event: MouseEvent, href: string): void {
  event.preventDefault();
  go(href);
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
