import { graphOf } from '../../graph/graph-of.js';
import { type ApiOfTests, apiOfTests } from '../api-of-tests.js';
import { report2031, report2032 } from './qinghe-figures.js';

/** An API over 清河镇 with the figures that questions are asked of, in two reports, alone in the database. */
export const apiOfFigures = (): ApiOfTests => apiOfTests(() => graphOf([report2031(), report2032()]));
