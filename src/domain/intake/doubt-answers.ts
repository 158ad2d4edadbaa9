import type { IntakeDecision } from './decision.ts';
import { acute, confirmOrSubmit, confirmWithWords } from './commands.ts';
import { describe, type Heard } from './describe.ts';
import type { Draft, Intake } from './intake.ts';
import { understoodDraft } from './registration.ts';
import type { Scope } from '../vocabulary.ts';

/** The answer to the one question about a fact that decides the priority (2.2). Whoever does not answer is not held back. */

/** Of a yes to the form («ja det er riktig nummer»), not to a question about somebody's safety. */
const ABOUT_FORM =
  /^(?:stemmer|riktig\p{L}*|rett|korrekt|correct|right|nummer\p{L}*|number|telefon\p{L}*|navn\p{L}*|adress\p{L}*|send|sende|registrer\p{L}*|bekreft\p{L}*|confirm|fint|greit|takk|thanks|please|feil|wrong)$/u;
const FULL_YES =
  /^(?:ja+|jaha|javisst|jepp+|japp|jo|joda|jada|yes|yep|yeah|indeed|definitivt|absolutt|dessverre|diverre)$/u;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/**
 * «ja» and «nei» to «Går dette ut over behandling eller sikkerhet for noen nå?». «ok», «ja stemmer» and «send inn» are
 * said of the form beside it and answer nothing. A bare «ja» counts as yes: rather a page too many. Null: no answer.
 */
export function lifeHealthAnswer({ said, message }: Heard): 'yes' | 'no' | 'dontKnow' | null {
  const { act, dialogue, doubt } = said;
  if (act === 'dontKnow') return 'dontKnow';
  if (said.facts.lifeHealth === 'acute' || said.dangerToPerson) return 'yes';
  const words = wordsOf(message.text);
  const saysYes = FULL_YES.test(words[0] ?? '');
  const ofPeople = doubt.peril || (doubt.somebody && doubt.care);
  if (saysYes && ofPeople) return 'yes';
  if (words.some((word) => ABOUT_FORM.test(word))) return null;
  // «alt virker igjen» says more than no: it is about the ticket.
  if (act === 'resolved' || act === 'cancel') return null;
  if (doubt.nobodyHit) return 'no';
  if (act === 'no' || dialogue.opens === 'no') return dialogue.contactOnly ? null : 'no';
  if (!['yes', 'tell', 'unknown'].includes(act)) return null;
  // «hun får ikke det hun skal ha»: whoever tells of somebody in care has answered.
  return saysYes || (ofPeople && !dialogue.contactOnly) ? 'yes' : null;
}

const SELF = /^(?:meg|jeg|eg|bare|berre|kun|me|only|just|min|mi)$/u;
const GROUP =
  /^(?:avdeling\p{L}*|enhet\p{L}*|eining\p{L}*|kontoret|huset|gruppa|gruppen|kolleg\p{L}*|flere|fleire|mange|oss|vi|her|us|we|several|department|unit|ward|office|here)$/u;
const MUNICIPALITY = /^(?:kommun\p{L}*|municipality|overalt|everywhere)$/u;
const EVERYONE = /^(?:alle|all|everyone|everybody)$/u;
/** An answer to «Gjelder det bare deg, …»; more words than this tell something of their own. */
const LONGEST_ANSWER = 8;

/** «bare meg», «hele avdelingen», «alle i kommunen», in the few words of an answer; null where none of them is said. */
export function scopeAnswer({ said, message }: Heard): Scope | null {
  if (said.dialogue.onlySelf) return 1;
  if (said.doubt.scopeSaid && said.facts.scope >= 3) return said.facts.scope;
  const words = wordsOf(message.text);
  const isSaid = (these: RegExp): boolean => words.some((word) => these.test(word));
  if (words.length > LONGEST_ANSWER) return said.doubt.scopeSaid ? said.facts.scope : null;
  if (isSaid(MUNICIPALITY)) return 3;
  if (isSaid(GROUP)) return 2;
  if (isSaid(EVERYONE)) return 3;
  return isSaid(SELF) ? 1 : null;
}

type Ways = {
  readonly done: (changed: Draft) => IntakeDecision;
  /** The draft with the words of the message in it. */
  readonly words: () => Draft;
};

/** What follows from a message while the question about life and health, or about how far it reaches, stands. */
export function answerDoubt(
  intake: Intake,
  draft: Draft,
  what: 'lifeHealth' | 'scope',
  heard: Heard,
  { done, words }: Ways,
): IntakeDecision {
  return what === 'lifeHealth'
    ? answerLifeHealth(intake, draft, heard, { done, words })
    : answerScope(intake, draft, heard, { done, words });
}

function answerLifeHealth(intake: Intake, draft: Draft, heard: Heard, { done, words }: Ways): IntakeDecision {
  const answer = lifeHealthAnswer(heard);
  if (answer === 'yes')
    return acute(
      { ...intake, draft: withMore(draft, heard, words) },
      heard,
      wordsOf(heard.message.text).length < 3,
    );
  if (answer === 'dontKnow') return done(draft);
  if (answer === null) return unanswered(intake, draft, heard);
  const was = understoodDraft(draft, heard.facts).facts.lifeHealth;
  const changed = withMore(draft, heard, words);
  return done({ ...changed, settled: { ...changed.settled, lifeHealth: { was, is: 'none' } } });
}

function answerScope(intake: Intake, draft: Draft, heard: Heard, { done, words }: Ways): IntakeDecision {
  if (heard.said.act === 'dontKnow') return done(draft);
  const is = scopeAnswer(heard);
  if (is === null || ['yes', 'no', 'cancel'].includes(heard.said.act))
    return unanswered(intake, draft, heard);
  const changed = words();
  const was = understoodDraft(changed, heard.facts).facts.scope;
  return done({ ...changed, settled: { ...changed.settled, scope: { was, is } } });
}

/** A bare «ja» adds nothing to the description; words around it do. */
const withMore = (draft: Draft, { said, message }: Heard, words: () => Draft): Draft =>
  said.act === 'yes' || said.act === 'no' || wordsOf(message.text).length < 2 ? draft : words();

/** The question falls away and the draft stands as it is: sent in where that was said, or taken further by the words. */
function unanswered(intake: Intake, draft: Draft, heard: Heard): IntakeDecision {
  const left: Intake = { ...intake, draft: { ...draft, asked: null } };
  return heard.said.act === 'yes'
    ? confirmOrSubmit(left, heard)
    : (confirmWithWords(left, heard) ?? describe(left, heard));
}
