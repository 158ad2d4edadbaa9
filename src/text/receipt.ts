import type { Directory } from '../domain/directory/directory.ts';
import { osloDate } from '../domain/service-hours/oslo.ts';
import { receiptMessage, type ReceiptMessage } from '../domain/ticket/receipt.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { copyOf } from './restore.ts';

/** The sentence of a receipt, M01–M10, with every time in it from the ticket or the directory (promise 6). */
export function receiptSentence(
  ticket: Ticket,
  pagedAt: EpochMs | null,
  t: Catalogue,
  directory: Directory,
  now: EpochMs,
): { message: ReceiptMessage; text: string } {
  const { number, priority, createdAt, answerDue: due, opensAt: opens } = ticket;
  const message = receiptMessage(ticket, pagedAt);
  const at = pagedAt ?? createdAt;
  const link = emergencyRoutine(ticket, directory);
  const officer =
    ticket.municipality === null
      ? undefined
      : directory.securityOfficer(ticket.municipality, osloDate(createdAt));
  const municipality =
    ticket.municipality === null ? null : (directory.municipality(ticket.municipality)?.name ?? null);
  const security = {
    number,
    municipalityName: municipality,
    securityOfficerAlerted: ticket.route.alertSecurityOfficer && officer !== undefined,
  };
  const system = (ticket.systemId === null ? null : directory.system(ticket.systemId)?.name) ?? null;
  const text = ((): string => {
    switch (message) {
      case 'M01':
        return t.M01({ number, link });
      case 'M02':
        return t.M02({ number, due, now });
      case 'M03':
        return t.M03({ number, due, now, priority });
      case 'M04':
        return t.M04({ ...security, advice: ticket.facts.security === 3 ? 'disconnect' : null });
      case 'M05':
        return t.M05({ number, at, link, minutes: directory.onCall.acknowledge.repeatAfterMinutes });
      case 'M05c':
        return t.M05c({ number, link });
      case 'M06':
        return t.M06({ number, at, phone: ticket.reporter.phone });
      case 'M07':
        return t.M07({ number, opens, now });
      case 'M07b':
        return t.M07b({ number, opens, now, system });
      case 'M08':
      case 'M08c':
        return t.M08({ ...security, onCallAlerted: message === 'M08' });
      case 'M09':
        return t.M09({ number, opens, due, now });
      case 'M10':
        return t.M10({ number, opens, due, now });
      case 'M11':
        return t.M11(security);
      case 'M12':
        return t.M12({
          municipalityName: municipality,
          at: security.securityOfficerAlerted ? createdAt : null,
        });
      case 'M15':
        return t.M15({ number, system, copyAt: copyOf(ticket), now });
      case 'M15b':
        return t.M15b({ number, due, copyAt: copyOf(ticket), now });
      case 'M15c':
        return t.M15c({ number });
      case 'M141':
        return t.M141({ number, system });
      case 'M18':
        return t.M18({ number, system });
      case 'M22':
        return t.M22({
          number,
          due,
          now,
          reserveChannel: directory.contacts.politicianPortalReserveChannel,
        });
      case 'M89':
        return t.M89({ number, system: system ?? t.unknownSystem });
    }
  })();
  return { message, text };
}

/** T29: the emergency routine of the system, in every outage message; null where none is registered. */
export const emergencyRoutine = (ticket: Ticket, directory: Directory): string | null =>
  ticket.systemId === null || ticket.municipality === null
    ? null
    : (directory.instance(ticket.systemId, ticket.municipality)?.emergencyRoutineUrl ?? null);
