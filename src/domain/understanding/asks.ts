import type { Hit } from './phrases.ts';
import type { Signals } from './signals.ts';
import type { Speech } from './speech.ts';

/** More than so many words before a question tell of something that happened. */
const LONGEST_LEAD = 7;
const SHORT = 20;
/** So few words with a role first and no verb ask who it is. */
const TITLE = 8;
const STATES =
  /^(?:er|har|får|sier|ikke|not|is|has|said|says|ber|vil|kan|må|skal|ringte|kommer|melder|jeg|vi|here|her|ok)$/u;

/** T4, T14, T22: who has a role. «som systemansvarlig ber jeg» names the writer. */
export function looksUp(speech: Speech): boolean {
  const { signals, together, faults, hits, isAsked, sentenceOf } = speech;
  const { words } = signals;
  const roles = [...hits('roleNoun'), ...initials(signals)];
  if (roles.length === 0 && hits('whoWord').length === 0) return false;
  // Who pays is the agreement's to say, not a person to be found (T16).
  if (signals.mentions('whoPays')) return false;
  // «Sikkerhetsansvarlig i Drammen, navn og nummer takk.» is all that is wanted, whatever is told after it.
  const contacts = new Set(hits('contactWanted').map(sentenceOf));
  if (roles.some((role) => role.from <= 1 && contacts.has(sentenceOf(role))) && signals.mentions('askPlease'))
    return true;
  // «Systemeier legejournal, Svelvik. Quis?»: the role and the system, and nothing is said of them.
  if (
    roles.some((role) => role.from <= 1) &&
    words.length <= TITLE &&
    faults.length === 0 &&
    !words.some(({ text }) => STATES.test(text))
  )
    return true;
  // «Er det D-IKT eller leverandøren som eier dataene?»: which of two, and no person.
  if (
    words.some(({ text }) => /^(?:eller|or)$/u.test(text)) &&
    hits('whoWord').length === 0 &&
    isEither(words)
  )
    return false;
  const inQuestion = (fault: Hit): boolean => roles.some((role) => sentenceOf(role) === sentenceOf(fault));
  if (faults.some((fault) => isHard(fault) || !inQuestion(fault))) return false;
  const accused = new Set(hits('accuses').map(sentenceOf));
  if (hits('whoWord').some((who) => accused.has(sentenceOf(who)))) return false;
  if (together('whoWord', 'roleNoun') || together('whoWord', 'roleDoes')) return true;
  if (roles.length > 0 && hits('contactWanted').length > 0 && words.length <= SHORT) return true;
  if (signals.mentions('asksConsent') && hits('whoWord').length === 0) return false;
  return roles.some((role) => isAsked(role) && (words.length <= SHORT || signals.mentions('askVerb')));
}

const isEither = (words: Signals['words']): boolean =>
  /^(?:er|is|må|skal|bør|kan|should|must|do)$/u.test(words[0]?.text ?? '') &&
  /^(?:det|it|jeg|vi|man|i|we)$/u.test(words[1]?.text ?? '');

/** The agreement's roles by their initials, in capitals: «DA og KA for Socio?». */
const initials = ({ words }: Signals): Hit[] =>
  words.flatMap(({ raw, clause }, at) =>
    /^(?:SE|SA|DA|KA|SI)$/u.test(raw) && !/[\p{Lu}]{2}/u.test(words[at + 1]?.raw ?? '')
      ? [{ tag: 'roleNoun', from: at, to: at + 1, clause, negated: false }]
      : [],
  );

/** A question about something that is not broken; hard faults beside it make it a fault. */
export function asksSomething(speech: Speech): boolean {
  const { signals, hits, opens, faults, sentenceOf, isAsked } = speech;
  const notQuestion = new Set(
    ['askAdvice', 'askFault', 'accuses', 'disagrees']
      .flatMap((tag) => hits(tag))
      .map(sentenceOf)
      .filter((sentence) => !ifSentence(signals, sentence)),
  );
  // «Hvorfor spør den om kode hver gang?»
  for (const why of hits('askWhy'))
    if (!signals.mentions('agreement', 'whyPriority')) notQuestion.add(sentenceOf(why));
  const use = hits('useAsk').filter((hit) => !notQuestion.has(sentenceOf(hit)) && isUse(speech, hit));
  if (
    use.length > 0 &&
    faults.every((fault) => use.some((hit) => sentenceOf(hit) === sentenceOf(fault)) && !isHard(fault))
  )
    return true;
  if (hits('askReport').length > 0 && faults.every((fault) => !isHard(fault))) return true;
  if (hits('training').some(isAsked) && faults.every((fault) => !isHard(fault))) return true;
  const repairs = new Set(hits('askRepair').map(sentenceOf));
  const leadless = (hit: Hit): boolean => signals.mentions('agreement') || !hasLead(signals, sentenceOf(hit));
  const asking = [
    ...hits('askWord').filter(
      (hit) =>
        isWord(signals, hit) &&
        !isSubordinate(speech, hit) &&
        (isAsked(hit) || (opens(hit) && inverted(signals, hit))),
    ),
    ...hits('askVerb').filter(
      (hit) => (isAsked(hit) || opens(hit)) && !repairs.has(sentenceOf(hit)) && leadless(hit),
    ),
    ...hits('askSay').filter((hit) => lengthOf(signals, sentenceOf(hit)) > 4 || leadless(hit)),
    ...verbFirst(speech).filter((hit) => !repairs.has(sentenceOf(hit)) && leadless(hit)),
  ].filter((hit) => !notQuestion.has(sentenceOf(hit)));
  if (asking.length === 0) return false;
  if (signals.mentions('agreement')) return faults.every((fault) => !isHard(fault));
  return faults.length === 0;
}

const lengthOf = ({ words }: Signals, sentence: number): number =>
  words.filter((word) => word.sentence === sentence).length;

/** «Vi aner ikke hvor vi skal» asks nobody how something is used; «skjønner ikke hvordan jeg …» does. */
const isUse = ({ signals: { words }, isAsked, opens }: Speech, hit: Hit): boolean =>
  isAsked(hit) || opens(hit) || !/^(?:hvor|where)$/u.test(words[hit.from]?.text ?? '');

/** «Når jeg trykker …» tells when; «Når åpner dere» asks. */
const isSubordinate = ({ signals: { words }, isAsked }: Speech, hit: Hit): boolean =>
  /^(?:når|when)$/u.test(words[hit.from]?.text ?? '') &&
  !(isAsked(hit) && words[hit.from - 1]?.sentence === words[hit.from]?.sentence) &&
  !ASKING_VERB.test(words[hit.to]?.text ?? '') &&
  !endsVerb(words[hit.to]?.text);
const endsVerb = (text = ''): boolean => /..r$/u.test(text) && !/^(?:jeg|hver|der|eller)$/u.test(text);

/** «Hva gjør vi hvis …»: only thought of. */
const ifSentence = ({ words }: Signals, sentence: number): boolean =>
  words.some((word) => word.sentence === sentence && /^(?:hvis|dersom|viss|om|if)$/u.test(word.text));

/** «Ligger sakene der ennå?», «Gjelder målet oss?», «Ang. 99,9: teller natta?», «Er vakttelefonen bemannet?». */
function verbFirst({ signals: { words, asked, mentions }, opens }: Speech): Hit[] {
  // «gjelder oppetidsmålet også i helgene»
  const lead = mentions('agreement');
  return words.flatMap((word, at) => {
    const hit = { tag: 'askVerb', from: at, to: at + 1, clause: word.clause, negated: false };
    const before = words[at - 1];
    const first = before?.clause !== word.clause || before.raw.endsWith(':') || opens(hit);
    const stated = at === 0 && lead && words.length <= 12;
    return (asked.has(word.sentence) || stated) &&
      first &&
      (endsVerb(word.text) || ASKING_VERB.test(word.text))
      ? [hit]
      : [];
  });
}

/** A sentence that begins with it, or «…, hvor mange er»: a question, and not «og hva han skal ha, står …». */
const inverted = ({ words }: Signals, { to, from }: Hit): boolean =>
  words.slice(0, from).every(({ sentence }) => sentence !== words[from]?.sentence) ||
  words
    .slice(to, /^(?:hvor|how|hvilke)/u.test(words[from]?.text ?? '') ? to + 3 : to + 1)
    .some(({ text, clause }) => clause === words[from]?.clause && ASKING_VERB.test(text));
const ASKING_VERB =
  /^(?:er|var|har|kan|skal|må|vil|får|blir|gjør|ligger|finner|finnes|koster|heter|betyr|gjelder|står|eier|betaler|bestemmer|do|does|is|are|can|will|should|bør|kommer|tar|går|sender|bruker|ser|trenger|regner|did|was|were|may|i|make|has|have|kosta|fins|finst|teller|holder|stenger|stæng|plar|pleier|plejer|brukar|fungerer|virker|lagres|regnes|telles|tas|brukes|gis|kan)$/u;
/** «hvem som helst» asks nobody, nor does «Hvor, det vet bare nettbrettet.». */
const isWord = ({ words, asked }: Signals, { to, clause, from }: Hit): boolean =>
  words[to + 1]?.text !== 'helst' &&
  (asked.has(words[from]?.sentence ?? -1) || words[to]?.clause === clause || words[to] === undefined);

/** A sentence before it tells something at length: what is asked at the end is asked about that. */
const hasLead = ({ words, asked }: Signals, sentence: number): boolean => {
  const lead = new Map<number, number>();
  const past = new Set(words.filter(({ text }) => text === 'fjor').map((word) => word.sentence));
  for (const word of words)
    if (word.sentence < sentence && !asked.has(word.sentence) && !past.has(word.sentence))
      lead.set(word.sentence, (lead.get(word.sentence) ?? 0) + 1);
  return [...lead.values()].some((length) => length > LONGEST_LEAD);
};

/** Wrong, slow, missing: in a question about use it is what the writer wants to be rid of. Dead is hard. */
const isHard = (fault: Hit): boolean => fault.tag === 'lossFull';
