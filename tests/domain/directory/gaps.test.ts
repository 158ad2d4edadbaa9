import demo from '../../../demo/directory.json' with { type: 'json' };
import { checkDirectory } from '../../../src/domain/directory/check.ts';
import { gapLine, type DirectoryGap } from '../../../src/domain/directory/gaps.ts';
import type { DirectoryFile } from '../../../src/domain/directory/schema.ts';
import { demoFile, entry, TODAY } from './demo-file.ts';

/** What a directory leaves open: brought in, and said (T13, T15, T21, T38, T40, T41). */

type File = DirectoryFile;

function gapsOf(change: (file: File) => void = () => undefined, today = TODAY): readonly DirectoryGap[] {
  const { faults, gaps } = checkDirectory(demoFile(change), today);
  expect(faults).toEqual([]);
  return gaps;
}
/** What the change has added to the gaps of the demo. */
function added(change: (file: File) => void, today = TODAY): string[] {
  const before = new Set(gapsOf().map(gapLine));
  return gapsOf(change, today)
    .map(gapLine)
    .filter((line) => !before.has(line));
}

const OF_ROLES =
  /^(no(Owner|Manager|Coordinator|OperationsManager|SecurityOfficer)|.*Left|.*Pending.*|deputyExpired)$/;

test('the holes of the demo are found, all of them and no other', () => {
  const key = ({ kind, systemId, municipality, personId }: Omit<DirectoryGap, 'what'>): string =>
    [kind, systemId, municipality, personId].join(' ');
  const wanted = demo.roles.gaps.map((gap) => key({ personId: null, ...gap } as DirectoryGap));
  const found = gapsOf().filter(({ kind }) => OF_ROLES.test(kind));
  expect(found.map(key).toSorted()).toEqual(wanted.toSorted());
  expect(wanted).toHaveLength(11);
});

test('people are counted and not named; blank contacts are named', () => {
  const rest = gapsOf().filter(({ kind }) => !OF_ROLES.test(kind));
  expect(rest.map(gapLine)).toEqual([
    'gap noPhone: 6 of those who may report have no phone',
    'gap noWorkplace: 2 of those who may report have no workplace',
    'gap blankContact: contacts.serviceDesk.email is blank',
    'gap blankContact: contacts.serviceDesk.webPortalUrl is blank',
    'gap blankContact: contacts.serviceDesk.intranetUrl is blank',
    'gap blankContact: contacts.fullAgreementUrl is blank',
    'gap blankContact: contacts.politicianPortalReserveChannel is blank',
  ]);
});

const without = (rows: { id: string }[], id: string): void => {
  rows.splice(rows.indexOf(entry(rows, id)), 1);
};
const change = <T extends object>(row: T, over: Partial<T>): void => {
  Object.assign(row, over);
};

test.each<readonly [string, (file: File) => void, RegExp]>([
  [
    'no owner (T15)',
    (f) => {
      without(f.roles.systemRoles, 'owner-gatturnus-drammen');
    },
    /^gap noOwner \(gatturnus, drammen\): Gatturnus Web in Drammen has no system owner \(T15\)$/,
  ],
  [
    'an owner whose time is over',
    (f) => change(entry(f.roles.systemRoles, 'owner-gatturnus-drammen'), { to: '2026-11-21' }),
    /^gap ownerLeft \(gatturnus, drammen, .*\): /,
  ],
  [
    'an owner whose time is still to come',
    (f) => change(entry(f.roles.systemRoles, 'owner-gatturnus-drammen'), { from: '2026-11-23' }),
    /^gap ownerLeft \(gatturnus, drammen, .*\): .* or whose dates do not hold/,
  ],
  [
    'an owner who is not confirmed',
    (f) => change(entry(f.roles.systemRoles, 'owner-gatturnus-drammen'), { status: 'pendingOwner' }),
    /^gap ownerPending \(gatturnus, drammen/,
  ],
  [
    'no manager (T13)',
    (f) => {
      without(f.roles.systemRoles, 'manager-gatturnus-sande');
    },
    /^gap noManager \(gatturnus, sande\): /,
  ],
  [
    'a manager who has left',
    (f) => change(entry(f.roles.systemRoles, 'manager-gatturnus-sande'), { status: 'left' }),
    /^gap managerLeft \(gatturnus, sande, /,
  ],
  [
    'a manager whom the owner has not confirmed (T21)',
    (f) => change(entry(f.roles.systemRoles, 'manager-gatturnus-sande'), { status: 'pendingOwner' }),
    /^gap managerPendingOwner \(gatturnus, sande, .*\(T21\)$/,
  ],
  [
    'no coordinator of what D-IKT runs (T40)',
    (f) => {
      without(f.roles.diktRoles, 'coordinator-gerica');
    },
    /^gap noCoordinator \(gerica\): Gerica has no coordinator at D-IKT \(T40\)$/,
  ],
  [
    'a coordinator whose time is over',
    (f) => change(entry(f.roles.diktRoles, 'coordinator-gerica'), { to: '2026-11-21' }),
    /^gap noCoordinator \(gerica\)/,
  ],
  [
    'no operations manager (T38)',
    (f) => {
      without(f.roles.diktRoles, 'operations-nettverk');
    },
    /^gap noOperationsManager \(nettverk\): /,
  ],
  [
    'no security officer (T35)',
    (f) => {
      without(f.roles.securityOfficers, 'security-drammen');
    },
    /^gap noSecurityOfficer \(drammen\): Drammen has no security officer/,
  ],
  [
    'a deputy of a municipality’s role who has expired',
    (f) => change(entry(f.roles.deputies, 'deputy-security-sande'), { from: '2026-01-01', to: '2026-11-21' }),
    /^gap deputyExpired \(sande, hallvard-sand-lia\): .* until 2026-11-21/,
  ],
  [
    'an agent who has left',
    (f) => change(entry(f.people, 'hilde-fossum'), { leftOn: '2026-11-22' }),
    /^gap agentLeft \(hilde-fossum\)/,
  ],
  [
    'one person as primary and secondary',
    (f) =>
      void f.onCall.overrides.push({
        id: 'both',
        from: '2026-12-08T16:00:00+01:00',
        to: '2026-12-08T18:00:00+01:00',
        role: 'secondary',
        personId: 'oyvind-myrvold',
      }),
    /^gap oneResponder: /,
  ],
  [
    'one more without a phone',
    (f) => change(entry(f.people, 'ole-strandvik'), { phone: null }),
    /^gap noPhone: 7 of those/,
  ],
  [
    'one more without a workplace',
    (f) => change(entry(f.people, 'ole-strandvik'), { workplaceId: null }),
    /^gap noWorkplace: 3 of those/,
  ],
  [
    'no place for deviations (T37)',
    (f) => change(entry(f.municipalities, 'sande'), { ownDeviationSystemUrl: null }),
    /^gap blankContact \(sande\): ownDeviationSystemUrl is blank/,
  ],
])('%s', (_name, made, says) => {
  expect(added(made)).toEqual([expect.stringMatching(says)]);
});

test.each<readonly [string, (file: File) => void]>([
  [
    'the last day of an owner (both ends count)',
    (f) => change(entry(f.roles.systemRoles, 'owner-gatturnus-drammen'), { to: TODAY }),
  ],
  [
    'the last day of a deputy',
    (f) => change(entry(f.roles.deputies, 'deputy-owner-gerica-drammen'), { from: TODAY, to: TODAY }),
  ],
  [
    'no coordinator of what stands on single computers (T41)',
    (f) => {
      change(entry(f.systems, 'gerica'), { hosting: 'pcOnly' });
      without(f.roles.diktRoles, 'coordinator-gerica');
    },
  ],
  [
    'no coordinator and no operations manager of what the vendor runs',
    (f) => {
      change(entry(f.systems, 'gerica'), { hosting: 'vendor' });
      without(f.roles.diktRoles, 'coordinator-gerica');
      without(f.roles.diktRoles, 'operations-gerica');
    },
  ],
  [
    'a pupil without phone',
    (f) => change(entry(f.people, 'ole-strandvik'), { phone: null, userType: 'pupil', workplaceId: null }),
  ],
  [
    'a deputy who came after the one who expired',
    (f) =>
      void f.roles.deputies.push({
        id: 'next',
        forRoleId: 'owner-socio-drammen',
        personId: 'wilma-kragerud',
        from: '2026-11-16',
        to: '2027-01-01',
        inWriting: true,
      }),
  ],
])('is none: %s', (_name, made) => {
  expect(added(made)).toEqual([]);
});

test('what is open depends on the day: the deputies of the demo expire one by one', () => {
  const expired = (today: string): number =>
    gapsOf(undefined, today).filter(({ kind }) => kind === 'deputyExpired').length;
  expect(['2026-11-15', '2026-11-16', '2027-01-04', '2028-01-01'].map(expired)).toEqual([0, 1, 2, 4]);
});

test('a file with faults is not brought in, and its gaps are not said', () => {
  const { gaps, file } = checkDirectory(
    demoFile((f) => change(entry(f.people, 'ole-strandvik'), { workplaceId: 'nowhere' })),
    TODAY,
  );
  expect({ gaps, file }).toEqual({ gaps: [], file: null });
});
