import { list } from './list.ts';

/**
 * Loss 3, said as something that does not happen or that somebody cannot do: VERB + not, in any order. What is denied may be
 * one function only (`PART`), and then it is 2: `loss.ts` weighs that.
 */
const SUBJECT =
  'jeg|meg|vi|oss|en|man|hun|han|ho|det|de|den|seg|folk|noe|noen|beboerne|brukerne|me|i|dem|n|a';
const WORKS =
  'virker|fungerer|funker|går|starter|svarer|åpner|kommer|logger|lader|laster|finnes|reagerer|vises|lyser|piper|ringer|plinger|duger|lar|tenner|responderer|tar|slår|gir|sender|mottar|henter|kobler|viser|finner|spiller|skriver|slipper|godtar|kjenner|leser|oppfører|vil|gidder|orker';
const WORK_INFINITIVE =
  'starte|åpne|laste|virke|fungere|funke|på|opp|slå|kjøre|ut|ta|lade|svare|reagere|gå|lyse|ringe|skrive|vise|koble|vite|ha|godta|slippe|snakke|samarbeide|komme|inn|logge|spille|våkne|være|lukke|låse|connect|start|open|work';

export const DENIED: readonly string[] = list(`
  ${WORKS} {NOT}, ${WORKS} ${SUBJECT}|_ {NOT}, {NOT} virker|fungerer|funker|starter|svarer|reagerer|lyser|ringer|kommer|åpner,
  *rer|*ler|*ser|*ter|*ker|*per|*ger|*der|*ver|*ner ikke|aldri|not, gjør ikke|ingen, {NOT} stole|stol på, ${WORKS} fortsatt|enda|ennå|heller|lenger|still {NOT},
  vil|ville|will|would {NOT} ${WORK_INFINITIVE}, vil ${SUBJECT} {NOT}, nekter å, nektar å, nektet å, refuses to, refusing to, vil verken,
  {NOT} har|hatt nett|nettverk|internett|strøm|lyd|bilde|dekning|tilgang|kontakt|forbindelse|telefon|telefoner|epost|mail|wifi|signal|summetone|lys|varme|vann, {NOT} finnes|eksisterer|funnet|tilgjengelig|oppe|online|installert|nås|nåes|kontaktes, {NOT} kan|kunne nås|åpnes|vises|lastes|kjøres|brukes|kontaktes, {NOT} tar|tatt imot noe|nokon|mer|noen|meldinger|signal*|samtaler|oppdrag|kort*, tar {NOT} imot noe|noen|mer|meldinger|samtaler|kort*|bokstav*|trykk|tastetrykk|anrop*|alarm*,
  har {NOT} virket|fungert|virka|svart|kommet|startet|gått|tilgang|kontakt|forbindelse|dekning|nett|strøm|lyd|bilde|internett, hatt {NOT} kontakt|nett|dekning,
  got|has|have|having {NOT} access|network|internet|connection|signal|power, gir|gi|lager|sender|give|gives|giving|gave|show|shows {NOT}, lar seg {NOT}, {NOT} lar seg, lar _ seg {NOT}, {NOT} mulig å|mogleg,
  går {NOT} an|opp|på|gjennom|inn|ut|frem|fram, went|goes|går {NOT}, går det {NOT},

  ikke _ kontakt med, {NOT} _ forbindelse, {NOT} inn|tak i|gjennom|innpå, mistet|mister|mista styring*|kontroll*|oversikt*|kontakt*|forbindelse*|tilgang*|signal*, fått {NOT},
  kommer|slipper|slepp|kom|slapp|komt|komer {NOT} inn|in|på|gjennom|forbi|frem|fram|opp|videre|til|ut|lenger|noe|nokon|nån|på|i, kommer|slipper|kom|slipp jeg|vi|hun|han|de|seg|en|man|me|dem {NOT} inn|på|gjennom|forbi|opp|til|ut|videre, kommer|slipper _ {NOT} inn|på|gjennom|frem|fram|opp|forbi|videre,
  {NOT} kommer|slipper|får|kom|slepp inn|på|opp|gjennom|forbi, {NOT} kommer|kom, {NOT} får|fikk, {GET} {NOT}, {GET} ${SUBJECT} {NOT}, {GET} fortsatt|heller|bare|plutselig|jo|visst|altså|dessverre {NOT}, {GET} {NONE} til,
  klarer|greier|evner|rekker|lykkes|makter {NOT} å|og|logge|åpne|komme|få|starte, får {NOT} til, {NOT} til å, {NOT} å|og få|komme|åpne|logge|starte|skrive,
  cant, can not, not able, unable to, cannot, cant get|log|open|access|reach|see|start|use|print, couldnt get|log|open, not possible, not letting, wont let, doesnt let, will not, is not, are not working|coming|there|responding, does not, do not work|open|come|start, did not, has not come|arrived|worked,
  {NONE} __ når|får|kommer|klarer|inne|logget|slipper|can|get|gets|works|write|log|kan, {NOT} en|ei|ett|et|én|ein|single|one kjeft|sjel|mann|katt|kjemeste|levende|soul|person|eneste|av|of __ får|fått|kommer|slipper|slippe|slippes|inn|in|opp|på|can|gets|get|works|virker, {NOT} latt|sluppet|sleppt|slippe|slipper|slepper __ inn|opp|på|til|gjennom, {NONE} kan|can|når _, {NONE} av _ kommer|får|klarer|slipper|in|virker|svarer|går, {NONE} hører|ser|when, får|kommer|virker|har|fungerer|går verken|hverken, verken|hverken _ eller virker|fungerer|kommer|går|svarer, ikke noen, {NONE} of _, {NONE} av _ gir|har|lyser|starter|finner|ringer,
  {NONE} som _ kommer|får|slipper, {NOT} en|ett|et|én|ei eneste __ kommer|får|slipper|virker, {NONE} går|kommer|skjer,
  passord* _ virker|godtas|funker|fungerer {NOT}, glemt|gløymt|glømt _ passord*|pin*|kode*, forgot|forgotten _ password|pin, husker|hugsar|remember {NOT} passord*|password|pin*|kode*, virker {NOT} hos noen, finner|fant|find {NOT}, {NOT} noen _ finner, nån|ingen _ finner, {NOT} finner, {NOT} å finne,
  not working|responding|available|loading|opening|coming|getting|reacting|starting|printing|turning|showing|found|connecting|charging|answering|ringing|reachable|accessible,
  open|opens|work|works|starts|reacts|comes|goes|prints|loads|shows|answers not, opens|comes|works|reacts|starts not,
  doesnt|wont|isnt|didnt|dont|not|never|arent|wasnt work|open|start|load|respond|react|connect|show|print|turn|boot|working|responding|available|loading|ring|answer|come|coming|go|let|charge|light|recognise|recognize|accept|reach|power|log|up|run|receive|send|even,
    uten|utan|without å|og få|kunne|klare|greie|komme|slippe opp|inn|åpnet|tilgang|ut|fram|frem|kontakt|ringt|sendt|lagret|lest|se|hentet|logget
`);

/** Stances, duties and states of people: «not» beside them denies no service. */
export const STANCE_VERBS =
  'husker|haster|gjelder|trenger|ønsker|skjønner|mener|tenker|vurderer|liker|hjelper|lurer|betyr|prøver|tåler|koster|passer|bruker|sitter|jobber|ligger|tror|kjenner|orker|gidder|rekker|tør|bør|skal|må|vet|aner|forstår|puster|spiser|drikker|sover|lever|våkner|lider|hører|krever|forventer|skader|skyter|klager|maser|svever|holder|stoler|rører|trykker|klikker|kommenterer|skylder|ser|spør|hvisker|fryser|blir|heter|lager|spiller|hindrer|plager|forstyrrer|irriterer|stresser|bekymrer|påvirker|berører|rammer|savner|venter|avhenger|brenner|overdriver|kjeder|angrer|tviler|nøler|anbefaler|foretrekker|gleder|ler|gråter|planlegger|diskuterer|forlanger|nevner|fortjener|anklager|erter|tuller|spøker|forklarer|interesserer|angår|vedkommer|skammer|unner|frykter|engster|skremmer|jukser|lyver|sulter|tørster|utgjør|forhindrer|begrenser|ødelegger';
