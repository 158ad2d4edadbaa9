import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

const HOUR =
  '#|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|halv|kvart|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnatt|midnight|lunsj|lunch|stengetid';
const SOON =
  '#|en|ei|ein|ett|et|to|ti|tjue|fem|femten|tretti|førti|kvart|tre|halv|an|half|ten|twenty|thirty|fifteen|par|noen|few';
const SPAN = 'min*|minutt*|time|timer|timar|kvarter|halvtime|halvtimen|hour|hours|halvannen';
const COMES =
  'kommer|henter|hentes|går|drar|collects|leaves|starter|begynner|åpner|settes|holdes|har|er|går|trer|møter|setter|comes|starts|begins|opens|arrives|is';

/** U+1: must be solved the same working day for a named event (2.2). An obligation or an event, and a time. */
export const TIME: Lexicon = {
  obligation: list(`
    trenger, need, needs, må, skulle vært, burde vært, must, has to, have to, need it, goes to, supposed to, rekke, rekker, rekk
  `),
  /** A deadline in so many words. */
  due: list(`
    skal|må|burde|skulle|must|should|has være|vere|vært|be|to _ ført|sendt|levert|satt|registrert|attestert|godkjent|signert|ferdigstilt|klart|klar|inne|ute|betalt|kjørt|publisert|trykt|kopiert|delt|submitted|sent|delivered|printed|approved|signed, skal|må|burde _ ut|inn|av gårde|sted i|før|innen|senest,
    frist, fristen, *frist, *fristen, deadline*, due, forfall*, forfaller, senest, seinast, utløper _ i dag|kveld, går ut i, tidsfrist*, innleveringsfrist*, skal|må|skulle|burde _ sendes|sendast|ut|inn|inne|levert|leveres|leverast|være|vere|betales|utbetales|trykkes|signeres|godkjennes|i posten|banken|ferdig|klar|klart|klare|på|deles|publiseres|presenteres|vises|visast, skal|må|skulle|burde|bør _ *es|*ast|ut|ha|kjøre|køyre|betale|levere|sende, has|have|must|needs to be|go|send|pay, must|should|has|have _ printed|paid|sent|delivered|out|submitted|handed, {GET} den|det|dem ut|inn|ferdig|sendt før|innen|til, ha _ klar|ferdig|ute|inne|sendt|levert til|før|innen|i, rekke|rekker|rekk
  `),
  sameDay: list(`
    i dag, idag, today, før kveldsvakt*|nattevakt*|vaktskifte*|kveldsvakta, i ettermiddag|føremiddag|formiddag|kveld|kveldinga, tonight, this afternoon|evening|morning,
    om ${SOON} ${SPAN}, om ${SOON} ${SOON} ${SPAN}, om|in _ ${SPAN}, in an|half hour, om litt, før lunsj|lunch|kvelden|helga|helgen|stengetid|midnatt|vi|dagen, innen utgangen|dagen|lunsj|midnatt|kvelden, by lunch|noon|tonight|midnight|end, end of day, i løpet av dagen|formiddagen|ettermiddagen, denne ettermiddagen|formiddagen, eod, asap today, straks, om få, snart starter, straks starter
  `),
  /** A clock time with a limit. */
  byClock: list(
    `før|innen|innan|by|before|until|til|senest|seinast kl|klokka|klokken|${HOUR}, før|innen|innan|by|before|senest kl|klokka|klokken ${HOUR}`,
  ),
  /** A clock time. */
  atClock: list(
    `starter|begynner|settes|holdes|åpner|går|starts|begins|opens ${HOUR}, kl|klokka|klokken ${HOUR}, at|by|before|før|innen|innan ${HOUR}, om|in ${SOON} ${SPAN}`,
  ),
  rightAway: list('nå, straks, now, akkurat, nettopp, om litt, snart'),
  event: list(`
    eksamen*, *eksamen, *eksamenen, tentamen*, exam*, heldagsprøve*, lønnskjør*, lønskøyr*, lønning*, lønnsfil*, lønnsutbetaling*, payroll*, salary run, terminoppgav*, møtes, møter, møte om|med|kl|starter|begynner|klokka|i|der, møte*, *møte, *møtet, *møter, meeting*, formannskap*, kommunestyre*, bystyre*, utvalg*, hovedutvalg*, skoleutvalg*, årsmøte*, foreldremøte*, allmøte*, *samtale, utviklingssamtale*, intervju*, jobbintervju*, interview*,
    valgkort*, valg, valget, valgdag*, valglokale*, stemmegivning*, opptelling*, election*, prøve, prøva, prøven, *prøva, nasjonale prøver, kartlegging*, begravelse*, gravferd*, bisettelse*, vigsel*, vielse*, bryllup*, dåp*, konfirmasjon*, rettsmøte*, rettssak*, tilsyn*, inspeksjon*, revisor*, revisjon*, auditor*, statsforvalter*, befaring*,
    utbetal*, betales ut, betalingsfil*, remittering*, til banken, i banken, banken, i posten, til trykk*, trykkeri*, to print, husleie*, depositum*, nødhjelp*, faktura*kjøring, fakturakjøring*, purring*, anbud*, anbod*, tilbudsfrist*, tender*, høringsfrist*, søknadsfrist*, rapporter* til, bufdir*, kostra*, a-melding*, amelding*, altinn*, årsavslutning*, årsoppgjør*, månedsslutt*, årsrapport*,
    presentasjon*, presentation*, slides, forestilling*, konsert*, concert*, premiere*, utstilling*, åpning*, opning*, kulturkveld*, foredrag*, forfatterbesøk*, eventyrstund*, temakveld*, språkkafe*, kurs jeg|vi holder, holder kurs, kurs for, undervis*, forelesning*, pressekonferanse*, pressemelding*, webinar*, streaming*, direktesend*, livestream*, sending*, avspark, kamp, stevne*, teater*, show,
    møteinnkalling*, innkalling*, saksliste*, sakspapir*, vaksinering*, vaksinedag*, dugnad*, skolestart*, avslutningsfest*, oppstart av, kursstart*, deltakerne kommer|venter, foreldre* kommer|venter, gjestene kommer, kandidaten kommer|venter, ordfører* skal|kommer|venter,
    høring*, folkemøte*, informasjonskveld*, muntlig*, munnleg*, standpunkt*, karaktersetting*, vitnemål*, kontraktsignering*, overtakelse*, overtaking*, tinglysing*, nemnd*, *nemnda, fylkesnemnd*, klagefrist*, svarfrist*, kunngjøring*, kunngjering*, publisering*, statsråd*, minister*, kongebesøk*, delegasjon*, omvisning*, åpen dag, kick off, workshop*, seminar*, konferanse*, lansering*, avgang*, turnering*, auksjon*, skjønn, tvangssalg*, forhandling*, drøfting*, styremøte*, generalforsamling*, hearing*, workshop, launch*, ceremon*, deposition*, graduation*, oral exam*, mock exam*, prøvemuntlig*, skoleavslutning*, avslutningen, juleavslutning*, sommeravslutning*, samling*, opptak til, innspilling*, skolevalg*, folkeavstemning*, trekningsdag*, trekning*, skattekort*, skatteoppgjør*, innrapportering*, rapportering*, tertialrapport*, revisormøte*, statsbudsjett*, budsjettmøte*, budsjettkonferanse*,
    buffet*, bankett*, middag for, mottakelse*, resepsjon for, banquet*, reception for, gala*, council, valgstyre*, representantskap*, seremoni*, ceremony, premiere, eksamensdag*, kåring*, prisutdeling*, nattverd*, gudstjeneste*, minnestund*, fakkeltog*, 17 mai
  `),
  inProgress: list(`
    er i gang, pågår, nå i gang, in progress, starter om, begynner om, starts in, is on now, har begynt, har starta, har startet, settes straks, venter i salen, sitter klare, sitter klar, started already, under way
  `),
  /** Somebody comes or a door shuts at an hour: the day is set. */
  opensOrShuts: list(`
    kommer|comes _ og|å|and|for henter|hente|får|signerer|signere|collect|pick|sign _ kl|klokka|klokken|at|om|innen ${HOUR}, hentes|henter|leveres|collected _ kl|klokka|klokken|at ${HOUR}, hentes|henter _ om ${SOON} ${SPAN},
    banken|posten|apoteket|trykkeriet|lokalet|resepsjonen|skranken|butikken|bank|shop|they stenger|lukker|closes|close _ kl|klokka|klokken|om|at|i, stenger _ kl|klokka|klokken ${HOUR}, budet|bud|kureren|sjåføren|bussen|legen|bilen|vaktmesteren|courier|driver|doctor|revisor*|tilsynet|kontrollen|inspektør*|auditor*|foreldrene|ordføreren|kandidaten|deltakerne|publikum|gjestene|pressen|journalisten|retten ${COMES} _ kl|klokka|klokken|om|at|i ${HOUR}|dag
  `),
  /** When somebody can be reached, since when, how long, another day: no deadline. */
  noDeadline: list(`
    møterom*, møteportal*, møtebok*, møtestol*, møteplass*, møtelokal*, meeting room*,
    siden|sia|fra|frå|since|from|mellom|between|etter|after|rundt _ kl|klokka|klokken ${HOUR}, siden|sia|fra|frå|since|from|mellom|between|etter|after|rundt kl|klokka|klokken|${HOUR}, ring|ringe|nås|treffes|treff|treffast|tlf|reach|call|jobber|vakt|vakta _ før|til|innen|kl|klokka|until|by ${HOUR}, ring _ i dag|kveld, i morgen|morra|morgon _ kl|klokka ${HOUR}, tomorrow _ at ${HOUR}, for en|ei|to|# time|timer|halvtime|timar siden|sia, innen # t|timer, åpent|åpne|open|opent til|i, kommer|komme dere|noen i dag, til _ i går
  `),
};
