import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainTextOf } from '../../src/cards/plain.ts';
import { COMMANDS } from '../../src/domain/understanding/lexicon/acts.ts';
import { withoutOwnWords } from '../../src/text/own-words.ts';
import { samplesIn } from '../cards/gallery.ts';
import { demoDirectory } from '../harness/directory.ts';
import { LANGUAGES, messageIds, messagesIn, render, samplesOf, type Parameters } from './samples.ts';

/** What the bot has said, pasted back, is cut; what a person says is not, were it ever so like it. */

const fixture = (name: string): string => readFileSync(join(__dirname, '../fixtures', name), 'utf8');
const messages = fixture('messages.dev.ndjson')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const turns = (
  JSON.parse(fixture('dialogues-dev.json')) as { dialogues: { turns: { text?: string }[] }[] }
).dialogues.flatMap((dialogue) => dialogue.turns.map(({ text }) => text ?? ''));

const directory = demoDirectory();
const LATER = 3 * 24 * 3_600_000 + 97 * 60_000;
/** For every person one set of other values, so that every name of the directory comes by. */
const OTHERS = directory.people.map((person, index): Parameters => {
  const system = directory.systems[index % directory.systems.length]?.name;
  const workplace = directory.workplaces[index % directory.workplaces.length]?.name ?? '';
  const next = directory.people[(index + 1) % directory.people.length]?.name;
  const names = { name: person.name, manager: person.name, system, systemName: system };
  const onRota = { standIn: next, taker: person.name, giver: next, other: next, asker: person.name };
  return {
    ...names,
    ...onRota,
    workplace,
    workplaceName: workplace,
    offered: [workplace, directory.workplaces[0]?.name],
    typed: workplace.toLowerCase().slice(0, 20),
    municipalityName: directory.municipalities[index % directory.municipalities.length]?.name,
    number: `D-2027-${String(index + 1).padStart(5, '0')}`,
    phone: index % 2 === 0 ? '+46701234567' : '46123',
    switchboard: '+4732040000',
    link: `https://nodrutine.example/${index}?side=a.b`,
    reference: 'F-3M4QZ',
    reserveChannel: 'e-post til servicetorget',
    contact: index % 2 === 0 ? '+4741223344' : 'servicetorget på rådhuset',
    minutes: index,
  };
});
const changed = (sample: Parameters, others: Parameters): Parameters =>
  Object.fromEntries(
    Object.entries(sample).map(([key, value]) => {
      if (value !== null && key in others) return [key, others[key]];
      return [key, typeof value === 'number' && key !== 'now' ? value + LATER : value];
    }),
  );

/** M25 with any number. */
const READ_BACK = /^D[aå] bruk[ae]r vi [\d +()a-z]+\.$/;
/** So few words that anybody may say them: alone they stay, and they say nothing of a fault. */
const ANYBODYS: ReadonlySet<string> = new Set([
  'Da bruker vi 41 22 33 44.',
  'Då brukar vi 41 22 33 44.',
  'Skjemaet er sendt inn.',
]);

describe.each(LANGUAGES)('every sentence of ours is cut (%s)', (language) => {
  test.each(messagesIn(language).filter(({ text }) => !ANYBODYS.has(text)))(
    '$id#$variant, whole, in a quotation, and above the words of the person',
    ({ text }) => {
      expect(withoutOwnWords(text)).toBe('');
      expect(withoutOwnWords(`> ${text}`)).toBe('');
      expect(withoutOwnWords(`${text}\n\nTa ut!`)).toBe('Ta ut!');
      expect(withoutOwnWords(`gerica er nede\n${text}`)).toBe('gerica er nede');
    },
  );

  test.each(messageIds)(
    '%s with every name of the directory, and another number, time, phone and link',
    (id) => {
      const left = samplesOf[id].flatMap((sample) =>
        sample === null
          ? []
          : OTHERS.map((others) => render(language, id, changed(sample, others))).filter(
              (text) => withoutOwnWords(text) !== '',
            ),
      );
      expect(left.filter((text) => !ANYBODYS.has(text) && !READ_BACK.test(text))).toEqual([]);
    },
  );
});

describe('what a person says is not cut', () => {
  test('no message and no turn of the development sets is changed', () => {
    expect(messages.length).toBeGreaterThan(150);
    expect(turns.length).toBeGreaterThan(60);
    for (const text of [...messages, ...turns]) expect(withoutOwnWords(text)).toBe(text);
  });

  test('no command, alone or under what the bot has said', () => {
    const receipt = render('nb', 'M09', samplesOf.M09[0] ?? null);
    for (const command of Object.values(COMMANDS).flat())
      for (const text of [command, `${command.charAt(0).toUpperCase()}${command.slice(1)}.`]) {
        expect(withoutOwnWords(text)).toBe(text);
        expect(withoutOwnWords(`${receipt}\n${text}`)).toBe(text);
      }
  });

  test.each([
    // Life and health, with words that the bot uses too.
    'det går ut over behandling eller sikkerhet for noen',
    'Det går ut over behandling for noen nå',
    'Ring 113, noen trenger akutt hjelp',
    'noen trenger akutt hjelp',
    'Ring 113 nå...',
    'Går dette ut over behandling eller sikkerhet for noen nå? Ja, pasientene får ikke medisin',
    'Går dette ut over behandling eller sikkerhet for noen nå?\nJa',
    'Saken D-2026-00123 har kritisk prioritet fordi pasienter kan dø',
    'Gerica er nede, legen på vakt har tatt saken D-2026-00123 kl. 21.40',
    'Saken er registrert som kritisk med nummer D-2026-00123, og vakten ble varslet kl. 21.40, men ingen har ringt og Gerica er nede',
    'Vakten har ikke svart ennå',
    'The on-call technician has not answered yet',
    'Kritisk sak D-2026-00123: Gerica er fortsatt nede',
    'Critical case D-2026-00123 still down',
    'Ny sak D-2026-00123: kritisk prioritet, gerica er helt nede',
    // Reports that begin, or end, as a sentence of ours.
    'Hjemmekontoret er nede, men systemene virker på arbeidsplassen',
    'Hjemmekontoret er nede, men systemene virker...',
    'The home office system is down',
    'Gerica er ute for en hel enhet',
    'Gerica er ute for en hel enhet (R3)',
    'samme feil som i sak D-2026-00123',
    'Andre har meldt det samme',
    'Skriv hva som er galt',
    'Ole Strandvik tok PC-en min',
    'Skjemaet er sendt inn',
    'Stemmer dette?',
    // Answers.
    'Da bruker vi 41 22 33 44.',
    'Hold telefonen 41 22 33 44 ledig',
    'System: Gerica\nTelefon: 41 22 33 44\nHva er galt?: Vi får ikke logget inn',
    '  to blanks,  and\ttabs \r\n and lines\n\n ',
    '',
  ])('%j', (text) => {
    expect(withoutOwnWords(text)).toBe(text);
  });
});

describe('only what is ours goes', () => {
  test.each([
    ['Ring 113 nå hvis noen trenger akutt hjelp…', ''],
    ['Ring 113 nå hvis noen trenger akutt hjelp', ''],
    ['Skriv «akutt» hvis …', ''],
    ['Skriv "akutt" hvis det går ut over behandling eller sikkerhet for noen', ''],
    ['Går dette ut over behandling eller sikkerhet for noen nå?', ''],
    ['hva betyr «Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen»', 'hva betyr'],
    ['D-IKT feilmelding: Jeg er en robot og forsto ikke meldingen.\nGerica er nede', 'Gerica er nede'],
    ['[27.11.2026 21:40] D-IKT feilmelding\nSaken D-2026-00123 er trukket.\nHvorfor?', 'Hvorfor?'],
    ['Vil du trekke saken D-2026-00123? Svar «ja» eller «nei».\n👍', '👍'],
    [
      'Vakten er varslet om saken D-2026-00123. Jeg mangler fortsatt telefonnummer, så skriv det her. 41 22 33 44',
      '41 22 33 44',
    ],
    ['Saken D-2026-00123 er merket som løst. Vakten får beskjed.\nStemmer dette?', 'Stemmer dette?'],
    [
      'Saken har middels prioritet fordi Socio er ute for én person og fordi det gjelder noe som skal skje samme dag (R11, U+1). Hvorfor?',
      'Hvorfor?',
    ],
  ])('%j', (text, own) => {
    expect(withoutOwnWords(text)).toBe(own);
  });

  /** The form is left, and so is the dialog: who pastes it has perhaps filled it in. The others bring back what is in a ticket already. */
  const cards = LANGUAGES.flatMap((language) => samplesIn(language)).filter(
    ({ kind, state, card }) =>
      kind !== 'form' &&
      kind !== 'raise' &&
      !/mentions/.test(state) &&
      // What an agent fills in answers a press, and leaves as no text; a history holds what people wrote.
      kind !== 'history' &&
      kind !== 'reach' &&
      !(kind === 'agentTicket' && JSON.stringify(card).includes('"Input.')),
  );
  test.each(
    cards.map(({ kind, state, language, card }) => [`${kind}, ${state}, ${language}`, card] as const),
  )('%s, as text, with words under it', (_, card) => {
    expect(withoutOwnWords(`${plainTextOf(card)}\nTa ut!`)).toBe('Ta ut!');
  });

  const textOf = (wanted: string): string =>
    samplesIn('nb')
      .filter(({ kind, state }) => `${kind} ${state}` === wanted)
      .map(({ card }) => plainTextOf(card))
      .join();

  test('a line of the card that the person says anew stays', () => {
    const receipt = textOf('receipt M02 high, desk open');
    expect(receipt).toMatch(/^Telefon: /m);
    expect(withoutOwnWords(`${receipt}\nTelefon: 41 22 33 44`)).toBe('Telefon: 41 22 33 44');
  });

  test('a form that is pasted back filled in is read', () => {
    const own = withoutOwnWords(textOf('form complete'));
    for (const line of ['Telefon: 40 00 89 16', 'Arbeidssted: Fjell bosenter', 'Hva er galt? Skriveren'])
      expect(own).toContain(line);
  });
});

describe('it costs little', () => {
  const millisecondsOf = (work: () => void): number => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };

  test('under 0.3 ms for an ordinary message', () => {
    const all = (): void => messages.forEach((text) => withoutOwnWords(text));
    all();
    expect(millisecondsOf(all) / messages.length).toBeLessThan(0.3);
  });

  test.each([
    'a',
    'a ',
    'a-',
    '. ',
    '...',
    '\n',
    '«',
    '"',
    'x@',
    'a: ',
    'kl. ',
    'http://',
    'Navn: \n',
    'Saksnummer: D-2026-00123\n',
    'Kritisk fordi ',
    'Saken har høy prioritet fordi a b c d. ',
    'Gjelder det det samme som sak om ',
    'Skriv «akutt» hvis det går ut over behandling eller sikkerhet for noen. ',
  ])('100 KB of %j, linear', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(millisecondsOf(() => withoutOwnWords(text))).toBeLessThan(1_500);
  });
});
