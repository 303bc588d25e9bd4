import { byProperty } from './filter.js';
import type { List } from './list.js';

const PROPERTIES: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  en: 'en',
  measure: 'measure',
  unit: 'unit',
  additive: 'additive',
};

/** What the figures of the graph measure. A few hundred at most, whatever the number of figures. */
export const INDICATOR_LIST: List = {
  name: 'indicators',
  label: 'Indicator',
  properties: PROPERTIES,
  fields: (field) => (PROPERTIES[field] === undefined ? undefined : byProperty(PROPERTIES[field])),
  indexes: [['id'], ['name', 'id']],
};
