/**
 * What security is told by: the kinds of things that stand together, `within` words of the first and at most `sentences` away.
 * «a|b» is one of them, « + » and. A frame of level 3 counts 2 where the text says that it is over (2.6b).
 */
export type SecurityFrame = {
  readonly kind: 'attack' | 'personalData' | 'credentials';
  readonly level: 1 | 2 | 3;
  readonly within: number;
  readonly sentences: number;
  readonly told: string;
  /** Where one of these is said, the frame says nothing. */
  readonly unless?: string;
  /** One phrase may lie inside another; else each is told in words of its own. */
  readonly overlapping?: boolean;
};

// prettier-ignore
export const SECURITY_FRAMES: readonly SecurityFrame[] = [
  // A caller who says who he is gets what he asks for.
  { kind: 'credentials', level: 2, within: 26, sentences: 2, told: 'secClaims + secHanded|secTheyGot + secKey', unless: 'secHeldBack|secOurOwn' },
  { kind: 'credentials', level: 2, within: 26, sentences: 2, told: 'secContact + secAnonymous + secHanded + secKey', unless: 'secHeldBack|secOurOwn' },
  { kind: 'credentials', level: 2, within: 30, sentences: 3, told: 'secContact|secClaims + secHanded + secKey + secAfterthought', unless: 'secHeldBack' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'secTheyGot + secKey + secAfterthought|secClaims|secContact', unless: 'secHeldBack|secOurOwn', overlapping: true },
  { kind: 'credentials', level: 1, within: 20, sentences: 1, told: 'secClaims|secAnonymous + secWanted + secKey' },
  // A password on a page that was not what it looked like.
  { kind: 'credentials', level: 2, within: 18, sentences: 1, told: 'secEntered + secKey + secFalsePlace', unless: 'secOwnLink|secLoginFails' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'secEntered + secLookedLike', unless: 'secLoginFails' },
  { kind: 'credentials', level: 2, within: 22, sentences: 1, told: 'secEntered + secFalsePlace + secAfterthought', unless: 'secOwnLink' },
  // A prompt that nobody asked for.
  { kind: 'credentials', level: 2, within: 22, sentences: 2, told: 'secAsksToApprove + secSaidYes + secNotBegun', unless: 'secLoginFails' },
  { kind: 'credentials', level: 2, within: 22, sentences: 2, told: 'secAsksToApprove + secAgainAndAgain + secNotBegun', unless: 'secLoginFails' },
  { kind: 'credentials', level: 2, within: 18, sentences: 1, told: 'secApprovedIt + secNotBegun|secAfterthought', unless: 'secLoginFails' },
  { kind: 'credentials', level: 2, within: 18, sentences: 1, told: 'secClicked + secPost|secLink + secUnknownOne|secSuspicious|secUnmade', unless: 'secUntouched' },
  // Mail that nobody here sent.
  { kind: 'attack', level: 3, within: 26, sentences: 2, told: 'secMyPost + secFlows + secPost + secNotByMe + secOddPost' },
  { kind: 'attack', level: 3, within: 22, sentences: 1, told: 'secPost + secFlows + secMyPost + secByItself' },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'secSpews + secPost + secMyPost|secOddPost|secAbroad' },
  { kind: 'attack', level: 3, within: 16, sentences: 2, told: 'secPost + secNeverWrote + secTheyReact' },
  { kind: 'attack', level: 3, within: 10, sentences: 1, told: 'secPointer + secMoves + secNotByMe' },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'secSomeone + secMoves|secWrites|secSteers + secPointer|secWindow|secAtWhat + secNotByMe' },
  // Files that change.
  { kind: 'attack', level: 3, within: 20, sentences: 1, told: 'secFilesAll + secGarbled + secSpreading|secDemand' },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'secShutOff + secDemand + secNote' },
  { kind: 'attack', level: 3, within: 20, sentences: 1, told: 'secFilesAll + secShutOff|secGarbled + secRansomWanted' },
  // Users and sign-ins that are nobody's.
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'secUserMade + secUserIsIn + secNobodyMade', unless: 'secErrorText' },
  { kind: 'attack', level: 3, within: 16, sentences: 1, told: 'secLogin + secFarAway|secAbroad + secIAmHere', unless: 'secLoginFails' },
  // Somebody steers the machine, or sits at it.
  { kind: 'attack', level: 3, within: 24, sentences: 2, told: 'secClaims|secAnonymous + secSteers + secAtWhat|secAfterthought|secClaims', unless: 'secOurOwn|secHeldBack' },
  { kind: 'attack', level: 3, within: 16, sentences: 1, told: 'secOutsidePerson + secAtIt + secAtWhat' },
  // Data that leave; web pages that say other things.
  { kind: 'attack', level: 3, within: 16, sentences: 1, told: 'secFlowsOut + secForeignHost|secAbroad|secFarAway + secDataMass' },
  { kind: 'attack', level: 3, within: 12, sentences: 1, told: 'secWebPage + secForeignWords' },
  // To the wrong reader.
  { kind: 'personalData', level: 2, within: 16, sentences: 1, told: 'secDispatched + secAboutPeople + secNotMeant', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 22, sentences: 2, told: 'secDispatched|secGotOthers + secAboutPeople + secReaders|secGotOthers + secOops|secGotOthers', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 16, sentences: 1, told: 'secReplyAll + secSensitive|secCaseMatter|secPeople|secDetail + secDispatched|secNotMeant|secClicked' },
  // Seen by those who may not.
  { kind: 'personalData', level: 3, within: 22, sentences: 1, told: 'secOpenPlace + secSensitive|secCaseMatter|secProtected + secOnlookers|secNotMine + secCanRead' },
  { kind: 'personalData', level: 3, within: 16, sentences: 1, told: 'secCaseMatter|secSensitive|secPeople|secRecords + secNotMine + secCanRead' },
  { kind: 'personalData', level: 3, within: 18, sentences: 1, told: 'secOutsiders + secCanRead + secCaseMatter|secSensitive|secProtected' },
  { kind: 'personalData', level: 3, within: 14, sentences: 0, told: 'secWebSearch + secCaseMatter|secSensitive|secProtected|secDetail + secCanRead|secOpen' },
  { kind: 'personalData', level: 2, within: 10, sentences: 0, told: 'secPaper + secFound|secHanded + secPublicPlace' },
  // Programs, pages and money.
  { kind: 'attack', level: 2, within: 12, sentences: 1, told: 'secNewThing + secNotPutThere' },
  { kind: 'attack', level: 2, within: 16, sentences: 1, told: 'secStick + secPlugged + secNewThing|secAfterthought|secFound|secPublicPlace' },
  { kind: 'attack', level: 2, within: 24, sentences: 2, told: 'secPayee + secChanged + secBill + secPaid' },
  { kind: 'attack', level: 1, within: 20, sentences: 1, told: 'secPayee + secChanged + secBill + secOdd|secSuspicious|secAfterthought' },
  { kind: 'credentials', level: 2, within: 24, sentences: 2, told: 'secGiftCard + secPaid + secBoss' },
  { kind: 'credentials', level: 2, within: 20, sentences: 1, told: 'secLentLogin + secAfterthought|secNotByMe|secOutsiders|secAnonymous|secReaders|secUserIsIn' },
  { kind: 'personalData', level: 3, within: 18, sentences: 1, told: 'secOpenPlace + secPeople|secDetail + secDetail|secCaseMatter|secSensitive + secOutsiders + secCanRead' },
  { kind: 'attack', level: 3, within: 18, sentences: 1, told: 'secMyPost + secFlows + secOddPost|secSuspicious + secNotByMe' },
  { kind: 'attack', level: 3, within: 16, sentences: 1, told: 'secWrites + secMyPost|secIdentity|secRecords|secNameOfMe + secNotByMe' },
  { kind: 'credentials', level: 2, within: 16, sentences: 1, told: 'secIncoming + secEntered + secKey + secAskedNicely' },
  { kind: 'attack', level: 3, within: 12, sentences: 1, told: 'secFilesAll + secEmptying + secOneByOne' },
];
