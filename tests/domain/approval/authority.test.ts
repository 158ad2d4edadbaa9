import {
  mayDecide,
  mayEndorse,
  endorserOf,
  ownerOf,
  type Asked,
} from '../../../src/domain/approval/authority.ts';
import { demoDirectory, personOf } from '../../harness/directory.ts';

/** T19, rules 5 and 9, F47: who may decide a restore, and who may endorse it; every cell. */

const directory = demoDirectory((file) => {
  const { deputies } = file.roles;
  const dates = { from: '2026-11-01', to: '2026-11-30' };
  // A deputy of the owner and one of the manager in November; one in November whom nobody has named in writing.
  deputies.push(
    { id: 'd1', forRoleId: 'owner-socio-drammen', personId: 'wilma-kragerud', inWriting: true, ...dates },
    { id: 'd2', forRoleId: 'manager-socio-drammen', personId: 'ingrid-moenstad', inWriting: true, ...dates },
    { id: 'd3', forRoleId: 'owner-socio-drammen', personId: 'rita-holtskog', inWriting: false, ...dates },
  );
});
const account = (id: string): string => personOf(directory, id).aadObjectId;
const SOCIO: Asked = { systemId: 'socio', municipality: 'drammen', requester: account('nora-kjelsrud') };
const TODAY = '2026-11-24';
const decides = (id: string, asked: Asked = SOCIO, on = TODAY) => {
  const may = mayDecide(personOf(directory, id), asked, directory, on);
  return may.as ?? may.why;
};
const endorses = (id: string, asked: Asked = SOCIO, on = TODAY) => {
  const may = mayEndorse(personOf(directory, id), asked, directory, on);
  return may.as ?? may.why;
};

describe('who may decide', () => {
  test.each([
    ['the owner', 'knut-odegardstuen', 'owner'],
    ['the manager', 'fatima-yusufi', 'manager'],
    ['a deputy whose dates hold', 'wilma-kragerud', 'deputy'],
    ['a deputy whose dates are over', 'per-gunnar-ruud', 'deputyNotNow'],
    ['a deputy whom nobody has named in writing', 'rita-holtskog', 'deputyNotNow'],
    ['a deputy of the manager', 'ingrid-moenstad', 'nobody'],
    ['the requester', 'nora-kjelsrud', 'requester'],
    ['the owner of the same system in another municipality', 'gunn-sorlien', 'nobody'],
    ['the owner of another system', 'solveig-ronningen', 'nobody'],
    ['the security officer', 'lars-wollheim', 'nobody'],
    ['an agent at the desk', 'hilde-fossum', 'nobody'],
    ['a pupil', 'leon-testrud', 'nobody'],
  ])('%s: %s → %s', (_, id, may) => {
    expect(decides(id)).toBe(may);
  });

  test('the day that a deputy begins and ends counts, and no day beside', () => {
    expect(
      ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) =>
        decides('wilma-kragerud', SOCIO, on),
      ),
    ).toEqual(['deputyNotNow', 'deputy', 'deputy', 'deputyNotNow']);
  });

  test('an owner decides what he has asked for himself; a deputy and a manager do not', () => {
    const by = (id: string): Asked => ({ ...SOCIO, requester: account(id) });
    expect(decides('knut-odegardstuen', by('knut-odegardstuen'))).toBe('owner');
    expect(decides('wilma-kragerud', by('wilma-kragerud'))).toBe('requester');
    expect(decides('fatima-yusufi', by('fatima-yusufi'))).toBe('manager');
  });

  test('nobody without a person of the directory, whatever the account', () => {
    expect(mayDecide(null, SOCIO, directory, TODAY)).toEqual({ as: null, why: 'nobody' });
  });

  test('nobody at all where the register has a hole: no row, the holder has left, the place is unknown', () => {
    const gaps = [
      { ...SOCIO, systemId: 'barnehageopptak', municipality: 'sande' },
      { ...SOCIO, systemId: 'saksarkiv', municipality: 'svelvik' },
      { ...SOCIO, municipality: null },
      { ...SOCIO, systemId: null },
    ];
    expect(gaps.map((asked) => ownerOf(asked, directory, TODAY))).toEqual([
      { role: null, gap: 'none' },
      { role: null, gap: 'left' },
      { role: null, gap: 'unknownPlace' },
      { role: null, gap: 'unknownPlace' },
    ]);
    for (const asked of gaps)
      for (const { id } of directory.people)
        expect(['nobody', 'manager', 'requester']).toContain(decides(id, asked));
  });

  test('an owner whose last day has come decides nothing, whatever the register says', () => {
    const later = demoDirectory((file) => {
      for (const one of file.people) if (one.id === 'knut-odegardstuen') one.leftOn = '2026-11-24';
    });
    expect(ownerOf(SOCIO, later, '2026-11-23').role?.id).toBe('owner-socio-drammen');
    expect(ownerOf(SOCIO, later, TODAY)).toEqual({ role: null, gap: 'left' });
    expect(mayDecide(personOf(later, 'knut-odegardstuen'), SOCIO, later, TODAY).as).toBeNull();
  });
});

describe('who may endorse', () => {
  test.each([
    ['the manager', 'fatima-yusufi', 'manager'],
    ['a deputy of the manager', 'ingrid-moenstad', 'manager'],
    ['the owner', 'knut-odegardstuen', 'nobody'],
    ['a deputy of the owner', 'wilma-kragerud', 'nobody'],
    ['the requester', 'nora-kjelsrud', 'nobody'],
    ['the manager in another municipality', 'rita-holtskog', 'nobody'],
    ['a pupil', 'leon-testrud', 'nobody'],
  ])('%s: %s → %s', (_, id, may) => {
    expect(endorses(id)).toBe(may);
  });

  test('a manager whom the owner has not confirmed (T21) is none', () => {
    const there = { ...SOCIO, municipality: 'nedre-eiker' };
    expect(endorses('espen-kolberg', there)).toBe('nobody');
    expect(endorserOf(there, directory, TODAY)).toEqual({ person: null, why: 'noManager' });
  });

  test('nobody is asked where owner and manager are one person, or the manager asks', () => {
    const water = { ...SOCIO, systemId: 'vannovervaking', municipality: 'svelvik' };
    expect(endorserOf(water, directory, TODAY)).toEqual({ person: null, why: 'sameAsOwner' });
    const own = { ...SOCIO, requester: account('fatima-yusufi') };
    expect(endorserOf(own, directory, TODAY)).toEqual({ person: null, why: 'isRequester' });
    expect(endorses('fatima-yusufi', own)).toBe('requester');
    expect(endorserOf(SOCIO, directory, TODAY)).toMatchObject({ person: { id: 'fatima-yusufi' } });
  });
});
