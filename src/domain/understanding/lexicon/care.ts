import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Life and health (R1, R6, 2.6b): the words that show a consequence for somebody, and those that show there is none. */
export const CARE: Lexicon = {
  medication: list(`
    medisin*, *medisin, *medisinen, *medisina, *medisinene, *medisiner, *tabletter, *tablett, insulin,
    insulinen, insulindos*, insulinsprøyt*, insulinpump*, insulinpenn*, morfin*, morphine, marevan*,
    warfarin*, antibiotik*, blodfortynn*, doseliste*, dosett*, dosen, doser, dose, doses, dosage, medlist*,
    med list|lists|chart|charts|sheet|record*, meds, medication*, medicine*, medicines, legemidde*, legemidl*,
    smertestill*, smertelindr*, smertepump*, painkiller*, oksygen*, surstoff*, oxygen, sprøyte*, injeksjon*,
    injection*, adrenalin*, epipen, blodsukker*, blood sugar, kurveark, sobril*, stesolid*, paracet*,
    penicillin*, cellegift*, respirator*, pustemaskin*, infusjon*, intravenøs*, drypp, anfallsmedisin*,
    hjertemedisin*, hjartemedisin*, epilepsimedisin*, antidot*, kortison*, digoxin*, fentanyl*, ketobemidon*,
    oxynorm*, allergi*, allergy, cave, pille*, tablettene
  `),
  giving: list(`
    dele|deler|delast ut, utdeling*, deles ut, gi|gis|gitt|giving|give, skal ha|få|gi|dele|sette|setje,
    skal _ ha|få|gis|gitt|gi, sette|setje|setter, runde|runden|round|rounds, *runde, *runden,
    hvem som skal|skulle, vet ikke hvem|hvilken|hva|hvor|dosen|hvilke, aner ikke hvem|hva|hvilken,
    dont know who|what|which|how, trenger, need*, får ikke|ingen _ gitt, due, asap, skulle vært gitt,
    skal vært|være gitt, må ha|få, must have|give|get, lav|lavt|høyt|high|low
  `),
  /** Somebody in care. */
  patient: list(`
    beboer, beboere, beboerne, beboeren, bebuaren, pasient, pasienten, pasienter, pasientene, resident,
    residents, patient, patients, bruker her|hjemme|som|med, brukere|brukarar som|med, de gamle, de eldre,
    gamle, eldre, hun|han|en|ei _ i leilighet|rom, leilighet, dement*, demens*, fallutsatt*, døende,
    palliativ*, barnet, har en|ein|ei som|med|her, har en her, han|hun|en|den på rom|avdeling|stue|seng,
    ektefelle, pårørende ringer, barn som, diabetiker*, epilep*
  `),
  alone: list(`
    alene på, er alene, alone, bare meg på, eneste på vakt|jobb, only one on, by myself
  `),
  /** Somebody in care stands in front of the one who writes. */
  present: list(`
    har _ pasient|beboer|bruker, sitter med, står hos|ved|med, er hos, foran meg|oss,
    pasienten|beboeren|brukeren|brukaren|bebuaren her|er|har|skal|må, with a patient|resident, in front of me,
    patient|resident is|has|here, på visitt, på hjemmebesøk, hos pasient*|bruker*|brukar*
  `),
  /** An alarm that nobody hears, a call that nobody answers. */
  unmetCall: list(`
    når oss|dem {NOT}, hører {NOT} alarm*, alarm* ringer|gikk|går|piper|varsler|virker {NOT},
    trakk|trykte|dro|ringte __ {NOT}, gir|gjev|lager|sender {NOT} lyd|signal|varsel|alarm*,
    {GET} {NOT} signal|varsel|varsling|alarm*, {NOT} noe signal|varsel|alarm, fikk {NOT} noe signal|varsel,
    ingen lyd|signal|varsel|varsling, tak i oss|noen|hjelp|vakt, uten å vite, no signal|sound|alert,
    cant see|reach|call, merker {NOT} når|at, ser {NOT} når|at|hvem, går ut uten, kan {NOT} tilkalle,
    kan gå ut, ringer|ringt på, ringer og|å ringer,
    trykker|trykte|trekker|trekk _ svar|snora|snor|knappen|alarmen, svar når _ trykker,
    hører|høre {NOT} når|at|alarmen|dem, hører _ {NOT} når|at, ingen hører|høre|svarer, ingen _ hører|høre,
    får {NOT} svar når, får {NOT} tilkalt, press|pressing|push|pushing|pull _ button|cord, nobody hears,
    cant hear, call button, dersom|hvis|om det skjer, om _ skjer noe, if something happens, hvis noen faller,
    if someone falls, kan {NOT} varsle*, får {NOT} varslet, når {NOT} fram, alarm* når|går {NOT},
    alarm* _ {NOT} fram|frem|gjennom|inn, cant be in every, får {NOT} ringt
  `),
  emergencyLine: list(`
    113, 112, 110, 116117, 116 117, nødnummer*, nødsentral*, nødnett*, naudnummer*, utrykning*, ambulans*,
    akuttmottak*, legevakt*, lege på vakt*, emergency line|number|clinic, nødtelefon*, responssenter*,
    alarmmottak*, alarmsentral*, utkalling*, oppdrag|oppdraget, out of hours clinic, doctor on
  `),
  /** Somebody is in danger of life now. */
  crisis: list(`
    pustevansk*, pusteproblem*, tungpust*, trouble breathing, i sjokk, sterke smerter, store smerter, sløv og,
    brekker seg, slår hodet, brukket, selvskad*, rømt, savnet, er borte fra avdeling*, gått ut i, wandered,
    brystsmert*, chest pain*, bevisstløs*, medvitslaus*, unconscious, puster {NOT}, får {NOT} puste,
    not breathing, cant breathe, hjertestans*, hjartestans*, cardiac arrest, hjerteinfarkt*, hjarteinfarkt*,
    slag, hjerneslag*, stroke, kramper, krampet, krampa, seizure*, anfall, blør, bløder, blødning*, bleeding,
    kveles, setter i halsen, choking, anafyla*, sepsis, overdose*, selvmord*, sjølvmord*, suicid*, ta livet,
    ikke orker _ leve, orker ikke _ leve, ikke vil leve, vil ikke leve, kill himself|herself|themselves,
    livløs*, livsfare*, livstruende, life threatening, ligger på gulvet, har falt, falt i, on the floor,
    has fallen, heart attack, hypoglyk*, føling, drukn*
  `),
  unsafeWater: list(`
    styring* _ klor*, urenset, ureinsa, urent vann|vatn, forurenset, skittent vann, klorfritt,
    vannet|vatnet|vann __ trygt|reint|rent|drikke*, vannet _ trygt|rent|drikke*, vatnet _ trygt|reint|drikke*,
    trygt å drikke, trygt vann, water _ safe, safe to drink, forurens*, kokepåbud*,
    klor* _ null|nede|borte|feil
  `),
  /** Wrong data about a person's treatment. */
  wrongTreatment: list(`
    feil medisin*|dose|doser|pasient|liste, viser feil dose|medisin*|pasient*, wrong medication|dose|patient,
    gammel medisinliste*, byttet om pasient*
  `),
  /** Care that suffers without anybody being in danger now: possible. */
  service: list(`
    pasientreise*, hjertestarter*, trygghet*, nødhjelp*, naudhjelp*, uten penger, penger til mat, penger til,
    husly, utskriv*, skrives ut, discharge*, prøvesvar*, labsvar*, epikrise*, fra sykehus*, til sykehus*,
    from the hospital, trenger hjelp hjemme, medisinkort*, kveldsrunde*, morgenrunde*, nattrunde*, vaksinere, vaksinering*,
    nattpatrul*, vaktmobil*, tilsyn*, pleieplan*, tiltaksplan*, barnevernvakt*, akutteam*, kriseplan*,
    sårstell*, resept*, prescription*, hjemmebesøk*, barn i fare, bekymringsmelding*, vedtak om hjelp,
    sykesignal*
  `),
  /** Explicit: nobody is hit. */
  safe: list(`
    alle er trygg*|i orden|ivaretatt, alle _ trygg*, ingen er i fare, ingen fare, ikke fare, ikke farlig, ikke krise,
    ingen krise, ingen liv i, ingen|ikke _ berørt|berørte|rammet|skadet|påvirket|ramma|skadelidende,
    ingen _ i fare, går ikke ut over, ikke ut over noen, ingen utrykning, nobody|noone|none|no _ affected|hurt|harmed,
    no danger|risk, everyone|everybody is safe|fine, not dangerous|urgent, ikke akutt, haster ikke, ikke _ hast*,
    ingen hast*, ingenting alvorlig
  `),
  /** A manual routine covers: possible, never a workaround. */
  covered: list(`
    papirlist*, på papir, papirutgave*, papirkopi*, papirutskrift*, paper list*, on paper,
    paper version|copy|copies|charts|routine, ekstra runder|runde|tilsyn, går så det, så det går, går det nok,
    nødrutine*, naudrutine*, manuel*, manually, reserveliste*, har skrevet ut, har utskrift*, printed list*,
    liste i perm*, permen, backup list*, har oversikt*, vi klarer oss, we manage|cope
  `),
  notCovered: list(`
    ikke papir*, ingen papir*|utskrift*|perm*|list*, har ikke _ papir*|papirlist*|utskrift*|perm*|oversikt*,
    no paper*, ikke _ på papir, gammel liste|utskrift, fra i går, uten papir*|papirlist*, lista er gammel,
    papirlist* _ gammel|utdatert, men ikke, klarer {NOT} manuel*|mer, rekker ikke, stemmer {NOT}
  `),
  /** Fire, smoke, water near power, violence: people first (M19). */
  danger: list(`
    brann i, det er|har brann, det brenner, brenner i, tatt fyr, på fire|brann, on fire, fire in,
    there is|a fire, røyk fra|i|ut|kommer, kommer røyk, det ryker|ryk, ryker av|fra|i, røykutvikling*, smoke,
    lukter brent|svidd|røyk, brent lukt, brannlukt, svidd lukt, smells _ burning|burnt|smoke,
    smell of burning|smoke, gnistr*, gnister, sparks, flammer, flames, eksplo*, gasslekk*, gas leak,
    lukter gass, brannalarmen går|ringer|utløst*, fire alarm _ going|ringing, vann i serverrom*,
    vann _ serverrom*, water in the server, oversvøm*, strømstøt, electric shock, truer _ med, kniv, knife,
    voldelig*, blir slått, skutt, skyting, shooting, overfalt*, trussel om bombe, bombetrussel, skadd,
    skadet seg, is injured|hurt
  `),
  /** Where smoke, fire or water takes what the unit depends on with it (B16). */
  machineRoom: list('serverrom*, serverskap*, datarom*, serverroom, server room|cabinet|rack'),
};

/** Words that look like care and are something else. */
export const CARE_LOOKALIKES: readonly string[] = list(`
  *kurs, *kurset, *kurs i, kurs i _, kurset i akutt*, medisinsk, medisinske, medisinkurs*, medisinstud*,
  medisinfag*, medisinhistor*, medisinbok*, legemiddelkurs*, *kurs|*kurset i|om|på|for *, e-læring*,
  elæring*, allergi* mot jobb|mandag*, overdose av, føling med, føling for, stroke of, anfall av,
  i sjokk over, slag for slag, på slag*, savnet dokument*|fil*|sak*, brukket kabel|ledning|kontakt|støpsel,
  medisinsk bibliotek, akuttmedisin, alarm* i kalender*, kalenderalarm*, vekkealarm*, påminnelse*,
  akutt mangel, brannstasjon*, brannvesen*, brannmur*, på brannstasjonen, legevaktsjef*, pasientvarsling*,
  pasientalarm*, medisinsk*, gi meg|oss|beskjed|tilgang|dere, i fjor, brannøvelse*, førstehjelp*,
  nyhetsbrev, skjemaet for, insulinkurs*, alarmkode*, måtte ha, runde hjørne*, legemiddelromsdør*,
  medisinromsdør*, har falt ut|ned|av|bort, falt i pris|gulvet|bakken, telefon* har falt, slag i,
  lav|low prioritet|oppløsning|batteri, low battery, high|low resolution,
  gamle pc*|skjerm*|maskin*|data|saker|filer|skriver*|passord*|systemet, gammel pc*,
  eldre pc*|saker|maskin*|versjon*
`);
