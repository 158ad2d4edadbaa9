const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Words that only nynorsk has. Raw lower case, not canonical. */
export const NYNORSK = words(`
  eg ikkje kva kven korleis kvifor kvar dei berre nokon noko nokre nokonstad frå ein eit vere vore mykje åleine vert vart verte
  kjem gjer gjere gjere seier opne opna høyrer høyre tenesta tenester tenestene bebuar bebuarar bebuarane dykk dykkar hjå nynorsk
  gongen gonger mogleg mogeleg difor ynskjer ynskje ønskjer ønskje trengjer sidan attende saman heimetenesta byte vidare medan utan
  fleire gjeld skrivaren skrivarane telefonane loggar hakkar lagar skrankane tidlegare framleis eigen eiga eige eigne korkje anten
  hev svara ringja ringje ringde staden istaden istadenfor samanlikna lærar lærarar lærarane elevar elevane tilbyd
  dykkar deira nokor inkje ikkj òg sjølv berrre fyrst fyrste då jau drege bore kastar stoppar startar krasjar ventar låsar slepp dykkar stengd stengde svarar leitar lurar takksam venleg
  skule skulen skular skulane veke veka vekene måndag tysdag laurdag sundag heimekontor heime heim
  fekk gjekk sit syner synest verkar fungerar manglar finst fann lèt lét gjev tek
  teke kome komen skrive vorte tilsett tilsette ansvarleg leiar leiaren brukar
  brukaren brukarar brukarnamn namn namnet meldingar løysing løyse
  moglegheit vanleg vanlege vanlegvis hastar snarast kvarandre
  munnleg skriftleg borna sjukepleiar helsesjukepleiar helsefagarbeidar
  pasientar pasientane dosane skjermane maskinane framfor ovanfor
`);

/** Also heard in speech and seen in radical bokmål: says nynorsk only together with other words. */
export const NYNORSK_WEAK = words(`
  heile heilt veit sletta mista kasta retta kvart leita gong treng får'kje daud daude byrja slutta skulen heim seint seinare
  ikkj båe sjuk sjuke mykke høgt høg låg lågt enno att helsing ordna
`);

/** Nynorsk, and English as well: «me», «no». */
export const NYNORSK_OR_ENGLISH = words('me no finn born');

/** Spoken forms in writing: answered in bokmål (D12). */
export const DIALECT = words(`
  någen koffor korfor vorre dan nette mæ'n får'kke har'kke kan'kke ække væl tel itj'no hær dær dokkar dåkker dåkke hanj honn ho'n
  vess vesst kæm ka'n bærre gjør'n kjæm kjæmm detta mett ei'n næ hu'n heme hemme je va'kke nåkke nokke sku sæ jara
  æ e itj itte ittj mæ dæ hainn kem ka kor korsn aille nåkka nån dau bære te d dokk dokker elle sir trøkt slætta
  jæ ække ass ska va fekk likevæl hu ittno sjøl heisann trur skrivern pcn vårres dn
`);

export const ENGLISH = words(`
  the is my and cannot can't cant won't wont doesn't isn't don't dont have with you we are was were please it this need our but
  who what when where which i'm im hi hello hey thanks thank sorry a an of your they she he there any been not someone could would
  should does do did has had from how never mind get got into about out help new case tickets cancel submit yes acute urgent
  in on all one since like say says said now only him his her neither nor friend me more than then also over too very lady daughter man
  that these those and'or because again still just for everyone nobody nothing morning good afternoon
`);

export const BOKMAL = words(`
  jeg ikke og er på det vi hva hvem hvor hvordan hele noen noe fra til med som har kan skal må vil ble blir får kommer bare alle
  hei takk ja nei av om å en et min mitt mine meg oss du dere de den nå når her der etter før hos ved eller men så fordi ingen
  saken sak avbryt glem inn hjelp virker nede
`);

/** Words that nynorsk writes otherwise. */
export const BOKMAL_ONLY = words(`
  jeg ikke hva hvem hvor hvordan hvorfor hver hvert noen noe fra bare hun vet kommer gjør sier dere deres en et ble blir være hjem hjemme
  fikk hele helt mye flere uke uken nå mens uten også selv først skole skolen skoler hjelper fortsatt sitter ringte ligger lærer
  lærerne lærere gikk finnes virker mangler fungerer gang ganger gangen uansett jeg'kke allerede imidlertid tror spør skriver
  gjelder sia siden meldt brukes vært leser finner mulig vanlig ansatt ansatte leder lederen bruker brukeren brukernavn navn navnet løsning haster snarest
`);
