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
    hjelper en kollega
  `),
};

/** The child of the one who writes: pupils and guardians do not report here (M13), the employee's own fault still does. */
export const GUARDIAN: Lexicon = {
  ownChild: list(`
    gutten|jenta|sønnen|datteren|dattera|barnet|ungen|barna|ungene|guten|dotter|dottera min|mi|mitt|mine|vår|vårt|vore,
    my son|daughter|kid|child|boy|girl|kids|children, sønnen min*, datter* min*, min sønn|datter|gutt|jente
  `),
  /** Of a school, whoever uses it. */
  school: list(`
    skole*, skule*, *skolen, innlever*, lekse*, elev*, klasse*, school*, homework, assignment, chromebook*, itslearning,
    showbie, vigilo, feide*
  `),
  /** Everybody has one: the child's own only where the child is the one who cannot. */
  ownThing: list('pc, pcen, *pc, *pcen, ipad*, nettbrett*, teams, prøve*, computer, laptop'),
  self: list('jeg|i|vi|we'),
};

/** What stands before the name of somebody whom it is about. */
export const AFFECTED_LEADS = {
  alone: words('vikar vikaren kollega kollegaen kollegaer colleague tilsett medarbeider medarbeideren'),
  pairs: new Set([
    'vegne av',
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
  ]) as ReadonlySet<string>,
  /** Only where the message says that it is for somebody, or orders something. */
  loose: words('for til av gjelder of to'),
  order: /(?:bestill|tinge|trenger|treng|ønsker|order|need|tilgang|bruker til|konto til|kostn)/iu,
} as const;
