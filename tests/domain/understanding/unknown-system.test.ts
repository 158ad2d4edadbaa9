import { findMunicipalities, findWorkplaces } from '../../../src/domain/understanding/workplace.ts';
import { peopleOf } from '../../../src/domain/understanding/people.ts';
import { unknownSystemIn } from '../../../src/domain/understanding/unknown-system.ts';
import { understand } from '../../../src/domain/understanding/understand.ts';
import { wordsOf } from '../../../src/domain/understanding/words.ts';
import { demoDirectory } from './directory.ts';

const directory = demoDirectory();

/** The name of the system, or `-`; then the message. */
const ROWS = `
  Visma Flyt Skole | Visma Flyt Skole er nede
  kassa | kassa på kantina virker ikke
  Planner | Planner henger
  Komtek | Komtek svarer ikke, prøvd tre ganger
  Compilo | får ikke åpnet Compilo i dag
  Rubic | Kommer ikke inn i Rubic
  DIPS | DIPS er dau hos oss
  Fiken | Eg får ikkje logga inn på Fiken
  Zendesk | can't log in to Zendesk since this morning
  Billettautomaten | Billettautomaten på kulturhuset er svart
  vekta | vekta på gjenbruksstasjonen viser feil hele tida
  Mentimeter | Trenger lisens til Mentimeter
  Canva | Jeg ønsker tilgang til Canva for hele avdelingen
  Notus | Vi bruker et program som heter Notus, det henger seg opp
  Sesam | heia, Sesam starter itte
  Tripletex | nå virker ikke Tripletex heller
  Infoland | er Infoland nede?
  oppvaskmaskinen | oppvaskmaskinen på bakrommet har tatt kvelden og lager bare feilkode
  Bluegarden | Bluegarden er helt dødt i dag
  Profdoc | kommer ikke inn på Profdoc, bare en hvit rute
  Simployer | Simployer kaster meg ut hele tida
  køsystemet | køsystemet på servicetorget er frosset
  frankeringsmaskina | frankeringsmaskina streikar
  Zoom | æ får itj starta Zoom
  ePhorte Light | ePhorte Light virker ikke etter oppdateringen
  - | det virker ikke
  - | alt er nede
  - | systemet henger
  - | Kari er borte i dag og ingen kan hjelpe
  - | Mandag var det helt svart
  - | Nå er det nok, ingenting går
  - | Drammen er nede
  - | Biblioteket har gått i svart
  - | Sjefen svarer ikke
  - | Everything is down
  - | it doesn't work
  - | Hjelp! Jeg får det ikke til
  - | brukeren kommer ikke inn
  - | Trenger hjelp
  - | kantina er stengt og strømmen gikk
  - | Alle i gangen har vært uten i hele dag
  - | jobben stopper opp
  - | Hei, jeg heter Kari Moen og får ikke jobba
  - | Hvorfor virker ingenting i dag
  - | Alt henger og står
  - | Det henger
  - | Ingrid er låst ute
  - | Kan ikke jobbe. Helt dødt her
  - | Noe er galt
  - | hele avdelingen står
`
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [name = '', text = ''] = line.trim().split(' | ');
    return [text, name === '-' ? null : name] as const;
  });

function unknownIn(text: string): string | null {
  const words = wordsOf(text);
  const taken = new Set([
    ...findWorkplaces(words, directory, 'drammen').flatMap(({ from, to }) => words.slice(from, to)),
    ...findMunicipalities(words, directory).flatMap(({ at }) => words[at] ?? []),
  ]);
  const people = peopleOf(directory, null, taken);
  return unknownSystemIn({ text, words, isTaken: (word) => taken.has(word) || people.isNamed(word) });
}

describe('a system that the directory does not know', () => {
  test.each(ROWS)('%s → %s', (text, name) => {
    expect(unknownIn(text)).toBe(name);
  });

  const systemTextOf = (text: string): string | null =>
    understand(text, directory, { municipality: 'drammen', workplaceId: null }).systemText;

  test('is told of with an incident', () => {
    expect(systemTextOf('Visma Flyt Skole er nede')).toBe('Visma Flyt Skole');
    expect(systemTextOf('kassa på kantina virker ikke')).toBe('kassa');
    expect(systemTextOf('Planner henger')).toBe('Planner');
  });

  test('is left out where the directory knows the system', () => {
    expect(systemTextOf('Gerica er nede')).toBeNull();
  });
});
