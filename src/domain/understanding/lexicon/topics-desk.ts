import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Words of questions about the desk, on-call, the agreement and who does what. */
export const DESK_CONCEPTS: Lexicon = {
  // Time and how to reach the desk
  hours: list(`
    åpningstid*, opningstid*, opening hours|times, åpent, ope, åpen når, open, your|desk hours, åpner, åpne, stenger, stengt, stengd,
    close, closes, closed, bemannet, bemanna, staffed, manned, betjent, office hours, kontortid*, når kan jeg|vi|man ringe,
    when can i|we call, treffe dere, når er dere|du|de åpne|åpen|inne, tilgjengelig når, arbeidstid*
  `),
  desk: list(`
    dere, du, de, driftsstøtte*, driftstøtte*, brukerstøtte*, brukarstøtte*, helpdesk*, service desk, servicedesk*, desk,
    dikt, ikt, itavdeling*, support*, you, it department, ikthjelp*, kundeservice*, itsupport*
  `),
  day: list(`
    romjul*, jul|jula|julen, julaften*, julafta, lille julaften, nyttårsaften*, nyttårsaftan, nyttår*, påske*, skjærtorsdag*,
    skjertorsdag*, langfredag*, pinse*, kristi himmelfart*, helg|helga|helgen|helger|helgene, weekend*, christmas*,
    easter*, holiday*, helligdag*, heilagdag*, rødedag*, mai, may, i dag, today, i morgen|morgon, tomorrow, kveld*,
    evening*, lørdag*, laurdag*, søndag*, saturday*, sunday*, mandag, tirsdag, onsdag, torsdag, fredag, måndag, tysdag, monday, tuesday,
    wednesday, thursday, friday, natt|natta|natten|netter, night*, sommer*, sommar*, ferie*, new year*, inneklemt*, desember, december, november, januar, january, februar, february, mars, march, april, juni, june, juli, july, august, september, oktober, october, bank holiday*, fellesferie*
  `),
  contact: list(`
    tak i dere|noen, do i call, jeg kan ringe, telefonnummer* til|for, nummer|nummeret til|for, nr til, hvilket nummer|nr, hva nummer|nr, phone number, number for|to|of, telefon til,
    epostadress*, epost til, mailadress*, mail til, email address|to, emailadress*, kontaktinfo*, kontaktopplysning*,
    contact info*|details, kontakter|kontakte jeg|vi|man|en, kontakte|kontakter|kontakt dere|driftsstøtte|driftstøtte|ikt|dikt|brukerstøtte|helpdesk*|du, contact you|the, reach you|the,
    få|får tak i, treffer|treffe, ringe til|dere|dit|hit, ringer jeg|vi, nå dere, call you|the, snakke med dere|noen, snakke med en|et person|menneske|ekte, talk|speak to a|someone|you
  `),
  answerTime: list(`
    hvor snøgt, sla for, sla on, svartid*, responstid*, response time*, løsningstid*, løysingstid*, resolution time*, behandlingstid*, saksbehandlingstid*, tidsfrist*,
    hvor raskt|fort|snart|lenge|lang, how fast|quickly|soon|long, svarfrist*, frist|fristen|frister, når kan jeg|vi forvente|vente|regne, when can i|we expect, deadline*, når får jeg|vi|man svar, when will|do i|we get|hear, innen hvilken tid,
    turnaround*
  `),
  answered: list(`
    svar, svare, svarer, svarar, answer*, reply, replies, hjelp, besvar*, løst, løyst, løse, løysast, solved, resolve*, fikset, rettet, håndter*, handter*, fixed, respond*,
    behandl*, dealt, ordnet, saksbehandling*
  `),
  ofTicket: list(
    'sak|saker|saken, saka, henvendelse*, henvending*, feilmelding*, avvik|avviket, feil|feilen, ticket*, case|cases, fault*, mail|epost, melding*, problem, issue, request*, incident*',
  ),
  critical: list(
    'kritisk*, critical*, høy prioritet, høg prioritet, prioritet*, priorit*, middels, haster, urgent',
  ),
  uptime: list(
    'tilgjengelighetsmål*, stabilt, stabile, oppetid*, uptime, 99, nittini, tilgjengelighetsgrad*, oppetidsmål*, availability',
  ),
  downtime: list(
    'nedetid*, downtime, nede|down, vedlikehold*, maintenance, driftsstans*, driftsstopp*, outage window',
  ),
  planned: list(
    'planlagt*, planlagd*, planned, scheduled, varsl*, varsel, notified, notice, warned, avtalt*, på forhånd, beforehand, in advance, oppgrader*, upgrade*',
  ),
  exceptions: list('unntak*, unnatak*, exception*, exempt*'),
  // Sickness, reporting
  sickness: list(
    'sykefravær*, sjukefråvær*, sykmelding*, sykmeldt*, sjukmeld*, fraværsdager*, egenmelding*, eigenmelding*, sick leave, sick days, absence*, sickness*, fraværsprosent*, sykdomsfravær*, fraværet, syke',
  ),
  figures: list(
    'hvor mange, hvor mye, hvor høyt, tall|tallene, tala, statistikk*, oversikt*, prosent*, how many|much|high, figures, numbers, statistics, rate, vis meg, show me, status, rapport*, report*, i år, dager, dagar, this year, hva er, what is',
  ),
  report: list(
    'rapporter*, rapporten, report*, nøkkeltall*, nøkkeltal*, key figures, årsrapport*, tertial*, statistikk*',
  ),
  board: list(
    'styret, styre, board, økonomi*, budsjett*, budget, tertial*, virksomhetsplan*, verksemdsplan*, regnskap*',
  ),
  yearly: list(
    'nøkkeltall*, nøkkeltal*, key figures, årlig*, årleg*, yearly, annual*, brukerundersøk*, brukarundersøk*, medarbeiderundersøk*, årsrapport*',
  ),
  // The agreement
  agreement: list(
    'avtalen, avtale, avtalar, tla, tlaen, sla, slaen, tjenesteleveranseavtal*, tenesteleveranseavtal*, tjenesteavtal*, tenesteavtal*, service level agreement, agreement, service agreement, kontrakt*',
  ),
  whatIs: list(
    'hva er|betyr|går|står|inneholder|sier|dekker|menes, hva _ menes, hvem er part*, what is|does|are, whats, forklar*, explain, fortell om, partene, parties, part|parter i, omfatter, kva tyder',
  ),
  legal: list(
    'juridisk*, hjemmel*, heimel*, vedtekt*, legal basis, legally, forankret, forankra, rettslig*, statutes, lovgrunnlag*, hjemlet, grunnlag*, anchored',
  ),
  whole: list(
    'hele, heile, full, fulle, i sin helhet, lese, lenke*, link*, finner|finne, ligger|ligg, whole, entire, read, where, fulltekst*, lang versjon, pdf',
  ),
  framework: list('rammeavtal*, rammavtal*, framework agreement*, innkjøpsavtale*'),
  where: list(
    'hvor, where, finner|finne|ligger|ligg|står, liste|lista|listen|oversikt*, list, find, hvilke|hvilken|kva for, which, publiser*, har vi|dere|kommunen, gjelder|gjeldende|gjeld',
  ),
  mustUse: list(
    'må, bundet, bundne, plikt*, pliktig*, have to, must, obliged, bound, lov, kan vi|jeg|man, utenom, utanom, allowed, skal vi, andre leverandør*',
  ),
  // Use, training, systems
  training: list(
    'kurs, kurset, kurser, *kurs, *kurset, opplæring*, training, course, courses, trained, lære|lærer meg|oss|å|opp, learn, workshop*, innføring i, introduksjon til, undervisning*, elæring*, webinar*',
  ),
  offers: list(
    'tilbyr, tilbyd, tilbyder, har dere|du|de, finnes, holder, arranger*, offer*, do you have, hold, provide*, gir dere, melde på, melder meg, sign up, når er, få, får, ønsker, need, trenger, kan, hvem, hvor, when, where, who, is there, vil',
  ),
  retired: list(`
    systemet|programmet _ før|tidligere|gamle, gamle systemet|fagsystemet|journalsystemet|programmet|saksbehandlingssystemet|arkivet|løsningen|lønnssystemet|databasen, gammelt|gamle fagsystem*|system|systemer|program|data|saker|journaler, gamalt system|fagsystem, old system|records|data|cases|program, previous system, forrige|førre system*|fagsystem*|program*, utfas*, avvikl*, faset ut, nedlagt*, retired, legacy,
    historiske data|saker|journaler, historical data|records, brukte før, brukte tidligere, used before, used to use, replaced, tidligere fagsystem*|system*, system* vi brukte|hadde, tatt ut av bruk, out of use, system we had|used, erstattet av, fra det gamle|førre|forrige, decommission*
  `),
  data: list(
    'data, dataene, dataa, saker, sakene, sakane, saka, saken, journal*, arkiv*, opplysning*, records, cases, files, filer, dokument*, historikk*, history, innhold*, lagre*, lagring*, ligger|ligg, store, stored, kept, ennå, fortsatt, still, tilgang*, tak i, hente, finne, oppbevar*, where',
  ),
  businessLogin: list('fagsystem*, business system*'),
  beforeLogin: list(
    'fram til pålogging, pålogging, brukerpålogging*, innlogging, login, up to login, etter pålogging, ansvar|ansvaret, responsible|responsibility',
  ),
  vendor: list('leverandør*, vendor*, supplier*, leverandøren'),
  // Who does what
  roleOwner: list('systemeier*, systemeigar*, system owner*'),
  roleManager: list('systemansvarlig*, systemansvarleg*, system manager*'),
  roleSecurity: list(
    'sikkerhetsansvarlig*, sikkerheitsansvarleg*, sikkerheitsansvarlig*, tryggleiksansvarleg*, security officer*',
  ),
  roleCoordinator: list('koordineringsansvarlig*, koordineringsansvarleg*, coordinator*, koordinator*'),
  roleOperations: list('driftsansvarlig*, driftsansvarleg*, operations manager*'),
  does: list(
    'hva gjør, hva er, hva betyr, hva vil det si, oppgave*, oppgåve*, rolle*, rollen, ansvar|ansvaret har|til, what does|is|do|are, role, roles, forskjell*, skilnad*, difference*, myndighet*, authority, hva har, gjør en|ein, kva gjer, responsibilities, duties',
  ),
  orgChange: list(
    'omorganiser*, slått sammen, slås sammen, slåtte saman, slår sammen, organisasjonsendring*, organisation change*, reorgani*, ny avdeling, flytter til ny, bytter avdeling, endret organisering, nye enheter, ny enhet, enheten, sluttet, slutter, slutta, sluttar, leaver*, left the',
  ),
  tellYou: list(
    'melde, melder, si fra, sei frå, report*, tell you, inform, hvem sier|melder|gir, hvordan melder, gi beskjed, meldes, meldast',
  ),
  // On-call, reporting
  onCall: list(
    'vaktordning*, vaktordningen, vakttelefon*, vaktordninga, on call, oncall, beredskap*, vakt, vakthavende, driftsvakt*, iktvakt*, itvakt*',
  ),
  covers: list(
    'dekker, dekkjer, omfatter, omfattar, gjelder, gjeld, hvilke system*, covers, cover, included, which systems, med i, inngår i, scope, omfattes, er vi med, hvem kan, when|når kan|skal, brukes, bruke, ringe, use, call, for hva',
  ),
  reportFault: list(
    'sier jeg|vi fra, si fra om, melde|melder|meldar jeg|vi|man _ feil|avvik, melde|melder|meldar feil|avvik|fra|en|ein|inn|problem*, meld feil|avvik, report a|faults|an|problems, rapportere|rapporterer avvik|feil, si ifra om, melde, meldes, meldast, reporting',
  ),
  channel: list(
    'hvordan, hvor, how, where, kanal*, channel*, webapplikasjon*, esupport*, support system*, portal*, måter, hvem, ways',
  ),
  who: list(
    'hvem, who, alle, everyone, skal|må|kan jeg|vi|elever|alle|foresatte|man, elever, foresatte, parents, plikt*',
  ),
  mustContain: list(
    'opplysninger|opplysningar, inneholde, innehalde, må stå|jeg|med, skal stå|med|jeg, contain, include, trenger dere|du, information, info, hva må, hva skal, what must|should',
  ),
  anyHour: list(
    'hele døgnet, heile døgnet, døgnet rundt, around the clock, 24, any time, når som helst, kveld*, helg*, helga, natt*, weekend, night*, utenom, utanom, etter stengetid, after hours',
  ),
  politicians: list('politikerportal*, politikarportal*'),
};
