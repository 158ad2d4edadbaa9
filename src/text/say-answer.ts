import type { AnswerSay } from '../domain/answers/answer-say.ts';
import type { Directory } from '../domain/directory/directory.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** An answer in words: names, phones and links are read from the directory when it is sent. */
export function answerSentence(say: AnswerSay, t: Catalogue, directory: Directory, now: EpochMs): string {
  const systemName = (id: string | null): string | null =>
    id === null ? null : (directory.system(id)?.name ?? null);
  const person = (id: string | null) => (id === null ? undefined : directory.person(id));
  const nameOf = (id: string | null): string | null => person(id)?.name ?? null;
  const phoneOf = (id: string | null): string | null => person(id)?.phone ?? null;
  const municipalityName = (id: string | null): string | null =>
    id === null ? null : (directory.municipality(id)?.name ?? null);
  const { contacts } = directory;
  switch (say.id) {
    case 'M99':
      return t.M99({ answer: say.answer });
    case 'M100':
      return t.M100({ source: say.source });
    case 'M101':
      return t.M101({ days: say.days, now });
    case 'M102':
      return t.M102({ hours: contacts.answerWithinServiceHours });
    case 'M104':
      return t.M104({ email: contacts.serviceDesk.email, portal: contacts.serviceDesk.webPortalUrl });
    case 'M105':
      return t.M105({ link: contacts.fullAgreementUrl });
    case 'M106':
      return t.M106({ system: systemName(say.systemId) ?? t.unknownSystem, from: say.from, to: say.to, now });
    case 'M107':
    case 'M112':
      return t[say.id]({ system: systemName(say.systemId) });
    case 'M108':
      return t.M108({
        role: say.role,
        system: systemName(say.systemId),
        municipalityName: municipalityName(say.municipality),
        name: nameOf(say.personId) ?? t.unknownSystem,
        phone: phoneOf(say.personId),
      });
    case 'M109':
      return t.M109({
        role: say.role,
        system: systemName(say.systemId),
        municipalityName: municipalityName(say.municipality),
        gap: say.gap,
        instead: nameOf(say.insteadId),
      });
    case 'M110':
    case 'M116':
      return t[say.id]({ role: say.role });
    case 'M111':
      return t.M111({
        system: systemName(say.systemId),
        manager: nameOf(say.personId),
        phone: phoneOf(say.personId),
      });
    case 'M113':
      return t.M113({
        system: systemName(say.systemId) ?? t.unknownSystem,
        members: say.members.flatMap(({ personId, municipality }) => {
          const name = nameOf(personId);
          return name === null ? [] : [{ name, municipalityName: municipalityName(municipality) ?? '' }];
        }),
      });
    case 'M114':
      return t.M114({ name: nameOf(say.personId) ?? '' });
    case 'M118':
      return t.M118({
        referral: say.referral,
        system: systemName(say.systemId),
        name: nameOf(say.personId),
        phone: phoneOf(say.personId),
      });
    case 'M119':
      return t.M119({ refusal: say.refusal });
    case 'M12b':
      return t.M12b({
        link:
          (say.municipality === null
            ? null
            : directory.municipality(say.municipality)?.ownDeviationSystemUrl) ?? null,
      });
    case 'M16b':
      return t.M16b({ system: systemName(say.systemId), manager: nameOf(say.personId) });
    // T9, T127: neither the list of models nor a contact is registered anywhere yet.
    case 'M16c':
      return t.M16c({ link: null });
    case 'M16e':
      return t.M16e({ contact: null });
    case 'M16f':
      return t.M16f({
        system: systemName(say.systemId),
        manager: nameOf(say.personId),
        phone: phoneOf(say.personId),
      });
  }
}
