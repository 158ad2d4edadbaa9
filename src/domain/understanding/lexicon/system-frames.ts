import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What somebody describes when the system goes unnamed: classes of words, put together by `FRAMES`. */
export const FRAME_CLASSES: Lexicon = {
  frSecret: list(`
    *passord, *passordet, brukern|brukeren|brukaren|brukar min|mi|hans|hennes, passord*, password*, pasord*, passor, passordn, pw, pwd, pass ordet, brukernavn*, brukarnamn*, username*, kodeord*, logininfo*, user name,
    sperret|sperra|stengt|stengd|låst|locked|kicked ute|ut|out, utestengt, utelåst fra konto*, jeg|brukeren|kontoen|brukar|brukaren|brukern er|blitt|vart|ble|blei sperret|sperra|låst|stengt|deaktivert|utløpt,
    account _ locked|disabled|blocked|expired, konto* _ låst|sperret|sperra|utløpt|deaktivert, caps lock
  `),
  frDevice: list(`
    pc, pcen, pcn, *pcen, *pc, maskin*, *maskin, *maskina, *maskinen, datamaskin*, laptop*, computer*, bærbar*, berbar*, skjerm*, screen*, windows*, jobben, chromebook*
  `),
  frToldCode: list(`
    lese|leste|las|lest|ga|gav|gi|gitt|gaven|gan|oppga|oppgi|sa|si|fortalte|skrev|tasta|tastet|taste|oppgav|read|gave|told|typed|entered|give _ kode*|koden|tall|tallene|tala|siffer*|passord*|pin|code|codes|numbers|password,
    approve sign|login, godkjent|godkjente|godkjend|approved|trykte|pressed _ push|pushen|pålogging*|innlogging*|sign, skrev|skreiv|tasta|tastet|oppga|la inn|wrote|put _ passord*|password*, mfa varsel|varsler|bombing|push*
  `),
  frSurface: list(`
    telefonapp*, mobilapp*, feltet, it says|said, kontakt, journal*, record, records, kurve*, kurva, skjema*, bilder, kalenderen, timeboka, dagslist*, ruta, ruten, arbeidslist*, besøkslist*, vaktrapport*, det eneste som, eneste stedet som|vi, oversikt*, info, informasjon*, opplysning*, notat*, rapport*, kartet over, dokumentasjon*, plan, skjerm*, *skjerm, *skjermen, *skjermene, brett, brettet, bretta, brettan, brettom, brettene, brettene, nettbrett*, tablet*, pad, paden, padane, ipad*, appen, app, apper, programmet, programma, program, systemet, system, systema,
    bildet, bilde, biletet, bilete, rute, ruta, rutene, siden|sida er|viser|laster|åpner|blir|henger, page, screen*, maskin*, pcen, pcene, pcn, pc, pcar, mobilen, telefonen, handheld, kolonne*, felt, feltet, felta, lista, listene, listen, list, lists, planen, planane, planene, dagsplan*, vindu*, vindauge*,
    det står, det sto, it says, det stod, står i, står bare|berre i|på|der, the app, the tablet, display*, *lista, *listene, *listen, *listun, *listom
  `),
  frBlank: list(`
    just dots|stars|squares|a|white, lyver, lyg, lyge, ljuger, lies, lying, stemmer|stemme {NOT}, {NOT} stemmer|stemme|rett|riktig|korrekt|correct|right, viser|viste|vise|shows|showed|shown gammel|gammelt|gamle|gammal|gamal|gårsdagens|old|forrige|yesterdays|en|ein|annen|someone, gammel|gamle|gammal|old liste*|plan*|list, not found, byttet|bytt|bytta|forvekslet|blanda|blandet om|sammen, mixed up, utdatert*, outdated, på lasting, bare prikker|ruter|streker|stjerner, prikkar, laster, ingen tilgang, no access, kaster _ ut, logger _ ut, kicks, {NOT} får|fikk|kan|kommer|vil|klarer|har _ opp|fram|frem|inn|se|lese|åpnet|sett, hvit, hvitt, hvite, kvit, kvitt, kvite, blank, blankt, blanke, svart, svarte, mørk, mørkt, mørke, grå, grått, tom, tomt, tomme, tomme, white, black, dark, empty, grey, gray, blank, frozen, freezes, stuck, frosset, fryser, fros, henger, låst seg,
    null, zero, borte, vekk, gone, missing, forsvunnet, forsvann, disappeared, svarer {NOT}, {NOT} opp|fram|frem|inn|svar|open|load|åpne|åpner|start|starter|starte, slått seg av, gått i svart, viser {NOT}, does|will {NOT}, går rundt|i, snurrer|spinner|spinning|spinn|loading|laster, feil, wrong, ser|vises|viser|kommer|finner|står|får ingenting, ingenting vises|kommer|står|på|der, nothing, seine|sein|treg|slow, stopped, out of, ute, nede, down, død,
    {NOT} noe|med|hva|hvor|what|see|show|se|ser|vise|lese
  `),
  frStake: list(`
    *smerter, *smerte, brystsmert*, penicillin*, slå|slår opp, look up, hvem _ til, hvem vi skal, neste, venterom*, plaster*, dråper, kateter*, stell, sår*, sårstell*, dosett*, fall*, inhalator*, nitro*, epipen*, adrenalin*, hjerte*, trykk, puls, sat, metning*, temp, koma, bevisstløs*, psykose*, selvmord*, rusa, overdose*, dement*, demens*, hovent, hovner, hevelse, peanøtt*, nøtt*, stikk*, bistikk, sting, bitt, kvalm*, feber*, medisinkort*, journal*, skal|skulle|må|trenger|treng|pleier|should|must|needs|supposed _ ha|hatt|få|fått|have|get|had|gis|gies|given|take|dele, hvor mye|mange|ofte|many|stor|much, how much|many|often, hva _ skal|skulle _ ha|få|gi, dele|deler ut, gi _ medisin*|sprøyt*|dose*,
    får noe|sitt|sin|noko hver|mot|for, medisin*, *medisin, *medisinen, *medisiner, medicine*, medication*, meds, medlist*, tablett*, *tablett, *tablettene, *tabletten, pille*, pills, tablets, dose, dosen, doser, dosar, doses, dosage, dosering*, insulin*, sprøyte, sprøyta, sprøyten, sprøyter, injection*, allerg*, cave, blodfortynn*, blodtynn*, blood thinner*, warfarin, marevan, smerte*, smertestill*, morfin*, morphine,
    sonde*, peg, tube feed*, feeding, oksygen*, surstoff, oxygen, astma*, epilep*, diabet*, sukkersyk*, sukkersjuk*, blodsukker*, blood sugar, tyktflytende, vranghals*, væskerestriksjon*, hlr minus, prosedyre*, procedure*, behandling*, treatment*, ernæring*, antibiotika*, infusjon*, drypp,
    blå på|om leppene|leppen, blue lips, kramp*, anfall, seizure*, bevisst*, puster|puste|pust|pusten|breathing|breath, bløder|blør|bleeding, dårligere for|og, skjelver|skjelven|shakes|shaking, han|hun på|i #, the gentleman|lady|man|woman, besøk*, visits, runden, runda, runde, neste bruker|pasient|dame|mann, hvem _ først|skal|har
  `),
  frHardware: list(`
    tast*, *tasten, *tastene, musepeker*, skriver*, skrivar*, printer*, toner*, hvite ark, tablet|nettbrett*|brettet|pad|paden|ipad* {NOT}|will|vil __ start*|turn|slå, slår seg {NOT}, batteri*, battery, lader*, laderen, ladar*, lade, lades, ladet, charge, charger*, charging, knust*, sprukket, sprukken, sprukne, cracked, broken glass, deksel*, mistet, mista, stjålet, stolen, tastatur*, keyboard, musa, mouse, ledning*, bestill*, ny, nye, nytt, new,
    kamera*, mikrofon*, lyd, lyden, volum*, klokka _ feil|rett, dato, datoen, bakgrunnsbild*, skjermspar*, wallpaper, vann i, kaffe i|på|over, falt|datt i|ned, mista|mistet i|på, oppdater*, kø, vifte*, støy*, simkort*, dekning, sladd, språk*, lysstyrke
  `),
  frPhone: list(`
    telefon*, phone*, mobil*, *mobil, *mobilen, *telefonen, *telefon, tlf, iphone*, samsung*, nettbrett*, tablet*, ipad*, ipaden
  `),
  frPhoneWanted: list(`
    trenger|treng|ønsker|bestill*|bestiller|ny|nye|nytt|får|få|godkjent*|approved|new|need|needs|order|mangler|modell* __ telefon|telefoner|telefonar|phone|phones|tlf, telefon|telefoner|telefonar|phone|phones|tlf _ er|til|for|to godkjent*|approved|night|vikar*|nye|new|lærling*|team
  `),
  frPower: list(
    'låseskjerm*, skjermlås*, vibrer*, talemelding*, batteri*, battery, lader, laderen, ladaren, lade, lades, ladet, charge, charger*, charging, deksel*, sprukket, sprukken, knust*, cracked, simkort*, sim',
  ),
  frKeyCode: list(
    'kode*|nøkkel*|nykkel*|code _ står|ligger|finnes|bare|berre|only _ appen|app|programmet|systemet|brettet|telefonen|nettbrett*',
  ),
  frCard: list(
    'kort, kortet, kortene, korta, korti, *kortet, *kortene, kortan, brikke*, brikka, *brikke, *brikka, *brikken, *brikkene, nøkkelbrikke*, card, cards, badge*, fob*, key card*, adgangskort*',
  ),
  frDenied: list(`
    rødt, rød, røde, raudt, raud, blinker, blinkar, blinke, blink, blinkende, red, avvist, avviser, denied, rejected, flashes, flashing, piper, pip, {NOT} slipper|slepp|sleppt|åpner|åpne|opp|inn|open|opens|work|works|virker|godtatt|godkjent, slipper {NOT}, tar|tek|leser|kjenner|godtar|godkjenner|takes|reads|reagerer {NOT}, {NOT} ta|lese|kjenne|godta|take|read|accept, uten respons|reaksjon
  `),
  frDoor: list(`
    dør*, *dør, *døra, *døren, *dørene, *dørane, skapdør*, *skap, *skapet, skapet, skap, porten, port, lås*, låsen, *lås, *låsen, *låsene, gate, door, doors, dressing room, wardrobe, cabinet*, cupboard*, garderob*, inngang*, bommen, heisdør*, medisinrom*, lager*, slus*
  `),
  frRedLight: list(
    'say|says|shows|goes|piper|bare|only _ red|rødt|raudt|beep, beep _ red|rødt, red _ beep, blinker|lyser|blinkar|lyse|gir|viser _ rødt|raudt|rød|raud, rødt lys, raudt lys, red light, flash* red, blinks red',
  ),
  frCallDevice: list(`
    snordrag*, trekksnor*, ringeknapp*, trekkesnor*, kimer, kimar, kime, mat, the mat, plinger, plinge, pling, ringeanlegg*, tavla på, tavlen på, tavla, smykke*, smykka*, utløysar*, utløser*, pep, pip, piper, pipet, pipe, panic button*, hjelpeknapp*, beep, knapp*, *knapp, *knappen, *knappene, *knappane, snora, snoren, snor, snorene, snorane, alarm*, *alarm, *alarmen, *alarmene, *alarmane, dørvarsl*, *varsler, *varsleren, *varslar, *varslaren, beltet, beeper*, pager*, bleep*, buzzer*, button*, bell, bells, cord, cords,
    klokka|klokken|klokke ved|på|i senga|sengen|badet|rommet|hodegjerd*|nattbord*, ringeklokk*, ringeapparat*, calling, the red, den røde|raude, dem røde, de røde, summer, summeren, summertone*, lampene, lampen, lampa, thing on my belt, belte, calleren, callere, søker, søkeren, søkeran, sensor*, *sensor, *sensoren, *sensorer, *sensorene, matta, matte, matten, *matta, *matte, *matten, *mattene, mattealarm*, kaller på oss
  `),
  frSensor: list(`
    kimer, kimar, mat by|under|beside, the mat, sensormatt*, dørvakt*, bed|door|floor|motion|fall sensor*|mat|alarm, sengesensor*, dørsensor*, dørvarsl*, fallsensor*, bevegelsessensor*, *sensor, *sensoren, *sensorene, *sensorer, alarmmatt*, sengematt*, fallmatt*, trykkmatt*, dørmatt*, vandrealarm*, sengealarm*, døralarm*, matta ved|foran|under|på, matten ved|foran|under|på, sengevakt*, on my belt, i beltet, på beltet
  `),
  frSilent: list(`
    hører _ {NOT}, did not|didnt|does not|doesnt|never go|goes|come|fire|trigger*|work, {NOT} gikk av, ikke slått, uten|utan at noen|nokon|vi|oss, ingenting opp, kom {NOT}|ingenting, tagna, tagnt, tagnet, tystna, stilnet, {NOT} _ pip|lyd|svar|signal|pep, pip|pep|piper|sier|ringer|virker|kommer|går|varsler|svarer|lyser|funker|fungerer {NOT}, stumt, ute av drift, uten lyd|svar, {NOT} piper|pip|pep|pipe|pipet|ringer|ringt|ringte|ring|ringe|kommer|sier|sa|svarer|svarte|virker|varsler|varsla|varslet|går|gikk|utløser|utløste|buzz|buzzes|buzzed|work|works|working|beep|beeps|sound|sounds|ringing|rings|fungerer|funker|lyd|signal*|utslag|lyser|respons*|fram|frem|inn|gjennom|through|noe|noko|meld*, stille, taus, tause, tyst, tyste, silent, quiet, død, dead, dau, lydløs*, hører {NOT}, stum, stumme, slutta|sluttet|slutter, stopped, gone, {NOT} hører|heard|hear,
    dukker {NOT}, skjer {NOT}|ingenting, nothing happens, no sound|signal|alarm|reaction, ingen lyd|signal|reaksjon|alarm|alarmer|anrop, ute av, ingenting
  `),
  frWard: list(
    'leilighet*, leil, rom, rommet, rommene, romma, flat, room, rooms, avdeling*, avd, beboer*, pasient*, pasienter, resident*, patient*, bebuar*, gangen, hun|han i|på #, vaktrom*',
  ),
  frRinging: list(
    'ringer|ringe|ringt|ringte|slår hit|heim|hjem|inn|utenfra|nummeret|#|oss, 116117, køen, telefonkø*, samtale*, innringer*, som ringer, call|calls|callers',
  ),
  frPressed: list(
    'ringte|ringt|ringer i|lenge|flere|mange|fem|fire|tre|to|# minutt*|ganger|time*|timar|førti|tretti|tjue|kvarter*|halvtime*, trykker|trykket|trykte|trykt|trykkjer|trykkte|trykka|pressed|pushed|presses|pushes|dro|drar|trakk|pulled|utløste|utløst|utløyste|kaller|ropt, ringte|ringer på',
  ),
  frAtHome: list(`
    smykka*, trygdebustad*, trygdebuar*, eldrebustad*, pensjonistbolig*, omsorgsleil*, hjemmefra, hjemme, heime, hjemmeboende*, heimebuande*, trygdebolig*, omsorgsbolig*, omsorgsbustad*, eldrebolig*, smykke*, smykka, halsen, rundt hals*, om halsen, håndledd*, handledd*, armbånd*, klokka på|rundt armen, naboen, nabo, sønnen|sonen|dattera|datteren|dotter|dattra|son|daughter ringte|ringer|ringde|called|sier|seier, hjemmesykepl*, heimesjukepl*, brukerne våre, responssenter*, alarmmottak*, alarmsentral*, vaktsentral*,
    hos|hjå oss, neck, wrist, pendant*, at home, kommet inn, trykker hjemme, bor alene|hjemme, bur åleine
  `),
  frWrongRecipient: list(`
    svar til|alle, til _ foreldre*, alle i|på gruppe*|lista|listen, en hel gruppe, ukjent mottaker*, feil adressat*, gal adresse|person, feil mann|dame|person|mottaker|mottakar|adresse|adressat|kari|ola|familie|forelder|foreldre|far|mor|lege|firma|hansen|liste|gruppe|navn|klasse|olsen|postkasse, til feil, galt sted|person|mottaker, svar alle|til, reply all, til alle foreldr*|ansatte*|elev*, alle foreldr*, adresselist*, autofullfør*, wrong person|address|recipient|parent|man|woman|group|list|family|people|mother|father|email, utenforstående|uvedkommende|uvedkomande, ekstern*, all the parents, bcc, kopifelt*, blindkopi*, synlig kopi, distribusjonslist*, fordelingslist*
  `),
  /** The one who got it was the wrong one. */
  frToOther: list(
    'feil|gal|galt|wrong|annen|anna|andre|uvedkommende|ukjent* mottaker*|mottakar*|adresse|adressat*|person|pasient*|kommune|mann|dame|lege|address|recipient|patient*|man|woman|one, til pas|pasient b|to|annen, samme navn|namn|name, heter|heiter det samme|likt, begge heter, forveksl*, mixed up, tretti|tjue|alle|hele|all mottakere*|mottakarar|lista|listen|recipients, autofullfør*, utenforstående, for mange, ved et|en uhell|feil|feiltakelse*, by mistake|accident, uhell',
  ),
  frSent: list(
    'trykke, trykkje, klikke, skrev, skrive, svarte, svare, svart, la ved, la til, sende av, tasta, emailed, mailed, mailet, mailte, sendt*, sende, sender, sendte, sent, sendto, gikk, gikk ut, trykte, trykket, trykka, klikka, videresend*, vidaresend*, forwarded, for av, havna, havnet, hamna, mottok, valgte|valde|chose|picked',
  ),
  /** By mail in so many words, whatever it was that was sent. */
  frByMail: list(
    'på|per|pr|via|by|med|i epost|mail|email|e-post|eposten|mailen, emailed, mailet, maila, mailte, mailed, epost|mail|email til|to',
  ),
  frOtherMail: list(
    'sms, tekstmelding*, mms, papir*, brev, brevet, konvolutt*, epikris*, emelding*, utskrift*, skriver*, printer*, faks, fax, whatsapp, messenger, teams, snap*, nettsid*, facebook*, letter, journal*, meldingstjen*, kalender*, fellesområd*, mappe*, mappa',
  ),
  frLure: list(`
    *vedlegg, *vedlegget, vedlegg*, attachment*, zip, avsender*, avsendar*, sender address, lenke*, lenka, link, lenkje, qr
  `),
  frUntouched: list(`
    {NOT} _ åpnet|svart|trykket, {NOT} åpnet|opna|åpna|trykket|trykt|trykte|svart|svara|klikket|klikka|rørt|trykka|opened|clicked|touched|answered|replied, mistenk*, svindel*, lureri*, ingen kjenner, phishing*, suspicious*, scam*, lurt, falsk*
  `),
  /** The number of the service desk or the duty, thanks, how long an answer takes: nothing fails. */
  asking: list(`
    until|til what|hvilken|hva time|tid*, can|may i|we call you, nummer*|number* _ vakt*|dere|deres|ringe|call|you|ring, hvilket|kva|hva|which|what _ nummer*|number*, nummer*|number* til|to, takk for, tusen takk, thanks, thank you, god vakt|helg|kveld, hvor|how lenge|lang|fort|ofte|raskt|snart|long|fast|soon|often, hvem|who er|is|har|skal|kan, hvilken|hvilke|which, når|when åpner|stenger|er|svarer|do|are,
    gi meg, glem det, rammeavtal*, jeg mente, i saken, saken min|vår, responstid*, åpningstid*, opening hours, avtalen
  `),
  /** It happened to somebody once. */
  past: list(`
    da jeg|vi|eg|me jobbet|jobba|var|arbeidet, for _ år|månader|måneder|uker siden, i fjor, years ago, last year, glemmer jeg aldri, en gang i tiden, back when, when i worked
  `),
  frWebFilter: list(`
    whitelist*, hvitelist*, kvitelist*, unblock*, webfilter*, nettfilter*, innholdsfilter*, i|av filteret|filter|brannmuren, blokkert|blocked|sperret|sperra|stengt side*|nettsid*|category|kategori*, category
  `),
  frCabling: list(
    'trekk*|træk*|dra|legge|legg|strekke|pull|run|dra _ nettkab*|kabel|kabler|kablar|fiber|nettverkskab*|nettpunkt*|cable*, nettkab*',
  ),
  frReorg: list(`
    slå|slår|slås|slått|slåas|legges|legge|lagt sammen|inn|saman|ihop, slås|slåast, omorganiser*, organisasjonsendring*, orgendring*, sammenslåing*, samanslåing*, sammenslått, ny seksjon|avdeling|enhet|virksomhet, nye seksjoner|avdelinger|enheter, merge, merges, merged, reorgani*, felles seksjon*|enhet*|avdeling*, fusjon*, bytter|skifter avdeling|enhet|arbeidssted|seksjon, flyttes|flytter|flyttast over|til ny|avdeling|enhet
  `),
  frMailThing: list(
    'epost, mail, email, epostadresse*, epostkonto*, mailkonto*, mailadresse*, postkass*, postboks, mailbox',
  ),
  frMachine: list(
    'pc, laptop, bærbar*, berbar*, nettbrett*, ipad*, mobil, telefon, jobbmobil*, jobbtelefon*, skjerm, phone, tablet, computer',
  ),
  frAccess: list(
    'tilgang*, rettighet*, brukere, brukarar, brukerne, brukarane, grupper, gruppene, ou, kontoer, kontoane, access, accounts, users, permissions',
  ),
  /** «bruker en halvtime på å starte»: the verb, not the account. */
  frTakes: list(
    'bruker|brukar|tar|tek|takes|trenger _ time|timer|minutt|minutter|halvtime|evighet*|kvarter|sekund|sekunder|lang|hour|minutes',
  ),
  frLift: list('heis, heisen, heisa, heisene, elevator*, the lift'),
  frLiftCall: list(
    'nødknapp*, naudknapp*, alarmknapp*, ringeknapp*, nødtelefon*, emergency button|phone|call, knappen|knapp|button _ heis*|elevator*|lift, ringer ut',
  ),
  frLogin: list(
    'logget|logger|logge|logga|logged|login|pålogging*|innlogging*|innlogget|sign|signin|signing, godkjenne|godkjenn|godkjenner|approve|bekrefte|bekreft, push*, authenticator*, tofaktor*, mfa',
  ),
  frSecondFactor: list(
    'engangskode*, engongskode*, engangspassord*, tofaktor*, to faktor, mfa, authenticator*, bekreftelseskode*, stadfestingskode*, verifiseringskode*, smskode*, sms kode*, one time code|password, verification code, two factor, twofactor, totrinn*, to trinns|stegs',
  ),
  frFromHome: list(
    'hjemmefra, heimefra, hjemifra, hemifrå, from home, på|fra|frå hytta|hytten, remote, remotely, når jeg er hjemme|heime|home, sitter|sitt hjemme|heime, hjemme hos meg',
  ),
  frNotMe: list(
    'var|er det|dette|de meg|deg|jeg|du som, {NOT} meg|jeg|du|me som, wasnt me, was it|that you, was not me, prøver|prøvde|forsøker|tries|trying|tried å|to logge*|log|sign, ukjent sted|enhet|land|maskin, unknown device|location, {NOT} _ selv|sjølv|himself|herself|myself, fra ip, from ip, fra russland|kina|nigeria|minsk|moskva|latvia|utland*|et land|en annen, trykket|trykker|trykte|pressed|svarte|said nei|avslå|deny|no|avvis*, uten at|utan at jeg|eg, midt på natta|natten',
  ),
  /** A call that is made and does not get out: the fixed telephone, whatever the mobile does. */
  frDialOut: list(`
    slår|slå|ringer|ringe|taster|prøver|dial|dialling|dialing|call|calling|dialled __ 113|112|110|116117|nødnummer*|nødnumm*|emergency|nummer*, apparatet, apparatene, apparatan, apparata, apparater, fasttelefon*, fasttelefonen, bordtelefon*, ward phone, desk phone, landline, linja|linjen|linje|line vår|vårt|kontorets|inn|til|is|er, telefon*|phone* på veggen|kontoret|vaktrommet|avdelingen|pulten|skranken|bordet|the|ward|wall|desk, øyeblikkelig hjelp nummer*|nummeret|linje*
  `),
  frNoTone: list(`
    stum, stumme, stumt, tone, summetone*, ringetone, piper, pip, beeps, beep, beeping, dead, død, døde, stille, stilt, silent, tuter, tutar, busy, opptatt, no tone|signal|line, ingen tone|lyd|linje|signal, hører ingenting|hear, hears nothing, får {NOT} ringt|ringe|fram|gjennom, {NOT} ringt|fram|gjennom|ut, bare|just|only stille|stilt|beeps|beep|piper|tuter|susing|knitring
  `),
  frMisrouted: list(`
    ringer|ringe|ringt|calls hit|here|oss|us __ kommer|havner|hamner|ender|gets _ til|hos|to,
    ringer|slår|innringer*|ringt|pasient*|pårørende|folk|foreldre|innbygger*|calls|callers|samtale*|tlf|telefon* __ havner|havna|havnet|hamner|hamnar|hamna|kommer|går|ender|land til|hos|på|i|feil|to|at, havner|havna|havnet|hamner|hamnar|hamna|kommer|ender __ slår|ringer|ringt|ringe nummer*|nr|oss|inn|legevakt*|vakt*|hit
  `),
  frWater: list(`
    trykket, trykk, vanntrykk*, vasstrykk*, nivået, nivå, basseng*, bassenget, høydebasseng*, pumpe*, pumpa, pumpene, klor*, vannet, vatnet, vannverk*, vassverk*, uv, uvanlegg*, råvann*, ventil*, sensor*, turbid*
  `),
  frWaterPlant: list(
    'uv, uvanlegg*, uvaggregat*, klor*, høydebasseng*, bassenget, pumpe*, pumpa, pumpehus*, pumpestasjon*, vannverk*, vassverk*, råvann*, kloakk*, avløp*, trykkøk*, sd, scada',
  ),
  frPlantSign: list(`
    varsel*, varslet, varsle, alarm*, melding*, tall, tallene, måling*, kurve*, kurvene, skjerm*, *skjermen, panel*, panelet, systemet, styring*, overvåk*, avles*, viser, display*
  `),
  frNewcomer: list(`
    begynte|begynner|begynt|starta|startet|starter|startar|started|starts|joins|joined, nyansatt*, nytilsett*, nytilsatt*, vikar*, lærling*, student*, praktikant*, ny kollega|medarbeider*|ansatt*|tilsett*|lege|lærer|lærar|sykepleier*|leder|sjef, new colleague|employee|nurse|teacher|intern|temp, ekstravakt*, sommervikar*, sluttet|slutta|slutter|sluttar|leaves|left|quit
  `),
  frAccount: list(
    'bruker, brukar, brukeren, brukaren, brukerkonto*, konto, kontoen, account, pålogging*, innlogging*, brukernavn*, brukarnamn*, login, tilgangen, tilgangane, tilgangene, rettighetene',
  ),
  frRights: list(`
    rettighet*, tilgangsstyring*, innsyn|tilgang|tilgong|adgang|access _ skal|bør|burde|should {NOT}, {NOT} _ ha|har|have tilgang|innsyn|access, fjern|fjerne|fjernast|stenge|steng|stengt|stenges|remove|revoke|disable _ tilgang*|rettighet*|bruker*|brukar*|konto*|access|account
  `),
  frLockedIn: list(
    'låst|innelåst|innestengt|sperret|sperra|locked _ inne|ute|in|out|inn _ på|i|in|at _ arkiv*|lager*|kjeller*|bygg*|kontor*|møterom*|trapp*|gang*|rom|rommet|room|skole*|bibliotek*|rådhus*, står|stend|stuck _ ute|utenfor|utanfor|outside _ døra|døren|regnet|kulda|porten|inngangen, døra|døren|door gikk|smalt i|igjen|lås|shut',
  ),
  frNoEntryRoom: list(
    '{NOT}|slipper|får _ inn|opp|åpnet|in|open _ medisinrom*|legemiddel*|lager*|garderob*|skyllerom*|arkivrom*|medisinskap*|bygget|rådhuset|barnehagen|skolen|medicine room|cabinet',
  ),
  frFiles: list(
    'mappa, mappe, mappen, mapper, mappene, *mappa, *mappen, *mappe, fil, fila, filen, filer, filene, filane, *fila, *filen, *filene, folder*, file, files, dokument*, *dokumentet, regnearket, rekneark*, document*',
  ),
  frShared: list(
    'felles, fellesområd*, fellesmapp*, fellesdisk*, h:, k:, f:, g:, s:, p:, o:, hområd*, hjemmeområd*, heimeområd*, shared, nettverksdisk*, nettverksstasjon*, fellesserver*',
  ),
  frGone: list(
    'borte, vekk, slettet, slett, forsvunnet, forsvann, kvarv, gone, deleted, missing, disappeared, overskrevet, overskrive, gjenopprett*, tilbake, restore*, recover*, sikkerhetskopi*, backup*, flyttet, dratt, dro',
  ),
};

export type Frame = {
  /** The system of the lexicons; `unit`: the one that the unit works in; `call`: the alarm of the unit; `plant`: that of the water works, there alone. */
  readonly system: string;
  readonly all: readonly string[];
  readonly none?: readonly string[];
  /** Beside the scores of system.ts: above equipment that fails (47), under a business system that is named (60). */
  readonly weight: number;
};

/** Which classes together mean which system. A frame holds where all its classes stand in the message and none of the others. */
export const FRAMES: readonly Frame[] = [
  { system: 'ad', all: ['frSecret', 'frDevice'], weight: 49 },
  { system: 'ad', all: ['frToldCode'], weight: 58 },
  { system: 'unit', all: ['frSurface', 'frBlank', 'frStake'], none: ['frHardware'], weight: 55 },
  { system: 'unit', all: ['frKeyCode', 'frBlank'], weight: 78 },
  { system: 'adgangskontroll', all: ['frCard', 'frDoor', 'frDenied'], weight: 62 },
  { system: 'adgangskontroll', all: ['frCard', 'frRedLight'], weight: 62 },
  { system: 'adgangskontroll', all: ['frDoor', 'frRedLight'], weight: 58 },
  { system: 'pasientvarsling', all: ['frSensor', 'frSilent'], weight: 60 },
  { system: 'call', all: ['frCallDevice', 'frSilent'], none: ['frRinging', 'frWaterPlant'], weight: 50 },
  { system: 'call', all: ['frCallDevice', 'frPressed'], none: ['frRinging', 'frWaterPlant'], weight: 50 },
  { system: 'call', all: ['frPressed', 'frSilent', 'frWard'], weight: 66 },
  { system: 'exchange', all: ['frSent', 'frWrongRecipient'], none: ['frOtherMail'], weight: 55 },
  { system: 'exchange', all: ['frSent', 'frByMail', 'frToOther'], weight: 70 },
  {
    system: 'exchange',
    all: ['frLure', 'frUntouched'],
    none: ['frOtherMail', 'frToldCode', 'frSecret'],
    weight: 45,
  },
  { system: 'telefoni', all: ['frLift', 'frLiftCall'], weight: 67 },
  { system: 'telefoni', all: ['frDialOut', 'frNoTone'], none: ['frLift', 'frCallDevice'], weight: 57 },
  { system: 'nettverk', all: ['frWebFilter'], weight: 62 },
  { system: 'nettverk', all: ['frCabling'], weight: 78 },
  { system: 'filomrade', all: ['frFiles', 'frShared', 'frGone'], none: ['local'], weight: 77 },
  { system: 'mobil', all: ['frPhone', 'frPower'], weight: 58 },
  {
    system: 'mobil',
    all: ['frPhoneWanted'],
    none: ['frFault', 'frRinging', 'noDutyNumber', 'frDialOut'],
    weight: 57,
  },
  { system: 'telefoni', all: ['frMisrouted', 'frRinging'], weight: 66 },
  { system: 'plant', all: ['frWater', 'frPlantSign', 'frFault'], weight: 68 },
  { system: 'ad', all: ['frReorg', 'frAccess'], weight: 72 },
  { system: 'ad', all: ['frNewcomer', 'frAccount'], none: ['frFiles', 'frTakes'], weight: 46 },
  {
    system: 'ad',
    all: ['frNewcomer', 'frAccount', 'frMailThing'],
    none: ['frFiles', 'frTakes', 'frFault'],
    weight: 62,
  },
  { system: 'ad', all: ['frRights'], none: ['frFiles'], weight: 44 },
  { system: 'adgangskontroll', all: ['frLockedIn'], none: ['frSecret'], weight: 66 },
  { system: 'ad', all: ['frSecondFactor'], none: ['frFromHome'], weight: 58 },
  { system: 'hjemmekontor', all: ['frLogin', 'frFromHome'], none: ['frNotMe'], weight: 58 },
  { system: 'ad', all: ['frLogin', 'frNotMe'], weight: 68 },
  { system: 'adgangskontroll', all: ['frNoEntryRoom'], none: ['frSecret'], weight: 50 },
];
