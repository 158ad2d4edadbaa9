import { createHmac } from 'node:crypto';
import type { Channel, ChannelOutcome, Clock, Store } from '../../src/app/ports.ts';
import type { Via } from '../../src/domain/vocabulary.ts';
import type { World } from './world.ts';

export type Sent = { readonly to: string; readonly id: string; readonly text: string };

/** A channel that keeps what it is given; `outcomes` are what its next sends come to, then everything is sent as p-1, p-2 … */
export function fakeChannel() {
  const sent: Sent[] = [];
  const outcomes: ChannelOutcome[] = [];
  const channel: Channel = {
    async send(to, { id, text }) {
      sent.push({ to, id, text });
      return outcomes.shift() ?? { outcome: 'sent', providerId: `p-${sent.length}` };
    },
  };
  return { channel, sent, outcomes, texts: () => sent.splice(0).map(({ to, text }) => `${to}: ${text}`) };
}

/** The person has verified the channel, whatever was said about it. */
export const verified = (
  {
    store,
    clock,
  }: { readonly store: Pick<Store, 'changeContactRoutes'>; readonly clock: Pick<Clock, 'now'> },
  personId: string,
  via: Via,
  address: string,
): Promise<void> =>
  store.changeContactRoutes(personId, clock.now(), (before) => ({
    after: { ...before, routes: [...before.routes, { via, address, verifiedAt: clock.now() }] },
    answer: undefined,
  }));

export const SECRET = 'a-secret-of-at-least-thirty-two-characters';

/** A call-back as a provider sends it. @param wrong what is not as it should be */
export async function callsBack(
  world: World,
  body: unknown,
  wrong: { readonly secret?: string; readonly at?: number; readonly raw?: string } = {},
): Promise<number> {
  const raw = wrong.raw ?? JSON.stringify(body);
  const timestamp = String(Math.floor((wrong.at ?? world.clock.now()) / 1000));
  const signature = createHmac('sha256', wrong.secret ?? SECRET)
    .update(`${timestamp}.${raw}`)
    .digest('hex');
  const { status } = await fetch(`${world.base}/api/channels/sms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature },
    body: raw,
  });
  await world.idle();
  return status;
}
