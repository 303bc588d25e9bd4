/** RESULTS.md: a section for each part, between two marks, so that one can be measured anew without the others. */
const START = (name) => `<!-- part ${name} -->`;
const END = (name) => `<!-- end of ${name} -->`;

const HEAD = `# Results

Written by \`npm run bench\` (\`npm run bench -- --help\` says what can be chosen): run it yourself, absolute times hold only beside each other.
It takes what \`npm start\` takes, Java 17 and Maven; the peers are not part of this repository (\`XIANGTU_BENCH_PEERS\`). Each section says
where, when and of which commit it was measured. Client, servers and Neo4j share the machine. Losses are left in, marked ✗.`;

/** The sections that a file has, by the name of their part. */
export function sectionsIn(text) {
  const found = text.matchAll(/<!-- part ([\w-]+) -->[\s\S]*?<!-- end of \1 -->/g);
  return new Map([...found].map(([section, name]) => [name, section]));
}

/**
 * The file's text.
 *
 * @param parts in the order of the sections
 * @param results the last ones kept
 * @param {Map<string, string>} before sections that stand already, for parts without a result
 */
export function resultsFile(parts, results, before) {
  const sections = parts.flatMap(({ name }) => {
    const result = results.find((each) => each.name === name);
    return result === undefined ? (before.get(name) ?? []) : sectionOf(result);
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

function sectionOf({ name, title, when, commit, settings, machine, versions, load, markdown }) {
  const asked = Object.entries(settings).map(([setting, value]) => ` --${setting} ${value}`);
  return [
    START(name),
    `## ${title}`,
    '',
    `\`npm run bench -- ${name}${asked.join('')}\` on ${when.slice(0, 10)}, commit ${commit}. ${machine}; ${versions}. Load average behind it (5 minutes): ${load.toFixed(1)}.`,
    '',
    markdown.trim(),
    '',
    END(name),
  ].join('\n');
}
