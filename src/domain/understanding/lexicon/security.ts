import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Security (R2, R5, 2.6b): 3 an attacker inside or data openly readable now, 2 suspected or contained, 1 seen without effect. */
export const SECURITY: Lexicon = {
  encrypted: list(`
    crypt, crypted, encrypted, locked filer|filene|files,
    heter|endelsen|ending|extension locked|crypt|encrypted|lockbit, krypter*, løsepenge*, løysepenge*,
    ransom*, betalt i bitcoin, bitcoin*, files _ encrypted, filene|filer _ rare navn, rare filnavn
  `),
  attack: list(`
    musepeker*|musa|pekeren _ seg selv|sjøl, mus* _ beveger|flytter seg, beveger seg av seg,
    mouse _ by itself, mouse _ moving, noen skriver i|på, noen|someone _ styrer|controls|controlling,
    fjernstyr*, someone else is typing|controlling|logged, noen andre er logget|inne, hacker _ nå, er hacket,
    blir|er hacka, being hacked, been hacked, sender _ av seg selv, sendes _ av seg selv, sending _ by itself,
    sendes ut fra kontoen|min, spam _ fra min|kontoen, ber om betaling, bakgrunnen er rød
  `),
  exposed: list(`
    ligger åpent, ligg ope, ligger _ åpent, ligger synlig, ligger _ synlig, står synlig, helt synlig,
    synlig for alle, visible to everyone|all, alle _ lese|se|ser|åpne, alle kan lese|se|åpne,
    anyone|everyone can see|read|open|access, open to everyone, openly, åpent på nett*, publisert ved,
    lagt ut offentlig, ligger ute på nett*, er _ synlig, ser _ det
  `),
  sensitive: list(`
    kode 6|7|seks|sju|syv|6adresse*|7adresse*|6bruker*|7bruker*, code 6|7, hemmelig* adresse*, skjult adresse*, sperret adresse*,
    fortrolig adresse*, secret address, protected address, klientlist*, klientmappe*, journal*, personnummer*,
    fødselsnummer*, pasientlist*, pasientopplysning*, personopplysning*, sensitiv*, sensitive, taushetsbelag*,
    barnevern*, helseopplysning*, medisinopplysning*, personal data, patient data|records, vedtak*,
    lønnsopplysning*, elevmappe*, personalmappe*, adresse*
  `),
  zoneCrossing: list('sikker sone, secure zone'),
  otherZone: list(`
    intern sone, vanlig pc*, vanlige _ pc*, kontorpc*, åpen sone, internal zone, fra hjemme*, ordinary pc
  `),
  gaveSecret: list(`
    skrev inn _ passord*, skreiv inn passord*, la|lagt|tasta|tastet inn _ passord*|bankid*|kode*,
    la inn _ passord*, oppga|oppgitt|gav|ga|sendte|delte _ passord*|bankid*|kode*,
    entered|typed|gave _ password|bankid|code, asked for _ password, ba om|spurte om passord*|bankid*,
    bankid*|mfa|innlogging* _ godkjen*|godtok, godkjen* uten å,
    godkjent|godkjente|godtok _ innlogging*|bankid|varsel*|forespørsel*, approved _ login|request|sign,
    logget inn på en falsk, passord* _ på avveie|lekket|lekka|stjålet, password _ leaked|stolen|compromised,
    konto* _ hacket|kompromittert|misbrukt, clicked _ link|smth|something|attachment,
    klikket|klikka|trykket|trykka|trykte|trøkt|trøkte på en|ei|ein|lenka|lenke|lenken|lenkja|vedlegg*|linken|link,
    klikket|klikka på _ lenke*|lenka|link*|vedlegg*, åpnet _ vedlegg*, opened the|an attachment, svindel,
    svindlet|lurt, scammed, kom på avveie
  `),
  malware: list(`
    virus, trojan*, malware, skadevare*, antivirus* fant|sier|varsler|says|found,
    defender* fant|sier|varsler|found, ormen|keylogger*, spyware
  `),
  suspicious: list(`
    mistenkelig*, mistenkeleg*, suspicious, phishing*, phish, svindel, svindelforsøk*,
    falsk e*|mail*|sms*|epost*, spam, søppelpost, later|latar som, gir|gi seg ut for, pretends|pretending,
    looks fake|like a scam, scam, utgir seg, rar e*|mail*|epost*, ukjent avsender, fiske etter,
    virker|ser falsk ut, direktørsvindel*, ukjent minnepinne|usb*, varsel om innlogging,
    innlogging fra utlandet|ukjent, mfa* jeg ikke, godkjenning* jeg ikke
  `),
  wrongRecipient: list(`
    til feil, to the wrong, wrong recipient|person|address|doctors|office|email,
    feil mottaker|mottakar|adresse|adressat|person|pasient fikk, sendt|sendte|sende|send _ feil, sent _ wrong,
    e-mailed _ wrong, emailed _ wrong, gikk til feil, i feil hender, delt med feil
  `),
  device: list(`
    pc, pcen, *pc, *pcen, laptop*, mobil*, telefon*, jobbtelefon*, *telefonen, *mobilen, nettbrett*, ipad*,
    iphone*, minnepinne*, usb*, kodebrikk*, kodegenerator*, adgangskort*, nøkkelkort*, phone, tablet*,
    computer, maskina|maskinen, harddisk*, token
  `),
  lost: list(`
    mistet, mist|misten, stjålet, stolen, frastjålet, lost, glemt igjen, gløymt igjen, glemte _ på|i,
    gjenglemt, left _ in|on|at, borte etter innbrudd, innbrudd, innbrot, burglary, lagt igjen, la igjen,
    finner ikke igjen, på avveie
  `),
};
