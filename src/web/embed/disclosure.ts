import { html } from './dom.js';

/** A button that opens a small panel under itself; Escape, or a click elsewhere, closes it. */
export function disclosure(label: string, symbol: Element, panel: HTMLElement, className: string): HTMLElement {
  const button = html(
    'button',
    { type: 'button', 'aria-expanded': 'false', title: label, click: () => toggle() },
    symbol,
    html('span', {}, label),
  );
  const root = html('div', { class: `disclosure ${className}` }, button, panel);
  panel.hidden = true;
  panel.classList.add('popup');
  const toggle = (open = panel.hidden) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.stopPropagation();
    toggle(false);
    button.focus();
  });
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) toggle(false);
  });
  return root;
}
