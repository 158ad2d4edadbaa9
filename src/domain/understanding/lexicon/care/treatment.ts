import { list } from '../list.ts';
import type { Lexicon } from '../../phrases.ts';
import { THIRD } from './people.ts';

/** Treatment and what one must know to give it. */
export const TREATMENT: Lexicon = {
  medication: list(`
    medisin*, *medisin, *medisinen, *medisina, *medisinene, *medisiner, *tabletter, *tablett, *tablettene, tabletts, tablets for, insulin,
    insulin*, morfin*, morphine, morphin*, marevan*, warfarin*, eliquis*, xarelto*, pradaxa*, fragmin*, klexane*, heparin*,
    antibiotik*, antibiotic*, blodfortynn*, blodfortynnande*, blood thinner*, doseliste*, dosett*, dosetten, multidose*, dosen, doser, dosene, *dosen, *doser, *dosene, dose, doses, dosage, medlist*, medliste*, medlista,
    med list|lists|chart|charts|sheet|record*, meds, medication*, medicine*, medicines, medisine, legemidde*, legemidl*, lækjemidd*,
    smertestill*, smertelindr*, smertepump*, smerteplaster*, painkiller*, pain relief, pain meds, oksygen*, surstoff*, oxygen*, o2flaske*, sprøyte*, sprøyta, sprøyten, injeksjon*, syringe*,
    injection*, adrenalin*, adrenaline, epipen*, blodsukker*, blood sugar, kurveark, medisinkurve*, kurva hennes|hans|til, sobril*, stesolid*, valium*, vival*, diazepam*, midazolam*, buccolam*, buccal*, paracet*, ibux*, paralgin*, tramadol*, nobligan*,
    penicillin*, apocillin*, cellegift*, kjemoterapi*, respirator*, pustemaskin*, cpap*, bipap*, infusjon*, intravenøs*, drypp, dryppet, iv, anfallsmedisin*,
    hjertemedisin*, hjartemedisin*, epilepsimedisin*, antidot*, motgift*, kortison*, prednisolon*, digoxin*, digitoxin*, fentanyl*, ketobemidon*, ketogan*, temgesic*, subutex*, suboxone*, buprenorfin*, metadon*, methadone, lar medisin*, lardose*, nalokson*, naloxone, nexodal,
    pulsoksymeter*, metning*, scope, overvåkingsskjerm*, telemetri*, kuvøse*, varmeseng*, dialysemaskin*, feberterm*, blodpose*, blodtype*, oxynorm*, oxycontin*, oksykodon*, oxycodone, dolcontin*, hjertelunge*, hlr, allergi*, allergy, allergies, allergic, cave, pille, piller, pillene, pilla, pills, pill, lithium*, litium*, leponex*, clozapin*, klozapin*, zyprexa*, nitroglys*, nitro, ventolin*, inhalator*, inhaler*, forstøver*,
    diural*, furix*, burinex*, metoprolol*, selo zok, selozok, levaxin*, madopar*, sinemet*, stalevo*, parkinsonmedisin*, tegretol*, orfiril*, keppra*, lamictal*, glukagon*, glucagon*, glukose*, novorapid*, lantus*, toujeo*, tresiba*, humalog*, insulatard*, actrapid*, ozempic*, metformin*,
    immunglobulin*, biologisk legemid*, depotsprøyte*, depot, depotinjeksjon*, b12, antistoff*, blodprodukt*, blodoverføring*, transfusjon*, stikkpille*, klyster*, øyedråper*, øyedrypp*, dråpene, dråper hans|hennes,
    mixtur*, mikstur*, kveldsdose*, morgendose*, nattdose*, behovsmedisin*, eventuellmedisin*, ved behov medisin*, akuttskrin*, medisinskrin*, dialyse*, sondemat*, sondeernær*, sondenær*, ernæringspump*, tube feed*, feeding tube|pump, peg, pegsonde*, sonde, sonden, sonda, hose in, hull|slange|tube i|in magen|stomach,
    insulinpump*, pumpe på magen|bein*, pump on, pumpa hans|hennes, whose pump, her|his pump, pump is, cadd*, trakealkanyle*, trakeostomi*, sug av|i, sugeapparat*, surstoffkonsentrator*, konsentratoren, concentrator*, ventilator*, hjemmerespirator*, kateter*, catheter*, dren, drenet, stomi*,
    sondepump*, matpump*, ernæringspump*, pillan, dråpan, sprøytan,
    mot|for blodpropp*|blodtrykk*|hjerteflimmer*|flimmer*|epilepsi*|parkinson*|astma*|blood clot*|blood pressure, blodpropp*, begynte|starta|startet|byrja|slutta|sluttet med|på noe|noko|en|ei|nye|nytt mot|for|nytt|annet,
    nøttallerg*, *allergi, *allergien, vannpille*, vanndriv*, hjerteprøve*
  `),
  /** Prevention: somebody's treatment only when it is to be given now. */
  vaccine: list('vaksine*, vaksinen, *vaksine, *vaksinen, vaccine*, stikket, stikk til'),
  giving: list(`
    dele|deler|delast ut, utdeling*, deles ut, gi|gis|gitt|giving|give|gives|gjeve, skal ha|få|gi|dele|sette|setje|hatt|fått,
    skal _ ha|få|gis|gitt|gi|hatt, sette|setje|setter|set, runde|runden|round|rounds, *runde, *runden,
    hvem som skal|skulle, vet ikke hvem|hvilken|hva|hvor|dosen|hvilke, aner ikke hvem|hva|hvilken|hvor,
    dont know who|what|which|how|any|dose, trenger, need*, får ikke|ingen _ gitt, due, asap, skulle vært gitt,
    skal vært|være gitt, må ha|få|gi, must have|give|get, lav|lavt|høyt|høg|high|low, stopp igjen, har # stopp, venter på, overtid, over tiden, på overtid, forsinka dose*, late dose, last was, last time, siste var, kl #, klokka #
  `),
  /** What somebody is to get or tolerates: the words of the one who gives. */
  need: list(`
    om _ har|hadde fått|tatt|svelget|spist, styrken, dosering*, bytte plaster*, må gi, skal gi, gi blod|medisin*|dose*|henne|ham|han|hun, før vi|jeg kan gi|sette|operere|behandle, om han|hun|pasienten|beboeren|barnet|brukeren skal|tåler|har|kan, riktig|rett|rette|riktige dose*|mengde*|styrke*|medisin*|doser, {NOT} fått noe|sin|sitt|mat|hjelp|tilsyn|stell|vann|drikke|medisin*, etter vekt, venter på stikket|dosen|medisin*|sprøyt*|smertelind*|hjelp|pillene|insulin*, hvem _ fått|får|tatt, hva|hvor|hvem|hvilken|hvilke|hvilket|hvor mye|mykje|når __ skal _ ha|få|gis|gitt|gi|ta|hatt|i, hvem _ skal ha|få, kva _ skal, hva han|hun|de|den|det|barnet|ungen|pasienten|beboeren|som får|tåler|skal|trenger|bruker|går på|har fått,
    hva som er gitt|går i|skal gis, hvem som fikk|får|har fått|skal, what|which|how much|who __ get|gets|give|gave|goes|take|takes|need|needs|has|have|tolerate*|had,
    tåler|toler|toler|tolar|tålar|tåle ikke|ikkje|det|den|hva|penic*|nøtt*, {NOT} tåler|tålar|tåle, {NOT} _ tåler|tålar, cannot tolerate, allergic to, er allergisk,
    which do i|we give, what do i|we give, hva gir|gi jeg|vi|eg|me, hvilken skal|er|gir jeg|vi|rett*|riktig*, hvilket skal|er jeg|rett*, hvilken|hvilket|hvilke _ stole|tro|følge|gjelder, which is right|correct|one,
    skal ha stikket|sprøyta|posen|dosen|medisin*|sitt|sin|noe|ny|neste|flaska|plaster*|dråper|stikk|pillene, skal hatt|fått|ha|få den|det|dem|stikket|dosen|noe, skal hatt _ i går|kveld|morges|stad|dag|natt,
    hva vi|jeg|me|eg _ skal|må gjør|gi når|da|hvis|med, hva _ da skal gjør, what to do when|with|if ${THIRD}, what goes in, hva som går|skal i|på, når han|hun blir sånn|slik|dårlig|verre, when he|she gets|is|becomes like,
    tør {NOT} gi|stole|verken|å, tør verken, dont dare, dare not, verken gi eller, kan {NOT} gi, får {NOT} gitt|satt|delt|gi, cant give, {NOT} gitt, {NOT} fått medisin*|dosen|sin|insulin*|mat|stikket, food only, gets his|her|food|it, får maten|mat|næring gjennom|i|via|på,
    antall enheter, units of, # enheter|enhetar|units|mg|ml|mikrogram|ie|dråper, riktig mengde, hastighet på, speed, mengde og, amount, hvor fort den, innstilling* på, infusjonshast*, neste dose, next dose, siste dose, last dose
  `),
  /** Where it stands written: plan, list, chart, address. */
  plan: list(`
    *journal, *journalen, *journalar, helsekort*, svangerskap*, rutinen|prosedyren ved|for, opplysning* _ henne|ham|han|pasient*|barn*, planen hennes|hans|til|ligger|for|står, plan for, kriseplan*, tiltaksplan*, behandlingsplan*, pleieplan*, handlingsplan*, sikkerhetsplan*, mestringsplan*, care|crisis plan*, anfallsplan*, nødplan*, beredskapsplan*,
    arket om|med, skjemaet om|med, instruks*, prosedyre* for|ved, kurve, kurva, kurven, medisinkort*, journal hennes|hans, kjernejournal*, hvor han|hun|de|barnet bor|er|holder|ligger, adressen|adressa|adresse til|hans|hennes|deres, hvor _ bor, where he|she lives|is,
    address, koden til|hans|hennes, code to|for, nøkkelkode*, nøkkelboks*, key box, står i gerica|journal*|systemet|familia|mobil|appen|socio|profil|plan*, ligger i|inne|der i gerica|journal*|systemet|mobil|appen|inne|profil, står ett|bare|kun sted|der|i, skal stå i, planen, i appen,
    pårørende* nummer|telefon, nummeret til pårørende|mora|faren|moren|legen, kontaktperson*, hvem som er hvem, hvem _ feiler, hva de|dem|han|hun feiler, blodtype, pasientliste*, listen, lista, liste, patient list, opplysning* om, innleggels*, henvisning*, referral*, prøvesvar*, labsvar*, blodprøv*, røntgen*, ct svar, ekg,
    arbeidslist*, kjørelist*, køyrelist*, besøkslist*, oppdragslist*
  `),
  address: list(
    'adresse*, adressa, adressen, address, oppgang*, veibeskrivelse*, koordinat*, kartet, posisjon*, hvor det brenner, hvor vi skal',
  ),
  unsure: list(`
    i blinde, på måfå, på slump, etter hukommelsen, gjettet, blindly, ser {NOT} _ om, ser om, ser {NOT} lenger,     {NOT} peiling|peil|snøring|kjangs, ante {NOT}, {NOT} _ sikker på, tvil om, ser {NOT} hva|hvem|hvor|når|om, {GET} {NOT} sett hva|hvem|hvor|når|om, ingen _ ser|vet|skjønner|forstår, ingen her forstår, hva er riktig|rett, what is right|correct,     vet {NOT}, aner {NOT}, veit {NOT}, vet itj, har ingen anelse, ingen anelse, ingen av oss vet|aner|kjenner|veit, ingen vet|aner|veit, dont|doesnt know, no idea, nobody|noone knows|here knows, no one knows, not sure, usikker* på, hva gjør|gjer jeg|vi|eg|me, what do|should i|we,
    which do i, hvilken skal, hvem _ skal, kjenner|kjenner|kjend ham|han|hun|henne {NOT}, kjenner {NOT} ham|han|hun|henne|pasient*|beboer*|bruker*, aldri vært|møtt|sett, jeg kjenner {NOT}, jeg|vi må|trenger å|få vite|vita|sjekke|se, må vite|vita|få vite|sjekke, need to know|see|check, have to know|see, must know|see, tør {NOT}, stole på, gjetter, må gjette, guess*,
    blindt, driver blindt, kjører blindt, flying blind, in the dark, på gehør, magefølelse, på magefølelsen, på lykke, gjetning, gjetter, tipper, står i blinde, famler, fomler
  `),
  /** What one goes by is from another time. */
  stale: list(`
    fra|frå|from|av _ i|den|last|sist|forrige|førre|yesterday|november|januar|februar|mars|april|mai|juni|juli|august|september|oktober|desember|måned*|uke|veke|week|month fjor|går|gårs|forgårs|natt|uke|veke|måned|month|week|vakt|helg|november|dagen|haust|høst|vår|sommer|vinter, ikke|not|ikkje oppdatert|updated siden|sidan|since, viser|syner|shows|står|gi _ gårsdagens|i|forrige|førre|yesterday*|fjorårets|utgåtte|gamle|old, utgått*|avsluttet|avslutta|seponert* medisin*|dose*|liste*|står|ligger
  `),
  /** Wrong data about a person's treatment. */
  wrongTreatment: list(`
    feil medisin*|dose|doser|dosen|liste|styrke|mengde|antall|enheter|blodtype|allergi*|cave|verdi|verdier|prøvesvar|svar, viser|står|oppgir feil dose|medisin*|verdi*|antall|mengde|pasient, feil pasient|unge|barn|beboer|bruker|dame|mann på|i|kommer|på, wrong medication|dose|patient|medicine*|list|drug|meds,
    gammel medisinliste*, gammel|gamle|gamal|utdatert|utdaterte dose|doser|doseliste*|medisinliste*|medisiner|medliste*|kurve, byttet|bytta|bytter|byter|blander|blanda|blandet|forveksl*|mikser|roter|stokker __ pasient*|beboer*|bruker*|brukar*|unger|ungene|ungane|barna|borna|medisin*|dose*|prøve*|svar*|navn|kort*|personer|babyer|folk,
    mixes|mixed|mixing|swapped|swaps up|the|patient*|names|children, gårsdagens|gårsdagen|gamle|forrige ukes|fjorårets|annen|andres|annens|feil|other verdi|verdier|doser|dose|dosene|medisin*|enheter|insulin*|prøvesvar|svar,
    viser gårsdagens|gamle|forrige, viser det|den som gjaldt|gjalt, som gjaldt i, list|medication|record|journal of other|another|wrong, list|medication list _ other|another|wrong,
    to ulike|forskjellige|to|doble|dobbel|double|different|two dose|doser|doses|verdier|styrker|mengder|medisinlist*, dobbelt* dose|dosering|opp dose*, double dose, feil antall, feil person|fødselsnummer|navn _ journal*|prøve*|svar*|liste|resept*|allergi*, svar|svarene|svara __ feil|annen|gal person|pasient|navn|journal, feil navn over|på liste*|medisin*|prøve*,
    havnet|havna|ligger|kommer|står|kom på feil person|pasient|beboer|barn|navn|unge|journal, ended up|landed on|under wrong|another, under feil navn|person|pasient|navn, medisinen|medisinene|medisinlist*|dose*|doser|dosen|insulin*|allergi*|cave _ stemmer|stemmer ikke, dosen|doser|dosene|doseliste*|medisinen|medisinene|medisinlist*|allergi*|cave _ borte|forsvunnet|vekk|slettet|tomt|missing|gone|feil|dobbel*,
    doses|medication*|allergies _ wrong|missing|gone|old|yesterday*, yesterdays doses|list|medication|values, forrige* pasient*|beboer*, forskyv* _ rad|linje|dose*, desimal* _ dose*|komma*, ti ganger for høy|mye|stor|høg, ganger så mye|høy,
    dose*|dosering*|styrke*|mengde*|enhet*|medisin*|insulin*|metadon* _ doblet|dobla|fordobl*|tidobl*|tredobl*|halvert|halvera|doubled|halved|forskjøvet|forskyvd, fått|fekk|fikk|given|got|gitt for mye|mykje|lite|too|dobbel|dobbelt|feil much|little|dose|medisin*|allerede|av,
    sendte|sendt|sender|kjørte|kjørt|køyrde|sent|drove __ gal|feil|galt|wrong dør|adresse|hus|sted|stad|bygg|door|house|address,
    prøvesvar*|svarene|svara|blodprøv*|labsvar*|resept*|journaler|journalene|armbånd* _ blandet|blanda|byttet|bytta|forveksl*|forbytt*|ombyttet|mixed|swapped, ringt|told|fortalt|sagt _ feil|gal|frisk|wrong|healthy pasient*|mann|dame|person|man|woman|patient,
    fikk|fekk|fått|tok|har|got|took|given|gitt _ andres|naboens|naboen|hverandres|romkameratens|sidemannens|someone|somebody|others|feil medisin*|tablett*|piller|dose*|sprøyt*|sitt|sine|pills|meds|medicine, fikk|fekk|got|tok __ på # sine|sin|sitt|si, fikk|fekk|fått|tok|got __ sine|sitt , lista|listen|listene|linja|radene|rader|list|rows _ hoppet|hoppa|forskjøvet|forskyvd|skled|byttet|bytta|jumped|shifted|moved, hadde|har|had|has hoppet|hoppa|jumped|forskjøvet|shifted _ linje|rad|line|row|plass,
    klarer|får|kan|can|cannot|cant|greier {NOT}|_ stoppe|skru|slå|stanse|stop|turn|stoppet _ pumpa|pumpen|dryppet|infusjonen|infusjon|pump|drip, pumpa|pumpen|dryppet|infusjonen|pump|drip __ gi|gir|går|runs|løper og|ukontrollert|fritt|full|løpsk|gi|på,
    feil|gal|galt|wrong personnummer|navn|namn|id|etikett|fødselsnummer|name|label|identitet på|on|til _ armbånd*|pose*|blodpose*|prøve*|glass*|wristband|bag,
    dose*|medisin*|dosene|tidspunkt* _ flyttet|flytta|forskjøvet|skjøvet|shifted|moved _ døgn|dag|dager|time|timer|linje|day|hours, fått|fikk|fekk|got|given morgendagens|gårsdagens|kveldens|morgenens|tomorrows|yesterdays
  `),
};
