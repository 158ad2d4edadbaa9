import { list } from '../list.ts';
import type { Lexicon } from '../../phrases.ts';

/** How somebody calls for help, and how help is called out. */
export const HELP: Lexicon = {
  /** An alarm that nobody hears, a call that nobody answers. */
  unmetCall: list(`
    når oss|dem {NOT}, hører {NOT} alarm*, alarm* ringer|gikk|går|piper|varsler|virker {NOT},
    trakk|trykte|dro|ringte|drege|dregi|dratt|trukket|trukke|trykt __ {NOT}|ingen|nada|nothing, gir|gjev|lager|sender {NOT} lyd|signal|varsel|alarm*,
    {GET} {NOT} signal|varsel|varsling|alarm*, {NOT} noe signal|varsel|alarm, fikk {NOT} noe signal|varsel,
    ingen lyd|signal|signaler|varsel|varsling|varsler|alarmer, tak i oss|noen|hjelp|vakt|hun|henne, uten å vite, no signal|sound|alert|alarm,
    cant see|reach|call, merker {NOT} når|at, ser {NOT} når|at|hvem, går ut uten, kan {NOT} tilkalle,
    kan gå ut, ringer|ringt på, ringer og|å ringer,
    trykker|trykte|trekker|trekk|drar|dreg|rykker|dytter _ svar|snora|snor|knappen|alarmen|i snora, svar når _ trykker,
    hører|høre {NOT} når|at|alarmen|dem, hører _ {NOT} når|at, ingen hører|høre|svarer, ingen _ hører|høre,
    får {NOT} svar når, får {NOT} tilkalt, press|pressing|push|pushing|pull|pulls|pulled|pressed|presses _ button|cord|string|alarm, nobody hears,
    cant hear, call button, dersom|hvis|om det skjer, om _ skjer noe, if something happens, hvis noen faller,
    if someone falls, kan {NOT} varsle*, får {NOT} varslet, når {NOT} fram, alarm* når|går {NOT},
    alarm* _ {NOT} fram|frem|gjennom|inn, cant be in every, får {NOT} ringt, vet {NOT} at noen vil|ringer|trenger|har, dratt|trukket|trukke|drege|drog|dradd i snor*, {NOT} kom|kommer noe|opp hos oss, kommer opp hos,
    who needs us|help|me, hvem som trenger|ringer|roper|vil, hear who, nada|ingenting|nothing kommer|comes|came opp|up, havner|ender i ingenting|tomrom*|intet, går i tomme lufta, rett i svar|ingenting, ingen _ får tak i, fikk ikke tak i, svarer ingen, kommer {NOT} gjennom|fram til,
    trykker|trykkjer|trykk|trekker|trekk|drar|dreg|ringer|røsker|rykker|klemmer|klemme|presses|pulls __ {NOT}|ingen|nada|nothing|nobody skjer|hender|kommer|lyd|lys|verdens|ting|reagerer|svarer|happens|comes|sound,
    ringer|ringjer|plinger|lyser|piper|varsler|skjer __ {NOT}|ingen|ingenting __ når|da|when __ trykker|drar|trykkjer|dreg|press*|pull*,
    ingen|ikke|nobody|noone har|has|vært|gått|kommet|var|been|went|come _ der|her|innom|til|inn|sett|there|in|home|by, har|has lyst|blinket|ringt|pepet|pipt|ult|tutet|durt|been rødt|gult|hele|heile|i|siden|all|for|on|ringing|beeping,
    ikke|ikkje|not|uten|without hvem|kven|who eller|og|or|and|heller hvor|kor|where, bare|kun|only|just beskjed|melding|message _ noen|nokon|someone|somebody
  `),
  /** The things an alarm comes through, where no system is named. */
  alarmPath: list(`
    lamp*|lys*|lampa|lampen|lampene|lampan over|utenfor|ved|til dør*|døra|dørene|rom*|hun|han|rommet, lamp* _ dør*|rom, light* over|above|outside _ door*|room*, snor, snora, snoren, snorene, snorane, ringesnor*, trekksnor*, the cord|string, cords, pull cord*, ringeklokk*, tilkall*, sykesignal*, pasientsignal*, calling system,
    call system*, kallesystem*, anropssystem*, pasientterminal*, *panel, *panelet, alarm*, calling panel, plinger|plinga|plinget|piper|pip|ringer|lyser {NOT}, {NOT} piper|plinger|pling|pip, plinger fra|på, bjelle*, klokka|klokken på rom, knapp* på rom|håndledd*|armen|halsen|veggen|badet, knapp*|knappen _ hals*|håndledd*|nattbord*|seng*, button on|around _ neck|wrist|wall|arm, button by|on _ bed, halssmykke*, smykket, armbånd*, wristband, pendant,
    sengematte*, fallmatt*, alarmmatt*, matta under|ved|foran, sensor* ved|i|under|på seng*|rom*|dør*, bevegelsessensor*, dørsensor*, dørvarsl*, dørmatt*, kamera* på|i rom*, tilsynskamera*, digitalt tilsyn, nattkamera*, babycall*, fallsensor*, fallarm*, epilepsialarm*, brannalarm*, røykvarsl*, sprinkler*,
    panelet|panel|boksen|tavla|tavlen|displayet|skjermen _ rom|pling*|gangen|korridor*, på|til vakttelefon*|vaktmobil*, telefonene|telefonane de|vi går|bærer, alarmtelefon*, pleiertelefon*, personsøker*, callere, callerne, pager*, beeper*, overfallsalarm*, voldsalarm*, panikkalarm*, panikknapp*, ransalarm*, trusselalarm*, panic button|alarm, assault alarm,
    knapp* under|på bord*|skrank*|pult*, button under, alarm* under|på bord*|skrank*|beltet|halsen, gps sporing|klokke|smykke|sporeren, gpsen, lokaliseringstek*, tracker, nødknapp*, nødstopp*, hjelpeknapp*, nødsnor*, heistelefon*, knappen for å snakke, emergency button, alarmknapp*, alarmsmykk*,
    paniknapp*, nødknap*, alarmknap*, personalalarm*, alarmen|knappen hun|han|jeg|vi bar|bærer|har|trykket,
    overfallsknap*, voldsknap*, ransknap*, trusselknap*, panikknap*, hjelpeknap*, kriseknap*, varslingsknap*, assistanseknap*, tilkallingsknap*, overfallsvarsl*, voldsvarsl*, duress alarm*|button*, staff alarm*,
    dørtelefon*, dørklokk*, porttelefon*, nattilsyn*, romoversikt*, skjerm* med|for|over rom*|alle|beboer*, doorbell*, intercom*,
    tavl*|skjerm*|panel*|display*|liste*|dings*|boks*|thing|screen|board som|that|which _ viser|sier|melder|syner|varsler|shows|tells|says _ hvem|hvor|hva|who|where, hvem som står|er|ringer|går|ligger|vandrer|trenger opp|oppe|ute|hjelp, who is|gets|got up|out|awake, thing|dings* on|around|rundt|på neck|hals*|håndledd*|armen|wrist
  `),
  emergencyLine: list(`
    nødanrop*, nødsamtal*, nødmeld*, nødoppring*, samband*, sambandet, radiosamband*, nødradio*, røykdykker*, distress call*, 113, 112, 110, 116117, 116 117, nødnummer*, nødsentral*, nødnett*, naudnummer*, naudtelefon*, naudnett*, utrykning*, utrykking*, ambulans*, sykebil*, sjukebil*, luftambulanse*,
    lege|legen|legene på legevakt*, akuttmottak*, legevakttelefon*, legevaktnummer*, legevaktsnummer*, lege på vakt*, vaktlege*, emergency line|number|clinic|phone|call, emergency, nødtelefon*, nødlinj*, responssenter*, responcesenter*,
    alarmmottak*, alarmsentral*, utkalling*, oppdrag|oppdraget|oppdragene, out of hours clinic, doctor on, amk, amk sentral*, 911, 999, krisetelefon*, vakttelefonen til legevakt*|barnevern*|krise*, tall|nummer* til legevakt*, legevakt* telefon*|nummer*|linj*, alarmtelefon* for barn
  `),
  /** A wrong number is given out for it. */
  wrongLine: list(
    'vaktlege*|legevakt*|legevaktens|nødtelefon*|krisetelefon*|barnevernvakt*|akutteam* _ nummer*|telefonnummer*|nr|nummeret _ byttet|bytta|feil|galt|gammelt|endret|stemmer|utgått|wrong, feil|galt|gamle|gammelt|gale tall|nummer*|nr|telefonnummer* til|for|på legevakt*|nød*|krise*|akutt*|barnevernvakt*|ambulanse*, wrong number for|to|of __ clinic|emergency|doctor|crisis, nummer* til legevakt*|nød*|krise* __ feil|galt|pizz*, ringer|ringjer|ringt|ringte|calls|call|calling _ legevakt*|lækjarvakt*|113|112|110|116117|amk|nødnummer*|barnevernvakt*|krisetelefon*|trygghetssent*|responssent* __ kommer|havner|hamnar|ender|får|treffer|når|come|end|get|gets til|hos|hjå|på|en|ein|et|helt|to|a|someone',
  ),
  /** A referral or an answer that the next in the chain of treatment waits for. */
  referral: list(
    'hasteinnlegg*, øyeblikkelig hjelp, øhjelp*, akuttinnlegg*, innleggelse* _ haste*, hastehenvis*, henvisning* _ haste*|akutt*, urgent referral, emergency admission, båren, båra, stretcher',
  ),
  /** The fire brigade or an ambulance on its way. */
  onCall: list(`
    alarmen gikk|går|fra, alarm* _ gikk, brannalarm* _ gikk, rykker|rykket|rykka, adressen i oppdrag*, på tur til, på vei til, på vei inn, på veg til, rykker ut, rykket ut, rykka ut, utrykning*, turn out, oppdrag*, i bilen|vognhall*|brannbil*|utrykningskjøretøy*, mannskap*, brannbil*, stigebil*, på bil #|to|en|tre, underveis til, on the way to, responding to, fremme på, skadested*, innsats*,
    røykdykk*, innsatsled*, utrykningsled*, smoke diver*, firefighter*, brannmann inne, dykkeren, dykkarar, redningsdykk*, konstabl*
  `),
  /** A service that is called by people in distress; with the next: its telephone. */
  dutyService: list(
    'legevakt*, lækjarvakt*, barnevernvakt*, barnevernsvakt*, krisesenter*, krisesentr*, overgrepsmottak*, akutteam*, ambulanse*, responssenter*, trygghetssent*, vaktlege*, brannvakt*, vannvakt*, vassvakt*, amk*, krisetelefon*, nødtelefon*, emergency clinic, crisis centre|center',
  ),
  phone: list(
    'telefon*, phone*, nummer*, linja, linjen, linje, line, lines, luka, ringt, ringer, called|calls us, anrop*, samtale*, summetone*, opptatt*, sentralbord*, tlf',
  ),
  /** Care that suffers without anybody being in danger now: possible. */
  /** No food, no roof, no heat for somebody who lives by what the unit pays (2.6b: possible). */
  hunger: list(`
    penger|pengar|money til|for mat|bleier|melk|morsmelk|medisin*|strøm|husleie|food|diapers|rent, uten|utan|without mat|penger|pengar|bleier|food|money _ i|over|til|for|mat|helg*|kveld, tom|tomt|tomme for|kjøleskap*|skap|skapet mat|kjøleskap*, kjøleskap*|skap|skapet|fridge er|is|står tomt|tom|empty, kan|får|har ikke _ kjøpe|kjøpt mat|bleier|melk, nødhjelp*, naudhjelp*, matkort*, matpenger*, sosialhjelp*, emergency aid|money, uten|utan tak|husly|varme, kastes|kastet|kasta|settes på gata, thrown|put out on|of
  `),
  /** Children and adults whom somebody must look after, and what is done for them. */
  childAtRisk: list(`
    fosterhjem*, fosterheim*, fosterbarn*, fosterforeld*, fostermor*, fosterfar*, foster child*|home*|parent*|care, beredskapsheim*, avlastningshjem*, avlastning* for|til|hos barn|ungdom|familie*, omsorgsovert*, akuttplan*, akuttvedtak*, plassering av|for barn|ungdom|søsken, vedtak om plassering|omsorg|flytting, tvangsvedtak*, bekymring|uro|concern for|about barn*|child*|ungen, bekymringssamtale*, bekymringssak*, meldinger|meldingene|skjema*|skjemaene _ bekymring*, voldsutsatt*, vald i nære, vold i nære, overgrep*, overgripar*, avhør*, tilrettelagt*|tilrettelagde avhør|samtale*, tolk til stede, tilsynsfør*, samvær* under|med tilsyn, slike|utsatte|utsette|sårbare|vulnerable barn|familier|children, hjelpetelefon*, krisetelefon*, alarmtelefon* for|til barn|unge, på å tørre|våge å ringe|fortelje|fortelle, selvmordsfar*, rusakutt*
  `),
  service: list(`
    pasientreise*, hjertestarter*, trygghet*, nødhjelp*, naudhjelp*, uten penger, penger til mat, penger til, tomt kjøleskap, matpenger*, uten mat, emergency aid, food money,
    husly, uten tak, sover ute, uten strøm hjemme, utskriv*, skrives ut, discharge*, prøvesvar*, labsvar*, epikrise*, fra sykehus*, til sykehus*,
    from the hospital, trenger hjelp hjemme, medisinkort*, kveldsrunde*, morgenrunde*, nattrunde*, vaksinere, vaksinering*, vaksinedag*, vaksinasjon*,
    nattpatrul*, vaktmobil*, tilsyn*, pleieplan*, tiltaksplan*, barnevernvakt*, akutteam*, kriseplan*, matombringing*,
    sårstell*, resept*, prescription*, hjemmebesøk*, barn i fare, bekymringsmelding*, vedtak om hjelp, krisesenter*, akuttplasser*, beredskapshjem*,
    sykesignal*, varsl* _ sent|seint|forsinket|forsinka, utrykning*, mannskapstelefon*, vannet er fint, måler med hånd, måler _ hånd, måler manuelt,
    depositum*, husleie*, utkastel*, kastes ut, blir kastet ut, {NOT}|uten strøm|varme|tak|husly, mister|misser|mistar rommet|leiligheten|leilegheita|boligen|plassen, evicted, eviction, no money for, without money|food|power|heating,
    eresept*, reseptformidl*, e resept*,
    matpenge*, strøm til, betale strøm*, vaksinehistor*,
    blodprøv*, blodprøvene, prøverør*, urinprøv*, prøvene fra|til|skal|kan|må|i, blood samples, samples for|from|cannot,
    matombring*, middagsombring*, matlevering* til|hjem, mat|middag|meals hjemme|heim|hjem|til i|home, meals on wheels,
    kjøreliste*, kjørelista, køyreliste*, hjemmehjelp*, heimehjelp*, besøksliste*, arbeidsliste* hjemme*,
    støttekontakt*, livsopphold*, krisehjelp*
  `),
};
