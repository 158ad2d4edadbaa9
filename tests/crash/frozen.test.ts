import { createRig, finish, messageFrom, originOf, type Gate, type Instance, type Rig } from './rig.ts';

/**
 * Fault 6: an instance that stands still (a pause of the machine) and wakes when its time is over. The claim is the
 * fence: what it had in hand is another's by now, and what it wants to write was decided on an old version.
 */

const REPORTER = 'ole-strandvik';
const RESPONDER = 'henrik-lokas';
const ACUTE = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';

/** Lets an instance run until it is about to make a call for the first time, and holds it there. */
function freezeAt(call: string) {
  let wake = (): void => undefined;
  let stands = (): void => undefined;
  const frozen = new Promise<void>((resolve) => (stands = resolve));
  const woken = new Promise<void>((resolve) => (wake = resolve));
  let isFirst = true;
  const gate: Gate = {
    pass: async (made) => {
      if (made === call && isFirst) {
        isFirst = false;
        stands();
        await woken;
      }
      return 'go';
    },
  };
  return { gate, frozen, wake };
}

const pagesOf = (rig: Rig): number => rig.delivered.filter(({ kind }) => kind === 'page').length;
const reported = (instance: Instance): Promise<void> =>
  instance.turn.message(messageFrom(REPORTER, ACUTE, 'm1'));

describe.each(['sqlite', 'cosmos'] as const)('on %s', (on) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(on);
  });
  afterEach(() => rig.end());

  test('frozen before it writes what became of its messages: each is settled once, by another, and the late word is void (fault 6)', async () => {
    const { gate, frozen, wake } = freezeAt('store.settle');
    const first = rig.instance(gate);
    const second = rig.instance();
    await reported(first);
    await frozen;
    rig.wait();
    await finish(second);
    const { id } = (await rig.tickets())[0] ?? { id: '' };
    const partition = `${originOf(REPORTER, '', '').tenantId}|${id}`;
    const before = await second.store.pages(partition);
    const delivered = rig.delivered.length;
    wake();
    await first.delivery.idle();
    await finish(second);
    expect(await second.store.pages(partition)).toEqual(before);
    expect(before).toMatchObject([{ state: 'sent' }]);
    expect(rig.delivered).toHaveLength(delivered);
    expect(await rig.tickets()).toHaveLength(1);
    expect(rig.logged('row.claimLost')).toBeGreaterThan(0);
  });

  test('frozen before it makes the ticket: another makes it, and waking makes no second one and no second page (fault 6)', async () => {
    const { gate, frozen, wake } = freezeAt('store.nextNumber');
    const first = rig.instance(gate);
    const second = rig.instance();
    await reported(first);
    await frozen;
    rig.wait();
    await finish(second);
    expect(pagesOf(rig)).toBe(1);
    wake();
    await first.delivery.idle();
    await finish(second);
    expect(await rig.tickets()).toHaveLength(1);
    expect(pagesOf(rig)).toBe(1);
    expect(rig.delivered.filter(({ kind }) => kind === 'receipt')).toHaveLength(1);
  });

  test('frozen between reading and writing: what it decided on an old version is not written, and is decided anew (fault 6)', async () => {
    const { gate, frozen, wake } = freezeAt('store.commit');
    const second = rig.instance();
    await reported(second);
    await second.delivery.idle();
    const ticketId = (await rig.tickets())[0]?.id ?? '';
    const first = rig.instance(gate);
    const take = (instance: Instance, who: string) =>
      instance.press(originOf(who, `t-${who}`, who), {
        verb: 'take',
        ticketId,
        asOf: 1,
        note: '',
        confirmed: false,
      });
    const late = take(first, RESPONDER);
    await frozen;
    await take(second, 'yusuf-warsame');
    await second.delivery.idle();
    wake();
    // It reads who has it instead of taking it away.
    expect(await late).toMatchObject({ answer: 'say', spoken: { say: { id: 'M42' } } });
    await first.delivery.idle();
    expect((await rig.tickets())[0]).toMatchObject({
      state: 'taken',
      taken: { by: { personId: 'yusuf-warsame' } },
    });
    expect(rig.delivered.filter(({ kind }) => kind === 'M26')).toHaveLength(1);
  });
});
