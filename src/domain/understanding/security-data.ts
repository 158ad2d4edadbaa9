import type { Hit } from './phrases.ts';
import type { Scene } from './security-scene.ts';
import type { Signals } from './signals.ts';

/** Sensitive data: 3 where others can read them now (B13), 2 where they went astray or were open for a time, else 0. */
export function dataLevel(scene: Scene, signals: Signals): 0 | 2 | 3 {
  const exposed = exposedHits(scene);
  if (exposed.length > 0) return isOver(scene, exposed) ? 2 : 3;
  return isAstray(scene, signals) || scene.has('secSnooped') ? 2 : 0;
}

/** Sensitive by name, or a list or document that holds people and their particulars. */
function sensitiveHits({ said, near }: Scene): readonly Hit[] {
  const carriers = said('secCarrier');
  const people = near(carriers, said('secPeople'), 8);
  return merged(said('secSensitive', 'secProtected'), near(people, said('secDetail'), 10));
}

const merged = (...lists: readonly (readonly Hit[])[]): readonly Hit[] =>
  lists.flat().sort((a, b) => a.from - b.from);

function exposedHits(scene: Scene): readonly Hit[] {
  const { said, near } = scene;
  const sure = sensitiveHits(scene);
  const matter = merged(sure, said('secCaseMatter'), near(said('secCarrier'), said('secPeople'), 8));
  if (matter.length === 0) return [];
  const works = (hits: readonly Hit[]): readonly Hit[] => {
    const failing = new Set(near(hits, said('secFailure'), 10));
    return hits.filter((hit) => !failing.has(hit));
  };
  const open = said('secOpen').filter((hit) => !isKeptBack(scene, hit));
  const outsiders = said('secOutsider');
  const lies = said('secLies');
  return merged(
    works(near(sure, open, 14, 1)),
    works(near(near(matter, open, 14, 1), outsiders, 16, 1)),
    works(
      near(near(matter, said('secPlace'), 12, 1), lies, 10).filter((hit) => isWith(scene, hit, sure, 14)),
    ),
    works(near(near(matter, said('secPlace'), 8), merged(outsiders, open), 16, 1)),
    works(near(near(sure, said('secShared'), 12), outsiders, 14, 1)),
    works(
      near(near(said('secProtected'), lies, 12, 1), merged(outsiders, said('secPlace', 'secShared')), 16, 1),
    ),
    works(near(near(matter, said('secOthers'), 6), said('secSees'), 10)),
  );
}

const isWith = ({ near }: Scene, hit: Hit, others: readonly Hit[], within: number): boolean =>
  near([hit], others, within, 1).length > 0;

/** «unntatt offentlighet» */
const isKeptBack = ({ said, near }: Scene, hit: Hit): boolean =>
  near([hit], said('secKeptBack'), 0).length > 0;

/** Taken away again, or told in the past, and nothing says that it still is so. */
function isOver({ said, near, has }: Scene, exposed: readonly Hit[]): boolean {
  if (near(said('secStill'), exposed, 25, 2).length > 0 && !has('secContained')) return false;
  if (has('secContained')) return near(said('secStillThere'), exposed, 25, 2).length === 0;
  return (
    near(said('secLay'), exposed, 10).length > 0 && near(said('secLiesNow'), exposed, 10, 1).length === 0
  );
}

/** Sent, given or shown to somebody who was not meant. */
function isAstray(scene: Scene, signals: Signals): boolean {
  const { said, near } = scene;
  const sends = said('secSend');
  const onWrong = said('secOnWrong');
  const wrong = merged(said('secWrongWho'), wrongNames(signals)).filter(
    (hit) => near([hit], onWrong, 0).length === 0,
  );
  const matter = merged(sensitiveHits(scene), said('secCaseMatter'));
  const harmless = said('secHarmlessSend');
  const strays = near(sentBy(scene, signals), wrong, 9).filter(
    (hit) => near([hit], harmless, 10).length === 0 || near([hit], matter, 10).length > 0,
  );
  if (strays.length > 0) return true;
  if (near(near(matter, sends, 12, 1), wrong, 12, 1).length > 0) return true;
  if (near(near(matter, sends, 12, 1), said('secMistake'), 16, 1).length > 0) return true;
  return near(near(matter, merged(sends, said('secTyped')), 12, 1), said('secElsewhere'), 14, 1).length > 0;
}

/** «Eg sende lista» tells, «å sende lista» does not. */
const sentBy = ({ said }: Scene, { words }: Signals): readonly Hit[] =>
  said('secSentOut').filter(
    ({ from, to }) =>
      to - from > 1 ||
      words[from]?.text !== 'sende' ||
      words[from - 1]?.clause !== words[from].clause ||
      !/^(?:å|og|kan|skal|vil|må|får|bør|to|kunne|ikke|for|ville|måtte|skulle)$/u.test(
        words[from - 1]?.text ?? '',
      ),
  );

/** «feil Kari», «the wrong Anne Berg»: a name tells that a person got it. */
function wrongNames({ words }: Signals): readonly Hit[] {
  const hits: Hit[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!/^(?:feil|feile|wrong|gal|galne)$/u.test(word.text) || next?.clause !== word.clause) return;
    if (/^\p{Lu}\p{Ll}+$/u.test(next.raw))
      hits.push({ tag: 'secWrongWho', from: at, to: at + 2, clause: word.clause, negated: false });
  });
  return hits;
}
