import type { Directory } from '../domain/directory/directory.ts';
import type { Say } from '../domain/say.ts';
import { isHeld, missingFields, type Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { onCallSentence } from './say-on-call.ts';
import { deskSentence } from './say-desk.ts';
import { extensionSentence } from './say-extension.ts';
import { rotaSentence } from './say-rota.ts';
import { channelSentence } from './say-channel.ts';
import { answerSentence } from './say-answer.ts';
import { restoreSentence } from './restore.ts';

/**
 * A sentence in words. The on-call number stays a placeholder (promise 9).
 * @param ticket the one it is about; @throws where a sentence about a ticket has none
 */
export function sentenceOf(
  say: Say,
  ticket: Ticket | null,
  t: Catalogue,
  directory: Directory,
  now: EpochMs,
): string {
  const about = (): Ticket => {
    if (ticket === null) throw new Error(`${say.id} is about a ticket`);
    return ticket;
  };
  const systemName = (id: string | null): string | null =>
    id === null ? null : (directory.system(id)?.name ?? null);
  const reason = (): string => {
    const { rules, facts, systemId } = about();
    return t.reasonClause({ rules, systemName: systemName(systemId), scope: facts.scope });
  };
  const paged = (): boolean => about().paging !== null;
  switch (say.id) {
    case 'M17':
      return t.M17({ system: systemName(say.systemId) ?? t.unknownSystem, from: say.from, to: say.to, now });
    case 'M23':
      return t.M23({ priority: about().priority, reason: reason() });
    case 'M25':
      return t.M25({ phone: say.phone });
    case 'M60':
      return t.M60({ refusal: say.refusal });
    case 'M61':
      return t.M61({ missing: say.fields });
    case 'M64':
      return t.M64({ name: say.name });
    case 'M65':
      return t.M65({ system: systemName(say.systemId), missing: say.missing, registersAt: say.registersAt });
    case 'M123':
      return t.M123({ system: systemName(say.systemId), registersAt: say.registersAt });
    case 'M69':
    case 'M75':
    case 'M83':
      return t[say.id]({ number: about().number, paged: paged() });
    case 'M79':
      return t.M79({ number: about().number, system: systemName(about().systemId) });
    case 'M81':
      return t.M81({
        number: about().number,
        paged: say.paged,
        priority: about().priority,
        reason: reason(),
      });
    case 'M82':
    case 'M84':
      return t[say.id]({ number: about().number, priority: say.priority });
    case 'M93':
      return t.M93({
        offered: say.offered.map((id) => directory.workplace(id)?.name ?? id),
        typed: say.typed,
      });
    case 'M95':
      return t.M95({ number: about().number, missing: missingFields(about().reporter) });
    case 'M98': {
      const { workplaceId, phone } = say;
      const workplace = workplaceId === null ? null : (directory.workplace(workplaceId)?.name ?? null);
      return t.M98({ number: about().number, workplace, phone });
    }
    case 'M14':
      return t.M14({
        switchboard:
          (say.municipality === null ? null : directory.municipality(say.municipality)?.switchboardPhone) ??
          null,
      });
    case 'M19':
      return t.M19({ faultFollows: say.faultFollows });
    case 'M21':
    case 'M21b':
      return t[say.id]({ at: say.at });
    case 'M160':
    case 'M160b':
    case 'M161':
    case 'M162':
    case 'M163b':
    case 'M164':
    case 'M165':
    case 'M166':
    case 'M167':
    case 'M168':
    case 'M169':
    case 'M171':
      return onCallSentence(say, () => about().number, t, now);
    case 'M24':
      return t.M24({ missing: say.fields });
    case 'M26':
    case 'M26b':
    case 'M72':
      return t[say.id]({ number: about().number, name: say.name, at: say.at });
    case 'M42':
      return t.M42({ number: about().number, name: say.name, at: say.at, now });
    case 'M27':
    case 'M156':
      return t[say.id]({ reference: say.reference });
    case 'M31':
      return t.M31({ number: about().number, paged: about().paging !== null });
    case 'M32':
      return t.M32({ number: about().number, paged: about().paging !== null });
    case 'M49': {
      const { number, state } = about();
      const last = ticket !== null && isHeld(ticket) ? ticket.taken.by.name : null;
      return t.M49({ number, state, name: last });
    }
    case 'M71':
      return t.M71({ number: about().number, to: say.to });
    case 'M193':
    case 'M194':
    case 'M195':
    case 'M196':
    case 'M197':
    case 'M198':
      return channelSentence(say, t);
    case 'M200':
    case 'M201':
    case 'M202':
    case 'M203':
    case 'M204':
    case 'M205':
    case 'M206':
    case 'M207':
    case 'M209':
    case 'M210':
    case 'M211':
    case 'M212':
    case 'M213':
    case 'M214':
    case 'M215':
    case 'M216':
    case 'M217':
    case 'M219':
      return rotaSentence(say, t, directory, now);
    case 'M220':
    case 'M221':
    case 'M222':
    case 'M223':
    case 'M226':
    case 'M250':
    case 'M251':
    case 'M252':
    case 'M253':
    case 'M255':
    case 'M256':
    case 'M257':
    case 'M258':
    case 'M259':
    case 'M260':
    case 'M261':
    case 'M262':
    case 'M263':
    case 'M264':
    case 'M265':
    case 'M268':
    case 'M269':
    case 'M270':
      return deskSentence(say, about, t, now);
    case 'M238':
    case 'M239':
    case 'M240':
    case 'M241':
      return extensionSentence(say, t);
    case 'M140':
    case 'M144':
    case 'M145':
    case 'M146':
    case 'M147':
    case 'M148':
    case 'M15c':
    case 'M15d':
    case 'M150':
    case 'M151':
    case 'M152':
    case 'M153':
      return restoreSentence(say, about, t, directory, now);
    case 'M20':
    case 'M28':
    case 'M33':
    case 'M33b':
    case 'M46':
    case 'M47':
    case 'M76':
    case 'M85':
    case 'M90':
    case 'M96':
    case 'M97':
    case 'M122':
    case 'M50':
    case 'M70':
    case 'M74':
      return t[say.id]({ number: about().number });
    case 'M12b':
    case 'M16b':
    case 'M16c':
    case 'M16e':
    case 'M16f':
    case 'M99':
    case 'M100':
    case 'M101':
    case 'M102':
    case 'M104':
    case 'M105':
    case 'M106':
    case 'M107':
    case 'M108':
    case 'M109':
    case 'M110':
    case 'M111':
    case 'M112':
    case 'M113':
    case 'M114':
    case 'M116':
    case 'M118':
    case 'M119':
      return answerSentence(say, t, directory, now);
    default:
      return t[say.id];
  }
}
