import type { Directory } from '../domain/directory/directory.ts';
import { isHere } from '../domain/directory/system-roles.ts';
import { isAlert, type Effect, type Recipient } from '../domain/effects.ts';
import { onCallAt } from '../domain/on-call/rota.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import type { EpochMs, Language } from '../domain/vocabulary.ts';
import type { Row, Target } from './ports.ts';

/** Whom a row is for, in which language, and what it must not wait for. */

/**
 * The person that a level of the rota is at this instant; null for everything that is no level, and where the level has
 * nobody: whoever it names is not in the directory any more, or has left. Then the next level is paged at once (fault 21).
 */
export function personOnCall(to: Recipient, now: EpochMs, directory: Directory): string | null {
  if (to.to !== 'onCall') return null;
  const { onCall } = directory;
  const personId = to.level === 'leader' ? onCall.lastResortLeaderId : onCallAt(now, onCall)[to.level];
  return isHere(directory.person(personId), osloDate(now)) ? personId : null;
}

/** Who is told that somebody of the rota is not there: the last-resort leader; where it is that one, the leader of the desk. */
export const leaderAbove = (personId: string, { onCall, contacts }: Directory): Recipient =>
  personId === onCall.lastResortLeaderId
    ? { to: 'person', personId: contacts.serviceDesk.leaderId }
    : { to: 'onCall', level: 'leader' };

/** The language that the row was decided in, else that of the person it goes to. */
export function languageOf(
  effect: Extract<Effect, { kind: 'page' | 'say' | 'card' }>,
  resolved: string | null,
  directory: Directory,
): Language {
  if (effect.kind !== 'page' && effect.language !== null) return effect.language;
  const personId = resolved ?? (effect.to.to === 'person' ? effect.to.personId : null);
  return directory.languageOf(personId === null ? undefined : directory.person(personId));
}

/** Commands, pages and other alerts wait for nobody; messages wait for the one before in the same conversation. */
export function laneOf({ partition, effect }: Row): string {
  switch (effect.kind) {
    case 'say':
    case 'card':
      if (isAlert(effect)) return `${partition}|${effect.id}`;
      if (effect.kind === 'card' && effect.place !== undefined) return effect.place.conversationId;
      return effect.to.to === 'conversation' ? effect.to.conversationId : JSON.stringify(effect.to);
    default:
      return `${partition}|${effect.id}`;
  }
}

/** Where the row is sent; undefined where a level of the rota has nobody. */
export function targetOf(to: Recipient, resolved: string | null): Target | undefined {
  switch (to.to) {
    case 'conversation':
      return { target: 'conversation', conversationId: to.conversationId };
    case 'person':
      return { target: 'person', personId: to.personId };
    case 'serviceDesk':
    case 'deskThread':
      return { target: 'serviceDesk' };
    case 'onCall':
      return resolved === null ? undefined : { target: 'person', personId: resolved };
  }
}
