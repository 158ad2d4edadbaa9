/** Two more sets, written at one sitting each and judged before anything was changed: system or `none` | workplace of the account or `-` | message. */
export const SYSTEM_WORDINGS_2 = `
gerica | hjemmetjenesten-sone-3 | Medisinoversikta til ho på nr 8 har to forskjellige dosar, kva skal eg tru
gerica | hjemmetjenesten-sone-2 | Tablett med besøka mine er kvit som nysnø
gerica | hjemmetjenesten-sone-1 | omsorgsprogrammet hiv meg ut så snart jeg trykker på en bruker
gerica | hjemmetjenesten-sone-3 | Jerika er heilt dau i heile sona
gerica | nattpatruljen-drammen | I am home at patient and the app not show which injection she get
gerica | elvebredden-bosenter | det er ingen som får dokumentert stell i kveld, alt vi skriver forsvinner
gerica | elvebredden-bosenter | journalene til tre beboere er byttet om!!
legejournal | legevakten-drammensregionen | Får ikke sett hva pasienten bruker fra før. Systemet på vakta er frosset.
legejournal | - | sykmeldingene blir ikke sendt fra legesystemet
legejournal | legevakten-drammensregionen | lab-svarene fra i går er ikke synlige, trenger kaliumen nå
helsestasjonsjournal | - | Vaksineregistreringa går i stå på toåringene
helsestasjonsjournal | helsestasjonen-sentrum | the growth charts of all babies are gone
pasientvarsling | solbakken-sykehjem | tavla på vaktrommet viser ingen romnummer når det ringes
pasientvarsling | fjell-bosenter | dei dreg i snora og vi får det ikkje på telefonane
pasientvarsling | - | Pasientvarslinga på avd C er mørklagt
pasientvarsling | fjell-bosenter | klokka ved senga hennes er stum som en østers
trygghetsalarm | - | trygghetsalarmane i Sande når ikkje fram
trygghetsalarm | hjemmetjenesten-sone-1 | Naboen til Gudrun ringte, hun har ligget på badet, alarmen hun har om halsen ga ikke lyd
trygghetsalarm | - | den eldre damens smykke sier batteri lavt hele tiden
meldingstjenesten | - | innleggelsesrapporten vi sendte til akuttmottaket er ikke mottatt
meldingstjenesten | - | Får ingen PLO fra sykehuset
meldingstjenesten | legevakten-drammensregionen | utskrivningsklare pasienter meldes ikke til oss lenger
utalarmering | brann-og-beredskap | Oppdragene kommer ikke på brettet i førstebilen
utalarmering | - | deltidsmannskapet fikk ikke utkallet
vannovervaking | kobbervann-vannverk | får ikke lest av råvannet, alle måleverdier er frosset
vannovervaking | - | Alarmene fra pumpestasjonene kommer ikke på vakttelefonen
vannovervaking | - | skjermbildet for vannverket er svart
ad | - | brukernavnet mitt finnes visst ikke lenger
ad | - | Kan ikkje logge meg på, står at kontoen er deaktivert
ad | - | need new password, forgot after holiday
ad | - | hun som begynte forrige uke har fortsatt ikke bruker
ad | - | Lisa på nav har sluttet, fjern tilgangen hennes
ad | - | Jeg blir bedt om å godkjenne en pålogging jeg ikke har gjort
citrix | - | fikk beskjed om at økta mi var utløpt, og nå kommer jeg ikke tilbake til skrivebordet
citrix | - | Sikkert skrivebord åpner bare en hvit flate
citrix | - | thin client says no session available
exchange | - | mailen er treg
exchange | - | Noen har svart på kalenderinvitasjonen for meg
exchange | - | møterommet står som opptatt i outlook hele året
exchange | - | eg finn ikkje att e-posten frå statsforvaltaren
exchange | - | mine e-poster havner i søppel hos mottaker
exchange | - | Could somebody restore my inbox? All mail from march is gone
unix-oracle | - | unix-serveren svarer ikke på ping
vmware | - | wmware har mista lagringa
socio | nav-drammen | stønadsvedtakene ligger fast i systemet
socio | - | Socio klikker når jeg åpner klientmappa
gatturnus | - | turnusen min for uke 12 er forsvunnet
gatturnus | - | kan noen slette vakta mi på fredag, den er ført dobbelt
gatturnus | - | Who is coming to work tonight? the rota is white
webkart | kart-drammen | matrikkelen vises ikke i kartløsningen
webkart | - | Web-kart tregt
internettportal | - | forsida på hjemmesida har feil dato
internettportal | - | innbyggerne får ikke lastet ned søknadsskjemaene
politikerportalen | politisk-sekretariat-drammen | Får ikkje lasta opp sakspapira til formannskapet
saksarkiv | - | ephorten sier at saken er låst av en annen
saksarkiv | - | saksframlegget mitt er blankt i arkivsystemet
lonnssystem | - | HR-portalen har slettet egenmeldingen min
lonnssystem | - | overtida mi ble ikke betalt, den ligger ikke i lønnssystemet
okonomisystem | okonomi-drammen | Fakturaer blir attestert av folk som har sluttet
okonomisystem | - | regnskapssystemet er nede på siste dag av perioden
byggesakssystem | byggesak-drammen | kan ikke sende ferdigattest
barnevernsystem | - | fagsystemet i barnevernet sier lisensfeil
barnevernsystem | barnevernet-drammen | Får ikke opp mappa til ungen jeg skal hente
skoleadministrasjon | - | skoleadm viser elever fra i fjor
skoleadministrasjon | furumoen-skole | får ikke skrevet ut vitnemål til tiende
laeringsplattform | - | Fronter er tom for oppgaver
barnehageopptak | - | foreldreportalen krasjer når foreldre skal svare på plasstilbud
biblioteksystem | drammen-bibliotek | lånekortene leses ikke
biblioteksystem | - | utlån nede, vi skriver på lapper
kulturskolesystem | - | kulturskoleprogrammet viser feil tider for fiolinelevene
kvalitetssystem | - | HMS systemet sletter avvikene mine
kvalitetssystem | - | finner ikke prosedyren for stikkskader i kvalitetsportalen
adgangskontroll | - | kortleseren ved bakdøra er revet ned
adgangskontroll | - | Vi står låst inne på arkivet
adgangskontroll | - | Mistet adgangskortet
autocad | - | tegneprogrammet kan ikke åpne dwg-filene
filomrade | - | fellesmappa for ledergruppa er åpen for alle
filomrade | - | noe har spist filene mine på hjemmeområdet
nettverk | - | null internett i kantina
nettverk | - | Ingen nett i hele bygg B
telefoni | legevakten-drammensregionen | telefonene på legevakta er tause
telefoni | - | innringere hører ikke velkomsten vår
office | - | Powerpoint fryser på side 3
office | - | hvordan fletter jeg adresser i word
pc | - | Pc-en vil ikke slå seg på
pc | - | skjermen flimrer
pc | - | keyboard writes double letters
skriver | - | Skrivaren skriv berre halve arket
skriver | - | etikettskriveren på laben er tom for etiketter
mobil | - | nettbrettet til hjemmetjenesten har sprukket glass
mobil | - | trenger nytt deksel til jobbtelefon
hjemmekontor | - | kommer ikke på vpn fra hytta
av-utstyr | - | høyttaleren i gymsalen er stum
none | - | lysene i kjelleren går ikke av
none | - | vaskeriet har mistet tøyet
none | - | Kan dere komme og henge opp et bilde
none | - | Dørklokka på barnehagen virker ikke
none | - | Jeg vil klage på saksbehandlinga deres
none | - | hva koster det å ringe dere
none | - | er dere oppe på 17. mai
none | - | fikk tekstmelding fra banken, trykket ikke på noe
none | - | Hei
none | - | haster!!!
none | - | Varmepumpa på skolen uler
none | - | jeg fant et nøkkelknippe på parkeringsplassen
none | - | Sorry, it was the plug
none | - | Sak D-2027-00555 kan lukkes
none | - | Bålpanna er stjålet
none | - | den automatiske døråpneren til HC-toalettet står fast
none | - | Brannslukkeren mangler plombe
none | - | Vi mangler rullestoler
none | - | Tusen takk til hun som hjalp meg
none | - | Kan ikke du bare være hyggelig
none | - | is anyone there
none | - | hvordan regnes sju arbeidstimer
none | - | how do I get in contact with the security officer
none | - | bassenget i svømmehallen er kaldt
gerica | elvebredden-bosenter | ingen av oss får ført det vi gjør, programmet vårt sier at lisensen er utløpt
gerica | elvebredden-bosenter | Det er feil på medisinene til Solveig i systemet, står to ganger daglig, skal være én
gerica | hjemmetjenesten-sone-1 | nettbrettet får ikke kontakt med Gerica ute hos brukerne
gerica | hjemmetjenesten-sone-2 | har stått i en trapp i ti minutt og venta på at besøkslista skal laste
gerica | solbakken-sykehjem | care plan for mr Olsen is empty
gerica | fjell-bosenter | journaln e nere
legejournal | legevakten-drammensregionen | Ingen av legene kommer inn i pasientjournalene
legejournal | legevakten-drammensregionen | Får ikke henta opp timeboka, folk bare kommer
pasientvarsling | solbakken-sykehjem | Alarmen fra rom 22 går hele tiden uten at noen har trykt
pasientvarsling | elvebredden-bosenter | fallmatta hos Reidun slo ikke ut
pasientvarsling | solbakken-sykehjem | when they ring the bell it show wrong room
trygghetsalarm | - | fru Moen får ikkje svar når ho trykkjer på smykket
trygghetsalarm | - | alarmane frå trygdebustadane går til ein privat mobil i Hamar
meldingstjenesten | - | sykehuset ringte og spurte hvorfor vi ikke svarer på e-meldingene
meldingstjenesten | elvebredden-bosenter | utskrivingsmeldinga manglar medisinlista
utalarmering | brann-og-beredskap | callout system did not wake the crew
utalarmering | - | varsling til mannskapene er seks minutter forsinka
vannovervaking | kobbervann-vannverk | klorverdien på skjermen har stått stille siden i går
vannovervaking | kobbervann-vannverk | styringa av pumpene lystrer ikke
ad | - | passordet mitt virker på pc-en men ikke på jobbmobilen
ad | - | Kan du låse opp brukeren min
ad | - | jeg gifter meg og skal hete noe annet i systemene
ad | - | fire sommervikarer trenger pålogging
citrix | - | Sikker sone-skrivebordet kaster meg ut
citrix | - | får bare sort vindu i citrix
exchange | - | har mistet hele innboksen
exchange | - | kalenderen på mobilen viser ikke det samme som på pc-en
exchange | - | Send as virker ikke for postkassa til servicetorget
exchange | - | søppelposten flommer over
exchange | - | I got an email that says my boss needs gift cards, did not answer
unix-oracle | - | oracle: archive log full
socio | - | NAV får ikke fatta vedtak, Socio fryser
socio | nav-drammen | utbetaling av sosialhjelp er stoppet
gatturnus | - | jeg er satt opp på vakt mens jeg har ferie
gatturnus | - | Får ikke godkjent vaktbyttene til folka mine i Gat
webkart | kart-drammen | kartet over ledningsnettet er fra 1998
internettportal | - | noen har hacket hjemmesida vår
internettportal | - | lenka til barnehagesøknad på kommunens nettsider er død
politikerportalen | - | Representanten får ikke åpnet vedlegg 4 i politikerportalen
saksarkiv | - | postlista ble ikke publisert fordi arkivsystemet hang
lonnssystem | - | reiseregninga forsvant da jeg trykte send inn
lonnssystem | - | Egenmeldinga mi ligger fortsatt ikke inne
okonomisystem | - | leverandøren purrer, fakturaen har hengt hos meg i tre uker og jeg får ikke anvist
okonomisystem | - | budsjettmodulen regner minus som pluss
byggesakssystem | byggesak-drammen | byggesakene lastes ikke
barnevernsystem | barnevernvakten | bekymringsmelding fra skolen kan ikke åpnes
skoleadministrasjon | furumoen-skole | elevlista for 8C har med to som flyttet
laeringsplattform | - | its learning er nede midt i tentamen
barnehageopptak | - | hovedopptaket kræsjer
biblioteksystem | drammen-bibliotek | får ikke lånt ut noe, strekkodene leses ikke
kulturskolesystem | - | Kulturskolesystemet har doblet alle elevene
kvalitetssystem | - | avviket mitt fra i går er forsvunnet fra avvikssystemet
adgangskontroll | - | bommen i garasjen åpner ikke på kortet
adgangskontroll | - | alle dørene på skolen står ulåst i natt
adgangskontroll | - | nytt nøkkelkort til vikar
autocad | - | autocaden fryser på store filer
filomrade | - | får ikke tilgang til fellesmappa til avdelingen
filomrade | - | regnearket med turnusønsker på felles er borte
nettverk | - | wifi-passordet for gjester virker ikke
nettverk | - | no internet in whole kindergarten
telefoni | - | sentralbordet setter folk over til feil avdeling
telefoni | - | bordtelefonen min har ingen summetone
office | - | word retter «legevakt» til «legevask»
pc | - | pc-en blir så varm at jeg kan steke egg
pc | - | musa har dødd
pc | - | headsettet til pc-en gir ingen lyd
skriver | - | får bare blanke ark
skriver | - | The copy machine on 2nd floor eats paper
skriver | - | vi trenger ny skriver på vaktrommet
mobil | - | iPaden til en elev er stjålet
mobil | - | batteriet på vakttelefonen holder ikke en time
hjemmekontor | - | Kommer ikke inn hjemmefra, kodebrikken blinker bare
av-utstyr | - | lyden på prosjektoren i formannskapssalen
av-utstyr | - | infoskjermen i foajeen viser værmelding for Oslo
none | - | vannkranen på kjøkkenet drypper
none | - | Ventilasjonen bråker så vi ikke hører hverandre
none | - | Hvilken dag har dere sommerfest
none | - | Det er tomt for kaffe
none | - | Kan jeg få snakke med sjefen deres
none | - | Nøkkelen til arkivskapet brakk
none | - | dere er noen ordentlige helter
none | - | Ignorer forrige melding
none | - | Riktig etasje er 3
none | - | noen har parkert i ambulanseinngangen
none | - | stige mangler i vaktmesterboden
none | - | Overfallsalarmene vi bærer på oss reagerer ikke
none | - | Hvor mye strøm bruker dere
none | - | is it open on easter monday
none | - | personvernombudet i Røyken, hvem er det
none | - | oppvaskmaskinen har tatt kvelden
none | - | mus på lageret, altså ekte mus
none | - | bussen er forsinket, kommer sent
none | - | heisalarm? nei heisen bare står
none | - | jeg ringte dere i går, fint svar!
none | - | hun døde i natt, fred over hennes minne
none | - | Melding om brann på Fjell, gjelder ikke oss
none | - | rullegardina henger
`;
