import { list } from '../list.ts';
import type { Lexicon } from '../../phrases.ts';

/** Pronouns of a third person; `words.ts` maps the dialects («ho», «hainn») to these. */
export const THIRD = 'han|hun|ham|he|she|him';

/** Nouns for one whom a municipality cares for or meets, in the singular as a subject of a bodily state. */
export const SOMEBODY =
  'mann|mannen|dame|dama|damen|kar|karen|karn|kall|kallen|gutt|gutten|guten|gut|jente|jenta|jinte|jinta|unge|ungen|barn|barnet|baby|babyen|beboer|beboeren|bebuaren|pasient|pasienten|bruker|brukeren|brukaren|elev|eleven|kollega|kollegaen|lady|woman|man|boy|girl|child|kid|patient|resident|client|user|colleague|someone|somebody|mor|far|mora|faren|moren|kona|kone|sønnen|datteren|dattera';

/** Who is in care or may be hurt (2.6b: «somebody present or named»). */
export const PEOPLE: Lexicon = {
  /** Somebody in care. */
  patient: list(`
    en|ei|to|tre|fire|fem|#|flere|one|two|three røde|rød|oransje|gule|ustabile|ustabil|kritiske|red|unstable på|i|inne|venter|on|in|waiting, en|ei|to|tre|fire|fem|#|flere ustabile|kritiske|hardt|alvorlig pasient*|pas|skadde|skadd|syke|syk,
    beboer, beboere, beboerne, beboeren, beboerens, bebuaren, bebuar*, pasient, pasienten, pasienter, pasientene,
    pasientens, pasientar*, pasients, resident, residents, patient, patients, patiens, pasiens, client, clients,
    brukere|brukarar|brukarane|brukerne|brukaren|brukeren som|med|er|har|skal|ligger|sitter|hjemme|ropar|roper|på|på,
    bruker her|hjemme|som|med, hos|hjå|til|for|hjem en|ein|ei|min|vår bruker|brukar|beboer|pasient|dame|kar|mann,
    tjenestemottak*, tenestemottak*, klient, klienten, klienter,
    de gamle, de eldre, våre gamle|eldre, gamle her, elderly, old man|lady|woman,
    hun|han|en|ei _ i leilighet|rom, leilighet, dement*, demens*, fallutsatt*, døende, dying man|woman|patient,
    palliativ*, barnet, bornet, har en|ein|ei som|med|her, har en her,
    han|hun|en|ei|den|dama|damen|mannen|karen|gutten|jenta|beboeren i|på #|rom|avdeling|stue|seng,
    ektefelle, pårørende ringer, barn som, diabetiker*, diabetikar*, epilep*, hjemmeboende*, heimebuande*,
    innlagt*, sengeliggende*, liggende, rullestolbruker*, de i sengene, de som vandrer, de som bor, mine på rom|avdeling,
    en av mine, one of mine|ours, spedbarn*, nyfødt*, nyfødd*, newborn*, baby, babyen, infant, toddler, femlingen,
    *åring, *åringen, *åringar, *åringene, # år gammel, # år, # mnd, # months|years old,
    gravid*, fødende*, fødande*, pregnant, pasientgruppe*, sengepost*, venterom*, venteværels*, waiting room, bruker|brukar venter|ventar|ligger|sitter|har|trenger|skal, # brukere|beboere|pasienter|personer|stykker|unger|barn, to|tre|fire|fem|seks|sju|åtte|ni|ti|flere|fleire|noen brukere|brukarar|beboere|pasienter|unger|barn, alzheimer*, parkinson*, diabetes*, sukkersyk*, kols, kolspasient*, astma*, kreftpasient*, hjertefeil*, hjertesyk*, hjartesjuk*, nyresyk*, blødersyk*, hjertesvikt*, slagpasient*, sårbar*, utviklingshem*, funksjonshem*, kuvøse*, prematur*, de eldste, de svakeste, de sykeste, de dårligste, kreftsyk*, fødende, fødsel*, på vei inn med, de to i, de på,
    i rullestol*, i sykeseng*, i sjukeseng*, wheelchair user*, in a wheelchair, in wheelchair, med rullator*, som|who kom|kommer|came|comes fra|frå|from sykehus*|legevakt*|hospital, nyutskrev*, utskrevet|utskreven fra|frå|i, just discharged, stykker|stk i seng*,
    herr|hr|fru|frøken|mr|mrs *en|*er|*sen, resident*, bruker|brukeren vår|vårs|våres, mors|fars,
    brukeren|brukaren|beboeren|pasienten min|vår|hennes har|ligger|sitter|skal|må|trenger|falt|gikk|stakk|spør|roper|får|går, brukeren|brukaren|beboeren min|vår er gått|dårlig|syk|sjuk|borte|forsvunnet|rømt|sint|redd|urolig|døende|alene|ute|på|i
  `),
  /** Anybody who may be in a state: too weak alone. */
  somebody: list(`
    hear|see|find|help|with|to|for|reach|give|gave|wake|lift|get|ask|around|behind her, ei i, en i, ein i, en|ei|ein som sitter|ligger|står|ligg|sit|er,
    han, hun, hans, hennes, hennar, he, she, him, his, hers, her name|bed|room|door|neck|pump|husband|mother|dose|leg|arm|head|face|hand|home|flat|house|daughter|son|insulin|medicine|meds, dame, dama, damen, damer, mann, mannen, menn,
    kar, karen, karn, kall, kallen, gubbe, gubben, gamlingen, kjerringa, kone, kona, ektemann*, ektefelle*, samboer*,
    gutt, gutten, guten, gut, guttene, gutane, *gutten, *guten, *gut, jente, jenta, jinte, jinta, jentene, *jenta,
    unge, ungen, unger, ungene, ungane, ongan, ongen, barn, barna, borna, born,  
    mor, mora, moren, mamma, mammaen, far, faren, pappa, pappaen, datter, dattera, datteren, dotter, dottera, sønn,
    sønnen, son, sonen, bestemor, bestefar, mormor, morfar, farmor, farfar, søster, søstera, bror, broren, tante,
    onkel,  besøkende, 
    lady, woman, women, the|old|elderly|young|sick|this|one|drunk|angry|another man, man on|in|is|has|lies|with|not|who|here|at|fell|sits, boy, girl, kid, kids, child, children, mother, father, daughter, son, wife, husband,
     someone, somebody, person, personen,  en som, ein som, ei som, en av dem, ein av dei,
    førstemann*, nestemann*, neste mann, den første,   hjemmeboer, familie, familien,
    noen av dem|dei|de|barna|ungene
  `),
  /** Somebody beside the work: may be in a state, but is seldom in care. */
  bystander: list(`
    lærling, student, studenten, kollega, kollegaen, kollegaer, medarbeider*, deltaker*, deltakar*, kunde, kunden, passasjer*,
    colleague, coworker, naboen, nabo, montør*, renholder*, vaktmester*, lærer, læreren, lærar*, sjåføren, folk, pårørende, publikum,
    elev, eleven, elever, elevar, people, innringer*, oppringer*, den som ringer, vakta, nattevakta, nattevakt*, ekstravakt*, vikaren, makker*, makkeren
  `),
  /** Somebody who works with the machines: his trouble is the system's. */
  colleague: list(`
    far min, mor mi, min far|mor|mann|kone|sønn|datter, sønnen|datteren|dattera|guten|gutten|jenta|mannen|samboeren min, kona mi, my husband|wife|son|daughter|mother|father,
    hans|hennes|hennar pc*|maskin*|passord*|bruker*|konto*|mobil*|telefon*|skjerm*|laptop*|tilgang*|epost*|mail*|outlook|timelist*|vakt*|nummer|nr|mappe*|kalender*,
    pc*|maskin*|maskina|passord*|tilgang*|konto*|mobil*|laptop*|epost*|mail*|brukeren|vakta hans|hennes|hennar|sin, skjermen|maskina|maskinen|pcen|passordet|kontoen|laptopen|kontoret|tastaturet|musa|skriveren hans|hennes|hennar, melder|skriver|spør for|på vegne|vegner, på vegne|vegner av,
    ${THIRD} _ logget|logger|logge|pålogg*|innlogg*|inn|skrevet|skriver|sendt|sender|åpnet|registrert|fakturer*|passord*|outlook|word|excel|teams|agresso|timelist*|timene|fravær*|permisjon*|ferie*|vakta|jobber|begynte|sluttet|sluttar,
    ${THIRD} på lønn|regnskap|kontoret|it|support|økonomi|personal|sentralbord*|arkiv*|rådhus*|vaktrommet, ${THIRD} i resepsjon*|luka|ledelsen|administrasjon*, ${THIRD} fra|frå leverandør*|it|support|dikt|vedlikehold*|firma*, leverandør*, konsulent*, ny vikar, ny ansatt, vikar fra, sjefen, leder, lederen, avdelingsleder*, enhetsleder*, boss, manager, systemansvarlig*, systemansvarleg*, systemeier*, systemeigar*, microsoft*, ${THIRD} _ systemansvarlig*|ansvar*, tar den|det derfra
  `),
  alone: list(`
    alene på, er alene, alene med, alene her, alone, bare meg på, bare meg her, eneste på vakt|jobb|huset|avdeling*,
    only one on|here, by myself, alene på|i huset, eneste på huset, bare oss to, vi er to, vi er bare,
    we are two|only, {WE} er to|tre, to på # , to på tretti|førti|tjue, ingen andre på vakt|jobb|huset, på natt alene, alene om,
    ingen _ sett til|etter|innom, ingen har sett|vært til|hos|innom, nobody has|have checked|looked
  `),
  /** Somebody in care stands in front of the one who writes. */
  present: list(`
    har en|ein|ei|et|to|tre|min|denne|#|flere|noen|ny|syk|akutt pasient*|beboer|bruker|klient, sitter|sit med, sitter|sit her med, står hos|ved|med, er hos, foran meg|oss,
    pasienten|beboeren|brukeren|brukaren|bebuaren her|er|har|skal|må, with a|my|the patient|resident|lady|man|user,
    in front of me, patient|resident is|has|here, på visitt, på hjemmebesøk, på heimebesøk, hos pasient*|bruker*|brukar*,
    am|im with, home by|with|at, by my patient, sitter her og|ute|nå, ligger her, står her og, i døra|gangen hos|til,
    i gangen|oppgangen|stua hos|hjå|til, hjemme hos, heime hos|hjå, står|er|sitter|sit hos|hjå, sykebesøk*, sjukebesøk*,
    på besøk hos, har henne|ham|ho|han i|på telefon*|øret|tråden|linja, har|sitter|sit han|hun her|ute|inne,
    lying here, sits here, is waiting, sitting w|with, standing outside|by|at, på undersøkelsesrom*, på akuttrom*,
    på behandlingsrom*, på stua, på skiftestua, har _ i armene, på fanget, holder henne|ham|han|hun
  `),
};
