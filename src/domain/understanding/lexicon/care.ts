import { BODILY } from './care/bodily.ts';
import { DISTRESS } from './care/distress.ts';
import { HARM_SIGNS } from './care/harm-signs.ts';
import { HELP } from './care/help.ts';
import { LIMITS } from './care/limits.ts';
import { PEOPLE } from './care/people.ts';
import { PERIL } from './care/peril.ts';
import { PERSONS } from './care/persons.ts';
import { SIDEWAYS } from './care/sideways.ts';
import { TREATMENT } from './care/treatment.ts';
import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/**
 * Life and health (R1, R6, 2.6b), by concept: who, in which state or with which need, how help is reached, what threatens,
 * and what takes it all back.
 */
export const CARE: Lexicon = {
  ...PEOPLE,
  ...PERSONS,
  ...BODILY,
  ...DISTRESS,
  ...TREATMENT,
  ...HELP,
  ...PERIL,
  ...SIDEWAYS,
  ...HARM_SIGNS,
  ...LIMITS,
};

/** Words that look like care and are something else. */
export const CARE_LOOKALIKES: readonly string[] = list(`
  kollega*|kolleger|colleague*|sjefen|lederen|vikaren|saksbehandler* _ syk|sjuk|sick|ill, medisinsk, medisinske, medisinkurs*, medisinstud*,
  medisinfag*, medisinhistor*, medisinbok*, legemiddelkurs*,
  allergi* mot jobb|mandag*, allergisk mot, overdose av, føling med, føling for, stroke of, anfall av, slag av,
  i sjokk over, slag for slag, på slag*, et slag|slags, slag i, savnet dokument*|fil*|sak*, brukket kabel|ledning|kontakt|støpsel,
  spyr|spydde|spyttet|spytter ut|ut, spytter oss|meg ut, spytta oss|meg ut, nye|nytt|ny eller|og|verken gamle|det|den, det gamle, gamle passord*|pcen|maskin*|telefon*|skjerm*|versjon*|system*|kort*|brett*, alle mann, allemann*, per|pr mann, fire|tre|to|fem|seks mann, oppslag ved|på medisinrom*, ved medisinrom*, den|det|laderen|kabelen|nøkkelen|papiret|mobilen|pcen|skjermen|telefonen ligger|ligg|lå på gulv*|golv*, på kurs, er på kurs, kapittel*, rører ikke|ikkje maskin*|pc*|noe|tastatur*|mus*, knappenål*, knapperad*, slag i, får slag, fikk slag, får et slag, skriver ikke ut, dør på pc*|maskin*, panel* i|på excel|skrivebord*, lampe* på ruter*|modem*|skriver*|pc*|printer*, lys* på ruter*|modem*|skriver*|pc*, medisinsk bibliotek, akuttmedisin, alarm* i kalender*, kalenderalarm*, vekkealarm*, påminnelse*,
  akutt mangel, brannstasjon*, brannvesen*, brannmur*, på brannstasjonen, legevaktsjef*, pasientvarsling*,
  pasientalarm*, medisinsk*, gi meg|oss|beskjed|tilgang|dere, brannøvelse*, førstehjelp*,
  nyhetsbrev, skjemaet for, insulinkurs*, alarmkode*, måtte ha, runde hjørne*, legemiddelromsdør*,
  medisinromsdør*, har falt ut|ned|av|bort, falt i pris|ut|av|bort|tilbake, telefon* har falt,
  lav|low prioritet|oppløsning|batteri, low battery, high|low resolution, rister på hodet, rister på hovudet, riste på hodet, shakes its head,
  gamle pc*|skjerm*|maskin*|data|saker|filer|skriver*|passord*|systemet|nr|nummer*, gammel pc*, gamle er|skjerm,
  eldre pc*|saker|maskin*|versjon*, insulinforbruk*, sprøytemal*, lyser grønt|oransje|rødt, faller ut, falt ut, ramler|detter|dett|datt|ramla|ryker|glipper|hopper|kobler|faller|drops ut|av|ned|out, fell out, falls out|off, falle ut,
  depot på|til|i, hjem til|for jul, svett av, kald kaffe, drypp fra tak*|kran*, lekkasje*, drypper fra, vondt i hodet av, vondt i sjela, hodebry, slag på, no harm, stikk vi prøver, stikkontakt*, blå skjerm|bilde|skjermen, blå rute*, grå skjerm*|rute*|vindu*|vindauge*, grått vindu*|vindauge*,
  bilde* er grå*|hvit*|blå*, skjermbilde*, rar strek|strek*, rart tegn|tegn, rare navn|tegn|queries|filer, dårlig nett|dekning|lyd|bilde|forbindelse|tid|kvalitet|batteri, bad quality|connection|network, sick of, syk av, kode rød, code red, sonden i, depotet,
  portal*|*portalen|side*|*siden|*sida|skjerm*|bilde*|vindu*|app*|program*|system* er|e|var|blir|ble|står kritkvit*|kritthvit*|blek|bleik, slått av|på|ut|ned|sammen|saman, truet|truer|trua|true|threaten* _ tilsyn*|media|avis*|advokat*|klage*|streik*|slutte|oppsigelse*|fagforening*|faktura|gebyr*|lawyer|press, på|etter|under|fra|frå|mellom|til|før|mellom|innan|innen hjemmebesøk*|heimebesøk*|tilsyn|visitt, ligger|ligg en|ein|# time*|timer|min*|dag*|uke* etter|bak|foran|behind,
  hjemme|heime hos|hjå meg|deg|oss|dere, my|our home, at my|our home|place, searching for|the form|file|document|folder, looking for the|a form|file|document|folder|printer,
  alarm* på mobilen|telefonen|iphonen min, vekker|vekkjer meg, forsov*, alarm on my phone, min alarm*,
  vi|me|jeg|eg|alle|kontoret|avdelingen|innboksen|postkassa|skolen|*verket|*kontoret|*avdelingen|*avdelinga|we|i drukner|druknar|drown*, drukner|druknar|drukne|druknet|drown* _ spam|søppelpost*|epost*|mail*|post|papir*|saker|arbeid*|jobb*|henvendels*|bestilling*|faktura*|emails|paper*|work, brenn|brenner|brann|burning under|i føttene|føtene|beina|feet|baken|ræva|tryne, føttene|beina på oss|meg|dere, blir|ble|er|var|vart|blitt|vert slått|slege av|på|ut|ned|sammen, besvimte|besvimer|svimte|fainted|faint|collapsed|kollapset|hjerteinfarkt|choked _ when|da|når|av|over _ saw|så|ser|see|leste|regning*|bill|faktura*|lønnsslipp*|prisen|summen|beløpet|price, manuelle|ordinære|vanlige|øvrige oppdrag*|utkalling*|alarm*|varsl*|meldinger, manuelle|ordinære|vanlige|øvrige|andre|resten|others|rest _ kommer|virker|går|ringer|work som|fint|as det|de|den|they|vanlig skal|should|vanlig, det|that brenn|brenner|brann under|i føttene|føtene|beina|baken|ræva, searching|looking|leter|leita|leitar|lette|søkte|søkt for|etter|på the|a|an|ein|en|et|eit form|skjema*|file|fil|fila|folder|mappe*|document|dokument*|mal|malen|bilde*|rutine*, gråter|gråt|græt|grein|grin|crying|cries over|av|about glede|eksamen*|karakter*|skriver*|pc*|tap*|budsjett*|exam*,
  bytte|bytter|bytta|veksle|veksler|switch|switching mellom|between, skrives|skrive|skrivast|skriver|skrevet|printes ut i|på|fra|farger|svart, utskrift*,
  besvimt*|svimte|døde|daua|kvalt|falt|datt|ramla|gråt|spydde|fainted|died|choked nesten|almost|av|over, nesten|almost|holdt på å|nær ved å besvimt*|svimt*|død*|kvalt|besvime|kveles|svime|fainted|died,
  ble|er|blei|vart|blir|was skrevet|skriven|skrivne|skrive ut, besøk av tilsynet, tilsynet kl|kommer|vil|krever|ber|spør|skal
`);
