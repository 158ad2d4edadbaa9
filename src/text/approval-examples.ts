import { at, copyAt, due, municipalityName, name, now, number, system } from './example-values.ts';
import type { ApprovalLabels, ApprovalMessages } from './approvals.ts';
import type { ParameterOf } from './dialogue-examples.ts';

/** An example of every sentence and label about an approval (`examples.ts`, `label-examples.ts`). */

const asked = { name, system, municipalityName, copyAt, now };
const ENDED = ['approved', 'rejected', 'expired', 'withdrawn'] as const;

export const approvalExamples: {
  readonly [K in keyof ApprovalMessages]: readonly ParameterOf<ApprovalMessages[K]>[];
} = {
  M140: [
    { system, copyAt, now },
    { system: null, copyAt, now },
  ],
  M141: [
    { number, system },
    { number, system: null },
  ],
  M142: [asked, { ...asked, name: null }, { ...asked, municipalityName: null }],
  M143: [asked, { ...asked, name: null }],
  M144: (['manager', 'deputyNotNow', 'requester', 'nobody'] as const).map((why) => ({ number, why })),
  M145: [{ number, expires: due, now }],
  M146: [{ number }],
  M147: [{ verb: 'reject' }, { verb: 'ask' }, { verb: 'advise' }],
  M148: [{ number }],
  M149: [null],
  M150: [{ number, name, typed: 'Webkart' }],
  M151: [
    ...(['approved', 'rejected'] as const).map((outcome) => ({ number, outcome, name, at, now })),
    ...ENDED.map((outcome) => ({ number, outcome, name: null, at: null, now })),
  ],
  M152: [{ number }],
  M153: [{ number }],
  M154: [
    { number, part: 'decide' },
    { number, part: 'endorse' },
  ],
  M155: [null],
};

export const approvalLabelExamples: {
  readonly [K in keyof ApprovalLabels]:
    null | readonly (ApprovalLabels[K] extends (p: infer P) => string ? P : never)[];
} = {
  approveButton: null,
  rejectButton: null,
  askButton: null,
  endorseButton: null,
  adviseButton: null,
  approvalHeading: null,
  endorsementHeading: null,
  approvalLabel: null,
  endorsementLabel: null,
  restorePointLabel: null,
  requesterLabel: null,
  requestLabel: null,
  questionLabel: null,
  expiresLabel: null,
  replyLabel: null,
  endorseReplyLabel: null,
  replyPlaceholder: null,
  approvalText: [
    { outcome: 'pending', name, at: null, now },
    { outcome: 'blocked', name: null, at: null, now },
    { outcome: 'approved', name, at, now },
    { outcome: 'rejected', name, at, now },
    { outcome: 'expired', name: null, at: null, now },
    { outcome: 'withdrawn', name: null, at: null, now },
  ],
  endorsementText: [
    { said: 'asked', name: null },
    { said: 'skipped', name: null },
    { said: 'endorsed', name },
    { said: 'advisedAgainst', name },
  ],
  approvalSummary: [
    { number, systemName: 'Gerica', open: true },
    { number, systemName: null, open: false },
  ],
};
