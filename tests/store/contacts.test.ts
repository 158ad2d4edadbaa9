import { noRoutes, withCode, withTry, type SentNote } from '../../src/domain/on-call/contact-routes.ts';
import type { Store } from '../../src/app/ports.ts';
import { NOW } from './samples.ts';
import { targets, type StoreRig } from './targets.ts';

/** What every store must do about the channels outside Microsoft 365 (contract.test.ts has the rest). */

const sms = { via: 'sms', address: '+4791234567', code: 'hash-1' } as const;
const ask = (store: Store, code = sms.code, now = NOW) =>
  store.changeContactRoutes('kari', now, (before) => {
    const after = withCode(before, { ...sms, code }, now);
    return { after: after ?? before, answer: after !== undefined };
  });
const tries = (store: Store, code: string, now = NOW) =>
  store.changeContactRoutes('kari', now, (before) => {
    const { after, tried } = withTry(before, () => code, now);
    return { after, answer: tried };
  });

describe.each(Object.entries(targets))('%s', (_name, make) => {
  let rig: StoreRig;
  beforeEach(async () => {
    rig = await make();
  });
  afterEach(() => rig.end());

  test('a person without channels has none, and looking keeps nothing', async () => {
    expect(await rig.a.contactRoutes('kari')).toEqual(noRoutes('kari'));
  });

  test('a code that is typed at another instance verifies the channel, for good', async () => {
    await ask(rig.a);
    expect((await rig.b.contactRoutes('kari')).routes).toEqual([]);
    expect(await tries(rig.b, 'hash-1')).toMatchObject({ outcome: 'verified' });
    expect((await rig.a.contactRoutes('kari')).routes).toEqual([
      { via: 'sms', address: sms.address, verifiedAt: NOW },
    ]);
    expect((await rig.a.contactRoutes('ole')).routes).toEqual([]);
    await rig.a.reset();
    expect((await rig.b.contactRoutes('kari')).routes).toHaveLength(1);
  });

  test('ten wrong codes at two instances at once are counted, and five of them are looked at', async () => {
    await ask(rig.a);
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) => tries(n % 2 === 0 ? rig.a : rig.b, `wrong-${n}`)),
    );
    expect(all.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(4);
    expect(all.filter(({ outcome }) => outcome === 'spent')).toHaveLength(6);
    expect(await tries(rig.a, 'hash-1')).toEqual({ outcome: 'spent' });
  });

  test('what holds no channel and no code any more is kept no longer', async () => {
    await ask(rig.a);
    const later = NOW + 2 * 3_600_000;
    expect(await tries(rig.b, 'hash-1', later)).toEqual({ outcome: 'none' });
    expect((await rig.a.contactRoutes('kari')).pending).toEqual([]);
  });

  test('notes about a message: any order, twice, at two instances, come to the same (fault 16)', async () => {
    const row: SentNote = { row: { partition: 't|1', id: 'page:1:0:sms' }, receipt: null };
    const failed: SentNote = { row: null, receipt: 'failed' };
    const delivered: SentNote = { row: null, receipt: 'delivered' };
    const orders = [
      [row, failed, delivered],
      [delivered, failed, row],
      [failed, row, delivered, failed],
      [delivered, row, delivered],
    ];
    for (const [index, notes] of orders.entries()) {
      let last: SentNote | undefined;
      for (const [n, note] of notes.entries())
        last = await (n % 2 === 0 ? rig.a : rig.b).noteSent('sms', `p-${index}`, note, NOW);
      expect(last).toEqual({ row: row.row, receipt: 'delivered' });
    }
    expect(await rig.a.noteSent('mail', 'p-0', failed, NOW)).toEqual(failed);
  });
});
