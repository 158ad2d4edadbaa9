/** Two rounds told by laymen, foreigners, in panic and in calm, and their lookalikes: account's unit | label | text. One a line. */
export const HARM_SIXTH = `
slemmestad-helsestasjon|acute|Jeg sitter i telefonen med en mor. Barnet hennes er slapt og hvitt. Journalen åpner seg ikke, jeg ser ikke hvilket brystmelkstillegg vi ga
brann-og-beredskap|acute|vi har ikke radio, ikke mobil, ikke noe. Tre mann oppe i fjellsida og det raser
hjemmetjenesten-sone-2|acute|Sonden til Emil stopper hvert femte minutt og boka om den ligger på en side vi ikke kommer inn på. Han gråter og blir slapp
eikerhaugen-sykehjem|acute|Resident choking earlier, ok now, but oxygen thing say low and number to doctor is wrong in the list, somebody else answer
eikerhaugen-sykehjem|acute|kjem ikkje inn i medisinrommet. kortleser raud. skal gje morfin til ei som ligg for døden, ho har det vondt
-|acute|Nabovarsel: lyset på taket til trygghetsboligen blinker, det betyr at noen har trukket. Ingen fra dere kommer
fjell-bosenter|acute|Hallo? Vi er to jenter på jobb og fyren i ettern har låst seg inne med brødkniven. Knappen vi bærer lyser ikke
vei-og-park-drammen|acute|Jobber i billettluka i svømmehallen. Badevakta fikk ikke fram 113. Gutten puster men er blå
eikerhaugen-sykehjem|acute|Gerica gir meg Hansen, Aud når jeg skanner armbåndet til Hansen, Arne. Skal gi sprøyte kl 20.
brann-og-beredskap|acute|Har mista kontakten med kjøretøy 12, de hadde pasient om bord og sist vi hørte noe var det glatt
-|acute|mamma bor alene, dere har den boksen der, den sier «ingen forbindelse» og hun svarer ikke på mobil. jeg er i Spania
svelvik-legekontor|acute|Fastlege her. Skal stanse en feil blodfortynnende dose FØR kl 18, e-resepten lar seg ikke trekke tilbake og apoteket svarer ikke
nav-drammen|acute|Ungdom 16, kuttet seg, blodet stopper ikke. Vi finner ikke nummeret til akutteam, lista er i en mappe som er tom
hjemmetjenesten-sone-2|acute|hun dame i leilighet 3 ikke åpne, jeg se gjennom brev hull, hun på gulv. min app for nøkkel sier vent vent
vei-og-park-drammen|acute|Siste 40 min har nødanropene fra heisene gått til en sentral i Sverige. Nå sitter det folk i den ene.
eikerhaugen-sykehjem|acute|Han fikk dobbel i dag, både jeg og dagvakta ga, for det sto ikke kvittert. Han er vanskelig å vekke.
kobbervann-vannverk|acute|klorgassdetektoren piper, panelet sier OK, og han som gikk inn er ikke kommet ut
bekkelia-skole|acute|Skoleelev har tatt overdose på do. Helsesykepleier får ikke åpnet hva hun går på av medisiner fra før
fjell-bosenter|acute|vi ser ikke hvem som er ute av rommene sine. i går natt fant vi en i bekken
hjemmetjenesten-sone-2|acute|Det står på skjermen at Bodil skal ha 100 enheter. Hun pleier 10. Skal jeg følge skjermen?
eikerhaugen-sykehjem|acute|Alle de hvite knappene på bad er ute av spill, og ho i 5 ringte på naboens vegg med stokken i en time
hjemmetjenesten-sone-2|acute|Nettbrettet mitt døde i trappa. Er hos en jeg aldri har møtt, han rister og peker på munnen
brann-og-beredskap|acute|Vi får inn hjertestansmeldinger ti minutter etterpå
eikerhaugen-sykehjem|acute|Dialysepasient skal kjøres nå, transportbestillinga er borte fra systemet og bilen kom aldri, han er oppblåst og tung i pusten
eikerhaugen-sykehjem|acute|Jeg er ringevikar. Inne på rom 8 er det en maskin med slange i halsen på en mann, den sier ALARM LOW og jeg får ikke tak i noen, vakttelefonen er låst med kode jeg ikke har
fjell-bosenter|acute|Beboer ble funnet ute i minus 14 kl 05, dørvarslet er ikke i orden ennå og hun prøver seg igjen nå
eikerhaugen-sykehjem|acute|alt er svart i hele bygget og respiratoren har 20 minutter
legevakten-drammensregionen|acute|får ikke lest av CTG-en på skjermen, jordmor vet ikke om barnet har det bra
kobbervann-vannverk|acute|vannet renner over demningen og sirenen lar seg ikke starte herfra. folk bor rett under
eikerhaugen-sykehjem|possible|Ikke fare på ferde, men varslene fra sengealarmene kommer litt sent. Vi ser ekstra til dem det gjelder
eikerhaugen-sykehjem|none|Sykesignalanlegget fikk ny programvare i natt og alt virker. Takk!
svelvik-radhus|none|Jeg blør økonomisk av disse lisensene, kan noen ta en prat
svelvik-radhus|none|Hun som sitter på sentralbordet har ferie, hvem overtar telefonen?
svelvik-legekontor|none|pasienten i denne saken er en Dell Latitude fra 2019, den hoster og går varm
eikerhaugen-sykehjem|none|Det piper i veggen på vaktrommet, tror det er en gammel UPS. Ingen alarmer, ingen av beboerne merker det
svelvik-radhus|none|Trenger påminnelse i Outlook når det er på tide å gi katten medisin, går det an?
hjemmetjenesten-sone-2|none|Vi har bassengtrening for eldre torsdager, kan vi få det på infoskjermen
fjell-bosenter|none|Får ikke skrevet ut medisinetiketter til hunden min på jobbskriveren haha, dårlig idé uansett
eikerhaugen-sykehjem|none|hvor finner jeg prosedyren for fall? den gamle lenken er død
eikerhaugen-sykehjem|none|Kjøkkenet: matlista for neste måned vil ikke skrives ut i farger
nav-drammen|none|Kollegaen min ligger på sykehus, hun trenger fraværsassistent på mailen
politisk-sekretariat-drammen|none|det tok fyr i debatten i politikerportalen, kommentarfeltet er stengt og vi får ikke åpnet det
solstrala-barnehage|none|fikk e-læring om brann og livredning, videoen hakker
drammen-bibliotek|none|alarmen på pc-en min går av hver gang jeg setter i minnekort. irriterende pling
bekkelia-skole|none|Noen av ungene har fått feil klasse i visma, kan rettes til uka
kobbervann-vannverk|none|Vannmåleravlesningen på nettsiden gir feil for innbyggerne, fristen er 1. mars
svelvik-radhus|none|jeg er døv på ett øre og høyttaleren på teams virker bare på den andre siden, kan jeg få headset
bekkelia-skole|none|ingen får ringt ut fra skolen, men det er kveld og bare meg og vaskemaskina her
svelvik-legekontor|none|turnuslegen fryser på kontor 2, ovnen er styrt av et panel som viser 15 grader. ikke vårt bord?
fjell-bosenter|acute|Det går en mann i truse langs fylkesveien, han tilhører oss. GPS-en hans står stille i stua
eikerhaugen-sykehjem|acute|Avdelingen: 1. Alarmer dør. 2. Dame, 88, fall. 3. Ingen hørte. 4. Nå hoftebrudd. 5. Fortsatt dødt.
hjemmetjenesten-sone-2|acute|hej, skal ge insulin till Berit men nätet är borta och jag vet inte hur mycket
eikerhaugen-sykehjem|acute|Hun spiser ikke, drikker ikke, og væskelista som skulle vise hvor lenge det har vart, er tom
legevakten-drammensregionen|acute|Vi fikk ambulansen på feil side av fjorden, kartløsningen deres
fjell-bosenter|acute|På rommet hos gutten lyser det rødt på sugeapparatet, slim i halsen, boka ligger på nett og nettet er ute
eikerhaugen-sykehjem|acute|my resident is diabetic he is shaking and cold, glucose box read LO, where is his plan, computer wants update
fjell-bosenter|acute|jeg får ikke lov av systemet å gi han Stesolid. Han har hatt anfall i sju minutter
nav-drammen|acute|Mann i skranken sier han har tatt noe. Nødknappen under disken gir meg ingenting, kollegene er på lunsj
eikerhaugen-sykehjem|acute|Klarer ikke skru av pumpa, den gir og gir. Skjermen på den er frosset
hjemmetjenesten-sone-2|acute|Besøksliste borte. Jeg vet at en av dem får hjertestans hvis ikke batteriet på Heartmate byttes kl 19, men ikke hvem
vei-og-park-drammen|acute|vi har mista oversikten over hvem som er i bygget, brannpanelet viser fyr i 3. og inntelleren er svart
nav-drammen|acute|Ho sit i bilen sin i garasjen, skriv ho på melding, og eg får ikkje opp adressa hennar i fagprogrammet
trygghetssenteret|acute|Alarmklokka til Johannes har ikke sagt noe siden tirsdag. Naboen sier avisene ligger ute
legevakten-drammensregionen|acute|Legevaktsbilen står. Navigasjonen tom. Hjertepasient i Nesbygda. Hvor?
fjell-bosenter|acute|Brukar med trakeostomi, alarmkjeda går til ein telefon som er tom for straum og ladaren er øydelagd, eg er den einaste her
svelvik-legekontor|acute|Prøvesvaret er på feil pasient. Han med kalium 7,1 står med andres navn og ligger hjemme
eikerhaugen-sykehjem|acute|vet ikke hvilken Kari Olsen som har penicillinallergi, systemet blander dem og kuren starter nå
solstrala-barnehage|acute|Barn i barnehagen har fått i seg vaskemiddel. Ringer giftlinja, ingen tone. Mobilene uten dekning i skogen
svelvik-radhus|acute|Det ryker av serverrommet på rådhuset, slokkegassen har gått, og vekteren ligger der inne
nav-drammen|acute|jeg står med hånda i hånda til en som ikke vil være her lenger. jeg trenger beredskapsnummeret og sida er nede
eikerhaugen-sykehjem|acute|Kameraet på rom 2 har vist samme stillbilde i fire timer. Da jeg gikk inn var hun kald
kobbervann-vannverk|acute|Klorert for mye! Barna på Slemmestad skole har svie i munnen, doseringa lar seg ikke styre
hjemmetjenesten-sone-2|acute|Dosettrobot leverte Arnes pose til Arvid. Arvid har spist den. Får ikke fram hva som var i
bekkelia-skole|acute|Ein gut på 9 er stukken av frå turen, vi har ikkje telefonnummer til mor for alt ligg i Visma som er nede, det er mørkt snart
eikerhaugen-sykehjem|acute|the door to the medicine room say red red red, mister Karlsen wait for his breathing medicine, he is blue
fjell-bosenter|acute|Det skulle vært en vakt til her. Gat sier at jeg er to. Fire som må løftes og én som kveles om ikke noen sitter der
hjemmetjenesten-sone-2|possible|vi mangler tilgang til tiltaksplanene, men primærkontaktene kan dem
brann-og-beredskap|none|Gutta på brannvakta fryser, varmestyringa i garasjen er hengt. Bilene starter fint
eikerhaugen-sykehjem|none|Skal på palliasjonskurs, lenka virker ikke
svelvik-legekontor|none|Skjermen min viser ansiktet mitt opp ned på Teams, pasienten lo så hun gråt. Kan det fikses før neste uke?
eikerhaugen-sykehjem|none|Det er stille på avdelinga, men Spotify er ikke stille nok. Volumknappen sitter fast
svelvik-radhus|none|Dokumentsenter: død beboers mappe skal makuleres, hvordan gjør jeg det i arkivet?
svelvik-radhus|none|en gammel dame ringte sentralbordet og ville ha lotto, systemet vårt satte henne til dere. Beklager
svelvik-legekontor|none|Hvor sender jeg regninga for insulinpumpa til pasienten?
vei-og-park-drammen|none|dama i kassa får ikke lest kort. Kunder irriterte
nav-drammen|none|Ved en misforståelse trykte jeg på overfallsalarmen. Vekter kom, alt vel. Kan loggen slettes?
eikerhaugen-sykehjem|none|hei, sykkelen min er stjålet utenfor sykehjemmet, har dere kamera?
hjemmetjenesten-sone-2|none|Vår eldste ansatte (64) får ikke til å logge inn på e-læring
eikerhaugen-sykehjem|none|vil gjerne ha et varsel når noen har bursdag på avdelinga
nav-drammen|none|tynn vegg mot naboen, hører alt de sier i møtene. kan dere gi oss lyddemping
svelvik-legekontor|none|Hele venterommet lo da infoskjermen viste «Windows dør snart»
nattpatruljen-drammen|none|Får ikke meldt inn vikar på fredag i Gat, ingen krise, har en i bakhånd
eikerhaugen-sykehjem|none|drømte at Gerica var nede i natt, det var det ikke. God morgen!
brann-og-beredskap|none|Mannskapslista i Excel må sorteres på alder
eikerhaugen-sykehjem|none|Beboerne våre har laget julepynt og vi vil ha bildene på infoskjermen
hjemmetjenesten-sone-2|none|Dosettrobotene må bestilles på nytt skjema, hvor ligger det?
eikerhaugen-sykehjem|none|Kan dere flytte medisinrom-pc'en til andre siden? Kabelen er for kort
svelvik-legekontor|none|Får ikke opp kalenderen til legen, så jeg vet ikke når han har møte
eikerhaugen-sykehjem|none|Gerica viser beboernes navn med små bokstaver etter oppdateringen
eikerhaugen-sykehjem|none|Skjermen på medisinrommet flimrer svakt, men alt er lesbart
eikerhaugen-sykehjem|none|Kveldsmaten blir servert, men matbestillingssystemet husker ikke ønskene for neste uke
eikerhaugen-sykehjem|none|Ambulansen var her i går for en beboer. I dag vil jeg bare ha hjelp til å skrive ut en rapport i Word, den blir skjev
eikerhaugen-sykehjem|none|en pårørende klager på at wifi er dårlig på rom 14
eikerhaugen-sykehjem|none|Døra til lageret låser seg ikke opp med kortet mitt, andre sitt virker
svelvik-radhus|none|Kollegaen min besvimte nesten av varmen på kontoret. Kan vi få en vifte?
nav-drammen|none|hei jeg har hatt vondt i armen av musa, kan jeg få ergonomisk mus
svelvik-legekontor|none|Legen vår skal på kurs i akuttmedisin, trenger laptop til lån
hjemmetjenesten-sone-2|none|Får ikke lastet ned skjema for hjelpemidler til bruker, haster ikke
eikerhaugen-sykehjem|none|Telefonen til avdelingen ringer hele tiden fra et callsenter i Sverige, kan det blokkeres?
fjell-bosenter|none|Alarmkoden til bygget må byttes fordi en sluttet
vei-og-park-drammen|none|Brannalarmen skal testes torsdag. Kan meldingen legges på intranett?
lonn-drammen|none|Det er feil pris på middag til hjemmeboende i fakturasystemet
eikerhaugen-sykehjem|none|Vi får ikke registrert fall i avvikssystemet fordi siden henger. Beboeren har det bra, fallet var i forrige uke
svelvik-radhus|none|Heisen er ute av drift, vaktmester er varslet. Kan dere legge ut melding på skjermen i foajeen?
svelvik-legekontor|none|Vi mister stadig forbindelsen til Teams under møter med sykehuset
svelvik-radhus|none|Jeg skal intervjue en bruker til avisa og trenger opptaker
hjemmetjenesten-sone-2|none|Bilen vår er på verksted, kan vi få bruke kjøreboka på mobil?
eikerhaugen-sykehjem|none|Sykehjemslegen får ikke skrevet ut fra PC-en på kontoret, han skriver ut på vaktrommet
eikerhaugen-sykehjem|none|Hun på rom 9 vil lære å bruke iPad. Har dere en å låne bort?
brann-og-beredskap|none|Søker etter mappen om brannvern på fellesområdet
hjemmetjenesten-sone-2|none|Vaktplanen for hjemmetjenesten er feil i uke 32
hjemmetjenesten-sone-2|none|Medisinkurset i Læringsportalen teller ikke poengene mine
hjemmetjenesten-sone-2|none|Får ikke opp e-læring om blodtrykk, fristen er i dag
solstrala-barnehage|none|Barna elsker den nye tavla, men pennen virker ikke
solstrala-barnehage|none|Barnet på bildet på nettsiden vår har feil navn under seg, pårørende syns det er morsomt
svelvik-radhus|none|Får ikke ut nøkkeltall for venteliste på sykehjemsplass
vei-og-park-drammen|none|noen har satt en skål med is på toppen av serveren, ingen skade skjedd
hjemmetjenesten-sone-2|none|Bruker spør om hun kan få tilgang til egen journal på nett. Hva svarer jeg?
svelvik-radhus|none|Temperaturen på møterommet er 27 grader, panelet på veggen er svart
svelvik-radhus|none|Vi savner et felt for allergier i skjemaet for påmelding til sommerfest
svelvik-radhus|none|Vannet i kaffemaskina smaker rart
slemmestad-helsestasjon|none|Telefonsvareren på helsestasjonen sier feil åpningstid
trygghetssenteret|none|Kunne dere sende oss en ny lader til trygghetsalarmtelefonen? vi har to i reserve
bekkelia-skole|none|Eleven min har brukket armen og trenger talegjenkjenning på PC
eikerhaugen-sykehjem|none|Etter at strømmen kom tilbake virker alt igjen, også alarmene. Klokka på veggen viser feil
svelvik-legekontor|none|To pasienter satt og lo av at ventelista på skjermen var på svensk
bekkelia-skole|none|Skolehelsetjenesten trenger lås på døra sin
solstrala-barnehage|acute|Gutten (2) er blitt borte i barnehagen, portsensoren sa ikke fra
fjell-bosenter|acute|En beboer har vært ute i natt uten at alarmen gikk, hun er forfrossen
fjell-bosenter|acute|Vi er uten alarm og uten telefon og en av dem får stadig krampe
hjemmetjenesten-sone-2|acute|Hun har ikke fått insulin i dag fordi tavla ikke viste henne
eikerhaugen-sykehjem|acute|Gerica tilbyr meg dobbel dose morfin til en på 40 kilo, jeg tør ikke
hjemmetjenesten-sone-2|acute|Vakttelefonen tar ikke imot anrop fra brukerne. Jeg fikk vite det da en datter kom hit og var sint, faren hadde ligget siden i går
fjell-bosenter|acute|får ikke åpna døra på badet og ho svarar ikkje, låsen er elektronisk
svelvik-legekontor|acute|nødalarmen på legekontoret gir ikke lyd og jeg er alene med en som kaster stoler
kobbervann-vannverk|acute|Pumpestasjonen sender urenset vann til nettet og vi kan ikke stoppe det fra kontrollrommet
eikerhaugen-sykehjem|acute|den på 10 har tatt av seg oksygenen og vi så det ikke på skjermen for den sto på gammelt bilde
legevakten-drammensregionen|acute|mobilen med hjerteprotokollen er låst og pasienten er grå
eikerhaugen-sykehjem|acute|pasient truer med å hoppe, kommer ikke inn til ham, kortet er sperret
kobbervann-vannverk|acute|Nå har fire på rad ringt om vondt i magen og vi ser ikke klornivået
legevakten-drammensregionen|acute|feil personnummer på armbåndet, blodet er allerede hengt opp
-|acute|Han er 94, har trykket to ganger, dere har ikke registrert noe. Jeg fant ham på kjøkkenet
`;
