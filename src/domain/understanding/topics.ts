import { ASKING } from './lexicon/asking.ts';
import { CONCEPTS } from './lexicon/topics.ts';
import { TOPIC_ROWS } from './lexicon/topic-table.ts';
import { findPhrases, phrasebook } from './phrases.ts';
import type { Request } from './request.ts';
import type { Signals } from './signals.ts';
import type { Word } from './words.ts';

/** A matter that the agreement settles: what is answered, who it is passed on to, or what is refused. */
export type Topic = {
  /** The number of the statement in the agreement. */
  readonly source: `T${number}`;
  /** `answer`: the agreement says it; `deflect`: somebody else's matter (R0); `refuse`: may not be had by anybody this way. */
  readonly kind: 'answer' | 'deflect' | 'refuse';
};

export type TopicInput = {
  readonly words: readonly Word[];
  readonly signals: Signals;
  /** A question mark stands in the text. */
  readonly questionMark: boolean;
  readonly request: Request;
  /** Something is said to fail now. */
  readonly fails: boolean;
  readonly systemId: string | null;
  /** The system's kind is business: its use, log-ins and training are the system manager's (T90, T32). */
  readonly business: boolean;
  /** The agreement leaves the system out (T127). */
  readonly leftOut: boolean;
};

/** How a message is put: a question, a wish, or neither. */
export type Form = 'asks' | 'wants' | 'tells';

const BOOK = phrasebook(CONCEPTS);
const FORMS = phrasebook(ASKING);
/** So few words without a verb are a question too: «åpningstider i romjula». */
const SHORT_WORDS = 6;
const LONGEST_TOLD = 16;

type Clause = readonly (readonly string[])[];
type Row = {
  readonly topic: Topic;
  /** Each need is there in one of its ways. */
  readonly needs: Clause;
  readonly not: readonly string[];
  readonly evenFailing: boolean;
};

const ROWS: readonly Row[] = TOPIC_ROWS.flatMap(([source, kind, ...ways]) =>
  ways.map((way) => {
    const words = way.split(' ');
    return {
      topic: { source, kind },
      needs: words.filter((word) => !/^[!+]/u.test(word)).map((word) => word.split('|')),
      not: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
      evenFailing: words.includes('+'),
    };
  }),
);

/** Every concept that the table names, so that a test finds one that no lexicon has. */
export const conceptsInTable = (): string[] => [
  ...new Set(ROWS.flatMap(({ needs, not }) => [...needs.flat(), ...not])),
];

/** The matter of the agreement that a message is about; null where it is about none, and always for a fault of ours. */
export function topicOf(input: TopicInput): Topic | null {
  const { signals, request, systemId, business, leftOut, fails } = input;
  if (request === 'access' && business) return { source: 'T90', kind: 'deflect' };
  if (leftOut) return { source: 'T127', kind: 'deflect' };
  if (request === 'restore' && signals.mentions('localPlace', 'localFile'))
    return { source: 'T124', kind: 'deflect' };
  const form = formOf(input);
  const there = new Set(findPhrases(input.words, BOOK).map(({ tag }) => tag));
  there.add(`system:${systemId ?? 'none'}`);
  if (business) there.add('kind:business');
  if (signals.mentions('homeBroadband')) there.add('homeBroadband');
  const row = ROWS.find(
    ({ topic, needs, not, evenFailing }) =>
      // What fails is a fault, unless the words of failing belong to the question («oppetid», «filen på C: er borte»).
      (!fails || (evenFailing && asksAboutFailing(topic, form, signals))) &&
      mayBe(topic, form, input.words.length) &&
      needs.every((ways) => ways.some((way) => there.has(way))) &&
      !not.some((one) => there.has(one)),
  );
  // «har dere en kopi» of what is gone wants it back.
  const gone = there.has('lost') || signals.mentions('vanished', 'deleted', 'lossFull');
  // What is ordered outright is an order, whatever its words say of prices.
  const ordered =
    request === 'order' &&
    signals.mentions('orderAct') &&
    !input.questionMark &&
    !/^(?:hva|hvor|what|how)$/u.test(input.words[0]?.text ?? '');
  const wantedBack = request === 'restore' && (gone || row?.topic.kind !== 'answer');
  if (
    row !== undefined &&
    !wantedBack &&
    !((ordered || request === 'upgrade') && row.topic.kind === 'answer')
  )
    return row.topic;
  if (fails) return null;
  if (request === 'upgrade' && business && isFeature(input.words) && !isNewer(input.words))
    return { source: 'T24', kind: 'deflect' };
  if (isUse(input, form)) return { source: 'T126', kind: 'deflect' };
  return null;
}

/** Understood without a question mark too: «åpningstider i romjula». */
const TITLES: ReadonlySet<string> = new Set(['T100', 'T102', 'T107', 'T169']);
/** Said rather than asked, in many words: somebody tells what has happened and wants help. */
const TOLD: ReadonlySet<string> = new Set(['T10', 'T37', 'T109', 'T113', 'T122', 'T124']);

/** A question is answered; a wish is an order, unless it is for what somebody else gives, or nobody. */
function mayBe({ kind, source }: Topic, form: Form, length: number): boolean {
  if (form === 'asks' || kind === 'refuse') return true;
  if (kind === 'answer') return form === 'tells' && length <= SHORT_WORDS && TITLES.has(source);
  // «Vi skal ha kurs på torsdag. I deltakerlisten …»: a course is mentioned, and something else told.
  return form === 'wants' || (TOLD.has(source) && !(source === 'T122' && length > LONGEST_TOLD));
}

/** Nothing but the question itself says that something fails. */
function asksAboutFailing({ source }: Topic, form: Form, signals: Signals): boolean {
  if (source === 'T113') return true;
  if (source === 'T124') return onlySays(GONE, signals);
  if (source === 'T37') return form === 'asks' && onlySays(FAULT_NAMES, signals);
  if (form !== 'asks') return false;
  if (source === 'T157') return signals.asked.size > 0;
  return onlySays(FAULT_NAMES, signals) || inTheQuestion(signals);
}

/** «Gerica har vært nede i tre timer, hva med 99,9 %?» tells first. */
function inTheQuestion({ words, hits }: Signals): boolean {
  const asked = new Set(
    findPhrases(words, FORMS).flatMap(({ tag, clause }) => (tag === 'asks' ? [clause] : [])),
  );
  return LOSSES.every((tag) => hits(tag).every(({ clause }) => asked.has(clause)));
}

/** What stands first decides: «trenger ny skjerm, hva koster den» is a wish, «hva koster en skjerm vi trenger» a question. */
export function formOf({ words, questionMark }: Pick<TopicInput, 'words' | 'questionMark'>): Form {
  const hits = findPhrases(words, FORMS);
  let best: { form: Form; from: number; length: number } | null = null;
  for (const { tag, from, to, clause } of hits) {
    // «når jeg sitter hjemme» in the middle tells when.
    if (
      !questionMark &&
      words[from - 1]?.clause === clause &&
      /^(?:når|when|hvis)$/u.test(words[from]?.text ?? '')
    )
      continue;
    // «Når jeg logger på, får jeg …» tells when.
    const told =
      /^(?:når|when|hvis|if)$/u.test(words[from]?.text ?? '') &&
      /^(?:jeg|vi|de|det|den|han|hun|man|en|folk|noen|i|we|they|it|the)$/u.test(words[from + 1]?.text ?? '');
    if (!questionMark && told) continue;
    // «I barnehagen er det slik at …»: a verb first is a question only where it is first.
    const inside = words
      .slice(Math.max(0, from - 6), from)
      .some((word) => word.clause === clause && !BEFORE_QUESTION.test(word.text));
    if (!questionMark && inside && tag === 'asks' && VERB_FIRST.test(words[from]?.text ?? '')) continue;
    const form = tag as Form;
    if (best === null || from < best.from || (from === best.from && to - from > best.length))
      best = { form, from, length: to - from };
  }
  return best?.form ?? (questionMark ? 'asks' : 'tells');
}

const VERB_FIRST = /^(?:er|har|blir|finnes|gjelder|ligger|står|virker|does|is|are|do|did|has|have|tar|gir)$/u;
const BEFORE_QUESTION =
  /^(?:hei|hallo|god|morgen|dag|kveld|og|men|eller|så|forresten|egentlig|ja|nei|altså|hello|hi|hey|and|but|or|so|also|btw|ps|dumt|spørsmål)$/u;

const FEATURE =
  /^(?:knapp|funksjon|felt|felter|feature|button|field|rapport|kolonne|varsel|mulighet|modul|filter)/u;
const isFeature = (words: readonly Word[]): boolean =>
  words.some(({ text }) => FEATURE.test(text)) &&
  words.some(({ text }) =>
    /^(?:ny|nytt|nye|legge|lage|ønsker|vil|kan|could|can|add|new|want|would|trenger|få|bygge|utvid)/u.test(
      text,
    ),
  );

const isNewer = (words: readonly Word[]): boolean =>
  words.some(({ text }) => /^(?:oppgrader|upgrad|versjon|version|utgåve|utgave)/u.test(text));

/** Programs and their parts: what somebody asks how to use (T126), where no system is named. */
const USED =
  /^(?:windows|word|excel|outlook|powerpoint|teams|onenote|office|pivot|tabell|formel|formul|ark|regneark|celle|kolonne|rad|dokument|mal|malen|makro|signatur|autosvar|fraværsmelding|kalender|møteinnkalling|mappe|snarvei|hurtigtast|skjermbilde|skjermdump|pdf|utklipp|skrift|margin|topptekst|bunntekst|sidetall|innholdsfortegnelse|brevfletting|etikett|lysbilde|presentasjon|spreadsheet|document|template|macro|signature|shortcut|screenshot|font|slide|calendar|folder|column|row|cell|sort|filter|bakgrunn|språk|tastatur|fane|nettleser|browser|edge|chrome|bokmerke|startmeny|oppgavelinje|desktop)/u;

const GETS = /^(?:bestill|order|kjøp|buy|skaff|get$)/u;

/** «hvordan …»: use, not a fault (T126). */
function isUse({ signals, request, systemId, words }: TopicInput, form: Form): boolean {
  if (request !== 'question' || !signals.mentions('howTo', 'useAsk') || form === 'wants') return false;
  if (signals.mentions('status') || words.some(({ text }) => GETS.test(text))) return false;
  return systemId !== null || words.some(({ text }) => USED.test(text));
}

const LOSSES = ['lossFull', 'lossSevere', 'lossMinor'];
const GONE =
  /^(?:borte|vekk|forsvunnet|mistet|slettet|lost|gone|vanish|disappeared|missing|finner|ikke|noen|forsvinner|my)$/u;
const FAULT_NAMES = /^(?:feil|feilen|feilmelding|problem|problemer|error|errors|issue|issues|trouble)$/u;

/** The only thing that is said to fail is in these words. */
const onlySays = (these: RegExp, { words, hits }: Signals): boolean =>
  LOSSES.every((tag) =>
    hits(tag).every(({ from, to }) => words.slice(from, to).every(({ text }) => these.test(text))),
  );
