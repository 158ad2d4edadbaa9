/** Wordings by system, written apart from the lexicons. The workplace of the account, or `-`; then the message. */
const rows = (text: string): readonly (readonly [string | null, string])[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [place = '-', ...rest] = line.split(' | ');
      return [place === '-' ? null : place, rest.join(' | ')] as const;
    });

export const SYSTEM_WORDINGS: Readonly<Record<string, ReturnType<typeof rows>>> = {
  gerica: rows(`
    nattpatruljen-drammen | Vi er to på bilen og ingen av oss ser hvem vi skal til videre, telefonappen henger på lasting
    solbakken-sykehjem | kardexen til Astrid er vekk, står bare «ingen tilgang»
    hjemmetjenesten-slemmestad | pad n e svart å æ veit itj ka ho ska ha tå insulin
    bodalen-bosenter | Where it says allergies it's just dots. He is asking for penicillin
    bofellesskapet-skogliveien | Geriica logger oss ut hvert femte minutt
    hjemmetjenesten-sone-1 | brettet viser bare en runddans og jeg aner ikke hva fru Lie skal ha av dråper nå
    solbakken-sykehjem | finn ikkje rapporten frå dagvakta nokon stad, og ho på 8 skal ha plaster skifta i kveld
    elvebredden-bosenter | can't see who is on morphine tonight, the whole list is just a spinning wheel
    hjemmetjenesten-svelvik | Appen med arbeidslista kaster meg ut mellom hvert besøk
    fjell-bosenter | Gerrica virker ikke på noen av maskinene på 2.
    - | får ikke signert for medisiner i jerikaen
    tommeras-bosenter | tiltaksplana til han nye er tom
  `),
  legejournal: rows(`
    legevakten-drammensregionen | skjermen fryser når vi skal slå opp pasienten, han har brystsmerter
    svelvik-legekontor | timeboka er tom selv om det sitter åtte folk her ute
    legevakten-drammensregionen | Får ikke opp forrige kontakt på noen, alt er blankt, og venterommet er stappfullt
    svelvik-legekontor | Resepten går ikke gjennom, kommer feilmelding når jeg signerer
    svelvik-legekontor | We cannot open the record of any patient since 8
  `),
  pasientvarsling: rows(`
    tommeras-bosenter | Snordragene på badene virker ikke
    fjell-bosenter | han på 9 ligger og roper, knappen ved senga er stendød
    eikerhaugen-sykehjem | we get no buzz on the pager when room 12 calls
    solbakken-sykehjem | lampa over døra til Gunvor lyser ikke når hun drar i snora
    elvebredden-bosenter | Vakttelefonene plinger ikke når de ringer på fra rommene
    fjell-bosenter | The mat by his bed did not go off and we found him on the floor
    hanekleiva-bosenter | det kimar i eitt sett frå rom 14 og ingen får slått det av, dei andre romma høyrer vi ikkje
    eikerhaugen-sykehjem | ho trykte og trykte, men det kom ingenting opp på tavla på vaktrommet
  `),
  trygghetsalarm: rows(`
    hjemmetjenesten-sone-3 | tryggheitsalarmen til far hennar ringjer aldri gjennom
    trygghetssenteret | Anropene hoper seg opp, men når vi svarer er linja tom
    hjemmetjenesten-sone-2 | Herr Moe trykket på klokka rundt håndleddet i tre kvarter uten at noen kom
    trygghetssenteret | Ingen signaler inn på tavla vår siden kvart over to
    hjemmetjenesten-sande | alarmen heime hos ho Berit er tagnt, ho får ikkje kontakt med dykk
  `),
  telefoni: rows(`
    svelvik-radhus | Sentralbordet setter ikke over lenger
    nav-drammen | jeg får ikke ringt ut fra bordapparatet
    barnevernvakten | Vaktnummeret vårt går rett til opptatt
    legevakten-drammensregionen | Folk sier de blir stående i kø og så faller samtalen ut
    furumoen-skole | Ingen foreldre kommer gjennom på skolens nummer
    servicetorget-drammen | I can hear them but they can't hear me, on all the desk phones
  `),
  ad: rows(`
    sande-radhus | kontoen min er deaktivert sier den
    hanekleiva-bosenter | De tre nye vikarene får ikke logget seg på noe som helst
    kleivmoen-skole | Har glømt passorde igjen, sorry
    bekkelia-skole | Æ kjæm itj inn nånn plass, den sei at brukern min e sperra
    lonn-drammen | Glemt passordet etter påskeferien
    nav-drammen | it keeps asking me for a new password and then says it does not match
    servicetorget-drammen | en fyr fra «IT» ringte og jeg ga ham koden som tikket inn på sms
  `),
  exchange: rows(`
    lonn-drammen | Sendte lønnsslippene til 40 ansatte på feil distribusjonsliste
    nav-sande | Kalenderen til sjefen vises ikke for meg
    sande-helsestasjon | I get the same meeting invitation over and over
    barnevernet-drammen | Jeg kom i skade for å trykke «svar til alle» på en sak om et barn
    nav-sande | får ikke sendt noe med vedlegg over 5 mb, det blir liggende i utboksen
    byggesak-drammen | Møtene mine vises dobbelt
    okonomi-drammen | Fått en rar melding med lenke fra en avsender jeg ikke kjenner, har ikke klikket
  `),
  adgangskontroll: rows(`
    smedlokka-barnehage | porten går ikke i lås og ungene kan gå rett ut i veien
    bragernes-rehabilitering | Nøkkelkortet mitt virker på alle dører utenom medisinrommet
    drammen-bibliotek | Brikka mi gir bare rødt lys på bakdøra
    legevakten-drammensregionen | får ikke låst opp medisinskapet, alle kortene våre blir avvist
    granhaugen-skole | The front gate will not let any of the staff in this morning
  `),
  filomrade: rows(`
    okonomi-drammen | Jeg kommer ikke inn på K:
    kart-drammen | noen har dratt hele «Prosjekt 2026» inn i en annen mappe
    kart-drammen | Hele prosjektmappa vår på K er blitt vekk
    personal-drammen | kan dere hente tilbake et dokument jeg overskrev på fellesområdet i går?
  `),
  nettverk: rows(`
    mjondalen-bibliotek | Nettverket dett ut kvart tiende minutt
    knausen-barnehage | we are offline, the whole building
    hyggenasen-skole | Ungane får ikkje kopla seg på det trådlause
    sande-radhus | ingen av oss kommer ut på internett
    royken-va | Trenger å få trukket et nytt nettpunkt i verkstedet
  `),
  skriver: rows(`
    helsestasjonen-mjondalen | Toneren er tom og reserven passer ikke
    nav-royken | etikettene kommer ut skeive
    helsestasjonen-sentrum | det kommer bare blanke ark ut
    arkiv-drammen | kopimaskina i 3. krøller alt vi legger i
    nav-svelvik | nothing comes out when I press print
  `),
  mobil: rows(`
    vei-og-park-drammen | mobilen min vil ikke slå seg på
    hjemmetjenesten-sande | Nettbrettet mitt ble glemt på bussen
    eiendom-drammen | Datt i trappa og nå er glasset på jobbtelefonen knust
    vei-og-park-drammen | Kan jeg få ny iphone? Den gamle lader ikke
  `),
  pc: rows(`
    byggesak-drammen | mus og tastatur er dødt etter at jeg flyttet pulten
    politisk-sekretariat-drammen | Den blå skjermen med trist fjes kom igjen
    furumoen-skole | Tastene F og G sitter fast
    politisk-sekretariat-drammen | den bærbare min er kjempevarm og vifta uler
    drammen-kulturskole | Skjermen min flimrer
  `),
  office: rows(`
    okonomi-drammen | Formelen regner feil i Excel-arket mitt
  `),
  internettportal: rows(`
    servicetorget-drammen | Innbyggere klager på at skjemaet for byggesøknad på kommunens sider ikke lar seg sende
  `),
  gatturnus: rows(`
    solbakken-sykehjem | vakten min i helga står på feil person i turnusen
    eikerhaugen-sykehjem | hvem som skal avløse i natt står ikke noe sted, vaktplana åpner ikke
  `),
  lonnssystem: rows(`
    lonn-drammen | Overtiden min ligger ikke inne på lønnsslippen
  `),
  okonomisystem: rows(`
    okonomi-drammen | får ikke attestert fakturaene, knappen er grå
  `),
  skoleadministrasjon: rows(`
    bekkelia-skole | får ikke ført fravær på 7B
  `),
  laeringsplattform: rows(`
    granhaugen-skole | Elevene finner ikke innleveringa i itslerning
  `),
  vannovervaking: rows(`
    kobbervann-vannverk | tallene fra høydebassenget har stått stille siden midnatt
    royken-va | Kurven for klor er flat, og jeg stoler ikke på den
  `),
  utalarmering: rows(`
    brann-og-beredskap | Callerne pep ikke da alarmen gikk på sykehjemmet
  `),
  meldingstjenesten: rows(`
    hjemmetjenesten-sone-3 | Epikrisene fra sjukehuset har ikke kommet siden i går
  `),
  kvalitetssystem: rows(`
    fjell-bosenter | Hvor fører jeg avvik på et fall?
  `),
  'av-utstyr': rows(`
    politisk-sekretariat-drammen | Ingen bilde på lerretet i formannskapssalen
  `),
  socio: rows(`
    nav-svelvik | Får ikke lagret vedtaket, og klienten må ha pengene i dag
  `),
  barnevernsystem: rows(`
    barnevernet-drammen | Bekymringsmeldinga ligger ikke i fagsystemet lenger
  `),
  biblioteksystem: rows(`
    sande-bibliotek | automaten sier at alle lånekort er ukjente
  `),
  webkart: rows(`
    kart-drammen | Flyfotoet legger seg hundre meter feil
  `),
  helsestasjonsjournal: rows(`
    helsestasjonen-sentrum | vaksinene jeg førte i går er borte fra barnets kort
  `),
  politikerportalen: rows(`
    svelvik-politisk | representantene får ikke opp sakspapirene på padden
  `),
  citrix: rows(`
    royken-radhus | skrivebordet mitt fra tynnklienten er helt tomt
  `),
  hjemmekontor: rows(`
    lonn-drammen | VPN kobler fra hele tiden
  `),
  none: rows(`
    nav-drammen | hei
    drammen-bibliotek | Er dere åpne på lørdag?
    lonn-drammen | Hvem ringer jeg etter klokka fire?
    drammen-bibliotek | Hvor lang tid tar det før dere svarer?
    nav-drammen | Takk, nå ordnet det seg!
    furumoen-skole | Hva er telefonnummeret til dere?
    lonn-drammen | Hvem er sikkerhetsansvarlig hos oss?
  `),
};
