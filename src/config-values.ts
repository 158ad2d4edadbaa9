import { z } from 'zod';

/** Kinds of values that settings of `config.ts` and its parts have. */

/** @param range what is allowed, said when it is something else */
export const whole = (least: number, most: number, range: string) =>
  z.coerce.number(range).int(range).min(least, range).max(most, range);

export const isLoopback = (host: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]', '::1'].includes(host);

/** What a person has written does not travel unencrypted. */
export const serviceAddress = (what: string) =>
  z.string().refine((text) => {
    const url = URL.parse(text);
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  }, `the https address of ${what} (http on this machine alone)`);
