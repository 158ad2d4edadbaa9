import { createRig, finish, messageFrom, originOf, type Instance, type Rig } from './rig.ts';

/**
 * Fault 8: there is no queue beside the store, and nothing waits in the memory of a process. A night is run twice: by one
 * program, and with a new one on the same data before each minute. Nobody can tell them apart.
 */

const REPORTER = 'ole-strandvik';
const RESPONDER = 'henrik-lokas';
const ACUTE = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const UNTIL_OPENING = 29 * 60 + 46;

/** What is said and pressed, by the minute after Sunday 02:14. */
const happens: Readonly<Record<number, (instance: Instance, rig: Rig) => Promise<unknown>>> = {
  0: (instance) => instance.turn.message(messageFrom(REPORTER, ACUTE, 'm1')),
  2: (instance) => instance.turn.message(messageFrom('leif-sundstrom', 'skriveren er tom for toner', 'm2')),
  12: (instance) => instance.turn.message(messageFrom(REPORTER, 'det gjelder hele huset', 'm3')),
  43: async (instance, rig) => {
    const critical = (await rig.tickets()).find(({ priority }) => priority === 'critical');
    return instance.press(originOf(RESPONDER, 't1', 't1'), {
      verb: 'take',
      ticketId: critical?.id ?? '',
      asOf: critical === undefined ? 0 : 1,
      note: '',
      confirmed: false,
    });
  },
};
/** Every minute of the first 50, and the instants after that at which something is due. */
const MINUTES = [...Array.from({ length: 50 }, (_, minute) => minute), UNTIL_OPENING, UNTIL_OPENING + 10];

async function night(on: 'sqlite' | 'cosmos', isForgetful: boolean): Promise<string[]> {
  const rig = await createRig(on);
  let instance = rig.instance();
  let passed = 0;
  const told: string[] = [];
  for (const minute of MINUTES) {
    if (isForgetful) instance = rig.instance();
    rig.pass(minute - passed);
    passed = minute;
    const before = rig.delivered.length;
    await happens[minute]?.(instance, rig);
    await instance.delivery.idle();
    await finish(instance);
    const now = rig.delivered
      .slice(before)
      .map(({ kind, to, message }) => `${minute} ${to} ${kind} ${message ?? ''}`);
    // What leaves in one minute for several people leaves in no order.
    told.push(...now.toSorted());
  }
  await rig.end();
  return told;
}

test.each(['sqlite', 'cosmos'] as const)(
  'on %s: a new program before each minute of a night says what one program says, when it says it (fault 8)',
  async (on) => {
    const one = await night(on, false);
    // The chain, the reminder of a draft, the handover at opening and the watch are all in it.
    for (const due of [
      '0 henrik-lokas page',
      '10 henrik-lokas page',
      '20 yusuf-warsame page',
      '30 berit-kopperud page',
    ])
      expect(one.filter((line) => line.startsWith(due))).toHaveLength(1);
    for (const due of ['17 a:leif-sundstrom', `${UNTIL_OPENING} a:${REPORTER} M20`])
      expect(one.filter((line) => line.startsWith(due))).toHaveLength(1);
    expect(await night(on, true)).toEqual(one);
  },
  60_000,
);
