import { SECURITY_FRAMES, type SecurityFrame } from './lexicon/security-frames.ts';
import type { Hit } from './phrases.ts';
import type { Scene } from './security-scene.ts';

/** So many words tell what has happened; a pasted log after them tells nothing more. */
const READ = 1000;

type Frame = Omit<SecurityFrame, 'told' | 'unless'> & {
  readonly groups: readonly (readonly string[])[];
  readonly unless: readonly string[];
};

const FRAMES: readonly Frame[] = SECURITY_FRAMES.map(({ told, unless, ...rest }) => ({
  ...rest,
  groups: told.split(' + ').map((group) => group.split('|')),
  unless: unless?.split('|') ?? [],
}));

/** The frames by what must be told first: of most messages none of them is. */
const OPENERS = [...new Set(FRAMES.flatMap(({ groups }) => groups[0] ?? []))];
const framesTold = (scene: Scene): Frame[] => {
  const told = new Set(OPENERS.filter((tag) => scene.has(tag)));
  return told.size === 0 ? [] : FRAMES.filter(({ groups }) => groups[0]?.some((tag) => told.has(tag)));
};

export type Told = { readonly level: 0 | 1 | 2 | 3; readonly kind: SecurityFrame['kind'] | null };

/** Security told sideways, by people without the words of the trade: the gravest frame that the text fills (2.6b). */
export function toldLevel(scene: Scene): Told {
  let told: Told = { level: 0, kind: null };
  const frames = framesTold(scene);
  if (frames.length === 0) return told;
  const over = scene.has('secOverNow', 'layForAWhile') && !scene.has('secStillOpen', 'layMineNow');
  const groupOf = groupsOf(scene);
  const refused =
    scene.has('secRefusedCaller') &&
    scene.has('secCaller', 'secClaims') &&
    !scene.has('secObeyed', 'secTyped');
  for (const frame of frames) {
    const so = frame.level === 3 && over ? 2 : frame.level;
    // Who hung up has given nothing away.
    const level = refused && frame.kind !== 'personalData' ? 1 : so;
    if (level > told.level && isFilled(scene, frame, groupOf)) told = { level, kind: frame.kind };
  }
  return told;
}

type Group = (tags: readonly string[]) => readonly Hit[];

/** The hits of a group of tags in the order of the text, each group put together once. */
function groupsOf({ said }: Scene): Group {
  const known = new Map<string, readonly Hit[]>();
  return (tags) => {
    const key = tags.join(' ');
    let hits = known.get(key);
    if (hits === undefined) {
      hits = tags
        .flatMap((tag) => said(tag).filter(({ from }) => from < READ))
        .sort((a, b) => a.from - b.from);
      known.set(key, hits);
    }
    return hits;
  };
}

function isFilled({ near, has }: Scene, frame: Frame, groupOf: Group): boolean {
  if (!frame.groups.every((tags) => has(...tags)) || has(...frame.unless)) return false;
  const [first, ...rest] = frame.groups;
  let anchors: readonly Hit[] = first === undefined ? [] : groupOf(first);
  for (const tags of rest) {
    if (anchors.length === 0) return false;
    anchors = near(anchors, groupOf(tags), frame.within, frame.sentences, frame.overlapping !== true);
  }
  return anchors.length > 0;
}
