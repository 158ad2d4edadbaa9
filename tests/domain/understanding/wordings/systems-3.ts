/** Systems by what people do with them: system or `none` | workplace of the account or `-` | message. */
export const SYSTEM_WORDINGS_3 = `
gerica | - | Vi får ikke kryssa av at bebuarane har fått maten og medisinane sine
gerica | - | nattrapporten fra i natt er ikke å se
gerica | - | skjermen der jeg signerer morgendosene er blank
gerica | - | brukerne mine står ikke på lista i dag, jeg vet ikke hvor jeg skal kjøre
gerica | - | appen vi bruker ute hos folk sier «ikke synkronisert»
gerica | - | fant ikke pårørendenummeret til en beboer i systemet på sykehjemmet
legejournal | - | Får ikke fornyet resepten til en pasient på legekontoret
legejournal | - | blodprøvesvarene kommer ikke inn til doktoren
legejournal | - | systemet vi skriver pasientnotater i på legevakta er helt dødt
legejournal | - | sykmeldinger kan ikke sendes, doktoren er fortvilet
pasientvarsling | - | Den røde lampa utenfor romma tenner ikke når de gamle drar i snora
pasientvarsling | - | tv-en på vaktrommet som viser hvem som kaller er mørk
pasientvarsling | - | telefonene våre piper ikke når noen på rommene trykker
pasientvarsling | - | nobody hears it when room 12 push the red button
pasientvarsling | - | fallsensoren hos Olga har sluttet å varsle
trygghetsalarm | - | dama hjemme trykker på knappen sin, men kommer ikke fram til noen
trygghetsalarm | - | alarmen til de hjemmeboende er ute
trygghetsalarm | - | responssenteret får ingen signaler fra brukerne
meldingstjenesten | - | sykehuset sier de har sendt utskrivningsrapport, vi finner den ikke
meldingstjenesten | - | fastlegen får ikke meldingene våre
meldingstjenesten | - | kvittering fra sykehuset mangler på alle meldinger
utalarmering | - | mannskapet fikk ikke utkall på telefonene
utalarmering | - | 110 sier de har sendt oss, men hos oss var det tyst
utalarmering | - | fire engine screen shows no address
vannovervaking | - | vi ser ikke om pumpene går
vannovervaking | - | tallene fra renseanlegget har stått stille siden midnatt
vannovervaking | - | driftsskjermen på verket er svart, aner ikke trykket ut på nettet
ad | - | den vil ha engangskode, men jeg har ingen telefon lenger
ad | - | har vært i permisjon og nå er jeg stengt ute av alt
ad | - | to-faktor spør og spør
ad | - | PC-en sier «feil brukernavn eller passord» selv om det er riktig
citrix | - | økta mi på sikkert skrivebord blir brutt
exchange | - | møtene mine ligger dobbelt
exchange | - | sender jeg til gmail, kommer det i retur
exchange | - | felleskassa til servicetorget er tom for nye henvendelser siden i går
exchange | - | får ikke booket møterom, kalenderen til rommet er grå
socio | - | husleia til en klient skulle vært betalt, men vedtaket henger
socio | - | får ikke opp saken på ei som trenger matpenger
gatturnus | - | hvem som kommer på natt i kveld står ikke noe sted
gatturnus | - | timene mine fra helga er ikke godkjent i turnusprogrammet
gatturnus | - | jeg får ikke sagt ja til ekstravakta jeg ble tilbudt
webkart | - | kabler og rør i bakken vises ikke når vi skal grave
webkart | - | flyfoto fra 2024 lastes ikke
internettportal | - | forsiden til kommunen viser gammel nyhet om snøbrøyting
internettportal | - | søknadsskjemaet for skjenkebevilling gir feil 500 hos folk
politikerportalen | - | ordføreren får ikke lest møtedokumentene på ipaden, portalen spinner
saksarkiv | - | brevet til Hansen vil ikke ekspederes
saksarkiv | - | dokumentene i saken er låst av noen som har sluttet, får ikke avskrevet
lonnssystem | - | overtida mi er ikke kommet med
lonnssystem | - | sykmeldinger fra ansatte dukker ikke opp hos lederne, i personalprogrammet altså
okonomisystem | - | strømregningen er betalt to ganger ifølge reskontro
okonomisystem | - | jeg får ikke lagt inn en bestilling i e-handel
byggesakssystem | - | garasjesøknaden til naboen er borte fra saken
barnevernsystem | - | akuttvedtaket lar seg ikke skrive ut av fagsystemet på barnevernet
barnevernsystem | - | journalen på barnet vi skal hente åpner seg ikke, barnevernet
helsestasjonsjournal | - | får ikke opp hodeomkretsen fra sist på kontrollen
helsestasjonsjournal | - | jordmor kommer ikke inn i svangerskapsjournalen
skoleadministrasjon | - | vitnemålene skrives ut uten navn
skoleadministrasjon | - | jeg får ikke ført anmerkning på en elev
laeringsplattform | - | prøva elevene skulle ta digitalt i dag åpner ikke
laeringsplattform | - | foresatte ser ikke leksene til ungene
barnehageopptak | - | foreldre får ikke svart på tilbud om plass
barnehageopptak | - | får ikke opp telefonnummeret til mor til et barn i barnehagen
biblioteksystem | - | lånerne får ikke purring, og reserveringene står fast
kulturskolesystem | - | foreldrene har ikke fått faktura for cellotimene
kvalitetssystem | - | hvor skriver jeg at en pasient falt
kvalitetssystem | - | skjemaet for uønskede hendelser lar seg ikke sende
adgangskontroll | - | står ute i regnet, brikka tar ikke
adgangskontroll | - | medisinskapet tar ikke koden min
adgangskontroll | - | hovedinngangen på skolen går ikke i lås om kvelden
autocad | - | tegneprogrammet krasjer når jeg zoomer
filomrade | - | mappa vår på serveren er tom
filomrade | - | får ikke lagret, det står at disken er full på fellesområdet
nettverk | - | boksen i taket som gir trådløst blinker oransje
nettverk | - | alle i tredje etasje har mistet linja ut
nettverk | - | nettsider laster ikke hos noen av oss
telefoni | - | de som taster 2 kommer til feil avdeling
telefoni | - | jeg hører dem, men de hører ikke meg, på telefonen på pulten
telefoni | - | nødtelefonen i heisen virker ikke
office | - | formelen i arket regner feil
office | - | powerpoint spiller ikke av videoen
pc | - | det er svart bilde på den ene skjermen, men maskinen går
pc | - | mus og tastatur er døde etter helga
pc | - | den bærbare blir kokende varm
skriver | - | det kommer bare hvite ark ut
skriver | - | it prints everything pink
mobil | - | vaktmobilen lader ikke
mobil | - | sim-kortet blir ikke funnet
mobil | - | pad'en fryser på låseskjermen
hjemmekontor | - | sitter på hytta og får ikke koblet meg på jobben
av-utstyr | - | mikrofonene i kommunestyresalen piper
av-utstyr | - | tavla i klasserommet viser ikke bildet fra pc-en
none | - | trenger du kaffe?
none | - | vaskemaskinen på avdelingen lekker
none | - | søppelbøttene er ikke tømt
none | - | plenklipperen starter ikke
none | - | ladestasjonen til elbilene er død
none | - | Zenya sier at lisensen er utløpt
none | - | sms fra Posten om pakke, ikke trykket
none | - | går det bra med dere?
`;
