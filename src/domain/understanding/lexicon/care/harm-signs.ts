import { list } from '../list.ts';
import type { Lexicon } from '../../phrases.ts';

/** The classes of words that `harm-frames.ts` puts together. None of them says anything by itself. */
// prettier-ignore
export const HARM_SIGNS: Lexicon = {
  /** Nobody is got hold of. */
  harmUnreached: list(`
    når|nås|nåes|rekker|nådde {NOT}, {NOT} når|nås|nådd, får|fikk|fekk|fær {NOT} _ tak|kontakt|svar|fatt|respons|ringt|tilkalt|varslet|varsla|meldt|gjennom|igjennom|fram|frem|hull|samband|forbindelse, kommer|kom|slipper|går {NOT} gjennom|igjennom|fram|frem|til|inn, {NOT} kommer|slipper|går gjennom|igjennom|fram|frem|inn, svarer|svarte|svara|tar|tok {NOT}, {NOT} svarer|svarte|tar|tok, ingen|nobody|noone|none|no svarer|tar|kommer|hører|svarte|tok|kom|hørte|svar|kontakt|answers|answered|answer|picks|picked|comes|came|reply|response,
    cant|cannot|couldnt|can|could|unable reach|call|ring|phone|contact|not|to _ through|reach|call|hold|them|us|him|her|112|113|110|911|ambulance|doctor|police|help, rett|straight i|til|to svarer*|telefonsvar*|pipetone*|pipelyd|opptatt*|voicemail|ingenting, bare|kun|only|just|berre beeps|beep|tuter|piper|pip|opptatt*|opptattone|summer|ringer|pipelyd|rings, brytes, ryker|brytes|faller|detter|kobles|kuttes|blir ut|av|ned|fra|brutt, stum, stumt, taus, taust, silent, mute, ingen|no samband|signal|linje|tone|summetone|ringetone|dial|line|signal|forbindelse,
    får|fikk|fekk {NOT} ringt|ringe|ut|ringe, hjelper|nytter {NOT} å|og ringe, ingen|ikke|not|no måte|way|mulig|possible å|to|of ringe|varsle|nå|call|calling|reach|alert,
    legger|la|lagt|legg _ på, hangs|hung up, bryter|bryt|kutter|kuttar av|forbindelsen|linja, bare|kun|only|just legger|la på, {NOT} ut|gjennom|til på|telefon*|linja, kan|får|can|kunne {NOT} ringe|varsle|melde|call,
    ikke|ikkje|not i|in bruk|tjeneste|service|drift|use, utgått, eksisterer ikke, hører|høyrer|hear oss|meg|us|me ikke|ingen|not, {NOT} hører|høyrer|hear, ingen|uten|without|no dekning|signal|streker|bars|coverage|sus, durer, summer,
    mista|mistet|mister|mistar|lost kontakt*|forbindelse*|samband*|radiokontakt*|contact, ikke|ikkje|ingen|no|verken|not radio|mobil|telefon|samband|radiosamband|phone|radio, kommer|kom {NOT}|aldri opp|fram|frem, ikke fram, ikke frem, fikk|fekk|got {NOT} fram|frem|gjennom|tak|svar|through,
    kutter|bryter|dør|faller|forsvinner|hakker|cuts|drops|dies hver|når|da|ut|every|when|each, samband*|linja|linjen|radio*|samtalen|line _ kutter|bryter|dør|forsvinner|brytes|hakker|cuts|drops|dies|borte,
    kan|klarer|greier|får {NOT} nå oss|mannskap*|dem|dere|ham|henne|hun|han|brukerne|noen|legevakt*|amk|110|113|laget, {NOT} få|få tak|kontakte|kontakt, cannot|cant contact|reach
  `),
  /** Whoever comes when somebody is in need. */
  harmHelper: list(`
    113, 112, 110, 116117, amk*, ambulans*, ambulance*, sykebil*, sjukebil*, legevakt*, lækjarvakt*, vaktlege*, vaktdoktor*, legevaktslege*, nødsentral*, nødnummer*, nødtelefon*, nødnett*, naudnett*, samband, sambandet, alarmsentral*, responssent*, trygghetssent*, vaktsentral*, brannvesen*, brannvakt*, politi, politiet, police, paramedic*, emergency, luftambulans*, redningssent*, akutteam*, ambulanteam*, barnevernvakt*, krisetelefon*, alarmtelefon*, giftinformasjon*, giftlinj*, doctor, doktor, doktoren, legen på vakt*, legen|lækjaren som, vakthavende, bakvakt*, fagvakt*, duty doctor|nurse|officer, first responder*, 110sentral*, 113sentral*, nødetat*,
    nødanrop*, nødsamtal*, nødsignal*, nødmeld*, heisalarm*, krisesenter*, overgrepsmottak*, selvmordstelefon*, mental helse
  `),
  harmRings: list(`
    ringer, ringt, ringte, ringe, ringjer, ringje, slår, taster, tastet, call, calls, called, calling, dial, dials, phone, phones, ring, rings, ringing, nummer, nummeret, linja, linjen, anrop*, samtale*, telefon*, oppringning*, viderekobl*, sluses,
    gått|går|rutes|rutet|omdirigert|omdirigeres|viderekoblet|havner|havnet|goes|went|routed til|hos|to|in, kommet|kom til
  `),
  /** And it is somebody else who answers. */
  harmElsewhere: list(`
    frisør*, salong*, pizza*, kebab*, bilverksted*, verksted*, butikk*, hotell*, restaurant*, drosje*, taxi*, kiosk*, bank*, forsikring*, kundeservice*, tannlege*, rørlegger*, treningssent*, barnehage*, skole|skulen|skolen, gravferd*, begravelsesbyrå*, privatperson*, privatnummer*, privat bolig|nummer|telefon, hairdresser*, barber*, shop, garage, pizzeria, private person|house|number, stranger*, en gammel dame|mann, et|eit|en|ein|ei|a|an annet|anna|annen|anna|tilfeldig|helt|fremmed|random|other firma|selskap|menneske|person|sted|kommune|by|annet|sentralbord|company|person|place, feil|gal|galt|gale|wrong sted|plass|person|nummer|folk|kommune|place|number|person|end, havner|hamnar|ender|endar|kommer|lander|kjem hos|hjå|at|i|på feil|en|ein|et|eit|sverige|helt|utlandet,
    til|hos|på|to|hit *avdelingen|*avdelinga|arkivet|resepsjonen|sentralbordet|lønn|fakturaavdeling*|reception, til|hos en|ein|et sentral|sentralbord|callsenter|firma, sverige|danmark|sweden|india
  `),
  /** Mail, meetings and money: no call for help. */
  harmDesk: list(`
    epost*, mail, mailen, mailer, faktura*, møte, møter, møteinnkalling*, innkalling*, timeavtale*, avtale, rapport*, skjema, skjemaet, bestilling*, tilbud*, kurs*, spørreundersøkelse*, kalender*, invitasjon*, lønn*, timeliste*, reiseregning*, refusjon*, email, emails, invoice*, meeting*, report*, calendar*, survey*, kvittering*, statistikk*, brosjyre*, plakat*, nettsid*, hjemmesid*
  `),
  /** Not as he always is. */
  harmUnlike: list(`
    pleier|pleide|bruker|brukar|brukte|plar|pla alltid|å|jo|ellers|vanligvis|aldri|jo, alltid|vanligvis|normalt|vanlegvis|ellers _ tar|svarer|åpner|opnar|kommer|sitter|venter|vinker|står|møter|roper|hilser, always|usually|normally opens|answers|comes|waits|sits|picks|calls|waves|is|stands|there, ulikt|ulik|unlike|not like han|hun|ham|henne|him|her, ligner {NOT} ham|han|henne|hun, sånn|slik er hun|han {NOT}, ikke vært|sett|hørt fra|noe siden, ikke hørt|høyrt|sett fra|noe|noko|ham|henne|han|hun siden|på|i
  `),
  /** A door that keeps people apart. */
  harmLock: list(`
    døra|døren|dør|døro|porten|låsen|låsa|inngangen|heisen|elåsen|nøkkelboksen|ytterdøra|ytterdøren|door|lock|gate|lift|elevator _ {NOT}|låst|stengt|fast|stuck|locked|shut|vranger|nekter|død|rødt|rød, kommer|kom|slipper|komt {NOT} inn|ut til|hos|dit|på, kommer|slipper {NOT} inn|ut, får|fikk|fekk {NOT} opp|åpnet|låst|åpna|opna|opp døra|døren|låsen|opp|porten|, cant|cannot|not get|open|let in|inside|out|it|door|the, kort|kortet|korta|brikka|brikken|brikke|kode|koden|nøkkel*|nøkkelappen|card|key|code _ {NOT}|rødt|avvis*|ugyldig|død|dead, lukker|låser|åpner|opnar {NOT} opp|døra
  `),
  /** No sound and no movement from there. */
  harmNoLife: list(`
    svarer|svarte|svarar|svara|reagerer|rører|beveger|banker|roper|snakker|lukker|åpner|opnar {NOT}, {NOT} svarer|reagerer|rører|beveger|åpner|lukker, ingen|ikke|no|not _ lyd|livstegn|svar|sound|answer|movement|reply, helt|heilt|så|too|all|quiet stille|stilt|tyst|quiet|silent|stille, ingen|nobody|noone åpner|opnar|svarer|kommer|lukker|opens|answers|comes, doesnt|not|isnt open|opens|answer|answers|move|react, sier ingenting|ingen|ikke
  `),
  /** Somebody left who should not. */
  harmGone: list(`
    er|har|var|ble gått|gikk|stukket|stukke|stakk|rømt|rømde|forsvunnet|forsvunne|vandret|vandra|ute|borte|vekk|sloppet|sluppe|sluppet, gikk|gjekk|stakk|vandret|vandra|ruslet|rusla|rømte|rømde|løp|sprang|smatt|kom|slapp|spaserte|tusla|tuslet _ ut|ute|avgårde|sin|fra|vei|ifra|hjem|heim, forsvant, forsvann, forsvunnet, forsvunne, rømte, stakk, went|walked|ran|wandered|got|slipped|left|escaped out|off|away|outside|without, is|has|was out|gone|left|missing|outside|disappeared, ute og|å vandrer|går, {NOT} på rommet|rommet|avdelingen|avdelinga, {NOT} i|in senga|sengen|bed|stolen, på rømmen|vift, tom seng|stol, senga|sengen|stolen er|var|står tom,
    er|is {NOT} der|her|hjemme|heime|inne|there|here|home|i|på|at, {NOT} der|hjemme|inne|there|home, tøfl*|sko|skoa|rullator*|frakk*|jakka|shoes|coat|walker _ står|ligger|henger|er|igjen|att|left|there,
    sitter|sit|står|går|er|funnet|fant|sett|seen|found|ble|sits _ bussen|toget|trikken|butikken|gata|gaten|torget|senteret|stasjonen|kjøpesenter*|ferga|drosje*|taxi*|bus|train|street|shop|station|hage*|nabo*
  `),
  /** What should have sounded did not. */
  harmSilent: list(`
    alarm*|*alarmen|sensor*|*sensoren|matta|matten|*matta|klokka|tavla|panelet|gps*|*gpsen|døralarm*|dørvarsl*|kamera*|varsling*|systemet|app|appen|telefonen|the|it|den|det|den|armbåndet _ {NOT}|ingen|ingenting|nothing|no|stille|stum|stumt|taus|silent|død|dead|nada, ingen|ikke|no|uten|uten|without _ pip|pep|pling|varsel|alarm|alarmer|lyd|signal|beep|alert|warning|sound, {NOT} pep|peip|plinget|varslet|varsla|ringte|alarmerte|ulte|lyste|beeped|rang, sa|sier|said|says ingenting|ingen|ikke|nothing|nada, skal|should|burde|pleier pipe|piper|varsle|alarm|ringe|beep|ring|alert,
    ikke|ingen|aldri|no|uten _ signal|pip|pling|varsel|lyd|utslag|melding|kvekk|kvitt|mukk, {NOT} et|ett|eit|en|ein|a kvekk|kvitt|pip|pling|lyd|mukk|ord|livstegn|peep
  `),
  harmCold: list(`
    minus, kuldegrad*, snø, snøen, snøstorm*, iskaldt, isen, mørket, regnet, sokk*, sokker, sokkelesten, barbeint, barbent, barfot, pysj*, pyjamas*, pysjamas*, nattkjol*, nattskjort*, tøfler, socks, barefoot, slippers, nightgown, pyjama*, uten jakke|sko|klær|kler, no|without coat|shoes|jacket, kulda, kulden, cold, snow, frost, freezing, trafikk*, motorvei*, riksvei*, e18, elva, elven, fjorden, sjøen, jernbane*, togsporet, skogen, highway, river, woods, traffic, midt på natta|natten, grader ute|kaldt,
    iskald
  `),
  harmSearch: list(`
    leter, leiter, leitar, leta, lett|leita etter, ute og leter|leiter, finner {NOT}, fant {NOT}, {NOT} funnet|funne|finner|sett|finne, ingen|nobody|noone har|vet|has|knows|ser _ sett|hvor|seen|where, søker etter, searching, looking for|everywhere, cant|cannot|not find|found, vet|veit|aner {NOT} hvor|kor, hvor han|hun er|ble
  `),
  /** A machine by which a body lives. */
  harmLifeMachine: list(`
    maskinen|maskina|maskin|apparatet|apparat|pumpa|pumpen|slangen|boksen|dingsen|machine|pump|device|box som|that|which|hun|han|he|she _ puster|pusten|puste|pustar|mater|gir|holder|hjelper|trekker|suger|breathes|breathe|breathing|feeds|keeps|helps, puster|pustar|lever|mates|får|breathes|lives|fed _ via|med|på|gjennom|ved|through|by|on maskin*|apparat*|slange*|sonde*|pumpe*|machine|tube, holder|held|keeps|keeping _ i|i|gående|alive live|liv, respirator*, pustemaskin*, ventilator*, oksygen*, surstoff*, oxygen, cpap*, bipap*, hjemmerespir*, konsentrator*, concentrator*, sondepump*, ernæringspump*, feeding pump|tube, smertepump*, insulinpump*, morfinpump*, cadd*, sugemaskin*, sugeapparat*, hostemaskin*, dialyse*, hjertemonitor*, overvåkingsutst*, maska hans|hennes, pumpa|pumpen|slangen hans|hennes|til, trakealkanyl*, trachea*, life support,
    pumpa|pumpen|slangen|slangan|apparatet|maska til|på|hos|hans|hennes|herr|fru, the pump|tube|machine of|for|to
  `),
  harmPower: list(`
    strømmen|straumen|strøm|power|electricity _ gikk|gått|borte|vekk|ute|av|went|gone|out|off, går|kjører|står|running|runs|now på|on batteri*|battery|reserve*|reservestrøm|nødstrøm*, batteri*|battery _ min*|prosent|time|timer|igjen|left|snart|tomt|lavt|low|empty|dying|dør|slutt, strømbrudd*, strømstans*, strømutfall*, strømløs*, straumbrot*, power cut|outage|failure, no|ingen|uten|utan|without strøm|straum|power, tom for strøm|batteri|oksygen, aggregatet {NOT}, liter|minutter|min|time|timer igjen|left,
    strømmen|straumen|lyset|power|lights _ blunket|blunka|flimret|forsvant|blinked|flickered|ut, etter strømbrudd*|strømbrot*
  `),
  harmAlarms: list(`
    piper, pip, peip, hyler, uler, alarmerer, varsler, lyser rødt|gult, rødt lys, gult lys, blinker rødt, beeps, beeping, alarming, alarms, alarm, alarmen, red light, stopper, stoppet, stoppa, stanset, stansa, stopped, stops, har|er gitt|gått opp|av|ut, slår|slo seg av, slått seg av, shut off|down, feil e*, error, tett, tett, occluded, blocked,
    slutta|sluttet|slutter|quit|har å|og gå|virke|pumpe|gi, slutta|sluttet, viser e*, ute av drift, død, dau, dead, tom, tomt, svart, blinker, feilkode*
  `),
  harmAllergy: list(`
    *allergi, *allergien, *allergisk, *allergikar, *allergiker, allergi*, allergy, allergic, anafyl*, cøliak*, tåler|tåler|toler|tålar {NOT}, {NOT} tåler|tolerate*|stand, intoleran*, reagerer|reagerte på, reacts|reacted to, cave
  `),
  harmAte: list(`
    fikk|fekk|fått|har|har|har|ble|blei|got|had|has|have _ i|kake*|mat|maten|kjeks*|is|nøtt*|melk|mjølk|egg|penicillin*|sprøyt*|dosen|tablett*|piller|medisin*|stikk*|fisk|reker|brød|cake|food|milk|nuts|peanut*|injection|shot, spiste, spist, åt, ete, smakt, smakte, svelget, svelga, slikket, ate, eaten, tasted, swallowed, drakk, drukket, drank, i seg, gitt, gav, ga, given, gave, stukket av|i
  `),
  /** One says this, another that. */
  harmConflict: list(`
    # eller|or|og #, en|ein|ett|halv|halvannen|to|tre|one|two|half eller|or en|ett|to|tre|fire|halv|two|three|half, ulikt, ulike, ulik, forskjellig, forskjellige, motsatt, motstridende, different, differs, stemmer {NOT} overens|med|helt, {NOT} stemmer, uenige, uenig, hverandre, hvilken|hvilket|hvilke|which _ riktig|rett|gjelder|stole|right|correct|trust, hva|ka|kva|what|kem|hvem _ stemmer|gjelder|riktig|rett|right|correct, sier|viser|står|says|shows # _ #, mens|but|men|while det|den|arket|lista|listen|kortet|skjermen|boka|the sier|viser|står|says|shows,
    pleier|pleide|vanligvis|normalt|usually|sist|før|last # , skal|bør|kan jeg|vi|eg følge|følgje|stole|tro, should i|we follow|trust|believe
  `),
  harmColdHouse: list(`
    kaldt|kald|iskaldt|kalde i|inne|på|hele|rom*|for, fryser, frys, frøys, fryse, hutrer, hutrar, skjelver, ulltepp*, tepper, pledd, jakker|jakke|ytterklær|lue på|inne|i, coats|coat|blankets|jackets, no|ingen|uten|utan|without heat|heating|varme|varmtvann|hot|food|mat|vann|water|drikke|luft|air|ventilasjon|ventilation, radiator*, varmeanlegg*, varmen|fyringa|fyringen|oppvarminga|oppvarmingen|heating|heat _ borte|gått|av|ute|nede|off|out|down|gone|dead|died, # grader|gradar|degrees inne|i|på|her|inside, shivering, shaking, freezing, cold inside|in|rooms, dårlig|tett|kvelende luft, sulter, ikke fått|får mat|frokost|middag
  `),
  harmThey: list(`
    beboerne, beboere, pasientene, brukerne, brukerane, de gamle|eldre|små|minste|sengeliggende|demente, barna, ungene, småbarn*, gamlingene, old|elderly people|ones|ladies|men, residents, patients, children, kids, babyene, babies, folk i senga|rullestol, oss alle
  `),
  /** It should have been done long before now. */
  harmOverdue: list(`
    skulle|skal|burde|should __ for # time|timer|min*|dager|siden, skulle|skal|burde|should __ for en|ei|ein|to|tre|fire|halvannen|flere|lenge|over time|timer|timar|siden|dager|en, skulle|skal|burde|should __ hours|hour|minutes|long|since ago|this|morning|noon, på overtid, over tida|tiden, # timer|time|min* på|over overtid|tida|tiden, {NOT} fått|fekk|fikk|hatt|gitt|gotten|got|had|received _ siden|sia|since|på|i|for|in|today|all #|en|to|tre|i|flere|hele|morges|går|dag|dager|timer|døgn|days|hours|day|yesterday, {NOT} _ siden|since i|kl|klokka|klokken|frokost|lunsj|morges|går|natt|yesterday|morning|noon|#, forsinket|forsinka|for sent|seint _ dose|medisin|insulin
  `),
  /** What is done for one in care. */
  harmCare: list(`
    tilsyn, tilsyn*, stell, stellet, stelles, mat, maten, vann, drikke, hjelp, hjelp*, besøk, besøket, snudd, snus, bleie*, bleieskift*, toalett*, dusj, legges, lagt, natta, mating, food, water, visit, help, turned, care, changed, posen, sårstell, sårskift*, kateter*, sonde*
  `),
  /** A crew on its way. */
  harmCrew: list(`
    mannskap*, rykker, rykket, rykka, utrykning*, utrykking*, oppdrag*, sender|sendt|sende|kjører|kjørt ut|feil|bil*, brannbil*, stigebil*, ambulans*, legebil*, tankbil*, vogna, vogn, bilen, bilene, bilane, crew*, truck, engine, vaktlaget, innsats*, dispatch*, on call, responding,
    kjøretøy*, kjøretøyet, bil #, vogn #, enhet #, om bord, ombord, on board, i bilen, patruljen, patrulje*,
    legevaktsbil*, akuttbil*, *bilen står|stopper|snudde, ambulanseteam*, sykebil*, mannskapsbil*
  `),
  harmGotOthers: list(`
    fikk|fekk|fått|tok|har|got|took|gitt|gav|ga|gave|given __ andres|naboens|hans|hennes|sine|sin|sitt|hverandres|romkameratens|sidemannens|wrong|others|someone, fikk|fekk|fått|got|took|gitt _ feil|gal|gale|galt|wrong, byttet|bytta|forvekslet|forveksla|swapped|mixed|blandet|blanda om|sammen|up|_ på|med,
    leverte|levert|ga|gav|delte|sendte|gave|delivered|la _ pose*|medisin*|tablett*|dosett*|dosen|piller|medicine* _ til|to|hos
  `),
  harmSlipped: list(`
    hoppet|hoppa|hopper|forskjøvet|forskyvd|skled|sklei|byttet|bytta|flyttet|stokket|stokka|jumped|shifted|moved|slipped|swapped, feil linje|rad|rekke|navn|line|row|name, en|ein|one linje|rad|line|row
  `),
  /** Pressed, pulled or rang; and nobody is on the way. */
  harmPulled: list(`
    trukket, trukke, trakk, dratt, drege, dro, drog, trykket, trykt, trykka, trykte, trykker, trykkjer, drar, dreg, trekker, ringte på, ringt på, ringer på, utløst, utløste, pressed, pulled, pushed, pressing, pulling, klemt, klemte, tilkalt, tilkalte, ropt, roper, ropar, shouting, shouts, calling for, lyset|lampa|lampen|alarmen|light|lamp|alarm _ blinker|lyser|ringer|går|blinks|blinking|on,
    ligget, har ringt|trykt, ligger og,
    trykt|trykket|trykker seg blå|til|sår, hengt|hang i snora
  `),
  harmNobodyComes: list(`
    ingen|nobody|noone|none|no _ kommer|kom|kommet|svarer|svarte|svart|hører|hørte|reagerer|comes|came|answers|answered|responds|kjem|kjem|tar|hjelper, uten|utan|without at noen|nokon|anyone, venter|ventar|ventet|venta|waits|waiting fortsatt|ennå|enno|still|i|på|siden, ingen|ikke|no svar|hjelp|help|answer|response, hvor|kor|where blir|er|are|is dere|vi|de|hjelpen|you|they|help, gjorde|gjør|gjer|did|does ingen|ingenting|ikke|nothing,
    {NOT} registrert|mottatt|fanget|merket|merka|logget|received|registered|seen, ikke|ingen|no registrert|mottatt noe|ingen
  `),
  /** The band on the wrist says one, the screen another. */
  harmScan: list(`skann*|scann*|scan|scanned|scanner|leser|søker|slår|åpner|opnar _ armbånd*|wristband*|strekkode*|barcode*|navnet|pasient*|beboer*|bruker*, armbånd*|wristband* _ til|på|hans|hennes|of`),
  harmShowsOther: list(`gir|gjev|viser|syner|kommer|får|fikk|dukker|står|gives|shows|comes|get|got _ meg|opp|fram|frem|som|up|me,
    gerica|systemet|skjermen|appen|journalen|den|programmet|the|it _ gi|viser|sier|står|kommer|gives|shows|says`),
  /** Where people in care live. */
  harmHome: list('trygghetsbolig*, omsorgsbolig*, eldrebolig*, bofellesskap*, sykehjem*, sjukeheim*, aldershjem*, eldresent*, avlastning*, institusjon*, barnebolig*, korttidsavdeling*, care home*, nursing home*'),
  harmWhatWasIt: list('hva|ka|kva|what som|that|it var|er|det|was|is _ i|det|gitt|in|oppi|der, hva|ka|kva|what _ fikk|fått|tok|tatt|spiste|spist|got|took|ate, hvor|kor|how mye|mykje|mange|much|many'),
  harmFound: list('fant|fann|finner|finn|funnet|found ham|han|henne|hun|him|her|dem|beboer*|pasient*|mannen|dama|damen|mora|faren|mor|far|a|the|en|ei'),
  /** Has lain there. */
  harmLain: list('ligget|lege|legge|ligge|lå|låg|lain|lying|liggende|liggande _ badet|bade|gulv*|golv*|gølv*|do|toalettet|floor|bathroom|trapp*|ute|kjøkken*|kitchen|stua|dusj*, ligget|lege|legge|ligge|lain siden|sia|sidan|i|since|for _ middag*|natt*|morges|går|time*|timar|frokost*|kveld*|#|hours|morning|night'),
  /** A place that is dangerous to be in. */
  harmPlace: list('tunnel*, tunnelen, røykfylt*, sjakt*, kummen, kumma, tanken, siloen, høyden, fjellsid*, fjellet, ura, breen, isen, elva, fossen, skredområde*, skogbrann*, ruin*, kjeller*, taket, stillas*, mast*, brønn*, demning*, dypet, under vann, shaft, mine, manhole'),
};
