import type { Plight } from './danger.ts';
import { HARM_FRAMES, type HarmFrame } from './lexicon/care/harm-frames.ts';
import type { Near } from './nearby.ts';
import type { Hit } from './phrases.ts';

type Frame = Omit<HarmFrame, 'told' | 'unless'> & {
  readonly groups: readonly (readonly string[])[];
  readonly unless: readonly string[];
};

const FRAMES: readonly Frame[] = HARM_FRAMES.map(({ told, unless, ...rest }) => ({
  ...rest,
  groups: told.split(' + ').map((group) => group.split('|')),
  unless: unless?.split('|') ?? [],
}));

/** Harm told by words that say nothing one by one (R1, 2.6b): the frames that are filled. */
export const framesOf = (plight: Plight, near: Near, inHealth: boolean): readonly Frame[] =>
  FRAMES.filter((frame) => (inHealth || frame.inHealth !== true) && isFilled(plight, near, frame));

function isFilled({ live, counted }: Plight, near: Near, frame: Frame): boolean {
  if (!frame.groups.every((tags) => live(...tags)) || live(...frame.unless)) return false;
  const [first, ...rest] = frame.groups;
  let anchors: readonly Hit[] = first === undefined ? [] : counted(...first);
  for (const tags of rest) {
    if (anchors.length === 0) return false;
    anchors = near(anchors, counted(...tags), frame.within, frame.sentences, frame.overlapping !== true);
  }
  return anchors.length > 0;
}
