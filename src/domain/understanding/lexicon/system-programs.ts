import type { Lexicon } from '../phrases.ts';

/** What the system of a trade is called by those who do not know its name: the trade, and a word for a program. */
const TRADES: Readonly<Record<string, string>> = {
  gerica:
    'omsorgs pleie sykepleie sykepleier sjukepleie hjemmesykepleie hjemmetjeneste heimeteneste medisin medisinerings legemiddel journal pasient beboer tiltaks besøks dosett pleie- helse',
  legejournal: 'lege legekontor legevakt doktor lækjar timebok resept',
  helsestasjonsjournal: 'helsestasjons helsestasjon vaksine vaksinasjons jordmor helsesykepleier skolehelse',
  meldingstjenesten: 'plo dialogmeldings epikrise',
  utalarmering: 'brann utrykknings utryknings utkallings oppdrags brannvarslings',
  vannovervaking: 'vann vatn vannverk vannverks pumpe avløps driftskontroll',
  socio: 'sosial sosialhjelps sosialtjeneste stønads nav klient',
  gatturnus: 'turnus vakt vaktplan bemannings arbeidsplan skift rota vaktliste',
  webkart: 'kart geo eiendoms matrikkel',
  politikerportalen: 'politiker politikar utvalgs representant kommunestyre sakspapir',
  saksarkiv: 'saks arkiv arkivs dokument journalførings saksbehandler saksbehandlings sak',
  lonnssystem: 'lønns løns lønn personal hr reiseregnings reiserekning ansatt',
  okonomisystem: 'økonomi regnskaps rekneskaps faktura innkjøps bilags budsjett',
  byggesakssystem: 'byggesaks byggesak byggje bygge',
  barnevernsystem: 'barneverns barnevern barnevernvakt',
  skoleadministrasjon: 'skole skule elev karakter fraværs fråværs',
  laeringsplattform: 'lærings undervisnings lekse innleverings',
  barnehageopptak: 'barnehage barnehageopptaks opptaks oppvekst foreldrebetalings',
  biblioteksystem: 'bibliotek biblioteks utlåns utlån låne bok',
  kulturskolesystem: 'kulturskole kulturskule musikkskole',
  kvalitetssystem: 'avviks avvik kvalitets hms internkontroll',
  adgangskontroll: 'adgangs dør lås portåpner kortleser',
  autocad: 'tegne teikne cad',
};
const ENGLISH: Readonly<Record<string, string>> = {
  gerica: 'care nursing medication patient homecare',
  legejournal: 'doctor doctors gp',
  gatturnus: 'rota shift roster scheduling',
  webkart: 'map',
  socio: 'social welfare',
  lonnssystem: 'payroll salary wage',
  okonomisystem: 'invoice accounting finance',
  biblioteksystem: 'library lending',
  adgangskontroll: 'door lock',
  kvalitetssystem: 'deviation',
  barnehageopptak: 'kindergarten',
  vannovervaking: 'water',
  utalarmering: 'callout dispatch',
};
/** «systemet på legevakta», «programmet barnevernet bruker»: the house says which. */
const HOUSES: Readonly<Record<string, string>> = {
  gerica:
    'sykehjem* sjukeheim* sjukehjem* bosenter* hjemmetjenest* heimetenest* hjemmesykeplei* heimesjukeplei* omsorg*',
  legejournal: 'legevakt* legekontor*',
  helsestasjonsjournal: 'helsestasjon* jordmor* helsesykepleier*',
  barnevernsystem: 'barnevern*',
  socio: 'nav sosialkontor*',
  biblioteksystem: 'bibliotek* bibblan library',
  kulturskolesystem: 'kulturskol* kulturskul*',
  utalarmering: 'brannstasjon* brannvesen* brannfolk* fire',
  vannovervaking: 'vannverk* vassverk* renseanlegg* reinseanlegg* pumpehus*',
  trygghetsalarm: 'responssenter* trygghetssenter* alarmmottak* responssentral*',
  byggesakssystem: 'byggesak*',
  barnehageopptak: 'barnehage* barnehagen barnehaga',
};
const HOUSE_OPENERS =
  'systemet|programmet|fagsystemet|fagprogrammet|systema|program|system|appen|fagsystem|datasystemet|journalen|registeret';

const HEADS =
  'system program programmet systemet app appen løsning løysing portal modul verktøy database basen fagsystem fagprogram journalsystem';
/** «dokumentportalen» is the council's, «kartportalen» the map: these two trades own their heads elsewhere. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'journalsystem journal',
  'saksportal',
  'sakportal',
  'vaktapp',
]);

const parts = (text: string): string[] => text.split(' ').filter((part) => part !== '');

/** «sosialprogram*», «kartløsning*», «the payroll program», by system id. */
export const SYSTEM_PROGRAMS: Lexicon = Object.fromEntries(
  Object.entries(TRADES).map(([id, trades]) => [
    id,
    [
      ...parts(trades).flatMap((trade) =>
        parts(HEADS)
          .map((head) => trade.replace('-', '') + head)
          .filter((name) => !NOT_HERE.has(name))
          .map((name) => `${name}*`),
      ),
      ...parts(HOUSES[id] ?? '').flatMap((house) => [
        `${HOUSE_OPENERS} _ på|i|hos|til|for|at|in|of|som _ ${house}`,
        `${house} _ sitt|sin|si|eget|fagsystem|fagprogram ${HOUSE_OPENERS}`,
      ]),
      ...parts(ENGLISH[id] ?? '').map((trade) => `${trade} system|program|programme|app|software|tool`),
    ],
  ]),
);
