import { type ClassType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type LoadRow, readLoads } from '../../graph/read/loads.js';
import { Conflict } from '../conflict/conflict.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.js';
import { Observation } from '../observation/observation.js';
import { Relation } from '../relation/relation.js';
import { Claim } from '../report/claim.js';
import { Passage } from '../report/passage.js';
import { Report } from '../report/report.js';
import { Silence } from '../silence/silence.js';
import { Load } from './load.js';

/** A node with what the graph keeps of its loads. */
interface LoadedNode {
  loadedFrom?: number | null;
  loadedUntil?: number | null;
  retired?: boolean | null;
}

@ObjectType({ description: 'From which load until which something was loaded as it is shown. 所示内容的载入起止。' })
class Loaded {
  @Field(() => Load, {
    nullable: true,
    description:
      'The load since which it is as shown; null for what was loaded before loads were noted. 自哪次载入起如此；早于载入记录者为空。',
  })
  since!: Load | null;

  @Field(() => Load, {
    nullable: true,
    description:
      'The load that changed it or took it out; null while it is loaded as shown. 变更或撤下它的载入；现仍如此则为空。',
  })
  until!: Load | null;

  @Field(() => Boolean, {
    description: 'That load took it out: nothing took its place. 是否已撤下（而非变更）。',
  })
  retired!: boolean;
}

@Resolver(() => Loaded)
export class LoadedResolver {
  @FieldResolver(() => Load, { nullable: true })
  since(@Root() { loadedFrom }: LoadedNode, @Ctx() context: Context) {
    return loadOf(context, loadedFrom);
  }

  @FieldResolver(() => Load, { nullable: true })
  until(@Root() { loadedUntil }: LoadedNode, @Ctx() context: Context) {
    return loadOf(context, loadedUntil);
  }

  @FieldResolver(() => Boolean)
  retired(@Root() { retired }: LoadedNode): boolean {
    return retired ?? false;
  }
}

function loadOf({ reader, loaders }: Context, version: number | null | undefined): Promise<LoadRow | null> | null {
  if (version === undefined || version === null) return null;
  const loader = loaders.named<number, LoadRow | null>('loads', async (versions) => {
    const found = await readLoads(reader, versions);
    return versions.map((each) => found.get(each) ?? null);
  });
  return loader.load(version);
}

/** The field `loaded` of everything whose former states the graph keeps. */
export const LOADED_RESOLVERS: ClassType[] = [
  Claim,
  Conflict,
  Entity,
  Observation,
  Passage,
  Relation,
  Report,
  Silence,
].map((type) => {
  @Resolver(() => type)
  class LoadedOf {
    @FieldResolver(() => Loaded, {
      description:
        'Since which load it is as shown here and, with `asKnownAt`, which later one changed it or took it out. 载入起止；配合 asKnownAt 可见其后何时变更或撤下。',
    })
    loaded(@Root() { loadedFrom, loadedUntil, retired }: LoadedNode): LoadedNode {
      return { loadedFrom: loadedFrom ?? null, loadedUntil: loadedUntil ?? null, retired: retired ?? false };
    }
  }
  return LoadedOf;
});
