const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Words that only one written form has. Raw lower case, not canonical. */
export const NYNORSK = words(`
  eg ikkje kva kven korleis kvifor kvar heile heilt dei berre nokon noko nokre frå eit ein vere vore mykje åleine vert vart
  kjem gjer seier veit heime skule skulen opne høyrer tenesta tenester bebuar bebuarar bebuarane dykk dykkar hjå nynorsk
  gong gongen mogleg difor ynskjer ønskjer treng får'kje sidan attende saman sjukeheim heimetenesta byte vidare
  ikkj fleire gjeld skrivaren skrivarane telefonane retta mista sletta kastar loggar hakkar lagar daud daude skrankane
  tidlegare framleis kvart eigen
`);

/** Spoken forms in writing: answered in bokmål (D12). */
export const DIALECT = words(`
  æ e itj itte ittj mæ dæ hainn kem ka kor korsn aille nåkka nån dau bære te d dokk dokker elle sir trøkt slætta
  jæ ække ass ska va fekk likevæl hu ittno sjøl heisann trur skrivern pcn vårres dn
`);

export const ENGLISH = words(`
  the is my and cannot can't cant won't wont doesn't isn't don't dont have with you we are was were please it this need our but
  who what when where which i'm im hi hello hey thanks thank sorry a an of your they she he there any been not someone could would
  should does do did has had from how never mind get got into about out help new case tickets cancel submit yes acute urgent
  that these those and'or because again still just for everyone nobody nothing morning good afternoon
`);

export const BOKMAL = words(`
  jeg ikke og er på det vi hva hvem hvor hvordan hele noen noe fra til med som har kan skal må vil ble blir får kommer bare alle
  hei takk ja nei av om å en et min mitt mine meg oss du dere de den nå når her der etter før hos ved eller men så fordi ingen
  saken sak avbryt glem inn hjelp virker nede
`);
