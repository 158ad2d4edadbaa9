import { COMMON_PLACE_WORDS, FROM_PLACE, MOVING, PLACE_PREPOSITIONS } from './lexicon/places.ts';
import { FINITE_VERBS, JOB_ENDINGS, SIGNATURE_WORDS, TITLES } from './lexicon/reporter.ts';
import type { Word } from './words.ts';

/** What stands around the name of a place: whether somebody is there, comes from there, or only writes about it. */

export const before = (words: readonly Word[], at: number, back: number): string => {
  const word = words[at - back];
  return word !== undefined && word.sentence === words[at]?.sentence ? word.text : '';
};

export function isPlace(words: readonly Word[], at: number): boolean {
  const one = before(words, at, 1);
  const skipped = ['hele', 'the', 'whole', 'vår', 'entire', 'her'].includes(one) ? before(words, at, 2) : one;
  const at2 = one === skipped ? 2 : 3;
  if (/^(?:til|to|te)$/u.test(skipped)) return leadsTo(words, at, at2);
  return PLACE_PREPOSITIONS.has(one) || PLACE_PREPOSITIONS.has(skipped);
}

/** «porten til brannstasjonen», «bestiller fire skjermer til Byggesak»; «erklæring til NAV» only says whom it is for. */
function leadsTo(words: readonly Word[], at: number, back: number): boolean {
  if (LEADS_THERE.test(before(words, at, back))) return true;
  return [1, 2, 3, 4, 5, 6, 7, 8].some((more) => ORDERS.test(before(words, at, more)));
}
const LEADS_THERE =
  /^(?:dør|port|inngang|skriver|telefon|nett|door|gate|printer|lås|hovedinngang)\p{L}{0,5}$/u;
const ORDERS = /^(?:bestill\p{L}{0,4}|trenger|treng|ønsker|tinge|order|need|kjøpe)$/u;

/** «Mvh Sissel Brodahl, eiendom, 45 00 78 33», «Ring legevakta, Sara, …»: by itself between commas, beside a name or a number. */
export function standsApart(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  // «Legevakta: pasient …», «Legejournal legevakta: …»
  const ended = words[to]?.clause !== words[to - 1]?.clause || words[to - 1]?.raw.endsWith(':') === true;
  if (from <= 1 && words[to] !== undefined && ended) return true;
  if (isCard(words, from, to)) return true;
  // «… Ansvar 2310. Legevakt.»: a sentence of its own
  const alone = words[from - 1]?.sentence !== sentence && words[to]?.sentence !== sentence;
  if (alone && /^\p{Lu}/u.test(words[from]?.raw ?? '')) return true;
  // «Printer skranke legevakt: …»
  if (from <= 4 && words[to - 1]?.raw.endsWith(':') === true && words[from]?.sentence === 0) return true;
  // «lønn ved Kari, 46123»
  if (from === 0 && words[to]?.text === 'ved' && /^\p{Lu}/u.test(words[to + 1]?.raw ?? '')) return true;
  const begins =
    from === 0 ||
    // «Yusuf her, sommervikar vannverket, tlf …»
    TITLES.has(words[from - 1]?.text ?? '') ||
    JOB_ENDINGS.test(words[from - 1]?.raw ?? '') ||
    words[from - 1]?.clause !== words[from]?.clause ||
    before(words, from, 1) === 'ring';
  const next = words[to];
  const ends = next === undefined || next.clause !== words[to - 1]?.clause || /^\d/u.test(next.raw);
  if (!begins || !ends) return false;
  const near = words.slice(Math.max(0, from - 8), to + 8).filter((word) => word.sentence === sentence);
  if (near.some((word) => SIGNATURE_WORDS.has(word.text) || /^\d{5,}$/u.test(word.raw))) return true;
  if (near.filter((word) => /^\d{2,3}$/u.test(word.raw)).length > 2) return true;
  // «Emil Hovland Dale, barneverntjenesten»: a line of a name and a place.
  return (
    near.length < 7 &&
    /^\p{Lu}\p{Ll}/u.test(near[0]?.raw ?? '') &&
    near[0] !== words[from] &&
    words[to]?.sentence !== sentence
  );
}

/** «Vannverket drukner i søppelpost», «Brannstasjonen til D-IKT: …»: a house that speaks or of which the report begins. */
export const isSubject = (words: readonly Word[], at: number, to: number): boolean =>
  at === 0 &&
  HOUSE.test(words[0]?.raw ?? '') &&
  words[to]?.sentence === words[0]?.sentence &&
  !/^(?:ringte|sa|sier|spør|spurte|ber|lurer|mener|vil)$/u.test(words[to]?.text ?? '');
const HOUSE =
  /^\p{L}+(?:stasjon|verk|vakt|kontor|skole|skule|bibliotek|fellesskap|torg|senter|sentral)(?:en|et|a)?$|^(?:biblioteket|barnevernet|legevakta|legevakten)$/iu;

/** «Ahmed legevakta 401 12 233», «Piotr teacher kulturskolen 46377»: a name that opens the sentence, the place, a number. */
function isCard(words: readonly Word[], from: number, to: number): boolean {
  const sentence = words[from]?.sentence;
  const next = words[to];
  const her = /^(?:her|here)$/u.test(next?.text ?? '') && from === 1;
  const digits = words
    .slice(to, to + 4)
    .map(({ raw }) => (/^\d+$/u.test(raw) ? raw : ' '))
    .join('');
  if (!her && (!/^(?:4\d{4}|[2-9]\d{7})(?: |$)/u.test(digits) || next?.sentence !== sentence)) return false;
  let first = from;
  while (first > 0 && words[first - 1]?.sentence === sentence && from - first < 5) first -= 1;
  const lead = words.slice(first, from);
  return (
    lead.length > 0 &&
    lead.length < 5 &&
    /^\p{Lu}\p{Ll}/u.test(lead[0]?.raw ?? '') &&
    !lead.some(({ text }) => FINITE_VERBS.has(text) || /\d/u.test(text))
  );
}

/** «everybody on Solbergelva», «vi på Konnerud»: the unit of the district, not the people who live there. */
export const isTheirs = (words: readonly Word[], at: number): boolean =>
  ((isPlace(words, at) || before(words, at, 1) === 'on') &&
    [2, 3].some((back) =>
      /^(?:alle|everybody|everyone|all|vi|oss|we|us|base|ansatte|ingen|noen)$/u.test(before(words, at, back)),
    )) ||
  // «på hele Solbergelva», «er på Åssiden i dag», «vakttelefonen for Åssiden»
  (before(words, at, 1) === 'hele' && !/^(?:rundt|over|gjennom)$/u.test(before(words, at, 2))) ||
  (/^(?:på|i)$/u.test(before(words, at, 1)) &&
    HERE_NOW.test(before(words, at, 2)) &&
    ONESELF.test(before(words, at, 3) || 'jeg')) ||
  (/^(?:for|til|på)$/u.test(before(words, at, 1)) && OF_UNIT.test(before(words, at, 2)));
const HERE_NOW = /^(?:jobber|sitter|kjører|vikarierer|er|vakt|natt|kveldsvakt|nattevakt|dagvakt)$/u;
const ONESELF = /^(?:jeg|vi|i|we|er|på|som|sitter|og|nå|har|sted|stad)$/u;
const OF_UNIT =
  /^(?:vakttelefon|arbeidslist|kjørelist|besøkslist|bas|rund|turnus|vaktliste|vaktrom|kontor|gjeng|team)\p{L}{0,3}$/u;

const GETS = /^(?:får|fikk|kan|kommer|har|hadde|virker|er|var|svarer|når)$/u;

/** «samme problem som de på Tusenbein», «Legen på legevakta ba oss …», «kurs på rådhuset», «pakken fra Kobbervann»: told of, not where one is. */
function isTold(words: readonly Word[], at: number, preposition: string): boolean {
  const [two, three, four] = [before(words, at, 2), before(words, at, 3), before(words, at, 4)];
  const there = /^(?:på|i|hos|ved|at|in)$/u.test(preposition);
  if (there && THEM.test(two) && /^(?:som|enn|than|like|as)$/u.test(three)) return true;
  // «feil Kari (den på lønn)»
  if (
    there &&
    /^(?:den|han|hun|ho)$/u.test(two) &&
    (three === '' || words[at - 2]?.clause !== words[at - 3]?.clause)
  )
    return true;
  if (there && SOMEBODY_THERE.test(two) && words.slice(at + 1, at + 4).some(({ text }) => SAYS.test(text)))
    return true;
  if (OCCASION.test(two) && [three, four].some((word) => /^(?:på|i|til)$/u.test(word))) return true;
  if (preposition === 'fra') return CAME.test(two);
  return preposition === 'til' && WENT.test(two);
}
const THEM = /^(?:de|dei|dem|those|kollegene|them)$/u;
const SOMEBODY_THERE =
  /^(?:legen|lege|mannen|damen|dama|karen|vaktmesteren|rektor|sykepleieren|venninna|søsteren|broren)$/u;
const SAYS = /^(?:ba|sa|sier|ringte|mener|tipset|fortalte|said|told|asked)$/u;
const OCCASION = /^(?:kurs|møte|seminar|besøk|befaring)$/u;
const CAME =
  /^(?:pakken|pakka|pakke|brevet|brev|fakturaen|faktura|posten|papirene|bestillingen|bestillinga|utstyret|package|parcel|ansatte|folk|bestilt|elever|elevene|barna|foreldre|besøk|vikarer)$/u;
const WENT =
  /^(?:mail|mailen|mailene|epost|eposten|epostene|melding|meldingen|meldinga|meldinger|meldingene|brevet|sms|fakturaen|pakken)$/u;

export function isFrom(words: readonly Word[], at: number): boolean {
  const one = before(words, at, 1) === 'the' ? before(words, at, 2) : before(words, at, 1);
  // «fikk ikke sone 2 opp» is about the loss, «ikke sone 2» about the place.
  if ((one === 'ikke' || one === 'not') && GETS.test(before(words, at, 2))) return false;
  if (FROM_PLACE.has(one)) return true;
  if (PLACE_PREPOSITIONS.has(one) && workedThere(words, at)) return true;
  if (isTold(words, at, one)) return true;
  const moves = (pattern: ReadonlySet<string>): boolean =>
    [2, 3, 4, 5].some((back) => pattern.has(before(words, at, back)));
  if (one === 'fra' || one === 'from') return moves(MOVING);
  // «Lønnssystemet er nede for hele lønn» says how many; «for hele Fjell bo» where as well.
  if (one === 'hele' && before(words, at, 2) === 'for' && COMMON_PLACE_WORDS.has(words[at]?.text ?? ''))
    return true;
  if (one !== 'til' && one !== 'to' && one !== 'te') return false;
  // «kommer ikke inn til mottaket»: there it should have come.
  if (/^(?:inn|fram|frem|through|in)$/u.test(before(words, at, 2)) && !moves(SPOKEN)) return false;
  // «pasienten skal til Solbakken»
  return (
    moves(SENDING) ||
    before(words, at, 2) === 'skal' ||
    [6, 7, 8].some((back) => /^(?:sende|sendte|sendt|send|levere)$/u.test(before(words, at, back)))
  );
}

/** «begynte på Fjell bosenter i 2009», «jobbet på lønn før»: where one is no more. */
const workedThere = (words: readonly Word[], at: number): boolean =>
  [2, 3].some((back) =>
    /^(?:begynte|jobbet|jobba|arbeidet|arbeidde|vikarierte|worked)$/u.test(before(words, at, back)),
  ) &&
  words.some(
    ({ text, sentence }) =>
      sentence === words[at]?.sentence && /^(?:(?:19|20)\d\d|før|tidligere|fjor|before)$/u.test(text),
  );

/** «sendt til lønn», «ringte til legevakta»: where something went. «Byttet til mottak» is where one is now. */
const SENDING: ReadonlySet<string> = new Set(
  [...MOVING].filter((word) => !/^(?:bytt|byta|flytt|mov|chang)/u.test(word)),
);

const SPOKEN: ReadonlySet<string> = new Set(
  [...SENDING].filter((word) => /^(?:ring|meld|send|lever)/u.test(word)),
);
