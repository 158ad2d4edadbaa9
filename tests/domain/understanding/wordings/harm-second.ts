/** The second set of wordings of harm, written after the first was learnt: account's unit | label | text. One a line. */
export const HARM_SECOND = `
solbakken-sykehjem|acute|Dispenseren til Arvid gir feil løp, den sier han skal ha morgendosen en gang til. Han har alt tatt den
hjemmetjenesten-mjondalen|acute|Trappeheisen stansa halvveges med ei i, og styreappen får ikkje kontakt
legevakten-drammensregionen|acute|Vi tar imot en fra ambulansen om tre minutter, stor allergi et eller annet sted, og kjernejournalen svarer ikke
furumoen-skole|acute|Det er en voksen ukjent mann i gangen med noe langt under jakka, callinganlegget er dødt så vi får ikke varslet klasserommene
brann-og-beredskap|acute|vaktmobilen fikk ikke alarmen fra alders­hjemmet, vi ser blålys derfra og ingen har ringt oss
svelvik-vannverk|acute|Hele bygda får vann rett fra elva, UV står i feil og reléet lar seg ikke fjernstyre
eikerhaugen-sykehjem|acute|lista sier 10 mg, kortet på døra sier 1. Hva er riktig?? mannen er 94
nav-drammen|acute|A client says he has swallowed all his sleeping pills, the phones in our office give no tone
bodalen-bosenter|acute|oksygenet hass e tomt om en halvtime å bestillingsportalen te sykehuset slepp oss itj inn
hjemmetjenesten-slemmestad|acute|Fire brukere med bipap står på lista for natta, men adressene er blanke
barnevernvakten|acute|Ringte selv inn på vakttelefonen fra privaten, tre ganger, rett i pip. Da gjør vel alle andre det også
psykisk-helse-drammen|acute|Hun svarte «det spiller ingen rolle etter i kveld» på meldingen min. Kriseplanen hennes får jeg ikke opp
bekkelia-skole|acute|En på SFO har fått veps i munnen og tunga hans blir større, telefonen virker ikke og dekningen er null
elvebredden-bosenter|acute|Får ikke lest om hun på 6 skal stelles med to, og hun ligger og roper på do nå. Gerica nede
helsestasjonen-sentrum|acute|Baby på vekta har gått ned en kilo, er slapp, og jeg får ikke sendt til sykehuset. Systemet sier ikke autorisert
trygghetssenteret|acute|Skjermen viser feil navn og adresse på alle som ringer inn, vi sendte nettopp bil til gal dør
legevakten-drammensregionen|acute|Both lines in are busy signal since 7. Only walk-ins. One says his mother tried for an hour, chest pain
vei-og-park-drammen|acute|Pålen i gågata gikk opp under en rullestol og styringa henger. Mannen sitter fast
bofellesskapet-skogliveien|acute|Epilepsialarmen til Sander er koblet fra nettet. I går hadde han fire, jeg er eneste på jobb
nattpatruljen-drammen|acute|kvar skal eg? alarm frå ei i Konnerud, adressa visast ikkje i appen
sande-helsestasjon|acute|feil barn kom opp på strekkoden, og vaksinen er trukket opp. mor venter
tommeras-bosenter|acute|I can hear her crying behind the door. The magnetic lock say no to all cards
svelvik-legekontor|acute|INR er 9 og vi får ikke sagt fra, for både telefon og meldinger er ute. Han bor alene
granhaugen-skole|acute|Ho med insulinpumpa er på 1,9 og bur på sida av appen som skal følgja ho, appen har fryse
drammen-bibliotek|acute|Det brenner i bosset utafor, og vi får ikke gitt beskjed for sentralen er uten strøm
solbakken-sykehjem|possible|Pasientvarslinga er ustabil på 3. etasje. Vi har delt oss på gangene og får med oss alle
hjemmetjenesten-sande|possible|Mobil omsorg henger på medisinlista, den kommer etter noen minutter. Vi rekker alle
nav-sande|possible|Får ikke betalt ut strøm til ei som blir stengt ute av leiligheten i dag, Socio er nede
slemmestad-helsestasjon|possible|Ingen av oss får sett vaksinehistorikken, så vi flytter timene til neste uke
legevakten-drammensregionen|none|Printeren på vaktrommet spyr ut blanke ark, papiret er snart borte
lonn-drammen|none|Jeg sitter med Wenche fra regnskap, hun får ikke åpnet lønnskjøringa og er helt grå i ansiktet av stress
personal-drammen|none|Sykmeldingen til en ansatt med hjerneslag kom ikke inn i personalsystemet
furumoen-skole|none|Gutt i 3B har kastet vann på Chromebooken sin så den er død
fjell-bosenter|none|Kan noen vise meg hvordan jeg fører fall i Gerica? Ingen hast
solbakken-sykehjem|none|Hun som er vikar i helga trenger tilgang til medisinmodulen i Gerica
okonomi-drammen|none|vi blør penger på den gamle avtalen, når kommer nye Agresso
drammen-kulturskole|none|Teaterstykket «Drapet på Rom 5» skal på storskjerm men kabelen mangler
brann-og-beredskap|none|Vi trenger ny skjerm på kontoret til brannsjefen, den gamle er svart i ene hjørnet
eikerhaugen-sykehjem|none|Gerica var nede i natt fra 2 til 3. Vi brukte papir, ingen fikk feil medisin. Virker nå
hjemmetjenesten-svelvik|none|Mobilen min fryser hele tida ute i kulda, kan jeg få et bedre deksel
steinbruddet-skole|none|Elevene i 10. får ikke levert oppgaven om selvmord og psykisk helse i læringsplattformen
nav-drammen|none|Han på IT dere sendte hit i går glemte laderen sin, den ligger på gulvet i resepsjonen
bodalen-bosenter|none|Brukeren min er sperret i Gatturnus og jeg får ikke sett vaktene for neste uke
smedlokka-barnehage|none|Mamma til Noah får ikke logget inn på foreldreportalen
royken-radhus|none|Alarmen på rådhuset gikk i natt men det var bare edderkopp på detektoren. Kan dere skifte koden?
svelvik-legekontor|none|Legejournalen er treg med å starte om morgenen, ellers fin
byggesak-drammen|none|Byggesøknaden for nytt sykehjem ligger fast i godkjenning hos meg
nedre-eiker-va|none|skriveren på vannverket er tom for blekk og prøveskjemaene må ut på fredag
kart-drammen|none|Kartet viser brannhydranter dobbelt, bare stygt
`;
