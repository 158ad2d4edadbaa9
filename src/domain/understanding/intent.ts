import type { Act } from './act.ts';
import type { Request } from './request.ts';
import type { Topic } from './topics.ts';

export const INTENTS = [
  'incident',
  'restoreRequest',
  'upgradeRequest',
  'order',
  'question',
  'roleLookup',
  'statusQuery',
  'correction',
  'cancel',
  'smalltalk',
  'notAllowed',
] as const;
/** What a person wants (3.1 step 4). */
export type Intent = (typeof INTENTS)[number];

export type IntentInput = {
  readonly act: Act;
  readonly request: Request;
  readonly topic: Topic | null;
  /** Something is said to be wrong now. */
  readonly fault: boolean;
  /** Acute, dangerous or a security matter: never anything but an incident. */
  readonly grave: boolean;
  /** Something is to be got back. */
  readonly restores: boolean;
  /** An employee's own child and its school (T129). */
  readonly guardianTopic: boolean;
  readonly corrects: boolean;
  /** What nobody may have this way (T62, T161). */
  readonly refused: boolean;
  /** T106, and no fault beside it. */
  readonly asksNumber: boolean;
};

const OF_ACT: Partial<Record<Act, Intent>> = {
  myTickets: 'statusQuery',
  status: 'statusQuery',
  cancel: 'cancel',
  resolved: 'cancel',
  rectify: 'correction',
  acute: 'incident',
};

const OF_REQUEST: Record<NonNullable<Request>, Intent> = {
  restore: 'restoreRequest',
  upgrade: 'upgradeRequest',
  order: 'order',
  access: 'order',
  lookup: 'roleLookup',
  question: 'question',
};

/** A whole message that is a command keeps the command's intent; what tells of something is a fault unless it asks for something. */
export function intentOf(input: IntentInput): Intent {
  const { act, request, topic } = input;
  if (act !== 'tell') return OF_ACT[act] ?? 'smalltalk';
  if (input.grave) return 'incident';
  if (input.guardianTopic || input.refused || topic?.kind === 'refuse') return 'notAllowed';
  if (input.corrects) return 'correction';
  if (topic?.source === 'T124' && input.restores) return 'restoreRequest';
  if (input.asksNumber && request !== 'restore') return 'question';
  return request === null ? 'incident' : OF_REQUEST[request];
}
