import { verified } from '../harness/fake-channel.ts';
import { demoDirectory } from '../harness/directory.ts';
import { startWorld, type World, type WorldOptions } from '../harness/world.ts';

/** It is looked ahead on the rota, and who can put it right is told in time (faults 21–23). */

let world: World;
afterEach(() => world.end());

const leaving = (...left: readonly (readonly [string, string])[]) =>
  demoDirectory((file) => {
    for (const [id, on] of left) {
      const person = file.people.find((one) => one.id === id);
      if (person === undefined) throw new Error(`No ${id}`);
      person.leftOn = on;
    }
  });
async function begin(at: string, options: WorldOptions): Promise<void> {
  world = await startWorld(at, options);
  const { leaderId } = world.directory.contacts.serviceDesk;
  for (const id of ['berit-kopperud', 'yusuf-warsame', leaderId]) await world.person(id).writes('hei');
  await world.look();
}
async function look(): Promise<void> {
  await world.product.rotaWatch();
  await world.idle();
}

test('a leaver on a shift to come: the last-resort leader is told, once a day (fault 21)', async () => {
  await begin('2026-11-25T09:00', { directory: leaving(['vegard-heggelund', '2026-12-23']) });
  await look();
  const [told] = await world.expect({
    to: 'berit-kopperud',
    says: ['Vaktplanen har et hull', 'Vegard Heggelund', 'har sluttet', 'Sett inn en annen nå'],
  });
  expect(told?.activity.text).toContain('fra onsdag 23. desember kl. 00.00 til');
  await look();
  await look();
  await world.expect();
  await world.advance('P1D');
  await look();
  await world.expect({ to: 'berit-kopperud', says: 'Vegard Heggelund' });
});

test('nobody can be the last resort: the leader of the desk is told (fault 22)', async () => {
  await begin('2026-11-25T09:00', { directory: leaving(['berit-kopperud', '2026-12-01']) });
  const { leaderId } = world.directory.contacts.serviceDesk;
  expect(leaderId).not.toBe('berit-kopperud');
  await look();
  await world.expect({ to: leaderId, says: ['Berit Kopperud', 'siste leder'] });
});

test('a sound rota: nothing is said, and without another channel nobody is warned of having none', async () => {
  await begin('2026-11-28T09:00', {});
  await look();
  await world.expect();
});

const sms = { sms: { send: () => Promise.reject(new Error('Nothing is sent here')) } };

test('a shift whose responder has no second channel: both are told 48 and 12 hours before (fault 23)', async () => {
  await begin('2026-11-28T07:59', { channels: sms });
  await verified(world, 'oyvind-myrvold', 'sms', '+4740000001');
  // Monday 30 November 08:00: Yusuf Warsame has the shift, Øyvind Myrvold is next and has a channel.
  await look();
  await world.expect();
  await world.advance('PT2M');
  await look();
  await look();
  await world.expect(
    {
      to: 'berit-kopperud',
      says: ['Yusuf Warsame', 'mandag 30. november kl. 08.00', 'bare varsles i Teams'],
    },
    { to: 'yusuf-warsame', says: ['Du har vakt fra mandag 30. november kl. 08.00', 'vaktkanal sms'] },
  );
  await world.moveTo('2026-11-29T20:00+01:00');
  await look();
  await look();
  await world.expect(
    { to: 'berit-kopperud', says: 'Yusuf Warsame' },
    { to: 'yusuf-warsame', says: 'i morgen kl. 08.00' },
  );
});
