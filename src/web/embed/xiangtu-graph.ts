import { elementWith } from './element.js';
import { VOCABULARY } from './vocabulary.js';

export type * from './interface.js';

/** Loading this module makes <xiangtu-graph> known to the page; loading it twice does no harm. */
if (!customElements.get('xiangtu-graph')) customElements.define('xiangtu-graph', elementWith(VOCABULARY));
