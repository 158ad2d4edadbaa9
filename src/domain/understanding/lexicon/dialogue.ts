import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

const words = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** A message that begins with one of these answers what was asked, whatever follows (canonical words). */
export const OPENS_YES = words(
  'ja jepp japp jo joda jada yes yep yeah ok okei okay stemmer riktig greit sure correct mm',
);
export const OPENS_NO = words('nei nope no niks neida næ');

/** Around a phone, a name or a place and no more: the message only says how to reach somebody. */
export const CONTACT_FILLER = words(`
  ja nei jo ok tlf tel telefon telefonen telefonnummer mob mobil mobilen nr nummer nummeret mitt min mine er på meg jeg du dere
  ring ringe kan når nås det den heter navn navnet arbeidssted arbeidsstedet arbeidsplass jobber sitter på i ved hos fra til med
  feil unnskyld sorry beklager mente skal være nytt ny riktig rett bruk heller jo deres hun han hen ikke har vi begge to her
  phone number my is call me at the it should be use instead i work name wrong mobile new correct you can reach on
  privat jobb privaten jobben og eller da for så bare takk hei stemmer altså egentlig jeg'm im am avdeling avd avdelingen
  holder til treffes best enklest hilsen mvh også kun nå var skrev who
`);

/** What somebody says who reports for another (T136: the reporter is who is logged in). */
export const ON_BEHALF: Lexicon = {
  onBehalf: list(`
    ikke meg det gjelder, gjelder ikke meg, det er ikke meg, ikke jeg som, på vegne av, melder|ringer|skriver for,
    reporting for, on behalf of, not me, not for me, for en kollega, for kollegaen, for a colleague, gjelder en kollega,
    hjelper en kollega, kollegaen|kollega|colleague|sidemannen|makkeren|vikaren|naboen|sjefen|lærlingen min|mi|her|hos __ {NOT}, my|a colleague|coworker|boss __ {NOT}, kollegaen|vikaren|lærlingen|sidemannen får|kan|kommer|klarer|slipper {NOT}
  `),
};

/** The child of the one who writes: pupils and guardians do not report here (M13), the employee's own fault still does. */
export const GUARDIAN: Lexicon = {
  ownChild: list(`
    gutten|jenta|sønnen|datteren|dattera|datra|dattra|dottra|dotra|dottera|dotteren|sonen|sønn|datter|guttungen|jentungen|guttongen|jentongen|gutongen|ongan|ongen|poden|minstemann|eldstemann|yngstemann|tenåringen|arvingen|tvillingene|stesønnen|stedatteren|fosterbarnet|barnebarnet|barnet|ungen|barna|ungene|guten|dotter|dottera min|mi|mitt|mine|vår|vårt|vore|våre|hans|vår,
    my son|daughter|kid|child|boy|girl|kids|children, sønnen min*, datter* min*, min sønn|datter|gutt|jente
  `),
  /** Of a school, whoever uses it. */
  school: list(`
    its learning, levert, levere, innlevert, skolearbeid*, skulearbeid*, trinn, 5a, 5b, 5c, 6a, 6b, 6c, 7a, 7b, 7c, 8a, 8b, 8c, 8d, 9a, 9b, 9c, 9d, 10a, 10b, 10c, 10d, ukeplan*, vekeplan*, læreren, læraren, rektor, karakter*, innlevering*,
    skole*, skule*, *skolen, innlever*, lekse*, elev*, klasse*, school*, homework, assignment, chromebook*, itslearning,
    showbie, vigilo, feide*
  `),
  /** Everybody has one: the child's own only where the child is the one who cannot. */
  ownThing: list('pc, pcen, *pc, *pcen, ipad*, nettbrett*, teams, prøve*, computer, laptop'),
  self: list('jeg|i|vi|we'),
};

/** Behind a name that begins a sentence: what that person cannot do or has lost (canonical words). */
export const UNABLE: Lexicon = {
  unable: list(`
    får|fikk|kan|klarer|greier|kommer|slipper|finner|ser|når|har|hadde|kunne|klarte|greide|slapp|kom __ {NOT}, mangler, mistet|mista, er|ble|blir|var|vart|blei|is|was|got|gets __ låst|sperret|sperra|utestengt|kastet|kasta|deaktivert|stengt|stengd|locked|kicked|disabled, har ingen|mistet|mista|glemt|gløymt|problemer|problem|trøbbel,
    cannot, cant, can {NOT}, has no|lost|forgotten, does|is|do {NOT}, needs|trenger|treng _ hjelp|help|tilgang|access|nytt|ny|bruker|brukar|konto|account, sliter, struggles, har fått _ som {NOT}
  `),
};

/** What stands before the name of somebody whom it is about. */
export const AFFECTED_LEADS = {
  alone: words(
    'hjelper hjelpe helping assisterer vikar vikaren kollega kollegaen kollegaer colleague tilsett medarbeider medarbeideren',
  ),
  pairs: new Set([
    'vegne av',
    'det gjelder',
    'dette gjelder',
    'saken gjelder',
    'kollegaen min',
    'kollega min',
    'sjefen min',
    'lederen min',
    'leiaren min',
    'vikaren min',
    'vikaren vår',
    'makkeren min',
    'sidemannen min',
    'naboen min',
    'lærlingen min',
    'lærlingen vår',
    'my colleague',
    'my boss',
    'my coworker',
    'behalf of',
    'melder for',
    'melde for',
    'skriver for',
    'ringer for',
    'reporting for',
    'report for',
    'gjelder for',
    'hjelper med',
    'its for',
    'is for',
    'er for',
    'videresender fra',
    'videresender for',
    'kollega av',
    'ansatt heter',
    'ny ansatt',
    'nyansatt er',
    'beskjed fra',
    'melding fra',
    'skal til',
    'poster for',
    'gjelder a',
    'for a',
    'for n',
    'for ho',
    'for han',
    'budbringer for',
    'snakker for',
    'spør for',
    'bestiller for',
    'ringjer for',
    'skriv for',
    'hjelper a',
    'helping out',
    'writing for',
    'asking for',
    'calling for',
  ]) as ReadonlySet<string>,
  /** Only where the message says that it is for somebody, or orders something. */
  loose: words('for til av gjelder of to'),
  /** «maskinen til Berit»: a thing of somebody's, before «til» or «to». */
  thing:
    /(?:maskin|maskina|maskinen|telefonen|pc|pcen|konto|kontoen|bruker|brukeren|brukaren|kort|kortet|brettet|brett|ipaden|skjermen|skriveren|postkassa|innboksen|kalenderen|tilgangen|laptop|account|computer|phone)$/iu,
  /** Who agreed is not whom it is for. */
  agreed: /^(?:godkjent|godkjend|bekreftet|attestert|bestilt|klarert|anvist|approved|avklart|signert)$/iu,
  order: /(?:bestill|tinge|trenger|treng|ønsker|order|need|tilgang|bruker til|konto til|kostn)/iu,
} as const;
