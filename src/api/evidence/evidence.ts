import { Field, Int, ObjectType } from 'type-graphql';
import type { EvidenceRole } from '../../vocabulary/evidence-role.js';
import { EvidenceRoleEnum } from '../enums.js';
import { Passage } from '../report/passage.js';
import { Report } from '../report/report.js';

@ObjectType({ description: 'Where a report says it: an exact quote and its place. 依据：原文引句及其位置。' })
export class Evidence {
  @Field(() => String, { description: 'An exact substring of the report. 报告原文。' })
  quote!: string;

  @Field(() => Int, {
    description: 'Where the quote begins, in code points from the start of the report. 起始位置（码位）。',
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, in code points. 结束位置（码位）。' })
  end!: number;

  @Field(() => EvidenceRoleEnum, { description: 'What the quote gives to the fact. 引文作用。' })
  role!: EvidenceRole;

  @Field(() => String, {
    description:
      'A reference ready to be printed: title, publisher, day, paragraph. 可直接引用的出处：标题、发布机构、日期、段落。',
  })
  citation!: string;

  @Field(() => Report, { description: 'The report that says it. 所属报告。' })
  report!: Report;

  @Field(() => Passage, { description: 'The paragraph that the quote stands in. 所在段落。' })
  passage!: Passage;
}
