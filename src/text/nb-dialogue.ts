import type { PhoneRefusal } from '../domain/contact/phone.ts';
import { SERVICE_DESK } from './catalogue.ts';
import type { DialogueMessages } from './dialogue.ts';
import { phoneDisplay, sentences, timeOfDay } from './format.ts';
import { labels } from './nb-labels.ts';

/** Bokmål: the dialogue around a report. */

const { phone: desk } = SERVICE_DESK;
const howToWrite = 'Skriv åtte siffer, fem hvis det er internt, eller + og landkode.';

const refusals: Record<PhoneRefusal, string> = {
  ownNumber: 'Det er nummeret til D-IKT. Skriv et nummer som vi kan nå deg på.',
  emergency: 'Det er et nødnummer. Skriv et nummer som vi kan nå deg på.',
  machine: 'Det nummeret tilhører en maskin. Skriv et nummer som vi kan nå deg på.',
  special: 'Det nummeret kan vi ikke ringe tilbake på. Skriv det direkte nummeret ditt.',
  organisation: 'Det er nummeret til et sentralbord. Skriv det direkte nummeret ditt.',
  tooLong: `Nummeret har for mange siffer. ${howToWrite}`,
  tooShort: `Nummeret har for få siffer. ${howToWrite}`,
  notANumber: `Det nummeret finnes ikke. ${howToWrite}`,
};

export const dialogue: DialogueMessages = {
  M29b: 'Jeg har slettet utkastet, og ingenting er sendt inn.',
  M33b: ({ number }) => `Saken ${number} står åpen som før.`,
  M271: ({ number, system }) =>
    `Andre har meldt en feil i ${system} det siste døgnet (sak ${number}). Gjelder det deg også?`,
  M52b: 'Stemmer dette? Svar «ja», så sender jeg det inn, eller skriv det som skal rettes.',
  M53b: ({ number }) =>
    `Saken er allerede registrert med nummer ${number}. Svar «ja» hvis vi kan nå deg på telefonnummeret her, eller skriv et annet.`,
  M59: 'Hva er galt, og hvilket system gjelder det? Skriv det med dine egne ord.',
  M60: ({ refusal }) => refusals[refusal],
  M61: ({ missing }) =>
    `Jeg kan ikke sende inn saken uten ${missing.length === 0 ? 'svar på spørsmålet' : labels.fieldList(missing)}. Utkastet ligger her til du skriver det. Du kan også ringe ${desk}.`,
  M62: 'Hva skjer når du prøver? Får du ikke gjort noe, eller virker det dårlig?',
  M63: 'Kan du få gjort det på en annen måte så lenge? Svar «ja», «nei» eller «vet ikke».',
  M64: ({ name }) =>
    `Hvilket nummer kan vi nå ${name ?? 'den det gjelder'} på? Svar «vet ikke» hvis vi skal ringe deg.`,
  M65: ({ system, missing, registersAt }) =>
    sentences(
      `Du har ikke sendt inn feilen${system === null ? '' : ` i ${system}`} ennå.`,
      missing.length > 0
        ? `Jeg mangler ${labels.fieldList(missing)}, så skriv det her, eller skriv «avbryt».`
        : 'Svar «ja», så sender jeg den inn, eller skriv «avbryt».',
      registersAt === null
        ? null
        : `Hører jeg ikke noe, registrerer jeg den kl. ${timeOfDay(registersAt, 'nb')}.`,
    ),
  M66: 'Du har ikke sendt inn feilen, så jeg har registrert den for deg. Den har høy prioritet.',
  M67: 'Utkastet ditt er slettet fordi det ikke ble sendt inn. Skriv hva som er galt hvis du fortsatt trenger hjelp.',
  M69: ({ number, paged }) =>
    sentences(
      `Virker alt igjen, så kan jeg lukke saken ${number}?`,
      paged ? 'Vakten får beskjed.' : null,
      'Svar «ja» eller «nei».',
    ),
  M75: ({ number, paged }) =>
    sentences(
      `Saken ${number} er merket som løst.`,
      paged ? 'Vakten får beskjed.' : null,
      'Skriv hit hvis feilen kommer tilbake.',
    ),
  M76: ({ number }) => `Melderen sier at alt virker igjen, og saken ${number} er merket som løst.`,
  M77: 'Hva haster, og hvor er du? Skriv det kort, uten navn på pasienter eller brukere.',
  M78: 'Jeg vet ikke når feilen er rettet, for det er ikke satt noen tid. Her er det som står i saken.',
  M79: ({ number, system }) =>
    `Gjelder det det samme som sak ${number}${system === null ? '' : ` om ${system}`}? Svar «ja» eller «nei».`,
  M80: 'Jeg har ikke noe fra før å gå ut fra. Skriv det her.',
  M81: ({ number, priority, reason, paged }) =>
    sentences(
      'Takk for at du sa fra.',
      `Saken ${number} har nå ${labels.priorityName(priority)} prioritet fordi ${reason}.`,
      paged ? 'Vakten får beskjed om at det ikke haster likevel.' : null,
    ),
  M82: ({ number, priority }) =>
    `Melderen har rettet saken ${number}, som nå har ${labels.priorityName(priority)} prioritet. Du trenger ikke å gjøre noe nå.`,
  M83: ({ number, paged }) =>
    sentences(
      'Takk for at du sa fra.',
      paged ? 'Vakten får beskjed.' : null,
      `En person avgjør om saken ${number} skal ha lavere prioritet.`,
    ),
  M84: ({ number, priority }) =>
    `Melderen sier nå at feilen i sak ${number} er mindre enn først meldt. Reglene ville gitt ${labels.priorityName(priority)} prioritet. Det er du som avgjør.`,
  M85: ({ number }) =>
    `Driftsstøtte får beskjed om at du er uenig i prioriteten på sak ${number}, og en person ser på den. Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen.`,
  M86: 'Vil du slette samtalen? Sakene dine blir ikke slettet, for D-IKT må dokumentere hva som er meldt og gjort. Svar «ja» eller «nei».',
  M86b: 'Jeg har ikke slettet noe.',
  M86c: 'Vil du slette det jeg husker fra samtalen? Svar «ja» eller «nei».',
  M87: 'Jeg har slettet det jeg husket fra samtalen. Meldingene i Teams må du slette selv.',
  M88: 'Skriv det som skal rettes, for eksempel et nytt telefonnummer. Du kan også rette det i skjemaet.',
  M89: ({ number, system }) =>
    `Saken er registrert som kritisk med nummer ${number}, men D-IKT drifter ikke ${system}. Kontakt leverandøren eller responssenteret nå. Følg nødrutinen deres imens, og ring 113 hvis noen er i fare.`,
  M90: ({ number }) =>
    `Takk, da er opplysningene i saken ${number} bekreftet. Skriv hit hvis noe endrer seg.`,
  M91: 'Da svarer jeg på bokmål.',
  M92: 'Da svarer jeg bare med tekst. Skriv «vis kort» hvis du vil ha kortene tilbake.',
  M92b: 'Da viser jeg kort igjen.',
  M93: ({ offered, typed }) =>
    offered.length === 1
      ? `Mente du ${offered[0] ?? ''}? Svar «ja», eller «nei» hvis det skal stå «${typed}».`
      : `Mente du ${offered.map((name, at) => `${at + 1}) ${name}`).join(', ')}? Svar med tallet, eller «nei» hvis det skal stå «${typed}».`,
  M95: ({ number, missing }) =>
    `Jeg mangler fortsatt ${labels.fieldList(missing)} i saken ${number}. Skriv det her.`,
  M96: ({ number }) =>
    `Andre har meldt det samme, så saken ${number} blir stående åpen. Du er tatt ut av den.`,
  M97: ({ number }) => `Du er tatt ut av saken ${number}.`,
  M98: ({ number, workplace, phone }) =>
    sentences(
      `En person til melder at det haster i sak ${number}${workplace === null ? '' : `: ${workplace}`}.`,
      phone === null ? null : `Ring tilbake på ${phoneDisplay(phone, 'nb')}.`,
    ),
  M120: `${labels.lifeHealthQuestion} Svar «ja» eller «nei».`,
  M121: 'Gjelder det bare deg, hele avdelingen eller alle i kommunen? Svar «vet ikke» hvis du ikke er sikker.',
  M122: ({ number }) =>
    `Takk, saken ${number} står som før. Skriv «akutt» hvis det likevel går ut over behandling eller sikkerhet for noen.`,
  M123: ({ system, registersAt }) =>
    sentences(
      `Du har ikke sendt inn feilen${system === null ? '' : ` i ${system}`} ennå.`,
      labels.lifeHealthQuestion,
      registersAt === null
        ? 'Svar «ja» eller «nei», så sender jeg den inn.'
        : `Svar «ja» eller «nei», ellers registrerer jeg den kl. ${timeOfDay(registersAt, 'nb')}.`,
    ),
};
