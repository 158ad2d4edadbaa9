import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What a message does with what was said before: asks after it, puts it right, calls it off (M25, M29, M69). */
export const TURNS: Lexicon = {
  /** Asks how it goes, whatever it is. */
  progressAsk: list(`
    noe|noko|nåkka|nokka|nytt nytt|nyheter|om|i|på, nytt i|om|på saken, nytt fra dere, any|some|got news|update|updates|progress|movement, whats the status|latest|progress, eta, bump, purrer, purring, purrar, purret|purra, status på|for|i|om|her|nå, statusen, hva|hvordan er|var status*, hvordan|kordan går det med|mæ, går|gjekk _ med saken|feilen|meldinga|meldingen|bestillinga|bestillingen|restoren, hvordan ligger|står det|saken an,
    how is|are|does|goes _ going|coming|progress*, hva skjer|skjedde|ble|blei|vart|hendte med|mæ|i, skjer|skjedd|hendt|hender|skjer det|noe|noko|nåkka|her|noe, hvor blir|ble|vart|blei|vert|bli|blei _ av|tå|ta, ble det|han|hun _ av, når kommer|kjem dere|noen|de|dei|teknikeren|montøren|hun|han|den|svar|svaret, når blir|er|kommer|har|vert __ ferdig|fikset|fiksa|klar|klart|retta|rettet|løst|ordnet|ordna|oppe|tilbake|igjen|levert|reparert,
    når får jeg|vi|me _ svar|igjen|tilbake|hjelp, when will|is|are|can|do __ fixed|ready|done|back|working|solved|coming|come|here|up|get, kommer det noen|nokon, skal|skulle ikke __ komme|kommer|kom|ringe|ringer|sjå|se|fikse|vært, skulle ringe|komme|høre|sjå|se|fikse|sende __ tilbake|innom|på|opp, dere|de|noen|nokon|dokk|han|hun|de skulle|lovet|lova|lovte|sa _ ringe|komme|svare|fikse|se|sjå|sende|at, har dere|noen|nokon|dokk|de|dei|vakta|vakten|du|vakt _ sett|sjått|fikset|fiksa|begynt|byrja|rukket|tatt|teke|fått|funnet|glemt|gløymt|startet|kommet|hørt|gjort|ordnet|ordna,
    er|e|ble|vart|blei den|det|saken|feilen|denne|dette|meldinga|meldingen|*en|*n|*a|*et _ sett|sjått|fikset|fiksa|rettet|retta|løst|løyst|klar|ferdig|ordnet|ordna|reparert|behandlet|påbegynt|tatt|lest|glemt|gløymt|mottatt|motteke|registrert|igang, er|e den|det|saken|noen|dere _ i gang, fikset|fiksa|ferdig|retta|rettet|løst|ordna|ordnet|klar|klart|klare snart|ennå|enda|eller|nå|or|yet, have|has you|anyone|someone|it|they|somebody __ looked|fixed|started|begun|seen|forgotten|had|come|been|received|gotten, is it|this|the|my _ fixed|ready|solved|done|back yet, glemt|gløymt meg|oss|saken|oss av, forgotten me|us|my|about,
    ingen|ikke|nobody|noone|aldri|ingenting|fremdeles|fortsatt _ hørt|høyrt|ringt|svart|kommet|kome|fått svar|heard|called|answered|replied|come, hører ingenting|ikke, venter|ventar|ventet|venta|waited|waiting _ på svar|tilbakemelding|dager|dagar|uker|veker|days|weeks|timer|svar|hele, har|have|been _ ventet|venta|waiting|waited, hørt|høyrt av seg|noe|noko|fra|back|anything, fått|fækk|fått sett|kikket|kikka|sjekket|gjort|ordnet|fikset, hvor langt|lang er|har|kommer|e _ kom*, venter|ventar|ventet|venta|waiting fortsatt|ennå|enda|still|på svar|på tilbakemelding|på dere|i|siden|sidan, still|fortsatt|fremdeles|framleis venter|waiting|ikke hørt|ingen, hvor lenge til|igjen, how much longer, how long more|until|till|must, hvor langt har|er _ kommet|kome, blir|vert|bli d|det|dette|den|noe|noko|nåkka _ snart|eller|av|fikset|gjort, hvordan står det til med, hva er|e siste|sist, er saken|feilen|dere|de|noen|nokon _ underveis|startet|begynt, er dere|de|noen|nokon _ på saken, tilbakemelding på, svar på saken|meldinga|meldingen|henvendelsen|bestillingen, saken|feilen|meldingen|bestillinga|bestillingen min|mi|vår fra|frå|om|på|nr
  `),
  /** What one asks after: told before, a number, time that has gone. */
  toldBefore: list(`
    meldt|melde|meldte|melder|sendte|sendt|skrev|ringte|ringde|reported|sent|called|wrote __ i går|forrige|mandag|tirsdag|onsdag|torsdag|fredag|helga|uke|uker|veker|dager|dagar|sist|måned|yesterday|days|week|weeks|ago|last, som jeg|vi|me|æ meldte|melde|sendte|skrev|ringte|bestilte, sidan|siden jeg|vi|me meldte|melde|meldt|skrev, jeg|vi meldte|sendte, d-#|d#|d2026|d2027|d2028, saksnummer*, saksnr*, saken min|vår|mi, min|mitt sak|sak, sak nr|nummer|d, ticket*, case number|d, my case|ticket|request|order, dag # nå|no, day #, tredje|fjerde|femte|andre gang|dagen|purring, # uker|dager|veker|dagar siden|sidan, uke|uker|veker|dager|dagar|days|weeks siden|sidan|ago, i forrige uke|veke, for _ siden|sidan, purr*, jfr|jf|viser til
  `),
  /** Puts right what the writer said. */
  correctCue: list(`
    rettar|retter|rette meg|opp, rettelse*, retting, korreksjon*, korriger*, correction, jeg|eg|æ|vi mente|mener|meinte|meinar, i meant|mean, meant, sorry _ meant|wrong, skrev|skreiv|skrive|oppga|oppgav|sa|sendte|ga|gav|tastet|tasta|wrote|gave|said|typed __ feil|galt|gale|wrong|gammelt|gamalt|gamle, 
    tok|tar|tok jeg feil, husket|hugsa feil, det|den|riktige|riktig|rette|rett|correct|right|korrekte|nytt|nye|new _ er|is|skal være, skal være|vere|stå|ver, skulle vært|være|vore|stått, should be, should have been|said, should say, riktig|rett|korrekt nummer|sted|avdeling|rom|er, i steden|stedet|staden for, instead of, nummer*|nr|bruk|ring __ i stedet|steden|staden, use _ instead, ikke hele, ikke for hele|alle, ikke|not _ men|but, det gjelder|gjeld, bytt|bytt ut|endre|endra|change _ nummer*|telefon*|til|to|sted*, nytt|ny nummer|tlf|telefonnummer|mobilnummer er|no|nå, nummeret|mobilnummer|telefonnummeret|tlf|nr mitt|mi|min er|blir|nå|no, my _ number is, det var visst|nok bare|bære|berre|ikke, dæ va itj, det var ikke, dæ va bærre, ikke|not #, not the one, glemte å rette, overse det, ikke det jeg skrev
  `),
  /** «jeg skrev sone 2, men …»: a correction where a «men» or a «not» comes after it. */
  wroteBefore: list(`
    jeg|vi|i skrev|skreiv|sa|oppga|oppgav|meldte|wrote|said|reported|gave, i stad|sta, det jeg skrev|sa|meldte, sto|stod det, skrev jeg
  `),
  /** Puts something right only where it opens the message: «viser feil nummer» is a fault. */
  correctThin: list(
    'feil|galt|gale|wrong|gammelt|gamalt nummer|nummeret|nr|tlf|telefonnummer|internnummer|avdeling|sted|rom|sone|etasje|system|adresse|number|phone|room|place|unit|floor, ikke|not _ det er|is|gjelder|gjeld, ikke|not the|den|det',
  ),
  /** Opens a correction. */
  correctOpen: list(
    'nei, neida, oi, ops, oops, ups, sorry, sry, beklager, unnskyld, obs, vent, wait, rettelse, korreksjon, retting, actually, forresten, hei, hmm, no, altså, hoi, ojsann, oisann, uff, glemte, skrivefeil, typo, jeg, eg',
  ),
  /** What was written before, or how somebody is reached. */
  correctThing: list(`
    nummer, nummeret, nr, tlf, telefon, telefonen, internnummer*, internnr, telefonnummer*, mobilnummer*, number, phone, rom, rommet, sone, etasje, avdeling*, adresse*, melding*, meldinga, saken, skrev, skreiv, i stad|sta|sted|stedet, tidligere, forrige, gerica, gat, sist, earlier, before, room, floor, unit
  `),
  /** It is over, or is not to be dealt with. */
  calledOff: list(`
    glem|glemm|gløym det|den|hele|heile|alt|meldinga|meldingen|saken|meg|greia|mail|alt|dette|mitt|meldingen|den, bare glem, dropp det|den|saken|hele|meldinga|meldingen, drit i|e det|den|d, blås i, forget it|about|this|that|my|the|what, disregard*, ignore my|the|this|that|it, never mind, nevermind, no worries _ works|fixed|solved, se|sjå bort fra|frå, ser bort, bare se bort, bry dere ikke|itte, ikke bry dere|deg, trenger ikke|itte|not komme|kome|gjøre|ringe|sende|hjelp|se|tenke|mer|lenger, de|dere trenger {NOT}, behøver {NOT}, no need|longer to|needed|necessary, ikke nødvendig|behov|aktuelt lenger|likevel|å, ikke lenger|lenger aktuelt|nødvendig|behov, dere|de|dykk|du|kan|bare|vennligst|please lukke|avslutte|stenge|stryke|lukk|avslutt|close _ saken|den|saka|meldinga|meldingen|min|ticket|case|it|this, dere|de|dykk|du kan lukke|avslutte|stenge|stryke, ikke|not|no|ingen _ behov|nødvendig _ likevel|lenger|lengre|allikevel|anymore|mer, {NOT} trenger|need|treng _ likevel|lenger|allikevel|anymore|mer, kan lukkes|avsluttes|stenges|strykes|lukkast|slettes, bare|berre å lukke|avslutte|stenge|stryke, lukk|steng|avslutt saken|den|meldinga, you can close|cancel|ignore, please close|cancel|ignore, closing|close my|the|this|it, can be closed|cancelled, trekker|trekk|trekkjer tilbake|saken|meldinga|meldingen, avlys*, avbestill*, kanseller*, falsk alarm, false alarm, blindalarm, var|was|e en|ein falsk,
    ombestemt|ombestemte|ombestem meg|oss, angrer på bestill*, fikk|fekk|fækk|fått|greide _ fikset|fiksa|ordnet|ordna|løst|til|det til|te, fant|fann|finner _ feilen|ut|årsaken|løsningen|den|kabelen selv|sjøl|sjølv|av, fant|fann|finner feilen|årsaken, found it|the|out|my, my mistake|bad|fault|own, min feil, brukerfeil, mi skuld|feil, mea culpa, pebkac, user error, løste|løyste|ordna|ordnet|fiksa|fikset|retta|rettet seg, løst|løyst|ordna|ordnet seg, ordnar|ordner seg sjøl|selv, har løst|løyst|ordna|fiksa|fikset|ordnet det|den|problemet|feilen|saken|seg, det ordna|ordnet|fiksa|løste, vaknet|vakna|kom|startet|starta _ av seg selv|sjøl|sjølv|sjølve, gikk over, gjekk over, gått over|bort av, er løst|løyst|ordna|ordnet|fikset|i orden|i boks, is solved|fixed|resolved|sorted, sorted, solved it|itself, all good, all is well, fixed it|now, got it working|to work|sorted, it works|started working again|now|after, works again|now, works fine again|now, alt|allt|det virker|fungerer|funker|er|går|e som det skal|igjen|bra|fint|i orden|ok|greit, virker|fungerer|funker|går|oppe|oppi|verkar igjen|att|nå|no, er|e tilbake|oppe|på plass|inne igjen|att|nå
  `),
  /** What it was: nothing was wrong with the service. */
  smallCause: list(`
    var|er|va|vart|blei|was bare|berre|bære|bærre|just|only|visst|jo|det _ støpsel*|kontakt*|kabel*|ledning*|leidning*|stikk*|plugg*|flymodus|flight|batteri*|caps*|knapp*|bryter*|brytar*|strøm*|jeg|meg|skru*, støpsel*|støpsele, flymodus*, flight mode, airplane mode, caps lock, capslock*, var|va|var det meg|jeg|æ|eg som, was me|my|the cable|plug|mute*|muted, løs|laus|loose kabel*|ledning*|cable|plug|wire, var|va _ avslått|avslådd|slått av|skrudd av|på mute|mutet|muta|ikke plugget|ikke koblet|kobla ut|unplugged|off|offline, noen|nokon|someone|somebody hadde|had _ slått|skrudd|skrudde|trukket|trekt|dratt|nappet|nappa|unplugged|switched|turned, hadde|had skrudd|slått|glemt|gløymt|tråkket|trykket|trykt av|på|å|ut, glemte|gløymde|forgot å|to _ slå|skru|plugge|sette|lade|plug|turn|charge|switch, restart* hjalp|hjelpte|helped, startet|starta|restarted på nytt|på|om|it|and _ hjalp|virker|gikk, omstart, da|då jeg startet|restartet|starta, after restart*|reboot*, etter omstart|restart|en omstart
  `),
  /** Somebody is to look at it all the same, or it is told for the record: a fault. */
  stillWanted: list(`
    til orientering|info|informasjon, til|for info, fyi, bare si|sier fra|ifra|i frå, vil|ville|ønsker bare|berre|at|det _ notert|noen|nokon|logg*|dere, notert, post mortem, postmortem, se|ser|titter|sjekker|kikker|look|looks på|i|at|into _ logg*|log|logs|hvorfor|årsak*, på loggen, finne ut hvorfor|hva, ikke skjer|skal|igjen, skjer igjen, happens again, happen again, can someone|you check|look|investigate, kan noen|dere|nokon sjekke|se|sjå|undersøke|titte, igjen snart, hver natt|dag|gang|kveld, kommer stadig|tilbake, likevel se|sjekke
  `),
  /** After the good news, something else. */
  newMatter: list(`
    det eneste|einaste, einaste, noe|en|ein|noko annet|anna|annen ting, noe annet, noko anna, en annen sak, one more thing, another thing, derimot, nå|no er|står|henger|kommer|får|viser|ser|is|has, nå er det bare|at, but now|the|it|one|still, men nå|no|der|det|den|på|en|vi|jeg|ikke|fortsatt|hos|skriver*|alle|noen|samtidig, noe ekte, something real, i samme slengen, samtidig som, i stedet|staden, instead
  `),
  /** Meant as talk: thanks, wishes, praise, a test, who are you. */
  chatThanks: list(`
    takk, takkar, takker, tusentakk, thanks, thank, thx, tnx, cheers, bra|godt|flott|kjempebra|strålende|god|great|good|nice|awesome|well jobb*|job|jobba|work|innsats|service|levert|gjort|done, dere|dykk er|var|håndterte|løste|fikset|ordnet flinke|best|gode|supre|gull|konger|rå|helt, dere|dykk håndterte|handterte|løste|ordnet _ bra|godt|fint|flott|forbilledlig|raskt, du er|e flink|best|snill|søt|god|grei|gull|rå, you are|re|guys great|best|awesome|amazing|rock|rule, gratulerer, gratulere, imponert*, forbilledlig*, impressed, setter|sett pris på, appreciate*, fortjent|fortjener|fortent en|ein|ei|pause|helg, heldige som har, supert, flott, topp, perfekt, nydelig, fantastisk, herlig, strålende, perfect, wonderful, awesome, lovely, brilliant, digg, skryt, ros
  `),
  chatWish: list(`
    god|godt|gode|good|happy|merry|riktig natt|helg|vakt|påske|jul|jol|sommer|sommar|ferie|nyttår|år|nytt|bedring|betring|tur|appetitt|weekend|easter|christmas|year|new|night|one, ha det|en|ein|et|eit|de|fint|hyggelig|god, hadet, hade, snakkes, snakkast, bye, goodbye, see you, lykke til, kos dere|deg, klem, glad i, haha, hahaha, hihi, lol, hehe, xd, love you, elsker
  `),
  chatBot: list(`
    er du|det|dette en|ei|ein|et|ekte|bare robot|bot|kunstig|menneske|ai|levende|virkelig|person|maskin, er du|det _ ekte|virkelig|levende person|menneske|robot, er du der|våken|her|chatgpt|ekte|robot|menneske|levende, are you _ robot|bot|human|real|ai|there|person|awake|machine, robot eller|or, bot eller|or, snakker|prater jeg|eg|vi med, talk|talking|speak|speaking to|with a|an|real human|person|bot|robot, menneske eller, hva heter du, what is your name, whats your name, hvem har laget, hvem er du, who made|are you, hvordan har du|dere det, how are you, står til, alt bra, whats up, fortell _ vits, vits, joke, tell me _ joke, for et vær|ver, fint|nydelig|deilig vær|ver, sola skinner, weather, er det noen|nokon|nån|folk der|her|hjemme, anybody|anyone|someone there|home, noen der|her|hjemme
  `),
  chatTest: list(
    'test, testing, tester, testar, testmelding, bare en prøve, prøver bare|om, just testing, testest, test123',
  ),
  chatGreet: list(
    'hei, hallo, heisann, hello, hi, hey, halla, heia, morn, moin, tjena, heihei, god morgen|morgon|dag|kveld, good morning|day|evening|afternoon',
  ),
  /** Somebody wants something done: no talk, however kind. */
  notChat: list(
    'kan, kunne, får {NOT}, trenger, need, problem*, feil*, galt, virker, fungerer, funker, må, skal, hvorfor, why, pasient*, beboer*, ligger, gulvet, puster, brenner, ryker, redd, vondt, syk, blør, {NOT}',
  ),
  /** May not be had by anybody in this way (T62, T106, T129, T161). */
  sharedAccount: list(`
    felles|delt|delte|shared|common|same|samme|én|ein|èn|generell|generisk|generic|universal bruker|brukar|brukere|brukernavn*|brukarnamn*|brukerkonto*|brukarkonto*|konto|innlogging*|pålogging*|login*|logon|passord*|account*|user|username|password|pin|kode|profil, fellesbruker*, fellesbrukar*, felleskonto*, fellesinnlogging*, fellespålogging*, fellespassord*, felles _ bruker|brukar|konto|innlogging|pålogging|login|passord, dele|deler|delar|share|sharing|ha|få same|samme|felles|én|en|one|ein _ bruker|brukar|konto|innlogging*|pålogging*|passord*|login|account|password, en|én|one|ein|1 bruker|brukar|konto|innlogging*|passord|account|login|user _ alle|all|flere|everyone|everybody|fleire|sammen|deler|we|hele|for, bruker|konto|innlogging|account|login til|for alle|hele|avdelingen|vaktrommet|oss alle
  `),
  othersSecret: list(`
    passord*|password*|*passord|*passordet|pin|pinkoden|koden|innlogging*|login|brukernavn*|bankid* hennes|hans|hennar, passord*|password*|innlogging*|pålogging* til|for|of han|ham|henne|hun|kollega*|sjefen|lederen|leiaren|vikaren|naboen|kona|mannen|my colleague*|the boss|boss, hennes|hans|her|his|kollegas|kollegaens|sjefens|lederens|colleagues|someones passord*|password*|innlogging*|login|pin|konto|kontoen|account|epost*|mail*|innboks*|inbox|postkasse*|meldinger, logge|logger|komme inn som|på hennes|hans|en|ein|henne|han|kontoen|pcen, log in|on as, inn på|i kontoen|epostkontoen|mailkontoen|eposten|mailen|innboksen|postkassa|postkassen|meldingene|brukeren til|hennes|hans|hennar, lese|lesa|se|sjå|åpne|sjekke|innsyn i|videresende _ eposten|mailen|mailene|epostene|innboksen|postkassa|postkassen|meldingene|chatten|loggen|nettloggen til|hennes|hans|hennar, read|see|check|open|access|into _ his|her|their|someones|colleagues|employees|colleague|employee mail*|email*|inbox|messages|account|browser|browsing|history, emails|mails|inbox of, nettsider|nettside|nettet|websites|internett _ medarbeid*|ansatt*|tilsett*|employee*|kollega*, surfe*, nettlogg*, overvåk* _ ansatt*|medarbeid*|tilsett*|mailen|epost*, monitor* _ employee*|staff, innsyn i eposten|mailen|epostkassen|innboksen
  `),
  secretOf: list(
    'passord*|password*|*passordet|pinkoden|innlogging*|pålogging*|login|kontoen|eposten|mailen|innboksen|account til|for|of|to',
  ),
  getAct: list(
    'gi|få|fått|få|trenger|låne|vite|vise|sende|lese|lesa|sjekke|se|sjå|åpne|ønsker|mulig|nullstille|gje, give, get, have, need, want, can|could|may i|you|we, kan|kunne|går|hadde|er jeg|vi|dere|du|det|de, hva|va er|var, what is, tell, fortell, send, hvordan, how',
  ),
  hasForgotten: list(
    'glemt|gløymt|glemte|forgot|forgotten|husker _ passord*|*passord*|pin|kode*|password*, sperret, låst, nullstill*, resett*, reset, får {NOT}, kommer {NOT}, virker {NOT}, blitt lurt|stjålet',
  ),
  adminSecret: list(`
    administratorpassord*, adminpassord*, administrator|admin|root|lokal|domene|domain|system|master _ passord*|password*, rootpassord*, masterpassord*, administratortilgang* til|på server*|domene*, rootilgang, full|fulle tilgang|rettigheter|access til|to alt|alle|everything, admin|administrator rettighet*|rights|tilgang|access, adminrettighet*, administratorrettighet*, adminrights, lokal admin*, local admin*
  `),
  sickness: list(`
    sykefravær*, sjukefråvær*, sykemeldt*, sykmeldt*, sjukmeld*, fraværsprosent*, fraværet, fråværet, sick leave, sickness, sick days, absence*, egenmelding*, eigenmelding*, fraværsdager, fraværstall*
  `),
  sicknessAsk: list(
    'hvor mange|mye|lenge|høyt, how many|much|often|high, hvem har|er|var|som, who has|is, hvorfor, tall|tallene|tala, statistikk*, oversikt*, liste|lista, rapport, prosent*, statistics, figures, numbers, list, show',
  ),
};
