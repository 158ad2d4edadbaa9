import type { Hit } from './phrases.ts';
import type { Scene } from './security-scene.ts';
import type { Signals } from './signals.ts';

/** Passwords, codes, approvals and links: 3 where a secret lies open now, 2 where it was given away or may have been (2.6b). */
export function secretLevel(scene: Scene, signals: Signals): 0 | 2 | 3 {
  const published = isPublished(scene);
  if (published > 0) return published;
  return isGiven(scene) || isTypedAtFalsePlace(scene, signals) || isApproved(scene) || hasFollowed(scene)
    ? 2
    : 0;
}

/** Without the hits whose first word belongs to a lookalike. */
function outside(hits: readonly Hit[], lookalikes: readonly Hit[]): readonly Hit[] {
  const covered = new Set<number>();
  for (const { from, to } of lookalikes) for (let at = from; at < to; at += 1) covered.add(at);
  return hits.filter((hit) => !covered.has(hit.from));
}

const secretsOf = ({ said }: Scene): readonly Hit[] => outside(said('secSecret'), said('secHarmlessCode'));

/** Said, sent or handed to somebody. */
function isGiven(scene: Scene): boolean {
  const { said, near, has } = scene;
  const gave = outside(said('secGave'), said('secNotGave'));
  const unclear = said('secNotGave');
  const real = gave.filter((hit) => near([hit], unclear, 0).length === 0);
  if (near(real, secretsOf(scene), 7).length > 0) return true;
  // «ville ha koden. Ga dem den»: what was given stands in the sentence before.
  return has('secStranger') && near(real, secretsOf(scene), 16, 1).length > 0;
}

/** Typed, where something says that the place was false. */
function isTypedAtFalsePlace(scene: Scene, signals: Signals): boolean {
  const { said, near, has } = scene;
  const typed = near(said('secTyped', 'secAskedFor'), secretsOf(scene), 9);
  const loggedOn = near(said('secTyped'), said('secLink', 'secPage'), 8);
  if (loggedOn.length > 0 && has('secRegret')) return true;
  if (typed.length === 0) return false;
  if (has('secRegret') || signals.mentions('secUnknownOne')) return true;
  if (has('secUneasy') && has('secPage', 'secIncoming')) return true;
  return near(said('secClicked'), said('secLink'), 6).length > 0 && !has('secOwnLink');
}

/** A sign-in approved, or a prompt that the person did not ask for: the password is known to somebody (2.6b). */
function isApproved(scene: Scene): boolean {
  const { said, near, has } = scene;
  const prompts = said('secPrompt');
  const unasked = merged(said('secUnasked'), said('secMany'));
  if (has('secFailure') && !has('secUnasked', 'secRegret')) return false;
  const approved = near(said('secApproved'), prompts, 8, 1);
  if (approved.length > 0 && (has('secRegret') || near(approved, unasked, 16, 1).length > 0)) return true;
  return (
    near(prompts, said('secUnasked'), 12, 1).length > 0 ||
    near(near(prompts, said('secCame'), 7), said('secMany'), 8, 1).length > 0
  );
}

const merged = (...lists: readonly (readonly Hit[])[]): readonly Hit[] =>
  lists.flat().sort((a, b) => a.from - b.from);

/** A link or an attachment from somebody unknown was opened. */
function hasFollowed(scene: Scene): boolean {
  const { said, near, has } = scene;
  const clicked = near(said('secClicked'), said('secLink'), 6);
  if (clicked.length === 0) return false;
  if (has('secRegret', 'secSuspicious')) return true;
  if (has('secOwnLink') || has('secFailure')) return false;
  if (has('secUneasy')) return true;
  return near(said('secPressed'), said('secLink'), 6).length > 0;
}

/** A secret where others can read it: on a note, in a repository, in a leak. */
function isPublished(scene: Scene): 0 | 2 | 3 {
  const { said, near, has } = scene;
  const open = near(secretsOf(scene), said('secPublished'), 8);
  if (open.length === 0) return 0;
  const world = near(open, said('secOnWeb'), 14, 1).length > 0;
  return world && !has('secContained') ? 3 : 2;
}
