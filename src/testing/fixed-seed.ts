/** Property tests draw the same cases in every run, so that a red run is about the change; WORTLAUT_SEED=n draws others. */
import fc from 'fast-check';

const DEFAULT_SEED = 20_261_122;

fc.configureGlobal({ seed: Number(process.env['WORTLAUT_SEED'] ?? DEFAULT_SEED) });
