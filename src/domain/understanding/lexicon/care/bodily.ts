import { list } from '../list.ts';
import type { Lexicon } from '../../phrases.ts';
import { SOMEBODY, THIRD } from './people.ts';

const WHO = `${THIRD}|${SOMEBODY}`;

/** States of a body. `crisis` speaks for itself; `sign` needs somebody who has it. */
export const BODILY: Lexicon = {
  /** Somebody is in danger of life now. */
  crisis: list(`
    pustevansk*, pusteproblem*, pustestopp*, pustebesvær*, tungpust*, tungpusta, andenød*, åndenød*, anpusten,
    trouble|problems|difficulty breathing, problems to breathe, short of breath, gasping, gisper*, gispar*,
    hiver|snapper|kjemper etter pusten|luft, puster|pustar|pusta {NOT}, {NOT} puster|pustar, får|fær {NOT} puste|pusta|luft|pust|pusten, {NOT} får|fær puste|pusta|luft|pust|pusten, strever|sliter|kjemper med å puste|pusten, sliter med pust*,
    får {NOT} _ puste, sluttet|slutta å puste|pusta, not breathing, cant breathe, stopped breathing, stops breathing,
    puster|pustar rart|tungt|fort|overfladisk|anstrengt|dårlig|kort|hest|så|knapt|nesten, puste|pusting rart|tungt,
    breathing strange*|fast|heavy|badly|hard|slow, breathes strange*|fast|heavy|badly|hard, hardly|barely breathing,
    blå på|rundt|i lepp*|munn*|trynet|ansikt*|fjeset, blå lepper, blue lips, lips _ blue, turning blue, cyanot*,
    bevisstløs*, bevistløs*, bevissthet*, medvitslaus*, umedviten, unconscious, unconsious, unresponsive, passed out, fainted,
    fainting, collapsed, collapses, besvim*, svimte|svima|svimt|svimer av, gått|gikk ut som et lys, falt ned|utfor fra trapp*|stige*|stilas*|tak*, lå livløs, mistet livstegn, segna|segnet|seig om|ned|sammen|saman,
    sekka|sekket|sokket|sunket sammen|saman, falt|fallt|falle|datt|dett|ramla|ramlet|gikk|stupte om|sammen|saman|overende, falt|datt|gikk|faller over ende,
    faller|dett|fell om|sammen|saman|overende, kollapset|kollapsa, kollaps, livløs*, livlaus*, lifeless,
    hjertestans*, hjartestans*, hjertestopp, cardiac arrest, hjerteinfarkt*, hjarteinfarkt*, infarkt*, heart attack*,
    brystsmert*, smert* i|bak bryst*, vondt|vont i bryst*, klem|trykk|press* for|i|over bryst*, chest pain*, pain in _ chest,
    tightness in, hjerneslag*, hjerneblødning*, stroke, ${THIRD}|fått|hatt|hadde|fikk|fekk har|fått|fikk|et|eit slag, fått|hatt et|eit slag, skjevt|skeivt|skjev|skjeiv i|ansikt*|smil|munn*,
    skjev|skeiv|skjevt|skeivt i ansikt*|fjes*|munn*|tryne*, ansikt* _ skjev*|skeiv*, henger|heng i _ siden|side|sida|munnvik*,
    munnvik* _ heng*, får|kommer|finner {NOT} frem|fram ord*, får {NOT} fram|frem _ ord*, {NOT} fram ord*|talen,
    snakker|pratar|prater|snakkar utydelig|rart|tull|sløret|uforståelig|usammenhengende|uklart, snøvler*, snøvlar*,
    slurred, slurring, face _ hanging|drooping|drops|crooked, cant speak|talk|move, lam i|på, lammet i|på,
    mistet|mista talen|språket|følelsen|pusten|kraften, {NOT} løfte armen|arma, cant lift,
    krampe*, kramper, krampet, krampa, krampar, seizure*, seizing, convuls*, fits, epileptisk*, epilepsianfall*, blør, bløder, blør*,
    blødning*, blødar, blodtap, bleeding, bleeds, mye|masse|mykje blod, lot of blood, blood everywhere, blod overalt,
    kveles, kvelast, kvelning*, setter|satt|sette|har i halsen|vrangstrup*, fast i halsen, choking, chokes,
    anafyla*, allergisk reaksjon|sjokk, allergic reaction|shock, hovner|hovnar|hovne|hovna|hovnet|svulmer|svell|trutner,
    hoven|hovent|opphovna|hovne i|rundt|om|på, swelling, swollen, swells, tungen|tunga _ hoven|tykk|stor*, halsen _ snører|igjen,
    sepsis, septisk*, blodforgift*, meningitt, hjernehinne*, overdosert, forgift*, forgifta, poisoned,
    svelget|svelga|svelgja|drukket|drukke|spist|ete|tatt|took|swallowed _ tabletter|piller|batteri|klor|white|pills|hele|for,
    selvmord*, sjølvmord*, sjølmord*, suicid*, ta|tar livet, ta sitt|sin eget|eige liv, take|end his|her|own|their life,
    selvskad*, sjølvskad*, selvskade*, skjærer|kutter|skjer|kuttar seg, cutting himself|herself, hurt himself|herself,
    ikke orker _ leve|mer, orker ikke _ leve, ikke vil leve, vil ikke leve|mer, ikke lever i morgen, avskjedsbrev*, hoppe fra|utfor|ut,
    want* to die, vil dø, ønsker å dø, gjøre|gjør|gjera det slutt|over, gjøre slutt på|med, gjøre ende på, ende alt|det hele, siste meldingen, ikke orker mer, orker ikke mer, vil ikke være her mer|lenger, takke for alt, tatt avskjed, sier farvel, said goodbye, wants to end, kill himself|herself|themselves, henge seg, står på broa|brua|rekkverket,
    livsfare*, livsfarlig tilstand, livstruende*, livstrugande, life threatening, hypoglyk*, hyperglyk*, føling, insulinsjokk, insulinføling,
    lavt|lågt|høyt|høgt blodsukker*, low|high blood sugar, drukn*, drowning, drowned, brannskad*, strømskad*, forbrent|forbrann på,
    hodeskad*, hovudskad*, slo|slår|slått|banket hodet|hovudet|huet|skallen, hit his|her head, head injury,
    brukket|brekt|brotne arm*|bein*|fot*|hofte*|nakke*|hånd*|lår*|rygg*|ribbein, lårhals*, beinbrudd*, broken hip|leg|arm|bone,
    fødsel _ gang, føder, fødsel nå, vannet har gått, rier, riene, in labour|labor, i sjokk, i koma, coma, sirkulasjonssvikt*,
    sterke|store|kraftige|voldsomme|veldige|uutholdelige|intense smerter, stor smerte, vrir seg i|av, skriker av smerte, severe pain*, terrible pain*, great pain,
    nedkjølt*, nedkjøling*, hypoterm*, fryser i hjel, heteslag*, kritisk syk|dårlig|skadd|tilstand, critically ill,
    akutt dårlig|syk|sjuk|forverr*, alvorlig|livstruende syk|skadd|skadet|dårlig, ukontaktbar*, {NOT} kontaktbar*,
    svarer {NOT} på tiltale|spørsmål, {NOT} på tiltale, reagerer {NOT} på tiltale|stimuli|smerte|lys,
    {GET} {NOT} kontakt med ham|han|hun|beboer*|pasient*|dama|damen|barnet|brukeren, dør mellom|i hendene|foran, is dying, holder på å dø,
    gjenoppliv*, hjerteinnsuff*, hlr, cpr, hjerterytme*, hjerteflimmer*, hjartebank, status epilepticus, nakkeskad*, klemt|klemte fast|under,
    påkjørt*, påkjørsel*, run over by, hit by a car, frontkollisj*, trafikkulykk*, trafikkulukk*, fallulykk*, stukket|knivstukk*,
    skutt, voldtatt, voldteken, ruset og, i rus og, delir*, gått i bakken, i kramper, fått i seg, har fått i seg, har slukt|svelget, ate|drank something|poison, ligger i blod, hodet blør, alvorlig allergisk, psykose*, psykotisk*, gått amok,
    setter|satt|satte|sette|set|har|fikk _ i|fast i halsen|vrangstrupen|vranghals*|luftveiene,
    trekker|dreg|drar|tar|får|henter {NOT} pusten|pust|pusta|luft, pusten|pusta|pust|breathing|respirasjon* _ {NOT}|stopp*|rar*|tung*|svak*|knapt|borte|uregelmessig*|overfladisk*|stops|stopped|shallow, blå|blå|livløs*|slapp|bevisstløs* baby*|nyfødt*|spedbarn*, blue baby, pappa|faren|mannen|stefar*|kjærest*|eks* slår|banker|sparker|mishandl*|denger oss|meg|henne|ham|mamma|ungene|barna,
    holder|held|tar|tek|holds|clutching|grep|griper seg|his|her for|til|i|chest bryst*|hjertet|hjartet|hjerte, clutching _ chest,
    can|could not _ breathe*|speak|swallow, {NOT} breathe*|breath, cannot|cant|couldnt _ breathe*, breathe|breathes|breathing {NOT}|bad|badly|good, {NOT} puster _ lenger|mer|skikkelig|ordentlig, puster|pustar _ dårlig|tungt|rart|overfladisk|anstrengt, ikke|ikkje pust|pusten, snakker|pratar|prater utydelig|grøt*, kaldsvett*
  `),
  /** A state that needs somebody who has it (`somebody`, `patient`). */
  sign: list(`
    stirer, stirrer, stirrar, stirr, staring, vil {NOT} snakke|svare|spise|drikke|våkne|reise, {NOT} vil snakke|svare|spise|drikke|våkne, {NOT} svarer|svarar|våkner|vaknar|reagerer, {NOT} kontakt, hører noen|nokon|folk|rop|skrik|gråt|dunk, høyrer noen|nokon|rop, ${WHO} _ reagerer|reagere {NOT}, bli|blir|blitt|begynner rar|rare|uklar|slapp|urolig|dårlig|dårleg|verre|svimmel|blek|kald|varm, # grader på rom*|inne|her|i stua, iskaldt på|i rom*|inne, var så|veldig rar, ille tilredt, ligget|lege|ligge i urin|avføring|vått|sitt, holder|held|tar seg til|for hodet|bryst*|magen|hjertet, det skjer noe med, something happens with|to, glir ut, sklir ut, kaster og vrir, kaster seg, tålte ikke, ikke bra med|ut, dårlig ut, looks bad|sick|ill|pale|grey, ser dårlig|syk|sjuk|grå|blek ut, falt, falle, fallt, dett, datt, dotten, dotte, ramla, ramlet, ramler, fell, felled, fallen, has fallen, falls, snublet, snubla, faller ofte,
    på gulv*|golv*|golve*|badegulv*|badegolv*|kjøkkengolv*|kjøkkengulv*|stuegolv*|stuegulv*|asfalten, i gulvet|golvet, on the|kitchen|bathroom floor|ground, lies on, lying,
    ligger|ligg|ligge|låg|lå stille|urørlig|slapp|hjelpeløs*|livløs*|skadd, ${WHO} ligger|ligg|ligge|låg|lå|lies, rører|røre|rørte seg {NOT}|lite|lide, moves {NOT}, not moving,
    ${WHO} svarer|svara|svarte|svara {NOT}, svarer {NOT} ordentlig|skikkelig|meg|henne|ham|han|hun, svarer nesten|knapt|tull|bare|berre, bare|berre svarer tull|ja|nei, answers only|nothing|strange, before _ answered, no answer from ${THIRD}, ${THIRD} _ no answer, stopped answering, sluttet|slutta å svare,
    doesnt|not answer|wake|respond|react me|anymore|when|now|him|her, ${THIRD} doesnt|not answer|wake|respond|react, not|doesnt wake|waking, våkner|vaknar|våkna {NOT}, {GET} {NOT} vekket|vekt|vekka, vil {NOT} våkne, lar seg {NOT} vekke, vanskelig å vekke, hard to wake, {GET} {NOT} liv i,
    hører|hear|høyrer ham|han|hun|him, hear her inside|crying|in, stille der|inne|bak, ropar, roper, ropte, ropa, roping, ${WHO} _ calling|calls|shouts|shouting, shouting for, calls|calling for help, skriker, skrik, skrikar, screams, screaming, hyler, hylende,
    stønner, stønnar, jamrer, moaning, moans, gråter, grin, græt, græter, grein, gret, hulker, hikster, crying, cries, hiver etter,
    skjelver, skjelv, skjelven, skjelva, skjelvande, skjelvende, skalv, ${WHO} _ ristar|rister|rist|shaking|shakes, som rister|ristar|skjelver|rist, rister og, shaking, shivering, shivers, shaky, trembling, trembles, dirrer,
    svett, kaldsvett*, klissvåt, klissvåte, svetter, sveitt, sveittar, klam, klamt, klamme, sweating, sweats, sweaty, clammy,
    blek, bleik, likblek*, gusten, gulblek, askegrå*, gråblek, grønn|grøn|grå|hvit|kvit|blå|blek|rød|raud i ansikt*|trynet|fjeset|andlet*|huden|kinn*, ${WHO} _ er|ble|blir|blitt|var|vart kvit|hvit|grå|blå|grønn|gul|rød|blek|bleik|kald|iskald|dårlig|dårligere|verre|svimmel|uklar|fjern|slapp|sløv, pale, ${THIRD} _ grey|gray|blue|white|yellow|cold,
    svimmel*, svimmelt, dizzy, uklar, forvirret, forvirra, fortumla, fortumlet, tullete, tørner, confused, desorientert, rørete, mumler, mumlar, mumbles, sløv, slapp, slappe, døsig, døsen, somnolent, drowsy, limp, kraftløs*, fjern i, apatisk,
    spyr, spydd, spydde, kaster|kastet|kasta opp, kastar opp, brekker|brakk|brekk seg, oppkast, vomiting, vomits, throwing|throws up, diar*, feber, feberen, febril, høyfebril, fever,
    har|hadde|får|fått|sånn|så|veldig|kjempe vondt|vont|ondt, smerte, smerter, smertene, pains, in pain, vrir seg, krymper seg, tar seg til,
    veldig|svært|kjempe|plutselig|fryktelig|skikkelig|ordentlig dårlig|dårleg|syk|sjuk, dårligere og, blir verre, blitt verre, getting worse, very|so|getting|feels sick|weak|ill, unwell, blitt|vart|ble dårlig|dårleg|syk|sjuk|skadd|skada,
    ${WHO} _ {NOT} seg selv|sjøl|sjølv, not himself|herself, ${WHO} _ puster|pustar|breathing|breathes, puster og, livredd og, vettskremt*, panikkanfall*, panic attack, terrified,
    utslett, elveblest*, rash, hives, siklende, sikler, drooling, fråde*, skum rundt, hoster, hostar, surkler, surklar, piper i bryst*, tett i bryst*, hvesing*, wheez*,
    skadd, skadet seg, skada seg, is injured|hurt, got hurt, forbrent seg, brent seg, brannsår, kuttet|kutta seg|i, skåret seg, brakk|brukket|brekt hoft*|arm*|bein*|hånd*|hand*|nakk*|rygg*|skuld*|kne*, ${WHO} _ brakk|brukket,
    anfall, anfallet, anfalla, bitt av, stukket av veps|bie|hoggorm|sprøyte*, stung by, bitten, vepsestikk*, kvefsestikk*, hoggorm*, bistikk*, insektstikk*, etter stikket|vaksin*|sprøyt*|nøtt*|en kjeks|maten|jordb*|en nøtt*,
    dehydr*, uttørk*, kald og våt|redd|stiv|blå, stiv|blå av kulde, forfrossen, freezing cold, fryser ute|i hjel|der|på, ${WHO} _ fryser|freezing, de gamle|beboerne|pasientene fryser,
    blod på|i|fra|av|ut|over, blood on|in|from, nesen blør, blåmerk*, bloody, hevelse*, halvt bevisst*, nesten borte, borte i blikket, stirrer tomt, himler, pupill*, vil {NOT} spise|drikke|ta til seg, urinstopp, tett kateter, nummen*, lammelse*, dobbeltsyn, ser dobbelt, rykninger, kortpust*, høy puls, går i oppløsning, klarer ikke stå|gå|reise seg|løfte,
    overdose*, overdosis, overdosed, klør|klør|klødde seg, klør og|på|i|over, itching, itches, ansiktet|fjeset|andletet|face ned|down i|in, skrike|skrik|skriking|roping|gråt|rop|hyl|screaming|crying fra|bak|inne|gjennom|from|inside, hører|høyrer|hear skrik|skrike|roping|gråt|rop|dunk|screaming|crying|shouting,
    hørte|høyrde|heard gråt|rop|skrik|dunk|stønn*|crying|screaming|shouting|noen|nokon, shakes, trembles, vomits, faints, chokes, gasps, sweats, coughs, falls, collapses, sobbing, sobs, groans, groaning, whimpers, skjælv*, skjølv, skalv, rista, hutrer, hutrar, hakker tenner, griner, grinte, hulka, hulket, jamra, jamret, stønna, stønnet, ynker|ynkar|vrir|vrengjer seg, hikster, hikstar, kremter, klynker, oppkast*, mumla, mumlet, sjangler, sjanglar, vingler, vinglar, ustø, ustødig, subber, skakk|skakt|skeiv|skjev i|munn*, er|e|ble|vart|blitt|blir så|heilt|helt|veldig|litt|ganske|rett rar|rare|vekke|bleik|blek|slapp|kald|stiv|gul|grå|urolig|uroleg|fjern|sløv|redd|stille|skjelven|skjelvande,
    abstinens*, ${WHO}|to|tre|fire|fem|flere|mange er|e|ble|is|are ustabil|ustabile|ustabilt|unstable|kritiske|kritisk, forverres, forverra*, deteriorat*,
    svartner|svartnar|svart for øynene|auga|augo|øyan, ser stjerner|dobbelt, {NOT} våken|vaken|awake|bevisst|ved|ordentlig|helt våken|vaken|bevissthet|awake, sover|søv|sleeps {NOT} men|vil, {NOT} å få kontakt|liv|våken, banker|svarer|roper|beveger|snakker|skriker|gråter|hoster|rører|knocks|answers|moves|speaks _ {NOT} mer|meir|lenger|lengre|more|anymore, {NOT} knocking|answering|moving|talking|banking more|anymore|any|mer|lenger, {NOT} til å vekke|få, hører|høyrer|hear _ jamr*|stønn*|rop*|skrik*|gråt*|hikst*|moan*|someone|somebody, hoven|hovent|hovne|hovna|swollen in|i|på leg*|bein*|ankl*|ankel*|føtt*|foot|feet|ansikt*, hjertebank*, hjartebank*, palpitation*, heart racing, får ikke sove|ro|stått|stå
  `),
  /** A vital sign with its number. */
  measurement: list(`
    sukker|sukkeret|blodsukker|blodsukkeret|bs|glukose|glucose|sugar _ #, # i sukker*|blodsukker*|feber|puls|crp|inr|temp|temperatur|bt|sat|metning,
    puls|pulsen|pulse|hr|hjertefrekvens _ #, bt|blodtrykk|blodtrykket|bp|pressure _ #, sat|satur*|spo2|metning|metningen|o2|oksygenmetning* _ #,
    feber|temp|temperatur|temperaturen|fever _ #, kalium|natrium|crp|hb|inr|troponin|laktat|ph|d-dimer|kreatinin _ #, gcs|news|news2|mews _ #,
    respirasjon*|resp|rf|respfrekvens _ #, målte|måler|målt # , ketoner _ #, ekg, ecg,
    vitalia, vitale tegn|målinger|parametre, vital signs|parameters, vitalparam*
  `),
};
