import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Who must not see, what they saw, and what people at work and at home do with the things of work. */
export const PEOPLE_AND_THINGS: Lexicon = {
  /** From whom somebody is kept safe. */
  secDangerous: list(`
    far|faren|mor|mora|moren|forelder|mann|kone|ektefelle|father|mother|parent|husband|wife uten|utan|without samvær*|foreldrerett|foreldreansvar|omsorg*|tilgang|rett|custody|access, besøksforbud*, kontaktforbud*, omvendt voldsalarm, voldelig*, valdeleg*, overgriper*, overgripar*, gjerningsmann*, eksmann*, eksmannen, ekskone*, ekskjæreste*, ekssamboer*, eksen, stalker*, abuser, abusive, violent ex|husband|father|man, ex husband|wife|partner|boyfriend, restraining order, de|den|han|mannen hun|han|de flyktet|rømte|rømmer|gjemmer|flykta fra, the|man she|they fled|hides|hiding from, fradømt|fråteken omsorg*|foreldre*
  `),
  /** Where somebody is. */
  secWhereabouts: list(`
    adresse*, adressa, bosted*, bustad*, oppholdssted*, opphaldsstad*, skjulested*, krisesenter*, hvor|where hun|han|de|dei|barnet|barna|ungen|she|he|they|familien _ bor|går|er|oppholder|flyttet|lives|is|stays|moved, hvilken|kva|which barnehage*|skole*|skule*|klasse|school|kindergarten, flyttet|flytta|moved til|to, sperret adresse, new|ny school|skole|barnehage
  `),
  secCameUp: list(`
    fått|fikk|får|ser|så|kan|kunne|finner|fant|lest|leste|åpnet|sees|saw|can|got|found _ opp|se|fram|vite|lese|ut|see|read|find|det, står|ligger|vises|is|lies fortsatt|fremdeles|der|åpen|åpent|synlig|framme|still|open|visible, synlig for, visible to
  `),
  secPrintedWrong: list(`
    skrev|skreiv|skrevet|printet|printa|sendt|sendte|kom|havna|havnet|printed|sent _ feil|gal|annen|wrong|another skriver*|printer*|kopimaskin*|kopirom*|etasje*
  `),
  secFamily: list(`
    datter*|sønn*|ungen|ungene|guten|gutten|jenta|barna|mannen|kona|kjæresten|samboeren|broren|søsteren|husband|wife|son|daughter|kids|boyfriend|girlfriend min|mi|mine|vår|of|who|på|he|she, my|our husband|wife|son|daughter|kid|kids|boyfriend|girlfriend|teenager, minstemann, tenåringen min|vår
  `),
  secBorrowed: list(`
    lånt|lånte|låne|låner|brukt|brukte|bruker|spilt|spilte|spiller|lastet|lasta|laster|installert|installerte|installed|downloaded|borrowed|used|played|plays _ ned|spill*|jobb*|pc*|mac*|ipad*|mobil*|laptop*|app*|program*|work|game*|på|on|noe|min|my
  `),
  secRanFile: list(`
    åpnet|åpna|åpner|opna|kjørte|kjøre|klikket|klikka|trykket|trykte|trykt|startet|starta|lastet|opened|ran|clicked|downloaded|started _ zip|exe|iso|lnk|scr|bat|vbs|jar|msi|htm|html|docm|xlsm|makro|makroen|makroer|macro|macros, aktiverte|aktiver|slo|godtok|enabled|allowed _ innhold|makro*|redigering|content|macros|editing, skannet|skanna|scannet|scanned _ qr*, qr kode|koden|code _ mail*|epost*|plakat*|lapp|letter|email
  `),
  secGadget: list(`
    liten|lita|ukjent|rar|svart|fremmed|merkelig|small|strange|unknown|odd|little boks|dings|plugg|adapter|dongle|greie|duppeditt|box|device|thing|gadget|plug _ mellom|bak|under|between|behind|into|in tastatur*|pc*|skjerm*|kabel*|maskin*|keyboard|computer|switch*|ruter*|router|nettverks*, keylogger*, tastelogger*, skimmer*, skjult kamera|mikrofon, hidden camera|microphone
  `),
  secStrangeVisitor: list(`
    mann|kar|dame|person|noen|noken|to|fyr|man|woman|guy|someone|stranger|people _ inn|inne|into|inside|gikk|walked|kom|came|let _ serverrom*|server|datarom*|arkiv*|archive|vaktrom*|it-rom*|teknisk*
  `),
  secSaidTheyWere: list(`
    sa|påsto|hevdet|utga|said|claimed han|hun|de|at|seg|he|she|they|to _ var|fra|for|å|was|were|from|be, ikke|ingen|not|nobody|dont _ kjenner|kjente|vet|visste|know|knew|recognised|recognized _ hvem|ham|henne|han|dem|who|him|her|them, vi|jeg|we|i ikke|do|did _ kjenner|kjente|know|recognise, uten|without|no adgangskort*|id|kort|legitimasjon|badge|name
  `),
};
