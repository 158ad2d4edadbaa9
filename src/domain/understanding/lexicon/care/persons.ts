import { list } from '../list.ts';
import { CANONICAL } from '../canonical.ts';
import { GIVEN_NAMES } from '../given-names.ts';
import type { Lexicon } from '../../phrases.ts';

const DOES =
  'er|var|har|hadde|skal|skulle|fikk|får|fær|ligger|ligg|lå|låg|sitter|sit|satt|står|stod|svarer|svarte|puster|spiser|vil|må|trenger|roper|gråter|skriker|falt|datt|ramla|forsvant|blør|rister|går|gikk|gjekk|kom|tar|tok|trekker|drar|klarer|klarte|blir|ble|mister|mista|mistet|hoster|skjelver|snakker|prater|mumler|våkner|sovner|sover|kaster|spyr|hyler|slår|slo|kutter|skar|svelget|gråt|rømte|stakk|vandrer|løp|bor|datt|snublet|sank|seig|reagerer|klager|spør|ringte|ringer|trykket|trykte|dro|satt|ble|kollapset|besvimte|on|i|på|in|is|was|has|had|needs|gets|got|fell|lies|sits|does|did|doesnt|wont|cant';

/** Given names that are also words. */
const WORDS = new Set(
  'are dag an and my do may bo even odd else august mai april june juni sol siv vår ole son tor ever marit will mark rose'.split(
    ' ',
  ),
);
const NAMES = [...GIVEN_NAMES].filter((name) => !CANONICAL.has(name) && !WORDS.has(name));

/** The given names that are no other word, as a choice. */
export const PERSON_NAMES = NAMES.join('|');

/** Everybody else who may be in a state (R1): a person by role, age or given name. Too weak alone. */
export const PERSONS: Lexicon = {
  person: list(`
    fyr, fyren, fyrar, type, kvinne, kvinna, kvinnen, kvinner, kvinnene, kvinn, kvinnfolk*, herre, herren, herrer, pike, piken, ungdom, ungdommen, ungdommer, ungdommene, ungdommar, tenåring*, tenåringen, småbarn*, spedbarn*, minstemann*, lillegutt*, småtass*, guttunge*, guttebarn*, jentebarn*, småjente*, olding*, gamling*, gjest, gjesten, gjester, gjestene, besøkende, besøkjande, kunde, kunden, kunder, søker, pensjonist*, turist*, fotgjenger*, syklist*, bilist*, passasjer*, sjåfør*, snekker*, rørlegger*, elektriker*, montør*, vaktmester*, vaktmeister*, kokk*, lærling*, student*, studenter, elev, eleven, elever, elevar, elevene, elevane, pupil, pupils, assistent*, pleier, pleieren, pleiar*, sykepleier*, sjukepleiar*, nurse, vekter*, vaktar*, rådgiver*, veileder*, saksbehandler, saksbehandleren, politiker*, brannmann*, brannfolk*, røykdykker*, konstabel*, dykker*, arbeider*, anleggsarbeid*, gravemaskinfør*, maskinfør*, gutta, innbygger, innbyggere, innbyggerne, innbyggjar*, abonnent, abonnenter, abonnentene, abonnentar, nabo, naboen, naboar, naboer, nabokona, foreldre, foreldra, foreldrene, mødre, fedre, stefar*, stemor*, fostermor*, fosterfar*, fosterforeld*, svigermor*, svigerfar*, besteforeld*, bestefar*, bestemor*, barnebarn*, tvilling*, søsken*, brødrene, kjæreste*, eksmann*, eksen, ex, kjærasten, tante, tanten, onkelen, nevø*, niese*, asylsøker*, flyktning*, beboergutt*, rusmisbruk*, narkoman*, pasienten, tilskadekomne, skadde, forulykk*, badegjest*, badende, svømmer*, turgåer*, jogger*, innringer*, melder*, voksen, voksne, voksen, eldste, yngste, toåring*, treåring*, fireåring*, femåring*, seksåring*, teenager, grandmother, grandfather, granny, aunt, uncle, guest, visitor, customer, worker, driver, neighbour, neighbor, teacher, brother, sister, baby, twins, mr, mrs, ms, guy, bloke, fellow, lad, toddler, somebody, person, personer, people, stakkar*, vesle, veslegut*, vesla, veslejent*, lille, litlegut*, den lille, småen, knøtt*, bebis*, kroppen,
    vedkommende, vedkomande, innsatte, gjerningsm*, fremmed|ukjent|framand mann|person|kar, intruder, stranger, legene, gjesten, innbruddst*, trusselutøv*
  `),
  /** Somebody is not where he was: a matter beside a door, an alarm or a search. */
  strayed: [
    `${NAMES.join('|')}|han|hun|he|she|mannen|dama|damen|karen|beboeren|pasienten|brukeren|gutten|jenta|eleven|barnet|ungen|resident|patient|boy|girl _ vekk|borte|gone|missing|forsvunnet|forsvunne|sporløst|forduftet|savnet|away`,
    'en|én|ein|to|tre|fire|fem|#|one|two|three mangler|manglar|savnes|missing|borte',
  ],
  /** A given name that does or suffers something. */
  named: [`${PERSON_NAMES} ${DOES}`],
};
