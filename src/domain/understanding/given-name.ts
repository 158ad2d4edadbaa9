import { GIVEN_NAMES } from './lexicon/given-names.ts';
import { RARER_NAMES } from './lexicon/more-names.ts';
import { BUILT_NAMES } from './lexicon/name-shapes.ts';

/** A given name by the lists or by its two stems, in lower case; those that need a capital are `FOREIGN_NAMES`. */
export const isGivenName = (lower: string): boolean =>
  GIVEN_NAMES.has(lower) || RARER_NAMES.has(lower) || BUILT_NAMES.has(lower);
