/** Wordings of harm and look-alikes of ten trades: account's unit | label | text. One a line. */
export const HARM_THIRD = `
solbakken-sykehjem|acute|Nattevakt på Elvebredden. Vi er to på førti, tavla er svart, og noen roper om hjelp uten at jeg klarer å høre hvor
eikerhaugen-sykehjem|acute|Skal jeg gi den blå eller den hvite? Listen sier begge, og Gerica har hengt seg på forrige beboer
solbakken-sykehjem|acute|Hun pleier å ringe på snora når hun må på do. I dag fant vi henne på flisene. Snora gir ikke noe i telefonen
drammen-bibliotek|acute|bestefar til Ali har falt ned trappa på biblioteket og ingen av telefonene her slår gjennom til nødetatene
hjemmetjenesten-sone-1|acute|telefonen til hjemmesykepleien er omdirigert til et faxnummer, en pårørende sier faren har ligget på gulvet siden lunsj
svelvik-legekontor|acute|Doktor Ness her. Står med en anafylaksi og får "tilgang nektet" på hele journalen
bofellesskapet-skogliveien|acute|medisinskapet vil ha fingeren min men kjenner den ikke igjen. hun skal ha stesolid NÅ
hjemmetjenesten-sone-1|acute|Familien på Krokstad har fått beskjed fra oss om feil dose, systemet hadde regnet om mg til ml på egen hånd. Barnet er innlagt, og tallene står der ennå
eikerhaugen-sykehjem|acute|Dæm på 5 å 7 e itj rørt på sida i stad, vendeplan ligg i Gerica å den e tom
bofellesskapet-skogliveien|acute|kan noen svare meg! Roger trekker ikke pusten ordentlig og pc'en ber meg vente på oppdateringer 14 %
drammen-bibliotek|acute|Me har ein mann i baren på kulturhuset som har segna om. Hjartestartaren er låst inne bak kortlesaren og kortet mitt gjev raudt lys
svelvik-vannverk|acute|water operator here. chlorine room gas detector lost connection and my colleague went in ten min ago, no answer on radio
svelvik-vannverk|acute|pH'en ut fra anlegget er 11, luttilsettinga løper løpsk og nødstopp i skjermbildet reagerer ikke
trygghetssenteret|acute|Trygghetsalarmene ringer til et nummer som er avviklet, tre har falt i dag uten at noen kom
furumoen-skole|acute|Barnet sa til læreren at pappa venter hjemme med beltet. Bekymringsmeldinga går ikke gjennom og barnevernvakta svarer ikke på telefon
tusenbein-barnehage|acute|En sint far har tatt seg inn i barnehagen og vi får ikke låst ned dørene, kortsystemet er frosset
nav-drammen|acute|Kollega ble slått i ansiktet, han er fortsatt i rommet, alarmen hun bar ga ikke lyd fra seg
solbakken-sykehjem|acute|Hun i 2B drakk av flasken med vaskemiddel, Giftinformasjonen ber om vekt og medisiner og jeg får ikke åpnet noe
hjemmetjenesten-sone-2|acute|morphine pump is beeping empty, the order how to refill is locked in journal. wife is crying, he is crying
nattpatruljen-drammen|acute|hei vi har ikke hatt bilde fra tilsynskameraet hos ekteparet Lie siden midnatt, hun har lungebetennelse og han er dement, ingen av oss er i nærheten
svelvik-legekontor|acute|Pga. tvungen passordbytte står jeg nå utelåst mens pasienten i stolen har et EKG jeg mener er et infarkt, men som jeg ikke får sendt
tusenbein-barnehage|acute|Gutten med matallergi har fått brød fra feil liste. Appen byttet om på avdelingene. Han begynner å hoste
brann-og-beredskap|acute|Brannmannskap på vei til kjemikalieuhell, stoffkortene kommer ikke opp på nettbrettet, trenger å vite om vi kan bruke vann
brann-og-beredskap|acute|Samtlige callinger i helga har gått til fjorårets mannskapsliste. Det brant på Konnerud i natt og ingen møtte
hjemmetjenesten-sone-1|acute|AMK ber om posisjon på brukeren som har gått seg vill i Kjøsterudjuvet. Sporingsappen sier «ingen data». Det er ni kuldegrader
legevakten-drammensregionen|acute|Jeg er eneste lege, journalsystemet har gått i dvale, og det ligger en blå baby på benken
nav-drammen|acute|Vedkommende har tatt med seg en bensinkanne inn i mottaket. Panikkknappen virket sist i mars, ikke nå
solbakken-sykehjem|acute|Det er jo hyggelig at dere har kaffepause, men her har vi en dame som får en slik tablett for mye hver dag fordi listen ikke lar seg rette
psykisk-helse-drammen|acute|fekk oppringing frå ei som sa ho har teke alle pillene sine. samtalen braut, og eg får ikkje opp kvar ho bur
eiendom-drammen|acute|heis i bosenteret stopped, inside is a man with heart problem, emergency phone inside is not answering
eiendom-drammen|acute|Sliter med pusten etter at ventilasjonsanlegget slo på feil gass i kjølerommet, to til ligger nede der. Styringen er død
bofellesskapet-skogliveien|acute|hvem i all verden har fjernet alarmen til Per? han fikk anfall i går natt og igjen nå, vi hørte det tilfeldigvis gjennom veggen
hjemmetjenesten-sone-1|acute|Må ha tak i medisinlista til Berit nå med det samme, hun er på vei i operasjon og sykehuset ringer hvert minutt
barnevernet-drammen|acute|fostermor ringer: gutten har stukket, han har sagt han vil dø. jeg får ikke opp politianmeldelse eller bilde fra saken
solbakken-sykehjem|acute|Gerica er blank. Hun på hjørnerommet får næring i slange og posen er tom, ingen av oss vet hvilken blanding
legevakten-drammensregionen|acute|Pasientene får feil armbånd når vi skriver ut, to på samme navn, og blodposen skal henges opp nå
hjemmetjenesten-sone-1|acute|Brukeren svarer ikke på ringing, nøkkelboksen er koblet mot appen og appen sier «ingen forbindelse». Ser ham sitte framoverlent i stolen gjennom ruta
psykisk-helse-drammen|acute|innsatte i arresten... nei unnskyld, beboeren på akutten, risper seg opp, personalalarmen min blinker bare gult
eikerhaugen-sykehjem|acute|dosene i dosettarket er forskjøvet én dag, de har fått søndagens på lørdag. Mandagens skal ut nå
legevakten-drammensregionen|acute|Vi driver blindt. Ingen vitalia kommer over fra monitorene og tre er ustabile
trygghetssenteret|possible|Trygghetsalarmene virker, men kartet med adressene mangler så vi slår opp i papirpermen. Ingen har ventet
eikerhaugen-sykehjem|possible|Pleieplanene lar seg ikke oppdatere, vi noterer på papir og legger inn i morgen
svelvik-legekontor|possible|Kan ikke sende e-resept, ringer dem inn til apoteket så lenge
nav-drammen|possible|Matpenger til ei enslig mor henger i Socio, kan ikke utbetales før feilen er rettet
solbakken-sykehjem|possible|Call bell system is slow, light comes after 20 seconds, staff stand in corridor and see all doors so nobody is missed
eikerhaugen-sykehjem|none|Får ikke åpnet HMS-permen i kvalitetssystemet, vi skal ha vernerunde i neste uke
solbakken-sykehjem|none|Hvor bestiller vi nye snorer til sykesignal? De gamle er slitte, men virker
solbakken-sykehjem|none|Printeren på sykehjemmet trekker to ark av gangen
bragernes-rehabilitering|none|Navneskiltet på døra til kontoret mitt er feil etter at jeg giftet meg
solbakken-sykehjem|none|E-læringen i hjerte- og lungeredning stopper på side 4
solbakken-sykehjem|none|Får ikke vist filmen om demens på storskjermen, vi tar den i morgen
solbakken-sykehjem|none|Sykehjemmets Facebook-side er hacket? Nei, vi hadde bare glemt passordet, alt ok
hjemmetjenesten-sone-1|none|Gerica spør meg om å bytte passord om 5 dager. Hvor gjør jeg det?
svelvik-legekontor|none|Legekontorets bestilling av nye stoler: trenger rekvisisjonsnummer i økonomisystemet
hjemmetjenesten-sone-2|none|nettbrettet mitt er knust, har lånt et annet og får gjort alt
eikerhaugen-sykehjem|none|Klokka i gangen går ti minutter for sakte, er det dere som styrer den?
bragernes-rehabilitering|none|Skal på ferie og vil ha autosvar på e-post
nattpatruljen-drammen|none|Jeg ser ikke lønnsslippen min for april
helsestasjonen-sentrum|none|Rom 204 på helsestasjonen har ikke lys i taket, hvem ringer jeg
lonn-drammen|none|Fakturabehandler er syk, hvem kan attestere for henne?
legevakten-drammensregionen|none|Feil i rundskriv om legevakt: åpningstid står 16, skal være 15.30
solbakken-sykehjem|none|Den nye turnusen gir meg puls, hvem kan jeg klage til?
svelvik-legekontor|none|Får feilmelding når jeg prøver å bestille pasientreiser-brosjyrer
hjemmetjenesten-sone-1|none|Har mistet lommeboka på jobb, ikke noe kommunalt i den
solbakken-sykehjem|none|Hvorfor står det at jeg er død i Teams? Ha ha, statusen min er grå
solbakken-sykehjem|none|Vil ha dobbel skjerm på vaktrommet
furumoen-skole|none|Elever blør tid på å logge inn på Chromebookene, hver pålogging tar fem minutter
eiendom-drammen|none|Brannøvelsen 14. mai må inn i felleskalenderen
hjemmetjenesten-sone-1|none|Jeg kom ikke inn i Gerica i går, men i dag gikk det fint
legevakten-drammensregionen|none|Kaffeautomaten tar ikke kort. Legene er i abstinens
trygghetssenteret|none|Prosjektgruppa for nye trygghetsalarmer trenger et Teams-rom
svelvik-legekontor|none|Det lukter ny PC her! Takk for rask levering. Musen mangler
eikerhaugen-sykehjem|none|Tasten for utropstegn sitter fast, så alt jeg skriver høres dramatisk ut!!!!!!
bragernes-rehabilitering|none|Kan dere gjenopprette presentasjonen «Akutt sykdom hos eldre» som jeg slettet i går
eikerhaugen-sykehjem|none|Datoen i medisinskapets logg er amerikansk, ellers åpner det som det skal
tusenbein-barnehage|none|ser ikke bilder i epost fra barnehagen min til privat konto
svelvik-legekontor|none|Får ikke lagt til blodprøve-leverandøren som kontakt i Outlook
solbakken-sykehjem|none|the wifi for guests in nursing home dont work, visitors complain
psykisk-helse-drammen|none|Kameraet på PC-en viser meg opp ned
svelvik-vannverk|none|Vannmålerne til kontoret på vannverket leser feil, det gjelder bare strømregningen vår
svelvik-legekontor|none|Kommuneoverlegen trenger ny mobil, den gamle har dårlig batteri
brann-og-beredskap|none|Fargene på kartet over brannhydranter er byttet, rød er blå
vei-og-park-drammen|none|Overvåkningskameraet på gjenvinningsstasjonen er nede, ingen innbrudd
eiendom-drammen|none|Rapport om ulykker i kommunale bygg åpner seg ikke hos meg, får den på mail av Kari
hjemmetjenesten-sone-1|none|gatturnus viser at jeg er syk, men jeg er frisk som en fisk
`;
