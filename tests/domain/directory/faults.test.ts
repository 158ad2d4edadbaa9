import { checkDirectory } from '../../../src/domain/directory/check.ts';
import { faultLine } from '../../../src/domain/directory/problem.ts';
import type { DirectoryFile } from '../../../src/domain/directory/schema.ts';
import { demoFile, entry, TODAY } from './demo-file.ts';

/** What refuses a directory file: each row is one small change of the demo's, and the one line that it is refused with. */

type File = DirectoryFile;
type Case = readonly [name: string, change: (file: File) => void, says: RegExp];

const faultsOf = (change: (file: File) => void): string[] =>
  checkDirectory(demoFile(change), TODAY).faults.map(faultLine);

const drop = (target: object, key: string): void => {
  Reflect.deleteProperty(target, key);
};
const put = (target: object, key: string, value: unknown): void => {
  Reflect.set(target, key, value);
};
const owner = (file: File, id = 'owner-gerica-drammen') => entry(file.roles.systemRoles, id);
const person = (file: File, id = 'ole-strandvik') => entry(file.people, id);
const override = (over: Partial<File['onCall']['overrides'][number]> = {}) => ({
  id: 'extra',
  from: '2026-12-10T16:00:00+01:00',
  to: '2026-12-11T08:00:00+01:00',
  role: 'primary' as const,
  personId: 'oyvind-myrvold',
  ...over,
});
const swap = (over: Partial<File['onCall']['swaps'][number]> = {}) => ({
  id: 'extra',
  role: 'primary' as const,
  weekA: '2027-W01',
  weekB: '2027-W02',
  originalA: 'henrik-lokas',
  originalB: 'yusuf-warsame',
  ...over,
});

test('the directory of the demo has none, on whatever day it is looked at', () => {
  for (const today of [TODAY, '2025-01-01', '2026-03-29', '2026-12-31', '2027-10-31'])
    expect(checkDirectory(demoFile(), today).faults).toEqual([]);
});

describe('form', () => {
  test.each<Case>([
    [
      'a number as a text',
      (f) => put(f.contacts, 'answerWithinServiceHours', '7'),
      /^contacts\.answerWithinServiceHours: is "7"; give a number, without quotation marks$/,
    ],
    [
      'true as a text',
      (f) => put(person(f), 'isUnitLeader', 'true'),
      /^people\[\d+\]\.isUnitLeader \(ole-strandvik\): is "true"; give true or false/,
    ],
    [
      'a phone that is none',
      (f) => put(person(f), 'phone', '400 089 16'),
      /^people\[\d+\]\.phone \(ole-strandvik\): is "400 089 16"; give a number such as \+47/,
    ],
    [
      'an account that is none',
      (f) => put(person(f), 'aadObjectId', 'ole'),
      /\.aadObjectId \(ole-strandvik\): is "ole"; give an id such as /,
    ],
    [
      'what is missing',
      (f) => drop(person(f), 'upn'),
      /^people\[\d+\]\.upn \(ole-strandvik\): is missing; give a text/,
    ],
    [
      'a word that is not one of those',
      (f) => put(owner(f), 'status', 'aktiv'),
      /^roles\.systemRoles\[0\]\.status \(owner-gerica-drammen\): is "aktiv"; give one of "active", /,
    ],
    [
      'a date that there is not',
      (f) => put(owner(f), 'from', '2026-02-30'),
      /^roles\.systemRoles\[0\]\.from \(owner-gerica-drammen\): is "2026-02-30"; give a date such as/,
    ],
    [
      'a time without its offset',
      (f) => put(f.onCall.overrides[0] ?? {}, 'from', '2026-12-05T16:00'),
      /^onCall\.overrides\[0\]\.from \(override-1\): .*; give a time with its offset/,
    ],
    [
      'a time of day that is none',
      (f) => put(f.onCall.handover, 'time', '8'),
      /^onCall\.handover\.time: is "8"; give a time of day such as 08:00$/,
    ],
    [
      'a week that is none',
      (f) => put(f.onCall.swaps[0] ?? {}, 'weekA', '51'),
      /^onCall\.swaps\[0\]\.weekA \(swap-1\): is "51"; give a week such as/,
    ],
    [
      'no name',
      (f) => put(person(f), 'name', ''),
      /^people\[\d+\]\.name \(ole-strandvik\): is empty; give at least one$/,
    ],
    [
      'an address that is none',
      (f) => put(f.municipalities[0] ?? {}, 'ownDeviationSystemUrl', 'avvik'),
      /^municipalities\[0\]\.ownDeviationSystemUrl \(drammen\): is "avvik"; give an address/,
    ],
    [
      'minutes below one',
      (f) => put(f.onCall.acknowledge, 'thenEveryMinutes', 0),
      /^onCall\.acknowledge\.thenEveryMinutes: is 0; give at least 1$/,
    ],
    [
      'an object where a list must be',
      (f) => put(f, 'workplaces', {}),
      /^workplaces: is an object; give a list in square brackets$/,
    ],
    ['nobody', (f) => put(f, 'people', []), /^people: is empty; give the people who report/],
    [
      'a word that may not be added to',
      (f) => put(f, 'lexicon', { words: { calm: ['rolig'] }, systems: {} }),
      /^lexicon\.words/,
    ],
  ])('%s', (_name, change, says) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(says)]);
  });
});

describe('ids that stand nowhere', () => {
  const unknown = (place: string, what = 'nowhere'): RegExp =>
    new RegExp(`^${place}: «${what}» is no .* of this file; give `);
  test.each<Case>([
    [
      'municipality of a workplace',
      (f) => put(f.workplaces[0] ?? {}, 'municipality', 'nowhere'),
      unknown('workplaces\\[0\\]\\.municipality \\(elvebredden-bosenter\\)'),
    ],
    [
      'leader of a workplace',
      (f) => put(f.workplaces[0] ?? {}, 'unitLeaderId', 'nowhere'),
      unknown('workplaces\\[0\\]\\.unitLeaderId \\(elvebredden-bosenter\\)'),
    ],
    [
      'municipality of an instance',
      (f) => put(entry(f.systems, 'pc').instances.at(-1) ?? {}, 'municipality', 'nowhere'),
      unknown('systems\\[\\d+\\]\\.instances\\[\\d+\\]\\.municipality \\(pc\\)'),
    ],
    [
      'workplace of a person',
      (f) => put(person(f), 'workplaceId', 'nowhere'),
      unknown('people\\[\\d+\\]\\.workplaceId \\(ole-strandvik\\)'),
    ],
    [
      'municipality of a person',
      (f) => put(person(f), 'municipality', 'nowhere'),
      unknown('people\\[\\d+\\]\\.municipality \\(ole-strandvik\\)'),
    ],
    [
      'system of a role',
      (f) => put(owner(f), 'systemId', 'nowhere'),
      unknown('roles\\.systemRoles\\[0\\]\\.systemId \\(owner-gerica-drammen\\)'),
    ],
    [
      'municipality of a role',
      (f) => put(f.roles.securityOfficers[0] ?? {}, 'municipality', 'nowhere'),
      unknown('roles\\.securityOfficers\\[0\\]\\.municipality \\(security-drammen\\)'),
    ],
    [
      'holder of a role',
      (f) => put(owner(f), 'personId', 'nowhere'),
      unknown('roles\\.systemRoles\\[0\\]\\.personId \\(owner-gerica-drammen\\)'),
    ],
    [
      'system of a role at D-IKT',
      (f) => put(f.roles.diktRoles[0] ?? {}, 'systemId', 'nowhere'),
      unknown('roles\\.diktRoles\\[0\\]\\.systemId \\(coordinator-gerica\\)'),
    ],
    [
      'holder of a role at D-IKT',
      (f) => put(f.roles.diktRoles[0] ?? {}, 'personId', 'nowhere'),
      unknown('roles\\.diktRoles\\[0\\]\\.personId \\(coordinator-gerica\\)'),
    ],
    [
      'security officer',
      (f) => put(f.roles.securityOfficers[0] ?? {}, 'personId', 'nowhere'),
      unknown('roles\\.securityOfficers\\[0\\]\\.personId \\(security-drammen\\)'),
    ],
    [
      'role of a deputy',
      (f) => put(f.roles.deputies[0] ?? {}, 'forRoleId', 'nowhere'),
      unknown('roles\\.deputies\\[0\\]\\.forRoleId \\(deputy-owner-gerica-drammen\\)'),
    ],
    [
      'a deputy of a deputy',
      (f) => put(f.roles.deputies[0] ?? {}, 'forRoleId', 'deputy-security-sande'),
      unknown(
        'roles\\.deputies\\[0\\]\\.forRoleId \\(deputy-owner-gerica-drammen\\)',
        'deputy-security-sande',
      ),
    ],
    [
      'deputy',
      (f) => put(f.roles.deputies[0] ?? {}, 'personId', 'nowhere'),
      unknown('roles\\.deputies\\[0\\]\\.personId \\(deputy-owner-gerica-drammen\\)'),
    ],
    [
      'override of the rota',
      (f) => put(f.onCall.overrides[0] ?? {}, 'personId', 'nowhere'),
      unknown('onCall\\.overrides\\[0\\]\\.personId \\(override-1\\)'),
    ],
    [
      'last resort',
      (f) => put(f.onCall, 'lastResortLeaderId', 'nowhere'),
      unknown('onCall\\.lastResortLeaderId'),
    ],
    [
      'leader of the desk',
      (f) => put(f.contacts.serviceDesk, 'leaderId', 'nowhere'),
      unknown('contacts\\.serviceDesk\\.leaderId'),
    ],
    [
      'agent',
      (f) => put(f.contacts.serviceDesk.agents[0] ?? {}, 'personId', 'nowhere'),
      unknown('contacts\\.serviceDesk\\.agents\\[0\\]\\.personId'),
    ],
    [
      'municipality of an agent',
      (f) => put(f.contacts.serviceDesk.agents[0]?.municipalities ?? [], '1', 'nowhere'),
      unknown('contacts\\.serviceDesk\\.agents\\[0\\]\\.municipalities\\[1\\] \\(hilde-fossum\\)'),
    ],
    [
      'system of the added words',
      (f) => put(f, 'lexicon', { words: {}, systems: { nowhere: ['besøkslista'] } }),
      unknown('lexicon\\.systems\\.nowhere'),
    ],
  ])('%s', (_name, change, says) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(says)]);
  });

  test('in the order of the rota: the id, and not the holes that come of it', () => {
    expect(faultsOf((f) => put(f.onCall.cycle.order, '0', 'nowhere'))).toEqual([
      expect.stringMatching(unknown('onCall\\.cycle\\.order\\[0\\]')),
    ]);
  });

  test('in a swap: the id, and that the week is not that person’s', () => {
    expect(faultsOf((f) => put(f.onCall.swaps[0] ?? {}, 'originalA', 'nowhere'))).toEqual([
      expect.stringMatching(unknown('onCall\\.swaps\\[0\\]\\.originalA \\(swap-1\\)')),
      expect.stringMatching(
        /^onCall\.swaps\[0\]\.originalA \(swap-1\): the primary of 2026-W51 is «piotr-zielinski»/,
      ),
    ]);
  });

  test('a role in a municipality that does not have the system', () => {
    expect(
      faultsOf((f) => {
        const autocad = entry(f.systems, 'autocad');
        put(
          autocad,
          'instances',
          autocad.instances.filter(({ municipality }) => municipality !== 'drammen'),
        );
      }),
    ).toEqual([
      expect.stringMatching(
        /^roles\.systemRoles\[\d+\]\.municipality \(owner-autocad-drammen\): «drammen» does not have «autocad»; add it/,
      ),
      expect.stringMatching(/^roles\.systemRoles\[\d+\]\.municipality \(manager-autocad-drammen\)/),
    ]);
  });
});

describe('what stands twice', () => {
  test.each<Case>([
    [
      'id of a person',
      (f) =>
        f.people.push({
          ...person(f),
          aadObjectId: '6bb02823-18e3-4d0d-b522-f41cbb705599',
          upn: 'other@svelvik.example',
        }),
      /^people\[136\]\.id \(ole-strandvik\): the id «ole-strandvik» stands twice; people\[\d+\]\.id has it too/,
    ],
    [
      'id of a system',
      (f) => f.systems.push({ ...entry(f.systems, 'pc'), instances: [] }),
      /^systems\[40\]\.id \(pc\): the id «pc» stands twice/,
    ],
    [
      'account, in another case',
      (f) =>
        f.people.push({
          ...person(f),
          id: 'other',
          aadObjectId: person(f).aadObjectId.toUpperCase(),
          upn: 'other@svelvik.example',
        }),
      /^people\[136\]\.aadObjectId \(other\): the account «.*» stands twice; people\[\d+\]\.aadObjectId has it too/,
    ],
    [
      'user name, in another case',
      (f) =>
        f.people.push({
          ...person(f),
          id: 'other',
          aadObjectId: '6bb02823-18e3-4d0d-b522-f41cbb705599',
          upn: person(f).upn.toUpperCase(),
        }),
      /^people\[136\]\.upn \(other\): the user name «.*» stands twice/,
    ],
    [
      'id of a role in another list',
      (f) => put(f.roles.diktRoles[0] ?? {}, 'id', 'owner-socio-drammen'),
      /^roles\.diktRoles\[0\]\.id \(owner-socio-drammen\): .* stands twice; roles\.systemRoles\[\d+\]\.id has it too/,
    ],
    [
      'instance of a municipality',
      (f) => entry(f.systems, 'gerica').instances.push(...entry(f.systems, 'gerica').instances.slice(0, 1)),
      /^systems\[0\]\.instances\[5\] \(gerica\): the instance of «drammen» stands twice/,
    ],
    [
      'agent',
      (f) => f.contacts.serviceDesk.agents.push({ personId: 'hilde-fossum', municipalities: ['sande'] }),
      /^contacts\.serviceDesk\.agents\[8\]\.personId: the agent «hilde-fossum» stands twice/,
    ],
  ])('%s', (_name, change, says) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(says)]);
  });

  test('people without an account, all zeros, are no two of the same', () => {
    expect(
      faultsOf((f) => {
        for (const id of ['ole-strandvik', 'nora-kjelsrud'])
          put(person(f, id), 'aadObjectId', '00000000-0000-0000-0000-000000000000');
      }),
    ).toEqual([]);
  });
});

describe('roles and deputies in time', () => {
  const second = (file: File, over: Partial<File['roles']['systemRoles'][number]>): void => {
    file.roles.systemRoles.push({ ...owner(file), id: 'second', personId: 'astrid-engenes', ...over });
  };
  test.each<Case>([
    [
      'two active owners (T15)',
      (f) => second(f, {}),
      /^roles\.systemRoles\[235\] \(second\): two active system owners of gerica in drammen from 2024-01-01 \(also roles\.systemRoles\[0\], owner-gerica-drammen\); give /,
    ],
    [
      'an owner to come whose time the present one is still in',
      (f) => second(f, { from: '2027-02-01' }),
      /^roles\.systemRoles\[235\] \(second\): two system owners of gerica in drammen from 2027-02-01/,
    ],
    [
      'one who ends on the day that the other begins',
      (f) => {
        put(owner(f), 'to', '2027-02-01');
        second(f, { from: '2027-02-01' });
      },
      /from 2027-02-01/,
    ],
    [
      'a short time within a longer one, after another that is over',
      (f) => {
        put(owner(f), 'from', '2025-01-01');
        second(f, { from: '2024-01-01', to: '2024-12-31' });
        second(f, { id: 'third', from: '2026-01-01', to: '2026-02-01' });
      },
      /^roles\.systemRoles\[236\] \(third\): two system owners/,
    ],
    [
      'two coordinators',
      (f) =>
        f.roles.diktRoles.push({
          id: 'second',
          role: 'coordinator',
          systemId: 'gerica',
          personId: 'arne-tveitan',
          from: '2026-01-01',
          to: null,
        }),
      /^roles\.diktRoles\[46\] \(second\): two active coordinators of gerica from 2026-01-01/,
    ],
    [
      'two security officers',
      (f) =>
        f.roles.securityOfficers.push({
          id: 'second',
          role: 'securityOfficer',
          municipality: 'drammen',
          personId: 'astrid-engenes',
          from: '2026-01-01',
          to: null,
        }),
      /^roles\.securityOfficers\[5\] \(second\): two active security officers of drammen/,
    ],
    [
      'two deputies for one role',
      (f) =>
        f.roles.deputies.push({
          id: 'second',
          forRoleId: 'owner-gerica-drammen',
          personId: 'per-gunnar-ruud',
          from: '2027-01-03',
          to: '2027-01-10',
          inWriting: true,
        }),
      /^roles\.deputies\[4\] \(second\): two deputies for owner-gerica-drammen from 2027-01-03 \(also roles\.deputies\[0\], deputy-owner-gerica-drammen\)/,
    ],
    [
      'a deputy for him- or herself',
      (f) => put(f.roles.deputies[0] ?? {}, 'personId', owner(f).personId),
      /^roles\.deputies\[0\]\.personId \(deputy-owner-gerica-drammen\): «solveig-ronningen» stands in for him- or herself/,
    ],
    [
      'a role that ends before it begins',
      (f) => put(owner(f), 'to', '2023-12-31'),
      /^roles\.systemRoles\[0\]\.to \(owner-gerica-drammen\): 2023-12-31 is before the first day, 2024-01-01/,
    ],
    [
      'a deputy who ends before beginning',
      (f) => put(f.roles.deputies[0] ?? {}, 'to', '2026-12-20'),
      /^roles\.deputies\[0\]\.to \(deputy-owner-gerica-drammen\)/,
    ],
  ])('%s', (_name, change, says) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(says)]);
  });

  test.each<readonly [string, (file: File) => void]>([
    [
      'one after the other',
      (f) => {
        put(owner(f), 'to', '2027-01-31');
        second(f, { from: '2027-02-01', to: null });
      },
    ],
    [
      'one who has left, and the next',
      (f) => {
        put(owner(f), 'status', 'left');
        second(f, { from: '2026-01-01' });
      },
    ],
    ['one who waits for the confirmation of the owner (T21)', (f) => second(f, { status: 'pendingOwner' })],
    ['a deputy for one day', (f) => put(f.roles.deputies[0] ?? {}, 'to', '2026-12-21')],
    [
      'a deputy beside one who is not in writing',
      (f) =>
        f.roles.deputies.push({
          id: 'second',
          forRoleId: 'owner-gerica-drammen',
          personId: 'per-gunnar-ruud',
          from: '2027-01-01',
          to: '2027-01-10',
          inWriting: false,
        }),
    ],
  ])('is no fault: %s', (_name, change) => {
    expect(faultsOf(change)).toEqual([]);
  });
});

describe('changes of the rota', () => {
  test.each<Case>([
    [
      'two overrides at once',
      (f) =>
        f.onCall.overrides.push(
          override({ from: '2026-12-06T10:00:00+01:00', to: '2026-12-07T08:00:00+01:00' }),
        ),
      /^onCall\.overrides\[1\] \(extra\): changes the primary at the same time as onCall\.overrides\[0\] \(override-1\); let one/,
    ],
    [
      'one that ends as it begins',
      (f) => f.onCall.overrides.push(override({ to: '2026-12-10T15:00:00Z' })),
      /^onCall\.overrides\[1\]\.to \(extra\): .* is not after .*; give an end/,
    ],
    [
      'a swap of a week that is somebody else’s',
      (f) => f.onCall.swaps.push(swap({ originalB: 'nina-grotting' })),
      /^onCall\.swaps\[1\]\.originalB \(extra\): the primary of 2027-W02 is «yusuf-warsame» by the cycle, not «nina-grotting»; give yusuf-warsame/,
    ],
    [
      'a secondary is not the primary',
      (f) =>
        f.onCall.swaps.push(
          swap({ role: 'secondary', originalA: 'yusuf-warsame', originalB: 'yusuf-warsame' }),
        ),
      /^onCall\.swaps\[1\]\.originalB \(extra\): the secondary of 2027-W02 is «oyvind-myrvold» by the cycle/,
    ],
    [
      'a week that the year does not have',
      (f) => f.onCall.swaps.push(swap({ weekB: '2027-W53' })),
      /^onCall\.swaps\[1\]\.weekB \(extra\): there is no week 2027-W53/,
    ],
    [
      'a week swapped twice',
      (f) => f.onCall.swaps.push(swap({ weekA: '2026-W51', originalA: 'piotr-zielinski' })),
      /^onCall\.swaps\[1\]\.weekA \(extra\): the primary of 2026-W51 is swapped twice \(also onCall\.swaps\[0\]\)/,
    ],
    [
      'a week swapped with itself',
      (f) => f.onCall.swaps.push(swap({ weekB: '2027-W01', originalB: 'henrik-lokas' })),
      /^onCall\.swaps\[1\]\.weekB \(extra\): the primary of 2027-W01 is swapped twice/,
    ],
  ])('%s', (_name, change, says) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(says)]);
  });

  test('a cycle that does not begin on a Monday', () => {
    expect(faultsOf((f) => put(f.onCall.cycle, 'anchorMonday', '2026-01-06'))).toContain(
      'onCall.cycle.anchorMonday: 2026-01-06 is no Monday; give the Monday on which the first of the order begins',
    );
  });

  test.each<readonly [string, (file: File) => void]>([
    [
      'one override after the other',
      (f) => f.onCall.overrides.push(override({ from: '2026-12-06T16:00:00+01:00' })),
    ],
    [
      'primary and secondary at once',
      (f) => f.onCall.overrides.push(override({ from: '2026-12-06T10:00:00+01:00', role: 'secondary' })),
    ],
    ['a swap of other weeks', (f) => f.onCall.swaps.push(swap())],
  ])('is no fault: %s', (_name, change) => {
    expect(faultsOf(change)).toEqual([]);
  });
});

describe('a hole in the rota in the next 30 days', () => {
  const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';
  /** In the middle of her week as primary; somebody else is secondary the week after. */
  const ninaLeaves = (file: File): void => {
    put(person(file, 'nina-grotting'), 'leftOn', '2026-12-16');
    const after = { from: '2026-12-21T08:00:00+01:00', to: '2026-12-28T08:00:00+01:00' };
    file.onCall.overrides.push(override({ ...after, role: 'secondary', personId: 'piotr-zielinski' }));
  };
  test.each<Case>([
    [
      'the primary of a week has left',
      ninaLeaves,
      /^onCall\.swaps\[0\] \(nina-grotting\): nobody is primary from 2026-12-16T00:00:00\+01:00 to 2026-12-21T08:00:00\+01:00: nina-grotting has left \(leftOn 2026-12-16\); change the order, or add an override/,
    ],
    [
      'somebody who stands in has left by then',
      (f) => {
        f.onCall.overrides.push(override({ personId: 'tone-skaug' }));
        put(person(f, 'tone-skaug'), 'leftOn', '2026-12-10');
      },
      /^onCall\.overrides\[1\]\.personId \(tone-skaug\): nobody is primary from 2026-12-10T16:00:00\+01:00 to 2026-12-11T08:00:00\+01:00/,
    ],
    [
      'the last resort cannot be reached',
      (f) => {
        put(person(f, 'berit-kopperud'), 'phone', null);
        put(person(f, 'berit-kopperud'), 'aadObjectId', NO_ACCOUNT);
      },
      /^onCall\.lastResortLeaderId \(berit-kopperud\): nobody is the last resort from 2026-11-22T00:00:00\+01:00 to 2026-12-22T00:00:00\+01:00: berit-kopperud has neither phone nor account; name somebody/,
    ],
    [
      'the last resort leaves on the last of the days',
      (f) => put(person(f, 'berit-kopperud'), 'leftOn', '2026-12-21'),
      /nobody is the last resort from 2026-12-21T00:00:00\+01:00 to 2026-12-22/,
    ],
  ])('%s', (_name, change, says) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(says)]);
  });

  test('who can be reached by neither phone nor account is a hole as primary and as secondary, each time', () => {
    const found = faultsOf((f) => {
      put(person(f, 'vegard-heggelund'), 'phone', null);
      put(person(f, 'vegard-heggelund'), 'aadObjectId', NO_ACCOUNT);
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^onCall\.cycle\.order\[2\] \(vegard-heggelund\): nobody is secondary from 2026-12-14T08:00:00\+01:00 to 2026-12-21T08:00/,
      ),
      expect.stringMatching(
        /^onCall\.cycle\.order\[2\] \(vegard-heggelund\): nobody is primary from 2026-12-21T08:00:00\+01:00 to 2026-12-22T00:00/,
      ),
    ]);
  });

  test.each<readonly [string, (file: File) => void]>([
    [
      'somebody without a phone, who has an account',
      (f) => put(person(f, 'vegard-heggelund'), 'phone', null),
    ],
    ['who leaves after the 30 days', (f) => put(person(f, 'berit-kopperud'), 'leftOn', '2026-12-22')],
    [
      'who leaves when an override has put somebody else there',
      (f) => {
        ninaLeaves(f);
        f.onCall.overrides.push(
          override({
            id: 'another',
            from: '2026-12-16T00:00:00+01:00',
            to: '2026-12-21T08:00:00+01:00',
            personId: 'piotr-zielinski',
          }),
        );
      },
    ],
  ])('is none: %s', (_name, change) => {
    expect(faultsOf(change)).toEqual([]);
  });

  test('the month with 25 hours on a day is looked at to its end', () => {
    const file = demoFile((f) => put(person(f, 'berit-kopperud'), 'leftOn', '2027-11-01'));
    expect(checkDirectory(file, '2027-10-02').faults).toEqual([]);
    expect(checkDirectory(file, '2027-10-04').faults.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/the last resort from 2027-11-01T00:00:00\+01:00 to 2027-11-03T00:00:00\+01:00/),
    );
  });
});

describe('all at once', () => {
  test('what is wrong with one row does not hide what is wrong with others', () => {
    const found = faultsOf((f) => {
      put(person(f), 'phone', 40);
      put(owner(f), 'personId', 'nowhere');
      put(f.workplaces[0] ?? {}, 'unitType', 'hospital');
      f.onCall.overrides.push(override({ from: '2026-12-06T10:00:00+01:00' }));
      put(f.roles.deputies[0] ?? {}, 'to', '2020-01-01');
    });
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'workplaces[0].unitType (elvebredden-bosenter)',
      expect.stringMatching(/^people\[\d+\]\.phone \(ole-strandvik\)$/),
      'roles.systemRoles[0].personId (owner-gerica-drammen)',
      'roles.deputies[0].to (deputy-owner-gerica-drammen)',
      'onCall.overrides[1] (extra)',
    ]);
  });

  test('and not the first twenty alone', () => {
    expect(faultsOf((f) => f.people.forEach((one) => put(one, 'name', 7)))).toHaveLength(136);
  });

  test('a section that is missing is said once, and not again by everybody who points at it', () => {
    expect(faultsOf((f) => drop(f, 'workplaces'))).toEqual([
      'workplaces: is missing; give a list in square brackets',
    ]);
  });

  test.each([
    ['a list', []],
    ['nothing', null],
    ['a text', 'directory'],
    ['a number', 7],
    ['an object without anything', {}],
  ])('%s is no directory, and nothing breaks', (_name, json) => {
    const { faults, gaps, file } = checkDirectory(json, TODAY);
    expect(faults.length).toBeGreaterThan(0);
    expect({ gaps, file }).toEqual({ gaps: [], file: null });
  });

  test('another tenant than that of the directory before', () => {
    const { tenantId } = demoFile().meta;
    expect(checkDirectory(demoFile(), TODAY, { tenantId: tenantId.toUpperCase() }).faults).toEqual([]);
    expect(
      checkDirectory(demoFile(), TODAY, { tenantId: '11111111-1111-4111-8111-111111111111' }).faults.map(
        faultLine,
      ),
    ).toEqual([expect.stringMatching(/^meta\.tenantId: «.*» is another tenant .*; give 11111111-/)]);
  });
});
