import type { Directory } from '../directory/directory.ts';
import type { Effect, Recipient } from '../effects.ts';
import type { OpenFault } from '../fault/fault.ts';
import type { Notice } from '../notice/notice.ts';
import type { Advice } from '../priority/advice.ts';
import type { Say } from '../say.ts';
import type { ServiceCalendar } from '../service-hours/calendar.ts';
import type { EpochMs, Language } from '../vocabulary.ts';
import type { Actor } from './form.ts';
import type { Intake } from './intake.ts';

export type IntakeFacts = {
  readonly now: EpochMs;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly calendar: ServiceCalendar;
  /** The announced windows that are not over (R0p, M17). */
  readonly notices: readonly Notice[];
  /** Faults that somebody has reported and that are not resolved (M18). */
  readonly openFaults: readonly OpenFault[];
  /** On the words of this message, where a language model is set up and has answered in time (X6). */
  readonly advice: Advice | null;
  /** Names what this turn writes; the same for every delivery of the same message. */
  readonly turnId: string;
  /** The ticket's id for a sequence of this intake. */
  readonly ticketIdOf: (sequence: number) => string;
};

export type MaskedMessage = {
  /** Masked; empty when there was only a picture. */
  readonly text: string;
  readonly removed: { readonly identityNumbers: number; readonly passwords: number };
  readonly attachmentOnly: boolean;
  /** Six digits and nothing else, as a code that verifies a channel; kept nowhere as it is. */
  readonly code?: string;
};

export type IntakeDecision = {
  readonly intake: Intake;
  readonly events: readonly { at: EpochMs; what: string; by: null }[];
  readonly effects: readonly Effect[];
};

type NewRow = Effect extends infer E
  ? E extends Effect
    ? Omit<E, 'id' | 'notBefore' | 'waitsFor'>
    : never
  : never;

/** How long (elapsed) a row waits for the ticket that it is about to be made. */
export const REGISTERS_WITHIN_MS = 3_000;

/** Collects the rows of one turn and numbers them, so that the same turn always makes the same ids. */
export class TurnRows {
  language: Language;
  private readonly rows: Effect[] = [];
  private readonly to: Recipient;
  private readonly facts: IntakeFacts;

  constructor(intake: Intake, facts: IntakeFacts) {
    this.facts = facts;
    this.language = intake.language ?? facts.directory.languageOf(facts.actor.person ?? undefined);
    this.to = { to: 'conversation', conversationId: intake.conversationId };
  }

  /** The id that the next row gets. */
  nextId(): string {
    return `${this.facts.turnId}:${this.rows.length}`;
  }

  /** @param later a timer: its own id, so that it is created once, and when it falls due; or what the row waits for */
  add(row: NewRow, later?: Partial<Pick<Effect, 'id' | 'notBefore' | 'waitsFor'>>): this {
    this.rows.push({
      ...row,
      id: later?.id ?? this.nextId(),
      notBefore: later?.notBefore ?? this.facts.now,
      waitsFor: later?.waitsFor ?? null,
    });
    return this;
  }

  say(what: Say): this {
    return this.add({ kind: 'say', to: this.to, say: what, language: this.language });
  }

  card(view: Extract<Effect, { kind: 'card' }>['view'], slot: string): this {
    return this.add({ kind: 'card', to: this.to, view, slot, language: this.language, mode: 'post' });
  }

  /** The form that stands in the chat shows what became of it. */
  /** @param registerRow makes the ticket whose number the form is to show */
  refreshForm(sequence: number, registerRow?: string): this {
    return this.add(
      {
        kind: 'card',
        to: this.to,
        view: { card: 'form', sequence },
        slot: `form-${sequence}`,
        language: this.language,
        mode: 'update',
      },
      registerRow === undefined ? {} : { waitsFor: { id: registerRow, atMostMs: REGISTERS_WITHIN_MS } },
    );
  }

  /** M-PII, M-PW: the person is told what was removed, after the answer. */
  warnAbout(removed: MaskedMessage['removed'], decision: IntakeDecision): IntakeDecision {
    if (removed.identityNumbers > 0) this.say({ id: 'MPII' });
    if (removed.passwords > 0) this.say({ id: 'MPW' });
    return { ...decision, effects: this.rows };
  }

  end(intake: Intake): IntakeDecision {
    return { intake: { ...intake, language: this.language }, events: [], effects: this.rows };
  }
}
