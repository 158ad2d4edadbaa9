import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDirectoryBytes } from '../../../src/domain/directory/check.ts';
import { LARGEST_FILE_BYTES } from '../../../src/domain/directory/encoding.ts';
import { faultLine } from '../../../src/domain/directory/problem.ts';
import { demoFile, TODAY } from './demo-file.ts';

/** Bytes of a file that are no directory in UTF-8. */

const bytes = readFileSync(join(__dirname, '../../../demo/directory.json'));
const linesFor = (given: Uint8Array): string[] => checkDirectoryBytes(given, TODAY).faults.map(faultLine);
const UTF_8 = /; save the file as UTF-8 without a byte order mark, and import it again$/;

test('the file of the demo, as it lies on the disk', () => {
  const checked = checkDirectoryBytes(bytes, TODAY);
  expect(checked.faults).toEqual([]);
  expect(checked.json).toEqual(demoFile());
});

test('with a byte order mark', () => {
  const [line, ...others] = linesFor(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
  expect(others).toEqual([]);
  expect(line).toMatch(/^line 1: the file begins with a byte order mark/);
  expect(line).toMatch(UTF_8);
});

test.each([
  ['little', Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le')],
  ['big', Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le').swap16()],
])('as UTF-16, %s end first', (_name, given) => {
  expect(linesFor(given)).toEqual([expect.stringMatching(/^line 1: the file is UTF-16; /)]);
});

test('as UTF-16 without a mark', () => {
  expect(linesFor(Buffer.from(bytes.toString(), 'utf16le'))).toEqual([
    expect.stringMatching(/^line 1: the file is no text, or UTF-16; /),
  ]);
});

test('as Latin-1: the first line, how many more, and the place of every word, with what else is wrong', () => {
  const wrong = demoFile((file) => {
    for (const person of file.people) person.workplaceId = person.workplaceId && 'nowhere';
  });
  const [first, ...others] = linesFor(Buffer.from(JSON.stringify(wrong, null, 1), 'latin1'));
  expect(first).toMatch(/^line \d+: the bytes are not UTF-8, nor those of \d+ lines below; /);
  expect(first).toMatch(UTF_8);
  expect(others).toContainEqual(
    expect.stringMatching(
      /^municipalities\[4\]\.name \(royken\): «R\ufffdyken» has letters of a wrong encoding; /,
    ),
  );
  expect(others).toContainEqual(
    expect.stringMatching(/^people\[0\]\.workplaceId \(hilde-fossum\): «nowhere» is no/),
  );
});

test.each([
  ['Røyken', 'latin1'],
  ['«Åse»', 'latin1'],
  ['Ærlig Øye', 'windows-1252'],
])('«%s» that was read as %s and saved again', (name, encoding) => {
  const mangled = new TextDecoder(encoding).decode(new TextEncoder().encode(name));
  expect(mangled).not.toBe(name);
  const file = demoFile(({ people }) => {
    const [, second] = people;
    if (second !== undefined) second.name = mangled;
  });
  expect(linesFor(Buffer.from(JSON.stringify(file)))).toEqual([
    expect.stringMatching(
      /^people\[1\]\.name \(stian-braten\): «.*» has letters of a wrong encoding; put the right letters back/,
    ),
  ]);
});

test('names from elsewhere are no wrong encoding', () => {
  const file = demoFile(({ people }) => {
    ['João Gonçalves', 'Ådne Ǻ', 'Đặng Thị Ngọc', 'JOÃO', 'Zoë Müller', 'Łukasz', 'Ánte Sámi'].forEach(
      (name, index) => {
        const one = people[index];
        if (one !== undefined) one.name = name;
      },
    );
  });
  expect(linesFor(Buffer.from(JSON.stringify(file)))).toEqual([]);
});

test.each([
  ['nothing', '', /^line 1: the file is empty; /],
  ['no JSON', '{"meta": {"id": }', /^the file: is not JSON; look there/],
  [
    'JSON with a comma too many',
    bytes.toString().replace('"meta": {', '"meta": {,'),
    /^line \d+, column \d+: is not JSON/,
  ],
  [
    'the beginning of JSON',
    '{"meta": {',
    /^(the file|line 1, column 11): (ends too early to be|is not) JSON/,
  ],
  [
    'half of it',
    bytes.toString().slice(0, 5000),
    /^(line \d+, column \d+|the file): (is not JSON|ends too early to be JSON); look/,
  ],
  ['a list', '[]', /^the file: is a list; give an object in curly brackets$/],
  ['a text', '"directory"', /^the file: is "directory"; give an object/],
])('%s', (_name, text, says) => {
  expect(linesFor(Buffer.from(text))).toEqual([expect.stringMatching(says)]);
});

test('larger than any directory: said by its size, and not read', () => {
  expect(linesFor(new Uint8Array(LARGEST_FILE_BYTES + 1))).toEqual([
    'line 1: the file has 33 MB; give a directory file of at most 32 MB',
  ]);
});

test('nested without an end', () => {
  const depth = 200_000;
  const lines = linesFor(Buffer.from(`{"meta":${'['.repeat(depth)}${']'.repeat(depth)}}`));
  expect(lines).toContainEqual('meta[0][0]: is nested too deep; take it out');
});
