/** Wordings by intent, written apart from the lexicons: they show whether the grammar carries over. One a line. */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const WORDINGS = {
  order: lines(`
    Kan vi få en ekstra skjerm på møterom 2?
    Hei, vi får inn en lærling i august. Hun må ha PC og brukerkonto. Kostnadssted 31100
    me treng tre nye pc-ar til biblioteket, dei gamle er for trege
    need 2 headsets for the new colleagues in the reception
    Vi flytter til nye kontorer i uke 12 og trenger hjelp til å flytte skriverne og telefonene
    Ber om tilgang til fellesmappa «Økonomi» for Anne Berg
    Kunne jeg fått en større skjerm? Øynene er ikke som før
    Ny sykepleier begynner 1. oktober, trenger nøkkelkort og e-post
    Trond slutter på fredag, kan dere stenge kontoen hans og ta imot pc-en
    kan dere installere Adobe på maskina mi
    ønsker å bestille to stk nettbrett til avd 3
    Eg treng ein ny mus, den gamle er heilt utsliten
    Can you please create an email account for our new teacher starting next week
    Nettsiden bufdir.no er sperret i filteret, kan den åpnes for oss?
    Vi skal ha folkemøte på torsdag og trenger noen som kan rigge lyd og bilde
    Fellespostkasse til byggesak, kan dere opprette det?
    hvordan går jeg fram for å få hjemmekontor?
    15 gamle skjermer står i kjelleren og skal leveres inn til gjenvinning
    Trenger lisens på AutoCAD fra nyttår, prosjekt 20331
    Kan vi få satt opp en skriver til på vaktrommet
    Fast vikar slutta i går, ta bort tilgangen hennes til Gerica
    Ønsker utvidet lagringsplass i postkassen min
    æ må ha ny telefon, skjermen e sprukken på den her. ks 4120
    To nettverkspunkter på rom 214 takk
    Legevakta skal ha seks nye bærbare, godkjent av enhetsleder
    Pls order one dock and one charger for my office
    kan nokon setje opp delt kalender for oss på skulekontoret
    Vi er slått sammen med avdeling sør og må ha felles mapper
    ny assistent Siri Moen startar måndag, lag brukar til ho
    Jeg skal ut i permisjon, kan noen sette opp autosvar og videresending til Kari?
  `),
  question: lines(`
    Når åpner dere i morgen tidlig?
    Hva koster det å ha en ekstra PC hos dere i året?
    Er dere åpne på julaften?
    kor lang tid tek det å få svar frå dykk vanlegvis?
    Lurer på om vi har lov til å bruke privat telefon til jobb
    Hvordan setter jeg opp autosvar i Outlook?
    How do I change the language in Teams?
    åssen slår jeg sammen celler i excel
    Går det an å ringe dere i helgene?
    Er det greit å lagre private bilder på hjemmeområdet?
    what are your opening hours in summer
    Hvor ofte tar dere sikkerhetskopi av fellesområdet?
    Hva er forskjellen på kritisk og høy prioritet?
    Kan jeg ta med PC-en på ferie til Spania?
    Vet dere om det er kurs i Excel for ansatte?
    Hvem må godkjenne at vi kjøper et nytt fagsystem?
    hvor lenge beholder dere slettede e-poster
    Finnes det en bruksanvisning for møteromsskjermen?
    Kva tyder det at ein sak er lav prioritet?
    Må jeg være på kontoret for å få hjelp, eller kan dere koble dere på?
    koss lage æ ei mappe i outlook
    Hvor mange timer har dere på å svare når jeg skriver her?
    får man lov å ha chatgpt på jobbpcen
    Kan dere si meg hva TLA betyr?
    does the 99.9 goal include weekends?
    Hvordan deler jeg skjermen i et Teams-møte?
    Hvor i Socio finner jeg gamle vedtak?
    er det dere eller leverandøren som tar seg av Familia?
    Hvor skal jeg sende faktura for nye telefoner?
    Korleis set eg opp signatur i Outlook på telefonen
    Hva gjør vi hvis Gerica går ned i julehelga?
    Får ikke til å lage nummererte lister i Word, hvordan gjør man det?
  `),
  roleLookup: lines(`
    Hvem er systemansvarlig for Socio i Drammen?
    kven har ansvar for Gerica hjå oss i Sande
    Trenger navn på systemeier for økonomisystemet
    Who is the system owner of Gatturnus?
    Kan du fortelle meg hvem som eier Webkart i Røyken
    hæm e systemansvarlig førr biblioteksystemet
    Er det fortsatt Kari som er systemeier for Familia?
    Hvem skal jeg kontakte som systemansvarlig for saksarkivet?
    sikkerhetsansvarlig i Sande, hvem er det nå?
    Jeg leter etter den som har ansvaret for læringsplattformen her
    who decides about access to socio in Svelvik
    Hvem er kontaktperson hos dere for lønnssystemet?
    koordineringsansvarlig for Gatturnus?
    Navnet på systemansvarlig for kvalitetssystemet, takk
    Har helsestasjonen noen systemansvarlig for journalen, i tilfelle hvem?
  `),
  restoreRequest: lines(`
    Jeg kom i skade for å slette mappen Budsjett 2027 på fellesområdet. Kan dere hente den fram igjen?
    slettet feil fil på H i går, får jeg den tilbake?
    Someone removed our folder Summer Camp from the shared drive, we need it back
    Kan dere gjenopprette dokumentet jeg lagret over i formiddag?
    Har dere sikkerhetskopi av regnearket Turnus2026 fra forrige uke
    Ein elev har sletta heile klassemappa. Vi treng ho attende slik ho var på fredag
    Alle vedtakene i Socio for mars er overskrevet. Ønsker dem tilbakeført til i går
    æ heiv ei mappe i søppla på felles å tømt den, går det å berg den
    Den forrige versjonen av budsjettet på K: vil vi ha tilbake
    Referatene våre ble borte da noen ryddet på fellesområdet, kan de hentes inn igjen?
    pls restore the file plan.xlsx on F: as it was on Monday
    I accidentally deleted all my mails from May, can you get them back?
    Noen har importert feil liste i Agresso, kan basen stilles tilbake til i natt?
    jeg har tømt slettede elementer i outlook, der lå søknaden. kan den reddes?
    Bildene fra sommerfesten lå på skrivebordet på den gamle pc-en. Finnes de noe sted?
    Mappa Elevråd er vekk etter at vikaren rydda, kan de leggje ho inn att
    Byttet ut feil dokument i saksarkivet, ønsker det gamle tilbake
    Gerica er ført feil for hele avdelingen siden lunsj. Som systemeier bestiller jeg tilbakeføring til kl. 11
  `),
  upgradeRequest: lines(`
    Vi vil oppgradere Familia til den nyeste versjonen til høsten
    Kan Gatturnus oppgraderes så vi får mobilappen?
    Vi ønsker et nytt system for hjelpemidler, hvordan går vi fram?
    Could we get the new version of Webkart before summer?
    Vi trenger en ny modul i lønnssystemet for reiseregninger
    Me ønskjer at Socio får ein funksjon for påminningar
    Biblioteket vurderer å bytte til et nytt biblioteksystem, hva trenger dere fra oss?
    Kan dere legge til et felt for allergi i skoleadministrasjonen
    leverandøren har sluppet versjon 9, vi vil gjerne over på den
  `),
  statusQuery: lines(`
    Noe nytt om skriveren vår?
    har dere glemt oss?
    Hvordan ligger det an med saken min fra forrige uke
    Er pc-en min klar til henting?
    any update on the printer I reported last week?
    D-2026-00712 – skjer det noe?
    Nå har jeg ventet i fire dager på svar
    kor langt er de komne med feilen i Gatturnus
    Når kommer teknikeren?
    Skulle ikke dere ringe meg tilbake?
    Purrer på saken om nettbrettene
    er feilen på nettsiden rettet ennå?
    fått sett på mailen min eller?
    When will my laptop be ready?
    ingen har hørt av seg siden jeg meldte feilen på mandag
    Hvor blir det av den nye skjermen jeg bestilte i mai?
    ka skjer med saken min
    Status?
  `),
  correction: lines(`
    Beklager, skrev feil. Det er tredje etasje, ikke andre
    Jeg mente Socio, ikke Gerica
    sorry, meant room 214 not 241
    Rettelse: nummeret mitt er 41 22 33 45
    nei, det var visst bare min maskin
    Feil telefonnummer i stad, riktig er 90 01 17 22
    Oi, det skulle stå Fjell skole
    Eg skreiv feil avdeling, det er avdeling B
    glem nummeret, bruk 46 00 12 34 i stedet
    it should be Sande, not Svelvik
    det er ikke hele avdelingen, bare vi på kontor 3
    æ sa sone 1 men det e sone 4
  `),
  cancel: lines(`
    Det ordnet seg, takk
    Glem det jeg skrev om skriveren, den var bare skrudd av
    Trenger ikke hjelp lenger, fant ut av det selv
    false alarm, everything is fine
    De kan lukke saka, alt går som det skal no
    Bare å avslutte saken min
    Fant feilen selv, en løs kabel
    dere trenger ikke ringe, det løste seg etter omstart
    it works now, you can close it
    dropp det, virka igjen nå
    Citrix er oppe igjen hos oss
    jeg trekker saken om docken
    nvm, my bad, wrong cable
    Ikke behov for bistand likevel
    d va bare kontakta som hadde dætt ut
  `),
  smalltalk: lines(`
    Hei på deg!
    tusen hjertelig takk for god hjelp i dag
    er du en ekte person?
    God påske!
    test
    dere er best ❤️
    thanks a lot, you saved my day
    Ha en strålende helg
    Hvem er du egentlig?
    Nydelig vær i dag
    haha morsom du
    takk for at dere var så raske
    hallo er det noen der
    good night
    👍👍
    fortell meg en vits
    Så bra jobba folkens!
  `),
  notAllowed: lines(`
    Kan vi ha en felles innlogging på skranken?
    Kan jeg få passordet til Per, han er syk i dag?
    Hvor høyt er sykefraværet på avdelingen vår?
    Sønnen min får ikke levert leksene på itslearning, kan dere hjelpe?
    I need to read the emails of one of my employees
    Kan dere gi meg lokal administratortilgang på pc-en
    Trenger innsyn i e-posten til en ansatt som har sluttet
    jenta mi i 3. klasse har glemt passordet til ipaden på skolen
    can we share one user on the ward so nobody has to log out
    Hvem på avdelingen har vært mest sykmeldt i år? Kan du lage en liste?
    kan du se hvilke nettsider en medarbeider har vært inne på
  `),
  incident: lines(`
    Hvorfor kommer jeg ikke inn i Gerica?
    Er det bare meg, eller er nettet nede?
    Hvor lenge skal vi sitte uten telefoner her?
    Kan noen komme og se på skriveren? Den lager bare striper
    hva i alle dager skjer med citrix, helt svart
    Går det an å få hjelp? Får ikke logget inn
    Den nye vikaren kommer ikke inn i Gerica
    vet dere at politikerportalen er nede?
    Trenger hjelp, pc-en vil ikke starte
    Nytt tastatur virker ikke
    Fila mi forsvant av seg selv da Word krasjet
    Alle mappene på fellesområdet er borte for hele huset
    Get our wifi back up please, whole school is offline
    Vi vil ha nettet tilbake, NÅ
    Hvordan får jeg tatt imot pasienter når journalen er nede?
    Virker igjen, men bare for halve avdelingen
    Skriveren virker igjen, men nå er det skanneren som står
    Etter oppgraderingen i natt får vi ikke opp Socio
    systemansvarlig sier dere må se på dette: Familia er nede
    Er det meningen at døra til medisinrommet skal stå åpen når kortleseren er død?
    Den nye skjermen dere leverte flimrer
    Så bra at systemet er nede igjen. Gratulerer.
    Takk for ingenting, Gatturnus er fortsatt borte
    kan dere fikse telefonen på kontor 4
    Hei, får ikke sendt e-post
    Glem skriveren, nå er hele nettet nede
    Har dere slått av noe? Ingenting virker på rådhuset
    I bestilte ny PC forrige uke, men den vil ikke koble til nettet
    Gerica var nede i natt mellom to og fire. Fint om noen ser på hvorfor
    Citrix dør midt i alt jeg gjør
    Hvem i all verden har skrudd av wifien på skolen
    Teams viser feil navn på meg
    er gerica treg hos flere enn oss
    can you check why outlook keeps crashing
    Jeg har glemt passordet mitt til PC-en
    Kollegaen min har mistet passordet sitt og er låst ute
    Nettbrettet ligger i vannet, hva gjør jeg?
    Bestillingen av mat i kantinesystemet går ikke gjennom
    Backupen av nettbrettene feiler hver natt
    Når jeg åpner Word kommer det bare en hvit side
    Hvis jeg trykker lagre i Familia, kastes jeg ut
    Alarmene virker ikke, og hvem har ansvaret for dem?
  `),
} as const;
