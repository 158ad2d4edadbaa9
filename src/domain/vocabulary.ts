/** The words that every part of the domain shares. One word for one thing; the README's glossary explains them. */

/** A point in time: milliseconds since 1970-01-01T00:00Z. Local (Europe/Oslo) times exist only in `service-hours/oslo.ts`. */
export type EpochMs = number;

export const PRIORITIES = ['critical', 'high', 'medium', 'low'] as const;
/** T138: exactly one of four, named by the agreement. */
export type Priority = (typeof PRIORITIES)[number];

/** LH life and health · HU high uptime · BS other business system · EQ equipment (domain.md 2.2). */
export type SystemClass = 'LH' | 'HU' | 'BS' | 'EQ';

/** acute: someone's treatment, medication, alarm or safety depends on it now (domain.md 2.2, 2.6b). */
export type LifeHealth = 'acute' | 'possible' | 'none';

/** 1 one person · 2 a unit · 3 a municipality or all users · 4 several municipalities. */
export type Scope = 1 | 2 | 3 | 4;
/** 3 full · 2 severe · 1 minor · 0 none (a question or an order). */
export type Loss = 0 | 1 | 2 | 3;
/** 3 active attack or open exposure · 2 suspected or contained · 1 observed without effect · 0 none. */
export type Security = 0 | 1 | 2 | 3;

/** Everything that decides the priority, and nothing else (domain.md 2.2). */
export type PriorityFacts = {
  readonly lifeHealth: LifeHealth;
  readonly systemClass: SystemClass;
  readonly scope: Scope;
  readonly loss: Loss;
  readonly workaround: boolean;
  readonly security: Security;
  readonly timeCritical: boolean;
  readonly homeOffice: boolean;
  /** A use question, an order, or an entry of the deflection table (R0). */
  readonly outOfScope: boolean;
  /** An announced window covers the system and the time (R0p). */
  readonly planned: boolean;
  /** R4 reads it: the priority of a full outage for all users of a high-uptime system (D1). */
  readonly fullOutagePriority: Priority;
};

export type Language = 'nb' | 'nn' | 'en';

/** The channels outside Microsoft 365 over which a person can be paged. */
export const VIAS = ['sms', 'mail'] as const;
export type Via = (typeof VIAS)[number];
