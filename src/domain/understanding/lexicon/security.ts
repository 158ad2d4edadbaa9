import type { Lexicon } from '../phrases.ts';
import { ATTACK } from './security-attack.ts';
import { CONTEXT } from './security-context.ts';
import { DATA } from './security-data.ts';
import { EVERYDAY } from './security-everyday.ts';
import { LAY_MACHINES } from './security-lay-machines.ts';
import { LAY_PEOPLE } from './security-lay-people.ts';
import { PEOPLE_AND_THINGS } from './security-people.ts';
import { PLAIN } from './security-plain.ts';
import { PLAIN_SIGNS } from './security-plain-signs.ts';
import { THINGS } from './security-things.ts';
import { SECRETS } from './security-secrets.ts';
import { TOLD_ACTS } from './security-told-acts.ts';
import { TOLD_MATTERS } from './security-told-matters.ts';
import { TOLD_SIGNS } from './security-told-signs.ts';

/**
 * Security (R2, R5, 2.6b) in concepts, which `security.ts` combines: a secret and what was done with it, a device and that
 * it is gone, sensitive data and who may see them, the signs of an attacker, and what is only talked about.
 */
export const SECURITY: Lexicon = {
  ...ATTACK,
  ...SECRETS,
  ...THINGS,
  ...DATA,
  ...CONTEXT,
  ...TOLD_ACTS,
  ...TOLD_SIGNS,
  ...TOLD_MATTERS,
  ...LAY_PEOPLE,
  ...LAY_MACHINES,
  ...PLAIN,
  ...PLAIN_SIGNS,
  ...EVERYDAY,
  ...PEOPLE_AND_THINGS,
};
