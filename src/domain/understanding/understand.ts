import type { Directory } from '../directory/directory.ts';
import type { Language, Loss } from '../vocabulary.ts';
import { CARE_UNITS } from './care-systems.ts';
import { dialogueOf, type DialogueSigns } from './dialogue.ts';
import { isOurs } from './duty-number.ts';
import { askedOf, NOTHING_ASKED } from './asked.ts';
import { doubtSignsOf, type DoubtSigns } from './doubt-signs.ts';
import { factsOf, wishOf, type TextFacts } from './facts.ts';
import { lossOf } from './loss.ts';
import { atDutyDoctor, municipalityOf, systemOfMatter, withoutPhoneLabels } from './about.ts';
import { actOf, type Act } from './act.ts';
import { approvalWordsIn, type ApprovalWord } from './approval-words.ts';
import { intentOf, type Intent } from './intent.ts';
import { isFault } from './is-fault.ts';
import { dangerToPersonIn } from './life-health.ts';
import { languageOf } from './language.ts';
import { letterOf } from './forwarded.ts';
import { marksIn, withoutMarks } from './masked-marks.ts';
import { peopleOf } from './people.ts';
import { reporterSlots, type ReporterSlots } from './reporter.ts';
import type { RoleQuestion } from './role.ts';
import { breachOf } from './security.ts';
import { signalsOf } from './signals.ts';
import { findSystem } from './system.ts';
import { namesOfSystems } from './system-index.ts';
import type { Topic } from './topics.ts';
import { turnOf } from './turns.ts';
import { unknownSystemIn } from './unknown-system.ts';
import { findMunicipalities, findWorkplaces } from './workplace.ts';
import { wordsOf } from './words.ts';

/** What a message says, in the words of the domain. Nothing in it entitles anybody: that is the account's (3.1 step 8). */
export type Understanding = {
  readonly language: Language;
  /** A word shows the language; where none does, the person's setting decides. */
  readonly languageSure: boolean;
  readonly act: Act;
  readonly intent: Intent;
  /** The matter of the agreement that it is about. */
  readonly topic: Topic | null;
  /** Who is asked for by role. */
  readonly lookup: RoleQuestion | null;
  readonly systemId: string | null;
  /** The text names the system; false where it is implied (2.6b: a page is held back only for a named one). */
  readonly systemNamed: boolean;
  /** A system, program or machine that the directory does not know, as written; null where it knows it or none is named. */
  readonly systemText: string | null;
  /** Named in the text, else the account's. */
  readonly municipality: string | null;
  readonly slots: ReporterSlots;
  readonly facts: TextFacts;
  /** What is said of the loss; null where nothing is, and the default of 2.2 stands in `facts`. */
  readonly lossSaid: Loss | null;
  /** Another way to work is mentioned, or that there is none. */
  readonly workaroundSaid: boolean;
  readonly dialogue: DialogueSigns;
  /** An answer about an approval, or a claim; null for everything else. */
  readonly approval: ApprovalWord | null;
  readonly doubt: DoubtSigns;
  /** What kind of security matter, where it is one of security 2 (M11, M12). */
  readonly breach: 'credentials' | 'personalData' | null;
  /** M19: fire, smoke, somebody hurt or in danger of life now. */
  readonly dangerToPerson: boolean;
  /** The person asks for the on-call number (T106). */
  readonly asksOnCallNumber: boolean;
};

export type Account = {
  readonly municipality: string | null;
  readonly workplaceId: string | null;
  /** As the directory writes it; a name in the text that agrees is the reporter's. */
  readonly name?: string | null;
};

/**
 * Reads a message that is already masked (3.1 steps 1, 4, 5): language, intent, system, place, reporter, facts.
 * Several messages about one problem may be given together, one a line; a later «bare meg» corrects an earlier line.
 * Deterministic and without a model; linear in the length of the text; never throws. What is unknown gets the defaults of 2.2.
 */
export function understand(maskedText: string, directory: Directory, account: Account): Understanding {
  const plain = withoutMarks(maskedText);
  const words = wordsOf(plain);
  const signals = signalsOf(words, plain, directory.lexicon, marksIn(maskedText));
  const { language, sure: languageSure } = languageOf(words);
  const named = findMunicipalities(words, directory);
  const said = municipalityOf(named, account.municipality);
  const places = findWorkplaces(words, directory, said);
  // A place that lies elsewhere says which municipality, where none is named.
  const there = directory.workplace(places[0]?.workplaceId ?? '')?.municipality ?? null;
  const municipality = (named.length === 0 ? there : null) ?? said ?? there;
  const units = places.map((place) => place.workplaceId).concat(account.workplaceId ?? []);
  // An unknown workplace may be one: a bare «alarmen» is then read as the patient alarm, which errs on the safe side.
  const inHealth = units.length === 0 || units.some((id) => directory.workplace(id)?.unitType === 'health');
  const faultClauses = signals.clauses('lossFull', 'lossSevere', 'lossMinor');
  const stake = signals.mentions('medication', 'giving', 'need', 'crisis', 'sign', 'wrongTreatment');
  const system = atDutyDoctor(
    findSystem({ words: withoutPhoneLabels(words), directory, faultClauses, units, stake, inHealth }),
    words,
    account.workplaceId,
    directory,
  );
  const inPlaces = new Set(places.flatMap(({ from, to }) => words.slice(from, to)));
  const free = named.filter(({ at }) => {
    const word = words[at];
    return word !== undefined && !inPlaces.has(word);
  });
  const about = {
    signals,
    systemId: system?.systemId ?? null,
    directory,
    inHealth:
      units.length === 0 || units.some((id) => CARE_UNITS.has(directory.workplace(id)?.unitType ?? '')),
    language,
    workplaceFound: places.length > 0,
    municipalities: free.map((one) => one.municipality),
    municipalityWords: new Set(free.flatMap(({ at }) => words[at]?.text ?? [])),
  };
  const turn = turnOf(signals);
  const dangerToPerson = dangerToPersonIn(signals);
  const bare = factsOf(about);
  const wish = wishOf(about);
  // «jeg må inn på eposten til en kollega mens hun er syk» asks for what nobody gets; nobody is in danger.
  const unwell = turn.notAllowed && !signals.mentions('crisis', 'danger', 'sign', 'accident', 'threat');
  const grave = bare.lifeHealth === 'acute' || bare.security > 1 || (dangerToPerson && !unwell);
  const { topic, lookup, orders } = grave
    ? NOTHING_ASKED
    : askedOf(about, words, maskedText, { security: bare.security, refused: turn.notAllowed });
  const asked = { ...about, topic, lookup: lookup !== null, orders };
  const facts = topic === null && lookup === null && !orders ? bare : factsOf(asked);
  const request = wishOf(asked);
  const answered = topic !== null && request === 'question';
  // «Logger av, god jul»: the words of the talk itself, and nothing else, sound like a fault.
  const talk = turn.chat !== null && !grave && system?.named !== true && !signals.mentions('lossMinor');
  const fault = isFault(signals, facts, turn.over) && request !== 'lookup' && !answered && !talk;
  const atPlaces = new Set([...inPlaces, ...named.flatMap(({ at }) => words[at] ?? [])]);
  const people = peopleOf(
    directory,
    account.name ?? null,
    new Set([...atPlaces, ...namesOfSystems(words, directory)]),
  );
  const letter = letterOf(maskedText, people.ownGiven, account.name ?? null);
  const heard = reporterSlots({ text: maskedText, words, places, people, letter, directory });
  const approval = approvalWordsIn(maskedText, fault || grave);
  const act = actOf(words, {
    grave,
    fault,
    over:
      turn.over &&
      !(turn.status && signals.mentions('causeAsked')) &&
      !turn.notAllowed &&
      topic?.kind !== 'refuse' &&
      (!fault || (turn.takenBack && !grave)) &&
      !turn.correction,
    status:
      turn.status &&
      !turn.notAllowed &&
      request !== 'upgrade' &&
      (topic === null || signals.mentions('toldBefore', 'progressSure')),
    chat:
      turn.chat === 'help' || (request === null && system?.named !== true && !turn.onCallNumber)
        ? turn.chat
        : null,
    approval: approval !== null && !grave,
  });
  const dialogue = dialogueOf({
    text: maskedText.trim(),
    words,
    signals,
    slots: heard,
    people,
    letter,
    inPlaces,
    placeId: places[0]?.workplaceId ?? null,
    fault,
    contacts: directory.contacts,
  });
  const asksOnCallNumber =
    signals.hits('onCallNumber').some((hit) => !isOurs(signals, hit)) || turn.onCallNumber;
  const intent = intentOf({
    act,
    // What the agreement leaves out fails too: deflected, and told as a fault (T127).
    request: topic?.source === 'T127' && request === 'question' ? wish : request,
    topic,
    fault,
    grave,
    restores: wish === 'restore' || signals.has('restore'),
    guardianTopic: dialogue.guardianTopic,
    corrects: dialogue.contactOnly || turn.correction,
    refused: turn.notAllowed,
    asksNumber: asksOnCallNumber && (!fault || turn.onCallNumber),
  });
  const meant = systemOfMatter(system, { intent, topic, asksNumber: asksOnCallNumber && !fault }, directory);
  // «hvem er sjefen for bibliofil på biblioteket i Sande»: the place of the role, not of the reporter.
  const elsewhere = (intent === 'roleLookup' || intent === 'notAllowed') && heard.name === null;
  const slots = elsewhere ? { ...heard, workplaceId: null } : heard;
  return {
    language,
    languageSure,
    act,
    intent,
    topic,
    lookup,
    systemId: meant?.systemId ?? null,
    systemNamed: meant?.named ?? false,
    systemText:
      meant === null && ABOUT_SYSTEMS.has(intent)
        ? unknownSystemIn({
            text: plain,
            words,
            isTaken: (word) => atPlaces.has(word) || people.isNamed(word),
          })
        : null,
    municipality,
    slots,
    facts,
    lossSaid: lossOf(signals),
    workaroundSaid:
      facts.workaround || signals.mentions('otherWay', 'otherWayPerhaps', 'othersWork', 'noWay'),
    breach: breachOf(signals),
    dialogue,
    approval: act === 'approval' ? approval : act === 'myApprovals' ? LISTED : null,
    doubt: doubtSignsOf(signals, places.length > 0 || free.length > 0, language === 'en'),
    dangerToPerson,
    asksOnCallNumber,
  };
}

const ABOUT_SYSTEMS: ReadonlySet<Intent> = new Set<Intent>([
  'incident',
  'order',
  'upgradeRequest',
  'restoreRequest',
]);

const LISTED: ApprovalWord = { verb: 'list', number: null, reason: '' };
