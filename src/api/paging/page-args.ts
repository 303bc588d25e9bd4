import { ArgsType, Field, Int } from 'type-graphql';
import { BadInput } from '../../errors.js';
import { LARGEST_PAGE, USUAL_PAGE } from './page-size.js';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Rows from the start, 20 unless told, at most ${LARGEST_PAGE}. 自首起的行数，默认 20，最多 ${LARGEST_PAGE}。`,
  })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor. 从此游标之后继续。' })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `Rows from the end, at most ${LARGEST_PAGE}. 自末起的行数，最多 ${LARGEST_PAGE}。`,
  })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Continue before this cursor. 到此游标之前为止。' })
  before?: string;
}

/** What the four arguments ask for, checked. */
export interface PageWanted {
  size: number;
  from: 'START' | 'END';
  /** Name and text of the cursor to continue at. */
  cursor?: { argument: 'after' | 'before'; text: string };
}

/** Reads the arguments of a page; BadInput for sizes outside 0 to 100 and for forwards and backwards at once. */
export function pageWanted({ first, after, last, before }: PageArgs): PageWanted {
  const backwards = given(last) || given(before);
  if (backwards && (given(first) || given(after)))
    throw new BadInput(
      given(last) ? 'last' : 'before',
      last ?? before,
      'either `first` and `after`, or `last` and `before`, not both',
    );
  const [argument, asked] = backwards ? (['last', last] as const) : (['first', first] as const);
  const size = asked ?? USUAL_PAGE;
  if (size < 0 || size > LARGEST_PAGE)
    throw new BadInput(argument, size, `a whole number from 0 to ${LARGEST_PAGE}; turn pages with cursors for more`);
  const text = backwards ? before : after;
  return {
    size,
    from: backwards ? 'END' : 'START',
    ...(given(text) ? { cursor: { argument: backwards ? 'before' : 'after', text } } : {}),
  };
}

const given = <Value>(value: Value | null | undefined): value is Value => value !== undefined && value !== null;
