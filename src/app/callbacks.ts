import type { Directory } from '../domain/directory/directory.ts';
import { recipients } from '../domain/on-call/chain.ts';
import { mayTake } from '../domain/ticket/authority.ts';
import { isHeld, isUnresolved, type Ticket } from '../domain/ticket/ticket.ts';
import type { ChannelSending } from './channel-sending.ts';
import type { Delivery } from './delivery.ts';
import { hashOf } from './hash.ts';
import { reportRows } from './receipts.ts';
import type { SmsCallback, ChannelWording, Clock, Directories, Store } from './ports.ts';
import type { ShiftTests } from './shift-tests.ts';
import type { TicketCommands } from './tickets.ts';

export type CallbackDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly directories: Directories;
  readonly delivery: Pick<Delivery, 'carryOut'>;
  readonly tickets: TicketCommands;
  readonly outside: Pick<ChannelSending, 'reply'>;
  readonly shiftTests: Pick<ShiftTests, 'answer'>;
};

type Answer = Parameters<ChannelWording['reply']>[0];
type Person = NonNullable<ReturnType<Directory['person']>>;

/** What an SMS provider calls back with: receipts, and the reply «1». Its signature has been checked before. */
export function createCallbacks(deps: CallbackDeps) {
  const { store, clock, directories, delivery, tickets, outside, shiftTests } = deps;
  /** Any order, any number of times, also before we know what it is about: the end is the same (faults 16, 17). */
  async function receipt(providerId: string, status: 'delivered' | 'failed'): Promise<void> {
    const now = clock.now();
    const note = await store.noteSent('sms', providerId, { row: null, receipt: status }, now);
    const rows = reportRows('sms', note, now);
    if (note.row === null || rows.length === 0) return;
    void delivery.carryOut(await store.schedule(note.row.partition, rows, now));
  }

  /** Who answers from a number: those who can be paged and have verified it. A number that nobody has verified is nobody's. */
  async function peopleAt(from: string): Promise<{ person: Person; paged: readonly string[] }[]> {
    const { onCall, person } = directories.current();
    const ids = recipients('everyone', clock.now(), onCall);
    const found = await Promise.all(
      ids.map(async (id) => {
        const { routes, paged } = await store.contactRoutes(id);
        const one = person(id);
        const isTheirs = routes.some(({ via, address }) => via === 'sms' && address === from);
        return one !== undefined && isTheirs ? { person: one, paged } : undefined;
      }),
    );
    return found.filter((one) => one !== undefined);
  }

  /** The tickets that a person was paged for, newest page first. */
  async function pagedFor(paged: readonly string[]): Promise<Ticket[]> {
    const all = await Promise.all(
      paged.toReversed().map(async (partition) => (await store.loadTicket(partition))?.value),
    );
    return all.filter((ticket) => ticket !== undefined);
  }

  async function taken(person: Person, paged: readonly string[], replyId: string): Promise<Answer> {
    const now = clock.now();
    const all = await pagedFor(paged);
    const open = all.find((one) => one.state === 'new' && one.paging !== null);
    const as = open && mayTake(open, person.id, directories.current(), now);
    if (open === undefined || as === undefined)
      return (await tested(person.id, replyId)) ?? standing(all[0], person.id);
    const by = { account: person.aadObjectId.toLowerCase(), personId: person.id, name: person.name };
    const { stored, rows } = await tickets.take(open.id, hashOf('smsTake', replyId, open.id), by, as);
    void delivery.carryOut(rows);
    return rows.length > 0
      ? { outcome: 'taken', number: open.number, name: null }
      : standing(stored?.value ?? open, person.id);
  }

  /** No ticket waits: «1» answers the test page of a shift, where one does. */
  async function tested(personId: string, replyId: string): Promise<Answer | undefined> {
    const { outcome, rows } = await shiftTests.answer(personId, hashOf('smsHere', replyId));
    void delivery.carryOut(rows);
    return outcome === 'nothing' ? undefined : { outcome: 'tested', number: null, name: null };
  }

  return async function callback(call: SmsCallback): Promise<void> {
    if (call.type === 'receipt') return receipt(call.id, call.status);
    if (call.text.trim().replace(/[.!]$/, '') !== '1') return;
    // Authority is read from the register as it is now (promise 7); while it cannot be read, what is held counts.
    await directories.fresh().catch(() => undefined);
    for (const { person, paged } of await peopleAt(call.from))
      await outside.reply(
        person.id,
        call.from,
        hashOf('reply', call.id),
        await taken(person, paged, call.id),
      );
  };
}

export type Callbacks = ReturnType<typeof createCallbacks>;

/** What is true of a ticket, to somebody who wants to take it. */
function standing(ticket: Ticket | undefined, personId: string): Answer {
  if (ticket === undefined) return { outcome: 'nothing', number: null, name: null };
  const { number } = ticket;
  if (!isUnresolved(ticket)) return { outcome: 'over', number, name: null };
  if (!isHeld(ticket)) return { outcome: 'nothing', number: null, name: null };
  return ticket.taken.by.personId === personId
    ? { outcome: 'yours', number, name: null }
    : { outcome: 'theirs', number, name: ticket.taken.by.name };
}
