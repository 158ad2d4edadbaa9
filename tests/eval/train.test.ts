import { resemblesDanger } from '../../src/domain/understanding/resemblance.ts';
import { WEIGHTS } from '../../src/domain/understanding/resemblance-weights.ts';
import { wordsOf } from '../../src/domain/understanding/words.ts';
import { demoDirectory } from '../harness/directory.ts';
import { examplesOf } from './examples.ts';
import { fit, quantized } from './linear.ts';

test('the weights in use are those that the messages give: nobody has edited them, and training can be repeated', () => {
  const { scale, bias, bytes } = quantized(fit(examplesOf(demoDirectory())));
  expect(scale).toBeCloseTo(WEIGHTS.scale, 10);
  expect(bias).toBeCloseTo(WEIGHTS.bias, 10);
  expect(Buffer.from(bytes.buffer).toString('base64')).toBe(WEIGHTS.data);
});

test.each([
  ['ho ligg heilt still og lista er vekk, veit ikkje kva ho skal ha', true],
  ['gamle Olsen rører seg ikke og apparatet er dødt', true],
  ['the old man is shaking and I cannot see what he takes', true],
  ['musa er treg', false],
  ['kan jeg få en ny skjerm til kontoret', false],
  ['fakturaen ligger i feil mappe', false],
])('«%s» resembles a report of danger: %s', (text, alike) =>
  expect(resemblesDanger(wordsOf(text))).toBe(alike),
);

test.each(['', '👍', ' ', '0'.repeat(100_000), 'ord '.repeat(50_000)])(
  'any text is scored, in time',
  (text) => {
    expect(typeof resemblesDanger(wordsOf(text))).toBe('boolean');
  },
);
