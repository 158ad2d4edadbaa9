import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Told plainly, second part: who made the person do it, what was going on meanwhile, who sits or sees where he should not. */
// prettier-ignore
export const PLAIN_SIGNS: Lexicon = {
  plainAsMe: list(`logger|loggar|logget|logga|logs|log|logged|signs|signed|går|jobber|jobbar|skriver|står|er|is _ inn|på|in|on som|as meg|me|oss|us, logger|loggar|logget|logga|logs|logged som|as meg|me`),
  plainMyself: list(`meg|me selv|sjøl|sjølv, myself, meg og|eller, som meg som|at|om`),
  plainMadeMe: list(`
    was|been|got|ble|blei|vart|blitt talked|tricked|fooled|conned|persuaded|lurt|lurte|snakket|snakka|overtalt|presset|pressa|lokket|narret|narra|lura|meg|oss _ into|til|te|to,
    fikk|fekk|lurte|lurde|narra|narret|overtalte|overtala|lokket|lokka|presset|pressa|snakket|snakka|got|made|tricked|fooled|talked|convinced|persuaded _ meg|oss|henne|han|me|us|her|him _ taste|tasta|lese|lesa|oppgi|oppgje|gi|godkjenne|godkjenna|trykke|trykkje|logge|skrive|skriva|installere|laste|lasta|dele|dela|si|åpne|overføre|betale|type|enter|read|reading|give|giving|approve|approving|press|click|install|share|sharing|tell|into|open|pay|log|transfer
  `),
  /** No page of the work: who asks for the work's password there is no friend. */
  plainOddPlace: list(`konkurranse*, quiz*, nettbutikk*, giveaway*, lotteri*, gratis*, tilbud*, premie*, annonse*, reklame*, spørreundersøkelse*, facebook*, instagram*, tiktok*, sprettopp*, popup*, vindu|boks som|that _ dukket|dukka|spratt|popped|kom, competition*, contest*, survey*, lottery, free, voucher*, gavekort*, gift card*, datingside*, porno*, streaming*, spill, game, games, billettside*`),
  plainPrompt: list(`
    at|om|to|if jeg|eg|me|vi|i|meg skal|skulle|må|måtte|kan|could|should|would|vil|ville _ godkjenne|godkjenna|logge|approve|sign,
    godkjenning*, godkjenn, authenticator*, mfa*, 2fa, tofaktor*, pushvarsel*, push, bankid*, innloggingsforespørsel*, innloggingsvarsel*, påloggingsvarsel*, sign in request, approval, approve, login|signin|sign|log request|prompt|notification|alert, mobilen|telefonen|appen|klokka|phone|watch|app|tlf _ spør|spurte|spurde|spør|plinga|plinget|plinger|pinga|pinget|varslet|varsla|ringte|vibrerte|asked|asks|asking|buzzed|beeped|popped _ logge|logger|logget|pålogging*|innlogging*|godkjenn*|meg|log|sign|approve*|me|number|tall, spørsmål|varsel|varsler|melding|meldinger|request|requests|notification|notifications|forespørsler|førespurnad* _ logge|logger|logget|pålogging*|innlogging*|godkjenn*|log|logging|sign|signing|approve, om det|dette|jeg er|var|prøver|forsøker deg|meg|å
  `),
  plainMeanwhile: list(`
    det|that gjør|gjorde|var|er|har|did|was|wasnt jeg|eg|vi|ikke|i|not|me ikke|not|never, cooking, kokte, lagde|laga|spiste|åt middag|mat|lunsj, middag*, dinner, breakfast, frokost*, sove|sova|sov, søvn*, sleep*, asleep, bed, senga, sengen, sofa*, couch, dusj*, shower, badstu*, badekar*, badet, hytta, hytte, fjellet, fjelltur*, skitur*, tur, trening*, gym, kino*, cinema, teater*, konsert*, kirka|kirken|kyrkja, begravelse*, gravferd*, bryllup*, bursdag*, butikken, bilen, driving, kjørte, køyrde, gudstjeneste*, fotball*, tannlege*, legetime*, flyet, ferie*, syden, holiday, vacation, fri, natta, natten, midnatt*, kl|klokka|klokken|at 01|02|03|04|05|1|2|3|4|5|to|tre|fire|halv, to|tre|fire|fem om|på natta|natten, two|three|four in the, hagen, klippet|klipte|måket, for å få fred|sove|ro|slutt|stopp, langt unna, ikke i nærheten, hjemme og, avslo|avviste|denied|declined|rejected|refused|tapped|pressed|trykte|trykket|trykka den|det|dem|alle|de|it|them|all|both|begge|no|deny|nei|avvis|avslå,
    i natt, om natta, trøtt som, halvsovende, midt på natta, in the night
  `),
  /** Went of itself, by nobody's will. */
  plainWent: list(`gikk|gjekk|gått|havnet|havna|hamna|endte|kom|landet|landa|fulgte|følgde|forvillet|forvilla|dro|reiste|for|went|ended|landed|travelled|ble|blei|vart|fikk|fekk|tok _ til|hos|med|hjå|opp|hjem|heim|to|with|home|along`),
  plainKin: list(`sønn*|datter*|mor|mora|far|faren|bror*|søster*|kone|kona|mann|mannen|nabo*|kollega*|svigersønn*|eks|son|daughter|mother|father|wife|husband|neighbour|neighbor|cousin|niese*|nevø*|fetter*|kusine*|barnebarn* til|hennes|hans|of|sin|min, drosje*, taxi*, bussen, naboen, nabokona, vaskeri*, laundry, dødsbo*, hjem|heim|home til|to|with`),
  plainTheyGet: list(`
    får|fær|fått|fikk|fekk|mottar|mottok|get|gets|getting|got|receive|receives|receiving|received _ lenk*|lenkj*|link*|mail*|epost*|sms*|melding*|meldingar|spam|søppel*|krav|vippskrav*|faktura*|message*|email*|invoice*|invitasjon*|snap*|svar|request*|rare|rart|noe|stuff|things|porno* _ fra|frå|from meg|oss|min|mitt|kontoen|mailen|eposten|adressa|me|us|my|our,
    sendes|sendast|sendt|går|gikk|goes|going|sent _ ut|out _ fra|frå|from meg|oss|min|mitt|kontoen|mailen|eposten|me|us|my|our
  `),
  plainSteersMouse: list(`
    noen|nokon|nån|nokken|somebody|someone|en|ein|det|nåkken|dem|de|they _ beveger|bevegar|styrer|flytter|flyttar|drar|dreg|klikker|klikkar|bruker|overtar|moving|moves|controlling|controls|dragging|clicking|steering _ musa|musen|musepeker*|pekeren|peikaren|muspekeren|mouse|cursor|pointer, peker|pekeren|peikaren|musa|musen|mouse|cursor|pointer _ styres|styrast|flyttes|flyttast|is|being|blir|vert _ noen|nokon|andre|someone|somebody|controlled|utenfra,
    mus|peker|pil|musepeker|cursor|mouse|pointer som|that _ ikke|ikkje|not _ min|mi|mine
  `),
  plainOnDesk: list(`pulten, skrivepult*, skuff*, musematt*, hylla, kollega*, stjeler, venstre, høyre, venstrehendt*, left side`),
  plainSees: list(`ser, så, såg, sjå, sees, see, saw, får|fikk|fekk opp, leser, les, reads, read, blar, åpner, åpnet, opens, opened, kan|kunne|can|could|får|fikk _ se|sjå|lese|lesa|åpne|finne|see|read|open|find|bla`),
  plainPublicScreen: list(`
    infoskjerm*, informasjonsskjerm*, storskjerm*, projektor*, prosjektor*, lerret*, tv|tven|tvn|tver|monitor|skjerm|skjermen|skjermene|screen|display|smartboard* i|på|in|at|by|ved|over _ resepsjon*|gang*|vente*|kantin*|foaje*|vestibyl*|inngang*|rådhus*|biblioteket|klasserom*|møterom*|auditori*|the|hall*|trapp*|dagligstu*|fellesstu*|pauserom*, oppslagstavl*, tavla, tavlen, whiteboard*, smartboard*, projector, big screen, info screen, reception screen
  `),
  plainShows: list(`viser, vises, visast, viste, viser fram, shows, showing, showed, displays, displaying, ruller, rullar, står oppe, ligger oppe, henger, heng, hang, står, stod, sto, popper opp, kom opp, dukket opp, dukka opp, speiles, speilet, mirrored, kaster opp`),
  plainUnknownMan: list(`
    fyr|mann|kar|karer|menn|dame|person|type|kis|gutt|jente|kvinne|folk|noen|nokon|en|ein|ei|guy|man|men|woman|lady|person|dude|someone|somebody __ ingen|vi|jeg|eg|nobody|none|we|i|ikke|aldri _ kjenner|kjente|kjent|vet|veit|sett|ansatt|jobber|know|knows|recognise*|recognize*|seen|works|work, fremmed*|framand*|ukjent*|stranger* mann|fyr|kar|dame|person|type|kvinne|man|guy|woman, a|en|ein total stranger|fremmed|framand
  `),
  plainSits: list(`sitter|sit|sat|satt|sits|sitting|bruker|brukar|taster|tastar|holder|roter|fikler|står|stod|standing|stands|using|uses|typing|messing|koblet|kobla|kopla|plugged _ ved|på|bak|foran|med|framfor|i|at|on|behind|with|in|our|the|my`),
  plainMachine: list(`pc, pcen, pcer, maskin*, datamaskin*, laptop*, computer*, server*, serverrom*, skjermen, tastatur*, kasse*, kassa, terminal*, nettverksskap*, switch*, pulten min, min pult, min plass, plassen min, my desk|seat|chair`),
  /** Luggage that went its own way. */
  plainLuggage: list(`koffert*|bagasje*|sekk*|ryggsekk*|veske*|veska|bag|bagen|handveska|stresskoffert*|suitcase|luggage|backpack|rucksack|handbag|purse _ vei|veg|borte|vekk|uten|utan|without|kom|forsvant|forsvann|forsvunnet|aldri|stjålet|tatt|teken|igjen|att|gone|missing|lost|stolen|never|nappet|nappa|way|snatched|robbet`),
  plainUnknownFirm: list(`firma|firmaet|avsender|avsendar|leverandør|selskap|selskapet|butikk|konto|company|supplier|sender|vendor|ting|noe|noko|varer|something|goods __ ikke|aldri|ingen|never|dont|didnt|nobody|havent _ kjenner|kjent|hørt|høyrt|bestilt|tinga|brukt|handlet|handla|kjøpt|know|heard|ordered|bought|used`),
  plainWantBack: list(`tilbake, gjenopprett*, gjenskap*, restore*, recover*, get back, få igjen, ved|av en|et|ein|eit feil|uhell|misforståelse, by mistake|accident, accidentally, uforvarende, hent* fram, igjen`),
};
