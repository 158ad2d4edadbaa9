import type { Lexicon } from '../phrases.ts';
import { list } from './list.ts';
import { LOSS_CONTEXT } from './loss-context.ts';
import { DEAD, ERROR_CODES } from './loss-dead.ts';
import { MORE_LOOKALIKES } from './loss-lookalikes-more.ts';
import { DENIED, STANCE_VERBS } from './loss-denied.ts';
import { FULL_FRAMES, HARMLESS, MINOR_FRAMES, SEVERE_FRAMES } from './loss-frames.ts';
import { TINTS } from './loss-intact.ts';
import { MINOR } from './loss-minor.ts';
import { ODDITIES } from './loss-oddities.ts';
import { SEVERE } from './loss-severe.ts';

/** How much is lost (domain.md 2.2, 2.6b): 3 nothing comes out, 2 works with extra work, 1 a nuisance. */
export const LOSS: Lexicon = {
  lossFull: [...DEAD, ...DENIED, ...FULL_FRAMES],
  lossCode: ERROR_CODES,
  lossSevere: [...SEVERE, ...SEVERE_FRAMES],
  lossMinor: [...MINOR, ...TINTS, ...ODDITIES, ...MINOR_FRAMES],
  ...LOSS_CONTEXT,
};

/** What says how little it matters; no lookalike of a loss hides it. */
export const EXTENT: Lexicon = {
  harmless: HARMLESS,
  /** Then, not now. */
  agone: list(`
    i fjor|går|forgårs, forrige|førre uke|veke|måned|helg|natt|torsdag|fredag|mandag|tirsdag|onsdag|lørdag|søndag|vinter|sommer|høst|vår, sist uke|torsdag|fredag|mandag|tirsdag|onsdag|lørdag|søndag|helg|natt|gang|måned,
    yesterday, last week|night|month|year|monday|tuesday|wednesday|thursday|friday, for # uker|år|måneder|dager siden, for en|ei|lenge uke|måned|stund|siden, da jeg jobbet|jobba|arbeidet|var, den gang|gangen, once, tidligere i, her om dagen, the week before, week before, when i worked, i kveld gikk
  `),
  /** «siden i går», «fra i går»: it goes on. */
  sinceThen: list(
    `siden|sia|since|fra|from|etter|helt i|last|yesterday|forrige|sist går|fjor|week|uke|night|friday|monday|fredag|mandag|tirsdag|onsdag|torsdag|yesterday, siden|sia|since yesterday|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag`,
  ),
  /** What bears a title, so that the words between quotation marks are a title and no report. */
  titled: list(`
    saken, sakstittel*, saka, sak, kurs*, *kurs, *kurset, bok, boka, boken, film*, *filmen, mappa, mappen, *mappa, *mappen, fila, filen, *fila, *filen, dokument*, regneark*, *arket, *arka, heftet, hefte*, *hefte, *heftet, rapport*, *rapporten, presentasjon*, *presentasjonen, møtet, møte, innkalling*, *innkallingen, invitasjon*, *invitasjonen, påminnelse*, *påminnelsen, *påminninga, artikkel*, plakat*, *plakaten, utstilling*, stykket, *stykket, krim*, roman*, thriller, book, movie, course, folder, file, document, meeting, report, title, tittel*, *tittelen, overskrift*, *plan, *planen, prosjekt*, temaet, serie*, sang*, quiz*, spillet, saksmappe*, excel*, *excelen, notatet, brosjyre*
  `),
};

const PEOPLE =
  'jeg|vi|hun|han|de|du|dere|i|we|you|she|he|they|ingen|noen|alle|folk|nobody|pasienten|beboeren|brukeren|mannen|damen|dama|barnet|gutten|jenta|kunden|man|en';

/** Words that look like a loss and are none. */
const TRY =
  'prøvd|prøvde|prøva|forsøkt|ringt|ringte|tastet|tasta|trykt|trykket|trykte|trykka|restartet|restarta|omstartet|startet|starta|skrevet|skreiv|meldt|sagt|spurt|logget|dratt|tried|rebooted|restarted|called|pressed|rang|typed|booted|rebootet|bootet|purret|fått';

export const LOSS_LOOKALIKES: readonly string[] = [
  ...MORE_LOOKALIKES,
  ...list(`
  ${TRY} _ ganger|gang|times|forsøk|x2|x3, # x, prøvd _ maskiner|nettlesere|telefoner|apparat|kort, ringt|ringte _ hit|oss, nesten|nearly|almost|half|halv|snart død|dead|tom|empty, ingen kjente|kjende,
  gjør {NOT} det|dette|vi|jeg, {NOT} går|gått|gå|gikk ut|utover|ut over, går|gått|gikk|gå {NOT} ut|utover over|noen|noe|det|pasient*|bruker*, har {NOT} gått|gått ut over|på, {NOT} utover|over noen|noe|pasient*|bruker*, mister|taper|rammer|hindrer|skader|plager|stopper|stanser|venter|savner|hender|affects|hurts|loses {NOT} noe|noen|oss|meg|andre|for|på|anyone|anything|nobody, {NONE} is|are|was|were in|at|hurt|harmed|affected|waiting|sick|missing trouble|danger|risk|pain, {NONE} is|are|was|were hurt|harmed|affected|waiting|sick|missing, {NONE} er|var|ble|har|er|blei|vart i|på|blitt|kommet|tatt|lidd|fått|merket|merka|skadet|skada|skadelidende|berørt|syk|syke fare|nød|overlast|skade|til|noe, {NONE} er|var|ble|blei|vart skadet|skada|skadelidende|berørt|syk|syke, {NONE} merker|merka|merket|tok|tar|led|lider|skal skade|noe|overlast|ha|betale, {NONE} venter|ventar|waits på|for|og,
  føles|feels _ evigheter|forever,

  sitter|sitte|bruker|bruke|den|der|etasjen|her|dit|gangen|kjelleren|sentrum|byen nede, nede i|på|ved # etasje|etg, nede i|på|ved første|andre|tredje|fjerde etasje|etg, nede i|på|ved gangen|resepsjonen|kjelleren|byen|hjørnet|kantina|skranken|elva|sentrum|bunnen|lia, her nede, nedi, går ned, sletter ned,
  ligger|er hjemme med _ virus, ikke nede, laste|lastet|last ned, down to|in|at|the|there|here|by, slow down, skrevet ned, skrive ned, slå ned, roe ned, ned på,
  write|writing|note|sit|calm|lay|fell down, dødelig*, død løp, ikke død, dødtid, dødsfall*, dødfødt, dødsbo, kan ikke dere|du|vi, får ikke brukt det, dødsulykke, død|dead piksel|pixel|vinkel, død mann, ${PEOPLE} er|var|ble|are|is|was død|døde|døde|dead, ${PEOPLE} død|døde|døde|dies|died,
  død av, å|skal|kan|vil|to dø, dødsbra|dødskjedelig|dødssliten, er|føler jeg død, jeg er død, dead tired, dødsliten, minst død,
  svart blekk|toner|hvitt|bakgrunn, svart på _ mail|spørsmål|melding, nettopp|ikke|aldri|har svart, har|fikk|hadde|ha|ble svart, jeg borte|bortreist, er|var|blir jeg|vi|hun|han borte, jeg|vi|hun|han|mannen|kollegaen er|var|blir borte|vekk, har ikke trykket|åpnet|klikket, mørkt|mørk|dark ute|her|outside|i, ute i|på|ved|med|hos|til|for, jeg|vi|hun|han|de|ligger er|var|går|gikk|ute ute, er ute i|på|med|hos|til, ute og _ går|gå|kjører|kjøre|spiser|handler|leter|leiter|reiser|flyr|rusler|jobber, gikk|går ute, finner|finne|fant ut, er ute etter,
  har {NOT} trøkt|klikka|åpna|klikket|trykket|rørt|prøvd|gjort|skanna|svart|sagt|lov|tid|fått svar|hast|noe|rukket|spurt|hørt, did not touch|open|click|answer, didnt touch|open|click, bryr _ {NOT}, kan {NOT} noe|data, ikke noe|no hast,
  ingen|ikke hast*|haster, løsepenge*, gikk til innkjøp, gikk|går|går til|rundt|etter, ingen fare, ingen krise, ingen hast, feil adresse|mottaker|person, ingen andre har|får|kan, ingen syke|venter|skadd|skadet|skada|døde|kommentar|tvil|grunn|panikk|stress|problem|idé|ide|anelse|action|hendelser|feil|berørt|lider|er|ringer|skal|mangler|dør|ble|vet|av,
  kan {NOT} vente, at jeg|vi|man|er gi|gir opp, jeg|vi gi|gir opp, alt virker altså|ellers|på|unntatt|utenom|bortsett, annet|anna|andre er som det skal, annet|anna|andre er som, får frem|fram ord|lyd, {NOT} får frem|fram ord, får {NOT} frem|fram|puste|sove|luft, det gjør {NOT}, gjør {NOT} noe|så, line down, ei|ein|en line down, could|can i|we|you, can you not, why can you, låst skap|skuff|rom|dør, lageret er låst, ingen pasienter, ingen beboere, hele|halve gjengen, slått ut av, får {NOT} betalt|lov|ferie|fri|svar, får jeg|vi {NOT} svar, rekker|orker {NOT}, glemt å|og, glemte å|og, får {NOT} vite|beskjed|noe mer, fikk {NOT} noe mer|mer,
  ${STANCE_VERBS} {NOT}, ${STANCE_VERBS} jeg|vi|du|det|hun|han|de|meg|oss {NOT}, haster _ {NOT}, feil nummer|nummeret, nei feil, noe|sa|sier|skrev|skriver feil og, skrev|skreiv|skriver|ringte|oppga feil, ikke meg, ikke min, skriver jeg feil, hva|kva|noe jeg gjør feil, gjør jeg _ feil, feil jeg gjør, feil sted|plass, feil etasje, feil avdeling,
  ikke krise, stadig vekk, vekk fra|i fra|med de, får|få|får vekk|bort, få|får|ta|tar|ha _ vekk|bort, ikke kom|komme,
  er ikke, her|der|under|over|etter|eller|heller|ser|men|dere|andre|timer|uker|dager|minutter|noe|aner|papir|ganger|penger|mer {NOT}, og|å {NOT}, så {NOT}, er {NOT} *lig|nødvendig|sikker|syk,
  må {NOT}, skal {NOT}, bør {NOT}, tør {NOT}, sa {NOT}, hun|han|pasienten|beboeren|brukeren|hu|ho|kollega*|barnet|dama|mannen|vi|jeg svarer|svare|virker|kommer|reagerer|går|spiser|puster|kjenner|ser|vil {NOT}, svarer|svarar han|hun|ho|hu {NOT}, svarer {NOT} mer|ordentlig|sammenhengende|på navnet|for seg, jeg|vi|hun|han|pasienten|beboeren|brukeren vil {NOT} ha|at|være, is not my|mine|urgent|me|us|true|important|critical, are not, does not matter|mean, do not|dont know|worry|need|have|touch|want|call|understand|think|care|ring|like|come|forget, did not|didnt know|see|do|mean|get, will not come|be|do|have|take, har {NOT} vært|fått|noen|mer|gjort,
  lost in, not lost, lost and found, mistet jobben|tålmodigheten|matlysten|bevisstheten|motet, mistet|lost _ barn|mor|far|mother|father, lost consciousness|weight|patience, går i ring|sirkel rundt, går {NOT} bra|over|så, tom|tomt|tomme kjøleskap|venterom*|hus|hender|rom|senger|kopp*, venterom* er tomt, kaffe* _ tom, kaffemaskin*, kjøleskap* _ tom*, tomt for folk, er tom for ord|ideer, pumpe* _ empty, pump _ empty, empty house|hands|room|stomach, blank av|på,
  no problem|worries|hurry|rush|idea|emergency|need|one|longer|bother|stress|panic|reason|thanks|doubt|kidding, not urgent|sure|important|my|me|working tomorrow|just|only, uten problem*, har jeg|vi {NOT}, jeg vet {NOT}, vet {NOT}, i går kveld, støyen fra gata, ikke forsinket,
    tommel*|tommelen|finger*|fingr*|hånd*|hånda|nakke*|nakken|øyne|øynene|rygg*|ryggen|nerver|nervene|thumb|fingers|neck|nerves _ slitt|sliten|ut|ned|sore|worn, *besvart, *besvarte, *forsvart, *forsvarte, *svartid*, nekter|nektet|nektar|refuses|refused å|og|to spise|ete|eta|drikke|dusje|snakke|sove|stelle|kle|eat|drink|talk|sleep|shower|dress,
    stolen knirker|knirkar|vipper|er|min|til|står|sklir
`),
];
