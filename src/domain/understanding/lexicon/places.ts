const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

const FORMS: Readonly<Record<string, string>> = {
  hjemmetjenesten:
    'hjemmetjenesta hjemmetjeneste hjemmetenesten heimetenesta heimetenesten heimeteneste heimetjenesten heimetjenesta hjemmetj hjtj hjemmesykepleien hjemmesykepleia hjemmesykepleie heimesjukepleia heimesjukepleien heimesjukepleie hjemmesjukepleia hjemmesjukepleien',
  sone: 'sona sonen zone zona',
  skole: 'skolen skola skule skulen skula school barneskole barneskolen barneskule barneskulen',
  ungdomsskole:
    'ungdomsskolen ungdomsskola ungdomsskule ungdomsskulen uskole uskolen ungdomskole ungdomskolen',
  sykehjem: 'sykehjemmet sjukeheim sjukeheimen sykeheim sykeheimen sjukehjem nursinghome',
  bosenter: 'bosenteret bosenterets bosentret omsorgssenter omsorgssenteret',
  barnehage: 'barnehagen barnehaga bhg kindergarten barnehagene',
  bibliotek: 'biblioteket bibblan bibban biblo bibliotekan bibblo bibben library biblan',
  rådhus: 'rådhuset rådhuse kommunehuset',
  vannverk: 'vannverket vassverk vassverket vannverke',
  legekontor: 'legekontoret legekontore',
  helsestasjon: 'helsestasjonen helsestasjonane helsestasjoner helsestasj',
  legevakt: 'legevakten legevakta legevakti',
  brannstasjon:
    'brandstasjonen brandstasjon brandstationen brandstation brannstasjonen brannstasjona brannstasjo',
  barnevernvakt: 'barnevernvakta barnevernvakten barnevernsvakta barnevernsvakten bvvakta',
  barnevern:
    'barnevernet barneverntjenesten barnevernstjenesten barnevernstenesta barneverntenesta barnevernstjenesta',
  kulturskole: 'kulturskolen kulturskulen kulturskola kulturskule',
  nattpatrulje: 'nattpatruljen nattpatrulja nattpatrolen',
  bofellesskap: 'bofellesskapet bofellesskape bufellesskapet',
  servicetorg: 'servicetorget servicetorge',
  servicekontor: 'servicekontoret',
  arkiv: 'arkivet arkive',
  postmottak: 'postmottaket',
  trygghetssenter: 'trygghetssenteret',
  responssenter: 'responssenteret',
  sentralbord: 'sentralbordet',
  driftssentral: 'driftssentralen',
  serverrom: 'serverrommet',
  sosialkontor: 'sosialkontoret sosialen',
  lønn: 'lønningen lønna lønnsavdelingen lønnsavdelinga lønnskontoret lønningskontoret',
  økonomi: 'økonomiavdelingen økonomiavdelinga',
  personal: 'personalavdelingen personalavdelinga',
  byggesak: 'byggesaksavdelingen byggesaksavdelinga byggesaken',
  etg: 'etasje etage floor',
  brannvesen: 'brannvesenet',
  kommunestyresekretariat: 'kommunestyresekretariatet',
  bystyresekretariat: 'bystyresekretariatet',
  rehab:
    'rehaben rehabiliteringa rehabiliteringen rehabsenteret rehabiliteringssenteret rehabiliteringssenter',
};

/** A word of a place's name in one form: «heimetenesta», «hjemmesykepleien» → «hjemmetjenesten». */
export const PLACE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([form, variants]) =>
    variants.split(' ').map((variant) => [variant, form] as const),
  ),
);

/** Before a place where somebody is. */
export const PLACE_PREPOSITIONS = words(
  'på i ved hos in at her hele gjelder for from melder at via avdeling fra til te to oppe nede the bortpå burtpå oppå nedpå innpå utpå borti oppi nedi borte innom utmed bortpå henne bak foran utenfor utanfor behind outside attmed',
);

/** Before a place that somebody is not at, or writes about; «fra» and «til» only with a word of moving. */
export const FROM_PLACE = words('skrev ikke not mot about om wrote enn ifølge');
export const MOVING = words(
  'byttet bytta byta flyttet flyttar flytta moved overført sluttet slutta kom kommer gikk går kjører kjørte køyrde sendt sender sendte sende send ringte ringt levert leverte meldt meldte ikke changed transferred',
);

/** Names of places that are ordinary words too: a place only after a preposition. */
export const COMMON_PLACE_WORDS = words(`
  lønn økonomi regnskap personal hr arkiv drift rehab eiendom renhold nav sosialkontor sentralbord
  bibliotek barnevern helsestasjon legekontor vannverk serverrom byggesak oppmåling natta mottak bofellesskap
  kulturskole helpdesk driftsstøtte legevakt rustjenesten postmottak dokumentsenteret
  brannstasjon servicetorg beredskapsvakta beredskapsvakt uteseksjonen vaktmesterne
  driftsavdelingen
`);

/** Names of municipalities that are ordinary words too («røyken» is smoke): meant only with a capital or after «i», «på». */
export const ORDINARY_MUNICIPALITIES = words(
  'røyken nes os bø ål hol lier våler eid vik ås moss land sund fet flå hå time',
);
