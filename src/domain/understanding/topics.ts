import type { Request } from './request.ts';
import type { Signals } from './signals.ts';

/** A matter that the agreement settles: what is answered, who it is passed on to, or what is refused. */
export type Topic = {
  /** The number of the statement in the agreement. */
  readonly source: `T${number}`;
  /** `answer`: the agreement says it; `deflect`: somebody else's matter (R0); `refuse`: may not be had by anybody this way. */
  readonly kind: 'answer' | 'deflect' | 'refuse';
};

export type TopicInput = {
  readonly signals: Signals;
  readonly request: Request;
  readonly systemId: string | null;
  /** The system's kind is business: its use, log-ins and training are the system manager's (T90, T32). */
  readonly business: boolean;
  /** The agreement leaves the system out (T127). */
  readonly leftOut: boolean;
};

/** The matter of the agreement that a message is about; null where it is about none. */
export function topicOf({ signals, request, systemId, business, leftOut }: TopicInput): Topic | null {
  if (request === 'access' && business) return { source: 'T90', kind: 'deflect' };
  if (systemId === 'nettverk' && signals.mentions('homeBroadband'))
    return { source: 'T113', kind: 'deflect' };
  if (leftOut) return { source: 'T127', kind: 'deflect' };
  if (signals.has('restore') && signals.mentions('localFile')) return { source: 'T124', kind: 'deflect' };
  if (request === 'question' && signals.mentions('howTo'))
    return { source: business ? 'T32' : 'T126', kind: 'deflect' };
  return null;
}
