import type { Hit } from './phrases.ts';
import type { Scene } from './security-scene.ts';

/**
 * Security told sideways, by people without the words of the trade: «en som sa han var fra dere fikk tallene på mobilen».
 * Every frame names the kinds of things that stand together; `within` words of the first, at most `sentences` away.
 * A frame of level 3 becomes 2 where the text says that it is over (2.6b).
 */
type Frame = {
  readonly kind: 'attack' | 'personalData' | 'credentials';
  readonly level: 1 | 2 | 3;
  readonly together: readonly (readonly string[])[];
  readonly within?: number;
  readonly sentences?: number;
  /** Where one of these is said, the frame says nothing. */
  readonly unless?: readonly string[];
  /** One phrase may lie inside another; else each is told in words of its own. */
  readonly overlapping?: boolean;
};

const FRAMES: readonly Frame[] = [
  // A caller who says who he is gets what he asks for.
  {
    kind: 'credentials',
    level: 2,
    together: [['secClaims'], ['secHanded', 'secTheyGot'], ['secKey']],
    within: 26,
    sentences: 2,
    unless: ['secHeldBack', 'secOurOwn'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secContact'], ['secAnonymous'], ['secHanded'], ['secKey']],
    within: 26,
    sentences: 2,
    unless: ['secHeldBack', 'secOurOwn'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secContact', 'secClaims'], ['secHanded'], ['secKey'], ['secAfterthought']],
    within: 30,
    sentences: 3,
    unless: ['secHeldBack'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secTheyGot'], ['secKey'], ['secAfterthought', 'secClaims', 'secContact']],
    within: 14,
    sentences: 1,
    unless: ['secHeldBack', 'secOurOwn'],
    overlapping: true,
  },
  {
    kind: 'credentials',
    level: 1,
    together: [['secClaims', 'secAnonymous'], ['secWanted'], ['secKey']],
    within: 20,
    sentences: 1,
  },
  // A password on a page that was not what it looked like.
  {
    kind: 'credentials',
    level: 2,
    together: [['secEntered'], ['secKey'], ['secFalsePlace']],
    within: 18,
    sentences: 1,
    unless: ['secOwnLink', 'secLoginFails'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secEntered'], ['secLookedLike']],
    within: 14,
    sentences: 1,
    unless: ['secLoginFails'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secEntered'], ['secFalsePlace'], ['secAfterthought']],
    within: 22,
    sentences: 1,
    unless: ['secOwnLink'],
  },
  // A prompt that nobody asked for.
  {
    kind: 'credentials',
    level: 2,
    together: [['secAsksToApprove'], ['secSaidYes'], ['secNotBegun']],
    within: 22,
    sentences: 2,
    unless: ['secLoginFails'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secAsksToApprove'], ['secAgainAndAgain'], ['secNotBegun']],
    within: 22,
    sentences: 2,
    unless: ['secLoginFails'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secApprovedIt'], ['secNotBegun', 'secAfterthought']],
    within: 18,
    sentences: 1,
    unless: ['secLoginFails'],
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secClicked'], ['secPost', 'secLink'], ['secUnknownOne', 'secSuspicious', 'secUnmade']],
    within: 18,
    sentences: 1,
    unless: ['secUntouched'],
  },
  // Mail that nobody here sent.
  {
    kind: 'attack',
    level: 3,
    together: [['secMyPost'], ['secFlows'], ['secPost'], ['secNotByMe'], ['secOddPost']],
    within: 26,
    sentences: 2,
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secPost'], ['secFlows'], ['secMyPost'], ['secByItself']],
    within: 22,
    sentences: 1,
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secSpews'], ['secPost'], ['secMyPost', 'secOddPost', 'secAbroad']],
    within: 14,
    sentences: 1,
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secPost'], ['secNeverWrote'], ['secTheyReact']],
    within: 16,
    sentences: 2,
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secPointer'], ['secMoves'], ['secNotByMe']],
    within: 10,
    sentences: 1,
  },
  {
    kind: 'attack',
    level: 3,
    together: [
      ['secSomeone'],
      ['secMoves', 'secWrites', 'secSteers'],
      ['secPointer', 'secWindow', 'secAtWhat'],
      ['secNotByMe'],
    ],
    within: 14,
    sentences: 1,
  },
  // Files that change.
  {
    kind: 'attack',
    level: 3,
    together: [['secFilesAll'], ['secGarbled'], ['secSpreading', 'secDemand']],
    within: 20,
    sentences: 1,
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secShutOff'], ['secDemand'], ['secNote']],
    within: 14,
    sentences: 1,
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secFilesAll'], ['secShutOff', 'secGarbled'], ['secRansomWanted']],
    within: 20,
    sentences: 1,
  },
  // Users and sign-ins that are nobody's.
  {
    kind: 'attack',
    level: 3,
    together: [['secUserMade'], ['secUserIsIn'], ['secNobodyMade']],
    within: 14,
    sentences: 1,
    unless: ['secErrorText'],
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secLogin'], ['secFarAway', 'secAbroad'], ['secIAmHere']],
    within: 16,
    sentences: 1,
    unless: ['secLoginFails'],
  },
  // Somebody steers the machine, or sits at it.
  {
    kind: 'attack',
    level: 3,
    together: [['secClaims', 'secAnonymous'], ['secSteers'], ['secAtWhat', 'secAfterthought', 'secClaims']],
    within: 24,
    sentences: 2,
    unless: ['secOurOwn', 'secHeldBack'],
  },
  {
    kind: 'attack',
    level: 3,
    together: [['secOutsidePerson'], ['secAtIt'], ['secAtWhat']],
    within: 16,
    sentences: 1,
  },
  // Data that leave; web pages that say other things.
  {
    kind: 'attack',
    level: 3,
    together: [['secFlowsOut'], ['secForeignHost', 'secAbroad', 'secFarAway'], ['secDataMass']],
    within: 16,
    sentences: 1,
  },
  { kind: 'attack', level: 3, together: [['secWebPage'], ['secForeignWords']], within: 12, sentences: 1 },
  // To the wrong reader.
  {
    kind: 'personalData',
    level: 2,
    together: [['secDispatched'], ['secAboutPeople'], ['secNotMeant']],
    within: 16,
    sentences: 1,
    unless: ['secHarmlessSend'],
  },
  {
    kind: 'personalData',
    level: 2,
    together: [
      ['secDispatched', 'secGotOthers'],
      ['secAboutPeople'],
      ['secReaders', 'secGotOthers'],
      ['secOops', 'secGotOthers'],
    ],
    within: 22,
    sentences: 2,
    unless: ['secHarmlessSend'],
  },
  {
    kind: 'personalData',
    level: 2,
    together: [
      ['secReplyAll'],
      ['secSensitive', 'secCaseMatter', 'secPeople', 'secDetail'],
      ['secDispatched', 'secNotMeant', 'secClicked'],
    ],
    within: 16,
    sentences: 1,
  },
  // Seen by those who may not.
  {
    kind: 'personalData',
    level: 3,
    together: [
      ['secOpenPlace'],
      ['secSensitive', 'secCaseMatter', 'secProtected'],
      ['secOnlookers', 'secNotMine'],
      ['secCanRead'],
    ],
    within: 22,
    sentences: 1,
  },
  {
    kind: 'personalData',
    level: 3,
    together: [['secCaseMatter', 'secSensitive', 'secPeople', 'secRecords'], ['secNotMine'], ['secCanRead']],
    within: 16,
    sentences: 1,
  },
  {
    kind: 'personalData',
    level: 3,
    together: [['secOutsiders'], ['secCanRead'], ['secCaseMatter', 'secSensitive', 'secProtected']],
    within: 18,
    sentences: 1,
  },
  {
    kind: 'personalData',
    level: 3,
    together: [
      ['secWebSearch'],
      ['secCaseMatter', 'secSensitive', 'secProtected', 'secDetail'],
      ['secCanRead', 'secOpen'],
    ],
    within: 14,
  },
  {
    kind: 'personalData',
    level: 2,
    together: [['secPaper'], ['secFound', 'secHanded'], ['secPublicPlace']],
    within: 10,
  },
  // Programs, pages and money.
  { kind: 'attack', level: 2, together: [['secNewThing'], ['secNotPutThere']], within: 12, sentences: 1 },
  {
    kind: 'attack',
    level: 2,
    together: [
      ['secStick'],
      ['secPlugged'],
      ['secNewThing', 'secAfterthought', 'secFound', 'secPublicPlace'],
    ],
    within: 16,
    sentences: 1,
  },
  {
    kind: 'attack',
    level: 2,
    together: [['secPayee'], ['secChanged'], ['secBill'], ['secPaid']],
    within: 24,
    sentences: 2,
  },
  {
    kind: 'attack',
    level: 1,
    together: [['secPayee'], ['secChanged'], ['secBill'], ['secOdd', 'secSuspicious', 'secAfterthought']],
    within: 20,
    sentences: 1,
  },
  {
    kind: 'credentials',
    level: 2,
    together: [['secGiftCard'], ['secPaid'], ['secBoss']],
    within: 24,
    sentences: 2,
  },
];

export type Told = { readonly level: 0 | 1 | 2 | 3; readonly kind: Frame['kind'] | null };

/** The gravest frame that the text fills. */
export function toldLevel(scene: Scene): Told {
  let told: Told = { level: 0, kind: null };
  const over = scene.has('secOverNow') && !scene.has('secStillOpen');
  for (const frame of FRAMES) {
    const level = frame.level === 3 && over ? 2 : frame.level;
    if (level > told.level && isFilled(scene, frame)) told = { level, kind: frame.kind };
  }
  return told;
}

function isFilled({ said, near, has }: Scene, frame: Frame): boolean {
  if (frame.unless !== undefined && has(...frame.unless)) return false;
  const [first, ...rest] = frame.together;
  let anchors: readonly Hit[] = first === undefined ? [] : said(...first);
  for (const tags of rest) {
    if (anchors.length === 0) return false;
    anchors = near(anchors, said(...tags), frame.within, frame.sentences, frame.overlapping !== true);
  }
  return anchors.length > 0;
}

/** Every frame that the text fills, for an explanation. */
export const filledFrames = (scene: Scene): readonly Frame[] =>
  FRAMES.filter((frame) => isFilled(scene, frame));
