import { type ReactNode, useEffect, useRef } from 'react';
import { howArrived } from './place.js';

interface HeadingProps {
  /** What the browser's tab is called. */
  title: string;
  children: ReactNode;
}

/** The heading of a page. It names the tab; and whoever came by a link, or by back, stands on it, as on a page newly opened. */
export function Heading({ title, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 乡图 Xiangtu`;
  }, [title]);
  useEffect(() => {
    if (howArrived() !== 'FIRST') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
