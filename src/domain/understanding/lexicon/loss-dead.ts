import { list } from './list.ts';

/**
 * Loss 3, said as a state: nothing comes out, or the thing is gone, stuck or shut (2.6b). One word is enough, so each of
 * them must be a word that is hardly used of what still works.
 */
export const DEAD: readonly string[] = list(`
  nede, nedetid, down, offline, ute av drift|funksjon|spill, out of order|service|action, helt|heilt ute, er|var|gikk|går|ligger|gått|blitt ute,
  systemet|anlegget|strømmen|nettet|linja|linjen _ er ute, strømløs*, lå|ligger nede, gått|går|gikk|gjekk ned, går i svart,

  død, *død, *dødt, *døde, *daud, *daude, *dau, dead, ded, dies, died, livløs*, ikke liv, ække|ækje liv|no|noe, ingen liv, i koma,
  nix|niks|nada|null|zilch|itno|ikkeno|zero skjer|hender|happens|virker|kommer|går, left the building, forlatt oss|meg|us, avviser|nekter|stenger|utestenger|sperrer|rejects|blocks|refuses|denies alle|oss|samtlige|brukerne|everyone|us, krasjer|kræsjer|krasjar|crashes|dør|stopper|feiler|fails _ innlogging*|pålogging*|oppstart*|login|startup|logon, {NONE} klient*|pcer|maskiner|maskinar|brukere|enheter|einingar|noder|servere|telefoner|apparat*|skjermer|brett|clients|devices|machines _ kobler|svarer|når|får|kommer|ringer|lyser|virker|connect|respond|answer, i svime|dvale|koma|dørken|dass|spagaten|spinn|hi|vranglås|baklås, pc*|*pcen|maskin*|skriver*|*skriveren|program*|system*|*nettet|server*|mobil*|*mobilen|telefon*|skjerm*|brett*|computer|printer|server|it|den __ hjerneslag|slag|hjerteinfarkt|hjertestans|infarkt|drypp|dødsstøtet|nådestøtet|stroke, a brick, som en murstein|sten, tier, teier, teg, tagal, tagnar, svinner, svinn, går|gikk|gått|er|ligger ned|nede for telling, tok|tatt|fikk|fått|falt _ bad|do|doen|doskåla|dass|vannet|vatnet|vasken|bøtta|vask|dammen|sølepytt*, sprukken|sprukket|knust _ viser|ingen|svart, søkk|sporlaust|sporløst vekk|borte, gnagd|gnagde|kuttet|klippet|revet av|over, jeg|vi|hun|han|man|en|me|pcen|maskina|de når {NOT}, refuses|rejects|nekter|avviser|declines|denies my|me|us|min|mitt|oss|meg|passord*|pin|pinkode*|kort*|kode*, reagerer|svarer på ingen,
  gått|gikk|går|gjekk|gone dukken|dunken|heden|hedan|nedenom|kvelden|duken|adundas|føyken|hundene|sundt|kaputt|haywire, lagt|la inn|ned årene|årane|arbeidet|jobben|tida, kasta|kastet|kaster inn|ut|korta håndkle*|handkle*|korta, sovna|sovnet|slukna for|inn|helt|bort, dratt|reist|stukket|stakk til|av|ifra|sin himmel*|himmels|vei|kos, {NOT} lenger _ leve|live, gitt|gir|gi faen|blaffen|beng|fanden|dæven, er|var|is|was|blitt|blir off|daua|daud|gåen|gåre|gåren|kaputt|dø|hin, gåre, flatline*, no more, ikke mer liv, utbrent,
  lukker|lukka|lukket|stenger|avslutter|forsvinner|slukner|stopper|dør|kræsjer|krasjer|closes|quits|exits|vanishes|dies|crashes _ med en|ein|ei gang|gong, lukker|lukka|lukket|avslutter|forsvinner|slukner|closes|quits|exits|vanishes|dies _ straks|umiddelbart|momentant|immediately|instantly, closes|quits|exits|dies right|straight away, åpnes|åpner|starter|kommer|opens|starts _ sekund|second|blunk _ forsvinner|lukker|borte|vekk|dør|gone|closes|slukner,
  tatt|tok|tar kvelden|kveld|kvelda|ferie|pause|helg, gitt|gir|gav|ga|gi|gjev opp, gitt opp ånden, giving|gave|given up, takket|takka for seg, sagt|sa|sier takk for seg,
  gått i strei*, streiker, streikar, på streik, har ryki, har røket, er røket, røk i, kaputt, kaput, knust, ødelagt, ødelagte, broken, busted,
  bricked, toast, fucked, borked, føkka, pajsa, gåen, gått i stykker|stykke|dass|vasken, i stykker, i stykke, kapsa, brent opp, brunnen, brutt sammen, bryt saman,
  kræsjet, krasjet, kræsja, krasja, crashed, kollapset, kollapsa, collapsed, havarert, havarerte, kneler, knekt, knekk|knakk sammen,

  blitt|vorte av, what happened to, dø, borte, børte, vekk, vekke, vekkje, forsvunnet, forsvunne, forsvann, forsvant, gone, vanished, disappeared, utilgjengelig*, utilgjengeleg*, unavailable, unreachable, inaccessible, uten respons|reaksjon|tegn,
  ikke tilgjengelig|å oppdrive|til å komme|noe liv, ikke er tilgjengelig, unresponsive, ubrukelig*, ubrukeleg*, unusable, useless,

  svart, *svart, *svarte, black, mørk|mørkt|mørke, *mørk, *mørkt, dark, hvit|kvit|grå|grått side|rute|skjerm|flate|vindu|vindauge|bilde, blå side|rute|vindu, hvitt, kvitt, er|blir|ble|bare|helt hvit|kvit|grå,
  hvit|kvit for alle|oss|samtlige, bare|kun|berre|just|only grå|grått|svart|hvitt|hvit|blank|white|black|grey|gray|empty, *skjerm er|blir|ble|bare grå|hvit, blank side|skjerm|rute|liste,
  blankt, blanke *skjerm*, is|er|blir|ble|helt|all|bare|goes|gone|went|turned blank|blankt|blanke|white|tomt|tom|empty, blank|white|black|grey|gray|blue|empty|dark screen|page|canvas|window|white,
  helt|heilt|completely|totally tom|tomt|blank|blankt|empty, blåskjerm*, blå skjerm, blue screen, bluescreen, bsod, skjermbilde* er _ grått|svart|hvitt|blankt,
  shows nothing|blank|empty, står _ blank|blankt|tom|tomt|svart|i svart, står på null, er tom for, tom for, er tom, er tomt, mangler toner|papir, out of paper|toner|ink,

  silent, stum, stumt, stumme, taus, taust, tause, lydløs*, tyst, mute, muted, summetone, dial tone, ingen|no|not signal*|summetone|dekning|connection|internett|internet|access|nett|nettverk|network|wifi|electricity|service|coverage|strøm|power|kontakt|contact,
  ingen|no lyd|lys|light|sound|bilde|picture|video|image|display|visning|utskrift|utskrifter|alarm|alarmer|varsel|varsler|varsling|signaler|respons|response|reaksjon|reaction|tilgang|forbindelse|tone|styring|kontroll|svar|answer|reply|data|mottak|trykk|internett*|telefon|linje,
  ingen|no dekning, ikke noe|no|nokon|noe|spor nett|nettverk|lyd|lys|bilde|strøm|respons|signal|internett|kontakt|wifi|tilgang|forbindelse|dekning|telefon|svar, ikke snev|spor|antydning av, uten nett|strøm|telefon|telefoner|internett|tilgang|alarm|forbindelse|dekning|system, without power|network|internet|access|phone*|connection,
  no nett|net|mail|phone*|system, nada, zero respons|response, null respons|kontakt|lyd|bilde|nett|signal, null og niks, niks, finito, kaos,

  er låst, låst ute, låst for, er sperret, blir sperret, blitt sperret|låst|stengt|utestengt|avvist, er utestengt, utestengt, stengt|stengd ute|ut|helt, er eg|jeg sperret|låst|stengt, locked out, account _ locked|blocked|disabled, sperret|låst konto*, konto* _ låst|sperret|deaktivert|stengt, bruker* _ låst|sperret|deaktivert|utløpt,
  *passord* _ utløpt|utgått|gått|ugyldig|avvist, password _ expired|rejected, økt* _ utløpt, session _ expired|timed, utløpt økt, it|den|says expired, too many attempts, feil passord hver, bare|bærre|kun feil passord, feil passord når|selv, blir|vart|ble|bli avvist|nektet|kastet|utestengt, avvist ved, avvises, nektet tilgang, access denied, tilgang nektet, permission denied, adgang nektet, not authorized|authorised, invalid credentials|password, ugyldig bruker*|passord, hengelås*,
  ber om _ passord* igjen|på|hele, passord* _ {NOT} godtatt|godkjent|akseptert,

  snurrende, snurrer bare, bare|berre|kun|just|only snurrer|tenker|laster|loader|spinner|spinn|spins|spinning|tygger|blinker|piper|venter|durer|surrer|henger|loads|loading|laddar|lastar|snurrar|svirrer|går|gir feil, står bare|berre|bærre og|å, spinning wheel|forever, laster og|å laster, laster i det uendelige|evige, laster|snurrer evig|forever|uendelig, loads forever|endlessly, evig loading, timeglass*, spinning, går|gå i ring|loop|sirkel, boot loop, login loop, bootloop*, loop,
  bom fast, bomfast*, står|stå|sitter|henger|satt fast|bom|dønn|låst, er fast, står|stå|stod __ stille, står helt|heilt stille|fast|dønn, står|stå|stod|sto stille, frosset|fryst|frøs|fryser fast|helt, frozen, helt|completely frossen|fryst|fastlåst|stuck|frozen, stuck in|on|at|i|på, is stuck, blir stuck, har stoppet|stoppa|stansa|stanset, stoppet|stopper|stoppar|stansar|stanser på|ved|opp|helt|med|i|there, stops at|on|there|working, stopped working|responding, sluttet|slutta|slutter|slutte å|og virke|fungere|svare|funke|gå|ringe|lyse|sende|skrive|laste|reagere|starte, har sluttet|slutta, kvitter, sluker,
  gjør|gjer ingen|null|niks|ikke, does|doing nothing, nothing shows|comes|happens|works|worked|helps|appears|prints, ingen skjer|kommer|virker|fungerer|funker|hjelper|går|starter|vises|opp|svarer, skjer ingen|ikke|niks, ingen kontakt|virkning|effekt, ingen som skjer|virker|funker|går|hjelper, ikke noe|en|et|no som skjer|virker|fungerer|funker, itte|ingen|ikke noe som virker, bare piper, {NONE} eneste _ kommer|går|virker|ut, ikke|ikkje en|ett|et|én|eitt|ein eneste|utskrift|lyd|tone|pip,
  falt ut for|i|helt, falt|faller|fell|gikk|gjekk|datt _ ut for|hos|av, ute i _ time|timer|min|minutter|minutt|kvarter|halvtime|dag|dager, falt _ ut, falt ut, falt ned|bort, faller ned, still out, is out, are out, kom aldri, kommer aldri, gjekk ut, detta ut, blitt borte|vekk|svart,
  mistet, stjålet, stolen, lost, lost my, left my, la igjen, la fra meg, lagt igjen, glemte _ i|på, glømte _ i|på, pumpene står, umulig å, umogleg å, impossible to, uråd å, håpløst å,
  brutt, kuttet, kutta, cut off, koblet|kobla fra, disconnected, har havnet i ingenting, havner i ingen, i ingenting, rett i veggen, svart hull,
  gir|gi|viser|får|kommer|spytter|kaster|throws|says|gives bare|kun|berre|just|only|ut feil*|error*|http, bare feil*, kun feil*, service unavailable, bad gateway, gateway timeout, internal server, server error, connection refused|lost|failed|timed, fatal error, unhandled exception, unexpected error, dns_*, context lost,
  slipper av seg, står åpen, ulåst
`);

/** Codes with which a program says that it gave up. 3, unless it is said that something works or of one action only. */
export const ERROR_CODES: readonly string[] = list(`
  aadsts*, ora0*, ora1*, 0x*, http|status|feilkode|feilkoden|errorcode|error|feilmelding|feilmeldinga|feilmeldingen|feil|errorkode # , gi|får|fikk|viser|kaster|svarer|throws|returns|gives|spytter|står|med 400|401|403|404|408|413|429|500|501|502|503|504, err_*, econn*, etimedout, 0xc*
`);
