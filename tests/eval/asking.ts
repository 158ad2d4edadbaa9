import type { Directory } from '../../src/domain/directory/directory.ts';
import { aroundOf, doubtOf } from '../../src/domain/intake/doubt.ts';
import { priorityFactsOf } from '../../src/domain/priority/facts-of.ts';
import { decidePriority } from '../../src/domain/priority/rules.ts';
import { timeState, type ServiceCalendar } from '../../src/domain/service-hours/calendar.ts';
import { parseInstant } from '../../src/domain/service-hours/oslo.ts';
import { mask } from '../../src/domain/understanding/masking.ts';
import { understand } from '../../src/domain/understanding/understand.ts';
import { demoDirectory } from '../harness/directory.ts';
import { calendarOf } from '../../src/domain/service-hours/calendar.ts';
import { labelled, type Labelled, type Part } from './labelled.ts';
import { judgeRow } from './score.ts';

/**
 * What the question about life and health costs and what it saves (domain.md 2.2). Cost: ordinary faults that are asked
 * about. Saved: acute reports that are asked about although no word of danger was understood, which is what happens with
 * words that nobody has thought of. `node tests/eval/asking.ts` prints both, and with `-- list` the messages.
 */

/** Health, social and the units with the on-call number, and accounts of no known unit. */
function caresAt(row: Labelled, directory: Directory): boolean {
  const id = row.personId === null ? undefined : directory.person(row.personId)?.workplaceId;
  const unit = id == null ? undefined : directory.workplace(id);
  return unit === undefined || ['health', 'social'].includes(unit.unitType) || unit.onCallCovered;
}

const isMild = ({ intent, lifeHealth, priority }: Labelled): boolean =>
  intent === 'incident' && lifeHealth === 'none' && (priority === 'low' || priority === 'medium');

/** What the bot would do had it not understood that it is acute: paged by another rule, asked, or neither. */
export function withoutDanger(
  row: Labelled,
  directory: Directory,
  calendar: ServiceCalendar,
): 'critical' | 'asked' | 'neither' {
  const now = parseInstant(row.at) ?? 0;
  const person = row.personId === null ? null : (directory.person(row.personId) ?? null);
  const said = understand(mask(row.text).text, directory, {
    municipality: person?.municipality ?? null,
    workplaceId: person?.workplaceId ?? null,
  });
  const heard = { ...said.facts, lifeHealth: 'none' as const };
  const facts = priorityFactsOf(heard, said.systemId, said.municipality, false, {
    now,
    directory,
    notices: [],
  });
  if (decidePriority(facts).priority === 'critical') return 'critical';
  const around = aroundOf(said, person, { now, directory, calendar });
  const unseen = { ...said, doubt: { ...said.doubt, care: false, peril: false, somebody: false } };
  return doubtOf(process.argv.includes('blind') ? unseen : said, facts, around) === null
    ? 'neither'
    : 'asked';
}

const percent = (some: number, all: number): string =>
  `${some} of ${all} (${((100 * some) / Math.max(1, all)).toFixed(1)} %)`;

function print(part: Part): void {
  const directory = demoDirectory();
  const calendar = calendarOf(directory.contacts);
  const list = process.argv.includes('list');
  const rows = labelled(part, directory);
  for (const cares of [true, false]) {
    const mild = rows.filter((row) => isMild(row) && caresAt(row, directory) === cares);
    const asked = mild.filter((row) => judgeRow(row, directory, calendar).found.ask === 'lifeHealth');
    console.log(
      `${part}: asked, ${cares ? 'units that care' : 'elsewhere'}: ${percent(asked.length, mild.length)}`,
    );
    if (list)
      for (const row of asked) console.log(`   ${row.id} ${row.text.replaceAll('\n', ' ').slice(0, 160)}`);
  }
  const rest = rows.filter((row) => row.priority === null || row.intent !== 'incident');
  const odd = rest.filter((row) => judgeRow(row, directory, calendar).found.ask !== null);
  console.log(`${part}: asked, and no incident: ${percent(odd.length, rest.length)}`);
  if (list)
    for (const row of odd) console.log(`   ${row.id} ${row.text.replaceAll('\n', ' ').slice(0, 160)}`);
  const acute = rows.filter((row) => row.lifeHealth === 'acute' && row.priority !== null);
  const unsaid = acute.filter((row) => withoutDanger(row, directory, calendar) === 'neither');
  const closed = unsaid.filter((row) => timeState(parseInstant(row.at) ?? 0, calendar) !== 'open');
  console.log(
    `${part}: acute, danger not understood, neither critical nor asked: ${percent(unsaid.length, acute.length)}, ${closed.length} with the desk closed`,
  );
  if (list)
    for (const row of unsaid) console.log(`   ${row.id} ${row.text.replaceAll('\n', ' ').slice(0, 160)}`);
}

for (const part of ['given', 'tuned', 'held'] as const) print(part);
