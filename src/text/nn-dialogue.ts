import type { PhoneRefusal } from '../domain/contact/phone.ts';
import { SERVICE_DESK } from './catalogue.ts';
import type { DialogueMessages } from './dialogue.ts';
import { phoneDisplay, sentences, timeOfDay } from './format.ts';
import { labels } from './nn-labels.ts';

/** Nynorsk: the dialogue around a report. */

const { phone: desk } = SERVICE_DESK;
const howToWrite = 'Skriv åtte siffer, fem dersom det er internt, eller + og landkode.';

const refusals: Record<PhoneRefusal, string> = {
  ownNumber: 'Det er nummeret til D-IKT. Skriv eit nummer som vi kan nå deg på.',
  emergency: 'Det er eit naudnummer. Skriv eit nummer som vi kan nå deg på.',
  machine: 'Det nummeret høyrer til ei maskin. Skriv eit nummer som vi kan nå deg på.',
  special: 'Det nummeret kan vi ikkje ringje tilbake på. Skriv det direkte nummeret ditt.',
  organisation: 'Det er nummeret til eit sentralbord. Skriv det direkte nummeret ditt.',
  tooLong: `Nummeret har for mange siffer. ${howToWrite}`,
  tooShort: `Nummeret har for få siffer. ${howToWrite}`,
  notANumber: `Det nummeret finst ikkje. ${howToWrite}`,
};

export const dialogue: DialogueMessages = {
  M29b: 'Eg har sletta utkastet, og ingenting er sendt inn.',
  M33b: ({ number }) => `Saka ${number} står open som før.`,
  M271: ({ number, system }) =>
    `Andre har meldt ein feil i ${system} det siste døgnet (sak ${number}). Gjeld det deg også?`,
  M52b: 'Stemmer dette? Svar «ja», så sender eg det inn, eller skriv det som skal rettast.',
  M53b: ({ number }) =>
    `Saka er allereie registrert med nummer ${number}. Svar «ja» dersom vi kan nå deg på telefonnummeret her, eller skriv eit anna.`,
  M59: 'Kva er gale, og kva system gjeld det? Skriv det med dine eigne ord.',
  M60: ({ refusal }) => refusals[refusal],
  M61: ({ missing }) =>
    `Eg kan ikkje sende inn saka utan ${missing.length === 0 ? 'svar på spørsmålet' : labels.fieldList(missing)}. Utkastet ligg her til du skriv det. Du kan også ringje ${desk}.`,
  M62: 'Kva skjer når du prøver? Får du ikkje gjort noko, eller verkar det dårleg?',
  M63: 'Kan du få gjort det på ein annan måte så lenge? Svar «ja», «nei» eller «veit ikkje».',
  M64: ({ name }) =>
    `Kva nummer kan vi nå ${name ?? 'den det gjeld'} på? Svar «veit ikkje» dersom vi skal ringje deg.`,
  M65: ({ system, missing, registersAt }) =>
    sentences(
      `Du har ikkje sendt inn feilen${system === null ? '' : ` i ${system}`} enno.`,
      missing.length > 0
        ? `Eg manglar ${labels.fieldList(missing)}, så skriv det her, eller skriv «avbryt».`
        : 'Svar «ja», så sender eg han inn, eller skriv «avbryt».',
      registersAt === null
        ? null
        : `Høyrer eg ikkje noko, registrerer eg han kl. ${timeOfDay(registersAt, 'nn')}.`,
    ),
  M66: 'Du har ikkje sendt inn feilen, så eg har registrert han for deg. Han har høg prioritet.',
  M67: 'Utkastet ditt er sletta fordi det ikkje vart sendt inn. Skriv kva som er gale dersom du framleis treng hjelp.',
  M69: ({ number, paged }) =>
    sentences(
      `Verkar alt igjen, så kan eg lukke saka ${number}?`,
      paged ? 'Vakta får beskjed.' : null,
      'Svar «ja» eller «nei».',
    ),
  M75: ({ number, paged }) =>
    sentences(
      `Saka ${number} er merkt som løyst.`,
      paged ? 'Vakta får beskjed.' : null,
      'Skriv hit dersom feilen kjem tilbake.',
    ),
  M76: ({ number }) => `Meldaren seier at alt verkar igjen, og saka ${number} er merkt som løyst.`,
  M77: 'Kva hastar, og kvar er du? Skriv det kort, utan namn på pasientar eller brukarar.',
  M78: 'Eg veit ikkje når feilen er retta, for det er ikkje sett noka tid. Her er det som står i saka.',
  M79: ({ number, system }) =>
    `Gjeld det det same som sak ${number}${system === null ? '' : ` om ${system}`}? Svar «ja» eller «nei».`,
  M80: 'Eg har ikkje noko frå før å gå ut frå. Skriv det her.',
  M81: ({ number, priority, reason, paged }) =>
    sentences(
      'Takk for at du sa frå.',
      `Saka ${number} har no ${labels.priorityName(priority)} prioritet fordi ${reason}.`,
      paged ? 'Vakta får beskjed om at det ikkje hastar likevel.' : null,
    ),
  M82: ({ number, priority }) =>
    `Meldaren har retta saka ${number}, som no har ${labels.priorityName(priority)} prioritet. Du treng ikkje gjere noko no.`,
  M83: ({ number, paged }) =>
    sentences(
      'Takk for at du sa frå.',
      paged ? 'Vakta får beskjed.' : null,
      `Ein person avgjer om saka ${number} skal ha lågare prioritet.`,
    ),
  M84: ({ number, priority }) =>
    `Meldaren seier no at feilen i sak ${number} er mindre enn først meldt. Reglane ville gitt ${labels.priorityName(priority)} prioritet. Det er du som avgjer.`,
  M85: ({ number }) =>
    `Driftsstøtte får beskjed om at du er usamd i prioriteten på sak ${number}, og ein person ser på saka. Skriv «akutt» dersom det går ut over behandling eller tryggleik for nokon.`,
  M86: 'Vil du slette samtalen? Sakene dine blir ikkje sletta, for D-IKT må dokumentere kva som er meldt og gjort. Svar «ja» eller «nei».',
  M86b: 'Eg har ikkje sletta noko.',
  M86c: 'Vil du slette det eg hugsar frå samtalen? Svar «ja» eller «nei».',
  M87: 'Eg har sletta det eg hugsa frå samtalen. Meldingane i Teams må du slette sjølv.',
  M88: 'Skriv det som skal rettast, til dømes eit nytt telefonnummer. Du kan også rette det i skjemaet.',
  M89: ({ number, system }) =>
    `Saka er registrert som kritisk med nummer ${number}, men D-IKT driftar ikkje ${system}. Ta kontakt med leverandøren eller responssenteret no. Følg naudrutinen dykkar så lenge, og ring 113 dersom nokon er i fare.`,
  M90: ({ number }) =>
    `Takk, då er opplysningane i saka ${number} stadfesta. Skriv hit dersom noko endrar seg.`,
  M91: 'Då svarer eg på nynorsk.',
  M92: 'Då svarer eg berre med tekst. Skriv «vis kort» dersom du vil ha korta tilbake.',
  M92b: 'Då viser eg kort igjen.',
  M93: ({ offered, typed }) =>
    offered.length === 1
      ? `Meinte du ${offered[0] ?? ''}? Svar «ja», eller «nei» dersom det skal stå «${typed}».`
      : `Meinte du ${offered.map((name, at) => `${at + 1}) ${name}`).join(', ')}? Svar med talet, eller «nei» dersom det skal stå «${typed}».`,
  M95: ({ number, missing }) =>
    `Eg manglar framleis ${labels.fieldList(missing)} i saka ${number}. Skriv det her.`,
  M96: ({ number }) =>
    `Andre har meldt det same, så saka ${number} blir ståande open. Du er teken ut av henne.`,
  M97: ({ number }) => `Du er teken ut av saka ${number}.`,
  M98: ({ number, workplace, phone }) =>
    sentences(
      `Ein person til melder at det hastar i sak ${number}${workplace === null ? '' : `: ${workplace}`}.`,
      phone === null ? null : `Ring tilbake på ${phoneDisplay(phone, 'nn')}.`,
    ),
  M120: `${labels.lifeHealthQuestion} Svar «ja» eller «nei».`,
  M121: 'Gjeld det berre deg, heile avdelinga eller alle i kommunen? Svar «veit ikkje» dersom du ikkje er sikker.',
  M122: ({ number }) =>
    `Takk, saka ${number} står som før. Skriv «akutt» dersom det likevel går ut over behandling eller tryggleik for nokon.`,
  M123: ({ system, registersAt }) =>
    sentences(
      `Du har ikkje sendt inn feilen${system === null ? '' : ` i ${system}`} enno.`,
      labels.lifeHealthQuestion,
      registersAt === null
        ? 'Svar «ja» eller «nei», så sender eg han inn.'
        : `Svar «ja» eller «nei», elles registrerer eg han kl. ${timeOfDay(registersAt, 'nn')}.`,
    ),
};
