/** The middle of a list. */
export function median(list) {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Asks each question of two servers in turn, round by round: a ratio is of one round, the two asked by turns within it.
 *
 * @param {(arm: 'one' | 'large', question: object) => Promise<void>} ask
 * @returns for each question the median of its rounds' ratios of p50 (large to one), the least and the most, and the p50 of each, ms
 */
export async function ratios(questions, { rounds, times }, ask, say) {
  const found = [];
  for (const question of questions) {
    for (let time = 0; time < times; time += 1) for (const arm of ['one', 'large']) await ask(arm, question); // plans, and the compilers of both
    found.push({ name: question.name, rounds: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    say(`  round ${round + 1} of ${rounds}`);
    for (const [at, question] of questions.entries()) found[at].rounds.push(await roundOf(question, times, round, ask));
  }
  return found.map(({ name, rounds: all }) => {
    const ratio = all.map(({ one, large }) => large / one);
    return {
      name,
      ratio: median(ratio),
      least: Math.min(...ratio),
      most: Math.max(...ratio),
      one: median(all.map(({ one }) => one)),
      large: median(all.map(({ large }) => large)),
    };
  });
}

async function roundOf(question, times, round, ask) {
  const took = { one: [], large: [] };
  for (let time = 0; time < times; time += 1) {
    for (const arm of (time + round) % 2 === 0 ? ['one', 'large'] : ['large', 'one']) {
      const began = performance.now();
      await ask(arm, question);
      took[arm].push(performance.now() - began);
    }
  }
  return { one: median(took.one), large: median(took.large) };
}
