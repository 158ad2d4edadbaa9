import { phoneDisplay, sentences, timeOfDay, whenDue } from './format.ts';
import { ON_CALL_PLACEHOLDER } from './catalogue.ts';
import type { OnCallLabels, OnCallMessages } from './on-call.ts';

/** Nynorsk: a page that somebody has, passes on, or says nothing more about. */

const notHeard = (number: string, at: number): string =>
  `Vi har ikkje høyrt meir frå vakta om saka ${number}, så vi varsla på nytt kl. ${timeOfDay(at, 'nn')}.`;

export const onCall: OnCallMessages = {
  M160: ({ number, at }) => sentences(notHeard(number, at), `Ring vakttelefonen ${ON_CALL_PLACEHOLDER} no.`),
  M160b: ({ number, at }) =>
    sentences(notHeard(number, at), 'Følg naudrutinen dykkar, og ta kontakt med leiaren din.'),
  M161: ({ number, until }) =>
    `Skriv kva du gjer med saka ${number}, innan kl. ${timeOfDay(until, 'nn')}. Elles varslar vi deg og neste på vakt.`,
  M162: ({ number, name, at }) =>
    `${name}, som ikkje har vakt no, tok saka ${number} kl. ${timeOfDay(at, 'nn')}.`,
  M163: ({ number }) =>
    `Du har ikkje vakt no. Trykk ein gong til dersom du tek saka ${number} likevel, så får vakta beskjed.`,
  M163b: ({ number }) =>
    `Du har ikkje vakt no. Skriv «ja, eg tek ${number}» dersom du tek saka likevel, så får vakta beskjed.`,
  M164: ({ number, name, at }) =>
    `${name} har gjeve saka ${number} vidare, og neste på vakt vart varsla kl. ${timeOfDay(at, 'nn')}.`,
  M165: ({ number, name, reason, opens, now }) =>
    sentences(
      `Saka ${number} er ikkje ei sak for vakta, meiner ${name} («${reason}»).`,
      opens === null
        ? 'Neste på vakt er varsla og ser på saka.'
        : `Driftsstøtte tek saka når dei opnar ${whenDue(opens, now, 'nn')}.`,
      'Skriv «akutt» dersom det går ut over behandling eller tryggleik for nokon.',
    ),
  M166: ({ number, name }) =>
    `${name} melder at feilen i saka ${number} er retta. Skriv her dersom noko framleis er gale.`,
  M167: ({ number, name }) =>
    `${name} ventar på leverandøren i saka ${number}. Følg naudrutinen dykkar så lenge.`,
  M168: ({ phone }) =>
    phone === null
      ? 'Er du der? Skriv kva nummer vakta kan ringje deg på.'
      : `Er du der? Vakta ringjer deg på ${phoneDisplay(phone, 'nn')}. Skriv her dersom det er feil nummer, eller dersom noko har endra seg.`,
  M169: ({ number, phone }) =>
    sentences(
      `Den som melde saka ${number}, svarer ikkje.`,
      phone === null
        ? 'Katalogen har ikkje noko nummer til meldaren.'
        : `Nummeret i katalogen er ${phoneDisplay(phone, 'nn')}.`,
    ),
  M170: 'Eg finn inga vaktsak som er di. Skriv nummeret på saka, til dømes «teke D-2026-00012».',
  M171: ({ number }) => `Skriv kvifor det ikkje er ei sak for vakta: «ikkje vaktsak ${number} fordi …».`,
  M172: ({ number, name, at }) =>
    `${name} melde kl. ${timeOfDay(at, 'nn')} at feilen i saka ${number} er retta.`,
};

export const onCallLabels: OnCallLabels = {
  confirmTakeButton: 'Ja, eg tek saka',
  passOnButton: 'Gje vidare',
  notOnCallButton: 'Ikkje vaktsak',
  workingButton: 'Arbeider',
  solvedButton: 'Løyst',
  vendorButton: 'Treng leverandør',
  workNoteLabel: 'Kva gjer du?',
  workNotePlaceholder: 'Må fyllast ut for «Ikkje vaktsak». Ikkje skriv namn eller helseopplysningar.',
  leaseFlag: ({ until }) => `skriv kva du gjer innan kl. ${timeOfDay(until, 'nn')}`,
  vendorFlag: 'ventar på leverandøren',
};
