/** Priority and message, written by somebody of whom nothing is known: the extent and the loss decide (2.3). */
export const PRIORITY_WORDINGS_2 = `
medium | Prentaren på snekkerverkstaden har stilna heilt, kjem ikkje eit ark ut or han
low | Prentaren på snekkerverkstaden har stilna heilt, men eg nyttar han på kontoret ved sida av
medium | pcn min svarner midt i alt å så kjem itj bildet att
medium | My computer died this morning, only a blinking light, nothing on the screen
high | Kundesenteret er uten samtaler, ingen ringer kommer gjennom til noen av oss
high | Ingen på rådhuset har kontakt med fellesområdet etter lunsj, k: er rett og slett ikke der
medium | Jeg når ikke k: fra kontoret mitt. Sidemannen gjør det, men jeg har ingen annen maskin
high | Agresso har kastet alle på lønn og regnskap ut og slipper ingen av oss inn igjen
medium | Agresso går som en snegle for hele regnskapsavdelingen
low | Agresso går som en snegle hos meg
medium | Websak viser feilmelding 500 uansett hva jeg trykker på
high | Gerica har brukt tre minutter per klikk på hele sonen siden vaktskiftet
medium | Gerica er tregere enn vanlig på min pc, men det går på et vis
critical | Gerica er vekk for alle på Eikerhaugen
high | Kommer ikkje inn i Gerica, berre eg, og det er ingen annan maskin her
medium | Kommer ikkje inn i Gerica, men Turid ved sida av meg kjem inn og fører for meg
low | Ikonet for Gerica på skrivebordet har fått feil farge
high | Pasientvarslingen bruker et halvt minutt på å nå telefonene, men alle anrop kommer
critical | Pasientvarslingen er helt død på avdeling B, vi går rundt og sjekker rommene
medium | tastaturet mitt tar ikke imot bokstaver lenger
low | tasten F på tastaturet mitt sitter løst
medium | Får ikkje pålogga domenet, står at passordet er utgått
critical | Ingen i hele Sande kommune kommer inn på Citrix
high | Citrix slepp ingen av oss på barneverntenesta inn
medium | Citrix hiver meg ut hvert tiende minutt
high | Citrix hiver alle på kontoret ut hvert tiende minutt
low | Bakgrunnen i Citrix er blitt lilla
medium | Outlook vil ikke åpne seg på maskinen min, og jeg har ikke noe annet
low | Outlook vil ikke åpne seg på maskinen min, men jeg leser alt i nettleseren
critical | E-posten ligger nede i alle kommunene
high | E-posten ligger nede for hele plan og bygg
low | Kalenderen i Outlook begynner uka på søndag
high | GAT er borte for alle oss på renhold
critical | Hele Drammen er uten GAT
high | Ingen av kasserererne får åpnet fakturasystemet, purringene skal ut i dag
medium | Fakturasystemet åpner seg ikke hos meg
high | Får ikke åpnet lønnssystemet og lønna skal kjøres før kl 14 i dag
low | Lønnssystemet kaller meg «Lærar» i stedet for «Lærer»
medium | Biblioteksystemet er tregt som en kald bil for alle i skranken
high | Utlånsautomaten og hele biblioteksystemet er svart, vi skriver lånene på lapper
high | Whole library is without the loan system since opening
medium | The wifi at the school drops every few minutes, for all of us
low | hjemmekontoret slipper meg ikke inn, men jeg kan dra på jobb
medium | Hjemmekontor er nede for hele teamet vårt, ingen av oss kommer på
high | driftskontrollen for vannet viser tall som er to timer gamle på alle skjermene
critical | driftskontrollen er svart, vi ser ingenting av vannverket
critical | Webkart er dødt for samtlige i Drammen kommune
high | Webkart vil ikke åpne seg for noen av oss på byggesak
medium | Webkart åpner seg ikke hos meg
critical | Internettportalen i Svelvik svarer ikke, ingen innbyggere kommer inn
low | Et bilde på nettsiden er skjevt
low | skriveren i gangen krøller annethvert ark, vi bruker den på møterommet
medium | Eneste skriveren vi har er gåen
medium | Dørene til sløydsalen tar ikke kortet mitt
high | Ingen av oss kommer inn i bygget, kortleseren lyser bare rødt
medium | Mobilen min er stein dau, vil ikke lade
low | Mobilen min har fått en ripe i glasset
low | Det står «Velkomen» med feil font på innloggingsbildet
medium | Politikerportalen er treg for alle representantene
high | Politikerportalen er utilgjengelig for utvalget
low | Socio viser saksnavnet med små bokstaver
low | Socio fryser hver gang jeg åpner et vedtak
high | Socio er nede for hele NAV-kontoret
high | Familia er heilt daudt for alle på barnevernet
medium | Får ikke opp sakene mine i Familia
low | Visma lagrer fint, men påminnelsen kommer to ganger
low | lyden fra pc-en min er litt svak
medium | Skolesystemet gir meg bare hvit side
high | Alle lærerne får hvit side i skolesystemet
low | Elevmaskinene er så trege at halve timen går til oppstart
critical | vi får ikke sendt meldinger til sykehuset, de bare stopper i køen, alt går på telefon i mellomtiden
high | Meldinger fra sykehuset kommer et døgn etter, alle på kontoret ser det
low | I dag tidlig var nettet borte i fem minutter her, men det kom igjen. Bare til orientering
critical | Heile Fjell bosenter er utan Gerica, ingen av oss ser noko som helst
critical | pasientalarmen ligg med brokken rygg, ingen anrop når fram på avdeling C
high | ringeanlegget er tregt, det tar tjue sekunder før det piper, men det piper
high | Trygghetsalarm-skjermen på responssenteret henger seg annenhver gang for oss alle
critical | Responssenteret mottar ingen alarmer fra noen smykker
low | Gerica har skiftet farge på menyen
low | Gerica spør to ganger om jeg vil lukke. Funker ellers
medium | Gerica logger meg av hvert kvarter
high | Gerica logger hele natteamet av hvert kvarter
high | Får itj opp Gerica på mi maskin å itj på nokka anna heller, eg er den eneste det gjeld
medium | Gerica is frozen on my computer but I do everything on the one next to it
critical | Gerica does not open for anybody on the ward
medium | I cannot open Outlook and have no other way to read mail
low | I cannot open Outlook, reading it in the browser instead
high | Outlook is dead for the entire finance office
critical | mail is gone for everyone in the whole municipality
medium | Fant ikke veien inn på kontoen min i dag, den er stengt av en eller annen grunn
medium | Skjermen på kontor-pc-en min tente seg aldri etter strømbruddet
low | Den ene av to skjermer flimrer litt i kanten
medium | Eneste pc-en på vaktmesterkontoret har gitt opp ånden
low | pc-en på møterommet er sein å starte
high | Nettet har vore vekke på heile skulen sidan storefri
medium | Nettet hakker for hele tredje etasje
low | nettet er litt tregt på kontoret mitt
low | nettet hakkar berre hos meg
high | telefonane er stumme på legekontoret, folk får berre opptattsignal
medium | Bordtelefonen min er stum
medium | Samtalene brytes etter ett minutt på alle telefonene våre
low | ringelyden på bordtelefonen min er for høy
high | kundemottaket: ingen av skrankene får opp kølappsystemet eller saksarkivet
medium | Saksarkivet er seigt for oss på dokumentsenteret
low | Saksarkivet er seigt i dag hos meg
high | Saksarkivet kom ikke opp for noen på dokumentsenteret i morges og er fortsatt borte
high | ACOS is out, none of us can register the post
high | saksarkivet nekter meg adgang og klagefristen går ut i dag
high | Får ikke sendt fakturaen fra økonomisystemet, det bare dør, og den må betales før kl 15
medium | Økonomisystemet stopper på velkomstbildet hos meg
low | Økonomisystemet har skrevet kommunenavnet med liten bokstav
low | Tallene i rapporten fra økonomisystemet står med for smal kolonne, utskriften er riktig
medium | Halvparten av fakturaene faller ut på vei inn i økonomisystemet for hele gjengen
high | IST-systemet er nede for alle i barnehagene på Åskollen
high | læringsplattformen er nede for hele 9. trinn
medium | Ingen elever på 9. trinn får levert i læringsplattformen, men resten av den virker
medium | Læringsplattforma slepp meg ikkje inn
low | Læringsplattforma viser gamalt profilbilete av meg
high | hspro er bekmørkt for oss alle på helsestasjonen
high | HsPro åpner seg ikke for noen på helsestasjonen, alle konsultasjoner står
medium | skannaren på postmottaket tek ikkje arka, og vi har berre den
low | skannaren krølla eitt ark i går, no går han fint
low | Plotteren lager en tynn strek, tegningene kan leses
medium | Plotteren er steindød
medium | autocad starter ikke på maskina mi
low | autocad viser verktøylinja på feil side
medium | AutoCAD krasjer straks jeg åpner en tegning, får ikke gjort en ting
medium | Brikka mi opner ikkje porten på lageret
high | Alle brikkene blir avvist på brannstasjonen, ingen kommer inn
low | Døra til lunsjrommet knirker når kortleseren åpner
high | utalarmeringen er forsinket med et minutt for hele vaktlaget, vi rekker det
critical | Utalarmeringa er stein død på stasjonen
low | utalarmeringa har feil kommunevåpen på skjermen
medium | vpn er nede for alle på hjemmekontor i dag
medium | vpn er nede for alle sju på plan, vi sitter hjemme
low | vpn feiler hos meg
low | vpn laggar litt
low | jobbmobilen min er litt treg
medium | iPaden min er låst, koden blir avvist
medium | Headsettet har sluttet å virke og jeg har ikke noe annet
high | politikerportalen er ute og utvalget møtes kl 18
low | politikerportalen viser feil møtedato i overskriften
high | nettsiden vår er borte for innbyggerne
low | nettsiden har en skrivefeil på forsiden
low | Kartet i webkart har fått stygge farger
high | Webkart er nede på byggesak
low | Webkart krasjer når jeg skriver ut
medium | word vil ikke starte hos meg
low | word retter alt til engelsk
low | Excel henger seg av og til
medium | filene mine på h: er ikke til å få opp
low | I går var citrix nede en halvtime hos oss, i dag er alt bra. Bare til info
low | I morges datt hele gerica ut i noen minutter på sona, men det gikk over av seg selv. Ville bare si fra
`;
