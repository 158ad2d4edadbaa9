import type { ApprovalLabels, ApprovalMessages } from './approvals.ts';
import { dateOf, ended, sentences, whenDone, whenDue } from './format.ts';

/** Bokmål: restores that the system owner decides. */

const inSystem = (system: string | null, municipality: string | null): string =>
  `${system ?? 'fagsystemet'}${municipality === null ? '' : ` i ${municipality}`}`;
const refusals = {
  manager: 'Du er systemansvarlig, og det er bare systemeier som kan avgjøre bestillingen',
  deputyNotNow: 'Du er ikke stedfortreder for systemeier i dag, så du kan ikke avgjøre bestillingen',
  requester: 'Du har selv bedt om dette, så en annen må svare på bestillingen',
  nobody: 'Du er ikke registrert som systemeier, så du kan ikke svare på bestillingen',
} as const;
const outcomes = {
  approved: 'godkjent',
  rejected: 'avslått',
  expired: 'falt bort fordi ingen svarte',
  withdrawn: 'trukket tilbake',
} as const;
const by = (name: string | null, at: number | null, now: number): string =>
  `${name === null ? '' : ` av ${name}`}${at === null ? '' : ` ${whenDone(at, now, 'nb')}`}`;

export const approvals: ApprovalMessages = {
  M140: ({ system, copyAt, now }) =>
    sentences(
      `Siste kopi av ${inSystem(system, null)} er fra ${dateOf(copyAt, now, 'nb')}.`,
      'Alt som du og andre har lagt inn etter det, går tapt, og med en eldre kopi går mer tapt.',
      'Vil du sende bestillingen til systemeier?',
    ),
  M141: ({ number, system }) =>
    `Bestillingen ${number} er registrert, men kommunen har ingen systemeier for ${inSystem(system, null)} i registeret. Derfor kan ingen si ja til den ennå. Driftsstøtte ser at dette mangler.`,
  M142: ({ name, system, municipalityName, copyAt, now }) =>
    `Det er bedt om tilbakeføring av data i ${inSystem(system, municipalityName)}${name === null ? '' : ` av ${name}`}. Siste kopi er fra ${dateOf(copyAt, now, 'nb')}, og alt som alle har lagt inn etter det, går tapt. Ingenting blir gjort før systemeier har svart.`,
  M143: ({ name, system, municipalityName, copyAt, now }) =>
    `Det er bedt om tilbakeføring av data i ${inSystem(system, municipalityName)}${name === null ? '' : ` av ${name}`}. Siste kopi er fra ${dateOf(copyAt, now, 'nb')}, og alt som alle har lagt inn etter det, går tapt. Systemeier avgjør, og du blir bedt om et faglig råd.`,
  M144: ({ number, why }) => `${refusals[why]} ${number}. Ingenting er endret, og forsøket er loggført.`,
  M145: ({ number, expires, now }) =>
    `Bestillingen ${number} venter fortsatt på svar fra deg. Den faller bort ${whenDue(expires, now, 'nb')} hvis ingen svarer, og da blir ingenting gjort.`,
  M146: ({ number }) =>
    `Bestillingen ${number} falt bort fordi systemeier ikke svarte i tide, og ingen data er hentet tilbake. Send den på nytt hvis du fortsatt trenger det.`,
  M147: ({ verb }) =>
    verb === 'ask'
      ? 'Skriv hva du vil spørre om, og send på nytt.'
      : `Skriv hvorfor du ${verb === 'reject' ? 'avslår' : 'ikke tilrår det'}, og send på nytt.`,
  M148: ({ number }) =>
    `Ordet alene avgjør ingenting. Bestillingen ${number} avgjør du på kortet her, eller du skriver hva du svarer sammen med nummeret.`,
  M149: 'Ingen bestillinger venter på svar fra deg.',
  M150: ({ number, name, typed }) =>
    `Spørsmål om bestillingen ${number} fra ${name}: ${ended(typed)} Skriv svaret her, så blir det med i bestillingen.`,
  M151: ({ number, outcome, name, at, now }) =>
    `Bestillingen ${number} er ${outcomes[outcome]}${by(name, at, now)}. Det kan ikke endres nå.`,
  M152: ({ number }) =>
    `Bestillingen ${number} var godkjent, men du har endret den. Derfor må systemeier godkjenne den på nytt.`,
  M153: ({ number }) => `Bestillingen ${number} er avsluttet. Skriv «ny sak» hvis du trenger noe mer.`,
  M154: ({ number, part }) =>
    part === 'decide'
      ? `Svar «godkjenn ${number}», eller «avslå ${number}» og hvorfor. Du kan også svare «spør ${number}» og hva du lurer på.`
      : `Svar «tilrår ${number}», eller «tilrår ikke ${number}» og hvorfor.`,
  M155: 'Bestillingen er endret siden du fikk kortet. Les den på nytt før du svarer.',
};

export const approvalLabels: ApprovalLabels = {
  approveButton: 'Godkjenn',
  rejectButton: 'Avslå',
  askButton: 'Spør',
  endorseButton: 'Tilrår',
  adviseButton: 'Tilrår ikke',
  approvalHeading: 'Tilbakeføring som du avgjør',
  endorsementHeading: 'Tilbakeføring som du gir råd om',
  approvalLabel: 'Godkjenning',
  endorsementLabel: 'Faglig råd',
  restorePointLabel: 'Siste kopi',
  requesterLabel: 'Bestilt av',
  requestLabel: 'Det som er skrevet',
  questionLabel: 'Spurt om',
  expiresLabel: 'Faller bort',
  replyLabel: 'Hvorfor du avslår, eller hva du spør om',
  endorseReplyLabel: 'Hvorfor du ikke tilrår det',
  replyPlaceholder: 'Skriv kort, uten navn på brukere eller pasienter',
  approvalText: ({ outcome, name, at, now }) =>
    outcome === 'pending'
      ? `venter på systemeier${name === null ? '' : ` ${name}`}`
      : outcome === 'blocked'
        ? 'ingen systemeier i registeret kan avgjøre den'
        : `${outcomes[outcome]}${by(name, at, now)}`,
  endorsementText: ({ said, name }) => {
    const who = name === null ? '' : ` av ${name}`;
    return {
      asked: 'systemansvarlig er spurt',
      skipped: 'ingen er spurt',
      endorsed: `tilrådd${who}`,
      advisedAgainst: `frarådd${who}`,
    }[said];
  },
  approvalSummary: ({ number, systemName, open }) =>
    `${open ? 'Tilbakeføring venter på deg' : 'Tilbakeføring'}: ${number}${systemName === null ? '' : `, ${systemName}`}`,
};
