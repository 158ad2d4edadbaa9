import { oncePer } from '../memo.ts';
import type { Loss } from '../vocabulary.ts';
import { sentenceOf, type Hit } from './phrases.ts';
import type { Signals } from './signals.ts';

const DENIAL =
  /^(?:ikke|not|aldri|never|cannot|cant|wont|dont|doesnt|isnt|arent|didnt|couldnt|wasnt|ingen|nobody|noone|none|nekter|verken|umulig|impossible|unable|bare|kun|only|just)$/u;

/** What is said of the loss, each kind without what is over, told for comparison or not real. */
type Evidence = {
  readonly dead: readonly Hit[];
  readonly denied: readonly Hit[];
  readonly codes: readonly Hit[];
  readonly severe: readonly Hit[];
  readonly minor: readonly Hit[];
  /** Something failed and is over. */
  readonly over: boolean;
};

/**
 * Loss as said (2.2, 2.6b); null when nothing is said to be wrong. A state («svart», «nede») is 3 unless it is so only
 * some of the time; what is denied («får ikke åpnet») is 3 unless it is one function, or other parts run.
 */
export const lossOf = oncePer(readLoss);

function readLoss(signals: Signals): Loss | null {
  const { dead, denied, codes, severe, minor, over } = evidenceOf(signals);
  const partial = sentencesOf(signals, 'partial');
  const always = (hit: Hit): boolean => !partial.has(sentenceOf(signals.words, hit));
  const restWorks = signals.mentions('restWorks') || isIntact(signals);
  if (isCosmetic(signals, { dead, denied, codes, severe })) return 1;
  const full =
    dead.some(always) ||
    denied.some((hit) => always(hit) && !isOfPart(signals, hit)) ||
    (codes.some(always) && !restWorks && !codes.every((hit) => isOfPart(signals, hit)));
  const some = dead.length + denied.length + codes.length + severe.length > 0;
  const harmless = signals.mentions('harmless', 'safe');
  // «dobbeltskriver, så det ser rart ut»: the look is what comes of it.
  const badly = severe.some(
    (hit) =>
      !minor.some(
        (one) => touches(one, hit) || sentenceOf(signals.words, one) !== sentenceOf(signals.words, hit),
      ),
  );
  if (badly && !harmless && !restWorks && !full && onlyLooks(signals, minor)) return 2;
  // Late or slow is no nuisance, unless the writer says so.
  const late = severe.some((hit) => isLate(signals, hit) && !minor.some((one) => touches(one, hit)));
  if (
    minor.length > 0 &&
    !full &&
    (harmless || !(late || signals.has('wrongTreatment', 'crisis') || isOfMedicine(signals)))
  )
    return 1;
  // Slow, late or twice the work stays so, whatever else works.
  if (
    restWorks &&
    !full &&
    some &&
    dead.length + denied.length === 0 &&
    !severe.some((hit) => takesTime(signals, hit))
  )
    return 1;
  if (full && signals.mentions('restOfIt')) return 2;
  if (full) return 3;
  if (some) return 2;
  if (minor.length > 0) return 1;
  return over && signals.mentions('notice') ? 1 : null;
}

/** «skriver ut som den skal»: not what it will do, not before a «men», not where care is wrong. */
function isIntact(signals: Signals): boolean {
  const { words } = signals;
  if (signals.has('wrongTreatment', 'crisis', 'stale')) return false;
  return signals.hits('intact').some((hit) => {
    if (hit.negated || WILL.test(words[hit.from - 1]?.text ?? '')) return false;
    const turn = words.findIndex((word, at) => at >= hit.to && /^(?:men|but)$/u.test(word.text));
    return (
      turn < 0 ||
      sentenceOf(words, hit) !== words[turn]?.sentence ||
      !['lossFull', 'lossSevere'].some((tag) => signals.hits(tag).some(({ from }) => from > turn))
    );
  });
}
const WILL = /^(?:vil|skal|skulle|bør|burde|må|kan|ville|will|should|would|must|hvis|når|if|when)$/u;

/** All that is wrong is wrong of a colour, a font, a picture on top: «fargen på overskriften er blitt gul». */
function isCosmetic(
  signals: Signals,
  { dead, denied, codes, severe }: Omit<Evidence, 'minor' | 'over'>,
): boolean {
  const looks = signals.hits('cosmetic');
  if (looks.length === 0 || denied.length + codes.length > 0) return false;
  if (signals.has('medication', 'patient', 'wrongTreatment', 'crisis')) return false;
  const first = new Map<number, number>();
  for (const { clause, from } of looks) if (!first.has(clause)) first.set(clause, from);
  // «fargen er borte», «feil våpen»; not «stopper på velkomstbildet»
  return (
    dead.every(({ clause, from }) => (first.get(clause) ?? Infinity) <= from) &&
    severe.every(({ clause, to }) => (first.get(clause) ?? Infinity) <= to)
  );
}

/** «lista var fra feil dag, tre har fått blodfortynnende»: what medicine is given by is no nuisance. */
function isOfMedicine(signals: Signals): boolean {
  const medicine = sentencesOf(signals, 'medication');
  return signals.hits('mismatch').some((hit) => medicine.has(sentenceOf(signals.words, hit)));
}
const isLate = ({ words }: Signals, hit: Hit): boolean =>
  words.slice(hit.from, hit.to).some(({ text }) => /^(?:forsink\p{L}*|delay\p{L}*|treg|slow)$/u.test(text));
const takesTime = ({ words }: Signals, hit: Hit): boolean =>
  words.slice(hit.from, hit.to).some(({ text }) => TIME.test(text));
const TIME =
  /^(?:treg\p{L}*|slow\p{L}*|sakte|seigt?|minutt\p{L}*|minutes?|sekund\p{L}*|seconds?|timer?|hours?|dobbelt|double|lang|long|forsink\p{L}*|delayed)$/u;

const onlyLooks = ({ words }: Signals, minor: readonly Hit[]): boolean =>
  minor.length > 0 && minor.every((hit) => /^(?:ser|såg|looks)$/u.test(words[hit.from]?.text ?? ''));

/** A nuisance, and the writer says that it is one: frightening words beside it are a title, a figure of speech or past. */
export const isTrivial = (signals: Signals): boolean =>
  lossOf(signals) === 1 && signals.mentions('harmless', 'restWorks', 'safe');

function evidenceOf(signals: Signals): Evidence {
  // «ingen klor på avveie» takes it back, «kan ikke: virker ikke» says it twice.
  const said = (tag: string): Hit[] =>
    signals.hits(tag).filter((hit) => !hit.negated || (hit.to - hit.from > 1 && denies(signals, hit)));
  const unreal = signals.clauses('unreal');
  const all = ['lossFull', 'lossCode', 'lossSevere', 'lossMinor'].flatMap(said);
  const focus = Math.max(-1, ...said('focus').map((hit) => hit.from));
  const start = all.some((hit) => hit.from >= focus) ? focus : -1;
  const ended = Math.max(-1, ...signals.hits('resolved').map((hit) => hit.from));
  const past = signals.clauses('past');
  const then = sentencesThen(signals);
  const titled = titledWords(signals);
  const now = all.some((hit) => !then.has(sentenceOf(signals.words, hit)));
  const isThen = (hit: Hit): boolean => then.has(sentenceOf(signals.words, hit)) && (now || ended > hit.from);
  const isOver = (hit: Hit): boolean => isThen(hit) || (hit.from < ended && !signals.has('crisis'));
  const answered = sentencesAnsweredNo(signals);
  const counts = (hit: Hit): boolean =>
    !answered.has(sentenceOf(signals.words, hit)) &&
    hit.from >= start &&
    !unreal.has(hit.clause) &&
    !titled.has(hit.from);
  const kept = (tag: string): Hit[] => said(tag).filter((hit) => counts(hit) && !isOver(hit));
  const severe = kept('lossSevere');
  // A nuisance stays one although the rest is said to work.
  const minor = said('lossMinor').filter((hit) => counts(hit) && !(isOver(hit) && past.has(hit.clause)));
  const lesser = [...severe, ...minor];
  const full = kept('lossFull').filter(
    (hit) => !lesser.some((other) => covers(other, hit)) && !minor.some((one) => colours(signals, hit, one)),
  );
  const isDenial = (hit: Hit): boolean => denies(signals, hit);
  // «ingen alarm, ingen dør, det er bare …»: beside a nuisance, what is taken back or quoted is no loss.
  const calm = minor.length > 0 ? sentencesOf(signals, 'harmless', 'safe') : new Set<number>();
  const told = full.filter(
    (hit) =>
      calm.size === 0 ||
      !(calm.has(sentenceOf(signals.words, hit)) || signals.words[hit.from]?.quoted === true),
  );
  return {
    dead: [
      ...told.filter((hit) => !isDenial(hit)),
      ...refusals(signals).filter((hit) => counts(hit) && !isOver(hit)),
    ],
    denied: told.filter(isDenial),
    codes: kept('lossCode'),
    severe,
    minor,
    over: all.some((hit) => isOver(hit)),
  };
}

/** «eneste skriveren nekter», «Excel dør i det jeg åpner det»: said of a thing, with nothing behind it but when. */
const refusals = oncePer(({ words }: Signals): readonly Hit[] =>
  words.flatMap(({ text, clause }, at): Hit[] => {
    if (!REFUSES.test(text)) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    if (
      before === undefined ||
      before.clause !== clause ||
      (next?.clause === clause && !isAtOpening(words, at + 1))
    )
      return [];
    const opening = words.slice(Math.max(0, at - 4), at).filter((word) => word.clause === clause);
    if (opening.some((word) => PERSONAL.test(word.text))) return [];
    return [{ tag: 'lossFull', from: at, to: at + 1, clause, negated: false }];
  }),
);
const isAtOpening = (words: Signals['words'], at: number): boolean =>
  WHEN.test(words[at]?.text ?? '') && words.slice(at + 1, at + 5).some(({ text }) => OPENING.test(text));
const OPENING = /^(?:åpn|start|logg|skru|slå|open|log|turn)/u;
const REFUSES =
  /^(?:nekter|nektar|streiker|streikar|svikter|sviktar|feiler|feilar|stopper|stoppar|dør|døyr|krasjer|kræsjer|kollapser|stanser|refuses|fails|crashes|dies|quits)$/u;
const WHEN = /^(?:i|idet|når|straks|så|med|umiddelbart|when|whenever|as|on|at|immediately)$/u;
const PERSONAL =
  /^(?:jeg|vi|hun|han|de|du|hun|man|folk|noen|ingen|i|we|she|he|they|somebody|som|beboer\p{L}*|pasient\p{L}*|bruker\p{L}*|barn\p{L}*|elev\p{L}*|mann\p{L}*|dame\p{L}*|dama|gutt\p{L}*|jent\p{L}*|patient|resident|pumpe\p{L}*|å|og|ikke|not)$/u;

const denies = ({ words }: Signals, hit: Hit): boolean =>
  words.slice(hit.from, hit.to).some(({ text }) => DENIAL.test(text));

/** Sentences about another day. «Siden i går» goes on, and so does what the same sentence tells of now. */
function sentencesThen(signals: Signals): ReadonlySet<number> {
  const since = signals.hits('sinceThen');
  const goesOn = sentencesOf(signals, 'rightNow');
  return new Set(
    signals
      .hits('agone')
      .filter((hit) => !since.some((other) => touches(other, hit)))
      .map((hit) => sentenceOf(signals.words, hit))
      .filter((sentence) => !goesOn.has(sentence)),
  );
}

/** «Uten Gerica? Nei, bare treigt»: asked, and answered in the same breath. */
function sentencesAnsweredNo({ words, asked }: Signals): ReadonlySet<number> {
  const answered = new Set<number>();
  words.forEach(({ text, sentence }, at) => {
    const opens = words[at - 1]?.sentence === sentence - 1;
    if (opens && asked.has(sentence - 1) && /^(?:nei|neida|niks)$/u.test(text)) answered.add(sentence - 1);
  });
  return answered;
}

/** «saken «Beboer døde …»»: a title between quotation marks, right behind what bears it. */
function titledWords({ hits, words }: Signals): ReadonlySet<number> {
  const bears = new Set(hits('titled').flatMap(({ to }) => [to, to + 1, to + 2]));
  const titled = new Set<number>();
  words.forEach(({ quoted }, at) => {
    const opens = words[at - 1]?.quoted !== true;
    if (quoted && (opens ? bears.has(at) : titled.has(at - 1))) titled.add(at);
  });
  return titled;
}

/** «får ikke ført», «kaster ut»: a full-loss construction that a severe one explains. */
const covers = (outer: Hit, inner: Hit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.clause === inner.clause;

/** «en svart strek»: the colour of what is a nuisance, within two words of it. */
const colours = ({ words }: Signals, hit: Hit, nuisance: Hit): boolean =>
  hit.to - hit.from === 1 &&
  hit.clause === nuisance.clause &&
  Math.max(nuisance.from - hit.to, hit.from - nuisance.to) <= 1 &&
  /^(?:svarte?|mørke?|mørkt|hvite?|kvite?|grå|black|white|dark|sorte?)$/u.test(words[hit.from]?.text ?? '');

/** «får ikke lagt ved», «kommer opp, men …»: one function of several. */
function isOfPart(signals: Signals, hit: Hit): boolean {
  const near = (other: Hit): boolean =>
    other.clause === hit.clause && other.to > hit.from - 6 && other.from <= hit.to + 4;
  if (signals.hits('part').some(near)) return true;
  return signals.hits('opens').some((other) => opensBut(signals, other, hit)) || anotherRuns(signals, hit);
}

/** «kommer opp, men får ikke …»: it opens, and what comes after fails. */
const opensBut = ({ words }: Signals, opens: Hit, fails: Hit): boolean =>
  !opens.negated &&
  opens.to <= fails.from &&
  words[opens.from]?.sentence === words[fails.from]?.sentence &&
  words.slice(opens.to, fails.from + 1).some(({ text }) => /^(?:men|but)$/u.test(text));

/** «teksten går fint», not «på pc-en går det fint»: that is another way, and the thing itself stays lost. */
const anotherRuns = (signals: Signals, fails: Hit): boolean =>
  signals.hits('othersRun').some((hit) => {
    const before = signals.words
      .slice(Math.max(0, hit.from - 4), hit.to)
      .filter(({ clause }) => clause === hit.clause);
    return !hit.negated && !touches(hit, fails) && !before.some(({ text }) => ELSEWHERE.test(text));
  });
const ELSEWHERE =
  /^(?:det|den|jeg|vi|alt|så|på|i|hos|med|via|fra|it|on|in|telefon\p{L}*|mobil\p{L}*|papir\p{L}*|webmail\p{L}*|nettleser\p{L}*)$/u;

const touches = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;

const sentencesOf = (signals: Signals, ...tags: readonly string[]): ReadonlySet<number> =>
  new Set(
    tags
      .flatMap((tag) => signals.hits(tag))
      .filter((hit) => !hit.negated || hit.to - hit.from > 1)
      .map((hit) => sentenceOf(signals.words, hit)),
  );
