import type { Understanding } from '../understanding/understand.ts';
import type { Directory } from '../directory/directory.ts';
import type { Language } from '../vocabulary.ts';
import type { Actor } from './form.ts';
import type { Intake } from './intake.ts';

/**
 * The language of the answer: what the person has asked for, what the person writes, what the conversation is in, the
 * setting. A command in bokmål («avbryt», «ja») shows too little to leave the language of the conversation.
 */
export function languageFor(
  intake: Intake,
  heard: Understanding,
  who: { readonly actor: Actor; readonly directory: Directory },
): Language {
  if (intake.wishedLanguage !== null) return intake.wishedLanguage;
  const shows = heard.languageSure && (heard.act === 'tell' || heard.language !== 'nb');
  return shows
    ? heard.language
    : (intake.language ?? who.directory.languageOf(who.actor.person ?? undefined));
}
