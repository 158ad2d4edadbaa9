import { random } from '../harness/random.ts';
import { createRig, finish, messageFrom, directory, type Instance, type StoreName } from './rig.ts';

/**
 * Due timers, raced by two engines with pauses that are different in each: every one fires once (fault 5). A thousand on
 * SQLite; on Cosmos DB's double a share, and all of them with TIMERS=1000.
 */

const TIMERS: Readonly<Record<StoreName, number>> = {
  sqlite: 1000,
  cosmos: Number(process.env.TIMERS ?? '150'),
};
/** A draft is reminded of after 15 minutes (promise 1). */
const AFTER_THE_REMINDER = 16;

test.each(['sqlite', 'cosmos'] as const)(
  'on %s: as many reminders as drafts, whoever comes first to each (fault 5)',
  async (on) => {
    const rig = await createRig(on);
    const count = TIMERS[on];
    const writer = rig.instance();
    const people = directory.people.filter(
      ({ userType, leftOn }) => userType === 'employee' && leftOn === null,
    );
    // Several conversations of each person: a draft of its own in each.
    const chats = Array.from({ length: count }, (_, n) => {
      const person = people[n % people.length];
      if (person === undefined) throw new Error('Nobody');
      return { person: person.id, chat: `a:${person.id}:${n}` };
    });
    for (const { person, chat } of chats) {
      const message = messageFrom(person, 'skriveren på kontoret er tom for toner', `m:${chat}`);
      const reference = { ...message.origin.reference, conversationId: chat };
      await writer.turn.message({
        ...message,
        origin: { ...message.origin, conversationId: chat, reference },
      });
    }
    await finish(writer);
    rig.pass(AFTER_THE_REMINDER);
    const before = rig.delivered.length;

    const next = random(1);
    const pausing = (): Instance =>
      rig.instance({
        pass: async () => {
          if (next() < 0.02) await new Promise((resolve) => setTimeout(resolve, next() * 5));
          return 'go';
        },
      });
    await Promise.all([pausing(), pausing()].map(finish));

    const reminded = rig.delivered.slice(before);
    const perChat = new Map<string, number>();
    for (const { to } of reminded) perChat.set(to, (perChat.get(to) ?? 0) + 1);
    expect(new Set(reminded.map(({ kind }) => kind)).size).toBe(1);
    expect([reminded.length, perChat.size, Math.max(...perChat.values())]).toEqual([count, count, 1]);
    expect(rig.errors()).toEqual([]);
    await rig.end();
  },
  300_000,
);
