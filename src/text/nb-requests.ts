import { dateOf, ended, phoneDisplay, sentences, whenDue } from './format.ts';
import type { RequestMessages } from './requests.ts';

/** Bokmål: orders and referrals. The texts of domain.md 3.4 stand here word for word; a test compares them. */

const theManager = (name: string | null): string =>
  name === null ? 'systemansvarlig' : `systemansvarlig ${name}`;

export const requests: RequestMessages = {
  M12b: ({ link }) =>
    sentences(
      `Dette ser ut som et avvik du skal melde i kommunens eget avvikssystem${link === null ? '' : `: ${link}`}.`,
      'Gjelder det også en feil i et datasystem, registrerer jeg den her.',
      'Ring 113 hvis noen er i fare.',
    ),
  M15: ({ number, system, copyAt, now }) =>
    sentences(
      `Bestillingen ${number} er sendt til systemeier${system === null ? '' : ` for ${system}`}, som må godkjenne den.`,
      copyAt === null
        ? 'Det som er lagt inn etter siste kopi, kan ikke hentes tilbake.'
        : `Siste kopi er fra ${dateOf(copyAt, now, 'nb')}, og det som er lagt inn etter det, kan ikke hentes tilbake.`,
      'Du får beskjed når systemeier har svart.',
    ),
  M15b: ({ number, due, copyAt, now }) =>
    sentences(
      `Bestillingen ${number} er registrert hos driftsstøtte, og du får svar senest ${whenDue(due, now, 'nb')}.`,
      copyAt === null
        ? 'Endringer etter siste kopi kan være tapt.'
        : `Siste kopi er fra ${dateOf(copyAt, now, 'nb')}, så endringer etter det kan være tapt.`,
      'Ikke lagre nye filer i mappen før du har fått svar.',
    ),
  M15c: ({ number }) =>
    `Systemeier har godkjent bestillingen ${number}. Driftsstøtte utfører den i åpningstiden og sier fra når den er ferdig.`,
  M15d: ({ number, reason, manager }) =>
    sentences(
      `Systemeier har avslått bestillingen ${number}.`,
      reason === null ? null : ended(`Begrunnelse: ${reason}`),
      `Snakk med ${theManager(manager)} hvis du lurer på noe.`,
    ),
  M16a: 'Filer på selve PC-en blir ikke sikkerhetskopiert, så vi kan ikke hente dem tilbake. Lagre på hjemmeområdet eller fellesområdet, for der tar vi kopi.',
  M16b: ({ system, manager }) =>
    sentences(
      'Hjelp til å bruke programmene er ikke en del av tjenesten vår.',
      system === null
        ? 'Spør systemansvarlig om fagsystemet, og lederen din om Windows og Office.'
        : `Spør ${theManager(manager)} om ${system}, og lederen din om Windows og Office.`,
      'Er noe ødelagt, registrerer jeg det her.',
    ),
  M16c: ({ link }) =>
    sentences(
      'Utstyret er ikke på listen over utstyr D-IKT har godkjent, så det får ikke tilgang eller støtte.',
      link === null ? null : `Her er godkjente modeller: ${link}.`,
      'Kommunen din betaler for utstyret.',
    ),
  M16d: 'Internett hjemme har du selv ansvar for, så ta kontakt med leverandøren din. Virker nettet, men ikke hjemmekontoret, registrerer jeg saken her.',
  M16e: ({ contact }) =>
    sentences(
      `Projektor og annet AV-utstyr har kommunen selv ansvar for${contact === null ? '' : `: ${phoneDisplay(contact, 'nb')}`}.`,
      'Er det PC-en eller nettet som svikter, registrerer jeg saken her.',
    ),
  M16f: ({ system, manager, phone }) => {
    const who =
      phone === null ? theManager(manager) : `${theManager(manager)}, telefon ${phoneDisplay(phone, 'nb')}`;
    return `Brukernavn og passord til ${system ?? 'fagsystemet'} får du av ${who}. Ikke skriv passord her.`;
  },
  M16g: ({ number, due, now }) =>
    `Hjemmekontoret er nede, men systemene virker vanligvis på arbeidsplassen. Spør lederen din om du skal møte opp. Saken har nummer ${number}, og du får svar senest ${whenDue(due, now, 'nb')}.`,
};
