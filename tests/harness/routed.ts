import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import { personOf } from './directory.ts';
import type { Outgoing } from './fake-connector.ts';
import { ON_CALL_PHONE, wordsOf, type World } from './world.ts';

/** What became of a message, sorted by whom it reached: the last columns of domain.md 3.2. */
export type Routed = {
  /** Everything that the writer was told, in order, as one text. */
  readonly told: string;
  readonly pages: readonly { readonly to: string; readonly flagged: boolean }[];
  /** New cards in the service-desk channel; an `alert` mentions the agents. */
  readonly desk: readonly ('alert' | 'silent')[];
  /** Security officers who got a card. */
  readonly officers: readonly string[];
  readonly others: readonly { readonly to: string; readonly told: string }[];
};

/**
 * Everything that left since the last look; changes of cards that stand are left out.
 * @param words what was written: nobody but the writer may read them
 * @throws where the on-call number went to somebody whose unit is not on the list, or to a channel (promise 9)
 */
export async function routed(world: World, writerId: string, ...words: readonly string[]): Promise<Routed> {
  const people = new Map(world.directory.people.map(({ aadObjectId, id }) => [`a:${aadObjectId}`, id]));
  const told: string[] = [];
  const pages: { to: string; flagged: boolean }[] = [];
  const desk: ('alert' | 'silent')[] = [];
  const officers: string[] = [];
  const others: { to: string; told: string }[] = [];
  for (const post of (await world.look()).filter(({ what }) => what === 'post')) {
    const to = people.get(post.conversationId) ?? 'desk';
    const said = wordsOf(post);
    if (said.includes(ON_CALL_PHONE) && !isCovered(world, to))
      throw new Error(`${to} got the on-call number`);
    if (to !== writerId && words.some((word) => said.includes(word)))
      throw new Error(`${to} reads what was written: ${said}`);
    if (to === writerId) told.push(said);
    else if (to === 'desk') desk.push(said.includes('<at>') ? 'alert' : 'silent');
    else if (isPage(post)) pages.push({ to, flagged: said.includes('Enhet ikke på vaktlisten') });
    else if (post.activity.summary?.startsWith('Sikkerhetssak') === true) officers.push(to);
    else others.push({ to, told: said });
  }
  return { told: told.join(' | '), pages, desk, officers, others };
}

const isPage = ({ activity }: Outgoing): boolean => activity.summary?.startsWith('Vakt') === true;

function isCovered({ directory }: World, to: string): boolean {
  if (to === 'desk') return false;
  const { workplaceId } = personOf(directory, to);
  return workplaceId !== null && directory.workplace(workplaceId)?.onCallCovered === true;
}

/** The words of a message, and what followed from it. */
export async function says(world: World, personId: string, words: string): Promise<Routed> {
  await world.person(personId).writes(words);
  return routed(world, personId, words);
}

/**
 * Writes a report, and sends the form in where one is shown.
 * @param yes the word that sends it in; «ja» may answer the question about life and health beside the form
 * @throws where anybody was told of it before there was a ticket
 */
export async function reports(
  world: World,
  personId: string,
  words: string,
  yes = 'send inn',
): Promise<Routed> {
  const before = (await world.tickets()).length;
  const shown = await says(world, personId, words);
  if ((await world.tickets()).length > before) return shown;
  if (shown.pages.length + shown.desk.length + shown.officers.length + shown.others.length > 0)
    throw new Error(`Somebody was told before there is a ticket: ${JSON.stringify(shown)}`);
  await world.person(personId).writes(yes);
  return routed(world, personId, words);
}

/** The tickets that stand for themselves, by number. */
export async function ticketsOf(world: World) {
  return (await world.tickets())
    .map(({ ticket }) => ticket)
    .filter(({ parent }) => parent === null)
    .toSorted((one, other) => one.number.localeCompare(other.number));
}

/** Announces that a system is down by agreement in Drammen. Times are Oslo time. */
export async function announce(world: World, systemId: string, from: string, to: string): Promise<void> {
  const [begins, ends] = [parseInstant(from), parseInstant(to)];
  if (begins === undefined || ends === undefined) throw new Error(`Not a window: ${from} ${to}`);
  await world.store.saveNotice({
    schema: 1,
    id: 'N-1',
    tenant: world.directory.tenantId,
    systemId,
    municipalities: ['drammen'],
    from: begins,
    to: ends,
    createdAt: begins,
    endedAt: null,
  });
}
