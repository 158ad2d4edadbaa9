const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Before a place where somebody is. */
export const PLACE_PREPOSITIONS = words(
  'på i ved hos in at her hele gjelder for from melder at via avdeling',
);

/** Before a place that somebody has left, writes about or is not at. */
export const FROM_PLACE = words('fra skrev ikke not mot about om wrote');

/** Names of places that are ordinary words too: a place only after a preposition. */
export const COMMON_PLACE_WORDS = words(`
  lønn lønningen økonomi regnskap personal hr arkivet drift rehab rehabiliteringa eiendom renhold nav sosialen sentralbordet
  biblioteket bibblan barnevernet helsestasjonen legekontoret vannverket serverrommet byggesak oppmåling natta mottak bofellesskapet
  kulturskolen kulturskulen helpdesk driftsstøtte legevakt legevakten legevakta rustjenesten postmottaket dokumentsenteret library
  brannstasjonen servicetorget beredskapsvakt uteseksjonen vaktmesterne skogli bodalen
`);
