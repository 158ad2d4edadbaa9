import { z } from 'zod';
import { lexiconSchema } from '../understanding/lexicon/extension.ts';

/**
 * The directory file: municipalities, workplaces, systems, people, roles, rota, contacts.
 * A missing value is null, never an invented one (G6): the agreement leaves several addresses blank.
 */
const id = z.string().min(1);
const localDate = z.iso.date();

const systemClass = z.enum(['LH', 'HU', 'BS', 'EQ']);
const hosting = z.enum(['dikt', 'vendor', 'pcOnly']);

const municipality = z.object({
  id,
  name: z.string().min(1),
  writtenForm: z.object({ nb: z.string(), nn: z.string() }),
  /** The form that the municipality has chosen to write (målvedtak); left out = neutral, answered in bokmål. */
  languageForm: z.enum(['nb', 'nn']).optional(),
  chiefExecutiveTitle: z.object({ nb: z.string(), nn: z.string() }),
  aliases: z.array(z.string()),
  switchboardPhone: z.string().nullable(),
  ownDeviationSystemUrl: z.url().nullable(),
});

const workplace = z.object({
  id,
  name: z.string().min(1),
  municipality: id,
  unitType: z.enum(['health', 'school', 'social', 'admin', 'technical', 'political', 'culture']),
  /** T106: the unit has the on-call number. */
  onCallCovered: z.boolean(),
  aliases: z.array(z.string()),
  organisation: z.enum(['municipality', 'dikt']),
  unitLeaderId: id.nullable(),
});

const systemInstance = z.object({
  municipality: id,
  systemClass,
  onCallScope: z.enum(['always', 'serviceHours']),
  fullOutagePriority: z.enum(['critical', 'high', 'medium', 'low']),
  uptimeListed: z.boolean(),
  uptimeEntry: z.string().nullable(),
  hosting,
  diktOperated: z.boolean(),
  citizenFacing: z.boolean(),
  emergencyRoutineUrl: z.url().nullable(),
});

const system = z.object({
  id,
  name: z.string().min(1),
  kind: z.enum(['platform', 'business', 'service', 'equipment']),
  systemClass,
  classSource: z.enum(['tla', 'sister', 'assumption']),
  shared: z.boolean(),
  hosting,
  outOfScope: z.boolean(),
  aliases: z.array(z.string()),
  instances: z.array(systemInstance),
});

const person = z.object({
  id,
  name: z.string().min(1),
  /** The account (Microsoft Entra object id): the only identity that authority is read from. */
  aadObjectId: z.uuid(),
  upn: z.string().min(1),
  /** E.164, or a five-digit internal number, or unknown. */
  phone: z
    .string()
    .regex(/^(\+\d{7,15}|\d{5})$/)
    .nullable(),
  workplaceId: id.nullable(),
  municipality: id.nullable(),
  userType: z.enum(['employee', 'teacher', 'pupil', 'guardian', 'external']),
  /** The person's own setting; null = none, and the municipality's form decides. */
  locale: z.enum(['nb', 'nn', 'en']).nullable(),
  title: z.string(),
  isUnitLeader: z.boolean(),
  alsoGuardian: z.boolean(),
  leftOn: localDate.nullable(),
});

const systemRole = z.object({
  id,
  role: z.enum(['systemOwner', 'systemManager']),
  systemId: id,
  municipality: id,
  personId: id,
  status: z.enum(['active', 'pendingOwner', 'left']),
  from: localDate,
  to: localDate.nullable(),
  appointedBy: z.string().nullable(),
});

const diktRole = z.object({
  id,
  role: z.enum(['coordinator', 'operationsManager']),
  systemId: id,
  personId: id,
  from: localDate,
  to: localDate.nullable(),
});

const securityOfficer = z.object({
  id,
  role: z.literal('securityOfficer'),
  municipality: id,
  personId: id,
  from: localDate,
  to: localDate.nullable(),
});

/** Stands in for whoever holds a role, from the first date to the last, both included; only what is in writing counts (D8). */
const deputy = z.object({
  id,
  forRoleId: id,
  personId: id,
  from: localDate,
  to: localDate,
  inWriting: z.boolean(),
});

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const isoWeek = z.string().regex(/^\d{4}-W\d{2}$/);
const minutes = z.number().int().positive();

/** The minutes of the on-call chain and of its leases (domain.md 3.3 [A]). */
export const acknowledgeSchema = z.object({
  repeatAfterMinutes: minutes,
  secondaryAfterMinutes: minutes,
  leaderAfterMinutes: minutes,
  everyoneAfterMinutes: minutes,
  thenEveryMinutes: minutes,
  leaseMinutesLifeAndHealth: minutes,
  leaseMinutesOther: minutes,
});

const onCall = z.object({
  lastResortLeaderId: id,
  cycle: z.object({
    anchorMonday: localDate,
    order: z.array(id).min(1),
    secondaryIsNextInOrder: z.literal(true),
  }),
  handover: z.object({ weekday: z.literal('monday'), time: clockTime }),
  swaps: z.array(
    z.object({
      id,
      role: z.enum(['primary', 'secondary']),
      weekA: isoWeek,
      weekB: isoWeek,
      originalA: id,
      originalB: id,
    }),
  ),
  overrides: z.array(
    z.object({
      id,
      from: z.iso.datetime({ offset: true }),
      to: z.iso.datetime({ offset: true }),
      role: z.enum(['primary', 'secondary']),
      personId: id,
    }),
  ),
  acknowledge: acknowledgeSchema,
});

const contacts = z.object({
  serviceDesk: z.object({
    phoneDisplay: z.string(),
    phone: z.string(),
    internal: z.string(),
    email: z.string().nullable(),
    webPortalUrl: z.string().nullable(),
    intranetUrl: z.string().nullable(),
    openingHours: z.object({
      days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
      open: clockTime,
      close: clockTime,
    }),
    agents: z.array(z.object({ personId: id, municipalities: z.array(id) })),
    leaderId: id,
  }),
  /** T134: where politicians turn while the portal is out; null = none is registered, and none is named. */
  politicianPortalReserveChannel: z.string().nullable(),
  /** T169: the whole agreement; null = no link is registered, and none is given. */
  fullAgreementUrl: z.string().nullable().default(null),
  /** D-IKT's own numbers: never a reporter's phone. */
  ownNumbersStopList: z.array(z.string()),
  internalNumberRule: z.object({ pattern: z.string(), expandsTo: z.string() }),
  halfDays: z.object({
    closeAt: clockTime,
    rules: z.array(z.enum(['wednesdayBeforeMaundyThursday', 'christmasEve', 'newYearsEve'])),
  }),
  answerWithinServiceHours: z.number().positive(),
  emergency: z.object({ medical: z.string(), fire: z.string(), police: z.string() }),
  teams: z.object({ serviceDeskTeamId: id, serviceDeskChannelId: id }),
});

export const directorySchema = z
  .object({
    meta: z.object({ id, version: z.number().int(), asOf: localDate, tenantId: z.uuid() }),
    municipalities: z.array(municipality).min(1),
    workplaces: z.array(workplace),
    systems: z.array(system),
    people: z.array(person),
    roles: z.object({
      systemRoles: z.array(systemRole),
      diktRoles: z.array(diktRole),
      securityOfficers: z.array(securityOfficer),
      deputies: z.array(deputy),
    }),
    onCall,
    contacts,
    /** Words that the municipalities use and our lexicons do not know. */
    lexicon: lexiconSchema,
  })
  .superRefine(({ lexicon, systems }, context) => {
    const known = new Set(systems.map(({ id: systemId }) => systemId));
    for (const systemId of Object.keys(lexicon.systems))
      if (!known.has(systemId))
        context.addIssue({
          code: 'custom',
          path: ['lexicon', 'systems', systemId],
          message: 'is no system of this file',
        });
  });

export type DirectoryFile = z.infer<typeof directorySchema>;
export type Municipality = z.infer<typeof municipality>;
export type Workplace = z.infer<typeof workplace>;
export type System = z.infer<typeof system>;
export type SystemInstance = z.infer<typeof systemInstance>;
export type Person = z.infer<typeof person>;
export type OnCall = z.infer<typeof onCall>;
export type Contacts = z.infer<typeof contacts>;
export type SystemRole = z.infer<typeof systemRole>;
export type Deputy = z.infer<typeof deputy>;
