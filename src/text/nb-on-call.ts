import { phoneDisplay, sentences, timeOfDay, whenDue } from './format.ts';
import { ON_CALL_PLACEHOLDER } from './catalogue.ts';
import type { OnCallLabels, OnCallMessages } from './on-call.ts';

/** Bokmål: a page that somebody has, passes on, or says nothing more about. */

const notHeard = (number: string, at: number): string =>
  `Vi har ikke hørt mer fra vakten om saken ${number}, så vi varslet på nytt kl. ${timeOfDay(at, 'nb')}.`;

export const onCall: OnCallMessages = {
  M160: ({ number, at }) => sentences(notHeard(number, at), `Ring vakttelefonen ${ON_CALL_PLACEHOLDER} nå.`),
  M160b: ({ number, at }) =>
    sentences(notHeard(number, at), 'Følg nødrutinen deres, og kontakt lederen din.'),
  M161: ({ number, until }) =>
    `Skriv hva du gjør med saken ${number}, innen kl. ${timeOfDay(until, 'nb')}. Ellers varsler vi deg og neste på vakt.`,
  M162: ({ number, name, at }) =>
    `${name}, som ikke har vakt nå, tok saken ${number} kl. ${timeOfDay(at, 'nb')}.`,
  M163: ({ number }) =>
    `Du har ikke vakt nå. Trykk en gang til hvis du tar saken ${number} likevel, så får vakten beskjed.`,
  M163b: ({ number }) =>
    `Du har ikke vakt nå. Skriv «ja, jeg tar ${number}» hvis du tar saken likevel, så får vakten beskjed.`,
  M164: ({ number, name, at }) =>
    `${name} har gitt saken ${number} videre, og neste på vakt ble varslet kl. ${timeOfDay(at, 'nb')}.`,
  M165: ({ number, name, reason, opens, now }) =>
    sentences(
      `Saken ${number} er ikke en sak for vakten, mener ${name} («${reason}»).`,
      opens === null
        ? 'Neste på vakt er varslet og ser på den.'
        : `Driftsstøtte tar den når den åpner ${whenDue(opens, now, 'nb')}.`,
      'Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen.',
    ),
  M166: ({ number, name }) =>
    `${name} melder at feilen i saken ${number} er rettet. Skriv her hvis noe fortsatt er galt.`,
  M167: ({ number, name }) =>
    `${name} venter på leverandøren i saken ${number}. Følg nødrutinen deres imens.`,
  M168: ({ phone }) =>
    phone === null
      ? 'Er du der? Skriv hvilket nummer vakten kan ringe deg på.'
      : `Er du der? Vakten ringer deg på ${phoneDisplay(phone, 'nb')}. Skriv her hvis det er feil nummer, eller hvis noe har endret seg.`,
  M169: ({ number, phone }) =>
    sentences(
      `Den som meldte saken ${number}, svarer ikke.`,
      phone === null
        ? 'Katalogen har ikke noe nummer til melderen.'
        : `Nummeret i katalogen er ${phoneDisplay(phone, 'nb')}.`,
    ),
  M170: 'Jeg finner ingen vaktsak som er din. Skriv nummeret på saken, for eksempel «tatt D-2026-00012».',
  M171: ({ number }) => `Skriv hvorfor det ikke er en sak for vakten: «ikke vaktsak ${number} fordi …».`,
  M172: ({ number, name, at }) =>
    `${name} meldte kl. ${timeOfDay(at, 'nb')} at feilen i saken ${number} er rettet.`,
};

export const onCallLabels: OnCallLabels = {
  confirmTakeButton: 'Ja, jeg tar den',
  passOnButton: 'Gi videre',
  notOnCallButton: 'Ikke vaktsak',
  workingButton: 'Arbeider',
  solvedButton: 'Løst',
  vendorButton: 'Trenger leverandør',
  workNoteLabel: 'Hva gjør du?',
  workNotePlaceholder: 'Må fylles ut for «Ikke vaktsak». Ikke skriv navn eller helseopplysninger.',
  leaseFlag: ({ until }) => `skriv hva du gjør innen kl. ${timeOfDay(until, 'nb')}`,
  vendorFlag: 'venter på leverandøren',
};
