import './shell.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Header } from './header.js';

/** Puts a page under the head that all pages share. */
export function show(page: ReactNode): void {
  const root = document.getElementById('page');
  if (root === null) throw new Error('index.html has no element with the id "page".');
  createRoot(root).render(
    <StrictMode>
      <Header />
      {page}
    </StrictMode>,
  );
}
