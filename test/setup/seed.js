/**
 * Property tests draw the same cases each time, so that a commit's tests always end alike; XIANGTU_SEED=<number> draws others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.XIANGTU_SEED ?? 2022) });
