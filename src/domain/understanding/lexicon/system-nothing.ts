import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** What is about no system of the directory, although it holds words of one: put together by `NO_SYSTEM`. */
export const NOTHING_CLASSES: Lexicon = {
  /** The number of the duty or the desk is asked for. */
  noDutyNumber: list(`
    nummer*|number*|nr|tlf|telefonnummer*|mobilnummer*|telefonnr _ vakt*|vaktmann*|vaktperson*|bakvakt*|duty|oncall|beredskapsvakt*|dere|deres|dykkar|your|brukerstøtte*|helpdesk*|servicedesk*|driftsstøtte*|dikt, vakttelefon*|vaktnummer* _ deres|dere|nummer*|dikt, phone|telephone|call on _ duty, vakttelefonen deres, nå|ringe|ringer|kontakte|kontakter|reach|contact|taste|tak|tak i vakt|vakttelefon*|duty|bakvakt* deres|dere|dykkar|hos|dikt|på|om|i, nå|taste|trykke _ vakt|vakttelefon*|duty deres|dykkar|hos|dikt
  `),
  noAsks: list(`
    hva|hvilket|hvilken|what|which|hvem|who|hvor|where, gi|send|få|fått|ha|have|get|give, kan|may|can|could, trenger|ønsker|need|want, takk|please|thanks, navn|navnet|name|names, nummer|nummeret|number
  `),
  noCost: list(
    'hva|kva|how koster|kostar|much _ ringe|ringer|dere|call|calling, prisen på|for _ ringe|samtale*, når|når på døgnet _ ringe|ringer dere|dykk',
  ),
  noPool: list(
    'i|på|at|in|til svømmehall*|symjehall*|svømmebasseng*|badeland*|svømmeanlegg*|swimming|idrettshall*',
  ),
  noAskWhat: list('hva|kva|what|which|hvilket|hvilken er|var|is|was|nummer*|number*|tlf*|telefonnummer*'),
  noOfficer: list(`
    sikkerhetsansv*, sikkerheitsansv*, sikkerhetsleder*, sikkerhetssjef*, tryggleiksansv*, personvernombud*, personvernansv*, personvernkontakt*, dpo, security officer*, data protection officer*, privacy officer*, ansvar* for sikkerhet*|personvern*|informasjonssikkerhet*
  `),
  /** A lure by text message: neither the phone nor what it pretends to be about fails. */
  noLureMessage: list(`
    sms|smsen|tekstmelding|tekstmeldinga|tekstmeldingen|text fra|from|frå sjefen|sjef|boss|bank*|posten|dikt|nav|skatt*|leder*|ordfører*|rådmann*, sms|text your|din|deres|kontoen,
    sms|smsen|smser|tekstmelding*|text|texts om|fra|frå|som|med|der|about|from|saying|med|says, samme|same|rar|rare|mistenkelig*|falsk*|svindel* sms*|tekstmelding*, svindelsms*, smishing*, whatsapp melding* om|fra|med
  `),
  noLink: list(
    `
    gavekort*, gåvekort*, gift card*, tap|trykk|klikk|click here|her, didnt tap|click|open, har|gjør|gjorde|jeg ikke|not trykket|trykka|gjort|svart|gjør|kjøpt|åpnet|gjør|klikket,lenke*, lenka, lenkje*, link, linken, links, klikk*, trykke|trykker|trykket|trykt|tapped|clicked, slettet, deleted, svindel*, lure*, scam*, oppgi*, falsk*, orientering, informasjon`,
  ),
  /** The alarm by which staff call for help against violence belongs to building and guard. */
  noPanic: list(`
    button|knapp|knappen|alarm|alarmen on|i|på my|our|your|mitt|min|beltet|belte belt|beltet|belte|hofta|lommen,
    overfallsalarm*, overfallsknapp*, overfalsalarm*, overfallsutløs*, panikkalarm*, panikknapp*, panikkknapp*, panikkutløs*, voldsalarm*, valdsalarm*, voldsknapp*, trusselalarm*, ransalarm*, ransknapp*, personalarm*, panic button|alarm, duress*, attack alarm*, hold up alarm*, knapp*|button* under|beneath|ved bord*|disk*|pult*|skranke*|skrivebord*|desk*|counter*|table
  `),
  /** A stranger's thing that was found. */
  noFound: list(`
    finner|found|funnet|hittet|plukket|picked|oppdaget|lå|låg _ nøkkelknippe*|nykkelknippe*|keys|lommebok*|veske*|minnep*|minnebrikke*|usb*|stick*|thumb*|memory stick*, minnep*|usb*|stick _ parkering*|gulvet|golvet|bakken|trapp*|buss*|garderob*|gangen|postkassa|floor|ground|parking*
  `),
  /** Machines of care and services of the state, in nobody's catalogue here: they belong to other suppliers. */
  noForeign: list(`
    ekgapparat*, ekg apparat*|maskin*|tatt|sending|kurve*, radioterminal*, videotolk*, skjermtolk*, tolketjenest*, medisindispenser*, medisindispensar*, pilledispenser*, dispenseren, medisinrobot*, medisineringsrobot*, pilleautomat*, robotboks*, evondos*, pilly*, digitalt|digital tilsyn*, digitaltilsyn*, tilsynskamera*, nattkamera*, smertepump*, ernæringspump*, sondepump*, infusjonspump*, sprøytepump*, pulsoksymeter*, oksymeter*, metningsmål*, blodsukkerapparat*, blodsukkermål*, respirator*, hostemaskin*, cpap*, sugeapparat*,
    portal*|skjema* __ bekymring*, hastegradstavl*, gassvarsl*, trygghetsapp*, lokaliseringsteknologi*, gps*, sporingsapp*, sporingsenhet*, nøkkelboksapp*, app*|appen __ nøkkelboks*, betalingsterminal*, bankterminal*, kassaapparat*, kasseapparat*, infusion pump*, pill dispenser*, interpreter*
  `),
  /** Opened from many systems: the matter itself only where nothing else is named. */
  noState: list(`
    kjernejournal*, eresept*, reseptformidl*, helsenorge*, core journal, eprescription*, altinn, id porten, idporten, folkeregister*, bankid*
  `),
  /** The house and what stands in it, D-IKT's neither by name nor by number. */
  noHouse: list(`
    brannalarm*, fire alarm*, innbruddsalarm*, tyverialarm*,
    heis*|elevator*|lift _ står|stopp*|stuck|fast|stuck|ødelagt|ute|sitter|sitt, kaffemaskin*, kaffetrakt*, trillebår*, søpla, søppelet, søppelbil*, bosset, avfall*, solskjerm*, vannkok*, vasskok*, kettle, sikringen|sikringa|sikring gikk|går|ryker|røk, kaffeautomat*, vannautomat*, coffee machine*, kaffe|vann maskin*, oppvaskmaskin*, vaskemaskin*, tørketrommel*, tørkeskap*, kjøleskap*, fryseskap*, fryseren, fryserne, frysaren, frysern, mikrobølge*, komfyr*, stekeovn*, steikeomn*, mikroen, dishwasher*, washing machine*, fridge*, freezer*, microwave*, oven, dryer, radiator*, varmeovn*, panelovn*, varmepumpe*, varmekabl*, ventilasjon*, klimaanlegg*, aircondition*, air condition*, heating, heater, lysrør*, lyspære*, lyspera, taklampe*, lysbryter*, stikkontakt*, sikringsskap*, kurs i sikring*, toalett*, doen, dassen, wc, toilet*, vask|vasken tett, sluk*, taklekkasje*, lekker* fra tak*, gressklipp*, grasklipp*, plenklipp*, snøfres*, bilen _ start*|punkter*|service|lader, elbil*|elbilen|ladestasjon*|ladestolpe*, rullestol*, takheis*, personløft*, sykeseng*, senga|sengen går|heves|hever, hjertestarter, hjertestarteren, hjertestarterne, hjartestartar, hjartestartaren, defibrillator*, oksygenkonsentrator*, sugeapparat*, blodtrykksapparat*, høreapparat*, høyreapparat*, hørselapparat*, røykvarsl*, røykvarslar*, brannsentral*, sprinkleranlegg*, sprinkler*, brannslukk*, fire extinguisher*, smoke detector*, parkometer*, parkeringsautomat*, brusautomat*, spilleautomat*, søppeldunk*, søppelkasse*, avfallsdunk*, persienn*, gardin*, markise*, møbler, kontorstol*, hev og senk*, hevsenk*, skrivebordsstol*, armatur*, dusj*, kran|krana|kranen drypp*|lekk*, bassengpumpe*
  `),
  noHouseFails: list(`
    lekker, lekk, lekkasje*, død, ødelagt, virker, fungerer, funker, starter, stopper, stoppet, står, stått, stå, streiker, streik*, går, gikk, blinker, flimrer*, flimre*, bråker, bråk*, uler, hyler, piper, kald, kaldt, varmt, varm, tett, tette, knekt, knekk*, broken, broke, leaking, leaks, stuck, works, work, working, cold, hot, smells, luktar, lukter, punktert, punkter*, tom, tomt, full, fylle, bestille, ny, nye, new, spiste, spist, åt, eter, spiser, varme, lyd, noise, henta, hentet, stjålet, stolen, reparer*, repair*, fix, fikse, service, kaputt, kollaps*, svart, mørkt, gir, henger, faller, falt, løs, løsnet, ulyd
  `),
};

/** Frames of the classes above, and of those in `FRAME_CLASSES`: where one holds, no system is meant. */
export const NO_SYSTEM: readonly {
  readonly all: readonly string[];
  readonly none?: readonly string[];
  readonly weight: number;
}[] = [
  { all: ['noDutyNumber', 'noAsks'], none: ['frFault'], weight: 80 },
  { all: ['noOfficer', 'noAsks'], weight: 69 },
  { all: ['noLureMessage', 'noLink'], none: ['frToldCode', 'frSecret'], weight: 68 },
  { all: ['noPanic'], weight: 79 },
  { all: ['noFound'], none: ['lost'], weight: 70 },
  { all: ['noDutyNumber', 'noAskWhat'], weight: 80 },
  { all: ['noCost'], none: ['frFault'], weight: 70 },
  { all: ['noPool'], weight: 44 },
  { all: ['noForeign'], weight: 52 },
  { all: ['noState', 'frFault'], weight: 44 },
  { all: ['noHouse', 'noHouseFails'], weight: 58 },
  { all: ['noHouse'], weight: 45 },
];
