import { parseArgs } from 'node:util';
import { calendarOf } from '../../src/domain/service-hours/calendar.ts';
import { demoDirectory } from '../harness/directory.ts';
import { labelled, type Part } from './labelled.ts';
import { askedOf } from './asking.ts';
import { judgeRow, priorityOfLabels, scoresOf, type Judged } from './score.ts';
import { FLOORS } from './floors.ts';
import { variantsOf } from './variants.ts';

/**
 * `npm run eval`: the table of scores, tuned and held back apart; ends with 1 where the held part is under a floor.
 * `-- --misses system` prints the tuned messages where one label is wrong, with what was found and the rules that fired.
 */
const { values } = parseArgs({
  options: { misses: { type: 'string' }, part: { type: 'string' }, labels: { type: 'boolean' } },
});
const directory = demoDirectory();
const calendar = calendarOf(directory.contacts);
const PARTS: readonly Part[] = ['given', 'tuned', 'held'];
const judged = new Map<Part, Judged[]>(
  PARTS.map((part) => [part, labelled(part, directory).map((row) => judgeRow(row, directory, calendar))]),
);

const percent = (name: string, value: number): string =>
  name.endsWith('(count)') ? String(value) : `${(100 * value).toFixed(1)} %`;

function table(): boolean {
  const scores = PARTS.map((part) => scoresOf(judged.get(part) ?? []));
  const counts = PARTS.map((part) => `${part} (${judged.get(part)?.length ?? 0})`);
  console.log(
    ['measure'.padEnd(52), ...counts.map((text) => text.padStart(12)), '     floor       aim'].join(' '),
  );
  let ok = true;
  for (const name of scores[0]?.keys() ?? []) {
    const goal = FLOORS.get(name);
    const row = scores.map((score) => percent(name, score.get(name) ?? 0).padStart(12));
    const held = scores[2]?.get(name) ?? 0;
    const under = goal !== undefined && (goal.atMost === true ? held > goal.floor : held < goal.floor);
    ok &&= !under;
    const goals = goal === undefined ? '' : `${percent(name, goal.floor)} / ${percent(name, goal.aim)}`;
    console.log([name.padEnd(52), ...row, goals.padStart(20), under ? ' UNDER THE FLOOR' : ''].join(' '));
  }
  return ok;
}

function confusion(
  part: Part,
  title: string,
  label: (one: Judged) => string,
  got: (one: Judged) => string,
): void {
  const counts = new Map<string, number>();
  for (const one of judged.get(part) ?? []) {
    if (label(one) === got(one)) continue;
    const key = `${label(one)} → ${got(one)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shown = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => `${key} ${count}`);
  console.log(`${title} taken for another (${part}): ${shown.join(', ') || 'none'}`);
}

/** The value of one label, as labelled and as found. */
function pair({ row, found }: Judged, label: string): [unknown, unknown] {
  if (label in found.facts) return [row[label as 'scope'], found.facts[label as 'scope']];
  if (label in found.slots) return [row[label as 'name'], found.slots[label as 'name']];
  if (label === 'masked') return [row.masked.length > 0, found.maskedText !== row.text];
  return [row[label as 'intent'], found[label as 'intent']];
}

function misses(label: string, part: Part): void {
  for (const one of judged.get(part) ?? []) {
    const [want, have] =
      label === 'page' ? [one.right.pageOnCall, one.found.route.pageOnCall] : pair(one, label);
    if (JSON.stringify(want) === JSON.stringify(have)) continue;
    const { row, found } = one;
    console.log(
      `${row.id} ${label}: ${JSON.stringify(want)}, found ${JSON.stringify(have)} [${found.rules.join(' ')}] ${found.intent}/${found.system ?? '-'} ${JSON.stringify(found.facts)}\n   ${row.text}`,
    );
  }
}

/** Labels that contradict each other: the priority by hand and by the rules on the facts by hand. */
function contradictions(): void {
  for (const part of ['tuned', 'held'] as const)
    for (const { row } of judged.get(part) ?? []) {
      const byRules = priorityOfLabels(row, directory);
      if (byRules !== row.priority)
        console.log(
          `${part} ${row.id}: labelled ${row.priority ?? 'none'}, its facts give ${byRules ?? 'none'}`,
        );
    }
}

/** How often a variant of a message gets the priority and the page that the message itself gets. */
function stability(): void {
  for (const part of PARTS) {
    const rows = judged.get(part) ?? [];
    const own = new Map(rows.map(({ row, found }) => [row.id, found]));
    const same = new Map<string, { same: number; of: number }>();
    for (const variant of variantsOf(rows.map(({ row }) => row))) {
      const { found } = judgeRow(variant, directory, calendar);
      const first = own.get(variant.id);
      const count = same.get(variant.variant) ?? { same: 0, of: 0 };
      const equal = found.priority === first?.priority && found.route.pageOnCall === first?.route.pageOnCall;
      same.set(variant.variant, { same: count.same + (equal ? 1 : 0), of: count.of + 1 });
    }
    const shown = [...same].map(([name, count]) => `${name} ${percent(name, count.same / count.of)}`);
    console.log(`Judged the same when written otherwise (${part}): ${shown.join(', ')}`);
  }
}

/** What the question about life and health costs, and what it saves. */
function asking(): void {
  for (const part of PARTS)
    for (const { name, ids, of } of askedOf(judged.get(part) ?? [], directory, calendar)) {
      // Of the part that is held back only the score is looked at.
      const which = part === 'held' || ids.length === 0 ? '' : `: ${ids.join(' ')}`;
      console.log(`Asked (${part}), ${name}: ${ids.length} of ${of}${which}`);
    }
}

if (values.labels === true) contradictions();
else if (values.misses !== undefined) misses(values.misses, (values.part as Part | undefined) ?? 'tuned');
else {
  const ok = table();
  for (const part of ['tuned', 'held'] as const) {
    confusion(
      part,
      'Priority',
      ({ row }) => row.priority ?? 'none',
      ({ found }) => found.priority ?? 'none',
    );
    confusion(
      part,
      'Intent',
      ({ row }) => row.intent,
      ({ found }) => found.intent,
    );
  }
  stability();
  asking();
  if (!ok) process.exitCode = 1;
}
