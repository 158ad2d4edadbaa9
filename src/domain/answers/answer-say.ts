import type { AnswerableRole, Gap, Member } from '../directory/lookup.ts';
import type { EpochMs } from '../vocabulary.ts';
import type { AnswerId, ReferralId, RefusalId } from './answer-ids.ts';

/** One day or several in a row with the same hours, as the desk is staffed (T102); `opens` null: closed. */
export type DeskDays = {
  readonly first: EpochMs;
  readonly last: EpochMs;
  readonly opens: EpochMs | null;
  readonly closes: EpochMs | null;
};

type OfSystem = { readonly systemId: string | null };

/** What is said when something is asked, as data (M12b, M16a–f, M99–M119); ids of people and systems, never their names. */
export type AnswerSay =
  | { readonly id: 'M99'; readonly answer: AnswerId }
  | { readonly id: 'M100'; readonly source: string }
  | { readonly id: 'M101'; readonly days: readonly DeskDays[] }
  | { readonly id: 'M102' | 'M104' | 'M105' | 'M16c' | 'M16e' }
  | (OfSystem & { readonly id: 'M106'; readonly from: EpochMs; readonly to: EpochMs })
  | (OfSystem & { readonly id: 'M107' | 'M112' })
  | (OfSystem & {
      readonly id: 'M108';
      readonly role: AnswerableRole;
      readonly municipality: string | null;
      readonly personId: string;
    })
  | (OfSystem & {
      readonly id: 'M109';
      readonly role: AnswerableRole;
      readonly municipality: string | null;
      readonly gap: Gap;
      readonly insteadId: string | null;
    })
  | { readonly id: 'M110' | 'M116'; readonly role: AnswerableRole }
  | (OfSystem & { readonly id: 'M111' | 'M16b' | 'M16f'; readonly personId: string | null })
  | { readonly id: 'M113'; readonly systemId: string; readonly members: readonly Member[] }
  | { readonly id: 'M114'; readonly personId: string }
  | (OfSystem & { readonly id: 'M118'; readonly referral: ReferralId; readonly personId: string | null })
  | { readonly id: 'M119'; readonly refusal: RefusalId }
  | { readonly id: 'M12b'; readonly municipality: string | null };
