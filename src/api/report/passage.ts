import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { type FieldProperties, LOADED, plainFields } from '../selected-properties.js';
import { Report } from './report.js';

@ObjectType({
  implements: Node,
  description:
    'A paragraph of a report; all passages laid end to end give its text back. 报告的一个段落；首尾相接即为全文。',
})
export class Passage extends Node {
  @Field(() => Int, { description: 'Its place among the passages of its report, from 0. 在报告中的序号，从 0 起。' })
  position!: number;

  @Field(() => Int, { description: 'Where it begins, in code points from the start of the report. 起始位置（码位）。' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, in code points. 结束位置（码位）。' })
  end!: number;

  @Field(() => String, { description: 'Its text, as printed. 原文。' })
  text!: string;

  @Field(() => [String], {
    description: 'The headings that it stands under, from the outermost inwards. 所属标题，由外到内。',
  })
  headings!: string[];

  @Field(() => Report, { description: 'The report that it stands in. 所属报告。' })
  report!: Report;
}

/** What each field of Passage is made of. */
export const PASSAGE_FIELDS: FieldProperties = {
  ...plainFields('id', 'position', 'start', 'end', 'text', 'headings', 'report'),
  ...LOADED,
};
