import { wordsOf } from '../harness/world.ts';
import type { Outgoing } from '../harness/fake-connector.ts';
import { chatOf, createHttpRig, who, type Activity, type Answer, type HttpRig } from './http-rig.ts';
import type { Gate, StoreName } from './rig.ts';

/**
 * One story of each kind on the whole product through real HTTP: the first of two products on one set of data is stopped
 * for good at a call of its store, before or after it, or at a request to the connector, before it is delivered or after,
 * unanswered. The second takes over and Teams delivers again: one ticket, one page, everybody told, and a second copy only
 * of what was on its way at that moment (promise 1, 2, 4).
 */

const REPORTER = 'ole-strandvik';
const RESPONDER = 'henrik-lokas';
const SVELVIK = 'leif-sundstrom';
const DRAMMEN = 'bente-lauritsrud';
const DESK = '19:saker@thread.tacv2';
const ACUTE = 'Gerica er nede på Fjell bosenter, vi får ikke opp medisinlistene';
const PRINTER = 'skriveren på vaktrommet er tom for toner';
const DAY = '2026-11-23T10:05';
const NIGHT = '2026-11-29T02:14';
const UNTIL_MONDAY_0800 = 29 * 60 + 46;
const NUMBER = /D-2026-\d{5}/g;

/** One thing that Teams delivers, made when its turn has come: a press needs the card that it is on. */
type Step = (rig: HttpRig) => Activity;
/** One message that somebody must get over the whole story, by the words that it begins with. */
type Said = { readonly to: string; readonly begins: RegExp; readonly times?: number };
/** What a card shows in the end. */
type Shown = { readonly to: string; readonly shows: RegExp };

type Story = {
  readonly name: string;
  readonly at: string;
  /** What happened before, undisturbed. */
  readonly given?: readonly Step[];
  readonly minutesLater?: number;
  /** What is disturbed, one after the other; nothing: what has fallen due by now. */
  readonly steps: readonly Step[];
  readonly said: readonly Said[];
  readonly shown: readonly Shown[];
  /** What a press is answered with, whenever it comes again. */
  readonly answered?: RegExp;
};

const head = ({ activity }: Outgoing): string => activity.summary ?? activity.text ?? '';
const writes =
  (person: string, text: string): Step =>
  (rig) =>
    rig.activity(who(person), { text });
const presses =
  (person: string, title: string): Step =>
  (rig) => {
    const card = rig.connector.outgoing
      .filter(({ what, conversationId }) => what === 'post' && conversationId === chatOf(who(person)))
      .map(({ activity }) => activity.attachments?.[0]?.content)
      .findLast((content) => content?.actions?.some((action) => action.title === title));
    if (card === undefined) throw new Error(`Nobody was shown «${title}»`);
    return rig.press(who(person), card, title);
  };

const RECEIPT = /^Sak D-\S+ er registrert/;
const receipt = (to: string, times = 1): Said => ({ to, begins: RECEIPT, times });
const atDesk = (times = 1): Said => ({ to: 'desk', begins: /^Ny sak D-/, times });
const page: Said = { to: RESPONDER, begins: /^Vakt: / };
const form: Said = { to: REPORTER, begins: /^Kontroller opplysningene/ };
const taken: Said = { to: REPORTER, begins: /^Henrik Løkås på vakt har tatt saken/ };
/** M05c: the page was not yet known to have gone out; when it is, a word must follow. */
const ON_ITS_WAY = /Du får beskjed her når vakten er nådd/;

const acute = writes(REPORTER, ACUTE);
const take = presses(RESPONDER, 'Jeg tar den');
const printer = [writes(REPORTER, PRINTER), presses(REPORTER, 'Send inn')];

/** The reporter has written nothing more (fault 38). */
const silent = [
  { to: REPORTER, begins: /^Er du der\?/ },
  { to: RESPONDER, begins: /^Den som meldte saken/ },
];
const stories: readonly Story[] = [
  {
    name: 'report with the form',
    at: DAY,
    steps: printer,
    said: [form, receipt(REPORTER), atDesk()],
    shown: [{ to: REPORTER, shows: /Skjemaet er sendt inn, og saken har nummer/ }],
    answered: /Skjemaet er sendt inn, og saken har nummer D-2026-\d{5}/,
  },
  {
    name: 'acute report at night',
    at: NIGHT,
    steps: [acute],
    said: [page, receipt(REPORTER), atDesk()],
    shown: [],
  },
  {
    name: 'acknowledge',
    at: NIGHT,
    given: [acute],
    steps: [take],
    said: [page, receipt(REPORTER), atDesk(), taken],
    shown: [REPORTER, RESPONDER, 'desk'].map((to) => ({ to, shows: /Henrik Løkås/ })),
    answered: /Henrik Løkås tok saken D-2026-\d{5}/,
  },
  {
    name: 'repeat',
    at: NIGHT,
    given: [acute],
    minutesLater: 10,
    steps: [],
    said: [
      page,
      receipt(REPORTER),
      atDesk(),
      { to: RESPONDER, begins: /^Vakt, varslet på nytt/ },
      { to: REPORTER, begins: /^Vakten har ikke svart ennå/ },
      ...silent,
    ],
    shown: [],
  },
  {
    name: 'lease',
    at: NIGHT,
    given: [acute, take],
    minutesLater: 15,
    steps: [],
    said: [
      page,
      receipt(REPORTER),
      atDesk(),
      taken,
      { to: RESPONDER, begins: /^Vakt, varslet på nytt/ },
      { to: REPORTER, begins: /^Vi har ikke hørt mer fra vakten/ },
      ...silent,
    ],
    shown: [],
  },
  {
    name: 'hand over',
    at: NIGHT,
    given: [acute, take],
    minutesLater: UNTIL_MONDAY_0800,
    steps: [],
    said: [
      page,
      receipt(REPORTER),
      atDesk(2),
      taken,
      { to: REPORTER, begins: /er overført fra vakten til driftsstøtte/ },
      { to: RESPONDER, begins: /^Driftsstøtte har åpnet og har saken/ },
    ],
    shown: [
      { to: RESPONDER, shows: /er overført til driftsstøtte/ },
      { to: REPORTER, shows: /driftsstøtte er varslet nå/ },
    ],
  },
  {
    name: 'join',
    at: NIGHT,
    given: [writes(SVELVIK, 'ingen i Svelvik kommer inn på Citrix')],
    minutesLater: 5,
    steps: [writes(DRAMMEN, 'Citrix er nede for alle i Drammen')],
    said: [page, receipt(SVELVIK, 2), atDesk(), { to: DRAMMEN, begins: /^Du er lagt til i sak/ }],
    shown: [{ to: 'desk', shows: /Meldt av: 2 personer fra 2 enheter/ }],
  },
  {
    name: 'close',
    at: NIGHT,
    given: printer,
    steps: [writes(REPORTER, 'alt virker igjen'), writes(REPORTER, 'ja')],
    said: [
      form,
      receipt(REPORTER),
      atDesk(),
      { to: REPORTER, begins: /^Virker alt igjen/ },
      { to: REPORTER, begins: /er merket som løst/ },
    ],
    shown: [
      { to: REPORTER, shows: /er merket som løst/ },
      { to: 'desk', shows: /Løst/ },
    ],
  },
];

/**
 * How Teams comes again, and when: within the lease of the dead program or after it; or only with what was not answered.
 */
const AGAIN = ['same id, after the lease', 'new id, within the lease', 'same id, if unanswered'] as const;
type Again = (typeof AGAIN)[number];
/** A turn that takes longer is delivered again. */
const TEAMS_AGAIN_MS = 15_000;

/** Lets everything through and counts; stops at one call, before or after it. */
const stopAt = (point: number, calls: string[]): Gate => ({
  pass: (call) => {
    const index = calls.push(call) - 1;
    return Promise.resolve(point === 2 * index ? 'dieBefore' : point === 2 * index + 1 ? 'dieAfter' : 'go');
  },
});
const nowhere = -1;

type Run = {
  readonly calls: readonly string[];
  readonly stopped: boolean;
  /** What is wrong; nothing, it is hoped. */
  readonly wrong: readonly string[];
  /** Copies more than the story has: each was on its way when the first product was stopped. */
  readonly copies: number;
  /** The tickets as they stand in the end. */
  readonly outcome: readonly unknown[];
};

async function run(
  story: Story,
  on: StoreName,
  point: number,
  again: Again,
  outcome?: Run['outcome'],
): Promise<Run> {
  const rig = await createHttpRig({ on, at: story.at, sendTimeoutMs: 2_000 });
  try {
    return await runOn(rig, story, point, again, outcome);
  } finally {
    await rig.end();
  }
}

async function runOn(
  rig: HttpRig,
  story: Story,
  point: number,
  again: Again,
  outcome: Run['outcome'] | undefined,
): Promise<Run> {
  const next = await rig.product('next');
  for (const step of story.given ?? []) {
    await next.post(step(rig));
    await next.delivery.idle();
  }
  rig.pass(story.minutesLater ?? 0);
  const calls: string[] = [];
  const first = await rig.product('first', stopAt(point, calls));
  const numbers = new Set<string>();
  const wrong: string[] = [];

  const delivered: { readonly activity: Activity; answer: Answer }[] = [];
  const work = async (): Promise<void> => {
    for (const step of story.steps) {
      const delivery: (typeof delivered)[number] = { activity: step(rig), answer: undefined };
      delivered.push(delivery);
      delivery.answer = await first.post(delivery.activity);
      await first.delivery.idle();
    }
    if (story.steps.length === 0) await first.sweep();
  };
  await Promise.race([work(), first.died]);
  const stopped = first.isDead();

  const settle = async (): Promise<void> => {
    rig.wait();
    // Longer than the last row that asks a parent to count its reports.
    rig.pass(0.1);
    await next.sweep();
  };
  rig.wait(again === 'new id, within the lease' ? TEAMS_AGAIN_MS : undefined);
  for (const [index, step] of story.steps.entries()) {
    const before = delivered[index];
    if (before?.answer !== undefined && again === 'same id, if unanswered') {
      await settle();
      continue;
    }
    const activity = before?.activity ?? step(rig);
    const id = again === 'new id, within the lease' ? `${String(activity.id)}-again` : activity.id;
    const answer = await next.post({ ...activity, id });
    if (answer?.status !== 200) wrong.push(`answered ${answer?.status} when it came again`);
    if (activity.type === 'invoke' && !/adaptive/.test(JSON.stringify(answer?.body)))
      wrong.push('a press that came again was not answered with a card');
    delivered[index] = { activity, answer };
    await next.delivery.idle();
    await settle();
  }
  await settle();
  await settle();

  // A press that comes once more, much later: the card as it is now, and nothing happens by it.
  const { outgoing } = rig.connector;
  const soFar = outgoing.length;
  for (const { activity } of delivered.filter((one) => one.activity.type === 'invoke')) {
    const { body } = (await next.post(activity)) ?? {};
    if (story.answered?.test(JSON.stringify(body)) !== true) wrong.push(`answered ${JSON.stringify(body)}`);
    told(body).forEach((number) => numbers.add(number));
  }
  await settle();
  if (outgoing.length !== soFar) wrong.push('something was said by a press that came again');

  const tickets = await rig.tickets();
  const states = tickets
    .map(({ state, priority, parent, confirmed, rounds, reports }) =>
      JSON.stringify([state, priority, parent !== null, confirmed, rounds, reports.reporters]),
    )
    .toSorted();
  if (outcome !== undefined && JSON.stringify(states) !== JSON.stringify(outcome))
    wrong.push(`tickets: ${states.join()}`);
  for (const number of [...numbers, ...outgoing.flatMap(({ activity }) => told(activity))])
    if (!tickets.some((ticket) => ticket.number === number)) wrong.push(`${number} is no ticket`);

  const { copies, wrong: wrongSaid } = comparedWithSaid(story, rig);
  wrong.push(...wrongSaid);
  for (const { to, shows } of story.shown)
    if (!lastOfCards(outgoing, placeOf(to)).some((words) => shows.test(words)))
      wrong.push(`${to} is not shown ${shows.source}`);

  const left = await rig.store.outbox({ states: ['sending', 'failed', 'uncertain'], limit: 10 });
  for (const { state, effect } of left) wrong.push(`${state}: ${effect.kind} ${effect.id}`);
  if (rig.errors().length > 0) wrong.push(`logged: ${JSON.stringify(rig.errors())}`);
  return { calls, stopped, wrong, copies, outcome: states };
}

const placeOf = (to: string): string => (to === 'desk' ? DESK : chatOf(who(to)));
const told = (where: unknown): string[] => (JSON.stringify(where) ?? '').match(NUMBER) ?? [];

/** Every message that left belongs to the story, as often as the story has it, and once more if it was on its way. */
function comparedWithSaid(story: Story, rig: HttpRig): { copies: number; wrong: string[] } {
  const posts = rig.connector.outgoing.filter(({ what }) => what === 'post');
  // M05c promises a word, which is one receipt more.
  const promised = posts
    .filter((post) => ON_ITS_WAY.test(wordsOf(post)))
    .map(({ conversationId }) => conversationId);
  const said = story.said.map((one) =>
    one.begins === RECEIPT && promised.includes(placeOf(one.to))
      ? { ...one, times: (one.times ?? 1) + 1 }
      : one,
  );
  const wrong: string[] = [];
  let copies = 0;
  const left = new Set(posts);
  for (const { to, begins, times = 1 } of said) {
    const mine = posts.filter((post) => post.conversationId === placeOf(to) && begins.test(head(post)));
    for (const post of mine) left.delete(post);
    const unheard = mine.filter(({ line, activityId }) => line === 'first' && !rig.settled.has(activityId));
    copies += Math.max(0, mine.length - times);
    if (mine.length < times) wrong.push(`lost: ${begins.source} to ${to}, ${mine.length} of ${times}`);
    if (mine.length > times + unheard.length)
      wrong.push(`doubled: ${begins.source} to ${to}, ${mine.length} with ${unheard.length} on the way`);
  }
  for (const post of left)
    wrong.push(`nobody expected: ${post.conversationId} ${wordsOf(post).slice(0, 90)}`);
  return { copies, wrong };
}

/** What every card of a conversation shows in the end. */
function lastOfCards(outgoing: readonly Outgoing[], conversationId: string): string[] {
  const cards = new Map<string, string>();
  for (const one of outgoing)
    if (one.conversationId === conversationId && one.what !== 'open') cards.set(one.activityId, wordsOf(one));
  return [...cards.values()];
}

/** Every point in each of the three ways with STOP_POINTS=all; otherwise each so manyeth, another share in each story. */
const EVERY_NTH: Readonly<Record<StoreName, number>> =
  process.env.STOP_POINTS === 'all' ? { sqlite: 1, cosmos: 1 } : { sqlite: 17, cosmos: 53 };
const runs = (['sqlite', 'cosmos'] as const).flatMap((on) =>
  stories.map((story, index) => ({ on, story, index, name: story.name })),
);

test.each(runs)(
  'on $on, $name: stopped and taken over, nothing lost and nothing doubled',
  async ({ on, story, index }) => {
    const undisturbed = await run(story, on, nowhere, AGAIN[0]);
    expect(undisturbed).toMatchObject({ stopped: false, wrong: [], copies: 0 });
    const points = undisturbed.calls.length * 2;
    const failures: object[] = [];
    const counts = { tried: 0, stopped: 0, copies: 0 };
    const every = EVERY_NTH[on];
    for (let n = index % every; n < points * AGAIN.length; n += every) {
      const point = Math.floor(n / AGAIN.length);
      const again = AGAIN[n % AGAIN.length] ?? AGAIN[0];
      const { calls, stopped, wrong, copies } = await run(story, on, point, again, undisturbed.outcome);
      counts.tried += 1;
      counts.stopped += stopped ? 1 : 0;
      counts.copies += copies;
      const at = `${calls[Math.floor(point / 2)] ?? '?'} ${point % 2 === 0 ? 'before' : 'after'}`;
      if (wrong.length > 0) failures.push({ point, at, again, wrong });
    }
    console.info(`${on}, ${story.name}: ${points} stop points, ${JSON.stringify(counts)}`);
    expect(failures).toEqual([]);
    // Where the network decides what comes first, a call may be missing now and then.
    expect(counts.stopped).toBeGreaterThan(counts.tried * 0.8);
  },
  600_000,
);
