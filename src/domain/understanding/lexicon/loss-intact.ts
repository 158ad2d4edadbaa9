import { list } from './list.ts';

const RUNS =
  'virker|fungerer|funker|verkar|går|åpner|lukker|låser|lader|starter|skriver|printer|sender|kommer|spiller|ringer|skanner|kopierer|lagrer|leser|varsler|works|opens|closes|locks|charges|prints|starts|sends|saves|rings|runs|scans|loads|plays';
/** What works beyond doubt: not «går jo rundt på et vis», «kommer jo opp til slutt». */
const SURELY =
  'virker|fungerer|funker|verkar|åpner|lukker|låser|lader|starter|skriver|printer|sender|spiller|ringer|skanner|lagrer|varsler|works';
const DONE =
  'sendt|lest|skrevet|gjort|jobbet|jobba|arbeidet|åpnet|lagret|lagra|levert|printet|skannet|registrert|ført|signert|ringt|svart|brukt|betalt|bestilt|sent|read|done|printed|saved|opened|written|worked';
const WHOLE =
  'innholdet|innhold|teksten|tekst|tallene|tala|tall|beløpene|beløp|dataene|data|opplysningene|svarene|svara|resultatene|meldingene|dokumentet|utskriften|utskrifta|arket|filen|fila|lista|listen|bildet|lyden|funksjonen|doseringen|dosene|content|contents|text|numbers|figures|data|amounts|results|output|printout|everything|alt';
const SOUND =
  'intakt|intakte|uendret|uendra|uforandret|uforandra|behold|riktig|riktige|rett|rette|korrekt|korrekte|lesbar|lesbart|lesbare|leselig|leselege|uskadd|upåvirket|upåvirka|fullstendig|komplett|intact|unchanged|correct|right|readable|legible|complete|accurate';

/** The work gets done all the same: the thing opens, loads and prints, what comes out is whole. */
export const INTACT: readonly string[] = list(`
  ${SURELY} jo, ${RUNS} jo greit|fint|bra|likevel, ${RUNS} likevel|uansett|allikevel|anyway|perfekt|utmerket|feilfritt|feilfri|upåklagelig|perfectly|flawlessly, ${RUNS} helt|heilt fint|greit|perfekt|normalt|likt|som, ${RUNS} som|as den|det|de|dei|han|før|vanlig|vanleg|it|they|normal|normalt|usual|always, ${RUNS} just|perfectly|completely|totally fine|normal|well|ok,
  ${RUNS} gjør|gjer den|det|de|dei|han|hun, gjør|gjer den|det|de jobben|jobben sin, gjør|does jobben|its|the|nytten job|sin|jobben,
  får|fikk|fekk|klarer|rekker|gets|get ${DONE} da|likevel|uansett|allikevel|fint|greit|alt|altså|jo|anyway|fine, får ${DONE} det|den|alt likevel|uansett|fint|da|greit,
  ${WHOLE} _ er|er|var|ligger|står|stemmer|kommer|is|are _ ${SOUND}, ${WHOLE} _ er|er|is|are ${SOUND}|ok, ${WHOLE} ${SOUND}|ok, ${WHOLE} _ kommer|kjem|comes|come med|ut|fram|frem|out|through, perfectly|fully|perfekt|fullt|helt|heilt readable|legible|usable|lesbar*|leselig*|leseleg*|brukbar*|brukelig*,
  # og # går|virker|funker|works|ok, skuff|tray|port|linje # går|virker|ok|works|fine, på papir|utskrift*|papiret|skjermen|mobilen|webben _ er|blir|ser|kommer den|det|de|alt|teksten _ riktig|svart|fin|fint|normal|normalt|som|greit, på papir|utskrift*|papiret|skjermen er|blir|ser den|det|de|alt riktig|svart|fin|fint|normal|normalt|som|greit, ved utskrift er,
  ingen funksjon*|funksjonalitet rammet|berørt|borte|påvirket|mangler, no functionality, jobber|arbeider|working|work videre|vidare|som|on|as helt|fint|normalt|vanlig|normal|usual, ingenting|ikke|nothing|ikkje noe|stopper|stopped|hindrer|hindret som|meg|oss|arbeidet, det lar seg lese|bruke, til å leve med, live with it, i can live, not blocking, isnt blocking|stopping
`);

const HUE =
  'rød|røde|rødt|raud|raude|raudt|grønn|grønt|grønne|grøn|grøne|gul|gult|gule|blå|blått|blåe|rosa|lilla|fiolett|oransje|orange|brun|brunt|brune|turkis|mint|beige|sepia|pastell|burgunder|magenta|cyan|red|green|yellow|blue|pink|purple|violet|brown|teal|turquoise|greenish|reddish|bluish|yellowish|pinkish|grønnlig|grønlig|rødlig|blålig|gulaktig|grålig|rosaaktig';

/** Colour where there should be another, and marks that go with it (loss 1). */
export const TINTS: readonly string[] = list(`
  ${HUE} skjær|skimmer|tone|anstrøk|anstrøm|stikk|hinne|nyanse|tint|hue|tinge|shade|kant|kanter|edge|edges|ramme|flekk|flekker|spots|smudge|smudges|toner|prikker|dots, fargestikk*, fargetone*, fargeskjær*, *skjær over, rødstikk|grønnstikk|blåstikk|gulstikk|rosastikk, rosatone|lillatone|gråtone|blåtone|rødtone|grønntone|sepiatone, *lillatone, *rosatone,
  skriver|skrive|printer|prints|viser|vises|shows|kommer|comes|ser|alt|everything|tekst|teksten|utskrift* _ i|in|ut _ ${HUE}, all|alt|everything in|i ${HUE}, blitt|ble|blei|vart|turned|gone|er|is helt|heilt|all|litt|så|very ${HUE}, fargene|fargen|farger|colours|colors|kontrasten|lysstyrken|brightness _ av|off|feil|rare|rar|byttet|bytta|annerledes|wrong|different|swapped|inverted|invertert
`);
