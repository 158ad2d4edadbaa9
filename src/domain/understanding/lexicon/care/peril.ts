import { list } from '../list.ts';
import type { Lexicon } from '../../phrases.ts';
import { SOMEBODY, THIRD } from './people.ts';

const WHO = `${THIRD}|${SOMEBODY}`;

/** Danger from outside the body: fire, violence, cold, being shut in or out, water. */
export const PERIL: Lexicon = {
  /** Fire, smoke, water near power, gas: people first (M19). */
  danger: list(`
    brann i, husbrann*, bilbrann*, leilighetsbrann*, skogbrann*, gressbrann*, pipebrann*, fullt fyr, det er|har brann, det brenner, det brenn, brenner i, brenn i, tatt fyr, teke fyr, på fire|brann, on fire, fire in, står i brann, står i full fyr, overtent, lys lue, i lys|full lue|fyr, røyken ser|velter|kommer|siver|står|ligg|ligger, ser røyken, røyk, brenner på|ned|opp, set|catching fire,
    there is|a fire, røyk fra|i|ut|kommer|på|under|ifra, røik fra|i|ut, kommer røyk, ser røyk, mye røyk, det ryker|ryk, ryker av|fra|i, ryk av|frå|i, røykutvikling*, røykfylt*, smoke, smoking from,
    lukter brent|svidd|røyk, luktar brent|svidd|røyk, brent lukt, brannlukt, svidd lukt, smells _ burning|burnt|smoke,
    smell of burning|smoke|gas, gnistr*, gnister, sparks, flammer, flames, flammar, eksplo*, gasslekk*, gas leak, gassalarm*, kullos*, karbonmonoks*,
    lukter gass, luktar gass, ammoniakk*, klorgass*, brannalarmen går|ringer|utløst|uler, fire alarm _ going|ringing, vann i serverrom*,
    vann|vatn _ serverrom*, water in the server, oversvøm*, strømstøt, støt av, electric shock, skutt, skyting, shooting, trussel om bombe, bombetrussel, bomb threat,
    brant|brann|brenn på|i|ved|hos|mot|bak|under|ute, det brant, tok fyr, tatt fyr, kjemikalieuhell*, kjemikalielekk*, gassutslipp*, gassutslepp*, chemical spill, drukningsulykke*, husras*, jordras*, leirskred*, snøskred*, i kjemikali*,
    gasslukt*, gassluft, gassutslipp*, røyklukt*, brannlukt*, svilukt*, svidlukt*, klorlukt*, ammoniakkluk*, lukt|lukta|eim|os av gass|røyk|svidd|brent|klor|ammoniakk|propan|bensin, gass|gassen|inergen*|argonit*|slukkegass*|slokkegass*|co2 _ løst|løste|løses|utløst|utløste|lekker|lek|siver|strømmer|slapp|slipper|released|leaking, gassflask*|propan*|acetylen* _ inne|der|brenner|brann*|varm*, slukkeanlegg*|slokkeanlegg*|sprinkler* _ utløst|utløste|løste|løst,
    det raser|rasa|rasar, jordskred*, fjellskred*, steinskred*, skred, raset, flom, flommen, flaum, storflom, dambrudd*, demning*, oversvømm*, vannmass*, mudslide, landslide, flood, flooding, avalanche, vatnet|vannet renner|flommer|stiger over|inn|raskt,
    skudd, skuddveksling*, skytes, pliv, gisseltak*, gisselsituasjon*, væpnet, bevæpnet, armed, gunshot*, shots fired, eksplosjon*
  `),
  /** Violence or a threat of it. */
  threat: list(`
    truer _ med, truer meg|oss|ansatt*|noen|henne|kollega*|medarb*|med, truar med|meg|oss, true|trua|truet meg|oss|med, threaten*, truende, truande, trugar, kniv, kniven, knivar, knife, øks, øksa, skytevåpen, våpen, gevær, pistol, weapon, gun, balltre, jernrør, hammer i,
    voldelig*, valdeleg*, violent, aggressiv*, utagerer*, utagerende, utagering*, ute av kontroll, går|gikk løs på, går laus på, angriper|angrep, angripes, attack* me|us|her|him|staff, slår|slo|slått|sparker|sparket|klorer|biter|bitt meg|oss|henne|ham|etter|rundt|personale|på, blir|ble slått, tar kvelertak, kvelertak*, hits|hitting|kicks|punching me|us|her|staff|people,
    ${WHO} _ kastet|kaster|kasta|veltet|velta|knust|knuser|slår|hamrer|banker|river|ødelegger stol*|bord*|ting|glass*|døra|vindu*|inventar|møbl*|alt|på, ${WHO} _ throws|threw|throwing|smashing|smashed|kicking|banging, kastet stol*, kasta stol*, threw a|the chair|table,
    overfalt*, overfall på, ran pågår, raner*, holder|holdt oss|meg|henne, gisler, hostage, sperrer|blokkerer|stenger veien|døra|utgang*|oss, slipper {NOT} oss|meg|henne, slepp {NOT}, har låst oss|seg inne, locked us|me|himself in, står mellom meg|oss og døra, kommer _ mot meg|oss, coming at|towards me|us,
    eksen|ektemannen|faren|mannen|han|noen står|er|hamrer|banker utenfor|på døra|ved, ex is|husband is|man is outside|at the door, prøver å bryte seg inn, prøver|forsøker|vil å komme|ta inn|seg, prøver å komme inn, kontaktforbud*, besøksforbud*, {NOT} får|lov hente, hente barn*|ungen*|datter*|sønn*, bryter|bryte seg inn, forsøker å ta seg inn, breaking in, tar med seg barn*|ungen*, henter ut|rømmer med barn*, skal drepe|ta|kverke|banke|knuse _ meg|oss|henne|deg|noen, drapstrus*, drapstrussel*, hylende, roper _ skal drepe, waits|venter outside|utenfor|ute with|med noe|something, something in his hand, med noe i hånda|hånden, redd for livet, redde for, afraid of him|her, vi er|har låst oss inne, gjemt oss|meg, gjemmer oss|meg, hiding from|in,
    sint|rasende|forbanna|truende|ruset|rusa|full|beruset|illsint|angry|drunk|furious|aggressiv|psykotisk|opphissa|opphisset far|mor|mann|kar|fyr|type|bruker|kunde|person|dame|gutt|ektemann|eks*|stefar|man|guy|father|husband|client, tatt|tatt|brutt|kommet|kommen|trengt|tvunge|tvunget|pressa|presset|forced|broke|broken|sneket seg|his|her|their|seg inn|way|into, bensin*|bensinkann*|fakkel*|molotov*|machete*|kølle|saks|saksa|skrutrekker*|brekkstang*|brekkjern*|hammer|hammeren|spade|spaden|glassflaske*|ølflaske*|stein|batong|tasers|sverd|barberblad|sprøyte i|med|han|mot|inn|og|opp|in|with|over|løftet, bensinkann*, machete*, brekkjern*, brekkstang*, barrikader*, barricad*, sperret|sperra|sperrer|blokkert|blokkerer døra|døren|veien|utgangen|inngangen|oss, venter|ventar|waits hjemme|heime|home med|with belt*|pisk*|kniv*|noe,
    slår|slo|hamrer|hamrar|hamra|banker|banka|bankar|dundrer|sparker|sparkar|dunker|dunkar|river|kaster|klorer|kicks|kicking|banging|bangs|hitting|hits|smashing _ i|på|mot|at|on|in glass*|ruta|ruten|vindu*|vindauge*|skrank*|luka|disken|dører|*døra|*døren|door*|window*|vegg*|wall*|bord*|inventar*,
    retten|dommen|dommeren|politiet|barnevernet|court|judge|police har|has _ bestemt|nektet|forbud*|sagt|said|decided _ {NOT}|ingen, {NOT} har|få|fått|get|have lov|lovlig|rett|samvær|foreldrerett|omsorg*|tillatelse|permission|custody, fratatt|mista|mistet omsorg*|foreldreret*|samvær*, {NOT} _ nærme|nærmere|nærheten|omkrets*|approach|near|close seg|av|til|her|the|barn*|skolen|henne|ham, samværsnekt*, ilagt besøksforbud*, restraining order, fått øye på, vil ha|ta|hente|take med|ut|with|away seg|barn*|ungen|datter*|sønn*|jenta|gutten|her|him|the,
    slått|slo|slår|dytta|dyttet|skubba|sparket|sparka ned|overende|i en|ein|ei|meg|oss|kollega*|han|henne|vakta|vakten|personale*|ansatt*|bakken|golvet|gulvet, noen|nokon|en|someone|somebody|mann _ hamrer|hamrar|dundrer|dundrar|banging|pounding
  `),
  /** A person who is where he may not be, or nobody knows where. */
  missing: list(`
    {NOT} å finne, {NOT} i sengen|senga|sengene|stolen|rommet sitt, er gått|gått sin vei, gått fra, {NOT} kommet hjem|tilbake|fram, not in his|bed|room, ingen posisjon, siste posisjon, rømt, rømte, rømming*, stukket av, stukke av, stakk av, savnet, sakna, sakn*, er borte fra avdeling*|rommet|huset|bolig*|barnehag*|sfo, ikke på rommet|senga|leilig*, {NOT} i senga|sengen|rommet|leiligheten|huset,
    gått ut i|av|uten|alene|og, ute i snø*|kulda|kulden|veien|vegen|regnet|mørket|natta|natten|skogen|bare, ute på|ved vei*|veg*|isen|jord*|vann*|elva|brua|togspor*|jernbane*|e18, ut i snø*|kulda|natta|veien|vegen|skogen|bare|mørket, out in the snow|cold|street|road, outside in the, wandered*, walked|went out in|alone|without, wandering, vandrer*, vandrar*,
    ${WHO} _ forsvunnet|forsvunne|forsvant|missing|disappeared, leter etter ham|han|henne|hun|beboer*|pasient*|bruker*|mannen|dama|jenta|gutten|barnet|ungen, leitar etter, searching for, looking for him|a|the|our, bare|berre funnet|funne den ene|ein|en|to|ham, har bare funnet, {NOT} funnet ham|han|henne|hun|barnet, finner {NOT} ham|barnet|ungen|gutten|jenta|beboer*|pasient*|bruker*|dama, cannot find him|the patient|resident|child|boy|girl|man,
    vet {NOT} hvor han|hun|barnet|ungen|gutten|jenta|beboer*|pasient*|de|dama er|bor|har, i bare skjorta|nattkjol*|sokk*|pysjamas*|strømpe*|t-skjort*|bleie*, i nattkjole*, i pysj*, barbeint, barbent, barfot, minus #, # minus, minusgrader, mista|mistet varmen, uten varme, no heating,  minus ni|ti|fem|åtte|sju|seks|tolv|femten|tjue, kuldegrader,
    {NOT} i|på|in senga|sengen|sengene|stolen|rullestolen|rommet|rommene|leiligheten|leiligheta|huset|stua|bed|chair|room sin|sitt|si|lenger|lengre|meir|mer|og|da|når|anymore|when,
    i pysj*|pyjamas*|pysjamas*|nattkjol*|nattskjort*|tøfl*|undertøy|bare skjorta|bleie*|slippers|nightgown, sett|observert|funnet|funne|seen|spotted|found på|langs|ved|on|by|near _ vei*|veg*|riksvei*|riksveg*|motorvei*|e18|jernbane*|elva|brua|kaia|road|highway|river|bridge, already|allerede|alt outside|ute|utenfor|utanfor|out|borte|gone
  `),
  /** Somebody shut in, shut out or stuck. */
  trapped: list(`
    ${WHO}|rullestol|rullestolen|stolen|folk|noen|ei|en _ fast, sitter|sit|sits|står|henger fast|stuck, halvveges|halvveis i|med|mellom|på, fast under|i|mellom|på, stuck under|in|between|on,
    fast|innelåst|innesperra|sperret|stuck|trapped i|in|inne|mellom|inside _ heis*|lift*|elevator*|rom*|bad*|kjølerom*|fryser*|dør*|toalett*|do|bil*|kjellar*|kjeller*, i heisen, in the lift|elevator, heis* _ stoppet|stoppa|står|fast|stuck, sitter|sit|står|stå fast i|mellom|inne, låst inne, innelåst*, innelåste, innestengt*, innestengd, locked inside|in,
    fra|frå innsida|innsiden, i seilet, i lufta, personløft*, takheis*, løft* _ stopp*|står|stansa, trappeheis*, from the inside, rampa, rampen, minibuss*, kommer {NOT} ut, kjem ikkje ut, får {NOT} ut beboer*|pasient*|ham|henne|folk|ungen*|barn*|han|hun, cant get out|him|her out, nødutgang* _ låst|{NOT}, rømningsvei* _ låst|sperr*|{NOT}, kommer {NOT} inn til ham|henne|han|hun|beboer*|pasient*|bruker*|dama|dame, får {NOT} låst opp hos|til|døra, {NOT} inn til beboer*|pasient*|bruker*|henne|hun|han|ham, cant get in|inside to
  `),
  /** Somebody stands at a door that does not open. */
  shutOut: list(`
    står utenfor|utafor|ute|outside|ude, standing outside, utenfor|utanfor døra|døren|leilighet*|huset, utafor døra|hos, outside his|her|the door|house|flat, i oppgangen hos|hjå|til, på trappa|trappo|trappen til|hos|hjå|hennes|hans, åpner|opnar {NOT}, som {NOT} åpner|opnar, doesnt open|answer the, ser inn gjennom|gjønå|gjønna|i vindu*, through the window, gjennom vindu*|døra|brevspr*, {NOT} nøkkel|nøkkelen|nøkler, nobody have|has key, nobody has a key, no key, nøkkel* _ {NOT}, nøkkelboks*, e-lås*, elås*, elektronisk* lås*, lås* på døra|hennes|hans, låsen|låsa på|slipper, koden til døra|dør
  `),
  /** The lock or the door itself. */
  door: list(`
    lås, låsen, låsa, låset, låst, dør, døra, døren, dører, dørene, døro, *døra, *døren, utgang*, inngang*, inngangen, porten, port, gjerdet, lock, locks, door, doors, gate, elås*, nøkkel*, nøkkelboks*, key, keys, keybox*, kortleser*, kortlesar*, kort leser, dørlås*, heis, heisen, lift, elevator, skap, skapet, medisinskap*, koden, kode, code
  `),
  unsafeWater: list(`
    doser* __ klor*|lut|syre|kjemik*, klor|lut|syre __ stopp*|for|doser*|kjør*, stoppe|stoppa|stanse _ pump*|klor*|doser*, styring* _ klor*, urenset, ureinsa, ureinsket, urent vann|vatn, forurenset, forureina, skittent vann, klorfritt, contaminated, untreated water,
    vannet|vatnet|vann|vatn __ trygt|reint|rent|drikke*, vannet _ trygt|rent|drikke*, vatnet _ trygt|reint|drikke*,
    trygt å drikke, trygt vann, water _ safe, safe to drink, forurens*, kokepåbud*, kokevarsel*, kokeanbefal*, koke vannet|vatnet, boil water,
    klor* _ null|nede|borte|feil|stopp*|høy|høgt|lav|ut|død, for mye|mykje klor, uten klor, uv __ slått|slo|ut|nede|av|død|alarm, uvanlegg* _ {NOT}|ute|nede|feil|slo, bakterie*, e.coli, ecoli, koliform*, parasitt*, giardia*, kimtall*, kloakk* _ drikkevann*|vannet, kloakk i, turbiditet*, lut _ dos*, syre _ dos*, overdoser*, kjemikali*, vet ikke hva vi sender|leverer, ser ikke hva vi sender|slipper, hva vi _ sender|leverer ut, sender ut vann|vatn,
    råvann, råvatn, råvannet, råvatnet, raw water, ubehandla|ubehandlet, ureint|urent,
    lut*|klor*|kjemikalie*|syre*|doser*|fluor*|*dosering*|*tilsetting* _ løper|løpsk|amok|høy|ute|stopp*|maks*|full*|kontroll*, ph|phen|phverdi*|klorrest*|turbiditet*|klornivå* _ #, tilbakeslag*, tilbakestrøm*, innlekk*, dødt dyr, død fugl|måke|rev|rotte i|oppi, dead bird|animal,
    trykk*|vanntrykk* _ null|faller|fell|fall|borte|synker|zero|dropping, uten|utan|without vann|vatn|water, tørr|tørre kraner|springer|krana, høydebasseng* _ tomt|tom|null,
    vet|veit|ser|aner|know|see {NOT} _ om|hva|ka|hvor|if|what|whether _ uv*|klor*|vann*|vatn*|dos*|pump*|lut*|rens*|filter*|chlorine|water, uvrør*, uvlys*, uvlamp*, uvanlegg*, uvaggregat*, fylt|fyller|fyll|tappet|drikker|drikk|drukket|drinking _ kanner|kanna|dunker|flasker|vann|vatn|vannet|vatnet|springen|water,
    uten|utan|without desinfeksjon*|desinfisering*|klor*|uv|rensing|reinsing|behandling|dosering|disinfection|chlorine|treatment,
    tarm*, tarmbakter*, avføring i, fekal*, ecoli*, drikkevannsprøv*, vannprøv* _ viser|positiv*|dårlig*|høy*|funn,
    har|får|have|get|fått {NOT} _ vann|vatn|water, ingen _ vann|vatn i|her|oppe, no water
  `),
  waterComplaint: list(`
    svie|svir|klør|kløe i|på halsen|hals*|øyne*|huden|hud*|auga|munnen, magesjau*, magesjuk*, omgangssjuk*, kvalme|spyr|kaster|sjau av|etter|opp|i vannet|vatnet|magen|gata|gate, flere|fleire|mange|sju|# abonnent*|innbygg*|meldinger|meldingar|klager|telefonar|telefoner|complaints om|på|fra|frå|about|ringer vann*|vatn*|mage*|lukt*|smak*|water,
    dårlig|dårleg|sjuk|syk|vondt|vont|hardt i magan|magen, mage* _ vondt|syk|dårlig, magesjuk*, magesyk*, oppkast og diar*, lukter|luktar|lukte|luktå|smells|stinker|stinkar|smaker|smakar|smake|tastes _ skarpt|rart|klor|vond|råtten|kloakk|diesel|olje|bad|funny|chlorine|kjemisk|vann*|vatn*|av, vatne|vatnet|vannet lukter|luktar|lukte|smaker|smakar|er brunt|er gult|er grått, brunt|gult|grumsete|grått|misfarga|misfarget vann|vatn, springvann*, springvatn*, drikkevann*, drikkevatn*, i krana, i springen, fra springen, i dusjen, øynene|øya|auga svir, svir i øyn*|aug*, svir, etsende, burns|stings eyes|skin, tap water, drinking water, folk _ blir|blitt|er|har syke|sjuke|dårlige|dårlig|mage*,
    e coli, coli, koliforme*, intestinale enterokokk*, enterokokk*, kim per|pr, drikker|tapper|drikk|drinking|serverer _ vann*|vatn*|glass|springen|water,
    drikker|drikk|drakk|drinks|drinking|drink _ av|det|dette|fra|from|of|it|this, folk|alle|barn*|sykehjem*|innbygg*|abonnent* _ drikker|drikk|drakk|tapper
  `),
  /** Where smoke, fire or water takes what the unit depends on with it (B16). */
  machineRoom: list('serverrom*, serverskap*, datarom*, serverroom, server room|cabinet|rack'),
  /** A place with people where fire or smoke is no matter of a machine. */
  building: list(`
    kjeller*, kjelleren, loft*, etasje*, etasjen, etg, blokk, blokka, hus, huset, bygg*, bygget, kjøkken*, vaskerom*, gang, gangen, rom, rommet, *rommet, leilighet*, leilegheit*, oppgang*, låve*, låven, fjøs*, brakke*, hytt*, verksted*, container*, stue, stua, avdeling*, korridor*, skole, skolen, skulen, barnehage*, vindu*, vindauge*, taket, tak, garasje*, bil, bilen, skog, skogen, building, floor, kitchen, corridor, apartment, house, basement, roof, window, school, ward,
    *huset, *bygget, *blokka, *blokken, *skolen, *skulen, *heimen, *hjemmet, *senteret, *hallen, *salen, *barnehagen, *etasjen, *gangen, *kjelleren, *rommet
  `),
};
