import { FRAMES, type Frame } from './lexicon/system-frames.ts';
import { NO_SYSTEM } from './lexicon/system-nothing.ts';
import type { SystemIndex } from './system-index.ts';

/** A system that is described and not named; null: what is described is none of the directory. */
export type Described = { readonly systemId: string | null; readonly weight: number };

type Scene = {
  readonly index: SystemIndex;
  readonly mentions: (tag: string) => boolean;
  /** Workplaces that are named, and the account's. */
  readonly units: readonly string[];
  /** Residents, patients or a ward are in view. */
  readonly care: boolean;
};

/** The systems whose data a carer or a doctor cannot do without. */
export const CLINICAL: readonly string[] = ['legejournal', 'helsestasjonsjournal', 'gerica'];

/** What the message describes, by the frames of the lexicon (2.2: words; 8.3: the unit says which system is meant). */
export function describedIn(scene: Scene): Described[] {
  const holds = ({ all, none }: Pick<Frame, 'all' | 'none'>): boolean =>
    all.every(scene.mentions) && none?.some(scene.mentions) !== true;
  const described = FRAMES.filter(holds).flatMap((frame): Described[] => {
    const systemId = systemOf(frame, scene);
    return systemId === undefined ? [] : [{ systemId, weight: frame.weight }];
  });
  return [...described, ...NO_SYSTEM.filter(holds).map(({ weight }) => ({ systemId: null, weight }))];
}

function systemOf(frame: Frame, scene: Scene): string | undefined {
  const { index, units } = scene;
  const own = units.flatMap((unit) => index.ofUnit.get(unit) ?? []);
  if (frame.system === 'unit') {
    const clinical = CLINICAL.flatMap((id) => index.bound.get(id) ?? []);
    // Without a unit the commonest: the journal of nursing and care.
    return units.length === 0 ? index.bound.get('gerica') : own.find((id) => clinical.includes(id));
  }
  if (frame.system === 'plant') return own.find((id) => id === index.bound.get('vannovervaking'));
  if (frame.system !== 'call') return index.bound.get(frame.system);
  const called = ['utalarmering', 'trygghetsalarm'].map((id) => index.bound.get(id));
  const unitsOwn = called.find((id) => id !== undefined && own.includes(id));
  if (unitsOwn !== undefined) return unitsOwn;
  if (scene.mentions('frAtHome') && !scene.mentions('frSensor')) return index.bound.get('trygghetsalarm');
  const cares = scene.care || own.some((id) => id === index.bound.get('gerica'));
  return cares ? index.bound.get('pasientvarsling') : undefined;
}
