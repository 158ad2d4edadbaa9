import type { Scene } from './security-scene.ts';
import type { Signals } from './signals.ts';

/** Somebody else is at work: 3 while it goes on or the way in is open, 2 where it was stopped or only tried (2.6b), else 0. */
export function isAttack(scene: Scene): 0 | 2 | 3 {
  const { has, said, near } = scene;
  if (has('encrypted')) return 3;
  if (isRunByItself(scene) || hasStrangeRule(scene)) return 3;
  const over = has('secContained') && !has('secStill');
  if (has('attack') && !has('secJoke')) return over ? 2 : 3;
  if (isStrangerAtWork(scene)) return over || (has('secPast') && !has('secStill', 'secPresent')) ? 2 : 3;
  if (isRemote(scene)) return over || (has('layForAWhile') && !has('layMineNow')) ? 2 : 3;
  if (isStrangeLogin(scene)) return has('secTried') ? 2 : 3;
  const unplugged = near(said('secStick'), said('secPlugged'), 8, 1);
  return unplugged.length > 0 && has('secFound', 'secOdd') ? 2 : 0;
}

/** The pointer, a text or the outbox acts without the person. */
function isRunByItself({ said, near }: Scene): boolean {
  const fromMe = near(near(said('secSends'), said('secMailOut'), 9, 1), said('secOtherPeople'), 12, 1);
  if (near(fromMe, said('secNotSent'), 16, 2).length > 0) return true;
  const alone = said('secByItself');
  if (alone.length === 0) return false;
  const pointer = near(said('secPointer'), said('secMoves'), 6);
  if (near(pointer, alone, 10, 1).length > 0) return true;
  if (near(near(said('secWindow'), said('secWrites'), 8), alone, 10).length > 0) return true;
  const mail = near(said('secMailOut'), said('secSends'), 9, 1);
  return (
    near(mail, alone, 10, 1).length > 0 ||
    near(near(said('secSends'), said('secFromMe'), 6), alone, 12).length > 0
  );
}

/** A rule in the mailbox that the person did not make. */
const hasStrangeRule = ({ said, near }: Scene): boolean =>
  near(said('secRule'), said('secUnmade'), 12, 1).length > 0 &&
  (said('secMailOut').length > 0 || said('secOutside').length > 0 || said('secIncoming').length > 0);

/** Somebody unknown sits at the machine; somebody is in the person's own account. */
function isStrangerAtWork({ said, near, has }: Scene): boolean {
  if (has('layKeptOut')) return false;
  const uses = said('secUses');
  const stranger = near(said('secUnknownOne'), uses, 9, 1);
  if (near(stranger, said('secMine', 'secIdentity'), 12, 1).length > 0) return true;
  if (near(said('secUnknownOne'), said('secServerRoom'), 8, 1).length > 0) return true;
  return near(near(said('secSomeone'), uses, 5), said('secIdentity'), 6).length > 0;
}

/** The machine is run from outside by somebody who called. */
const isRemote = ({ said, near, has }: Scene): boolean =>
  has('secRemote') && near(said('secRemote'), said('secCaller'), 40, 3).length > 0;

/** A sign-in from where the person is not. */
function isStrangeLogin({ said, near, has }: Scene): boolean {
  const abroad = near(said('secLogin'), said('secAbroad'), 12, 1);
  if (abroad.length === 0) return false;
  // «er i Spania og kommer ikke inn»: the person's own travel.
  return has('secNotMe') && near(abroad, said('secNotMe'), 16, 2).length > 0;
}

/** TLA T64: what belongs in the secure zone is seen outside it. «Kommer ikke inn i sikker sone» is a fault. */
export function isCrossing({ said, near }: Scene): boolean {
  const both = near(said('zoneCrossing'), said('otherZone'), 14, 1);
  if (both.length === 0) return false;
  return near(both, said('secZoneSeen'), 14, 1).length > 0 && near(both, said('secFailure'), 8).length === 0;
}

/** A virus in a machine, not in a person. */
export function isMalware({ said, near, has }: Scene, signals: Signals): boolean {
  // «sa at jeg hadde virus, jeg la på»: the caller's words.
  if (has('secHeldBack') && has('secCaller')) return false;
  const malware = said('secMalware');
  if (has('secNoThreat')) return false;
  if (near(said('secGuard'), said('secGuardSays'), 6).length > 0) return true;
  if (malware.length === 0) return false;
  const inMachine = near(malware, said('secDevice', 'secGuard', 'secLink', 'secIncoming'), 8).length > 0;
  return (inMachine && !has('secIllHome')) || !signals.mentions('secIll');
}
