import { list } from '../list.ts';
import { COVERING, UNHARMED_MORE } from './covering.ts';
import type { Lexicon } from '../../phrases.ts';

/** What takes a word of care back: over, nobody hit, covered, a topic only, a figure of speech. */
export const LIMITS: Lexicon = {
  /** Explicit: nobody is hit. */
  safe: list(`
    alle er trygg*|i orden|ivaretatt|ok, alle _ trygg*, ingen _ i fare, ingen er i fare, ingen fare, ikke fare, ikke _ fare, itj _ fare, ikke farlig, ikke noe farlig, ikke noe|no farlig, ikkeno farlig, ikke krise,
    ingen krise, ingen liv i, ingen|ikke _ berørt|berørte|rammet|skadet|skadd|skada|påvirket|ramma|skadelidende|syk|syke|sjuke, ingen|inga|ikkje _ berørt|skadd|skada,
    går ikke ut over, ikke ut over noen, ingen utrykning avhenger|nå|venter|pågår, nobody|noone|none|no _ affected|hurt|harmed|injured|waiting|sick|urgent,
    no risk|emergency, no danger for|to|here, not an emergency, everyone|everybody|all is|are safe|fine|ok|okay, not dangerous|urgent, nothing _ urgent|dangerous|serious, nothing in them is urgent, ikke akutt, haster ikke, ikke _ hast*, ikke et|noe barn i fare, alle lever, ingen _ død|døde|dødd|daude, ingen dør|dauer|døyr,
    ingen hast*, ingenting alvorlig, ikke alvorlig, ingen dør av, ingen lider, ingen som lider, ingen dårlige, ingen ble dårlige|syke|skadd, ingen _ gått glipp|glipp, ingen har gått glipp, ingen venter, ingen beboere|pasienter|brukere|bebuarar _ venter|berørt|rammet|trenger, ingen beboere venter,
    ingen skal ha|få noe|medisin*|mer, ingen skal ha noe, ingen mangler|manglar noe, alle sover og, alle sover, alle har fått|fått|sitt, har fått det de skal|sitt, alle har fått det, alt er gitt|gjeve|delt|signert, alle medisin* er gitt|delt, er gitt|gjeve og signert, visits are finished|done, nobody waiting,
    ingen pasienter|beboere|brukere|elever|barn nå|her|i|inne|på|igjen|før|til, no patients|residents|clients now|here|today|left|until, stengt for dagen|i dag|kvelden, closed for the day|today, hendelser meldt, ingen hendelser, ikke kritisk, no harm done, går bra med alle|dem|hun|han, det gikk bra, gikk bra med|til, er ved godt mot, chill, i god behold, kom seg ut, alle kom ut|seg, kontordag, på kontoret i dag, ingen reell*, ikke reell*, ikke ekte, ikkje ekte, ikke noe ekte,
    det brenner|haster|brann|burn ikke, brenner ikke, ikke|not noe|any som brenner, så det brenner|haster ikke, testet|prøvd|sjekket|tested|kontrollert _ og|and virker|fungerer|works|funker, hun|han|de|they er|is|are ikke|not alone, nobody|noone|no one|none _ trouble|danger|pain,
    bare til orientering, kun til orientering,
    ingen|ikke _ overlast|skadelidende, no|ingen|ingen meds|medisin*|piller|doser|runder|stell|utdeling* _ until|till|til|før|or, ingen|ikke|no timer|pasienter|pas|avtaler|konsultasjoner|besøk|appointments|patients før|til|igjen|i|until|before, har ingen timer|pasienter|pas|avtaler, ventende pas|pasienter|pasient ingen, ingen ventende, nothing|ingen until|før|til # , i god form,
    siste|den siste beboer*|pasient*|bruker*|elev*|barn|ungen er|ble|har|er hentet|henta|dratt|reist|gått|hjemme|levert, ingen|nobody|no one|tomt her|inne|here|der i|på|tonight|i|nå natt|kveld|helga|huset|tonight, huset|bygget|avdelingen|skolen er tomt|tom,
    ikke|ikkje|not|nothing noe|noko|anything galt|wrong|alvorlig|galt
  `),
  /** Nobody is there: no harm, but a sign of it where nobody gets through to an emergency line. */
  noPatients: list(
    'venteværelse* _ tomt, venterom* _ tomt, tomt venterom*|venteværelse*, tomt på venterom*, waiting room _ empty, ingen på|i venterom*|venteværelse*',
  ),
  /** The same as a frame: nobody in care suffers it, or all get what they always get. */
  unharmed: [
    ...UNHARMED_MORE,
    ...list(`
    ingen|no|none|nobody|noone|ikke _ pasient*|beboer*|bruker*|brukar*|bebuar*|elev*|barn*|unger|ungane|resident*|patient*|client*|people|children|liv|helse|of|som|av|oss|folk|person* _ lid*|lir|lider|skad*|skade|merker|merka|merkar|merket|fare|nød|berørt*|berøres|rammet|ramma|råka|rammes|suffer*|affected|harm*|notic*|mangler|glipp|avheng*|risiko|påvirk*|danger|hurt|injured|risk|urgent, ingen av de|dei|dem|dom _ merker|merka|lider|lir, ingen _ tar|tek|tok|takes skade|harm, ingen står|stands uten|utan|without, no|ingen|ikke|null panic|panikk|fare|drama|krise|dramatikk|stress, så no panic,
    patients|residents|clients|pasientene|beboerne|brukerne|brukarane|bebuarane|alle|everyone|everybody|they get|gets|får|have|har|are|fikk|fekk|got _ like|as|som|the|sitt|sin|usual|normal normal|normally|always|usual|vanlig|vanleg|normalt|planlagt|skal, alle|everyone|everybody|samtlige|beboerne|pasientene|brukerne|barna|ungene er|e|are|is|blir|har _ ivaretatt|ivareteke|trygge|trygg|trygt|dekket|safe|fine|ok|okay|fått|hjelp*|tatt|reddet, pasientene|beboerne|brukerne|bebuarane|brukarane|alle|patients|residents|everyone|everybody får|fikk|fekk|har|get|gets|have|got det|sitt|sin|what|visst|what de|dei|dem|they|alle skal|trenger|pleier|need|should, besøk*|runden|rundene|visits går|gikk|gjekk|går|go|going som|like|as de|vanlig|normalt|normal|usual|planlagt, plinger|ringer|virker|kommer|piper|går der|dit|som det|den|de skal, kommer fram til slutt, everything|alt _ is|er fine|ok|greit|bra, only|bare|berre a|ein|en|et|eit cosmetic|kosmetisk|skjønnhet*, dummydata, testdata, testpasient*, test patient*, demodata, fiktiv*, oppdikt*, øvingspasient*, demo*pasient*, nothing is wrong with, har|e|er|går ingen|inga|ikke|no hast|hastverk|hurry, kan vente til|til, can wait until|till, ikke|ingen _ utrykning*|utrykking*|hending*|hendelse* enno|ennå|så|i|av, ikke noe|noko|no farlig|farleg|alvorlig|alvorleg, ingen er|ble|vart|var|has|got skadd|skadde|skadet|skada|hurt|injured, heldigvis ingen, luckily|fortunately nobody|no|none,
    ingen|ikke|no|inga utrykning*|utrykking*|oppdrag*|hendelse*|hending*|brann*|turnout*|callout* _ på|i|nå|akkurat|pågår|venter|ongoing gang|no|nå|natt|dag|now, trenger|treng|trengs|brukes|brukar|bruker|need|needs|uses den|det|dem|denne|it {NOT} før|until|till|lenger|nå, innlagt|på sykehus*|i sykehus*|sjukehus* _ til|over mandag|tirsdag|onsdag|torsdag|fredag|helg*|neste, rom*|rommet|leilighet*|leiligheten|room|flat|avdeling* _ tomt|tom|ledig|ubebodd|ubrukt|empty|vacant, ingen bor|ligger|sover der|der|på|i, nobody lives|sleeps there|in,
    alarm*|alarmene|anlegget|varslene|tjenesten selv|sjøl går|virker|fungerer|fungere, alarm*|alarmene går|virker|fungerer som|fint|normalt,
    låser|åpner|lukker seg|helt fint|greit|normalt
  `),
  ],
  /** A manual routine covers: possible, never a workaround. */
  covered: list(`
    papirlist*, papirrutine*, på papir, papirutgave*, papirkopi*, papirutskrift*, paper list*, on paper, paper from, after the paper, papirene fra, papira frå,
    paper version|copy|copies|charts|routine, ekstra runder|runde|tilsyn, går så det, så det går, går det nok, går runder, går runde oftere, sitter i gangen|utenfor, ser alle dør*, har døra åpen, fast vakt|mann|tilsyn ved|hos,
    nødrutine*, naudrutine*, manuel*, manually, reserveliste*, har skrevet ut, har utskrift*, printed list*, printout*, utskrift fra, utskriftene,
    liste i perm*, permen, beredskapsperm*, backup list*, reserveløsning*, reservetelefon*, har oversikt*, god oversikt*, vi klarer oss, det ordner seg, så det ordner seg, we manage|cope, we|i have the list, ringer avdeling*|sykehus*|hverandre, ringer _ i stedet, ringjer _ i staden, har oversyn, måler med|for hånd, måler _ hånd, måler manuelt, med nøkkel, har nøkkel, egen nøkkel, vanlig nøkkel, slipper folk inn, alternativ*, kollega tar, tar det derfra, ser alt og tar, går rundene sammen, inne på sin,
    vises|leses|lesast|står|synlig|visible på|on skjerm|skjermen|screen, papirkopi*, papirkopien, paper copies|copy,
    når|nås|reach|reaches oss|hverandre|us på|via|per|on mobil*|sms|epost|radio|mobile, fast|ekstra vakt|bemanning, sitter|står|sit|sits fast vakt, vi tar unna, fast vakt*, sitter|står vakt i|ved|hos|utenfor, vi sitter|står i|ved gangen|dørene|senga,
    rekker|rekk|tar|gjør|gjer _ med|på|via|etter papir*, flere|fleire|tettere|ekstra runder|rundar|tilsyn
  `),
  /** The same as a frame: printed, borrowed, on extra rounds, so far so good. */
  coveredNow: [
    ...COVERING,
    ...list(`
    skrev|skreiv|skrevet|skrive|printed|print|printet|printa|copied|kopierte|har _ ut|out|the|dem|all alt|lista|listene|listen|alle|rounds|charts|the|list|everything|før, skrev|skreiv|skriver|printed|printet ut _ alt|alle|lista|listen|listene|lister|i|før|rounds|list, printed the|all|out, etter|ut|fra de|dei|arkene|arka|utskrift*|arkene|lista|det|perma arkene|arka|utskrift*|vi|på|papir*|utskrevne, arkene, på ark|arka|tavla|tavle|kladd*|lapper|lappar, med|i|på blyant|penn|kladdebok*|notatbok*|bok, handwritten, håndskrev*, handskrev*, for hånd, reservebrett*, reservemob*, reservetelefon*, reserve*, lånt|låne|låner|borrowed|lånte|lånebrett* en|ein|et|eit|one|nytt|another, lånt|låne|borrowed _ fra|frå|av|ta|from, får både|begge sett|lese*, tonight|today|it|dette|natta|kvelden|vakta|det is|er|e covered|dekket|dekka|løst, extra|ekstra|hyppigere|oftere|tettere|more rounds|runder|runde|rundar|tilsyn|tilsynsrund*|checks|visits, tilsynsrund*, ekstratilsyn, ekstravakt* _ sitter|hos|ved, går|gjeng greit|bra|fint|godt|okei|ok foreløpig|førebels|inntil|så|enn|nå|så, i mål, managing|manage|manages|coping|cope|klarer oss|greier _ fine|ok|well|okay|oss|meg|so, klarer|greier|kommer oss|i _ inntil|foreløpig|så|mål, ringjer|ringer|calls|phone|phones|rings _ oss|sjukehus*|sykehus*|avdeling*|hver|kvar|us|instead|the|i hvis|kvar|hver|time|hospital|stedet|staden|direkte, tas|tek|tar|taken pr|per|på|over|by tlf|telefon|phone, fører|skriver|skriv|noterer|noterar på|i|ned papir|bok|ark|for, på papir så|imens|i|inntil|og, on paper, så langt|enn|førebels|foreløpig så|har|går|er|ingen|så _ lenge|bra|greit|fint|ingen, so far so, so far _ good|fine|nobody, så langt har det gått, har|have|fekk|fikk|vi|i liste*|lista|oversikt*|list|oversyn|kopi|overview|copy på|i|av|fra|on|from|of|over papir*|perm*|paper|veggen|alle|wall|all|dem|arket,
    ser|når|rekker|see|reach|hear|hører alle|samtlige|everyone|everybody|all|hver, får|rekker|tar med|til|over|på oss|alle|samtlige, delt|fordelt|delte oss|seg på|mellom
  `),
  ],
  /** When it will be needed, and not yet. */
  later: list(`
    i morgen|morra|morgon|overmorgen, tomorrow, neste|next uke|veke|week|måned|vakt|mandag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday, til|på|før|innen mandag|tirsdag|onsdag|torsdag|fredag|uka, senere i uka, on|by|until monday|tuesday|wednesday|thursday|friday, om|in # dager|uker|days|weeks, om|in noen|et|to|tre|a|few par|dager|uker|days|weeks, til uka|helga|neste
  `),
  notCovered: list(`
    ikke papir*, ingen papir*|utskrift*|perm*|list*, har ikke _ papir*|papirlist*|utskrift*|perm*|oversikt*,
    no paper*, ikke _ på papir, gammel liste|utskrift|perm, fra i går, uten papir*|papirlist*, lista er gammel, listen er gammel, permen er|mangler|tom|gammel|utdatert|stemmer, papir* er|fra gammel|gammalt|forrige|for|uka, papir* er|fra i går|gårs|fjor|forgårs|natt|helga,
    papirlist* _ gammel|utdatert|borte|mangler, men ikke, klarer {NOT} manuel*|mer|alle, rekker {NOT}, rekk ikke, stemmer {NOT}, dekker {NOT}, holder {NOT}, strekker {NOT}, hjelper {NOT}, cant|cannot manage|cover|reach, not enough, paper _ old|wrong|outdated|missing, tør ikke, ikke nok folk, for få,
    tom|tomt for papir*|liste*|utskrift*, uten|ingen|no papir*|liste*|utskrift*|perm*|paper*|list*
  `),
  /** It is over; only a report of it. */
  over: list(`
    oppe igjen, oppe att, tilbake igjen, virker igjen|nå, verkar igjen|att|no, back up|again|online, works|working again|now, har virket|virka|fungert|vært oppe|gått siden|etterpå|fint, alt har virket|virka|fungert, siden har alt, gikk bra, gjekk bra, gikk fint, went fine|well|ok, was fine,
    løste seg, løst seg, ordnet seg, ordna seg, resolved, er løst, er tetta|tettet|reparert|fikset|retta|rettet, alt er delt|gitt, over nå, er over, ferdig nå, ingen action, no action needed, post mortem, postmortem, ønsker det bare|berre notert, bare|berre notert, bare til orientering, kun til orientering, til etterretning, i ettertid, avblåst, falsk alarm, false alarm, kom opp igjen, det|alt|den|gerica|nettet|systemet|it kom|came tilbake|back, kom til seg selv, er hjemme igjen, er funnet, er kommet til rette, var bare øvelse, bare øvelse, bare brannøvelse, berre øving, bare en øvelse, var bare øving, var en øvelse, only a drill, just a drill, hjelp er kommet, ambulansen har vært|hentet, er tatt hånd om, fikk hjelp, fekk hjelp,
    er|ble|er|blei håndtert|handtert|ordnet|avklart|stabilisert, tatt|tatt|tekne|taken hand|hånd|care om|of, under kontroll igjen|nå, dealt with, handled,
    kom tilbake|opp|back av|igjen|by seg|itself, var borte|vekk|nede|away|down _ # min*|minutter|timer|hours|sekunder, alle fikk|fekk det|sitt|medisin*|bare|dosen,
    det gikk|gjekk bra|fint|godt, gikk|gjekk bra|fint|godt heldigvis|med|til|men,
    ønsker|ønskes|vil|ønskjer bare|berre|kun|ha _ notert|registrert|logget|logga|loggført|dokumentert, feil som er ingen, feil nå ingen, er _ utskrevet|utskrevne|hjemme|frisk|friske i|igjen|og god|bra|fin,
    beklager|sorry|unnskyld|orsak bryet|forstyrrelsen|maset|styret|for the|uroen|alarmen, fant|fann|found _ ut|out _ hvorfor|why|feilen|årsaken, viste|viser seg å|og|at,
    alt|alle i _ orden, i skjønneste|beste|full orden, koblet feil av oss|meg, var|er koblet feil,
    nå|no|now|idag virker|fungerer|funker|verkar|works den|det|alt|de|dei|han|hun|systemet|alarmen|telefonen, nå|idag er|is den|det|de|alt oppe|tilbake|i|ok|greit|fint, i dag virker|fungerer|funker|verkar den|det|alt|de|dei|han|systemet|alarmen|telefonen
  `),
  /** After the good news: it still is. */
  still: list(
    'men nå, men no, but now, fortsatt, framleis, fremdeles, still, nå igjen, igjen nå, again now, på nytt nå, akkurat nå, right now',
  ),
  /** The care words are only what something is about. */
  topic: list(`
    skal|vil|ska|will|planlegger|planlegg|going _ prøve|prøvekjøre|teste|øve|trekke|koble|slå|test|pull|switch _ natt|neste|torsdag|onsdag|fredag|mandag|tirsdag|lørdag|søndag|uke|morgen|november|desember|januar|next|tomorrow|wednesday|thursday|friday|monday, prøver|tester|øver på|ut _ onsdag|torsdag|fredag|mandag|tirsdag|lørdag|søndag|neste, med vilje, med hensikt, on purpose, deliberately,
    kurs, kurset, kursa, *kurs, *kurset, *kursene, kurs*, course*, workshop*, seminar*, webinar*, elæring*, elearning, e-læring*, opplæring*, undervisning*, leksjon*, training, foredrag*, forelesning*, lecture*, presentasjon*, lysbilde*, lysbilete*, slide, slides, powerpoint*, ppt,
    hefte*, heftet, *hefte, *heftet, brosjyre*, flyer*, flyers, løpeseddel*, plakat, plakaten, plakater*, *plakat, *plakaten, poster, posters, oppslag, oppslaget, oppslagstavle*, skilt, skiltet, klistremerke*, bok, boka, boken, lærebok*, *boka, artikkel*, artikkelen, article*, nyhetssak*, nyheitssak*, nyhetsbrev*, newsletter*, kampanje*, campaign*, pressemelding*, blogg*, podkast*, podcast*,
    film, filmen, *film, *filmen, video, videoen, *video, *videoen, video*, movie, serie, serien, dataspel*, dataspill*, spillet, game, teater*, teaterstykke*, stykket, premiere*, forestilling*, framsyning*, revy*, rollespill*, sketsj*, krim*, krimuke*, roman*, dikt, lyrikk*, quiz*, konkurranse*, *xlsx, *docx, *pptx, demo, dummy*,
    øvelse, øvelsen, øvelser, øving, øvinga, *øvelse, *øvelsen, *øving, drill, øver på, exercise, simulering*, simuler*, later som, liksom, tabletop, testalarm*, prøvealarm*, test alarm,
    invitasjon*, *invitasjon, *invitasjonen, innkalling*, invitation, påmelding*, påmeldt*, agenda*, saksliste*, møtet om, møte om, meeting about, tema*, temadag*, fagdag*, konferanse*, prosjekt*, rapport, rapporten, *rapport, *rapporten, statistikk*, spørreundersøk*, undersøkelse om, masteroppgave*, oppgaven, eksamensoppgav*, skjemaet for, mal, malen, maler, overskrift*, tittel*, title, heading, nettside om, nettsiden om, forside*, bildetekst*, logo*, skrifttype*, font, fonts, favikon*, favicon*, nedtrekk*, dropdown, regneark*, excelark*, spreadsheet*, budsjett*, faktura*, invoice*, egenandel*,
    dashbord*, dashboard*, nøkkeltall*, årsrapport*, årsmelding*, *rapporten, *statistikken, antall utrykning*|fall|hendelser, tabell #, graf, grafen, diagram*, opptelling*,
    *brosjyre, *brosjyrer, *brosjyrene, *brosjyren, *skiltet, *plakatene, *plakater, *hefter,
    etikett, etiketter, etikettene, klistrelapp*,
    for sent|seint på|til jobb*|jobben, late for work,
    brukerundersøkelse*, medarbeiderundersøkelse*, pårørendeundersøkelse*, evalueringsskjema*, tilfredshetsundersøkelse*
  `),
  /** Not meant so. */
  figurative: list(`
    klinisk død, hjernedød, gjenoppliv* forsøk*|mislyk*|med|uten, obduksjon*, obduser*, begravelse* av|for|til, begravet|begravd|drukner i|under papir*|mail*|epost*|jobb*|arbeid*|saker, buried in|under paper*|mail*|work, jeg|vi får|tror slag|snart|hjerteinfarkt|jeg, tror jeg får, killer*, av stress, av stresset, grå hår, jeg dør, jeg dauer, eg døyr, æ dør, vi dør, me døyr, i am dying, im dying, am dying too, we are dying, dør av, daue av, døyr av, dying of, holder på å dø|daue|svime|besvime|gå, snart død, er jeg død, død av, av latter, av kjedsomhet, av kjedsomheit, av varme, av skam, av utålmodighet, å le, ler meg, laughing, sulter ihjel, dreper _ meg|skriver*|pc*|maskin*|tålmod*, drepe den|skriver*|maskin*|pc*, jeg dreper|drepe, killing me, kill this|the printer|computer|pc|machine,
    nesten heart|hjerteinfarkt|hjarteinfarkt|slag|infarkt, fikk|får nesten, almost|nearly had|got a heart|stroke, nær ved å få|et slag, fikk hjerteinfarkt|slag|hjerteattakk av, får slag|hjerteinfarkt|krampe av, heart attack from|when, haha*, hehe*, lol neida, neida, joda, tulla, tuller bare, bare tulla, bare tuller, spøk, spøker, fleip*, just kidding, kidding, jk, billedlig*, bildelig*, figurative*, så å si, sånn omtrent død, hjertesukk*, dødsens, livredd for at, syk humor, kvalt av, drukner i, drukner i mail, drukne i, drowning in, bløder penger, blør penger, blør for, føling med, føling på, overdose av, blodtrimm*, får fnatt, klikker snart, går av skaftet, går på veggen, stresset av, slår meg, det slo meg, slag i slag, i samme slengen, for all del, hjertelig*, brenner for, brenner inne, brent på, kveler maskin*, krampetak*, panikkløsning*, bryter sammen av, dødskjed*, dødstreg*, dødslei*,
    blør|bløder|bleeding|bleeds tid|time|penger|money|kroner, kaffe*|koffein*|coffee _ abstinens*|withdrawal, abstinens* _ kaffe*|nikotin*|snus*,
    blør|bløder økonomisk*|ressurs*, fyr|brann|kok i debatt*|diskusjon*|kommentar*|tråden|gruppa|møtet|hodet
  `),
  /** Office machines: «syk», «død», «hjertestans» said of them is a figure. */
  officeMachine: list(`
    skriveren, skriverne, skrivaren, *skriveren, *skrivaren, printer*, printeren, kopimaskin*, kopimaskina, copier, papirstopp, papirskuff*, skuff, toner*, patron*, skanner*, skaner*, scanner*, pcen, pc, pcn, pcer, pcene, maskina, maskinen, maskin, datamaskin*, computer*, laptop*, bærbar*, mus, musa, musen, mouse, tastatur*, keyboard*, skjermen, monitor*, dokking*, docking*, prosjektor*, projektor*, projector*, smartboard*, server, serveren, ruter, ruteren, router, vifta, vifte, disken, harddisk*, batteri*, battery, excel, word, outlook, powerpoint, kalender*, teams, kaffemaskin*, brødrister*, oppvaskmaskin*, printern,
    *automat, *automaten, *automatene, automat*, låneautomat*, kaffeautomat*, kassa, kasseapparat*, makulator*, laminator*, smarttavl*, nettbrett*, padda, ipad*, hodesett*, headset*, webkamera*, høyttaler*, rutar*, modem*, låneterminal*, betalingsterminal*, infoskjerm*, printer, maskinvifta, kjørebok*, laptoppen,
    kaffetrakt*, kaffemask*, vannkoker*, mikrobølge*, oppvask*
  `),
  /** A bed or a room makes a person of whom nothing more is said. */
  bed: list(
    'på to|tre|fire|fem|seks|sju|syv|åtte|ni|elleve|tolv, rom #, room #, på rom, leilighet #, seng #, bed #, stue #, på #, i #, avdeling #, behandlingsrom*, skiftestu*',
  ),
  hypothetical: list(`
    hvis, viss, dersom, i tilfelle, in case, tenk om, what if, om det skulle, skulle det skje, for the event, en dag, hypotetisk*, kunne vært, kunne ha, would have, could have, if someone|somebody|a
  `),
  /** A person is absent from work or has changed: a colleague, not somebody in care. */
  paperwork: list(`
    melde avvik, meld* avvik, avvikssystem*, avviksmelding*, føre avvik, registrere avvik, skrive avvik, avviket, hendelsesrapport*, incident report, fallregistrering*, skademelding*, yrkesskade*, forsikring*, report a fall, fill in, skjema for, hvor melder, hvor fører, where do i report|register|write|log, where can i report|register, hvilken prioritet, hvilket prioritet, what priority, navnet|namnet|name på|of rapport*|sak*|skjema*|system*|mappe*|fil*|dokument*, hvem er systemansv*|systemeier*|ansvarlig*, hvem har ansvar*, trenger det til, til beredskapsplan*, til risiko*|ros|rosanalyse|rapport*|internkontroll*, sakstitt*, tittelen, saken heter, sak|saken|dokumentet|fila|notatet om|heter, i overskrifta, mens|medan|while kollegaen|sjefen|lederen|vikaren er|e|is syk|sjuk|borte|sick|away, sykmeldt*, sykemeldt*, sjukmeldt*, sykmelding*, hjemme med virus|feber|syk*|sjuk*|omgang*, heime med virus|feber|sjuk*, er syk i dag, er sjuk i dag, out sick, sick leave, er syk og hjemme, ligger hjemme, ligg heime, omgangssyke*, omgangssjuke*, forkjøl*, sykefravær*
  `),
  /** Long ago. */
  longAgo: list(
    'i fjor, forrige uke|måned|helg|vinter|vår|høst|sommer, sist uke|torsdag|fredag|mandag|tirsdag|onsdag|lørdag|søndag|helg|måned, førre veke|månad, last week|month|year|winter|summer, da|når|when jeg|eg|i|æ jobbet|jobba|arbeidet|var|worked|was, back when, glemmer jeg aldri, på forrige jobb, i forrige jobb, # år|uker siden, for|mange|many|some mange|år|years siden|ago, for # uker|år|måneder siden, for en uke|måned|stund siden, en gang i tida, den gang, den gangen, tidligere i år, her om dagen, i går kveld var, i går var, yesterday _ was',
  ),
  /** Now. */
  rightNow: list(
    'nå, no, akkurat, nettopp, nett, now, just now, just, i dette øyeblikk, i natt, her og nå, haster, rett nå, straks, med en gang, foran meg, i kveld, om # min*, snart, det|her|there|here|der står|ligger|sitter|sit|ligg|kommer|henger|stands|lies|sits|går|løper en|ei|ein|et|eit|noen|a|an|folk',
  ),
  /** Two sayings about treatment that cannot both be right, or one that is not. */
  mismatch: list(
    'stemmer {NOT}, {NOT} stemmer, feil, ulike, forskjellige, forskjellig, viser begge, begge, byttet, bytta, bytter, blandet, blander, dobbelt, doble, gammel, gamle, gårsdagens, forrige, annen, andres, wrong, different, other, old, yesterday*, swapped, mixed, sier # og, mens det|den|han|hun|kortet|lista, i stedet for, istedenfor, motstrid*, ulikt, ulik, motsatt, sier|viser|står to|ulikt|forskjellig, # eller #, to forskjellige|ulike',
  ),
  /** Nothing comes of it at all. */
  failsFull: list(
    'stum, stumme, stumt, taus, tause, taust, silent, mørk, mørke, mørkt, svart, svarte, blank, blanke, blankt, tom, tomt, tomme, død, nede, borte, vekk, brytes, summetone*, {NOT} virket|virka|virker|fungert|fungerer|funka, {NOT} fungerte, gjør ingenting, gjer ingenting, does nothing, ingenting skjer, når {NOT} fram|frem, kommer {NOT} fram|frem|inn|gjennom, bare piper, bare opptatt*, vil {NOT}, lar seg {NOT}, ute av drift, sperret, låst, locked',
  ),
  /** Comfort and leisure of those in care: no need. */
  trivial: list(
    'musikk*, music, rullegardin*, gardin*, tv, tven, fjernsyn*, netflix, spotify, radio, bingo*, spillet, underhold*, aktivitetsrom*, aktivitetsplan*, bilder fra, bildene fra, foto*, meny, menyen, matmeny*, middag*, matbestilling*, bursdag*, julebord*, sommerfest*, tur, turen, gjestenett*, møblement*, info skjerm*, infoskjerm*, plakat*, nyhetsbrev*, frisør*, vaskemaskin*, oppvask*, kjørebok*, kjøreboka, reiseregning*, bestille mat, mat _ neste uke, matvarer, matlevering*, varebestilling*, dekketøy, arbeidstøy, klistremerk*, dato, datoformat, skrifttype, fargen, farge på, bursdagskake*, julegave*, kaffe*, handlelist*, varer, nettbutikk*, kaffemask*, smørbrød*, møtemat*, catering*, lunsj*, kantine*, bevertning*, vaffel*, kake til, hjertekl*, premie*, pynt*, julepynt*, kattemat*, blomst*, gratulasjon*, fødselsdag*, gavekort, adventskalender*, quizkveld*',
  ),
  /** Something does not do what it should: wide, for use beside a state or a need only. */
  fails: list(`
    fryse, frosne, say|says|sier no|nei|nope, visast, koblet|kopla|kobla fra|frå|av, stansa, stansar, på gjerrigknappen, bur på, hang, hangs, hangup,
    krever, kreves, krev, required, requires, nekter, nektar, refuses, denies, denied, avvist, avviser, avslag, demands, asks for, ber om kode|passord|oppdatering, verken, neither, nor, tysk|tyst, urørt, umulig, umogleg, impossible, stopp, stoppar, stopper, sperre, står åpen|oppe|open|ope, på vidt gap, vidopen, vidåpen, krøllete, ubrukelig, ubrukeleg, useless, hengt, låser, låste, 
    mørk, mørke, mørkt, stum, stumme, stumt, taus, tause, taust, silent, quiet, blank, blanke, blankt, svart, svarte, kolsvart*, hvit, hvite, kvit, kvitt, grå, grått, blått, rød, rødt, raudt, tom, tomt, tomme, empty, spinn*, spinner, snurrer, snurrar, tygger, tygg, laster og laster, laster bare, loading*, loader, tenker og, henger, fryser, frozen, stuck, står fast, bom fast, står stille, står på, står fortsatt, står framleis, låst, sperret, sperra, stengt, stengd, utløpt, expired, utlogget, logget ut, kastet ut, kicks, 401, 403, 404, 429, 500, 502, 503, timeout, timed out, error*, feil*, feilmeld*, *feil, wrong, ikke, {NOT}, nada, niks, nope, niente, nothing, nobody, ingen, uten, without, mister, mista, mistet, borte, vekk, vekke, gone, away, missing, mangler, nede, ute, død, dead, dau, down, off, streik*, ødelagt, broken, knust, ryker, røket, røyk, gått, tatt kvelden, gir opp, giving up, failed, fails, failing, krasj*, kræsj*, crash*, restarter, boot loop, loop, slipper av, slår seg, slutta, sluttet, stoppet, stoppa, stanset, treg*, slow, kø, forsink*, delayed, gammel, gårsdagens, i går, forrige, annen, other, different, outage, unavailable, dekning, coverage, hjelp, help, prøvd alt, tried everything, omstart*, hakker, rart, rar, strange, tuller, surrer, krøll, roter, utboks*, sendes, ligger i kø, bytter, bytta, blander, mixed,
    slo|slår|slått|skrudde|skrur|koblet|kopla seg av|ut|fra|ned, datt|falt|gikk ut|ned|av, stilnet, stilna, sluknet, slukna, sloknet, slokna, uteble, uteblir, kom aldri, stopped, stops, halted, quit, quits, stilte seg,
    er|står|var|e koblet|kobla|kopla|slått|slege|skrudd ut|fra|frå|av, uten lys|strøm|lyd|signal|dekning, hopper|hoppar|faller|fell|detter ut|av, hører|høyrer oss|meg|henne ikke,
    lastet, lasta, laster, snudd, melder e#|feil*, står og|å laster|lastet|henger,
    står|stod|var|er åpne|åpent|opne|opent|vidåpne, skrudd av|ut, avskrudd*, avslått*, slukket, slukka, frosset, frosne, hukket ikke,
    wants|krever|forlanger|vil|ber|maser _ update*|oppdater*|omstart*|restart*|pin|password|passord|godkjenning, samme|same bilde|bildet|stillbilde|tall|verdi|verdier|picture|image i|siden|hele|for|since, stillbilde*, fryst bilde, klarer|greier {NOT}, {NOT} klarer|greier
  `),
};
