import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Words that look like a system's name and are none here. */
export const SYSTEM_LOOKALIKES: readonly string[] = list(`
  byttet|bytta|skiftet|skifta|annen|anna|andre|prøvd stikkontakt*, gitt|gir|gi|ga|gav opp, *rommet|*rom|døra|døren|skap|skapet|*skapet|lås* __ gitt|gir|ga|gav opp, oppga|oppgav|skrev|ga|gav|har _ gal|feil|galt|rett|riktig|nytt telefon|telefonnr|mobil, kar|mann|dame|noen|pårørende|innringer|ham|henne|henger på linja|linjen|tråden|telefonen,
    skriver heller|at|opp|meg|oss|ned,
    fikk|fekk|får|fått|got|tok|hadde|had telefon|oppringing|oppringning|call|telefoner|telefonar fra|frå|from, tabletter, tablettene, tablettar, tablettane, fått|få|fekk|ta|tar|gi|gir|gitt|skal|skulle _ tablett|tabletten,
    trykk|trykket|vann|vannet|vatnet|water|lekkasje*|hull _ på|i|ut|utpå|til nettet|ledningsnettet|leidningsnettet, skriver jeg|vi|man|du|dere|eg, write down,
    trådløs|trådløst|trådløse|trådlaus|trådlaust|wireless|cordless headset|hodesett|hovudsett|mus|tastatur|mikrofon|mouse|keyboard|øretelefoner|skjerm|presenter, mus|tastatur|headset _ trådløs|trådløst|trådlaust|wireless|trådløse, helst|gjerne trådløs|trådløst|trådløse|trådlaust, jeg|i|vi|we|me|så _ pulled|dro|drog|trakk|nappet|nappa|rev|reiv|yanked|unplugged|koblet|kobla _ kabelen|cable|nettkabelen|ledningen|kontakten|støpselet|plug,
    caps lock, i snor rundt|om, print|skriv|vis system*, systemprompt*, lapp|lappen|lappa|seddel _ på skjerm*|pc*, rammeavtal* __ skjerm*, rammeavtal* __ pc*, mobil nummer*, nummer* til|på vakttelefon*, nett i den|det|dei|denne|dette|sånn,
  epost|mail|email i stedet|staden|steden, instead of mail*|email*, rekning*|regning* til|på, faktura*|regning*|rekning* kan|skal _ merkes|belastes|sendes|sendast|merkast, til konto, konto #, faktura*|regning* _ merkes|belastes|sendes, #|et|hvert|tredje anrop, internt #, internt, intern #, dere skriver svar,
  {NOT} galt|feil|wrong|gæli med|with pc*|maskin*|comput*|skjerm*, har låst|låste døra|døren|dør|seg, kalender på vegg*, veggkalender*, papirkalender*, kalender|kalenderen på veggen,
  medisinsk*, medisinrommet, medisinrom, medisinrom*, jeg|vi|noen|som|hun|han|du|de|dere|man|dama|someone|folk|bare|legen|alle skriver, jeg|vi skriver _,
  skriver til|ut|igjen|om|på|i|dette|for|dere|under|her|inn|feil|fordi|bare|rett|ang|ned|et|en|det|når|siden|mens|du|av,
  epostadress*, emailadress*, mailadress*, vakttelefon*, in other word|words, other|another|a|the|no|word word for, word for word,
  brenner|brann|røyk|ryker|fyr|ild|flammer|burns|burning|fire i|fra|in|from papirkurv*|søppel*|bin|trash, ekte|levende|død|daud|real mus|mouse|mouse, mus|mouse|mice på|i|in|under lager*|kjeller*|kjøkken*|vegg*|loft*|skap*|kitchen|basement, hennes|hans|hans|deres|hennar minne, nøkkelen|nøklene|nykkelen til, nøkkelknippe*, kartavdeling*, kartkontor*, kartseksjon*, sendt|sent fra|from min|my iphone|ipad|mobil*|android*|samsung*, mellom stolen|stol|chair og|and tastatur*|skjerm*|pc*|keyboard, tatt|ta|tar|tok|koble|koblet|kobla|kopla|kobler|taken|take _ av|fra|frå|off nett|nettet|nettverket|network, ringe|ring|ringer|ringt|call|called meg|me|oss|us tilbake|opp|back|up|att, lade kabel*, ladekabel*|charging cable*,
  ordet word, bank på nett*, på nettopp, turnuslege*, felles sak|for|møte*|avtale*|*avtale|rutine*|prosjekt*|ansvar*|plan|løsning|forståelse, til felles,
  sender mail|epost|email i|om, sender|sendte|sendt|skrev _ epost|mail|email om, epost|mail|email til dere, via|på|i nettskjema*, det til _ nettsid*, nett rom|nå|no|komme*|prøvd*|slik|slikt|#, ringte|prøvde|kom|såg|fekk|ringde nett, mail meg, send _ mail|epost, min|tidligere|forrige epost|mail, per|via|pr epost|mail|email|telefon|sms|chat, har|fikk|fått|ligger svar|svart|melding|beskjed|det|dette på mail|epost, svar på mail|epost, jfr _ epost|mail,
  ring meg på mobil*|telefon*, på telefon*, på mobil* #, telefonnummer*, mobilnummer*, mobil|telefon nummer*, telefon|telefonen er #, eller telefon, chat telefon, kun|bare _ telefon, telefontid*, telefonen _ #,
  insulinkurs*, alarmkode*, alarmklokk* på telefon*, alarm* på telefon* min, i alarmberedskap, kartlegg*, full alarm,
  gerica kurs, brannalarm*, fire alarm*, vekkealarm*, innbruddsalarm*, tyverialarm*, skjermbilde*,
  skjermdump*, screenshot*, skjermet*, skjerme, papirlist*, papirskjema*, på papir*, papirkopi*, papirrutine*, papirmølle*, paper list*, teams møte, i teams,
  på teams, rota til|te|vekk|bort|seg|rundt|med|i|det|opp, har|ha|hadde rota, å rote, full rulle, mus i, en mus, slå|slår alarm, alarmerende, alarmert, falsk alarm,
  lås opp for, maskinlesbar*, kaffemaskin*, vaskemaskin*, oppvaskmaskin*, brusmaskin*, tørketrommel*, symaskin*, hjullaster*, maskinist*, maskinpark*, maskinfører*, skjønt, papirene, nettopp, nettoppdat*,
  oppdraget mitt, et annet oppdrag, på oppdrag, i oppdrag, kommet i mål, min vakt, hele kartet, på kartet, ut av kartet, husk passord, ordliste*, cable car,
  sykehuset ringer, konto #, kontonummer*, fra pc til, kostnadssted*, strøm, strømmen, strømbrudd*, på nett på mobil*, kortfattet, kort tid, kort sagt, kort fortalt, korte, kort oppsummert, korthet,
  linje #, linje # med, på linje med, rett linje, en tynn|rød|rosa linje, thin line, one _ line, i tråd med, gate #, hauges gate, kabeltv*, på vei hjem, kommer hjem, er hjemme, sitter heime|hjemme, take home, go home, nursing home*,
  skjermen i inngangen|resepsjonen|kantina|foajeen|vestibylen, papirer, medisinsk avstandsoppfølging, filmen, filma, filmer, filter*, filtere, filt, filial*, finn fram, låsesmed*, utlånt*, låne meg, vakt mester*,
  resept på, telefonkatalog*, ingen kontakt, backup plan, dose humor, en dose, home page
`);

/** Clauses that say what it is not about now. */
export const SYSTEM_CONTEXT: Lexicon = {
  /** It was so, and is no more. */
  over: list(`
    løste|løyste seg, ordnet|ordna seg, virker|fungerer|funker|oppe|opp|inne igjen, opp att, oppe att, er tilbake, ble|er|blei fikset|fiksa|ordnet, gikk over, løst nå, works again, back up, is fixed, got fixed, har vi ordnet, takk for hjelpen, all|alt ok|good|fine|i now|nå|orden|igjen, på stell igjen, på plass igjen, alt er _ igjen|orden, alle har det bra|fint, det gikk bra|fint
  `),
  /** Practised, played, compared, quoted. */
  drill: list(`
    øvelse*, øving*, øve, later|later som, drill, exercise, teaterstykke*, teater*, film, dataspel*, dataspill*, roman, kurs, kurset, kursinvitasjon*, kurshefte*, foredrag*, quiz, tabletop, som om, as if
  `),
  /** How it was told, or how the others are reached. */
  channel: list(
    'meldte|melde|meldt|skrev|sendte|ringte|skrive _ via|på|per|gjennom, nettskjema*, via nettskjema*',
  ),
  /** A file that lies on the machine itself, not on the server (T77, T85, T124). */
  local: list(`
    c:, c disk*, cdisk*, d:, lokalt, lokal disk*, locally, local disk*, på|i selve|sjølve pc*|maskin*|maskina, skrivebordet|skrivebord|desktop på|of|on _ laptop*|pc*|maskin*|bærbar*, på skrivebordet mitt|mi, users *, my documents, på|i gamle|gamla|gammel _ pc*|maskin*|bærbar*|laptop*,
    lå|låg|lagret|lagra|lagrer|saved|lagde på skrivebord*|desktop, lå|låg|lagret|lagra _ på _ bærbar*|laptop*|maskin*, lå|låg|lagret på skrivebord*|desktop|disken, lå|låg|lagret|lagra|saved på|i|on pc*|maskin*|maskina|laptop*|bærbar*, minnepinn*, minnepenn*
  `),
  /** The desktop of the machine itself is no virtual desktop. */
  onOwnDesktop: list(`
    skrivebord*|desktop på|of|on _ laptop*|pc*|maskin*|bærbar*|berbar*|*pcen|*maskina|*maskinen, skrivebordet mitt på, skrivebordsbakgrunn*, på skrivebordet mitt|mi
  `),
  restore: list(`
    kopi, kopien, backup*, sikkerhetskopi*, restore*, gjenopprett*, finner|finne|finn, hente|hent|henta, tilbake, att, borte, vekk, tom, tomt, forsvunnet, slettet, copy, get _ back, away, gone, redde, trylle*, fram igjen, få _ igjen, recover*, dit
  `),
  lost: list(`
    ble|blei|vart|ligger|lå|var|was liggende|liggande|left|igjen|glemt|gløymt|forgotten|behind _, gjenglemt*, attgløymd*, left behind,
    rappet, rappa, naska, rappa, mistet|mista|mist|lost|glemt|glemte|gløymde|gløymt|stjålet|stolen|frastjålet|lagt igjen|att, la|lagt|legge fra|igjen|att|frå _, left _, på bussen|toget|taket, i drosje*|taxi*, finner {NOT} igjen
  `),
  order: list(`
    bestill*, bestille, ønsker|trenger|treng|treng|trengs|need|needs|want|please|kunne _ fått|få|kan _ få, vil _ ha|skulle _ hatt, tinge|order|ordering, sette|set opp|up, kostnadssted*, kostnadsted*, cost centre|center
  `),
};
