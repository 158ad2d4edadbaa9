import type { Directory } from '../../../src/domain/directory/directory.ts';
import { onCallAt } from '../../../src/domain/on-call/rota.ts';
import { atOslo } from '../../../src/domain/service-hours/oslo.ts';
import { mayTake } from '../../../src/domain/ticket/authority.ts';
import { VERBS, type Verb } from '../../../src/domain/ticket/life-cycle.ts';
import { mayDo, rolesOn, TICKET_ROLES, type TicketRole } from '../../../src/domain/ticket/permission.ts';
import { withoutState, type Ticket, type TicketState } from '../../../src/domain/ticket/ticket.ts';
import { demoDirectory, personOf } from '../../harness/directory.ts';
import { acute, DAY, NIGHT, ordinary, ticketFor } from '../../harness/tickets.ts';

/** Domain.md 3.10: who may do what to a ticket; every cell. */

const directory = demoDirectory();
const by = { account: 'account', personId: 'samira-ahmadi', name: 'Samira Ahmadi' };

/** Everything that a cell asks for: critical, paged, an attack, and its manager asked for help. */
const full: Ticket = {
  ...ticketFor(directory, { facts: { ...acute, security: 3 } }),
  helper: { personId: 'kari-nordby', at: NIGHT },
};
/** Nothing of it. */
const plain = ticketFor(directory, { facts: ordinary }, DAY);

const STATES = [
  'new',
  'taken',
  'waitingReporter',
  'waitingVendor',
  'waitingApproval',
  'solved',
  'closed',
  'withdrawn',
] as const satisfies readonly TicketState[];
type State = TicketState;

function as(ticket: Ticket, state: State, at = NIGHT): Ticket {
  const rest = withoutState(ticket);
  const taken = { by, at, as: 'agent' as const, leaseUntil: null };
  switch (state) {
    case 'new':
    case 'waitingApproval':
      return { ...rest, state };
    case 'taken':
      return { ...rest, state, taken };
    case 'waitingReporter':
      return { ...rest, state, taken, asked: { at, by } };
    case 'waitingVendor':
      return { ...rest, state, taken, vendor: { since: at } };
    case 'solved':
      return { ...rest, state, solved: { at, by } };
    case 'closed':
      return { ...rest, state, closed: { at, by: null, cause: 'expired', prevention: null } };
    case 'withdrawn':
      return { ...rest, state, withdrawn: { at } };
  }
}

const may = (verb: Verb, ticket: Ticket, ...roles: TicketRole[]): string =>
  mayDo(verb, ticket, new Set(roles), NIGHT);

/**
 * `+` may · `-` may not · `p` if paged · `s` a matter of security · `a` an attack · `c` critical · `h` asked for help. The columns are those of
 * the domain: reporter, agent, leader, responder, SE, SA, DA, KA, SI, administrator, any.
 */
const TABLE = `
  see            + + + +  + + + +  s - -
  seePhone       + + + p  - h + +  s - -
  edit           + + + +  - - - -  - - -
  withdraw       + - + -  - - - -  - - -
  take           - + + p  - - + -  - - -
  giveBack       - + + p  - - + -  - - -
  assign         - + + -  - - - -  - - -
  answer         - + + +  - - + +  s - -
  ask            - + + +  - - + +  s - -
  note           - + + +  - h + +  s - -
  raisePriority  - + + +  - - - -  s - -
  lowerPriority  - + + +  - - - -  - - -
  classify       - + + +  - - + +  - - -
  join           + + + +  - - - -  - - -
  handToOnCall   + c c -  - - - -  a - -
  handToVendor   - + + +  - - + +  - - -
  askManager     - + + +  - - + +  - - -
  acknowledge    - - + +  - - - -  - - -
  solve          + + + +  - - + -  - - -
  close          - + + -  - - + -  s - -
  reopen         + + + +  - - - -  s - -
  redact         - + + -  - - - -  + + -
`;
type Mark = '+' | '-' | 'p' | 's' | 'a' | 'c' | 'h';
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [Verb, ...Mark[]]);
const cells = rows.flatMap(([verb, ...marks]) =>
  marks.map((mark, at) => [verb, TICKET_ROLES[at] as TicketRole, mark] as const),
);

/** The state that a verb is for. */
const fitting = (verb: Verb): State =>
  verb === 'giveBack' ? 'taken' : verb === 'close' || verb === 'reopen' ? 'solved' : 'new';

test('the table has a cell for every verb and role', () => {
  expect(rows.map(([verb]) => verb)).toEqual(VERBS);
  expect(rows.map(([, ...marks]) => marks.length)).toEqual(VERBS.map(() => TICKET_ROLES.length));
});

test.each(cells)('%s: %s %s', (verb, role, mark) => {
  expect(may(verb, as(full, fitting(verb)), role)).toBe(mark === '-' ? 'role' : 'yes');
});

/** Acknowledging is of a page: without one there is nothing to acknowledge, whoever it is. */
test.each(cells.filter(([verb]) => verb !== 'acknowledge'))(
  '%s: %s %s, where nothing that a cell asks for holds',
  (verb, role, mark) => {
    const expected = { '+': 'yes', '-': 'role', p: 'role', s: 'role', a: 'role', c: 'state', h: 'role' }[
      mark
    ];
    expect(may(verb, as(plain, fitting(verb)), role)).toBe(expected);
  },
);

/** Each mark hangs on its own condition alone. */
const CONDITIONS: readonly (readonly [Mark, string, Ticket, string])[] = [
  ['p', 'all but paged', { ...full, paging: null }, 'role'],
  ['p', 'paged alone', { ...plain, paging: full.paging }, 'yes'],
  ['s', 'observed', { ...plain, facts: { ...ordinary, security: 1 } }, 'yes'],
  ['s', 'a breach alone', { ...plain, breach: 'personalData' }, 'yes'],
  ['s', 'all but security', { ...full, facts: acute }, 'role'],
  ['a', 'suspected', { ...full, facts: { ...acute, security: 2 } }, 'role'],
  ['a', 'an attack alone', { ...plain, facts: { ...ordinary, security: 3 } }, 'yes'],
  ['c', 'all but critical', { ...full, priority: 'high' }, 'state'],
  ['c', 'critical alone', { ...plain, priority: 'critical' }, 'yes'],
  ['h', 'all but asked', { ...full, helper: null }, 'role'],
  ['h', 'asked alone', { ...plain, helper: full.helper }, 'yes'],
];
test.each(
  CONDITIONS.flatMap(([mark, name, ticket, expected]) =>
    cells
      .filter((cell) => cell[2] === mark)
      .map(([verb, role]) => [verb, role, name, expected, as(ticket, fitting(verb))] as const),
  ),
)('%s: %s, %s: %s', (verb, role, _name, expected, ticket) => {
  expect(may(verb, ticket, role)).toBe(expected);
});

/** The desk's leader may do everything: `+` where the state allows it, in the order of `STATES`. */
const IN_STATE = `
  see            + + + + + + + +
  seePhone       + + + + + + + +
  edit           + + + + + + - -
  withdraw       + + + + + - - -
  take           + - + + - - - -
  giveBack       - + + + - - - -
  assign         + + + + - - - -
  answer         + + + + + + + -
  ask            + + + + + - - -
  note           + + + + + + + -
  raisePriority  + + + + + - - -
  lowerPriority  + + + + + - - -
  classify       + + + + + + - -
  join           + + + + + - - -
  handToOnCall   + + + + + - - -
  handToVendor   + + + + - - - -
  askManager     + + + + + - - -
  acknowledge    + + + + - - - -
  solve          + + + + + - - -
  close          - - - - - + - -
  reopen         - - - - - + + -
  redact         + + + + + + + +
`;
const inState = IN_STATE.trim()
  .split('\n')
  .flatMap((line) => {
    const [verb, ...marks] = line.trim().split(/\s+/) as [Verb, ...string[]];
    return marks.map((mark, at) => [verb, STATES[at] as State, mark] as const);
  });

test('every verb has its states', () => {
  expect(inState).toHaveLength(VERBS.length * STATES.length);
  expect([...new Set(inState.map(([verb]) => verb))]).toEqual(VERBS);
});

test.each(inState)('%s in %s: %s', (verb, state, mark) => {
  expect(may(verb, as(full, state), 'leader')).toBe(mark === '+' ? 'yes' : 'state');
});

describe('the reporter', () => {
  test.each([
    ['edit', 'yes', 'yes', 'yes', 'yes', 'yes', 'state', 'state', 'state'],
    ['withdraw', 'yes', 'state', 'state', 'state', 'yes', 'state', 'state', 'state'],
    ['solve', 'yes', 'yes', 'yes', 'yes', 'yes', 'state', 'state', 'state'],
    ['reopen', 'state', 'state', 'state', 'state', 'state', 'yes', 'yes', 'state'],
  ] as const)('%s by state', (verb, ...expected) => {
    expect(STATES.map((state) => may(verb, as(full, state), 'reporter'))).toEqual(expected);
  });

  test('withdraws what on-call was paged for, too', () => {
    expect(full.paging).not.toBeNull();
    expect(may('withdraw', full, 'reporter')).toBe('yes');
  });

  const FORTNIGHT = 14 * 24 * 3_600_000;
  test.each(['solved', 'closed'] as const)('reopens what is %s within 14 days', (state) => {
    const over = as(full, state);
    const after = (ms: number, ...roles: TicketRole[]): string =>
      mayDo('reopen', over, new Set(roles), NIGHT + ms);
    expect(after(FORTNIGHT, 'reporter')).toBe('yes');
    expect(after(FORTNIGHT + 1, 'reporter')).toBe('tooLate');
    expect(after(FORTNIGHT + 1, 'agent')).toBe('yes');
    expect(after(FORTNIGHT + 1, 'reporter', 'owner')).toBe('tooLate');
  });
});

describe('several roles', () => {
  test('the one that may decides', () => {
    expect(may('take', full, 'reporter', 'agent')).toBe('yes');
    expect(may('take', full, 'agent', 'reporter')).toBe('yes');
  });

  test('of two refusals the one nearest to a yes is told', () => {
    expect(may('close', full, 'owner', 'agent')).toBe('state');
    expect(may('close', full, 'agent', 'owner')).toBe('state');
  });

  test('nobody may nothing', () => {
    expect(VERBS.filter((verb) => may(verb, full) !== 'role')).toEqual([]);
  });
});

describe('rolesOn', () => {
  const rolesOf = (id: string, ticket: Ticket, at = NIGHT, of: Directory = directory): TicketRole[] => [
    ...rolesOn(ticket, id, personOf(of, id).aadObjectId, of, at),
  ];
  const { primary, secondary } = onCallAt(NIGHT, directory.onCall);
  const offDuty = directory.onCall.cycle.order.filter(
    (id) => ![primary, secondary, 'oyvind-myrvold'].includes(id),
  )[0] as string;

  test.each([
    ['ole-strandvik', ['reporter']],
    ['samira-ahmadi', ['agent']],
    ['tone-skaug', ['agent', 'leader']],
    ['solveig-ronningen', ['owner']],
    ['kari-nordby', ['manager']],
    ['terje-sandvold', ['coordinator']],
    ['lars-wollheim', ['securityOfficer']],
    ['nora-kjelsrud', ['other']],
    // Of another municipality: an owner, a manager and a security officer of the same system there.
    ['jorunn-knutsrud', ['other']],
    ['eva-karlsbakk', ['other']],
    ['roger-fagerbakke', ['other']],
    [primary, ['responder']],
    [secondary, ['responder']],
  ] as const)('%s of a ticket about Gerica in Drammen', (id, expected) => {
    expect(rolesOf(id, full).filter((role) => role !== 'operationsManager')).toEqual(expected);
  });

  test('the operations manager of the system, by day', () => {
    expect(rolesOf('oyvind-myrvold', plain, DAY)).toContain('operationsManager');
    expect(rolesOf('oyvind-myrvold', { ...plain, systemId: 'trygghetsalarm' }, DAY)).not.toContain(
      'operationsManager',
    );
  });

  test('an agent of other municipalities', () => {
    const inSande = ticketFor(directory, { municipality: 'sande' });
    expect(rolesOf('hilde-fossum', inSande)).toEqual(['other']);
    expect(rolesOf('stian-braten', inSande)).toEqual(['agent']);
    expect(rolesOf('hilde-fossum', { ...inSande, municipality: null })).toEqual(['agent']);
  });

  test('the system is owned where the ticket is', () => {
    const inSvelvik = ticketFor(directory, { municipality: 'svelvik' });
    expect(rolesOf('jorunn-knutsrud', inSvelvik)).toEqual(['owner']);
    expect(rolesOf('solveig-ronningen', inSvelvik)).toEqual(['other']);
    expect(rolesOf('solveig-ronningen', { ...full, municipality: null })).toEqual(['other']);
    expect(rolesOf('solveig-ronningen', { ...full, systemId: null })).toEqual(['other']);
  });

  test('a deputy of the owner, on the dates of the deputy alone', () => {
    expect(rolesOf('astrid-engenes', full)).toEqual(['other']);
    expect(rolesOf('astrid-engenes', full, atOslo('2026-12-21', '00:00'))).toEqual(['owner']);
  });

  test('whoever has left has no role but that of the reporter', () => {
    const left = demoDirectory(({ people }) => {
      for (const person of people) person.leftOn = '2026-11-30';
    });
    const everyone = [
      'samira-ahmadi',
      'tone-skaug',
      primary,
      'oyvind-myrvold',
      'solveig-ronningen',
      'kari-nordby',
      'terje-sandvold',
      'lars-wollheim',
    ];
    const before = atOslo('2026-11-29', '23:59');
    const after = atOslo('2026-11-30', '00:00');
    for (const id of everyone) {
      expect(rolesOf(id, full, before, left)).not.toContain('other');
      expect(rolesOf(id, full, after, left)).toEqual(['other']);
    }
    expect(rolesOf('ole-strandvik', full, after, left)).toEqual(['reporter']);
  });

  test('who is paged: the last-resort leader then, and whoever of the rota has confirmed', () => {
    expect(rolesOf('berit-kopperud', full)).toEqual(['responder']);
    expect(rolesOf('berit-kopperud', { ...full, paging: null })).toEqual(['other']);
    expect(rolesOf(primary, { ...full, paging: null })).toContain('responder');
    expect(rolesOf(offDuty, full)).toEqual(['other']);
    const theirs: Ticket = {
      ...withoutState(full),
      state: 'taken',
      taken: {
        by: { ...by, personId: offDuty },
        at: NIGHT,
        as: 'responder',
        leaseUntil: null,
      },
    };
    expect(rolesOf(offDuty, theirs)).toEqual(['responder']);
  });

  test('the last-resort leader whom the desk’s watch has reached stands beside the operations manager', () => {
    const watched = { ...plain, watch: { startedAt: DAY, step: 3, reached: ['berit-kopperud'] } };
    expect(rolesOf('berit-kopperud', watched, DAY)).toEqual(['operationsManager']);
    expect(rolesOf('berit-kopperud', plain, DAY)).toEqual(['other']);
  });

  test('both: an agent who reports, and one who is the affected user', () => {
    const { aadObjectId } = personOf(directory, 'samira-ahmadi');
    const own = { ...full, reporter: { ...full.reporter, account: aadObjectId.toUpperCase() } };
    expect(rolesOf('samira-ahmadi', own)).toEqual(['reporter', 'agent']);
    const affected = { ...full, affectedUser: { name: null, personId: 'kari-nordby', phone: null } };
    expect(rolesOf('kari-nordby', affected)).toEqual(['reporter', 'manager']);
  });

  test('an account that the directory does not know reports, and has nothing else', () => {
    expect([...rolesOn(full, null, full.reporter.account ?? '', directory, NIGHT)]).toEqual(['reporter']);
    expect([...rolesOn(full, null, 'unknown', directory, NIGHT)]).toEqual(['other']);
    const nobody = { ...full, affectedUser: { name: 'Kari', personId: null, phone: null } };
    expect([...rolesOn(nobody, null, 'unknown', directory, NIGHT)]).toEqual(['other']);
  });
});

test('whoever has left may take nothing, were it by SMS, whatever the register still says', () => {
  const paged = ticketFor(demoDirectory());
  const gone = demoDirectory((file) => {
    for (const person of file.people) if (person.id === 'henrik-lokas') person.leftOn = '2026-11-29';
  });
  expect(mayTake(paged, 'henrik-lokas', demoDirectory(), NIGHT)).toBe('responder');
  expect(mayTake(paged, 'henrik-lokas', gone, NIGHT)).toBeUndefined();
});
