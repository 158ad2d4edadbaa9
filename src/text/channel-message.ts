import type { Directory } from '../domain/directory/directory.ts';
import type { DirectAlert, Say } from '../domain/say.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs, Language, Via } from '../domain/vocabulary.ts';
import type { PageWords } from './channels.ts';
import { textOf } from './index.ts';
import { smsSegments } from './sms-segments.ts';

/** What leaves over a channel outside Microsoft 365, in words. */

/** [A] More parts than this arrive late, in pieces, or not at all. */
const MOST_SEGMENTS = 3;
/** What is left of a name at the least, its mark with it: enough to know which one it is. */
const LEAST_OF_A_NAME = 10;
const CUT = '..';

export type ChannelWords = ReturnType<typeof channelWords>;

/**
 * @param chatLink leads to the chat with the bot; null: none is given
 * @param takesReplies «1» by SMS is taken in
 */
export function channelWords(chatLink: string | null, takesReplies: boolean) {
  return {
    /** A page: number, system, unit, municipality, phone, flags, link (domain.md 3.3). No free text, no names. */
    page(
      ticket: Ticket,
      via: Via,
      sent: { readonly repeated: boolean; readonly perhapsRepeated: boolean },
      language: Language,
      directory: Directory,
    ): { subject: string; text: string } {
      const t = textOf(language);
      const words: PageWords = {
        ...aboutOf(ticket, directory),
        flags: [
          ...(ticket.route.notCovered ? [t.notCoveredFlag] : []),
          ...(sent.perhapsRepeated ? [t.perhapsRepeatedFlag] : []),
        ],
        repeated: sent.repeated,
        link: chatLink,
        taken: via === 'sms' && takesReplies ? 'byReply' : 'inTeams',
      };
      return {
        subject: t.M191({ about: 'page', number: words.number }),
        text: via === 'sms' ? fitted(words, t.M190) : t.M190(words),
      };
    },

    /** What is said directly: of a ticket as in a page, and that it is not kept where it is not. */
    direct(
      alert: DirectAlert,
      via: Via,
      language: Language,
      directory: Directory,
    ): { subject: string; text: string } {
      const t = textOf(language);
      if ('reference' in alert)
        return {
          subject: t.M191({ about: 'page', number: null }),
          text: t.M156({ reference: alert.reference }),
        };
      const about = aboutOf(alert.ticket, directory);
      const words: PageWords = {
        ...about,
        number: alert.kept ? about.number : null,
        flags: [],
        repeated: false,
        link: chatLink,
        taken: alert.kept ? 'inTeams' : 'notKept',
      };
      return {
        subject: t.M191({ about: 'page', number: words.number }),
        text: via === 'sms' ? fitted(words, t.M190) : t.M190(words),
      };
    },

    /** A test page: answered there where answers are taken in, else in Teams. */
    test(
      { role, from, to, repeated }: Extract<Say, { id: 'M212' }>,
      via: Via,
      language: Language,
      now: EpochMs,
    ): { subject: string; text: string } {
      const t = textOf(language);
      const answered = via === 'sms' && takesReplies ? 'sms' : 'elsewhere';
      return {
        subject: t.M191({ about: 'test', number: null }),
        text: t.M212({ role, from, to, repeated, answered, now }),
      };
    },

    /** Brings the code that verifies the channel. @param minutes how long it counts */
    code(code: string, minutes: number, language: Language): { subject: string; text: string } {
      const t = textOf(language);
      return {
        subject: t.M191({ about: 'code', number: null }),
        text: t.M192({ code: `${code.slice(0, 3)} ${code.slice(3)}`, minutes }),
      };
    },

    /** Answers «1». */
    reply: (answer: Parameters<ReturnType<typeof textOf>['M199']>[0], language: Language): string =>
      textOf(language).M199(answer),
  };
}

/** What the reporter called a system or a place is free text, and is not said here. */
function aboutOf(
  { number, systemId, municipality, reporter, left, reports }: Ticket,
  directory: Directory,
): Pick<PageWords, 'number' | 'system' | 'place' | 'phone'> {
  const unit = reporter.workplaceId === null ? undefined : directory.workplace(reporter.workplaceId)?.name;
  const town = municipality === null ? undefined : directory.municipality(municipality)?.name;
  const place = [unit, town].filter((part) => part !== undefined).map(clean);
  return {
    number,
    system: systemId === null ? null : clean(directory.system(systemId)?.name ?? '') || null,
    place: place.length === 0 ? null : place.join(', '),
    // Whoever has taken the report back is not called.
    phone: left === null ? reporter.phone : (reports.contacts.at(-1)?.phone ?? null),
  };
}

/** A name on one line, without what turns the direction of what follows. */
const clean = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/**
 * A page that fits: the link goes first, then the longer of what and where is cut, letter by letter, down to what still
 * names it; number and phone are never cut (fault 18).
 */
export function fitted(words: PageWords, write: (words: PageWords) => string): string {
  const fits = (some: PageWords): boolean => smsSegments(write(some)).segments <= MOST_SEGMENTS;
  let now = words;
  if (!fits(now)) now = { ...now, link: null };
  while (!fits(now)) {
    const system = (now.system ?? '').length;
    const place = (now.place ?? '').length;
    if (Math.max(system, place) <= LEAST_OF_A_NAME) break;
    now =
      system >= place
        ? { ...now, system: shorter(now.system ?? '') }
        : { ...now, place: shorter(now.place ?? '') };
  }
  return write(now);
}

/** One letter less, marked as cut. */
const shorter = (name: string): string => {
  const letters = Array.from(name.endsWith(CUT) ? name.slice(0, -CUT.length) : name);
  return letters.slice(0, name.endsWith(CUT) ? -1 : -CUT.length).join('') + CUT;
};
