import type { Directory } from '../directory/directory.ts';
import type { Intent } from './intent.ts';
import type { FoundSystem } from './system.ts';
import { systemIndexOf } from './system-index.ts';
import type { Topic } from './topics.ts';
import type { Word } from './words.ts';

/** What a message is about, where the words alone mislead: telephone labels, several municipalities, the doctors' journal. */

const PHONE_LABEL =
  /^(?:tlf|tel|telefon(?:nummer)?(?:et|en)?|mob|mobil(?:nummer)?(?:et|en)?|phone|cell|nr|nummer(?:et)?)$/u;

/** «tlf 41 22 33 44» says how to reach somebody, not that the telephones fail. */
export const withoutPhoneLabels = (words: readonly Word[]): readonly Word[] =>
  words.some(({ text }) => PHONE_LABEL.test(text))
    ? words.filter((word, at) => !PHONE_LABEL.test(word.text) || !isBeforeNumber(words, at))
    : words;

const isBeforeNumber = (words: readonly Word[], at: number): boolean => {
  const next = words
    .slice(at + 1, at + 4)
    .find(({ text }) => !/^(?:er|is|nr|nummer|mitt|min|på)$/u.test(text));
  return next !== undefined && /^\d{2,}/u.test(next.text);
};

/** One municipality named: that one. Several: the one named most, else the account's, where it is among them. None: the account's. */
export function municipalityOf(
  named: readonly { readonly municipality: string }[],
  own: string | null,
): string | null {
  const times = (municipality: string): number =>
    named.filter((one) => one.municipality === municipality).length;
  const most = named.find(({ municipality }) =>
    named.every(
      (other) => times(other.municipality) < times(municipality) || other.municipality === municipality,
    ),
  );
  if (most !== undefined && times(most.municipality) > 1) return most.municipality;
  if (own !== null && times(own) > 0) return own;
  const different = new Set(named.map((one) => one.municipality));
  return different.size === 1 || own === null ? (named[0]?.municipality ?? own) : own;
}

/** At the duty doctor's, «journalen» is the doctors' system (P6); a named Gerica stays Gerica. */
export function atDutyDoctor(
  found: FoundSystem | null,
  words: readonly Word[],
  workplaceId: string | null,
  directory: Directory,
): FoundSystem | null {
  if (found?.systemId !== 'gerica' || directory.system('legejournal') === undefined) return found;
  const doctors = /^lege(?:vakt|kontor)/u;
  const there = words.some((word) => doctors.test(word.text)) || doctors.test(workplaceId ?? '');
  const journal =
    words.some((word) => /^journal/u.test(word.text)) &&
    !words.some((word) => /^(?:ger|jer)i/u.test(word.text));
  return there && journal ? { systemId: 'legejournal', named: found.named } : found;
}

/** What a matter of the agreement is about, whatever thing stands in its words; null: about no system at all. */
const OF_TOPIC: Readonly<Record<string, string | null>> = {
  T62: 'ad',
  T74: 'filomrade',
  T37: 'kvalitetssystem',
  T124: 'pc',
  T109: 'hjemmekontor',
};
/** About the desk, the duty, its hours and the agreement itself: «hvor lenge venter jeg på svar på en e-post?» */
const OF_NONE: ReadonlySet<string> = new Set([
  'T1',
  'T3',
  'T97',
  'T100',
  'T102',
  'T103',
  'T104',
  'T107',
  'T125',
  'T128',
  'T132',
  'T135',
  'T136',
  'T138',
  'T161',
  'T168',
  'T169',
]);

/** The system, once it is known what is wanted: talk is about none, nor is whoever asks for a number of the duty. */
export function systemOfMatter(
  found: FoundSystem | null,
  { intent, topic, asksNumber }: { intent: Intent; topic: Topic | null; asksNumber: boolean },
  directory: Directory,
): FoundSystem | null {
  if (intent === 'smalltalk') return null;
  if (intent === 'incident' || intent === 'order' || intent === 'upgradeRequest') return found;
  const business = found !== null && directory.system(found.systemId)?.kind === 'business';
  if (topic?.source === 'T161' || (intent === 'notAllowed' && topic?.source === 'T97')) return null;
  if (asksNumber || (topic !== null && OF_NONE.has(topic.source)))
    return business && found.named && topic !== null && !asksNumber ? found : null;
  const own = topic === null ? undefined : OF_TOPIC[topic.source];
  if (own === undefined || own === null || (business && found.named && topic?.source === 'T62')) return found;
  const systemId = systemIndexOf(directory).bound.get(own);
  return systemId === undefined ? found : { systemId, named: false };
}
