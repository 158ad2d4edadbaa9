import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** How much is lost (domain.md 2.2, 2.6b): 3 nothing comes out, 2 works with extra work, 1 a nuisance. */
export const LOSS: Lexicon = {
  lossFull: list(`
    blitt av, what happened to, feilet, feila, failed, nede, død, daude, dead, dies, died, down, offline, ute av drift, out of order, borte, vekk, forsvunnet,
    strømløs*, helt ute, stengt ute, stengt helt, knust, ødelagt, kaputt, gått i stykker, broken, i svart,
    svart, mørk|mørkt|mørke, hvit side|rute|skjerm, hvitt, er|blir|ble|bare|helt hvit, hvit for alle|oss, blank side|skjerm|rute, blankt,
    blank|white screen|page, utilgjengelig*, unavailable, er låst, låst ute, er sperret, blir sperret,
    er eg|jeg sperret|låst, locked out, account _ locked, sperret|låst konto*, ikke liv, ække|ækje liv|no|noe,
    ikke _ kontakt med, ikke tilgjengelig, ikke er tilgjengelig, ikke|ingen dekning,
    no signal|network|connection|internet|access, står på null, gir bare feil*, bare feil*,
    kræsjet|krasjet|kræsja|krasja|crashed, brutt sammen, tatt kvelden, gått ned, streiker, snurrende,
    snurrer bare, bare snurrer, just spins, shows nothing, nothing shows|comes|happens|works,
    ingenting skjer|kommer|virker|fungerer|funker, skjer ingen, ingen kontakt, bare piper, tom for, er tom,
    mangler toner, out of paper|toner|ink, falt ut, falt ned, still out, is out, mistet, stjålet, lost my,
    stolen, left my, står fast, er fast, kom aldri, bare tenker|laster|loader|snurrer|spinner|spinn,
    har stoppet|stoppa|stansa|stanset, står stille, gikk|gir {NOT},
    ingen styring|kontroll|kontakt|tilgang|svar|respons|lyd|bilde|strøm|varsling,
    no response|answer|sound|picture|power|contact, is|er blank|blankt, {NOT} mulig å, umulig å,
    impossible to, pumpene står,
    virker|fungerer|funker|går|starter|svarer|åpner|kommer|logger fortsatt|enda|ennå|heller|lenger|still {NOT},
    silent, stumme, tause, not coming|getting through, systemet|anlegget|strømmen|nettet _ er ute,
    mistet|mister styring*|kontroll*|oversikt*, lar seg {NOT}, {NOT} lar seg, gir|lager|sender {NOT}, har {NOT} tilgang, mistet tilgang*, no access,
    *rer|*ler|*ser|*ter|*ker|*per|*ger|*der|*ver {NOT},
    virker|fungerer|funker|går|starter|svarer|lader|laster|åpner|finnes|svarar|reagerer|kommer|vises|logger {NOT},
    virker|fungerer|funker|går|starter|svarer|åpner|kommer|reagerer jeg|meg|seg|det|den|de|noe|_ {NOT},
    {NOT} virker|fungerer|funker|starter|svarer|reagerer,
    vil|ville {NOT} starte|starter|åpne|opne|laste|virke|virker|på|opp|slå|kjøre|ut|ta|lade,
    not working|responding|available|loading|opening,
    doesnt|wont|isnt|didnt|not work|open|start|load|respond|connect|show|print|turn|boot|working|responding|available|loading,
    {NOT} _ forbindelse, itte|ingen|ikke noe som virker, {GET} {NOT},
    {GET} jeg|vi|en|man|hun|han|det|de|den|seg|folk|beboerne {NOT},
    kommer {NOT} inn|på|gjennom|frem|fram|opp|videre|til|ut,
    kommer jeg|vi|hun|han|de|seg {NOT} inn|på|gjennom|opp|til|ut, kommer _ {NOT} inn|på|gjennom|frem|fram|opp,
    {NOT} inn|tak i, går {NOT} opp|på|gjennom|an|inn|ut, cant, not able, unable to,
    cant get|log|open|access|reach|see, {NONE} __ får|kommer|klarer|inne|når|logget, {NONE} kan _,
    {NONE} av _ kommer|får|klarer, {NONE} hører, får verken, verken _ eller, ikke noen, feil passord hver,
    passord* _ virker {NOT}, glemt _ passord*, forgot|forgotten _ password, passord* _ utløpt|utgått|gått,
    password _ expired, husker {NOT} passord*, too many attempts, virker {NOT} hos noen, finner|fant {NOT},
    {NOT} noen _ finner, nån|ingen _ finner
  `),
  lossSevere: list(`
    treg*, galt|gale|feil med, wrong with, supertreg*, kjempetreg*, slow*, laggy, lagging, henger*, hang*, fryser, freez*, froze*, hakker*,
    hakkar*, hakk, ustabil*, ustø*, unstable, detter|dett|faller|fell ut, kaster|logger _ ut,
    sparker|slenger|hiver|kaster _ ut, kicks|kicking|throws|logs _ out|off, inn og|å ut, ut og|å inn,
    av og til, now and then, intermittent*, noen ganger, innimellom, stadig*, kræsjer|krasjer|kræsje|krasje,
    crashing|crashes, stopper opp, stopper _ midt, dør midt, drops, dropping, jams, jammed, papirstopp,
    striper, streker, stripes, blanke ark, forsinket|forsinka, forsinkelse*, delayed, timer for treg|sent,
    minutter|minutta|minutes, oppdaterer seg {NOT}, {NOT} oppdaterer|oppdatert, synker|synkroniserer {NOT},
    not syncing, mangler, is missing, virker dårlig, elendig, dårlig, problem*, trøbbel, feil, feilmelding*,
    error*, trouble, issue*, dobbeltskriver, blinker,
    får {NOT} ført|lagret|registrert|signert|redigert|endret|søkt|lastet,
    {GET} {NOT} save|document|register|upload|print, godtar {NOT}, godtas {NOT}, tar {NOT} imot,
    viser {NOT} vedlegg*, må gjør _ på nytt, starte _ på nytt, blått bilde, {NOT} kalibrere*,
    bruker lang|evig|lange tid, tar lang|evig|lange tid, tenker bare, står bare, forsvinner,
    mister forbindelsen, mister kontakt*, hopper, feil tall|beløp|person|pasient|dose|liste, skrur seg av,
    slår seg av, restart* hele|stadig|av, rart|rare|merkelig, tull med, tuller, surrer, kluss*, kødder
  `),
  lossMinor: list(`
    flimr*, flicker*, feil farge*|dato*|skrift*|språk|overskrift|rekkefølge|navn|tittel|sted,
    farge* _ grå|feil|rar*, wrong colour|color|date|language|font, bråk*, støy*, noisy, piper litt,
    skrivefeil, typo, stavefeil, signatur* _ feil, vises feil,
    viser feil dato|overskrift|navn|bilde|språk|klokke*, peker feil, en gang i går, én gang, er grei nå,
    for tidlig, logo*, skjev*, irriterende, annoying, cosmetic, små|liten skrift, litt seg, knirk*,
    ser rar*|stygg* ut, henger seg litt, ringer en time, feil tid, musa mi, lager lyd*, lager den lyd*, ripe*,
    løs knapp*
  `),
  /** Everything else works: what is left is a nuisance. */
  restWorks: list(`
    ellers virker|går|fungerer|funker, går|virker|fungerer elles|ellers,
    alt annen|annet går|virker|fungerer|funker, everything else works|is, otherwise _ fine|works
  `),
  /** The fault is over. */
  resolved: list(`
    virker|fungerer|funker|går|oppe|inne|tilbake|bra|i orden _ igjen, virker igjen, oppe igjen,
    i orden|ok|bra igjen|nå, løste seg, løst seg, ordna|ordnet seg, ordnar seg, fikset seg|det,
    har fikset|fiksa, fiksa|fikset det selv|sjøl, fekk|fikk det te|til, back online|up, working again,
    works again, works now, fixed itself|now, resolved, problem solved, nå går det,
    nå virker|fungerer det|den|alt, alt virker|fungerer|funker, kan lukke|avslutte|stenge, you can close,
    se|sjå bort fra, never mind, nevermind, glem det, ikke _ bry|bekymre _ om, ikke aktuelt,
    trenger ikke hjelp, falsk alarm, no longer needed, bare slett
  `),
};

/** Words that look like a loss and are none. */
export const LOSS_LOOKALIKES: readonly string[] = list(`
  sitter|sitte|bruker|bruke|den|der|ligger|etasjen nede, nede i # etasje|etg, går ned, sletter ned,
  ligger|er hjemme med _ virus, ikke nede, laste|lastet|last ned, down to|in|at|the, slow down,
  write|writing|note down, dødelig, død løp, ikke død, kan ikke dere|du|vi, får ikke brukt det,
  svart på|blekk|toner|hvitt, har|fikk svart, jeg borte|bortreist, har ikke trykket|åpnet|klikket,
  har {NOT} trøkt|klikka|åpna|klikket|trykket, bryr _ {NOT}, kan {NOT} noe|data, ikke noe|no hast,
  ingen hast*, løsepenge*, gikk til innkjøp, ingen fare, ingen krise, feil adresse|mottaker|person,
  kan {NOT} vente, could|can i|we|you, låst skap|skuff|rom, lageret er låst, ingen pasienter, ingen beboere,
  vet {NOT}, haster {NOT}, feil nummer|nummeret, nei feil, noe|sa|sier|skrev feil og, ikke meg, ikke min,
  ikke krise, stadig vekk, slipper|slepp|slippe|slepper __ inn og|å ut,
  husker|haster|gjelder|trenger|ønsker|skjønner|mener|tenker|vurderer|liker|hjelper|spiller|lurer|betyr|prøver|gjør|koster|passer|bruker|sitter|jobber|ligger {NOT},
  er ikke, her|der|under|over|etter|eller|heller|ser|men|dere|andre|timer|uker|dager|minutter {NOT},
  må {NOT}
`);
