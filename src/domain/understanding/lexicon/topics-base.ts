import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Words of questions about the base services, and those that several matters share. */
export const BASE_CONCEPTS: Lexicon = {
  // Base services
  thinClient: list('tynnklient*, tynn klient, tynne klienter, thin client*'),
  diktDesktop: list('dikt skrivebord*, d ikt skrivebord*, diktskrivebord*, virtual desktop, skrivebord'),
  networkPrinter: list(
    'nettverksskriver*, nettverksskrivar*, network printer*, fellesskriver*, felles skriver*, skriver, skriveren, printer*, skrivere',
  ),
  everyone: list(
    'alle, everyone, everybody, hver, kvar, skal jeg|vi ha, krav på, rett på, rett til, entitled',
  ),
  mailService: list(
    'epostsystem*, eposttjenest*, eposttenest*, kalendersystem*, mail system|service, felles epost*, exchange',
  ),
  included: list(
    'inkludert*, inngår, inngår i, inngå, dekkes av, med i tjenesten|tenesta, included, part of the service, ikke med, not included, tilbyr, tilbyd, leverer, tjenester|tenester, tjenestene|tenestene, services, offer, ytelser',
  ),
  fileArea: list(
    'filområde*, server*, filer|filene, files, mapper|mappene, folders, h:, hområde*, felles*, hjemmeområde*, heimeområde*, data, dokument*, home area, shared',
  ),
  howOften: list(
    'hvor tit|titt, daglig, hver natt, hvor ofte, how often, hver dag|natt|time, kvar dag, daglig*, dagleg*, every day|night, når, when, sist, siste, last, gang*, frequency, tidspunkt*, kor gammal, hvor gammel*',
  ),
  consent: list('samtykke*, consent*, godkjenn*, bestemme*, bestemmer, avgjør*, decide*'),
  newSystem: list(
    'nytt system|fagsystem|program, nye system*|fagsystem*, new system*, oppgrader*, upgrade*, anskaff*, innføring*, procure*, introduc*',
  ),
  homeOfficeFails: list(
    'hjemmekontoret|heimekontoret|vpn|citrix virker|fungerer|funker ikke, nettet|internett virker|fungerer|funker fint|bra|greit|som',
  ),
  harm: list(`
    byttet|bytta|bytt|forvekslet|forveksla|feil|glemt|gløymt|mixed|swapped|wrong _ dosett*|dose*|tablett*|pille*|pills|medikament*|resept*, dosett*, skli*, brannslang*, snublet, snubla, knivstikk*, bitt, biting, bit, utagering*, spark*, klor*, uhell*,
    falt, fall, fell, fallt, ramla, ramlet, datt, skadet, skada, skade|skaden, injured, injury, feilmedisin*, feil medisin*, medisinavvik*, medisinfeil*, legemiddelavvik*, nestenulykk*, nestenulukk*, near miss, vold, trussel, trusler, truet, slo, slått, violence, threat*,
    stikkskade*, needle*, blåmerke*, mobbing, trakasser*, harass*, arbeidsmiljø*, inneklima, mugg, sklidde, skled, glatt, brannøvelse*, rømningsvei*, slipped, fallulykke*, hendelse*, hending*, glemt medisin*, medication error, klage, bemanning*, manglende tilsyn
  `),
  reportQuality: list(
    'skrive|skriver|skriv|fører|føre|føra|sender|sende|legge|legger|registrere|registrerer|file|write|log avvik*|avviket|hendelse*|skade*|uhell*|hms*|incident, hvor|hvordan|where|how __ avvik*|skademelding*|hendelsesskjema*, skademelding*, melde|melder|meld|føre|skrive|levere avvik, avvik, avviket, avviksmelding*, avvikssystem*, avviksskjema*, deviation*, incident report*, report, reported, rapportere, skjema, registrere det|dette|avvik|fallet, hvor|hvordan fører|registrerer|skriver|melder jeg|vi, where|how do i|we report|register, melde, meldes, meldast',
  ),
  qualityDeviation: list(`
    hms avvik*, hmsavvik*, kvalitetsavvik*, pasientskade*, uønsket hendelse*, uønska hending*, uønskede hendelser, pasientavvik*, hms|kvalitet sak|melding|skjema|meldingar, varsle|varsling om kritikkverdige|forhold, hse incident*|deviation*|report*, quality deviation*, patient safety incident*, avvik på|om|for pasient*|medisin*|hms|legemiddel*|bruker*|beboer*|arbeidsmiljø*|bemanning*, hms, adverse event*
  `),
  contract: list(
    'juridisk ansvar*, økonomisk ansvar*, hvem eier kontrakten, legally responsible, who owns the contract, hvem står som avtalepart',
  ),
  statutes: list('vedtekt*, paragraf 14, 14 1, statutes'),
  fixed: list(
    'hvor raskt|fort __ løst|fikset|rettet|hjelp|svar|retta|løyst, hvor lang tid __ løst|fikset|rettet|hjelp|svar|dere|saken, how fast|quickly|soon|long __ fixed|solved|answer|respond|reply|help|answered|case|ticket, hvor lenge __ vente på svar|hjelp, når får jeg|vi|man svar, innen hvilken tid',
  ),
  system: list('kritisk*, avtalen, avtale, agreement, maks*, garant*, løst, solved, fixed, gerica'),
  levels: list(
    'rangerer*, rangering*, priority levels, hvilke prioritet*, prioritetsnivå*, prioriteter, priority levels, which priorities, hvordan prioriterer|prioriteres, how do you prioriti*',
  ),
  whichSystems: list(
    'hvilke|hvilken system*|modell*|telefon*|mobil*|program*, which|what systems|models|phones|system, ti system*, ten systems, hva for system*|modell*|telefon*|mobil*',
  ),
  downtimeMeaning: list(
    'hva er|regnes|betyr|menes|teller _ nedetid*, regnes|teller __ som nedetid*|oppetid*, what counts|is __ downtime, definisjon* _ nedetid*',
  ),
  whenPlanned: list(
    'når er|blir neste|det, neste, next, blir det, vil det, will there, kommer det, is there, er det, when is|will, skal det, hvor lenge før, varsler|varsles',
  ),
  upgradeWhen: list(
    'når oppgraderes|oppgraderer|blir|skal|kommer _ oppgrader*, når oppgraderes, når oppgraderer, når skal|blir|er __ oppgradert|oppgradering*|oppdatert, when is|will __ upgraded|updated|upgrade, blir det nedetid*',
  ),
  dikt: list('dikt, dere, du, you, ikt'),
  dataResponsible: list(
    'databehandler, databehandleren, databehandlar, data processor, ansvar|ansvaret for datasikkerhet*|dataene|data|datatryggleik*|lagrede|datasikkerheten, responsible for data, responsible for _ data',
  ),
  serverSafe: list(
    'sikrer|sikrar|beskytter|vernar dere|du, hvordan sikrer|beskytter|passer, trygt|trygge|trygg lagret|lagra|hos, how do you protect|secure, secure is|are, er dataene|filene|data trygge|sikre|sikret, are _ files|data safe|secure|protected',
  ),
  decide: list(
    'hvem avgjør|bestemmer|godkjenner|bestemme, who decides|approves, vedtak om, avgjørelse*, decide*',
  ),
  privacyQuestion: list(
    'er det|dette|kan det være brudd|brot på|med, bryter|bryt dette|det|vi personvern*|gdpr, breach of privacy, personvernombud*, må vi ha databehandleravtale*|ros*|dpia, spørsmål om personvern*|gdpr, question about privacy|gdpr, utlevere|utlevering* _ opplysninger|opplysningar|data, innsyn*',
  ),
  name: list('hvem er|har, who is, whos, navn|namn|navnet|namnet på, telefon*, nummer*, kontakt'),
  orderIt: list(
    'bestille|bestiller, bestilles, hvem, hvor, hvordan, order, how, who, kan dere|du|jeg|vi, where, går det, er det mulig',
  ),
  haveWe: list('har vi|jeg|alle|hver, får vi|alle|avdelingen, do we|i, har avdelingen*'),
  whoMay: list('hvem, who, må jeg|vi, lov, allowed, autoriser*, authori*, rettar, rettigheter, kan jeg|vi'),
  getIt: list(
    'få, får, have, get, ha, bestille, bestiller, order, skaffe, hente, ordne, trenger, treng, hvordan, hvor, how, where',
  ),
  ownLine: list(
    'hvem, ansvar*, dekker, betaler, who, responsible, pays, må jeg, selv, sjølv, do i, bredbånd*',
  ),
  special: list(
    'avtale|avtalt, særskilt, spesielt, tilpasset, agreed, special*, unntak*, skreddersy*, egen avtale, in some cases, kan likevel',
  ),
  howTo: list('hvordan, how, rammeavtal*, bestiller, gjør jeg'),
  whichModels: list('hvilke|hvilken, hva slags, which, what, liste|listen|lista, oversikt*, list'),
  connectHow: list(
    'hvordan kobler|kople|koble|koples|kobles __ nett*, tilkobl*, tilkopl*, how do _ connect _ network',
  ),
  which: list('hvilket|hvilken|hva, which, what, bruker vi|dere, do we use'),
  responsibleFor: list(
    'ansvar, ansvaret, ansvarlig, ansvarleg, responsible, responsibility, eier, hvem fikser|retter|feilretter|tar, who fixes, koordiner*',
  ),
  reportWhere: list(
    'melde, melder, hvor, kanal*, bortfall*, report, where, hva gjør, what do, reserve*, backup',
  ),
  number: list('nummer*, number*, telefonnummer*, vakttelefonnummer*, tlf'),
  who2: list(
    'hvem kan|skal|må|har, who can|should|must|may|has, må jeg|vi|alle, skal jeg|vi|alle, kan elever|elevar|foresatte|føresette|foreldre|vikarer, elever|elevar|foresatte, must i|we|everyone, do i|we have, can pupils|parents, have to, plikt*, kan jeg|vi|man melde',
  ),
  hoursWord: list(
    'telefontid*, besøkstid*, ekspedisjonstid*, vakttid*, phone hours, hvor lenge er dere|du|de på|åpne|oppe|der, how late, your hours, åpningstid*, opningstid*, opening hours|times, kontortid*, office|your|desk hours, åpent i|på|til, når åpner|stenger dere|du|de|driftsstøtte|desken|kontoret, når er dere|du|de _ åpne|der|inne|på|tilgjengelig|bemannet, when do|are you open|close|there|available|closed, are you open|closed|there, er det noen på jobb|der|på|som',
  ),
  role: list(
    'systemeier*, systemeigar*, systemansvarlig*, systemansvarleg*, system owner|manager, sikkerhetsansvarlig*, sikkerheitsansvarleg*, sikkerheitsansvarlig*, koordineringsansvarlig*, koordineringsansvarleg*, driftsansvarlig*, driftsansvarleg*, security officer, coordinator, operations manager, leder|leiar|leder|lederen|leiaren, sjef, sjefen, manager, vakt, vakta, vakthavende, on call, leverandør*, vendor',
  ),
  atWork: list(
    'på jobb, på plass, jobber, jobbar, bemannet, work, working, der, available, tilgjengelig*, svarer, tar telefon*, inne',
  ),
  purpose: list(
    'formål*, føremål*, hensikt*, purpose of, hvorfor|kvifor skal|må vi|jeg|man melde*, why should|must|do we|i report',
  ),
  solve: list(
    'løst, løyst, løse, løyse, løysast, løses, fikset, fikse, fiksa, rettet, retta, solved, solve, fixed, fix, ordnet, ordna, ferdig, done, resolved, resolve',
  ),
  replies: list(
    'get back to me|us, svarer noen, svar*, reply*, replies, answer*, respond*, hear, tilbakemelding*, hjelp*, help',
  ),
  payWho: list(
    'hvem betaler|dekker|betaler|finansierer|belastes, who pays|covers|is, hva koster|er, hvor mye koster, how much, what does, what is, hvem skal|må betale|dekke',
  ),
  whoWord: list('hvem, who'),
  journal: list('journal, journalen, journaler, pasientjournal*, patient record*'),
  shareIt: list(
    'ta|tar|tek bilde|bilete, sende, dele, skjermbilde*, fotografere, send, share, photo*, mail, epost',
  ),
  whoIsDikt: list('hva|hvem er dikt, what|who is dikt'),
  phoneUse: list('teams, outlook, office'),
  aPerson: list(
    'snakke|prate|snakka med en|et|ekte person|menneske, talk|speak to|with a human|person, en ekte person, a real person',
  ),
};
