import { writeFileSync } from 'node:fs';
import { printedSchema } from './schema.js';

// npm run schema: writes schema.graphql anew.
writeFileSync(new URL('../../schema.graphql', import.meta.url), printedSchema());
