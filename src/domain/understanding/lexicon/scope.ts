import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Where the service fails (domain.md 2.2, 2.6b), who else can work, and what can be used instead. */
export const SCOPE: Lexicon = {
  scopeSeveral: list(`
    alle kommuner|kommunene, alle de kommunene|kommuner, flere kommuner, alle eierkommuner*, alle fem kommun*,
    hele regionen|drammensregionen, all|several municipalities, andre kommuner|kommunene
  `),
  scopeMunicipality: list(`
    hele kommunen, i kommunen, hele hjemmetjenesten|hjemmesykepleien|heimetenesta, overalt, everywhere,
    uansett hvem,
    alle brukere|brukerne|saksbehandlere|saksbehandlerne|skoler|skolene|ansatte|avdelinger|avdelingene|enheter|enhetene|sykehjem|sykehjemmene|barnehager|barnehagene|steder|lokasjoner,
    alle elever _ lærere, innbyggere|innbyggerne|innbyggarane, innbyggjarane, citizens|residents of,
    whole|entire municipality, all users|employees|schools|staff, alle i byen, hele rådhuset _ skolene
  `),
  scopeGroup: list(`
    {WE}, avdeling*, hele|halve, whole|entire, {ALL}, {NONE}, teamet|team,
    på|for|hele|i kontoret|huset|bygget|skolen|skulen|barnehagen|etasjen,
    elevene|lærerne|ansatte|kollegaene|kollegene|folk|beboerne|brukerne|brukarane|representantene|styrerne,
    klassen|gruppa|gruppen, flere av|her|hos|som|kollega*, mange av|her|hos,
    several|many of|people|users|colleagues, both of, any of the, noen av oss, samtlige, felles, her på,
    her i # etg|etasje, our, at|in|on|for the|our|this ward|unit|office|floor|department|library|building,
    on|in ward, avdelingene|skrankane|skrankene, # _ av oss, vaktrommet, de gamle, vårt|vår|våre,
    eneste skriver*|printer*, everyone
  `),
  scopeSelf: list('{I}, er alene, alene på, alone on, hos meg, on my, myself, min egen'),
  /** Said of the extent: beats everything said before. */
  onlySelf: list(`
    bare|kun hos meg, bare|kun meg, bare|kun jeg, bare|kun på|til|for min|mi|mitt|meg,
    bare|kun min|mi|mitt|mine, bare _ på min|mi|mitt, only|just me, only|just my, only|just on my,
    gjelder bare|kun meg|min|jeg, bare en pc|maskin|bruker
  `),
  notOnlySelf: list('ikke bare|kun meg|jeg|hos|min, not just|only me|my'),
  /** Other people can work: a way out for one person, not for a unit. */
  othersWork: list(`
    de andre kommer|er|får|har|gjør|kan|virker, de andre _ gjør|kommer|får|er inne,
    andre|alle andre kommer inn, andre på vakt* gjør|kommer|får, hos naboen går|virker|fungerer,
    hos de andre går|virker|fungerer, kollega* _ inne|kommer|får|går|virker, kollega* kommer|får|er|har,
    colleague* can|is|has, others|everyone else can|are|is, hos alle andre virker|går,
    alle andre|de andre er inne, works for others|everyone|colleagues
  `),
  /** Another way that this person can use now for the whole task. */
  otherWay: list(`
    webmail* går|virker|fungerer|er, bruker den nede|andre|i|ved|på|oppe,
    vi|jeg bruker _ imens|nede|andre|gangen,
    i|på|via _ går|virker|fungerer|funker|kommer det|den|jeg|vi|fint|bra|helt|greit,
    går|virker|fungerer|funker det|den|fint|bra|helt fint|bra|greit|ok,
    virker|går|fungerer|funker det på|i|hos|fra|via, virker|går fint på|i|fra|via, virker uten, works without,
    pcen|mobilen|nettleseren|nettbrettet|appen|stasjonær|telefonen går|virker|fungerer,
    på _ er den|det riktig|ok|fint|grei, på _ går det|den,
    i edge|chrome|firefox|crome|nettleser* går|virker|fungerer, har|fått lånt|låne, satt over til, låner _,
    use the other, using the other, use another, works _ on|in|from, works fine|ok, går det fint,
    can come in|to, come in to the office, skriver ut i|på, men|but # går, a4 går, a3 går,
    går fortsatt, annen maskin|pc|skriver virker|går, bruker _ i stedet, on the other|desktop _ works
  `),
  /** Says that one gets by, but not with what: does not cover somebody's medication. */
  otherWayPerhaps: list(
    'i mens, imens, så lenge, i mellomtiden|mellomtida, meanwhile, in the meantime, kommer jeg inn, instead',
  ),
  /** «hele tiden» is no scope, «så lenge at» no way round. */
  scopeLookalike: list(`
    hele tiden|tida|dagen|dan|natta|natten|uka|uken|morgenen|veien|formiddagen|ettermiddagen|kvelden,
    i det hele, helt hele, whole day|time|week|night|morning, all the time|day|night|week|morning,
    all day|night|week|morning, alle dager, bare|kun|only|just meg|me på|on jobb|vakt|duty|shift, takk alle,
    så lenge at|nå, nede|vekke|borte så lenge, hvor lenge, til alle, sammen med alle, hei alle, hi all, ha det, til vår side
  `),
  noWay: list(`
    ingen|ikke annen|andre, har ikke annen|andre|noen, finnes ingen|ikke, ingen annen måte, no other,
    ikke _ annen, eneste, bare den eine|ene, uten, the only, no alternative, ikke|ingen av de andre
  `),
};
