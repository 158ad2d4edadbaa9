/**
 * What harm is told by where no single word says it: WHO × what lacks or happens × where it stands, `within` words of the
 * first and at most `sentences` away. «a|b» is one of them, « + » and.
 */
export type HarmFrame = {
  readonly within: number;
  readonly sentences: number;
  readonly told: string;
  /** Where one of these is said, the frame says nothing. */
  readonly unless?: string;
  /** Only at a unit that cares for people, or at an unknown one. */
  readonly inHealth?: boolean;
  /** One phrase may lie inside another; else each is told in words of its own. */
  readonly overlapping?: boolean;
  /** Lists on paper do not help: they are what contradicts the screen, or nobody is there to read them. */
  readonly uncovered?: boolean;
};

/** Anybody who may be in a state, and those who are cared for. */
const WHO = 'somebody|patient|caredFor|person|named|bed|bystander';
const CARED = 'patient|caredFor|bed|named|somebody';

// prettier-ignore
export const HARM_FRAMES: readonly HarmFrame[] = [
  // Nobody gets through to those who help.
  { within: 6, sentences: 0, told: 'harmUnreached + harmHelper', unless: 'harmDesk|safe|noPatients' },
  { within: 14, sentences: 1, told: 'harmRings + harmHelper + harmElsewhere', unless: 'topic', uncovered: true, overlapping: true },
  // Somebody is not as he always is, and cannot be reached.
  { within: 20, sentences: 2, told: `harmUnlike + ${WHO} + harmUnreached|harmLock|harmSilent`, unless: 'harmDesk|colleague' },
  { within: 20, sentences: 2, told: `harmLock + ${CARED} + harmNoLife`, unless: 'harmDesk|colleague' },
  // Somebody is out, and what should have told it did not.
  { within: 16, sentences: 2, told: `harmGone + ${CARED} + harmSilent|harmCold|harmSearch`, unless: 'harmDesk|colleague|longAgo', inHealth: true },
  // A body that lives by a machine, and the machine or its power fails.
  { within: 16, sentences: 1, told: `harmLifeMachine + ${WHO} + harmPower|harmAlarms|harmUnreached|failsFull`, unless: 'topic|harmDesk' },
  // He tolerates it not, and has got it.
  { within: 14, sentences: 1, told: `harmAllergy + harmAte + ${WHO}`, unless: 'topic|longAgo', overlapping: true },
  // Two doses, and one must be given.
  { within: 18, sentences: 2, told: 'medication|vaccine|careNeed|need + harmConflict + giving|need|unsure|rightNow', unless: 'topic|trivial', inHealth: true, uncovered: true },
  // Those in care lack warmth, food, air or somebody who looks after them.
  { within: 14, sentences: 2, told: 'harmColdHouse + patient|caredFor|harmThey + failsFull|fails', unless: 'topic|trivial' , inHealth: true },
  // Overdue: he should have had it long ago.
  { within: 16, sentences: 1, told: `harmOverdue + ${CARED} + medication|careNeed|need|giving|harmCare`, unless: 'topic|trivial|colleague', inHealth: true, overlapping: true },
  // A crew that is sent to the wrong place or does not know where.
  { within: 14, sentences: 1, told: 'turnOut + harmCrew + fails', unless: 'topic|harmDesk|longAgo', overlapping: true },
  // One has got what was another's.
  { within: 14, sentences: 2, told: 'harmGotOthers + patient|caredFor|named|person + harmSlipped|sign|distress|medication', unless: 'topic|longAgo|harmDesk', inHealth: true },
  // In danger, and out of reach.
  { within: 18, sentences: 2, told: `danger|accident|harmCold + ${WHO}|harmCrew + harmUnreached`, unless: 'topic|longAgo|harmDesk|officeMachine', uncovered: true },
  { within: 14, sentences: 1, told: 'harmUnreached + harmCrew + patient|danger|caredFor|harmPlace', unless: 'lost|topic|longAgo|harmDesk|officeMachine', uncovered: true, overlapping: true },
  { within: 16, sentences: 2, told: 'harmPulled + harmNobodyComes + callThing|alarmPath|caredFor|patient|harmHelper|harmHome|harmFound', unless: 'topic|longAgo|harmDesk|officeMachine|colleague|safe', uncovered: true, inHealth: true },
  { within: 14, sentences: 1, told: 'harmScan + harmShowsOther + medication|giving|need|vaccine', unless: 'topic|longAgo|trivial', uncovered: true, inHealth: true },
  // What he has taken is not known.
  { within: 16, sentences: 2, told: `harmAte|harmGotOthers + ${WHO} + harmWhatWasIt + medication|fails`, unless: 'topic|longAgo|trivial|harmDesk', uncovered: true, inHealth: true, overlapping: true },
  { within: 18, sentences: 2, told: `harmPulled + ${WHO} + harmLain`, unless: 'topic|longAgo|harmDesk|colleague|safe', uncovered: true },
];
