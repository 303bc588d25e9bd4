/**
 * Property tests draw the same cases each time, so that a commit's tests always end alike; XIANGTU_SEED=<whole number> draws others.
 */
import fc from 'fast-check';

const seed = Number(process.env.XIANGTU_SEED ?? 2022);
if (!Number.isInteger(seed)) throw new Error(`XIANGTU_SEED is a whole number, not ${process.env.XIANGTU_SEED}.`);
fc.configureGlobal({ seed });
