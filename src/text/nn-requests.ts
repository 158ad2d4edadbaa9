import { dateOf, ended, phoneDisplay, sentences, whenDue } from './format.ts';
import type { RequestMessages } from './requests.ts';

/** Nynorsk: orders and referrals. */

const theManager = (name: string | null): string =>
  name === null ? 'systemansvarleg' : `systemansvarleg ${name}`;

export const requests: RequestMessages = {
  M12b: ({ link }) =>
    sentences(
      `Dette ser ut som eit avvik du skal melde i avvikssystemet til kommunen${link === null ? '' : `: ${link}`}.`,
      'Gjeld det også ein feil i eit datasystem, registrerer eg han her.',
      'Ring 113 dersom nokon er i fare.',
    ),
  M15: ({ number, system, copyAt, now }) =>
    sentences(
      `Bestillinga ${number} er send til systemeigaren${system === null ? '' : ` for ${system}`}, som må godkjenne ho.`,
      copyAt === null
        ? 'Det som er lagt inn etter siste kopi, kan ikkje hentast tilbake.'
        : `Siste kopi er frå ${dateOf(copyAt, now, 'nn')}, og det som er lagt inn etter det, kan ikkje hentast tilbake.`,
      'Du får beskjed når systemeigaren har svart.',
    ),
  M15b: ({ number, due, copyAt, now }) =>
    sentences(
      `Bestillinga ${number} er registrert hos driftsstøtte, og du får svar seinast ${whenDue(due, now, 'nn')}.`,
      copyAt === null
        ? 'Endringar etter siste kopi kan vere tapte.'
        : `Siste kopi er frå ${dateOf(copyAt, now, 'nn')}, så endringar etter det kan vere tapte.`,
      'Ikkje lagre nye filer i mappa før du har fått svar.',
    ),
  M15c: ({ number }) =>
    `Systemeigaren har godkjent bestillinga ${number}. Driftsstøtte utfører ho i opningstida og seier frå når ho er ferdig.`,
  M15d: ({ number, reason, manager }) =>
    sentences(
      `Systemeigaren har avslått bestillinga ${number}.`,
      reason === null ? null : ended(`Grunngiving: ${reason}`),
      `Snakk med ${theManager(manager)} dersom du lurer på noko.`,
    ),
  M16a: 'Vi tek ikkje kopi av filer på sjølve PC-en, så vi kan ikkje hente dei tilbake. Lagre på heimeområdet eller fellesområdet, for der tek vi kopi.',
  M16b: ({ system, manager }) =>
    sentences(
      'Hjelp til å bruke programma er ikkje ein del av tenesta vår.',
      system === null
        ? 'Spør systemansvarleg om fagsystemet, og leiaren din om Windows og Office.'
        : `Spør ${theManager(manager)} om ${system}, og leiaren din om Windows og Office.`,
      'Er noko øydelagt, registrerer eg det her.',
    ),
  M16c: ({ link }) =>
    sentences(
      'Utstyret er ikkje på lista over utstyr D-IKT har godkjent, så det får ikkje tilgang eller støtte.',
      link === null ? null : `Her er godkjende modellar: ${link}.`,
      'Kommunen din betaler for utstyret.',
    ),
  M16d: 'Internett heime har du sjølv ansvar for, så ta kontakt med leverandøren din. Verkar nettet, men ikkje heimekontoret, registrerer eg saka her.',
  M16e: ({ contact }) =>
    sentences(
      `Projektor og anna AV-utstyr har kommunen sjølv ansvar for${contact === null ? '' : `: ${phoneDisplay(contact, 'nn')}`}.`,
      'Er det PC-en eller nettet som sviktar, registrerer eg saka her.',
    ),
  M16f: ({ system, manager, phone }) => {
    const who =
      phone === null ? theManager(manager) : `${theManager(manager)}, telefon ${phoneDisplay(phone, 'nn')}`;
    return `Brukarnamn og passord til ${system ?? 'fagsystemet'} får du av ${who}. Ikkje skriv passord her.`;
  },
  M16g: ({ number, due, now }) =>
    `Heimekontoret er nede, men systema verkar vanlegvis på arbeidsplassen. Spør leiaren din om du skal møte opp. Saka har nummer ${number}, og du får svar seinast ${whenDue(due, now, 'nn')}.`,
};
