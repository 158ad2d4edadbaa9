import { oncePer } from '../memo.ts';
import type { Security } from '../vocabulary.ts';
import type { Hit } from './phrases.ts';
import { isAttack, isCrossing, isMalware } from './security-attack.ts';
import { dataLevel } from './security-data.ts';
import { sceneOf, type Scene } from './security-scene.ts';
import { secretLevel } from './security-secrets.ts';
import { toldLevel } from './security-told.ts';
import type { Signals } from './signals.ts';

/** How far confidentiality or control is lost (R2, R5, 2.6b). «Det er ikke virus» denies; «ligger hjemme med virus» is an illness. */
export function securityOf(signals: Signals): Security {
  return findingsOf(signals).level;
}

/**
 * What kind of matter it is: data that others may have seen or see now (M12), else a password, device or code given away
 * (M11). Null below security 2, and for an attack or a crossing of zones.
 */
export function breachOf(signals: Signals): 'credentials' | 'personalData' | null {
  return findingsOf(signals).breach;
}

type Findings = { readonly level: Security; readonly breach: 'credentials' | 'personalData' | null };
const findingsOf = oncePer(readFindings);

function readFindings(signals: Signals): Findings {
  const scene = sceneOf(signals);
  const attack = isAttack(scene);
  const data = dataLevel(scene, signals);
  const secret = secretLevel(scene, signals);
  const told = toldLevel(scene);
  const kind = told.kind === 'attack' ? null : told.kind;
  if (attack === 3 || isCrossing(scene)) return { level: 3, breach: null };
  if (data === 3) return { level: 3, breach: 'personalData' };
  if (secret === 3) return { level: 3, breach: 'credentials' };
  if (told.level === 3) return { level: 3, breach: kind };
  if (data === 2) return { level: 2, breach: 'personalData' };
  if (secret === 2 || isLost(scene, signals) || isLeftOpen(scene)) return { level: 2, breach: 'credentials' };
  if (attack === 2 || isMalware(scene, signals) || isBrokenIn(scene)) return { level: 2, breach: null };
  if (told.level === 2) return { level: 2, breach: kind };
  return { level: told.level === 1 || isSeen(scene) ? 1 : 0, breach: null };
}

/** A device, card or paper is gone: whoever had it has nothing to work with (P26: loss 3). */
export const isGone = (signals: Signals): boolean => isLost(sceneOf(signals), signals);

/** A device, card or paper that is lost or stolen, or left where strangers come. */
function isLost(scene: Scene, { words }: Signals): boolean {
  const { said, near, has } = scene;
  const broken = spansOf(said('secNotLost'));
  const gone = said('lost').filter((hit) => !broken.has(hit.from) && !broken.has(hit.to - 1));
  const left = said('secLeft').filter((hit) => !broken.has(hit.from));
  const device = said('secDevice');
  // «mobilen mistet alle kontaktene»: the device loses something, nobody loses the device.
  const loses = (hit: Hit): boolean =>
    /^(?:mistet|mist|lost|lose|misset|misser)$/u.test(words[hit.from]?.text ?? '') &&
    hit.to - hit.from === 1 &&
    !/^(?:er|ble|blitt|blei|vart|was|been|got|get|is|jeg|vi|i|we|har)$/u.test(
      words[hit.from - 1]?.text ?? '',
    ) &&
    !/^(?:jeg|vi|han|hun|de|i|we|she|he)$/u.test(words[hit.to]?.text ?? '');
  const at = spansOf(device);
  const within = (from: number, to: number): boolean => {
    for (let n = from; n < to; n += 1) if (at.has(n)) return true;
    return false;
  };
  const before = (hit: Hit): boolean => within(hit.from - 3, hit.from);
  const after = (hit: Hit): boolean => within(hit.to, hit.to + 6);
  if (near(gone, device, 6).some((hit) => !loses(hit) || after(hit) || !before(hit))) return true;
  if (
    near(
      said('secAway').filter((hit) => !broken.has(hit.to - 1) && within(hit.from - 6, hit.from)),
      device,
      6,
    ).length > 0
  )
    return true;
  const paper = said('secPaper');
  if (near(gone, paper, 6).length > 0 && has('secSensitive', 'secCaseMatter', 'secPeople', 'secPublicPlace'))
    return true;
  const away = near([...left, ...gone], said('secPublicPlace'), 12, 1);
  return (
    near(
      away,
      [...device, ...paper].sort((a, b) => a.from - b.from),
      14,
      1,
    ).length > 0
  );
}

/** A machine left logged on where others come. */
const isLeftOpen = ({ said, near }: Scene): boolean =>
  near(near(said('secUnlocked'), said('secWalked'), 14, 1), said('secPasserby'), 16, 1).length > 0;

function spansOf(hits: readonly Hit[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const hit of hits) for (let at = hit.from; at < hit.to; at += 1) covered.add(at);
  return covered;
}

/** The room of the servers stands open, or somebody has been there. */
const isBrokenIn = ({ said, near }: Scene): boolean =>
  near(said('secServerRoom'), said('secBrokenIn'), 6).length > 0;

/** Seen without effect: a doubtful message, an unknown stick, the antivirus that is off. */
function isSeen(scene: Scene): boolean {
  const { said, near, has, denied } = scene;
  const spamFolder = spansOf(said('secSpamFolder'));
  const doubtful = said('secSuspicious').filter((hit) => !spamFolder.has(hit.from));
  // «mistenkelig stille», «falsk alarm»: only what comes from outside is meant.
  if (near(doubtful, said('secMailIn', 'secPage', 'secLink', 'secStranger', 'secLogin'), 14, 1).length > 0)
    return true;
  const incoming = said('secMailIn');
  if (near(incoming, said('secOdd'), 14, 1).length > 0 && has('secUntouched')) return true;
  // «får ikke åpnet vedlegget» is a fault: only who chose not to is meant.
  const cannot = said('secFailure');
  const untouched = [...denied('secClicked'), ...denied('secPressed')]
    .sort((a, b) => a.from - b.from)
    .filter((hit) => near([hit], cannot, 2).length === 0);
  if (incoming.length > 0 && near(untouched, said('secLink'), 6).length > 0) return true;
  if (near(incoming, untouched, 20, 1).length > 0 && has('secTrap')) return true;
  if (near(said('secStick'), said('secFound'), 6).length > 0) return true;
  return near(said('secGuard'), said('secGuardOff'), 4).length > 0;
}
