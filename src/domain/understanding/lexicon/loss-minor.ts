import { list } from './list.ts';

const LOOK =
  'farge|fargen|farger|fargene|dato|datoen|skrift|skrifta|skriften|skrifttype|skrifttypen|font|fonten|språk|språket|overskrift|overskrifta|overskriften|overskriftene|tittel|tittelen|rekkefølge|sortering|klokke|klokka|klokkeslett|klokkeslettet|tid|tidspunkt|tidssone|ukenummer|år|årstall|årstallet|ukenumre|ukenumrene|vekenummer|logo|logoen|ikon|ikonet|bakgrunn|bakgrunnen|bakgrunnsbilde|profilbilde|signatur|skrivemåte|bokstav|enhetsnavn|stavemåte|etikett|ledetekst';

/** Loss 1: a nuisance. How it looks, sounds or is spelt, wear, a clock that is wrong; the work goes on. */
export const MINOR: readonly string[] = list(`
  flimr*, blunk*, flicker*, feil ${LOOK}|navn|sted|rom, ${LOOK} _ feil|grå|rar*|svensk|engelsk|dansk|wrong|gal|galt|skjev*, står|er|vises|kommer på svensk|engelsk|dansk|tysk|nynorsk|polsk|spansk|finsk, in swedish|danish|german|polish, ${LOOK} _ på svensk|engelsk|dansk|nynorsk|tysk, wrong colour|color|date|language|font|icon|title|logo|name|time|heading, visuell*, visual, kosmetisk*, cosmetic, estetisk*, estetikk,
  bråk*, støy*, noisy, noise, uler, hyler, summer, durer, dur, vifta, viften, fan, kvin, kviner*, kvinende*, kvinte, piper|summer|blinker|suser|ringer litt|svakt, klikkelyd*, knirk*, creak*, squeak*, skraper, ulyd, rattl*, lager lyd*, lager den lyd*, varsellyd*, plingelyd*, lyden kommer dobbelt, sound _ twice|two, two times for, dobbelt varsel, alarm sound, for høy lyd, høy lyd,
  skrivefeil*, typo*, stavefeil*, trykkfeil*, misspelt, misspelled, spelling*, stavet feil, skrevet feil, feil skrevet, feilstavet, signatur* _ feil, vises feil, rare tegn, æ ø|og å, ei l, med tre l, bokstav* mangler, to mellomrom, dobbel mellomrom,
  viser feil dato|overskrift|navn|bilde|språk|klokke*, feil dato, peker|peikar feil, favicon*, emoji*, *ikonet, *ikon er, ikoner, *logoen, logo*, bakgrunnsbilde*, wallpaper, skjermsparer*, screensaver, tapetet, temaet, dark mode, mørk modus, nattmodus,
  minutter|minutt|time|timer|sekunder|uke|veke|dag|hour|minutes feil|for tidlig|fram|bak|etter|galt, går _ minutter|minutt _ feil|for|bak, for tidlig, # minutt for, en uke feil, ringer en time, feil tid, feil time, one hour off|early,
  en gang i går, én gang, ein gong, én gong, en enkelt gang, en eneste gang, once yesterday, just once, er grei nå, var bare en gang,
  skjev*, skeiv*, irriterende, irriterande, annoying, annoys, plagsom*, plagsamt, plager øy*, litt kjedelig, litt dumt, litt teit, litt stygt, stygt, stygg*, ugly, ikke pent, sært, pirk*, pirkete, flisespikkeri, bagatell*, detalj, småtteri, småplukk, skjønnhetsfeil*, fjollete, teit, småting, liten ting, lita ting, lite rusk, minor, tiny, nuisance, trivial, sirkus,
  små|liten|smått|for stor|stor|for lita|tiny|small skrift|bokstaver|tekst|text|font|letters, litt seg, litt treg|tregt|sein|seig, ser rar*|stygg*|litt|merkelig ut, henger seg litt, musa mi, ripe*, ripa, skramme*, bulk, bulket, sprekk i hjørnet, scratch*, løs|laus|slitt knapp*|tast*|taster, slitt|slitne av|ut|tast*, slitt, worn, klistrete, seig tast, støvete, skitten*, flekk*, flekker, gulnet, falmet, støv, smuss, pixel*, piksel*, død|dead piksel|pixel,
  en|ei|ein|tynn|én|one|thin|rosa|grønn|gul|smal|liten|svak|lita strek|stripe|linje|line|prikk|dott|stråle, thin line, one line, tynn|tynne strek*|stripe*|linje*, prikk, prikker,
  knirker litt, klirr, blafr*, lyser litt, skarpt lys, blender, blendende, litt lys|mørk|mørkt
`);
