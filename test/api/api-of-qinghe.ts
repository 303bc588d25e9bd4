import { graphOf } from '../graph/graph-of.js';
import { report2031, report2032 } from '../report/qinghe.js';
import { type ApiOfTests, apiOfTests } from './api-of-tests.js';

/** An API over 清河镇 in two reports, alone in the database; its statements are in the order of their names. */
export function apiOfQinghe(): ApiOfTests {
  const api = apiOfTests(() => graphOf([report2031(), report2032()]));
  return { ...api, statements: () => [...api.statements()].sort() };
}
