import { featuresOf, scoreOf } from '../../src/domain/understanding/resemblance.ts';
import { wordsOf } from '../../src/domain/understanding/words.ts';

/** Logistic regression with AdaGrad over hashed features. Deterministic: the same messages give the same weights. */

export const BUCKETS = 32_768;
const EPOCHS = 30;
const STEP = 0.3;
const DECAY = 0.003;

export type Example = { readonly features: readonly number[]; readonly danger: boolean };
export type Model = { readonly weights: Float64Array; readonly bias: number };

export const exampleOf = (text: string, danger: boolean): Example => ({
  features: featuresOf(wordsOf(text), BUCKETS),
  danger,
});

export const scoreWith = ({ weights, bias }: Model, features: readonly number[]): number =>
  scoreOf(features, (bucket) => weights[bucket] ?? 0, bias);

/** The same order on every machine: a linear congruential generator with a fixed seed. */
function shuffledOrder(length: number): () => number[] {
  let seed = 7;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const order = Array.from({ length }, (_, at) => at);
  return () => {
    for (let at = length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    return order;
  };
}

/** Fits the examples; those in danger count as much together as all others. */
export function fit(examples: readonly Example[]): Model {
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const inDanger = examples.filter(({ danger }) => danger).length;
  const heavier = (examples.length - inDanger) / Math.max(1, inDanger);
  const shuffle = shuffledOrder(examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const at of shuffle()) {
      const example = examples[at];
      if (example === undefined) continue;
      const { features, danger } = example;
      const share = 1 / Math.sqrt(Math.max(1, features.length));
      const chance = 1 / (1 + Math.exp(-scoreWith({ weights, bias }, features)));
      const slope = (chance - Number(danger)) * (danger ? heavier : 1);
      for (const bucket of features) {
        const weight = weights[bucket] ?? 0;
        const gradient = slope * share + DECAY * weight;
        const square = (squares[bucket] ?? 0) + gradient * gradient;
        squares[bucket] = square;
        weights[bucket] = weight - (STEP * gradient) / Math.sqrt(square);
      }
      biasSquares += slope * slope;
      bias -= (STEP * slope) / Math.sqrt(biasSquares);
    }
  return { weights, bias };
}

/**
 * The score of every example by a model that has not seen its group: what it says of authors it does not know.
 */
export function crossScores(
  examples: readonly (Example & { readonly group: string })[],
): { readonly score: number; readonly danger: boolean }[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return groups.flatMap((left) => {
    const model = fit(examples.filter(({ group }) => group !== left));
    return examples
      .filter(({ group }) => group === left)
      .map(({ features, danger }) => ({ score: scoreWith(model, features), danger }));
  });
}

/** The highest threshold at which so large a share of those in danger is found. */
export function thresholdFor(
  scores: readonly { readonly score: number; readonly danger: boolean }[],
  recall: number,
): number {
  const found = scores
    .filter(({ danger }) => danger)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return found[Math.min(found.length - 1, Math.ceil(recall * found.length) - 1)] ?? 0;
}

/** The weights in one signed byte each. */
export function quantized({ weights, bias }: Model): { scale: number; bias: number; bytes: Int8Array } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { scale, bias, bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}
