import { html } from './dom.js';
import { countsIn, type Filter } from './filter.js';
import type { Manner, Part, ViewActions } from './view-state.js';
import { nameOf, type Words } from './vocabulary.js';

/** Boxes for the types and statuses there are, each with how many relations it has. */
export function filterPanel({ words, vocabulary, language }: Manner, actions: ViewActions): Part {
  const types = html('fieldset');
  const statuses = html('fieldset');
  const all = html('button', { type: 'button', click: () => actions.showAll() }, words.showAll);
  const root = html('div', {}, statuses, types, all);
  let drawn = '';

  const boxes = (
    fieldset: HTMLFieldSetElement,
    legend: string,
    key: keyof Filter,
    counts: readonly [string, number][],
    terms: Readonly<Record<string, Words>>,
  ) => {
    const lines = counts.map(([word, count]) =>
      html(
        'label',
        {},
        html('input', { type: 'checkbox', value: word, name: key, change: () => actions.switchWord(key, word) }),
        html('span', {}, nameOf(terms, word, language)),
        html('span', { class: 'count' }, String(count)),
      ),
    );
    fieldset.replaceChildren(html('legend', {}, legend), ...lines);
  };

  return {
    root,
    update({ data, filter }) {
      const counts = countsIn(data);
      const key = JSON.stringify(counts);
      if (key !== drawn) {
        boxes(statuses, words.statuses, 'statuses', counts.statuses, vocabulary.statuses);
        boxes(types, words.types, 'types', counts.types, vocabulary.types);
        drawn = key;
      }
      for (const box of root.querySelectorAll('input')) {
        box.checked = !filter[box.name as keyof Filter].has(box.value);
      }
    },
  };
}
