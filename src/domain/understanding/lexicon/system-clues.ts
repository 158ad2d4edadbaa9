import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What people describe instead of naming the system. A system found this way is implied, not named (2.6b, T91). */
export const SYSTEM_CLUES: Lexicon = {
  exchange: list(
    `meeting invitation*, meeting*, distribusjonslist*, fordelingslist*, møteinvitasjon*, innkallelse*, recipient*, adress list*, address list*, adresselist*, kontaktlist*, kontaktane, kontaktene, vedlegg*, attachment*, svar alle, møteinnkalling*, alarmen i kalender*, spam, søppelpost, phishing*, inbox rule, utboks*, utbokser, møtet i kalender*`,
  ),
  skriver: list(
    `toner*, fargepatron*, skrive|skrevet|skriver ut, print, printe, printet, prints, printing, printed, toner, tonerkassett*, papir*, etikett*, papirstopp, paper jam, utskriv*, kopiere|kopiert|kopiering, skanne, skannet, scanne, scanning, plakat*, ark kommer|krøller|kjem`,
  ),
  ad: list(
    `*passord, *passordet, brukern|brukeren|brukaren|brukar|bruker min|mi|hennes|hans, my user, innlogin*, innlogi*, loggin*, sign in, signing in, passord, passor, logge|logget|logger|logg på|inn, logge|logget|logger meg|oss|seg på|inn, log|logged|logging in|on, login, logon, passord*, password*, pw, pwd, pass ordet, locked out, låst ute, stengt|stengd|stengde|utestengt|sperret|sperra ute, utestengt, kontoen, konto, jeg er sperret|sperra, kommer _ inn på maskin*|pc*|jobben, kommer _ inn på maskinene, brukernavn*, brukarnamn*, username, feil passord, account, ny|nye vikar*|ansatt*|tilsett*|medarbeider*, tilgangene, mfa, tofaktor*, authenticator*, engangskod*, windows user*|bruk*, bruker|brukar til|for vikar*|ny*, ny bruker|brukar, komme inn på noe*, får {NOT} logget, bytte passord, nullstill*, reset`,
  ),
  pasientvarsling: list(
    `snordrag*, trekksnor*, trekkesnor*, badet _ snor*, alarm*, ringeanlegg*, ringesystem*, tilkallingsanlegg*, alarms, alarm system, alarmsystem*, alarmanlegg*, ringer på, ringt på, svar når _ trykker, trykker på knappen|snora, press _ button, call button*, snora, snoren, snorene, snorane, snor, trakk|trekker|trukket|drar|dro|dratt|drege|drog i snor*, trekker|trukket|drar|dratt i den|dem, ringte på, lampe*|lampa|lampene|lampen|lys|lyset|lysa over|ved|utenfor|til dør*|dørene|rom*|hun|han, lampen|lampa over, panelet|tavla|skjermen|boksen i gangen|korridoren, panel* på vaktrom*, panelet i, hvilket rom, matta ved sengen|senga|sengene, sengevakt, knappen ved senga|sengen|sengekanten, bell _ room, bells, light* over|above _ door*, cord, pull cord, pulled _ cord, piper|pip|plinger|pling _ telefon*|vakttelefon*, {NOT} piper|pip|plinger, når noen ringer på, kaller på oss, beeper*, pager*`,
  ),
  trygghetsalarm: list(
    `smykka*, trygdebolig* __ alarm*|knapp*, alarm*|knapp* __ trygdebolig*|omsorgsbolig*|eldrebolig*, button on|around|round _ neck|wrist|arm, knapp*|klokk*|alarm* på|rundt _ halsen|armen|håndleddet|handleddet|hals|arm|handa, pendant*, necklace, smykke*, halskjede*, alarm* heime|hjemme hos, alarm* hos hjemmeboende*|heimebuande*, hjemmeboende* __ alarm*`,
  ),
  gerica: list(
    `journal, journalnotat*, patient record*, patient list*, medisinoversikt*, medisinkort*, doseringskort*, medisinliste*, doseliste*, kriseplan*, tiltaksplan*, tiltak i journal*, pleieplan*, med list|lists|chart|charts, medication list*, medication chart*, dosene, care plan*, dosett*, dose list*, epikrise i, patients journal*, ernæringsplan*, observasjonsnotat*, sårjournal*, besøksliste*, arbeidsliste*, kjøreliste*, køyreliste*, visit list*, pasientlist*, brukerlist*, doseringslist*, insulinlist*, kardex*, cardex*, rapporten til neste vakt`,
  ),
  legejournal: list(
    `lege _ journal*, doctor _ journal*, resept*, prescription*, legevakt* __ systemet, systemet _ legevakt*, lab svar*, labsvar*, laboratoriesvar*, konsultasjon*, sykmelding*, sjukmelding*, timebok*`,
  ),
  telefoni: list(
    `vaktnummer*, opptatt, linja vår, busy, engaged tone, beredskapsnummer*, apparat, apparatet, apparatene, apparater, handset*, pipetone*, pipelyd*, opptattsignal*, opptattone*, opptatt tone, ringetone*, tuter, tutar, tutelyd*, tone, hodesett*, headset, summet, svarer {NOT} når, heis*|elevator _ ringe*|telefon*|svarer|knapp*|opptatt|nød*|phone, calls drop*, dropper samtal*, cut off, de som ringer, som ringer oss|inn, ringe ut|inn, får {NOT} ringt, summetone*, ingen kan ringe, ringer inn, ringer _ kommer ikke fram|frem, når folk ringer, folk som ringer|slår, innringer*, 116117, 113, calls, call us, callers, dial tone, telefoner|telefonar|telefon, incoming calls, hører ingenting i røret|telefonen, røret, sette over, setter over samtal*, samtalene, {NOT} ringe, viderekobl*, vidarekopl*, setet|setene|seter`,
  ),
  filomrade: list(
    `fil, filen, fila, filer, files, file, dokumentene, dokumenta, documents, disken, stasjonen, utforsker*, sikker sone, secure zone, backup, sikkerhetskopi*, papirkurv*`,
  ),
  nettverk: list(
    `
    boks|boksen|boksane|boxen|esken|dosa|box __ oransje|orange|rød|raud|blinker|lyser|lampe*|lys|lyset|blink*|red, lys|lyset|lampa|lampen|lampene __ boks|boksen|boxen|box __ pulten|taket|veggen|resepsjon*|oransje|skapet|gangen,
    kabling*, nettuttak*, datauttak*, nettverksuttak*, uttak,online, offline, cable, på nett, kabel*, kabelen, internett*, no connection, ingen forbindelse, ingen tilkobling, linja, linjen, linje, dekning på huset, trekke|trekker|trekt|træk|trække|trekk|legge kabel*|fiber*, kabel* bort|til, whitelist*, blocked, blokkert side*|nettsid*, uten forbindelse, ping`,
  ),
  mobil: list(
    `simkort*, app store, tlf, phone, phones, ringelyd*, simkort*, lader*|ladere|ladar* til nettbrett*|mobil*|ipad*|telefon*, tekstmelding*, app store, dekning, skjermen på telefonen, charger*, telefonen`,
  ),
  pc: list(
    `bakgrunnsbild*, skrivebordsbakgrunn*, wallpaper, skjermsparar*, skjermsparer*, strømknapp*, klient*, defender, svchost, virusprogram*, legge|legg|leggja|installere|installer|få inn|install _ program*, *program _ på _ maskin*, maskin*, vifta, viften, batteri*, lader*, mus, mouse, windows, antivirus*, starter {NOT} opp, slår seg {NOT} på, boot, booter, reboot*, taskbar, oppgavelinje*, oppgåvelinje*, klokka nede i hjørnet, hdmi*, usb*, minnepenn, taster*, tastene, tasten, knapp* på tastatur*`,
  ),
  webkart: list(
    `kart, kartet, kartene, map, maps, kartlag*, ledningskart*, eiendomskart*, målestokk, stikningsdata`,
  ),
  internettportal: list(
    `innbygger* _ skjema*, portalen, skjema på nett*, søknadsskjema*, publiser*, favicon*, webredaktør*, artikkel* på nett*, kunngjøring*, pressemelding*, cookie*`,
  ),
  gatturnus: list(
    `vakta|vakt mi|min, vaktene mine, bytte|byttet vakt, hvem _ på jobb|vakt, timene mine, timelist*, hvem som skal på|avløse, ledige vakter, ekstravakt* i, shifts, schedule, hvem som kommer på vakt, føre timer, timeføring*`,
  ),
  lonnssystem: list(
    `lønnsslipp*, lønnslipp*, lønna, lønna, lønnskjør*, lønn* _ ut, a melding*, amelding*, payslip*, salary, fraværsregistrering*, timelønn*, overtid* _ føre|registrer*, lønnsart*, feriepeng*`,
  ),
  okonomisystem: list(
    `faktura*, terminoppgav*, bilag*, attester*, anvis*, remitter*, remittering*, invoice*, purring*, betalingsfil*, ordre* _ innkjøp, budsjettmodul*, rekning*, regning*`,
  ),
  saksarkiv: list(
    `journalfør*, postliste*, arkiver*, ekspeder*, sakspapir* _ arkiv*, elektronisk arkiv, skanne* post`,
  ),
  byggesakssystem: list(`byggesøknad*, byggjesøknad*, nabovarsel*, ferdigattest*`),
  barnevernsystem: list(`bekymringsmelding*, barnevernssak*`),
  helsestasjonsjournal: list(
    `vaksine*, vaksinene, vaksiner _ i, vaccin*, vekstkurve*, barselbesøk*, skolehelse*`,
  ),
  skoleadministrasjon: list(
    `karakterane, karakterene, karakterar, karaktersett*, grades, karakterer, karakterar, karakterene, fravær* _ elev*, elev* _ fravær*, vitnemål*, standpunkt*, anmerkning*, klasseliste* _ skriv*`,
  ),
  laeringsplattform: list(
    `innlevering*, mattelekse*, ukeplan*, vekeplan*, elevene _ lever*, digitale klasserom*, leksene, lekser på nett*`,
  ),
  barnehageopptak: list(
    `barnehagesøk*, barnehageplass*, søknad* om barnehage*, barnehagesøk*, hovedopptak*, kindergarten admission*`,
  ),
  biblioteksystem: list(
    `utlån*, lånekort*, låner*, lånarar, bokkatalog*, strekkode*, låne ut, levere inn bøker, loans, borrow*, innlevering av bøker`,
  ),
  kulturskolesystem: list(`spilletime*, kulturskole* __ timeplan*`),
  kvalitetssystem: list(
    `avviket|avvik|avvika|hendelsen|hendinga skal|skrive*|skrives|skriv|meldes|melde|føre*|registrer*|skreve, skrive|melde|føre|registrere|skriv|sende et|ein|eit|en|avviket|avvik, report _ fall|fell|incident|deviation, incident report*, uønsk* hendelse*, uønskt hending*, feilmedisinering* __ avvik*, avvik på, avviksskjema*, avviksmelding*, levere|sende avvik, rutinehåndbok*, prosedyre* _ finner`,
  ),
  politikerportalen: list(
    `sakspapir*, møtepapir*, innkalling* _ formannskap*|kommunestyre*|utvalg*, representantene _ sak*, politikerne _ sak*|vedlegg*`,
  ),
  vannovervaking: list(
    `vannet|vann|vatnet|vatn|vatne|water _ trygt|urenset|rent|lukt*|smak*|brunt|klor*|safe|trykk, springvann*, drikkevann*, drikkevatn*, pumpene, pumpestasjon*, pumpa, klor, klornivå*, klordosering*, vannverk*, vassverk*, overvåk* _ vann*, uv, uvn, uvanlegg*, behandlingsanlegg*, renseanlegg*, reinseanlegg*, høydebasseng*, høgdebasseng*, bassenget, vannkvalitet*, vasskvalitet*, avløp*, råvann*, trykket i nett*, kloakk*, water plant, water supply, chlorine`,
  ),
  utalarmering: list(
    `110 _ sendt|sender|sende|varslet|varsler|varslar, oppdrag*, utrykning*, utrykking*, nødnett*, naudnett*, callere, callerne, calleren, callarar, callarane, vognhall*, mannskap* __ alarm*|varsl*|melding*, alarm* __ mannskap*, skjermen i bilen|vogna|brannbil*, brannbil*, fire engine*, call out*, callout*, 110 sentral*`,
  ),
  meldingstjenesten: list(
    `melding|meldinger|meldingene|meldinga fra|til|frå sykehs*|syke*|hospital, melding* fra|til|frå _ sykehus*|fastlege*, epikris*, innleggelsesrapport*, innleggelse*, hasteinnlegg*, innlegging*, utskrivningsmelding*, utskrivningsklar*, henvisning*, tilvising*, discharge summar*, referral*, meldingen* til lege*|fastlege*, helseopplysning*`,
  ),
  socio: list(`vedtakene, vedtaksbrev*, sosialhjelp*, nødhjelp*, naudhjelp*, utbetaling*, stønad*`),
  adgangskontroll: list(
    `gate, låsen, låsene, låsane, låser, lock, locks, locked door*, døra|døren|dør|dørene|dørane|døro|døri _ opp|låst|åpne|åpner|lås*|igjen|går|slipper|åpen, door* _ open*|lock*|close*|shut*, kortet mitt, kortet _ dør*|inn, medisinskap*|medisinrom*|legemiddelskap*|legemiddelrom* _ åpne|åpner|opp|låst|kort, åpne _ kort, åpne _ dør*, kort _ åpne*, adgang, skapet _ kort, nøkkel* _ dør*, my card, gate, inngangen, innestengt, står på vid gap, utelåst, kommer _ inn i bygget|huset|garderoben`,
  ),
  citrix: list(`økta mi|min henger|lukk*|utløp*, skrivebord*, sesjonen, my session`),
  'av-utstyr': list(
    `tavla, tv, tven, tvn, tvskjerm*, fjernsyn*, television, telly, lydplanke*, mikrofonene, skjermen på|i møterom*|auditori*|klasserom*|kommunestyresal*|formannskapssal*, lerret*, bilde på veggen, lyden i møterom*|salen|auditori*, møterommet _ bilde|lyd, presentasjon* på veggen`,
  ),
  hjemmekontor: list(`jobbe|arbeide|logge _ hjemme|heime|hytta, home`),
  office: list(
    `regneark*, formel, formler, formlar, pivot*, slå sammen dokument*, mailmerge, fletting*, skrifttype*, avsnitt*, innholdsfortegnelse*`,
  ),
};

/** As telling as a name, for nothing else is described so: the act of calling for help, the lock that does not open. */
export const SYSTEM_SIGNS: Lexicon = {
  mobil: list(
    'vakttelefon*|vaktmobil*|jobbtelefon*|jobbmobil*|tjenestetelefon*|vagttelefon* __ slår|slår|slo|skrur|skrudde|dør|tømmes|tom|lader|lade|lades|knust|sprukket|sprukken|våt|vann|do|doen|gulvet|starter|restarter|frosset|fryser|svart|skjerm*|batteri*|strøm|borte|mistet',
  ),

  skriver: list(
    `
    spise|spiser|spist|eats|eat|ate|eating|tygge|tygger|sluker|svelger|krøller __ papir*|papirene|papira|ark|arkene|arka|paper|papers, 
    skanne|skannet|skanna|skanner|scan|scanne|scannet|scanna|scans _ inn|til|to|fra|from|dokument*|bilag*|papir*, skrive|skrevet|skrives|printe|printa|printet|prente|prenta|skreve ut, papirstopp, paper jam, print out, utskrift*`,
  ),
  pasientvarsling: list(`
    anropet|anropa|kallet|signalet|calls|call fra|frå|from bad|badet|do|toalett*|rom|seng|room|bathroom, 
    kimer|kimar|ringer|ringjer|piper|lyser|varsler _ fra|frå|på|from rom|romma|rommet|room|seng|dør, klokkestreng*, ringestreng*, ringetråd*, trekkesnor*, trekksnor*, nødsnor*, nødstreng*, 
    tv|tven|tvn|monitor*|displayet|oversikta|oversikten|skjermen|panelet|tavla _ viser|vise|shows|som|who|hvem __ kaller|ringer|kallar|ringjer|trykker|trakk|calls|calling, room|rom|bed|seng|romma|rommene __ push|pushes|press|presses|trykker|trykte|trykket|dytter __ button|knapp|knappen|knappane, red|rød|røde|raude button|knapp|knappen _, 
    trekker|drar|drege|dro|drog|trakk|dratt|trukket|pull|pulls|pulled|pulling __ tråd|tråden|hyssing|hyssingen|tau|tauet|string|rope|chain|tråa, bell|bells|bjella|bjellen|bjellene|klokka|klokkene|ringeklokka _ by|beside|at|over|on|ved|attmed __ bed|beds|senga|sengen|sengene|sengane|toilet|bath|dass|doen,
    mat by|under|beside his|her|the bed, the mat|sensor went|go|did, anrop|anropene|anropa|kall|oppkall|ringing* fra beboer*|bebuar*|rom*|pasient*, snora, snoren, snorene, snorane, i snor, lampe*|lampa|lampene|lampen|lys|lyset|lysa over|utenfor dør*|dørene|dørane|rom*, lampe*|lampa til|over hun|han|rom*|den, panelet i gangen|korridoren, panel* på vaktrom*, ringer på|ringt på,
    trykker|trykket på knappen ved, boksen _ hvilket rom, trekker|drar|dro|trakk|dratt|trukket|pulls|pulled _ snor|snora|snoren|string|cord, tavla|tavlen|tavle|skjerm*|panel*|board|display __ hvem|who __ senga|sengen|seng|bed|opp|ringer|kaller|står|dratt, pull* _ cord, lights above|over _ doors, hører {NOT} når _ ringer, ringer på oss
  `),
  trygghetsalarm: list(`
    boks|boksen|apparatet|apparat|alarmen|dosa __ kommoden|kommode|nattbordet|stuebordet|heime hos|hjemme hos|hennes|hans|hennar, alarmboks*, 
    alarm*|alarmen|alarmene|alarmane|knapp*|varsel* __ hjemmeboende*|heimebuande*|heimebuarar|hjemmeboere, hjemmeboende*|heimebuande* __ alarm*|knapp*|trykker|signal*, hjemme|heime|hjemmefra __ trykker|trykkjer|trykte|trykket _ knapp*|alarm*, 
    thing|ting|greia|greie|dings|dingsen|det|den|noe|something|button __ on|around|round|rundt|om neck|halsen|hals|håndleddet|handleddet|handa|hånda|armen|wrist|arm,
    smykka*, knapp*|klokk*|alarm* _ rundt|om|på _ halsen|hals|armen|håndleddet|nakken|handleddet, button on|around|round _ neck|wrist|arm, knapp*|klokk* på|rundt _ halsen|håndleddet|handleddet|hals|armen, pendant, smykket, smykke*
  `),
  adgangskontroll: list(`
    ukjent|ukjend|ugyldig|unknown|invalid|avvist|utløpt kort|brikke|card|adgangskort, må|skal|trenger|kom|kommer|slapp|slipper|kan|får|komme _ inn|in _ bygget|garderoben|rådhuset|building|skolebygget, 
    skap|skapet|*skap|*skapet|dør|døra|døren|porten|låsen|rommet __ kode|koden|kodan|code|pin, kode|koden|code _ skap|skapet|*skapet|døra|døren|porten, hovedinngang*|hovudinngang*|ytterdør*|inngang* __ lås|låst|åpen|oppe|igjen, står|stend _ ute|utenfor|utanfor __ brikke|brikka|brikken|kort|kortet, 
    låsen, låsane, låsene, lock does|do|will|is|isnt, låst _ dør*, døra|døren|dørene|dørane|døri|døro|dør låst|lås*|slipper|åpner|åpen|åpne|igjen, døra|døren|dørene|dørane|dør {NOT|GET} åpne*|opp|låst|igjen|lås*, får {NOT} opp|låst døra|døren|dør*|porten, kort|kortet _ dør*,
    skapet krever kort, door _ lock*|open*|close*, innestengt, står på vid gap, adgang til bygg*
  `),
  telefoni: list(
    'linjer|linjene|linene|linjane __ død*|oppe|nede|brutt|stumme|orden|tause|stille, telefonkabel*, får {NOT} ut _ samtale*, {NOT} _ anrop inn|ut|til, satt|sette|setter|setje|sett|sat over __ samtal*|telefon*|anrop*|innringer*|noen|folk, samtal*|samtale*|anrop* _ brutt|brytes|faller|bryt|droppes|kuttes, brudd i samtal*, ringe|ringer|ring|ringt __ ganger|gonger|times __ ringer|svar|gjennom|fram|svarer, publikum|folk|innbygger*|innbyggere|pårørende|foreldre|kunder|pasienter|pasientene|citizens __ ringe|ringer|ringt|calling|call, taster|tastar|taste|trykker|press|presses|velger # __ feil|avdeling*|kommer|hamner|havner|wrong|ingen, de|dei|dem|they|folk|hun|han|innringer*|andre hører|høyrer|hear {NOT} meg|me|oss|us|noe, hører|hear {NOT} meg|oss|me|us, hører|hear _ dem|de|them|henne|ham|han __ {NOT} _ meg|me|oss, heisen|heisa|heis __ opptatt|knapp*|tuter, {NOT} tone|lyd|summetone på|on|i|in _ handset*|apparat*|telefon*|phone*, eneste|noen|any apparat*|handset*, opptatttone*, pipetone*, summetone*, dial tone, 116117, sentralbordet, linja inn, heisen _ knapp*, heis* _ vakt*, linja er død, linja død, innkommende samtaler',
  ),
  utalarmering: list(
    'skjerm*|skjermen __ framsetet|forsetet|bilen|brannbil*|vogna|mannskapsbil* __ adress*|frys*|svart|oppdrag*, adressen|adresse __ brannbil*|framsetet|vogna, pep|pip|piper|varsla|varslet|varsel|utkalt|utkall* __ brant|brann|brannen|brenner|brenn|røyken|røyk|utrykning*, brant|brenner|brenn|brannen __ pep|utkall*|callere|calleren|lomma|lommer, *alarm|*alarmen|varsel|varselet|utkall* __ mannskap*|brannfolk*|deltid*|konstabl*, mannskap*|brannfolk* __ alarm*|*alarm|*alarmen|utkall*|varsel*, callere, callerne, calleren, callarane, vognhall*, skjermen|skjermane|skjerm i bil*|vogn*|brannbil*, utrykning* _ varsl*, mannskap* _ varsl*',
  ),
  vannovervaking: list(
    'pumpe|pumpa|pumpene|pumpestasjon* #|nummer|står|viser|går __ skjerm*|rød|raud|rødt|bildet|rød, springvann*, drikkevann*, drikkevatn*, behandlingsanlegg*, renseanlegg*, høydebasseng*, klornivå*, klordosering*, pumpestasjon*, uvanlegg*, uvn',
  ),
  meldingstjenesten: list(
    'papir*|papirer|papirene|rapport*|beskjed*|brev*|opplysning*|svar* __ sykehus*|sjukehus*|poliklinikk*|hospital, utskrevet|utskriven|utskrivne|utskrives fra|frå sykehus*|sjukehus* __ melding*|papir*|rapport*, fastlege*|fastlegen|fastlegene|legekontoret __ svar*|svarene|melding*|meldingane|dobbelt, svar|svarene|svara|melding* __ fastlege*|fastlegen|fastlegene, hospital __ message*|letter*|papers|sent, utskriving*, utskrivningsmelding*, utskrivningsrapport*, utskrivningsnotat*, epikrise*, hasteinnlegg*, innleggelsesrapport*, utskrivningsmelding*, melding*|meldinga|meldingene fra|til|frå sykehus*|fastlege*',
  ),
  ad: list(
    'låst|stengt|stengd|sperret|utestengt|sperra ute, kontoen er låst|sperret, utestengt, feil passord, passord* _ utløpt|expired|godtatt|godtar, locked out',
  ),
  gerica: list(
    'dokumentere|dokumentert|dokumenterer|dokumentera __ pasient*|beboer*|bebuar*|bruker|brukeren|brukerne|stell|kveld|natt|vakta, pasient*|beboer*|brukerne __ dokumentere|dokumentert|dokumentasjon*, appen|app|programmet|systemet|bretta|brettet __ ute|hjemme|heime|inne hos|hjå folk|brukerne|brukarane|brukere|pasientene|dem, appen|app|programmet vi|jeg|me bruker|har __ ute|hos|hjemme, app|tablet __ old lady|lady|patients|residents|clients, patient list*, medisinkort*, medication chart*|list*, visit list*, arbeidslista _ nettbrett*, doseliste*, insulinlist*',
  ),
  exchange: list(`
    uleste|ulest|ulesne|unread, boksen|kassa|innboksen er|is|full _ full|fullt|full, 
    sendt|utkast|slettet _ ligger|ligg|fire|tre|dobbelt, i sendt, trykker|trykkjer|klikker _ send, sendeknapp*, 
    gmail|hotmail|yahoo __ retur|tilbake|fram|frem|fremme, i retur _ gmail|mottaker*|adresse*, kommer|kjem|kom _ i retur, bounces back, møterom*|rom _ booke|booket|booka|reservere|reservert, booke|booket|booka|reservere _ møterom*|rom
  `),
  biblioteksystem: list(`
    return|returns|returning|leverer|levere|leverte|låner|borrow|borrows|borrowing _ book|books|bøker|bøkene|bøkane, reservering*|reservasjon* _ lån*|bok*|bøker|står, lånerne|lånarane|låntakere|låntakarar, innlevering*|utlån* _ automat*|maskin*
  `),
  kulturskolesystem: list(`
    korpsung*, korpsbarn*, korpselev*, korpsøvelse*, musikkelev*, danseelev*, kulturskoleung*, 
    cellotime*, pianotime*, fiolintime*, gitartime*, fløytetime*, dansetime*, sangtime*, trommetime*, korpstime*, musikktime*, spilletime*, speletime*, instrumentopplæring*, cello|piano|fiolin|gitar|fløyte|trompet|dans|trommer|sang elev*|time*|timer|plass|plasser|faktura*|lærer*, kulturskoletime*, kulturskoleplass*, kulturskoleelev*
  `),
  kvalitetssystem: list(`
    hvor|where|hvordan|how _ skrive|skriver|melde|melder|føre|fører|registrere|registrerer|report|write __ falt|fallet|fall|skade*|feilmedisin*|hendelse*|hending*|uhell*|slått|slo|fell|injury|bitt|sparket
  `),
  skoleadministrasjon: list(`
    orden og|orden åtferd|oppførsel, åtferd*, atferdskarakter*, ordenskarakter*, terminkarakter*, karakter|karakterar|karakterer|karakterene|anmerkning*|fravær|fråvær __ føre|føres|ført|lagre*|låst|registrer*
  `),
  'unix-oracle': list(`
    ora0*, ora1*, ora2*, ora3*, ora #, oracle*, sqlnet, tnslistener, listener, tns
  `),
  politikerportalen: list(`
    gruppeleder*|varaordfører*|ordfører*|representant*|utvalgsleder*|utvalsleiar*|varamedlem*|formannskap* __ saker|sakene|sakspapir*|papir*|møtepapir*|innkalling*|dokument*
  `),
  citrix: list(`
    skrivebordet|skrivebord|desktop __ følger|følgjer|følge|follow, skrivebordet|skrivebord|desktop _ med|fra _ maskin*|pc*
  `),
};

/** Weaker than a clue: counts only where nothing else does. */
export const SYSTEM_HINTS: Lexicon = {
  adgangskontroll: list('døra|døren|dørene|dørane|porten|portane på|til|ved|i, låsen, låsene'),
  office: list('arket _ overskrift*|rad*|kolonne*|celle*, overskrift* _ arket|rad*, arkfane*'),
  gerica: list(
    'medisinen, medisiner, medisinene, *medisin, *medisinen, *medisiner, *medisinlista, *medisinlisten, *journal, *journalen, medisin, medication*, medicine*, dose, doser, dosen, dosar, tabletter, insulin*',
  ),
};

/** Which unit works in which system: there «systemet», «lista», «skjermen» means that one. The first that fits; tried on name and aliases. */
export const UNIT_SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/legevakt|legekontor/iu, 'legejournal'],
  [/helsestasjon/iu, 'helsestasjonsjournal'],
  [/barnevern/iu, 'barnevernsystem'],
  [/\bnav\b|sosial/iu, 'socio'],
  [/brann/iu, 'utalarmering'],
  [/vannverk|vann og avløp/iu, 'vannovervaking'],
  [/trygghetssenter|alarmmottak/iu, 'trygghetsalarm'],
  [/sykehjem|bosenter|hjemmetjenest|nattpatrulje|bofellesskap|rehab|psykisk/iu, 'gerica'],
  [/kulturskole/iu, 'kulturskolesystem'],
  [/bibliotek/iu, 'biblioteksystem'],
  [/barnehage|barnehag/iu, 'barnehageopptak'],
  [/skole|skule/iu, 'skoleadministrasjon'],
  [/politisk|formannskap/iu, 'politikerportalen'],
  [/lønn|personal/iu, 'lonnssystem'],
  [/økonomi|regnskap/iu, 'okonomisystem'],
  [/byggesak/iu, 'byggesakssystem'],
  [/kart/iu, 'webkart'],
  [/arkiv/iu, 'saksarkiv'],
];

/** What means the unit's own system. */
export const UNIT_CLUES: Lexicon = {
  skoleadministrasjon: list(`grades`),
  '*': list(
    `systemet vårt, fagsystemet, fagsystem, fagprogrammet, programmet vårt, hovedsystemet, our system`,
  ),
  gerica: list(
    `rapporten, lista|listene|listen|listene|lister|planen|planene|tiltakene|notatene|dagslista|oversikten _ nettbrett*|paden|pad|telefon*|mobil*|skjerm*|blank*|tom|tomt|tomme|feil|vekk|borte, list* _ tablet*|phone*, appen, app, the app, planen|lista|medisinen hennes|hans, journal*, rapporten, hva _ skal ha, står i systemet|appen, dokumenter* _ systemet, systemet`,
  ),
  legejournal: list(
    `kontaktane, systemet, programmet, journal*, timelista, timeboka, får opp hvem|noen|navn, prøvesvar*, svarene, ventelista, lista over pasienter, pasientene ligger i, venteliste*`,
  ),
  helsestasjonsjournal: list(`journal*, systemet, programmet, journal*, kurvene`),
  utalarmering: list(
    `pep, piper, pip, søkeren, callen, callin*, utkall*, melding*, skjermen|skjermane|skjermene, alarm*, varsling*, systemet, meldingen|meldinga|meldingene|meldingan kommer, søker*, adressen kommer`,
  ),
  vannovervaking: list(
    `tall*, målinger, målingane, målingene, skjermen, systemet, alarm*, trykk*, nivået, kurve*, trend*, sensor*, pumpene, pumpa, pumper, pumpestasjon*, vann*, vatn*`,
  ),
  trygghetsalarm: list(
    `pulten vår, i timen, null siden, prøveutløs*, utløs*, tavla, skjermene, alarmene, ingen inn, køen, alarm*, signal*, systemet, knappen, anrop*, mottaket, oppkall*`,
  ),
  barnevernsystem: list(
    `mappa|mappen|saka|saken til|på|hans|hennes|hennar, mappa|mappen _ barn*|unge*|jente*|gutt*|gut*|familie*|mor*|far*, systemet, programmet, journal*, sakene`,
  ),
  socio: list(`klient*, vedtak*, systemet, programmet, sakene, vedtak*, utbetaling*`),
  biblioteksystem: list(
    `systemet, programmet, utlån*, automaten, skanneren i skranken, lånere, bøkene _ inn|ut`,
  ),
  kulturskolesystem: list(`timeplan*, systemet, programmet, timeplan*, elevlist*`),
  lonnssystem: list(`timelist*, systemet, programmet, lønn, timelist*`),
  okonomisystem: list(`bilag*, systemet, programmet, faktura*, bilag*`),
  byggesakssystem: list(`søknad*, systemet, programmet, søknad*`),
  webkart: list(`systemet, kart*`),
  saksarkiv: list(`systemet, programmet`),
};
