import { elementWith } from './element.js';
import { VOCABULARY } from './vocabulary.js';

export type * from './interface.js';

/** Loading this module makes <xiangtu-graph> known to the page; loading it twice does no harm. */
if (!customElements.get('xiangtu-graph')) {
  const element = elementWith(VOCABULARY);
  // React, Vue and others set a property where the element has one of that name, and every element has the method `focus`
  Object.defineProperty(element.prototype, 'focus', {
    configurable: true,
    get: () => HTMLElement.prototype.focus,
    set(this: HTMLElement, entity: string | null) {
      if (entity === null) this.removeAttribute('focus');
      else this.setAttribute('focus', entity);
    },
  });
  customElements.define('xiangtu-graph', element);
}
