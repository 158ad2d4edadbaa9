import type { Say } from '../domain/say.ts';
import type { Catalogue } from './catalogue.ts';

type ChannelSay = Extract<Say, { id: 'M193' | 'M194' | 'M195' | 'M196' | 'M197' | 'M198' }>;

/** The sentences about a person's channels outside Microsoft 365. */
export function channelSentence(say: ChannelSay, t: Catalogue): string {
  switch (say.id) {
    case 'M193':
      return t.M193(say);
    case 'M194':
      return t.M194(say);
    case 'M195':
      return t.M195(say);
    case 'M196':
      return t.M196(say);
    case 'M197':
      return t.M197(say);
    case 'M198':
      return t.M198(say);
  }
}
