import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What a unit works with, in its own system; read only where something fails and nothing better says what. */
export const UNIT_WORK: Lexicon = {
  politikerportalen: list(`
    sakspapir*, innkalling*, saksliste*, vedlegg* _ sak*, utvalg*, representant*, papirene til, møteplan*
  `),
  barnehageopptak: list(`
    søkerlist*, opptak*, plasser, ventelist*, søknad*, søknader, oppholdsbetal*, barn* _ registr*|lista, kontaktopplysning*, hvem vi ringer, hentelist*
  `),
  skoleadministrasjon: list(`
    fravær*, karakter*, anmerkning*, vitnemål*, klasselist*, elevlist*, føre _ elev*|klasse*|time*, ført, elevmappe*, orden og|eller, attendance, timeplan*, vurdering*
  `),
  gerica: list(`
    tiltak*, dosett*, kvittere*, kvittert, signer*, arbeidslist*, besøkslist*, rapport*, pleie*, innkomst*, hvem _ besøk, bebuarlist*, beboerlist*, beboeroversikt*, dagsrapport*, stell*, ernæring*, kriseplan*
  `),
  legejournal: list(`
    record*, kontakt, kontakten, kontakter, notat*, notatet, konsultasjon*, lab*, time*, pasient* _ opp|åpne|åpnet|finner|fram|frem, patient* _ open|find|see, {NOT} _ patient, resept*, timebestilling*, timebøker, diagnose*, vaksine*, sykmelding*
  `),
  helsestasjonsjournal: list(`
    kurve*, vekt*, barn* _ opp|fram|finner|åpne*, vaksine*, innkalling*, timebok*, timebøker, notat*
  `),
  utalarmering: list(`
    kjørerute*, oppdrag*, adresse, adressen, alarmskjerm*, vognhall*
  `),
  barnevernsystem: list(`
    sak, saken, saka, mappa, undersøkelse*, bekymringsmelding*, meldinger, barnets, tiltak*, journalnotat*, notat*, fosterhjem*
  `),
  socio: list(`
    søknad*, sak, saken, stønad*, utbetal*, betale ut, nødhjelp*, sosialhjelp*, brev*, kvalifiseringsprogram*
  `),
  biblioteksystem: list(`
    låner*, lånar*, lån, låne*, purring*, purringer, bøker, boka, bøkene, reserver*, strekkode*, lånekort*, book, books, borrower*, returns, innlevert*, checkout, check out, katalog*, hylle*
  `),
  kulturskolesystem: list(`
    påmelding*, elever, elevene, spilletime*, faktura til foreldre
  `),
  lonnssystem: list(`
    overtid*, fravær*, sykmelding*, reiseregning*, lønnsslipp*, lønns*, ferie*, permisjon*, ansettelse*, arbeidsavtale*, variable, variabel, trekk
  `),
  okonomisystem: list(`
    budsjett*, anvis*, attest*, purring*, betaling*, remitter*, innbetaling*, kunde*, leverandør*, rapport*, regnskap*, mva, postering*, postere*
  `),
  byggesakssystem: list(`
    søknader, nabovarsel*, ferdigattest*, sak, saken, saka, saker, tegning*, tiltak*, gnr, tegningene, vedtak*
  `),
  webkart: list(`
    lag, laget, laga, tomt*, eiendom*, grense*, reguleringsplan*, flyfoto*, ortofoto*, koordinat*, matrikkel*, plankart*
  `),
  saksarkiv: list(`
    post, posten, journal*, dokument*, sak, saken, saker, arkiv*, innsyn*, avskriv*, brev, brevet, ekspeder*
  `),
};

/** What everybody does with a thing or a service; weaker still. */
export const SYSTEM_WORK: Lexicon = {
  exchange: list(`
    møtene, møteserie*, møter _ dobbelt|borte|vises|feil, avtalene mine|våre, avtaler i, autosvar, svar til|alle, sendt element*, sendte element*, utkast*, signatur*, mottaker*, mottakar*, mail*, lenke fra|i _ avsender*, out of office, meldinger _ innboks*, postboks*, meldingen|melding* _ avsender*, arrangement*, møterom* booking|bestill*|reserver*, rombooking*, booke|booking møterom*|rom, videresend*
  `),
  skriver: list(`
    ark, arka, arkene, blanke|hvite|tomme ark, prentar*, prenta*, papir, patron*, blekk*, streker på arket|papiret, duplex, tosidig*, a3, stiftemaskin i, laminat*, feed*, paper, sheets, utskrive*, skrevet ut, skrive|skriver _ ut, krøller, skann*, prints out, comes out _ print*, jam, kopi, kopier
  `),
  ad: list(`
    brukere, tilganger, tilgang til, rettighet*, sluttet, slutter, begynner, nyansatt*, ny kollega|tilsett|lærling*|student*|assistent*, two factor, verifiser*, godkjenn* _ pålogg*, feil brukernavn, kommer {NOT} på, slipper {NOT} inn på, får {NOT} starta|startet økt*, log|logge|logget på|inn|in|on|into, access
  `),
  telefoni: list(`
    samtale*, i kø, køen _ telefon*|ringe*, gjennom|igjennom på|til _ nummer*|telefon*|mobil*, på skolens|vårt|kontorets|vårt nummer, nummeret vårt|til, når _ igjennom|gjennom, brutt samtale*, faller|falle|fall samtale*|ut, hear me|them|us, høre|hører meg|oss|dem i andre, svarer {NOT} på telefon*, sentralen, innvalg*, bakvakt* _ ring*, hovudnummer*, voicemail*, telefonsvar*, svarer, ringegruppe*, callback, mikrofonen i røret, konferansesamtale*, ringe dere|oss|ut|inn|hjem, ringe til, telefonisk, samtale, samtaler
  `),
  filomrade: list(`
    dokument, dokumenter, dokumentet, mappestruktur*, lagringsområde*, lagra, snarvei* til, arkivmappe*, filstruktur*, mappen|mappe|mappa _ vekk|borte|tom|slettet, tilgang til mappe*, delt
  `),
  nettverk: list(`
    tilkobl*, tilkopl*, koble|kople|kopla|koblet på|til|seg, kobling*, signal*, router*, ruter*, modem*, vlan, ip adresse*, brannmur*, firewall, nettilgang*, lan, utenfor nett, mister kontakt*, connection, connect, connected, disconnect*, dns, dhcp, vpn*
  `),
  mobil: list(`
    telefonnummer mitt, roaming, telenor, appene, deksel*, tekstmeldinger, bluetooth*, ringer meg, mobildata*, wifi på telefon*, låseskjerm*
  `),
  pc: list(`
    treg oppstart, touch, mikrofonen, webkamera*, kamera*, kameraet, lyden på, skjermkort*, oppdatering*, update*, restart*, programmer, program, adobe, pdf, chrome, edge, nettleser*, browser*, kræsj*, crash*, ikoner, ikonene, skrivebordsikon*, disk, lagringsplass, på knappen, programvare*, nedlast*, oppstart*, starte på nytt
  `),
  webkart: list(`
    karta, flyfoto*, ortofoto*, matrikkel*, eiendomsgrense*, reguleringsplan*, gnr, kartutsnitt*, plankart*, gis
  `),
  internettportal: list(`
    skjemaet, skjemaer, skjema _ innbygger*|kommunen*, kontaktskjema*, nettredaktør*, publisere, artikler, forsida, forsiden, web
  `),
  gatturnus: list(`
    vakt, vakter, vaktene, vaktbytte*, fridag*, ønsketurnus*, helgevakt* _ feil|står, føre|ført vakt*|timer, ekstravakt*, bemanning*, bemanningsplan*, avspaser*, arbeidsplan*, hvem som går|kommer|jobber, who is on duty|shift, my shift
  `),
  lonnssystem: list(`
    lønn, lønnen, løna, lønnstrekk*, skattekort*, overtid*, overtiden, fast lønn, egenmeldt, sykemelding*, ferieønske*, ferieliste*, reiseoppgjør*, kjørebok*, kjøregodtgj*, wages, pay, paid, timeliste*
  `),
  okonomisystem: list(`
    budsjett*, regnskap*, kontering*, kontere*, konterte, leverandør*, kreditnota*, utlegg, betaling*, kundefordring*, bestilling* _ innkjøp*, mva, rekneskap*, bank* _ avstem*, innkrev*
  `),
  saksarkiv: list(`
    saksmappe*, saksnummer*, journalpost*, arkivere, offentlig journal*, innsynskrav*, saksframlegg*, dokumentmal*, avskrive*, inngående post, elektronisk sak*, dokumentet i saken
  `),
  byggesakssystem: list(`
    byggesak*, byggesøk*, garasje*, reguleringssak*, delingssøknad*, tiltakshaver*
  `),
  skoleadministrasjon: list(`
    fravær, fraværet, elevmappe*, klasseliste*, skoleskyss*, elevregistrer*, karakter
  `),
  laeringsplattform: list(`
    innlevert*, leverer oppgave*, levere oppgave*, lekseplan*, arbeidsplan*, oppgavene til elev*, klasserom* digitalt
  `),
  barnehageopptak: list(`
    foreldrebetaling*, søkerlist*, oppholdsbetaling*
  `),
  biblioteksystem: list(`
    boka, bøker, bøkene, reserver*, lånefrist*, utlåning*, bokbuss*, lånerkort*, borrowed, checked out
  `),
  kulturskolesystem: list(`
    påmelding* _ kulturskol*, fiolin*, instrumentutlån*, korps* _ påmelding*
  `),
  kvalitetssystem: list(`
    avvik, avvikene, avvika, rutine, rutiner, prosedyren, hmsavvik*, internkontroll*, risikovurdering*
  `),
  politikerportalen: list(`
    saksliste*, møteprotokoll*, politikar*, politikerne, representantane, kommunestyremøte* _ papir*|sak*, dokumentene til møte*|utvalg*
  `),
  vannovervaking: list(`
    turbiditet*, ph, råvannspumpe*, lekkasje*, vannmåler*, reservoar*, kum, kummer, overløp*, overlaup*, uvlys*, nivå* _ basseng*, trykkforsterk*, kloring*, klordose*, klortank*
  `),
  utalarmering: list(`
    utrykk*, brannfolk*, brannmann*, mannskapa, mannskapene, sykebil*, trippelvarsl*, alarmsentral*
  `),
  meldingstjenesten: list(`
    meldingsboks*, utskrivning*, hjemreise*, hjemreist, pasientmelding*, pleie og omsorgsmelding*, innleggingsrapport*, sykehuset _ melding*, fastlegen _ svar*|melding*, referrals, helsenett*, edi, kvittering* _ melding*, utskrevet __ trapp*|hjem|vite
  `),
  socio: list(`
    søknad* _ sosialhjelp*|stønad*, kvp, livsopphold*, nødhjelpen, klientmappe*
  `),
  adgangskontroll: list(`
    låse, låst, lås, ulåst, unlocked, inn døra|porten, bakdør*, hoveddør*, lås opp, åpner seg, døralarm*, kodetastatur*, kodepanel*, slipper inn, let _ in, let in, komme inn i, alarm av|på i bygg*, portåpner*, garasjeport*, nøkkel*, nøkler
  `),
  'av-utstyr': list(`
    lyden|lyd i|på salen|møterom*|klasserom*, kommunestyresal*, bildet på veggen|tavla, mikrofonen i, scenen, fjernkontroll*, kanon, videokanon*, storskjerm*, tavlen, infotavle*, presentasjon*
  `),
  hjemmekontor: list(`
    hjemmesitter*, hjemmefra*, sitte|sitter|jobber hjemme|heime, fjernpålogg*, from home
  `),
};
