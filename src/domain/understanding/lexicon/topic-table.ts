/**
 * Which concepts (`topics.ts`) together are which statement of the agreement; the first row that holds counts.
 * In a row every word must be there: `a|b` one of them, `!a` none. `system:x` names the system, `kind:x` its kind,
 * `form:wants` a wish. `+` at the end: also where something is said to be down, for the words of the question say so.
 */
export type TopicRow = readonly [
  source: `T${number}`,
  kind: 'answer' | 'deflect' | 'refuse',
  ...needs: readonly string[],
];

export const TOPIC_ROWS: readonly TopicRow[] = [
  // What nobody gets this way
  ['T161', 'refuse', 'sickness figures !training'],
  ['T62', 'refuse', 'sharedAccount'],
  ['T166', 'refuse', 'othersSecret !reportFault'],
  ['T166', 'answer', 'mySecret askForIt give !kind:business'],

  // Somebody else's matter
  ['T113', 'deflect', 'homeBroadband !homeOfficeFails +'],
  ['T157', 'deflect', 'homeOffice toWork +'],
  ['T74', 'deflect', 'media mine homeArea|sharedArea|server|fileArea'],
  ['T109', 'deflect', 'ownPc homeOffice'],
  ['T124', 'deflect', 'localFile backup', 'localFile restore', 'localFile lost data|fileArea +'],
  ['T10', 'deflect', 'notApproved equipment', 'ownPc connect', 'shop equipment connect|approved|install'],
  ['T168', 'deflect', 'framework where !mustUse', 'framework where whole'],
  ['T36', 'deflect', 'securityRule'],
  ['T37', 'deflect', 'harm reportQuality +', 'qualityDeviation +'],
  ['T125', 'deflect', 'retired data'],
  ['T65', 'deflect', 'secureZone access !internet'],
  [
    'T16',
    'deflect',
    'cost license !equipment',
    'cost payWho kind:business',
    'legal kind:business',
    'contract kind:business',
  ],

  // The agreement itself
  ['T169', 'answer', 'agreement whole !framework'],
  ['T3', 'answer', 'legal agreement', 'statutes'],
  [
    'T103',
    'answer',
    'answerTime replies !critical !solve +',
    'fixed replies !critical !solve +',
    'answerTime desk !critical !solve !downtime !hoursWord +',
  ],
  [
    'T5',
    'answer',
    'answerTime critical +',
    'critical answered answerTime +',
    'answerTime answered ofTicket system +',
    'answerTime fixed +',
  ],
  ['T138', 'answer', 'critical whatIs !answerTime', 'levels'],
  ['T148', 'answer', 'exceptions uptime|agreement +'],
  ['T151', 'answer', 'uptime whichSystems|covers +'],
  ['T149', 'answer', 'downtimeMeaning +'],
  ['T150', 'answer', 'uptime +', 'downtime agreement +'],
  ['T156', 'answer', 'planned downtime +', 'downtime whenPlanned', 'upgradeWhen'],
  ['T160', 'answer', 'report board !yearly'],
  ['T162', 'answer', 'report yearly', 'yearly does', 'report who dikt'],
  ['T167', 'answer', 'framework'],

  // Security and privacy
  ['T163', 'answer', 'dataSecurity whatIs|does'],
  ['T164', 'answer', 'dataResponsible'],
  ['T165', 'answer', 'serverSafe'],
  ['T60', 'answer', 'securityModel'],
  ['T86', 'answer', 'antivirus'],
  [
    'T35',
    'deflect',
    'privacy handle permission !mySecret',
    'privacy decide|whoWord',
    'journal shareIt permission',
    'privacyQuestion',
  ],

  // Roles
  ['T15', 'answer', 'roleOwner does !name'],
  ['T22', 'answer', 'roleManager does !name'],
  ['T35', 'answer', 'roleSecurity does !name'],
  ['T39', 'answer', 'roleCoordinator does !name'],
  ['T49', 'answer', 'roleOperations does !name'],
  ['T54', 'answer', 'orgChange tellYou'],

  // Storage, mail, backup
  ['T69', 'answer', 'space mailbox teacher|pupil'],
  ['T68', 'answer', 'space mailbox !more'],
  ['T72', 'answer', 'space homeArea !more'],
  ['T75', 'answer', 'space sharedArea|server|fileArea|homeArea', 'more homeArea|sharedArea'],
  ['T83', 'answer', 'backup howOften'],
  ['T84', 'answer', 'restore orderIt'],
  ['T76', 'answer', 'backup'],
  ['T73', 'answer', 'sharedArea everyone|whatIs|haveWe'],
  ['T72', 'answer', 'homeArea whatIs|everyone'],

  // Zones and filters
  ['T99', 'answer', 'secureZone internet'],
  ['T97', 'deflect', 'secureZone whoMay'],
  ['T95', 'answer', 'secureZone'],
  ['T63', 'answer', 'internalZone', 'zone whatIs'],
  ['T66', 'answer', 'firewall', 'internet everyone access'],
  ['T87', 'answer', 'blockedSite webPage'],
  ['T88', 'answer', 'spam'],

  // Additional services
  ['T112', 'answer', 'cost homeOffice'],
  ['T119', 'answer', 'cost cabling'],
  ['T82', 'answer', 'cost line'],
  ['T121', 'answer', 'cost political'],
  ['T117', 'answer', 'cost phone'],
  ['T12', 'answer', 'cost equipment', 'cost buy', 'cost install'],
  ['T111', 'answer', 'token homeOffice|whatIs|getIt'],
  ['T110', 'answer', 'homeOffice standard'],
  ['T113', 'deflect', 'homeOffice internet ownLine'],
  ['T108', 'answer', 'homeOffice offers|install|getIt|included|permission'],
  ['T120', 'answer', 'political staff|offers|included'],
  ['T118', 'answer', 'cabling'],
  ['T123', 'answer', 'training special'],
  ['T122', 'deflect', 'training offers !homeOffice', 'training kind:business', 'training system:office'],

  // Equipment
  ['T11', 'answer', 'recycle', 'oldThings equipment where'],
  ['T115', 'answer', 'phone approved where|whichSystems', 'phone model where'],
  ['T114', 'answer', 'phone mailbox !space', 'phone phoneUse permission', 'phone approved who'],
  ['T116', 'answer', 'phone buy where|howTo'],
  [
    'T9',
    'answer',
    'model approved|buy|permission',
    'buy equipment permission|approved|where',
    'equipment approved whichModels',
  ],
  ['T143', 'answer', 'software install|approved permission|who|approved', 'software buy'],
  ['T8', 'answer', 'install equipment selfDone|who|standard', 'equipment standard'],
  ['T7', 'answer', 'equipment connect permission|approved', 'equipment approved'],
  ['T70', 'answer', 'networkPrinter everyone !model'],
  ['T78', 'answer', 'thinClient', 'connectHow'],
  ['T92', 'answer', 'diktDesktop whatIs'],
  ['T80', 'answer', 'line'],
  ['T67', 'answer', 'mailService whatIs|everyone|which'],
  ['T91', 'answer', 'vendor downtime|responsibleFor'],
  ['T89', 'answer', 'beforeLogin businessLogin', 'responsibleFor businessLogin'],
  ['T140', 'answer', 'newSystem consent|who'],

  // The desk, on-call and reporting
  ['T134', 'answer', 'politicians reportWhere'],
  ['T104', 'answer', 'onCall covers !number', 'onCall whatIs !number'],
  ['T107', 'answer', 'onCall hours|day !number'],
  ['T135', 'answer', 'reportFault anyHour +', 'anyHour hours desk'],
  ['T136', 'answer', 'reportFault mustContain +'],
  ['T129', 'answer', 'reportFault who2 +'],
  ['T132', 'answer', 'reportFault channel +'],
  ['T100', 'answer', 'aPerson', 'contact desk !role', 'contact system:none desk|hoursWord'],
  ['T102', 'answer', 'hours desk|day !kind:business', 'hoursWord !kind:business', 'day desk atWork'],
  ['T128', 'answer', 'purpose'],
  ['T1', 'answer', 'agreement whatIs', 'included', 'whoIsDikt'],
];
