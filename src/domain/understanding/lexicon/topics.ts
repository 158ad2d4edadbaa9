import { BASE_CONCEPTS } from './topics-base.ts';
import { DESK_CONCEPTS } from './topics-desk.ts';
import { THING_CONCEPTS } from './topics-things.ts';
import type { Lexicon } from '../phrases.ts';

/** What a question is about: words that `lexicon/topic-table.ts` puts together to a statement of the agreement. */
export const CONCEPTS: Lexicon = { ...DESK_CONCEPTS, ...THING_CONCEPTS, ...BASE_CONCEPTS };
