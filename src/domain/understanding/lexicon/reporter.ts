const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** What a name follows, in canonical words. */
export const SIGNATURE_WORDS = words('hilsen mvh helsing helsning vh regards navn hilser');
export const SIGNATURE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['jeg', words('heter heiter')],
  ['mitt', words('navn')],
  ['navnet', words('mitt')],
  ['name', words('is')],
  ['her', words('er')],
]);

/** Never a name, also with a capital at the start of a sentence. */
export const NOT_A_NAME = words(`
  forresten dessuten også altså nummeret bytta byttet flyttet moved now
  hei hallo heisann hi hello god jeg vi du dere det den de han hun min mitt mine nummeret nummer nr tlf telefon telefonen tel mob
  mobil mobilen ring ringer kontakt nås treffes når kan er på i til fra hos ved og eller men med for av som om takk thanks please call
  phone number my the is me at ny nytt feil nei ja stemmer internt internnummer avdeling kommune skole sykehjem bosenter rådhuset
  gerica socio citrix outlook excel word webkart gatturnus printer skriver skriveren pc pcen systemet virker nede ikke bare alle noen
  hjelp haster kritisk akutt ps fra an kl klokka dag kveld natt meg oss her nå fint bra privat private jobb unnskyld sorry
  mandag tirsdag onsdag torsdag fredag lørdag søndag in on from work it this that not reach best regards vennlig beste bekreft
  er det hva hvem hvor ber dere eventuelt evt eller og`);

/** A phone after one of these is somebody else's, or one that does not hold. */
export const OTHERS_PHONE =
  /(?:\b(?:ring|ringe|kontakt|call|nå)\s{1,3}(?:han|hun|henne|ham|him|her|dem|them)\b|\b(?:hun|han|she|he)\b[^,;]{0,50}\b(?:på|at|nr|tlf|mob|treffes|nås)\b|\b(?:hennes|hans|his)\b|ikke\s{1,3}$|not\s{1,3}$|pårørende|leverandør)/iu;
