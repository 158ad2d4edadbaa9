import type { Found, RaisedFrom } from '../domain/intake/raise-form.ts';
import type { Priority } from '../domain/vocabulary.ts';

/** The sentences and labels of the message extension: searching tickets, and raising one for somebody (M230 on). */

type Numbered = { readonly number: string };

export type ExtensionMessages = {
  /** Refused: neither at the desk nor with a role. */
  readonly M230: string;
  /** Nothing is found. */
  readonly M231: string;
  /** The store does not answer, or not in time. */
  readonly M232: string;
  /** Refused: the ticket is not this person's to see. */
  readonly M233: string;
  /** Refused: not at the desk. */
  readonly M234: string;
  /** Refused: whoever wrote the message may not report (T129). */
  readonly M235: string;
  /** The ticket could not be kept. */
  readonly M237: string;
  /** Registered; `joined`: as part of an open ticket. `reached`: the reporter is told in the own chat. */
  readonly M238: (
    p: Numbered & { readonly priority: Priority; readonly joined: boolean; readonly reached: boolean },
  ) => string;
  /** What the look-up of a caller has found. */
  readonly M239: (p: { readonly found: Found }) => string;
  /** To an agent: it is done, and the reporter has not been told. */
  readonly M240: (p: Numbered) => string;
  /** Over the fields of the dialog. */
  readonly M241: (p: { readonly from: RaisedFrom }) => string;
};

export type ExtensionLabels = {
  /** The agent who registered it for somebody. */
  readonly raisedByLabel: string;
  readonly phoneOnlyFlag: string;
  /** On a ticket that was found. */
  readonly foundHeading: string;
  /** When what is shown was read from the store. */
  readonly fetchedLabel: string;
  readonly viewButton: string;
  readonly raiseHeading: (p: { readonly from: RaisedFrom }) => string;
  readonly soughtLabel: string;
  readonly soughtPlaceholder: string;
  readonly findButton: string;
  readonly callerLabel: string;
  readonly chooseButton: string;
  readonly reporterNamePlaceholder: string;
  readonly reporterNameError: string;
  readonly reporterWorkplaceError: string;
};
