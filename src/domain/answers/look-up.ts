import { lookUp, type Asker, type LookupAnswer, type LookupQuestion } from '../directory/lookup.ts';
import { isOpen } from '../service-hours/calendar.ts';
import { findMunicipalities, findWorkplaces } from '../understanding/workplace.ts';
import { wordsOf } from '../understanding/words.ts';
import type { Say } from '../say.ts';
import type { AnswerFacts, Question } from './answer.ts';

/** Several municipalities may be named; more of them than this are a list that a chat is not made for. */
const MOST_NAMED = 3;
/** One holder in each municipality: these are told for every municipality that is named. */
const IN_EACH: ReadonlySet<string> = new Set([
  'systemOwner',
  'systemManager',
  'responsible',
  'securityOfficer',
]);

/** «hvem er systemansvarlig for Gerica i Drammen og Svelvik»: who holds the role, to those who may know (T4, T22–T49, T106). */
export function lookUpIn(question: Question, asker: Asker, facts: AnswerFacts): readonly Say[] {
  const { said, text } = question;
  const role = said.lookup?.role;
  if (role === undefined) return [];
  const { directory, now } = facts;
  const words = wordsOf(text);
  const named = [...new Set(findMunicipalities(words, directory).map(({ municipality }) => municipality))];
  const several = IN_EACH.has(role) && named.length > 1 ? named.slice(0, MOST_NAMED) : [said.municipality];
  const place = findWorkplaces(words, directory, said.municipality)[0]?.workplaceId ?? null;
  return several.map((municipality) => {
    const about: LookupQuestion = { role, systemId: question.systemId, municipality, workplaceId: place };
    return sayOf(lookUp(about, asker, now, directory), facts);
  });
}

function sayOf(found: LookupAnswer, { now, calendar }: AnswerFacts): Say {
  switch (found.answer) {
    case 'person': {
      const { role, systemId, municipality, personId } = found;
      return { id: 'M108', role, systemId, municipality, personId };
    }
    case 'gap': {
      const { role, systemId, municipality, gap, insteadId } = found;
      return { id: 'M109', role, systemId, municipality, gap, insteadId };
    }
    case 'serviceDesk':
      return { id: 'M110', role: found.role };
    case 'askManager':
      return { id: 'M111', systemId: found.systemId, personId: found.managerId };
    case 'noVendor':
      return { id: 'M112', systemId: found.systemId };
    case 'group':
      return { id: 'M113', systemId: found.systemId, members: found.members };
    case 'onCall':
      // T107: nobody is on call while the desk is staffed.
      return isOpen(now, calendar) ? { id: 'M115' } : { id: 'M114', personId: found.personId };
    case 'onCallHidden':
      return { id: 'M14b' };
    case 'whichSystem':
      return { id: 'M116', role: found.role };
    case 'whichMunicipality':
      return { id: 'M117' };
  }
}
