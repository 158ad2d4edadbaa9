import type { Lexicon } from '../phrases.ts';

/** Life and health (R1, R6, 2.6b): the words that show a consequence for somebody, and those that show there is none. */
export const CARE: Lexicon = {
  medication: [
    'medisin', 'medisinen', 'medisiner', 'medisinene', 'medisinar', 'medisinliste*', 'medisindos*', 'medisinrund*', 'medisinutdel*', 'medisinkort*', 'medisinskap*', 'medisinrom*', 'medisinark*', 'medisinoversikt*', 'medisinane', 'kveldsmedisin*', 'morgenmedisin*', 'nattmedisin*', '*medisin', '*medisinen', '*medisina', '*medisinene',
    'insulin', 'insulinen', 'insulindos*', 'insulinsprøyt*', 'insulinpump*', 'insulinpenn*', 'morfin*', 'morphine', 'marevan*', 'warfarin*', 'antibiotik*', 'blodfortynn*', 'doseliste*', 'dosett*', 'dosen', 'doser', 'dose', 'doses', 'dosage', 'medlist*', 'med list|lists|chart|charts|sheet|record*', 'meds', 'medication*', 'medicine*', 'medicines', 'legemidde*', 'legemidl*',
    'smertestill*', 'smertelindr*', 'smertepump*', 'painkiller*', 'oksygen*', 'surstoff*', 'oxygen', 'sprøyte*', 'injeksjon*', 'injection*', 'adrenalin*', 'epipen', 'blodsukker*', 'blood sugar', 'kurveark', 'sobril*', 'stesolid*', 'paracet*', 'penicillin*', 'cellegift*', 'respirator*', 'pustemaskin*', 'infusjon*', 'intravenøs*', 'drypp', 'anfallsmedisin*', 'hjertemedisin*', 'hjartemedisin*', 'epilepsimedisin*', 'antidot*', 'kortison*', 'digoxin*', 'fentanyl*', 'ketobemidon*', 'oxynorm*', 'allergi*', 'allergy', 'cave', 'pille*', 'tablettene',
  ],
  giving: [
    'dele|deler|delast ut', 'utdeling*', 'deles ut', 'gi|gis|gitt|giving|give', 'skal ha|få|gi|dele|sette|setje', 'skal _ ha|få|gis|gitt|gi', 'sette|setje|setter', 'runde|runden|round|rounds', '*runde', '*runden', 'hvem som skal|skulle', 'vet ikke hvem|hvilken|hva|hvor|dosen|hvilke', 'aner ikke hvem|hva|hvilken', 'dont know who|what|which|how', 'trenger', 'need*', 'får ikke|ingen _ gitt', 'due', 'asap', 'skulle vært gitt', 'skal vært|være gitt', 'må ha|få', 'must have|give|get', 'lav|lavt|høyt|high|low',
  ],
  /** Somebody in care. */
  patient: [
    'beboer', 'beboere', 'beboerne', 'beboeren', 'bebuaren', 'pasient', 'pasienten', 'pasienter', 'pasientene', 'resident', 'residents', 'patient', 'patients', 'bruker her|hjemme|som|med', 'brukere|brukarar som|med', 'de gamle', 'de eldre', 'gamle', 'eldre', 'hun|han|en|ei _ i leilighet|rom', 'leilighet', 'dement*', 'demens*', 'fallutsatt*', 'døende', 'palliativ*', 'barnet', 'har en|ein|ei som|med|her', 'har en her', 'diabetiker*', 'epilep*',
  ],
  alone: ['alene på', 'er alene', 'alone', 'bare meg på', 'eneste på vakt|jobb', 'only one on', 'by myself'],
  /** An alarm that nobody hears, a call that nobody answers. */
  unmetCall: [
    'ringer|ringt på', 'ringer og|å ringer', 'trykker|trykte|trekker|trekk _ svar|snora|snor|knappen|alarmen', 'svar når _ trykker', 'hører|høre {NOT} når|at|alarmen|dem', 'hører _ {NOT} når|at', 'ingen hører|høre|svarer', 'ingen _ hører|høre', 'får {NOT} svar når', 'får {NOT} tilkalt', 'press|pressing|push|pushing|pull _ button|cord', 'nobody hears', 'cant hear', 'call button', 'dersom|hvis|om det skjer', 'om _ skjer noe', 'if something happens', 'hvis noen faller', 'if someone falls', 'kan {NOT} varsle*', 'får {NOT} varslet', 'når {NOT} fram', 'alarm* når|går {NOT}', 'alarm* _ {NOT} fram|frem|gjennom|inn', 'cant be in every', 'får {NOT} ringt',
  ],
  emergencyLine: ['113', '112', '110', '116117', '116 117', 'nødnummer*', 'nødsentral*', 'nødnett*', 'naudnummer*', 'utrykning*', 'ambulans*', 'akuttmottak*', 'legevakt*', 'lege på vakt*', 'emergency line|number|clinic', 'nødtelefon*', 'utkalling*', 'oppdrag|oppdraget', 'out of hours clinic', 'doctor on'],
  /** Somebody is in danger of life now. */
  crisis: [
    'brystsmert*', 'chest pain*', 'bevisstløs*', 'medvitslaus*', 'unconscious', 'puster {NOT}', 'får {NOT} puste', 'not breathing', 'cant breathe', 'hjertestans*', 'hjartestans*', 'cardiac arrest', 'hjerteinfarkt*', 'hjarteinfarkt*', 'slag', 'hjerneslag*', 'stroke', 'kramper', 'krampet', 'krampa', 'seizure*', 'anfall', 'blør', 'bløder', 'blødning*', 'bleeding', 'kveles', 'setter i halsen', 'choking', 'anafyla*', 'sepsis', 'overdose*', 'selvmord*', 'sjølvmord*', 'suicid*', 'ta livet', 'ikke orker _ leve', 'orker ikke _ leve', 'ikke vil leve', 'vil ikke leve', 'kill himself|herself|themselves', 'livløs*', 'livsfare*', 'livstruende', 'life threatening', 'ligger på gulvet', 'har falt', 'falt i', 'on the floor', 'has fallen', 'heart attack', 'hypoglyk*', 'føling', 'drukn*',
  ],
  unsafeWater: ['vannet _ trygt|rent|drikke*', 'vatnet _ trygt|reint|drikke*', 'trygt å drikke', 'trygt vann', 'water _ safe', 'safe to drink', 'forurens*', 'kokepåbud*', 'klor* _ null|nede|borte|feil'],
  /** Wrong data about a person's treatment. */
  wrongTreatment: ['feil medisin*|dose|doser|pasient|liste', 'viser feil dose|medisin*|pasient*', 'wrong medication|dose|patient', 'gammel medisinliste*', 'byttet om pasient*'],
  /** Care that suffers without anybody being in danger now: possible. */
  service: [
    'nødhjelp*', 'naudhjelp*', 'uten penger', 'penger til mat', 'penger til', 'husly', 'utskriv*', 'skrives ut', 'discharge*', 'prøvesvar*', 'labsvar*', 'epikrise*', 'fra sykehus*', 'til sykehus*', 'from the hospital', 'trenger hjelp hjemme', 'kveldsrunde*', 'morgenrunde*', 'nattrunde*', 'vaksine*', 'nattpatrul*', 'vaktmobil*', 'tilsyn*', 'pleieplan*', 'tiltaksplan*', 'barnevernvakt*', 'akutteam*', 'kriseplan*', 'sårstell*', 'resept*', 'prescription*', 'hjemmebesøk*', 'barn i fare', 'bekymringsmelding*', 'vedtak om hjelp', 'sykesignal*',
  ],
  /** Explicit: nobody is hit. */
  safe: [
    'alle er trygg*|i orden|ivaretatt', 'alle _ trygg*', 'ingen er i fare', 'ingen fare', 'ikke fare', 'ikke farlig', 'ikke krise', 'ingen krise', 'ingen pasienter|pasient|beboere|brukere|liv|bebuarar er|blir|i', 'ingen pasienter|beboere|brukere', 'nobody|noone|no one is affected|hurt|harmed', 'nobody|none _ affected', 'no patients|residents|danger|risk', 'ingen _ berørt|rammet|skadet|påvirket|ramma', 'går ikke ut over', 'ikke ut over noen', 'ingen utrykning', 'everyone|everybody is safe|fine', 'not dangerous|urgent', 'ikke akutt', 'haster ikke', 'ikke _ hast*', 'ingen hast*', 'ikke behov for', 'ingenting alvorlig',
  ],
  /** A manual routine covers: possible, never a workaround. */
  covered: [
    'papirlist*', 'på papir', 'papirutgave*', 'papirkopi*', 'papirutskrift*', 'paper list*', 'on paper', 'paper version|copy|copies|charts|routine', 'ekstra runder|runde|tilsyn', 'går så det', 'så det går', 'går det nok', 'nødrutine*', 'naudrutine*', 'manuel*', 'manually', 'reserveliste*', 'har skrevet ut', 'har utskrift*', 'printed list*', 'liste i perm*', 'permen', 'backup list*', 'har oversikt* ', 'vi klarer oss', 'we manage|cope',
  ],
  notCovered: ['ikke papir*', 'ingen papir*|utskrift*|perm*|list*', 'har ikke _ papir*|papirlist*|utskrift*|perm*|oversikt*', 'no paper*', 'ikke _ på papir', 'gammel liste|utskrift', 'fra i går', 'uten papir*|papirlist*', 'lista er gammel', 'papirlist* _ gammel|utdatert', 'men ikke', 'klarer {NOT} manuel*|mer', 'rekker ikke', 'stemmer {NOT}'],
  /** Fire, smoke, water near power, violence: people first (M19). */
  danger: [
    'brann i', 'det er|har brann', 'det brenner', 'brenner i', 'tatt fyr', 'på fire|brann', 'on fire', 'fire in', 'there is|a fire', 'røyk fra|i|ut|kommer', 'kommer røyk', 'det ryker|ryk', 'ryker av|fra|i', 'røykutvikling*', 'smoke', 'lukter brent|svidd|røyk', 'brent lukt', 'brannlukt', 'svidd lukt', 'smells _ burning|burnt|smoke', 'smell of burning|smoke', 'gnistr*', 'gnister', 'sparks', 'flammer', 'flames', 'eksplo*', 'gasslekk*', 'gas leak', 'lukter gass', 'brannalarmen går|ringer|utløst*', 'fire alarm _ going|ringing', 'vann i serverrom*', 'vann _ serverrom*', 'water in the server', 'oversvøm*', 'strømstøt', 'electric shock', 'truer _ med', 'kniv', 'knife', 'voldelig*', 'blir slått', 'skutt', 'skyting', 'shooting', 'overfalt*', 'trussel om bombe', 'bombetrussel', 'skadd', 'skadet seg', 'is injured|hurt',
  ],
};

/** Words that look like care and are something else. */
export const CARE_LOOKALIKES: readonly string[] = [
  '*kurs', '*kurset', '*kurs i', 'kurs i _', 'kurset i akutt*', 'medisinsk', 'medisinske', 'medisinsk bibliotek', 'akuttmedisin', 'alarm* i kalender*', 'kalenderalarm*', 'vekkealarm*', 'påminnelse*', 'akutt mangel', 'brannstasjon*', 'brannvesen*', 'brannmur*', 'på brannstasjonen', 'legevaktsjef*', 'pasientvarsling*', 'pasientalarm*', 'medisinsk*', 'gi meg|oss|beskjed|tilgang|dere', 'i fjor', 'brannøvelse*', 'førstehjelp*', 'nyhetsbrev', 'skjemaet for', 'insulinkurs*', 'alarmkode*', 'måtte ha', 'runde hjørne*', 'legemiddelromsdør*', 'medisinromsdør*', 'har falt ut|ned|av|bort', 'falt i pris|gulvet|bakken', 'telefon* har falt', 'slag i', 'lav|low prioritet|oppløsning|batteri', 'low battery', 'high|low resolution', 'gamle pc*|skjerm*|maskin*|data|saker|filer|skriver*|passord*|systemet', 'gammel pc*', 'eldre pc*|saker|maskin*|versjon*',
];
