/** Alarms: when they do not come through, somebody lacks an alarm now (P5, B3). */
export const ALARM_SYSTEMS: ReadonlySet<string> = new Set([
  'pasientvarsling',
  'trygghetsalarm',
  'utalarmering',
]);
/** Systems that medication is read from or fetched through. */
export const TREATMENT_SYSTEMS: ReadonlySet<string> = new Set([
  'gerica',
  'legejournal',
  'adgangskontroll',
  'meldingstjenesten',
]);
/** Systems that an emergency call or a duty doctor comes through. */
export const EMERGENCY_SYSTEMS: ReadonlySet<string> = new Set([
  'telefoni',
  'legejournal',
  'utalarmering',
  'nettverk',
  'mobil',
  'ad',
  'citrix',
]);

/** Systems that a word about medication is written in or printed from, not given by. */
export const OFFICE_SYSTEMS: ReadonlySet<string> = new Set([
  'skriver',
  'office',
  'exchange',
  'laeringsplattform',
  'internettportal',
  'saksarkiv',
  'kvalitetssystem',
  'hjemmekontor',
  'av-utstyr',
  'okonomisystem',
  'lonnssystem',
  'filomrade',
  'barnehageopptak',
  'skoleadministrasjon',
]);

/** Systems that nobody in care depends on at the moment. */
export const PUBLIC_SYSTEMS: ReadonlySet<string> = new Set([
  ...OFFICE_SYSTEMS,
  'webkart',
  'biblioteksystem',
  'kulturskolesystem',
  'byggesakssystem',
  'autocad',
  'politikerportalen',
  'gatturnus',
]);

/** Kinds of units whose everyday is people in care. */
export const CARE_UNITS: ReadonlySet<string> = new Set(['health', 'social']);
