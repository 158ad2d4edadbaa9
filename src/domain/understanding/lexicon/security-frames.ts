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
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'secUserMade + secUserIsIn + secNobodyMade', unless: 'secErrorText|layVendor' },
  { kind: 'attack', level: 3, within: 16, sentences: 1, told: 'secLogin + secFarAway|secAbroad + secIAmHere', unless: 'secLoginFails|layRefused' },
  // Somebody steers the machine, or sits at it.
  { kind: 'attack', level: 3, within: 24, sentences: 2, told: 'secClaims|secAnonymous + secSteers + secAtWhat|secAfterthought|secClaims', unless: 'secOurOwn|secHeldBack|layKeptOut' },
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
  { kind: 'personalData', level: 3, within: 16, sentences: 1, told: 'secCaseMatter|secSensitive|secPeople|secRecords + secNotMine + secCanRead', unless: 'laySnooper' },
  { kind: 'personalData', level: 3, within: 18, sentences: 1, told: 'secOutsiders + secCanRead + secCaseMatter|secSensitive|secProtected', unless: 'laySnooper' },
  { kind: 'personalData', level: 3, within: 14, sentences: 0, told: 'secWebSearch + secCaseMatter|secSensitive|secProtected|secDetail + secCanRead|secOpen' },
  { kind: 'personalData', level: 2, within: 10, sentences: 0, told: 'secPaper + secFound|secHanded + secPublicPlace' },
  // Programs, pages and money.
  { kind: 'attack', level: 2, within: 12, sentences: 1, told: 'secNewThing + secNotPutThere' },
  { kind: 'attack', level: 2, within: 16, sentences: 1, told: 'secStick + secPlugged + secNewThing|secAfterthought|secFound|secPublicPlace' },
  { kind: 'attack', level: 2, within: 24, sentences: 2, told: 'secPayee + secChanged + secBill + secPaid' },
  { kind: 'attack', level: 1, within: 20, sentences: 1, told: 'layNewAccount + secBill + secOdd|secSuspicious|secAfterthought' },
  { kind: 'credentials', level: 2, within: 24, sentences: 2, told: 'secGiftCard + secPaid + secBoss' },
  { kind: 'credentials', level: 2, within: 20, sentences: 1, told: 'secLentLogin + secAfterthought|secNotByMe|secOutsiders|secAnonymous|secReaders|secUserIsIn' },
  { kind: 'personalData', level: 3, within: 18, sentences: 1, told: 'secOpenPlace + secPeople|secDetail + secDetail|secCaseMatter|secSensitive + secOutsiders + secCanRead' },
  { kind: 'attack', level: 3, within: 18, sentences: 1, told: 'secMyPost + secFlows + secOddPost|secSuspicious + secNotByMe' },
  // Told by people of the house: who left, who looks, what strayed.
  { kind: 'personalData', level: 2, within: 16, sentences: 1, told: 'layLeaver + layStillSo + layHasAccess + layMatters|secKey' },
  { kind: 'personalData', level: 2, within: 18, sentences: 1, told: 'laySnoops + laySomeone + layNoNeed', unless: 'secFailure' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'layGotInto + layPupil + layTeachers', unless: 'secLoginFails|layForgot|secJoke|secFailure' },
  { kind: 'attack', level: 2, within: 24, sentences: 2, told: 'layNewAccount + layVendor + secPaid', unless: 'secUntouched' },
  { kind: 'attack', level: 1, within: 14, sentences: 1, told: 'layNewAccount + layVendor + layFromOutside' },
  { kind: 'attack', level: 1, within: 40, sentences: 5, told: 'layChief + layAsksMoney + layNotReal|secUntouched' },
  { kind: 'attack', level: 1, within: 12, sentences: 1, told: 'layUnknownHere + layStrangerWants' },
  { kind: 'attack', level: 2, within: 16, sentences: 1, told: 'secStick|secFound + layPutIn + secStick', unless: 'secUntouched', overlapping: true },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'laySteersMine + layMineNow', unless: 'secOurOwn' },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'layWrites + secNotByMe|secByItself' },
  { kind: 'attack', level: 3, within: 18, sentences: 1, told: 'secFlows + secMyPost + secOddPost + secTheyReact|secReaders|secOtherPeople' },
  { kind: 'credentials', level: 2, within: 16, sentences: 2, told: 'layYes + layBoxAsks + layElsewhere|layWhyYes|secNotBegun|secFarAway|secAbroad', unless: 'secLoginFails|layWorkApproval', overlapping: true },
  { kind: 'personalData', level: 2, within: 10, sentences: 0, told: 'layStrayed + secSensitive|secCaseMatter|secAboutPeople + secReaders|secOutsiders', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 14, sentences: 1, told: 'layWrongOne + secSensitive|secCaseMatter + secReaders|secOutsiders|layChief|secDispatched', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 10, sentences: 1, told: 'layLeftBehind + secPaper|secSensitive|secCaseMatter + secOpenPlace|secPublicPlace + secAboutPeople|secSensitive|secCaseMatter' },
  { kind: 'credentials', level: 2, within: 14, sentences: 2, told: 'layThief + secDevice|layThings|secPaper' },
  { kind: 'personalData', level: 3, within: 90, sentences: 14, told: 'layNoLogin + secSensitive|secCaseMatter + secCanRead|secWebSearch|secOpen' },
  { kind: 'personalData', level: 3, within: 70, sentences: 4, told: 'layCommonPlace + secSensitive|secCaseMatter + layOthersOpen' },
  { kind: 'attack', level: 3, within: 18, sentences: 1, told: 'secFilesAll + secGarbled|layOtherNames + layDemand' },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'laySentBox + layNotMine' },
  { kind: 'credentials', level: 2, within: 24, sentences: 2, told: 'layBoxAsks + secAgainAndAgain + layRefused|secNotBegun|layElsewhere', unless: 'secLoginFails' },
  { kind: 'attack', level: 3, within: 12, sentences: 1, told: 'secFilesAll + layPadlock + secNote|secSpreading + secNote|layDemand|layOtherNames', unless: 'secLoginFails' },
  { kind: 'credentials', level: 2, within: 16, sentences: 1, told: 'layReplied + secKey + secPost', unless: 'secUntouched|secHeldBack' },
  { kind: 'credentials', level: 2, within: 24, sentences: 2, told: 'layOddAddress + secEntered + secPage|secPost|secLink|secFalsePlace' },
  { kind: 'credentials', level: 2, within: 16, sentences: 1, told: 'layKeyCard + secHanded|layYes + secOutsidePerson|secAfterthought|layUnknownHere' },
  { kind: 'personalData', level: 2, within: 14, sentences: 1, told: 'secFlows + secCaseMatter|secSensitive|secAboutPeople + layMeantOther + secPost|secPaper|secCaseMatter|secSensitive', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 8, sentences: 0, told: 'secFlows + layOtherPerson + secCaseMatter|secSensitive|secPaper', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 14, sentences: 1, told: 'layBcc + layCrowd', overlapping: true },
  { kind: 'personalData', level: 3, within: 16, sentences: 1, told: 'layMyJob + secCaseMatter|secSensitive + secCanRead|secSees' , unless: 'secFailure' },
  { kind: 'attack', level: 2, within: 14, sentences: 1, told: 'layUnknownHere + secServerRoom|secAtWhat + layLetIn', unless: 'layKeptOut' },
  { kind: 'attack', level: 2, within: 20, sentences: 1, told: 'layDownloaded + layActsUp', unless: 'secFailure' },
  { kind: 'attack', level: 1, within: 16, sentences: 1, told: 'secContact + secAnonymous|secClaims|secForeignHost + secHeldBack' },
  { kind: 'credentials', level: 3, within: 14, sentences: 1, told: 'layGotInto + layPupil + layTeachers + layMineNow|layNowDoing', unless: 'secLoginFails' },
  { kind: 'attack', level: 3, within: 14, sentences: 0, told: 'secFilesAll + laySuffix + secSpreading', overlapping: true },
  { kind: 'attack', level: 3, within: 24, sentences: 2, told: 'layGotFromUs + secPost|layMoneyAsk + layDenySend' },
  { kind: 'attack', level: 3, within: 20, sentences: 2, told: 'layEmptied + secFlows + secMyPost|secOddPost' },
  { kind: 'attack', level: 3, within: 20, sentences: 2, told: 'secRule + secOutside + secUnmade|layUnaware' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'layApproveWord + layWrongPress', unless: 'layWorkApproval' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'layYes + secFarAway|secAbroad + layBoxAsks|secLogin|layAskedIfMe' },
  { kind: 'credentials', level: 2, within: 16, sentences: 1, told: 'secAsksToApprove + secFlows + layUnaskedFor', unless: 'secLoginFails|layWorkApproval' },
  { kind: 'personalData', level: 2, within: 14, sentences: 1, told: 'secSensitive|secCaseMatter|secAboutPeople + layWrongHands + layMoved', unless: 'secHarmlessSend|secOnWrong|secFailure' },
  { kind: 'personalData', level: 3, within: 16, sentences: 1, told: 'layOnlookersThere + secCanRead + secSensitive|secCaseMatter|secDetail|layWorkScreen' , unless: 'secFailure' },
  { kind: 'attack', level: 2, within: 24, sentences: 2, told: 'layNewAccount + layVendor + layDenyLater', unless: 'secUntouched' },
  { kind: 'attack', level: 2, within: 16, sentences: 1, told: 'layOutsider + layPutIn + layNetThing' },
  { kind: 'attack', level: 2, within: 16, sentences: 1, told: 'layOutsider + layListened + secCaseMatter|secSensitive|secPeople' },
  { kind: 'attack', level: 3, within: 12, sentences: 0, told: 'layMachine + layActs + secByItself' },
  { kind: 'attack', level: 3, within: 12, sentences: 0, told: 'layOtherThanMe + layMachine + layActs|secMoves' },
  { kind: 'credentials', level: 2, within: 10, sentences: 0, told: 'layUsedLogin + layOtherUser', unless: 'secLoginFails|secFailure|layForgot' },
  { kind: 'attack', level: 2, within: 14, sentences: 1, told: 'secPaid + secBill + layFalse' },
  { kind: 'attack', level: 1, within: 14, sentences: 1, told: 'secContact + secAnonymous|secClaims|secForeignHost + layHungUp' },
  { kind: 'attack', level: 1, within: 14, sentences: 1, told: 'secBill + layFalse' },
  { kind: 'attack', level: 1, within: 20, sentences: 2, told: 'secMailIn + secTrap + secUntouched + layNeverOrdered|secOdd|secSuspicious|layFalse' },
  { kind: 'personalData', level: 2, within: 14, sentences: 1, told: 'layInsight + layOtherPerson + secAboutPeople|secCaseMatter|secSensitive', unless: 'secFailure' },
  { kind: 'attack', level: 3, within: 16, sentences: 1, told: 'secWrites + secMyPost|secIdentity|secRecords|secNameOfMe + secNotByMe' },
  { kind: 'credentials', level: 2, within: 16, sentences: 1, told: 'secIncoming + secEntered + secKey + secAskedNicely' },
  { kind: 'attack', level: 3, within: 12, sentences: 1, told: 'secFilesAll + secEmptying + secOneByOne' },
  // Told plainly: shared sign-ins, others' envelopes, what a portal shows, baits thrown away.
  { kind: 'credentials', level: 2, within: 1, sentences: 0, told: 'plainOneForAll', unless: 'secLoginFails|secFailure|layForgot' },
  { kind: 'credentials', level: 2, within: 6, sentences: 0, told: 'plainColleague + plainMyLogin', unless: 'secLoginFails|secFailure|layForgot' },
  { kind: 'personalData', level: 2, within: 10, sentences: 1, told: 'secAboutPeople|secCaseMatter|secSensitive + plainOthersPost', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 16, sentences: 1, told: 'secDispatched|secReplyAll + secSensitive + plainStillIn', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'secAsksToApprove + plainNoneMine', unless: 'secLoginFails|layWorkApproval' },
  { kind: 'personalData', level: 3, within: 8, sentences: 0, told: 'plainOuter + plainSeesOthers', unless: 'secFailure|plainOthersPost|secPaper' },
  { kind: 'attack', level: 3, within: 3, sentences: 0, told: 'plainLoginFrom + secFarAway|secAbroad + secIdentity|secMine', unless: 'plainTravels|layRefused' },
  { kind: 'personalData', level: 3, within: 8, sentences: 0, told: 'plainCamera + plainOnWeb', unless: 'secFailure' },
  { kind: 'attack', level: 1, within: 20, sentences: 3, told: 'plainBait + plainThrown', unless: 'secFailure|plainWantBack' },
  { kind: 'attack', level: 3, within: 10, sentences: 0, told: 'plainInner + plainReached + secRecords', unless: 'secFailure', overlapping: true },
  { kind: 'credentials', level: 2, within: 16, sentences: 1, told: 'plainSoughtInVain + secDevice + plainGoneNow' },
  { kind: 'credentials', level: 2, within: 10, sentences: 1, told: 'plainPut + secDevice|secPaper + secPublicPlace|plainGoneNow', unless: 'secFailure', overlapping: true },
  { kind: 'credentials', level: 2, within: 1, sentences: 0, told: 'plainAsMe', unless: 'plainMyself|secLoginFails|secFailure|layForgot' },
  { kind: 'credentials', level: 2, within: 1, sentences: 0, told: 'plainMadeMe', unless: 'secHeldBack|secOurOwn' },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'secEntered|secTyped + secKey|secSecret + plainOddPlace', unless: 'secLoginFails|secFailure' },
  { kind: 'credentials', level: 2, within: 22, sentences: 2, told: 'plainPrompt + plainMeanwhile', unless: 'secLoginFails|secFailure|layWorkApproval' },
  { kind: 'personalData', level: 2, within: 8, sentences: 0, told: 'plainWent + secCaseMatter|secSensitive|secPaper + plainKin', unless: 'secHarmlessSend|secOnWrong' },
  { kind: 'personalData', level: 2, within: 12, sentences: 1, told: 'secFlows + layOtherPerson + secCaseMatter|secSensitive|secPaper', unless: 'secHarmlessSend|secOnWrong|secFailure|plainWantBack' },
  { kind: 'personalData', level: 2, within: 10, sentences: 1, told: 'plainPut + secSensitive|secCaseMatter|secPaper + secOpenPlace|secPublicPlace|secPlace', unless: 'secFailure' },
  { kind: 'attack', level: 3, within: 12, sentences: 1, told: 'plainTheyGet + secNotByMe|secNotSent|layDenySend|plainMeanwhile', unless: 'secFailure' },
  { kind: 'attack', level: 3, within: 1, sentences: 0, told: 'plainSteersMouse', unless: 'plainOnDesk|secOurOwn' },
  { kind: 'personalData', level: 3, within: 8, sentences: 0, told: 'secOutsiders|secOnlookers + plainSees + secSensitive|secProtected', unless: 'secFailure' },
  { kind: 'personalData', level: 3, within: 8, sentences: 0, told: 'plainPublicScreen + plainShows + secSensitive|secCaseMatter|secProtected', unless: 'secFailure', overlapping: true },
  { kind: 'attack', level: 3, within: 4, sentences: 0, told: 'plainUnknownMan + plainSits + plainMachine', unless: 'layKeptOut|secOurOwn', overlapping: true },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'plainLuggage + secDevice|secCaseMatter|secSensitive', unless: 'secNotLost' },
  { kind: 'attack', level: 1, within: 16, sentences: 1, told: 'secMailIn + secTrap + plainThrown', unless: 'secFailure|plainWantBack', overlapping: true },
  { kind: 'attack', level: 1, within: 14, sentences: 1, told: 'secBill + plainUnknownFirm', overlapping: true },
  // In the words of everyday.
  { kind: 'personalData', level: 3, within: 12, sentences: 1, told: 'dayGuess + dayOthersShow', unless: 'secFailure' },
  { kind: 'credentials', level: 2, within: 12, sentences: 1, told: 'dayYes + dayNotBegun', unless: 'secLoginFails|layWorkApproval' },
  { kind: 'attack', level: 3, within: 14, sentences: 1, told: 'dayMySends + dayFolkAsk', unless: 'secOurOwn' },
  { kind: 'personalData', level: 3, within: 16, sentences: 1, told: 'dayHealthTold + dayShown + dayAllSee|secCanRead|plainShows', overlapping: true },
  { kind: 'personalData', level: 3, within: 14, sentences: 1, told: 'dayPublicMachine + dayGetsIn + secCaseMatter|secSensitive|dayHealthTold', unless: 'secLoginFails', overlapping: true },
  { kind: 'credentials', level: 2, within: 22, sentences: 2, told: 'dayCaller + dayToldHim', unless: 'secHeldBack|secOurOwn|layHungUp', overlapping: true },
  { kind: 'personalData', level: 2, within: 16, sentences: 2, told: 'daySameName + secDispatched|secFlows + secCaseMatter|secSensitive|secPaper', unless: 'secHarmlessSend|secOnWrong|secFailure', overlapping: true },
  { kind: 'credentials', level: 2, within: 14, sentences: 1, told: 'dayOutsider + dayKnows + dayUsedIt', unless: 'secFailure|secLoginFails', overlapping: true },
];
