/** More of the same, told sideways and in dialect: account's unit | label | text. One a line. */
export const HARM_FOURTH = `
solbakken-sykehjem|acute|Asta på sju skulle snus klokka elleve og to, nå er det tre og telefonen som skulle minne oss på det har stått og lastet i hele natt
eikerhaugen-sykehjem|acute|Legen spør hva hun står på og jeg kan ikke svare
hjemmetjenesten-sone-1|acute|han ligger på kjøkkenet, jeg ser beina gjennom vinduet. døra er låst med den nye låsen og appen min er logget ut
bragernes-rehabilitering|acute|Vi sto med dama mellom oss i heisen på personløfteren da strømmen til styringa gikk. Hun henger der
eikerhaugen-sykehjem|acute|kvifor er det ingen som ringer tilbake? ein bebuar har fått dobbelt opp med marevan fordi lista stod to gonger
solbakken-sykehjem|acute|ingen av oss på kvelden fikk med oss at hun hadde vært i gulvet, varselet dukket opp nå, fire timer for sent
hjemmetjenesten-sone-2|acute|Fru Berge er klam og svarer rart. Måleren vil synkronisere før den viser tall
barnevernvakten|acute|Har ei på tråden som gråter og hvisker at han er på vei opp trappa. Jeg ser ikke adressen hennes i systemet
bragernes-rehabilitering|acute|Hei, studenten her. Sykepleieren sa bare se i kurven men kurven er ikke der, og dama skal ha noe intravenøst om fem minutter
svelvik-radhus|acute|jeg ringer dere fordi legevakta ikke tar telefonen og faren min puster som en fisk på land
barnevernet-drammen|acute|Ungdommen på rom 2 har klatret ut, vi har alarm på vinduet, den sa ingenting
legevakten-drammensregionen|acute|Baby, 4 uker, 39,8. Journalen nekter, jeg trenger vekta
solbakken-sykehjem|acute|when i scan bracelet of mr Hansen it shows mrs Hansen medicine, i think last night they got each other
hjemmetjenesten-sone-1|acute|the door code for old lady not working after you change system, she call me from inside she can not stand up
psykisk-helse-drammen|acute|Jeg har to håndjern på en pasient og ingen panikknapp. Eller altså, jeg har knappen, men den gjør ingenting
eikerhaugen-sykehjem|acute|Det er brann i naboblokka og røyken trekker inn hos oss, sentralen vår viser alt ok og ventilasjonen lar seg ikke stenge
svelvik-vannverk|acute|Vann er brunt, lukter som diesel og tre barnehager har ringt. SCADA står i feil
brann-og-beredskap|acute|Skjermen i brannbilen er svart, vi vet bare at det er en gård, barn inne
brann-og-beredskap|acute|Alarmen fra Nøstetangen kom inn hos oss som Nøstehagen, bilen har snudd, de der inne venter ennå
barnevernet-drammen|acute|Far til jenta har fått vite hvor hun bor, posten vår sendte brevet med adresse, og telefonene på krisesenteret er nede så vi får ikke varslet
nav-drammen|acute|En mann i kø har fått krampe og ligger, vi får verken lås opp førstehjelpsskapet eller ring ut
furumoen-skole|acute|Elev i rullestol står i heisen og den er kald. Hun trenger kateter klokka ti
tusenbein-barnehage|acute|Smokken satt fast i halsen, han er blå, ringer går ikke, hva gjør jeg
trygghetssenteret|acute|Fin vits at trygghetsalarmen sier "takk for at du ringer, vi åpner mandag klokka åtte" når gamle folk ligger og roper
hjemmetjenesten-sone-1|acute|de sku hatt tablettan for to tima sida å æ fe itj opp nåkka, ska æ bærre gje det æ trur?
bofellesskapet-skogliveien|acute|Han glapp ut da branndøra slapp. Femti meter til E134. Ingen av dørene går i lås
hjemmetjenesten-sone-1|acute|Sondepumpa til ungen melder E7 og prosedyren ligger i en mappe jeg ikke har tilgang til, hun er 3 år og har ikke fått noe siden i natt
bragernes-rehabilitering|acute|Det er tredje gang i kveld at hun river ut drenet, og jeg får ikke ropt på noen, callingen er stum
psykisk-helse-drammen|acute|Vi har en avtale om at hun ringer hver time. Hun har ikke ringt på tre, og telefonen hennes ligger i systemet som er nede
legevakten-drammensregionen|acute|Feil blodtype på skjermen i forhold til armbåndet! Posen henger klar
hjemmetjenesten-sone-2|acute|Oksygenkonsentratoren til Kåre har fjernstyring som har mistet nettet, han er på 78
bofellesskapet-skogliveien|acute|Jeg fikk akkurat vite at Kari ikke er kommet hjem fra dagsenteret. Bussen sier de slapp henne av klokka tre. GPS'en viser havet
drammen-bibliotek|acute|Tårnet i svømmehallen: undervannskameraene er borte, og vi mangler en gutt
eiendom-drammen|acute|Ammoniakklekkasje i ishallen, varslingssystemet virker ikke, det er unger på isen
svelvik-legekontor|acute|Prøvesvarene er blandet, jeg har allerede ringt en frisk mann og sagt at han har kreft
solbakken-sykehjem|acute|har 3 som er for dårlige til å vente på morgenen, og vaktlegens nummer i appen er byttet ut med en pizzabar
hjemmetjenesten-sone-1|acute|Kan man dø av å få 40 enheter i stedet for 4? For det er det som står på nettbrettet og det er det hun fikk for en time siden
psykisk-helse-drammen|acute|Skulle fulgt en innlagt på tvang, men papirene er inne i et system som ikke vil. Han skriker og slår hodet i veggen
eikerhaugen-sykehjem|acute|Det piper fra en dør et sted, ingen vet hvilken, og Alfhild er ikke i stolen sin
eikerhaugen-sykehjem|acute|Ringeklokkene! Ikke lyd, ikke lys, ikke noe. Atten stykker som ikke kommer seg opp selv
svelvik-legekontor|possible|Prøvesvar fra lab kommer ikke inn elektronisk, de fakser dem og vi fører inn
hjemmetjenesten-sone-1|possible|Gerica nede på brettene, vi har skrevet ut alt før og kjører rundene som vanlig
psykisk-helse-drammen|possible|Kriseplanene i journalen er utilgjengelige, ingen av pasientene våre trenger dem akkurat nå
nav-drammen|possible|Enslig far får ikke nødhjelp i dag, Socio feiler ved godkjenning
solbakken-sykehjem|possible|Medisinskapet åpner ikke på kort, men vi har nøkkel i safen og bruker den
solbakken-sykehjem|none|Får ikke satt profilbilde i Gerica
eikerhaugen-sykehjem|none|Hvem bestiller etiketter til dosetter? Skriveren er ok, vi er bare tomme
solbakken-sykehjem|none|Jeg får ikke lest bladet Sykepleien på nett
legevakten-drammensregionen|none|Parkeringsautomaten ved legevakta tar ikke kort, folk klager
solbakken-sykehjem|none|Kan Office installeres på maskinen i stua så beboerne kan skrive brev?
hjemmetjenesten-sone-1|none|Gerica er treg hos meg, men bare når jeg har fem vinduer oppe
eikerhaugen-sykehjem|none|Kopimaskinen i gangen på sykehjemmet har spist et ark
solbakken-sykehjem|none|Vi skal pusse opp vaktrommet og må koble fra skjermen til pasientvarsling en dag i juni, hvem avtaler vi med?
hjemmetjenesten-sone-2|none|Sommervikarene har ikke fått e-postadresser
nattpatruljen-drammen|none|Mikrobølgeovnen gir støt? Nei, det var teppet. Men wifi er dårlig
bragernes-rehabilitering|none|Sykmeldingen min kom ikke inn i systemet
legevakten-drammensregionen|none|Feil navn på adgangskortet mitt, det står Karin i stedet for Karen
hjemmetjenesten-sone-1|none|Jeg har glemt pinkoden på jobbtelefonen
hjemmetjenesten-sone-2|none|Min leder skal operere kneet og er borte i tre uker, hvem godkjenner timene mine?
svelvik-radhus|none|Stillingsannonsen for sykepleiere vises ikke på nettsida
svelvik-legekontor|none|Vi trenger skjermfilter til PC i resepsjonen så pasienter ikke ser
hjemmetjenesten-sone-1|none|Lånte brett fungerer fint, men det gamle må hentes for reparasjon
eikerhaugen-sykehjem|none|Får ikke lagt inn ny pårørende-telefon fordi feltet bare tar åtte siffer, det gjelder en svensk
helsestasjonen-sentrum|none|Vannkoker, kaffetrakter og printer står på samme kurs og sikringen går
svelvik-legekontor|none|Jeg klarer ikke å levere reiseregning etter smittevernkonferansen
eikerhaugen-sykehjem|none|Lyset på tastaturet blinker, er det farlig?
furumoen-skole|none|Det ligger en død mus i skapet med nettverksutstyr. En ekte en. Ellers alt ok
solbakken-sykehjem|none|Musa mi er død, har den gravlagt i søpla, trenger en ny
svelvik-radhus|none|Kan dere drepe prosessen som henger på serveren vår? Ingen bruker den nå
lonn-drammen|none|Jeg brant meg på kaffen da skjermen plutselig ble svart. Fingeren er fin, skjermen er fortsatt svart
eikerhaugen-sykehjem|none|Gammel pasientalarm skal kastes, er det e-avfall?
helsestasjonen-sentrum|none|Får ikke vist blodtrykksmålinger fra kurset i presentasjonen
svelvik-legekontor|none|Adressen til det nye legesenteret er feil i Webkart
furumoen-skole|none|Ungene i 4B får ikke lagret filmen de lagde om brannvern
nattpatruljen-drammen|none|Avspasering: systemet sier minus 14 timer, det stemmer ikke
hjemmetjenesten-sone-1|none|the clock on my tablet is one hour wrong since sunday, visits are ok, just looks strange
solbakken-sykehjem|none|Vi hadde strømbrudd i natt, alt kom opp igjen av seg selv og beboerne merket ingenting
svelvik-radhus|none|Ny kollega er døv og trenger varsling med lys på PC
trygghetssenteret|none|Trygghetsalarm-faktura sendt til feil mottaker, kan dere endre i fakturasystemet
eikerhaugen-sykehjem|none|Jeg ble kastet ut av Teams midt i et møte om medisinavvik
hjemmetjenesten-sone-1|none|Hei kan jeg få tilgang til legemiddelhåndboka på pcen min, lenken er blokkert. Bruker mobilen imens
legevakten-drammensregionen|none|Overskriften i vaktplanen har feil måned
psykisk-helse-drammen|none|Flyttet kontor og fasttelefonen er ikke koblet, mobilen virker
tusenbein-barnehage|none|Barnehagens dørklokke har ny lyd som ingen liker
legevakten-drammensregionen|none|Toner er lav på skriver ved akuttrommet, meldte bare fra i tide
`;
