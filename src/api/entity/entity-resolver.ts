import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Alias, Entity } from './entity.js';

interface EntityNode {
  town?: string | null;
  aliases?: string[];
  aliasReasons?: string[];
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, { nullable: true })
  townCode(@Root() entity: EntityNode): string | null {
    return entity.town ?? null;
  }

  @FieldResolver(() => [Alias])
  aliases(@Root() { aliases, aliasReasons }: EntityNode): Alias[] {
    return (aliases ?? []).map((name, at) => ({ name, because: aliasReasons?.[at] ?? '' }));
  }
}
