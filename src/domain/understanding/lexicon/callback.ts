/** What stands before a number in its sentence and says whose it is. Patterns, tried on at most 90 letters. */

/** Somebody else's. */
export const OTHERS_PHONE =
  /(?:\bspør\s{1,3}etter\s|\b(?:firma|selskap|leverandør|butikk)\p{L}{0,3}\b[^.!?]{0,40}(?:tlf|nr|telefon|på)\s{1,3}|\b(?:mor|far|pårørende|sønnen|datteren|kona|mannen|legen|naboen|den\s{1,3}som\s{1,3}ring\p{L}{2,3}|innringer\p{L}{0,2})\s{1,3}(?:har|hadde|ringte|has)\s{1,3}(?:på\s|fra\s|nummer\p{L}{0,2}\s|nr\s|tlf\s|mobil\s)|\p{Lu}\p{Ll}{1,20}\s{1,3}(?:sitt|sin|si)\s{1,3}(?:nummer|nr|tlf|telefon|mobil)|\b(?:boss|sjefen|sjef|lederen|leder|manager|leiaren|leiar|kontaktperson|rektor|styrer)\s{1,3}(?:is|er|heter|heiter|:)\s|\b(?:ring\p{L}{0,2}|call|når|treffer|nå)\s{1,3}(?:dere\s{1,3}|du\s{1,3}|de\s{1,3}|you\s{1,3})(?:han|ham|henne|hun|ho|him|her)\b|\b(?:ring|ringe|kontakt|kontakte|call|nå|treffe|text)\s{1,3}(?:til\s{1,3})?(?:han|hun|ho|hu|henne|ham|hin|him|her|dem|them|de|dei|dom|a|n|hu|hon|hinner|hennar|karen|dama)\b|\b(?:ringt|ringte|ringde|rang|called|phoned|prøvd|prøvde)\s{1,3}(?!meg\b|mæ\b|me\b|oss\b|us\b)(?:til\s{1,3})?\p{L}+(?:\s{1,3}\p{L}+){0,2}\s{1,3}(?:på|at|on)\s{0,3}$|\b(?:firma\w{0,3}|bedrift\w{0,3}|selger\w{0,3}|svindler\w{0,3}|ukjent\w{0,2}|noen|nokon|someone|somebody|supplier|vaskeri\w{0,3})\b[^.!?\n]{0,50}(?:ring\w{0,3}|call\w{0,3}|på|fra|frå|from)\s{1,3}(?:på|fra|frå|from|on|nr)?\s{0,3}$|\b(?:hun|han|ho|she|he)\b[^,;]{0,50}\b(?:på|at|nr|tlf|mob|treffes|nås|har|has|on)\b|\b(?:hennes|hans|his|hennar|dems|theirs|their)\b|pårørende|leverandør|(?:tlf|telefon\w{0,3}|nummer\w{0,3}|nr)\s{1,3}(?:på|hos|for|til)\s{1,3}(?:\p{L}+(?:kontoret|skolen|skulen|hagen|haga|hjemmet|heimen|vakta|vakten|stasjonen|biblioteket|butikken|firmaet))\b|vaktmester(?:en)?\s{1,3}på|døgnvakt|montør|\b(?:nummer\w{0,3}|tlf|telefon\w{0,3}|mobil\w{0,3}|nr)\s{1,3}(?:til|of)\s{1,3}(?!meg\b|oss\b|avd|vakt|me\b|us\b|kontoret|jobb|$))/iu;

/** «ring meg på»: the reporter's own, whoever was spoken of before. */
export const MY_PHONE =
  /(?:\b(?:(?:ring|ringe|kontakt|nå|call|reach|treffe)\s{1,3}(?:gjerne\s{1,3}|heller\s{1,3})?(?:meg|mæ|me)|mitt|min|my)\b[^.,;]{0,20}|\b(?:meg|mæ|mei|me)\s{1,3}(?:you\s{1,3}|du\s{1,3}|de\s{1,3}|dere\s{1,3}|kan\s{1,3}){0,3}(?:find|finner|finn|finne|treffer|treff|treffe|når|nå|får|reach|ringer|call|kan)[^.,;]{0,30})$/iu;

/** The old one, or the one that does not hold. */
export const NOT_THIS_PHONE =
  /(?:(?:^|[\s,;(])(?:ikke|ikkje|ikkj|itj|ikje|ike|not|never|aldri|i ?sted(?:et)? for|istedenfor|istedet for|i staden for|instead of|enn|rather than)\s{1,3}(?:(?:på|nr|tlf|mob|bruk|bruke|ring|ringe|den|det|dette|til|call|use|the|on)[\s.:]{1,3}){0,4}$|(?:gamle?|gammelt|forrige|førre|tidligere|old|previous)\s{1,3}(?:nr|nummer\w{0,3}|tlf|telefon\w{0,8}|mobil\w{0,8}|number|phone)[^.,;]{0,24}$)/iu;

/** No phone at all: a part of an identity number, a cost centre, an order. */
export const NO_PHONE_LABEL =
  /(?:(?:display|skjerm|panel)\p{L}{0,3}\s{1,3}(?:viser|sier|står)|personn\w{0,8}|person\s?nr|\bfnr|\bpnr|fødsels\w{0,12}|fødd|født|\bborn|\bsiste(?:\s{1,3}\w{2,12})?|last\s{1,3}(?:part|five|digits)|prosjekt\w{0,6}|project|kostn\w{0,16}|cost\s?cent\w{2}|\bkst|k-?sted|\bansvar|bestilling\w{0,12}|\bordre|tjeneste\s?nr|feilkode\w{0,2}|feilmelding\w{0,2}|\bkonto|\bart\b|lønnsart|\blinje|\brad|saksn\w{0,8}|\bsak|ordren\w{0,8}|kunde\s?n\w{0,8}|serien\w{0,8}|varen\w{0,8}|artikkel\w{0,8}|referanse\w{0,8}|\bref|best\.?\s?nr|rekv\w{0,12}|\bside|\bpost|\bline|inventar\w{0,8}|\bkoden?)\b[^.,;\n\d]{0,25}$/iu;

/** A name that the number goes with: «ring Anne på», «Elin nås på», «Per har». */
export const NAMED_PHONE =
  /(?:\b[Hh]ar\s{1,3}(\p{Lu}[\p{L}'’-]+)[\s,:]{0,3}$|\b(?:[Rr]ing|[Rr]inge|[Kk]ontakt|[Cc]all)\s{1,3}(\p{Lu}[\p{L}'’-]+)(?:\s{1,3}\p{Lu}[\p{L}'’-]+)?[\s,:(]{0,3}$|\b(?:ring|kontakt|call|spør)\s{1,3}(?:heller|gjerne|rather|da)\s{1,3}(?:\p{Ll}{3,20}\s{1,3}){0,2}(\p{Lu}[\p{L}'’-]+)[^.!?\d]{0,14}$|\b(?:ring|ringe|kontakt|kontakte|call|spør|nå|treffe|ta\s{1,3}kontakt\s{1,3}med|snakk\s{1,3}med|contact|reach|phone|meld\s{1,3}til)\s{1,3}(?:gjerne\s{1,3}|heller\s{1,3}|til\s{1,3}|for\s{1,3})?(\p{L}[\p{L}'’-]+)(?:\s{1,3}\p{L}[\p{L}'’-]+)?\s{1,3}(?:på|at|on|tlf|mob|nr)\b[^,;]{0,20}|(?:^|[\s,;])(\p{L}[\p{L}'’-]+)(?:\s{1,3}\p{Lu}[\p{L}'’-]+)?(?:\s{1,3}(?:der|nede|oppe|borte|inne|ute|her|på|i|hos|ved|fra|frå|in|at|down|up|there)\b(?:\s{1,3}\p{Ll}{2,20})?){0,2}\s{1,3}(?:kan\s{1,3})?(?:nås|treffes|nåast|har|has|er\s{1,3}på|is\s{1,3}on|svarer|sitter)\b[^,;]{0,30})$/iu;

/** The number at which somebody says that he or she is reached. */
export const REACHED_AT =
  /(?:ring|ringe|treff\w{0,3}|nå(?:s|r|ast)?|call|reach|tlf|tel|telefon|kontakt|privat\w{0,2}|bruk|mob)[^.;]{0,30}$/iu;

export const LOST_DEVICE =
  /(?:(?:mobil|telefon|phone|tlf|nettbrett|ipad)[^.!?]{0,40}(?:stjål\w{1,3}|stolen|mist[ae]t?|borte|vekk|tapt|lost|drukn\w{1,3})|(?:mist[ae]t?|mista|stjål\w{1,3}|frastjål\w{1,3}|lost|stolen|gløym\w{0,2}|glem\w{1,2}|la\s{1,3}(?:fra|igjen|att)|tapt\w?|forsvunn\w{1,2}|drukn\w{1,3}|forgot)[^.!?]{0,40}(?:mobil|telefon|phone|tlf|nettbrett|ipad))/iu;

/** The number that takes the place of the one before. */
export const CORRECTS_PHONE =
  /(?:\bny(?:tt|e)?\s{1,3}(?:nr|nummer\w{0,3}|tlf|telefon\w{0,8}|mobil\w{0,8})?[^.;]{0,20}|\bnew\s{1,3}(?:number|phone)?[^.;]{0,16}|rette?\s{1,3}(?:er|nummer\w{0,2})?[^.;]{0,12}|rikti\w{0,2}[^.;]{0,14}|correct\b[^.;]{0,14}|skal\s{1,3}være[^.;]{0,10}|mente|should\s{1,3}be)[\s:]{0,3}$/iu;

/** Behind a number: it is somebody else's, or not to be used. */
export const DISOWNED_AFTER =
  /^\s{0,2},?\s{0,2}(?:er|is)\s{1,3}(?:helt\s)?(?:død|nede|stum|dead|tom|borte|ute\s|knust|stjålet)|^\s{0,2}(?:utgår|utgjekk|utgått|utgjeng|er\s{1,3}(?:utgått|gammelt|gamalt|feil|nedlagt|ute)|gjelder\s{1,3}ikke|virker\s{1,3}ikke|is\s{1,3}(?:old|wrong|dead))|^[^.!\n\d]{0,12}(?:[?.]\s{0,2}[^.!\n\d]{0,14})?(?:er|is|va|var|belongs|tilhører|høyrer)\s{1,3}(?:\w+\s{1,3}){0,2}(?:\p{L}+\s{1,3}(?:sitt|sin|si)\b|hans\b|hennes\b|hennar\b|his\b|hers\b|\p{L}*telefonen\b|\p{L}*nummeret\s{1,3}til\b|(?:til|to)\s{1,3}\p{Lu})|^[^.!?\n\d]{0,40}\b(?:ikke|ikkje|ikkj|itj|ikje|ike|not|don['’]?t)\s{1,3}(?:ring|bruk|use|call|svar\p{L}?)(?:\s{1,3}(?:den|det|dette|denne|it|this|that|nummeret))?\s{0,3}(?:$|[.!,;)\n])/u;

/** A number that called or wrote in: «fikk det på sms fra 41 …». */
export const CAME_FROM =
  /(?:(?:innbygger\p{L}{0,3}|pårørende|kunde\p{L}{0,2}|mann\p{L}{0,2}|dame\p{L}{0,1}|dama|mor\p{L}{0,3}|far\p{L}{0,3}|person\p{L}{0,2}|someone|citizen|caller|noen|nokon)[^.!?\n]{0,20}\s(?:ringte|ringer|ringde|rang|called|skrev|calls|sendte)|sms|melding\p{L}{0,2}|anrop\p{L}{0,2}|oppringt|oppringing|tekstmelding|ringte\s{1,3}noen|called|message|text)\s{1,3}(?:som\s{1,3}kom\s{1,3})?(?:fra|frå|from)(?:\s{1,3}(?:nr|nummer|number|tlf))?[\s:.]{0,3}$/iu;
