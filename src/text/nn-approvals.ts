import type { ApprovalLabels, ApprovalMessages } from './approvals.ts';
import { dateOf, ended, sentences, whenDone, whenDue } from './format.ts';

/** Nynorsk: restores that the system owner decides. */

const inSystem = (system: string | null, municipality: string | null): string =>
  `${system ?? 'fagsystemet'}${municipality === null ? '' : ` i ${municipality}`}`;
const refusals = {
  manager: 'Du er systemansvarleg, og det er berre systemeigar som kan avgjere bestillinga',
  deputyNotNow: 'Du er ikkje stadfortredar for systemeigar i dag, så du kan ikkje avgjere bestillinga',
  requester: 'Du har sjølv bede om dette, så ein annan må svare på bestillinga',
  nobody: 'Du er ikkje registrert som systemeigar, så du kan ikkje svare på bestillinga',
} as const;
const outcomes = {
  approved: 'godkjend',
  rejected: 'avslått',
  expired: 'fallen bort fordi ingen svarte',
  withdrawn: 'trekt tilbake',
} as const;
const by = (name: string | null, at: number | null, now: number): string =>
  `${name === null ? '' : ` av ${name}`}${at === null ? '' : ` ${whenDone(at, now, 'nn')}`}`;

export const approvals: ApprovalMessages = {
  M140: ({ system, copyAt, now }) =>
    sentences(
      `Siste kopi av ${inSystem(system, null)} er frå ${dateOf(copyAt, now, 'nn')}.`,
      'Alt som du og andre har lagt inn etter det, går tapt, og med ein eldre kopi går meir tapt.',
      'Vil du sende bestillinga til systemeigar?',
    ),
  M141: ({ number, system }) =>
    `Bestillinga ${number} er registrert, men kommunen har ingen systemeigar for ${inSystem(system, null)} i registeret. Difor kan ingen seie ja til henne enno. Driftsstøtte ser at dette manglar.`,
  M142: ({ name, system, municipalityName, copyAt, now }) =>
    `Det er bede om tilbakeføring av data i ${inSystem(system, municipalityName)}${name === null ? '' : ` av ${name}`}. Siste kopi er frå ${dateOf(copyAt, now, 'nn')}, og alt som alle har lagt inn etter det, går tapt. Ingenting blir gjort før systemeigar har svart.`,
  M143: ({ name, system, municipalityName, copyAt, now }) =>
    `Det er bede om tilbakeføring av data i ${inSystem(system, municipalityName)}${name === null ? '' : ` av ${name}`}. Siste kopi er frå ${dateOf(copyAt, now, 'nn')}, og alt som alle har lagt inn etter det, går tapt. Systemeigar avgjer, og du blir bede om eit fagleg råd.`,
  M144: ({ number, why }) => `${refusals[why]} ${number}. Ingenting er endra, og forsøket er loggført.`,
  M145: ({ number, expires, now }) =>
    `Bestillinga ${number} ventar framleis på svar frå deg. Ho fell bort ${whenDue(expires, now, 'nn')} dersom ingen svarer, og då blir ingenting gjort.`,
  M146: ({ number }) =>
    `Bestillinga ${number} fall bort fordi systemeigar ikkje svarte i tide, og ingen data er henta tilbake. Send henne på nytt dersom du framleis treng det.`,
  M147: ({ verb }) =>
    verb === 'ask'
      ? 'Skriv kva du vil spørje om, og send på nytt.'
      : `Skriv kvifor du ${verb === 'reject' ? 'avslår' : 'ikkje tilrår det'}, og send på nytt.`,
  M148: ({ number }) =>
    `Ordet åleine avgjer ingenting. Bestillinga ${number} avgjer du på kortet her, eller du skriv kva du svarer saman med nummeret.`,
  M149: 'Ingen bestillingar ventar på svar frå deg.',
  M150: ({ number, name, typed }) =>
    `Spørsmål om bestillinga ${number} frå ${name}: ${ended(typed)} Skriv svaret her, så blir det med i bestillinga.`,
  M151: ({ number, outcome, name, at, now }) =>
    `Bestillinga ${number} er ${outcomes[outcome]}${by(name, at, now)}. Det kan ikkje endrast no.`,
  M152: ({ number }) =>
    `Bestillinga ${number} var godkjend, men du har endra henne. Difor må systemeigar godkjenne henne på nytt.`,
  M153: ({ number }) => `Bestillinga ${number} er avslutta. Skriv «ny sak» dersom du treng noko meir.`,
  M154: ({ number, part }) =>
    part === 'decide'
      ? `Svar «godkjenn ${number}», eller «avslå ${number}» og kvifor. Du kan også svare «spør ${number}» og kva du lurer på.`
      : `Svar «tilrår ${number}», eller «tilrår ikkje ${number}» og kvifor.`,
  M155: 'Bestillinga er endra sidan du fekk kortet. Les henne på nytt før du svarer.',
};

export const approvalLabels: ApprovalLabels = {
  approveButton: 'Godkjenn',
  rejectButton: 'Avslå',
  askButton: 'Spør',
  endorseButton: 'Tilrår',
  adviseButton: 'Tilrår ikkje',
  approvalHeading: 'Tilbakeføring som du avgjer',
  endorsementHeading: 'Tilbakeføring som du gir råd om',
  approvalLabel: 'Godkjenning',
  endorsementLabel: 'Fagleg råd',
  restorePointLabel: 'Siste kopi',
  requesterLabel: 'Bestilt av',
  requestLabel: 'Det som er skrive',
  questionLabel: 'Spurt om',
  expiresLabel: 'Fell bort',
  replyLabel: 'Kvifor du avslår, eller kva du spør om',
  endorseReplyLabel: 'Kvifor du ikkje tilrår det',
  replyPlaceholder: 'Skriv kort, utan namn på brukarar eller pasientar',
  approvalText: ({ outcome, name, at, now }) =>
    outcome === 'pending'
      ? `ventar på systemeigar${name === null ? '' : ` ${name}`}`
      : outcome === 'blocked'
        ? 'ingen systemeigar i registeret kan avgjere henne'
        : `${outcomes[outcome]}${by(name, at, now)}`,
  endorsementText: ({ said, name }) => {
    const who = name === null ? '' : ` av ${name}`;
    return {
      asked: 'systemansvarleg er spurd',
      skipped: 'ingen er spurde',
      endorsed: `tilrådd${who}`,
      advisedAgainst: `frårådd${who}`,
    }[said];
  },
  approvalSummary: ({ number, systemName, open }) =>
    `${open ? 'Tilbakeføring ventar på deg' : 'Tilbakeføring'}: ${number}${systemName === null ? '' : `, ${systemName}`}`,
};
