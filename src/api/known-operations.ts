import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/**
 * Refuses a mutation or subscription, since the schema has none. graphql finds out only when it runs one, and says it as it says a
 * fault of ours.
 */
export const knownOperations: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const { operation } = node;
    if (context.getSchema().getRootType(operation)) return;
    const extensions = { code: 'BAD_USER_INPUT', argument: 'operation', value: operation, expected: 'a query' };
    const message = `operation: expected a query, got a ${operation}. The graph changes by \`load\` only.`;
    context.reportError(new GraphQLError(message, { nodes: node, extensions }));
  },
});
