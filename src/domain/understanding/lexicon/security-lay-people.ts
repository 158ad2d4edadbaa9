import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Who left, who looks without need, what strayed to whom, who stands where he should not: families in the words of lay people. */
// prettier-ignore
export const LAY_PEOPLE: Lexicon = {
  layLeaver: list(`
    ferdig|ferdige for|i lenge|lengesiden|siden|fjor|mai|juni, fra|i forrige|førre|siste periode|semester, oppdraget|kontrakten|vikariatet|engasjementet|avtalen|oppdraga er|var|gikk over|ute|slutt|avsluttet|utløpt|ferdig, pensjonert|pensjonerte, fired, sacked, laid off, let go, dismissed, avskjediget, avskjediga, suspendert, his|her|their last day, siste dag|dagen, reiste|flyttet|flytta|dro fra|herfra|hjem|til i, hadde|had jobben|stillinga|stillingen|kontoret|the før|job, forgjenger*, predecessor*, forgjengar*, forrige i, eks|ex kollega*|sjef*|ansatt*|leder*, som|who|hun|han|ho|de|dei|vikar*|leder*|sjef*|ansatt*|vaktmester*|rektor*|lærer*|konsulent*|*vikar*|folk|kollega* sluttet|slutta|slutte|gikk av|sluttar, som _ sluttet|slutta, sluttet|slutta i|for|før|her|hos|på|sist|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember, har sluttet|slutta, gikk|gått|gjekk av|i pensjon|ut i permisjon, pensjonert*, pensjonist*, sagt opp, oppsagt*, fikk|fekk|fått sparken, sparket, sparken, permisjon*, permittert*, ikke jobber|jobbar|arbeider|arbeidar|jobbet|ansatt|tilsatt lenger|lengre|lenger|her|hos|hjå, jobber|jobbar|arbeider ikke _ her|lenger|hos|mer, tidligere|tidlegare|forrige|førre|forhenværende|gammel|gamle|former|previous|old ansatt*|tilsett*|vikar*|leder*|leiar*|sjef*|rektor*|lærer*|kollega*|medarbeid*|praktikant*|konsulent*|employee*|colleague*|temp*|manager*|staff|teacher*|boss, eksansatt*, ekskollega*, byttet|bytta|skiftet|skifta jobb|avdeling|arbeid|enhet|kommune|skole|skule, er|var ferdig hos|her|på|i, resigned, retired, quit, got fired, was|were|been|got fired|sacked|let, no longer works|work|employed, left us|the|in|last|her|his|our|for, who|she|he|they left, doesnt|does|dont not work here, used to work
  `),
  layStillSo: list(`
    virker|works ennå|fortsatt|still, fortsatt, framleis, fremdeles, fortsett, enda, ennå, enno, endå, ænnå, still, i dag, idag, til denne dag, ikke fjernet|sperret|stengt|sperra|fjerna|stengd|slettet|deaktivert|avsluttet|lukket, aldri fjernet|sperret|stengt|sperra|fjerna|slettet|deaktivert|levert, never removed|closed|deleted|returned|disabled, not removed|closed|deleted|disabled, likevel, allikevel, har ennå, og fortsatt, etterpå, etter at, i går, nå, now, today, yesterday
  `),
  layHasAccess: list(`
    virker|works|working|funker|opens|open|åpner|opner|lukker|låser, fortsatt|fremdeles|framleis|ennå|still inne|inn|pålogget|innlogget, kommer|kjem|komme|slipper|gets|get _ inn|in|into, kan bruke|bruka, use, uses, kan|kunne|can|could|får|fær _ lese|lesa|se|sjå|åpne|opne|read|see|open|gå|komme|logge, tilgang*, access, rettighet*, lisens på, nøkkel*, nøklene, nøkler, adgangskort*, kortet sitt, key, keys, card, kommer|kjem|komme|kom|get|gets|getting|come seg|inn|in|into, inne i|på, er|var inne, logger|logget|logga|logge|log|logs|logged _ seg|inn|på|in|on|into, kan|kunne|can|could lese|lesa|se|sjå|åpne|opne|read|see|open, leser|les|lest|leste|lesa|reads|reading, får|mottar|fær|gets|get|receives|har _ mail*|epost*|mailene|kopi*|journal*|emails, bruker|brukte|brukar|uses|used kontoen|brukeren|passordet|the, åpnet|åpner|opened|opens, skrev|skrevet|skriver|wrote|writes|writing, står|stod som|oppført|på, aktiv*, active, medlem av|i, på tilgangslist*, i teamet|gruppa|kanalen|teamen, in the group|team|channel
  `),
  layMatters: list(`
    dør*, *dør, *døra, *døren, door*, møterom*, klinikk*, clinic*, hoveddør*, *anlegg*, vannverk*, vassverk*, *vakta, hus, garasje*, alarm*, *registeret, register*, *rom, *rommet, program*, *programmet, kamera*, journal*, *journal, *journalen, pasient*, mappa|mappen|mapper|mappene, saken|saka|saker|sakene, gerica, gjerica, socio, familia, visma, profil*, hspro, cosdoc, vigilo, websak*, acos*, system*, *systemet, mail*, epost*, *postkass*, postkass*, innboks*, fellesområde*, felles*, teams*, kanalen, gruppa, serverrom*, bygget, huset, kontoret, konto*, bruker*, brukar*, account*, user, email*, mailbox*, inbox*, record*, chart*, file*, files, folder*, drive, building, office, server*, lønn*, lister, lista, opplysninger, dokument*, document*
  `),
  laySnoops: list(`
    slått|slår|slo|slår|søkt|søkte|søker|sjekket|sjekka|googla opp|på|etter|ut eks*|nabo*|kollega*|svigermor*|sjef*|mann*|kone|kona|søster*|bror*|mor*|far*|venn*|kjæreste*|kjendis*, leser|les|lest|leste|lese|reads|reading|read|ser|så|sett saken|saka|mappa|papirene|journalen|journal|dokumentene|case|file|files til|på|of|about|om, inne|innom|in|into på|i|hos|om|on # pasient*|journal*|klient*|saker|elever|patients|records|bruker*|navn, har lest|sett _ om meg|oss, ting bare journalen, bare står i journal*, lest|leser|les|leste|lese|lesa|read|reads|reading|åpnet|åpner|sett|set _ journal*|chart*|record*|mappa|mappen|saken|saka|notat*|opplysning*, visste|veit|vet|knew|knows _ alt|alle|everything om|detalj*|about, kjente til, lest|leste|leser|les|lese|lesa|lesst|lesi i|om|på|journal*|mappa|saken|alt|gjennom|seg, vært|vore|var|går|gått|inne|innom|er|gjekk inne|inn _ og|å|i|på|hos lest|leser|lese|sett|ser|kikket|journal*|kikka|mappa|mappen|saken|saka, inne i|på|hos journal*|mappa|mappen|saken|saka|papir*, slått|slår|slo|slåes|søkt|søker|søkte|søk|googla opp|på|etter|seg, snok*, snus*, spionere*, kikket|kikka|kikker|kikkar|titta|tittet|titter|glante|snek|gløtt*|sniker i|på|inni|seg|gjennom, åpnet|åpna|opna|åpner|opnar journal*|mappa|mappen|saken|saka|sakene, har oppslag|åpnet, oppslag i|på|fra, looked|looking|looks|look up|into|in|at|through, reading|reads|read|been|browsed|browsing|browse in|into|through|about|journal*|record*|file*|chart*|up|the|my|his|her, peeked, peeking, snoop*, opened|opens|opening|accessed|accessing my|the|his|her|their|journal*|record*|file*|chart*, pries, prying, nosy
  `),
  layNoNeed: list(`
    aldri har hatt|hatt|møtt|sett, eksmann*, ekskone*, exmann*, egen|eiga|egne søster|bror|mor|far|familie|slekt|svigermor|sak, ikke jobber|jobbet med, fortalte|sa|visste|kjente ting|til|noe|alt|detaljer, not hers|his|theirs|mine|ours, ikke hennes|hans|deres|sin|sine|si pasient*|bruker*|elev*|saker|sak|ansvar*, ikke er|var hennes|hans|deres|sine, ikke har|hadde|hatt|skal|skulle noe|noko|no|grunn|behov|med, ikke _ noe|noko med|der|i, har|hadde|hatt ikke|ingen|inkje noe|noko|grunn|behov|tjenst*|ting, ingen|utan|uten|inga grunn|grund|tjenst*|behov|ærend|lov|rett|årsak|tilvising|avtale, uten å|at ha|jobbe|være|vere, utan å, tjenstlig*, tenestleg*, tjenstleg*, tenstlig*, nysgjerrig*, nyfiken*, nyskjerrig*, sladder*, sladre*, privat*, på fritida|fritiden, eksen|eks|naboen|naboane|naboene|naboer|nabokona|svigermor*|svigerinn*|svigersøn*|svigerdatter*|tante*|onkel*|fetter*|kusine*|kjæreste*|kompis*|venninne*|ektefelle*|samboer*|kjendis*|kollega*|sjef*|lærer*|bestemor*|ordfører*|mannen|kona|broren|søsteren|søstera|stefar*|stemor*, mor|mora|moren|far|faren|søster|bror|sønn|sønnen|datter|dattera|mann|kone|tanta|journal* mi|min|hans|hennes|sin|si|mitt|til|vår|våres|hennar, om meg|meg|familien|oss, min egen|eiga journal|mappe, bror|søster|mor|far|kone|mann|eks|kjæreste|son|ex sin|sitt|sine, her|his|my|their ex|exhusband|exwife|neighbour*|neighbor*|mother*|father*|sister*|brother*|boyfriend*|girlfriend*|husband*|wife*|cousin*|friend*|aunt*|own, about me|my|her, curious, no reason|business|need, without reason|need|any|cause|permission, not her|his|their patient*|case*|job, nothing to do, out of curiosity, gossip*, celebrit*
  `),
  laySomeone: list(`
    nurse*, sykepleiarane, vi har en|ei|ein, one of, søster*, svoger*, svigersønn*, ansatt*, tilsett*, tilsatt*, kollega*, medarbeid*, vikar*, *vikar*, noen, noen her|hos|på, han, hun, de, sykepleier*, sjukepleiar*, hjelpepleier*, pleier*, helsefagarbeid*, lege, legen, assistent*, student*, sekretær*, saksbehandler*, sakshandsamar*, lærer*, rektor*, naboen*, nabo, svigerinn*, svigermor*, eksen, ex, leder*, sjefen, konsulent*, fastvakt*, nattevakt*, en|ein|ei her|på|i|av|hos|som, employee*, colleague*, nurse*, temp, temps, someone, somebody, she, he, they, staff, coworker*, doctor*, neighbour*, neighbor*, assistant*, dama, damen, typen, vaktmester*, søsteren, broren, kusina, fetter*, tante*
  `),
  laySnooper: list(`
    ansatt*|tilsett*|kollega*|medarbeid*|vikar*|sykepleier*|sjukepleiar*|pleier*|lege|legen|assistent*|hun|han|naboen|nabo|svigerinn*|eksen|employee*|colleague*|nurse*|she|he|coworker*|temp|sjefen|leder*|student* _ leser|les|lest|leste|lese|slår|slått|slo|snoker|kikker|titter|inne|looked|looking|reads|reading|read|browsing
  `),
  layPupil: list(`
    trinn, trinnet, klassetrinn*, vgs, sjetteklass*, sjuendeklass*, elevråd*, elev, elever, elevene, eleven, elevar, elevane, eleva, *elev, *elever, *elevene, *elevane, pupil*, student, students, studentene, unger, unge, ungene, ungane, ungan, barna, kids, kid, ungdom*, gutta, guttene, gutter, gutane, guttan, jentene, jentan, tiendeklass*, niendeklass*, åttendeklass*, #. klasse, klassen, klassa, 8a, 8b, 8c, 9a, 9b, 9c, 10a, 10b, 10c, i 8a|8b|8c|9a|9b|9c|10a|10b|10c, class 8|9|10, year 8|9|10|ten|nine, skoleelev*, ein gut|gutt|jente i, en gutt|jente i|på, tenåring*
  `),
  layGotInto: list(`
    fått|fikk|fekk|fær|får|klart|klarte|greid|greidde|greide|skaffet|skaffa tak|hånd|fatt|kloa|inn|seg, fått|fikk|fekk|har|lært|vet|kjenner|kan|funnet|fant|gjettet|gjetta|gjettet|knekt|knekket|stjålet|stole|snappet|snappa|sett|filmet|filma|husket|delt|deler|delte|brukt|bruker|brukte|brukar|brukar|lånt|låner|tatt|har|spredd|lekket|bytta|byttet _ passord*|koden|koder|kode|pin*|innlogg*|pålogg*|brukeren|brukaren|kontoen|kortet|feidepassord*, logget|logga|logger|loggar|loggen seg|inn|på, kom|kommet|komen|kome seg inn|innpå, er|var|vært|vore|har|går|gikk|gjekk inne|inn|innom i|på|hos|med, hacket, hacka, hacker, hackar, knekt, knekte, got|get|gets|have|has|had|getting hold|into|in|my, know|knows|knew|guessed|found|stole|stolen|used|using|uses|shared|sharing|cracked|saw|have|has|got|filmed|learned _ password*|pin|code|login|account|credentials, logged|logging|logs|log in|into|on, broke into, hacked, endret|endra|endrer|endrar|changed|changing|rettet|retta|forandret|forandra|skrudd|fikset|gitt|ga|gav|gave seg|sin|sine|fravær*|karakter*|anmerk*|merknad*|absence*|grade*|mark*|timeplan*
  `),
  layNowDoing: list(
    `akkurat nå, nå, right now, i dette øyeblikk, i denne stund, as we speak, mens jeg|vi|eg|i|we, er|sitter|is logget|pålogget|innlogget|inne|logged`,
  ),
  layTeachers: list(`
    som meg|oss|lærer*|ansatt*|tilsett*, as me|us|teacher*|staff, i mitt|vårt navn|namn, in my name, lærer*, *lærer, *læreren, *lærers, lærar*, *lærar, rektor*, inspektør*, kontaktlærer*, ansattkonto*, ansattes, tilsettes, personalets, personalrom*, karakter*, fravær*, anmerkning*, prøvene, prøva, prøven, eksamensoppgav*, fasit*, min|mi|mitt|mine konto|bruker|brukar|pc|passord|innlogging|pålogging|mail|epost|maskin, kontoen|brukeren|passordet|innlogginga|innloggingen|pcen|maskina|mailen|feiden|kortet min|mi|mitt|hennes|hans|vår|til|vårt, teacher*, headteacher*, principal*, my account|password|login|user|pc|computer|email, grade*, marks, staff, admin*, administrator*
  `),
  layStrayed: list(`
    havnet|havna|hamna|hamnet|endte|endt|landet|landa|dumpa|dumpet|ended|landed _ hos|hjå|til|i|på|with|at|in|to|opp|up|ut, ble|blei|vart|blitt|was|been levert|lagt|sendt|delt|delivered|sent|given _ hos|til|i|på|to|in|at, kom|gikk|gjekk|gått|came|went til|hos|to, kommet|komt|på|gått|ute avveie|avveier|avvege|villspor, på avveie, astray
  `),
  layLeftBehind: list(`
    lå|låg|ligger|ligg|la|lagt|legg|ble|blei|vart|glemt|glemte|gløymt|gløymde|gløymte|glømte|sto|stod|står|satt|satte|sette|left|forgot|lagde|sat|lying|forgotten _ igjen|att|behind|bak, glemte, glemt, gløymde, gløymt, glømt, gløymte, forgot, left my|the|our|a|them|it|papers|some, fant|fann|found|funnet|funne|hittet, ligger|ligg|lå|låg|lies|lay|lying|is|are|was|were og|framme|slengt|åpent|ope|fremme|slenger|flyter|strødd|around|there|on|out, gjenglemt*, attgløymd*, slenger, slengte, flyter rundt
  `),
  layThief: list(`
    brutt opp, brote opp, brutt seg, bil|bilen|bod|boden|garasje*|skap|skapet|kontoret|car|van|locker _ brutt|brote|broken|tømt|tømd|robbet|ransacked, tyv, tyven, tyver, tyvene, tjuv*, tyveri*, tjuveri*, innbrudd*, innbrot*, *innbrudd, brutt|brøt|brote|brøte|brudt seg|inn, stjålet, stjal, stålet, stole|stolen, rana, ranet, raneri, robbed, robbery, theft, thief, thieves, burglar*, broke|broken|break in|into, nasket, rappa, rappet, stjele, stæle, noen|nokon har tatt|teke|rappa|stjålet|forsynt, lås|dør|rute|vindu|vindauge|døra|ruta|vinduet|låsen|door|window|lock _ knust|brutt|brekt|sparka|sparket|smashed|broken|kicked|brekket
  `),
  layThings: list(`
    maskin, maskiner, maskinene, maskinar, maskinane, server*, harddisk*, backup*, ruter*, arkivskap*, safe, safen, nøkkelskap*, machines, computers, pcer, laptops, tablets, utstyr, utstyret, equipment, permer, mapper, papirer
  `),
  layNoLogin: list(`
    uten|utan|without|no|ingen innlogging|pålogging|passord|login|logon|password|kode|å logge|logging|innlogga|tilgang|tilgangsstyring, uten|utan|without å|at|being logge|logga|logged, inkognito*, incognito, ikke|not _ innlogget|pålogget|logget|logged, treff|hit|result|nummer # i|på|in|on google, i google|googlesøk*|søk*, on google, åpner|åpnes|opens|virker|works for|hos|i alle|hvem|privat|anyone|everyone|private, delingslenk*, alle med lenk*|lenken|link*, anyone with the, åpen for alle, åpent for alle, tilgjengelig for alle, ligger|ligg|lå åpent|ope|ute|fritt
  `),
  layOthersOpen: list(`
    hun|han|ho|vikar*|nabo*|søster*|kusine*|kollega*|andre|alle|de|dei|she|he|they|cousin|colleague*|everybody|everyone|anybody|anyone|others|folk|elever|elevene|renhold*|vaskehjelp*|praktikant*|lærling*|hvem kan|kunne|får|fikk|could|can|klarte _ åpne|opne|lese|lesa|se|sjå|open|read|see|access|også|too
  `),
  layCommonPlace: list(`
    fellesområde*, felles, fellesmappe*, fellesdisk*, fellesdisken, delt mappe|mappa, shared drive|folder|disk|area, common drive|folder, f:, k:, g:, s:, p:, teams, teamskanal*, sharepoint*, intranett*, onedrive*, google drive, dropbox
  `),
  layStrangerWants: list(`
    ville|vil|spurte|spurde|spør|ba|bad|ber|wanted|asked|wants|asks|prøvde|prøver|tried _ låne|låna|komme|inn|slippe|sleppe|plugge|koble|kople|kobla|nettkabel*|nøkkel*|kode*|passord*|serverrom*|wifi|trådløs*|nettet|nettverk*|borrow|get|into|in|plug|connect|key|cable|code|password|server*|maskin*|pcen|pc|skjerm*
  `),
  layUnknownHere: list(`
    kar|mann|fyr|dame|type|person|gutt|kvinne|man|guy|woman|lady|dude|kis|folk|noen i|med|utenfor|utafor|in|with|outside|ved|uten|without|på|som|who|that, fremmed*, framand*, ukjent*, stranger*, unknown, vi|jeg|ingen|nobody|we|i _ ikke|aldri|dont|never|didnt _ kjenner|kjente|sett|know|seen|recognise*|recognize*, uten skilt|kort|id|legitimasjon|adgangskort, without id|badge,
    en|ein|ei|noen|somebody|someone ukjent*|framand*|fremmed*|unknown,
    hadde ikke|ikkje kort|id|legitimasjon|skilt|adgangskort, sa|said han|hun|de kom fra|was|var, fra *firmaet
  `),
  layMeantOther: list(`
    skulle|skal|er|var|egentlig|belongs|meant|intended|adressert|stilet|tiltenkt|tilhører|tilhøyrer|gjelder|ment til|for|to en|ein|ei|noen|naboen|nabo|andre|annen|annan|anna|another|someone|somebody|andre, skulle til, tilhører|tilhøyrer|gjelder|handler|belongs|concerns en|ein|ei|to|noen|another|andre annen|annan|anna|andre|helt|somebody|someone, ikke er|var|til meg|min|oss|vår, ikke stilet|adressert|ment, not for|mine|ours|addressed
  `),
  layOtherPerson: list(`
    annen|annan|andre|andres|anna|another|other|feil|naboens|fremmed|ukjent|someone|somebody pasient*|elev*|bruker*|brukar*|familie*|person*|mann*|kvinne*|dame*|barn*|klient*|beboer*|søker*|elses|else|patient*|pupil*|client*|resident*|child*|kid*|customer*|innbygger*, naboen|naboens sin|sitt|sine|journal*|brev*
  `),
  layBcc: list(`
    glemte|glemt|gløymde|gløymte|uten|utan|ikke|istedenfor|without|forgot|not|i|missed _ blindkopi*|bcc|skjult, åpen kopi, alle|all|everyone|everybody|de|they __ hverandre|hverandres|kvarandre|kvarandres|others|other _ navn*|namn*|adress*|mail*|epost*|name*|address*|email*|nummer*, vanlig kopi, i|in kopifeltet|tilfeltet|til|cc|to feltet|instead, alle adressene|navnene|mottakerne|adressene|namna synlig*|åpent|ope|står|i
  `),
  layCrowd: list(
    `alle, all, everyone, everybody, samtlige, #, mottakere, mottakerne, foreldre*, *foreldre, *foreldrene, recipients, parents, søkere, søkerne, elever, pasienter, brukere, familier, families, dem, them, folk`,
  ),
  layMyJob: list(`
    jeg|eg|vi|æ|i jobber|arbeider|jobbar|er|work|am _ parkering*|kjøkken*|renhold*|reinhald*|vaktmester*|vaktmeister*|park|parkavd*|drift*|økonomi*|resepsjon*|bibliotek*|brann*|vei|veg|vann|skole*|barnehage*|kultur*|sentralbord*|it|kitchen|cleaning|parking|library|school|kindergarten|reception, bare|berre|only|just _ vikar*|renholder*|vaskehjelp|assistent*|lærling|sommerjobb*|cleaner|temp|ekstravakt
  `),
  layKeyCard: list(
    `adgangskort*, nøkkelkort*, tilgangskort*, idkort*, nøkkel, nøkkelen, nøkler, nøklene, nøkkelbrikk*, brikka, brikke, brikken, key card, keycard*, badge, keys, key, access card, fob, kortet`,
  ),
  layLetIn: list(
    `fikk|fekk|ble|blei|vart|slapp|kom|gikk|gjekk|let|got|was|har|er|hadde|sluppet _ inn|in|inside|med|inne|vært|innom, slapp|let|slepte|sleppte _ inn|in, åpnet|åpna|låste opp|holdt døra, var|er|was|been inne|inside|der,
    lot|let|lar|slapp _ sitte|sitja|være|vera|stå|gå|alene|aleine|inn`,
  ),
  layKeptOut: list(
    `slapp|lot|let|slipper|slipp|fikk|fekk|kom|sluppet _ ikke _ inn|in|noe, ikke sluppet|slapp|fikk|kom|slipper inn|ham|han|ho|henne|dem, didnt|did not|wouldnt _ let|get, avvist*, viste ham|han|henne ut|bort|døra, sendte ham|han|henne bort|ut|av, fikk|fekk nei|et|eit nei, sa nei, turned away, sent him|her|them away, ba ham|han|henne gå`,
  ),
  layWrongHands: list(`
    til|to alle|all|hele|heile|every foreldre*|foreldra|foresatte*|foreldrene|parents|klassen|klassa|skolen|skulen|kommunen|ansatte|tilsette|personalet|staff|lista|gruppa|korpset|laget, chatgpt*, chat gpt, copilot*, gemini*, deepl, google translate|oversett|oversetter, en|ei|ein ki|ai|chatbot|kitjeneste|oversettelsestjeneste|oversetter, instagram*, facebook*, snap*, snapchat*, tiktok*, finnno, youtube*, linkedin*, messenger*, whatsapp*, privat|private|privaten gmail|mail|epost|mailen|konto|mobil|telefon|sky|dropbox|icloud|pc, gmail*, hotmail*, icloud*, dropbox*, wetransfer*, naboen, nabokona, pizza*, kiosk*, butikk*, posthylla|hylla|postkassa|innboksen|skuffa til|hos|på, for|foran|til hele|heile|alle klassen|klassa|salen|forsamlinga|rommet|møtet|bussen, fremmed*, framand*, ukjent* person|mann|dame|mottaker|nummer, journalist*, avisa, avisen, pressen, begge|andre|motsatt parter*|parts|part, motpart*, eksen, eksmann*, ekskone*, ex husband|wife, papirdunk*, søppelkasse*, søppeldunk*, papircontainer*, container*, bosspann*, barnehagen|skolen|kjøkkenet|kantina|vaskeriet|brannstasjonen ved|i en|feil, feil skjerm|nabogutten|barn|elev|mor|far|adresse|kommune|mottaker|fax|nummer|lege|skriver|konvolutt, nabogutt*, wrong person|patient|parent|number|fax|address|mother|family|child|pupil|group|envelope, loppemarked*, bruktbutikk*, kopimaskin*, kopirom*, printeren|skriveren|skrivaren nede|i|ved|på publikum|resepsjon*|gangen|biblioteket|ungdomsskolen
  `),
  layMoved: list(`
    sendt, sendte, sende, sent, faxed, faxet, mailet, maila, emailed, delte, delt, shared, lå, låg, ligger, ligg, la, lagt, legg, limte, limt, pasted, put, puttet, putta, kastet, kasta, thrown, threw, kopierte, kopiert, copied, lastet, lasta, uploaded, fikk, fekk, fått, got, received, mottok, lest, leste, las, read, vist, viste, showed, havnet, havna, hamna, endte, ended, gitt, ga, gav, gave, given, levert, leverte, delivered, gikk, gjekk, gått, went, vedla, attached, postet, posta, posted, skrev, skrevet, typed, printed, kom, kommet, came, fant, funnet, funne, found, glemt, glemte, gløymt, left, henger, hang, skrevet ut
  `),
  layOnlookersThere: list(`
    folk|alle|de|people i|in kø|køen|queue, publikum*, gjennom|igjennom glasset|vinduet|ruta|ruten|glaset|vindauget|døra, gjennom glass*|vindu*|rut*, through the window|glass, fra gata|gaten|fortauet|gangen|venterommet|parkeringsplassen, from the street|corridor|pavement|queue, forbipasserende, passers, kunder, kundene, visitors, besøkende, besøkjande, pårørende*, pårørande*, foreldre, foreldrene, foresatte, elevene, elevane, elever, pupils, pasientene på venterommet, folk i|som står|venter|går|sitter, servicekontor*, servicetorg*, innbyggertorg*, in the queue|line|waiting, hvem|kven som helst
  `),
  layWorkScreen: list(`skjermen|skjerm|pcen|papirene|screen|screens til|på|hos|of saksbehandler*|resepsjon*|legen|sykepleier*|sosial*|nav*|oss|ansatt*|the, pasientopplysning*, navn og, names and`),
  layOutsider: list(`
    ekstern*, utenforstående, utanforståande, fremmed*, framand*, ukjent*, stranger*, reporter*, journalist*, selger*, fyr|mann|kar|dame|type|guy|man|woman|kvinne som|i|fra|who|with|in, montør*, reparatør*, håndverker*, handverkar*, vaktmesterfirma*, cleaner*, renholder*, konsulent*, tekniker jeg|vi|ingen, uvedkommende, uvedkomande, en|ein|ei vi|jeg|ingen ikke|ikkje|aldri|kjenner, noen|nokon|someone utenfra|utafra|vi|som|ukjent|from
  `),
  layNetThing: list(`
    nettverkskontakt*, nettkontakt*, nettverksuttak*, nettuttak*, uttak*, kontakten|veggen|switch*|ruter*|router*|rack*|nettverksskap*|skapet|server*, network socket|port|outlet|cabinet, pcen|pc|maskina|maskinen|kassa|computer
  `),
  layListened: list(`
    med|inne|lyttet|lytta|hørte|høyrde|satt|var|ble|blei|joined|listening|listened|present på|i|med|inn|in|on|the teams*|møtet|møte|samtalen|meeting|call|videomøte*, teamsmøte*|videomøte*|samtale*|meeting|call _ ekstern*|fremmed*|ukjent*|stranger*
  `),
  layOtherUser: list(`
    ektemann*, ektefelle*, svigersønn*, svigerdatter*, nevø*, niese*, tante*, onkel*, roommate*, partner*, kona, kone, mannen min, mann, sønn*, son, sons, datter*, daughter*, samboer*, kjæreste*, barna, barnet, ungen, ungene, ungane, kid, kids, husband, wife, boyfriend, girlfriend, elev*, pupil*, student*, bror, broren, søster*, venn, vennen, kompis*, venninne*, nabo*, fremmed*, framand*, ukjent*, stranger*, naboen, barnebarn*, tenåring*, ungdom*, gutten, jenta, guttungen, jentungen, en annen, ein annan, noen andre, nokon andre, someone else, somebody else, folk
  `),
  layUsedLogin: list(`
    kan|kjenner|vet|veit|knows|fått|fikk|fekk koden|koda|pinkoden|pin, brukt|bruker|brukte|brukar|bruka|lånt|låner|lånte|used|using|uses|use|borrowed|typed|har|hadde|fått|fikk|kjenner|knows|kan|vet|logget|logga|logged|delt|delte _ passord*|*passord|innlogg*|pålogg*|brukeren|brukaren|kontoen|kortet|bankid*|pin*|login|password|account|card|credentials, logget|logga|logger|logged|logs _ som|as meg|me|oss|us|henne|ham
  `),
  layInsight: list(`innsyn|innsikt|tilgang i|til, fikk|fekk|fått|kunne|kan|got|could _ se|sjå|lese|lesa|åpne|see|read|open|innsyn`),
  layForgot: list(`mistet|mist|tapt|lost|rotet|forlagt _ passord*|kode|koden|koda|pin|pinkode*|password|code, glemt, glemte, glemmer, gløymt, gløymde, forgot, forgotten, rota|rotet|somla|tulla _ vekk|bort|vekke, husker|hugsar|remember, nullstille*|nullstilla|tilbakestille*|reset`),
  layWrongOne: list(`
    feil|gal|gale|galt|wrong|feile|galne fil|fila|filen|filer|vedlegg|vedlegget|dokument|dokumentet|brev|brevet|skjema|notat|rapport|liste|lista|ark|arket|bilde|perm|mappe|mappa|attachment|file|document|letter|list|paper*|folder|report|konvolutt*|utskrift*|papir*|pose*|mottaker*|barn|elev, i stedet, istedet, istedenfor, i staden, isteden, instead, ved|by en feil|uhell|mistake|accident, kom i skade, kom til å, uheldigvis, glipp, tabbe*, bomma, bommet, byttet|bytta|blandet|blanda|blanda om|sammen|i, mixed up
  `),
};
