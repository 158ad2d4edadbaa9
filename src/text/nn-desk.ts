import type { DeskRefusal } from '../domain/ticket/desk-answer.ts';
import type { DeskVerb, QueueName } from '../domain/understanding/desk-words.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { sentences, whenDone as doneWhen, whenDue } from './format.ts';
import { labels } from './nn-labels.ts';
import type { DeskMessages } from './desk.ts';

/** Nynorsk: the desk's work on tickets. */

const whenDone = ({ at, now }: { readonly at: EpochMs; readonly now: EpochMs }): string =>
  doneWhen(at, now, 'nn');

const done: Readonly<Record<DeskVerb, (number: string) => string>> = {
  take: (number) => `Du har saka ${number}, og meldaren har fått vite det.`,
  giveBack: (number) => `Saka ${number} ligg i køen att.`,
  assign: (number) => `Saka ${number} er gitt vidare, og både den som fekk ho og meldaren har fått vite det.`,
  answer: (number) => `Svaret om saka ${number} er sendt til meldaren.`,
  ask: (number) => `Spørsmålet om saka ${number} er sendt til meldaren.`,
  note: (number) => `Notatet er lagt til saka ${number}. Meldaren ser det ikkje.`,
  setPriority: (number) => `Prioriteten på saka ${number} er endra, og meldaren har fått vite kvifor.`,
  classify: (number) => `Saka ${number} er endra.`,
  stop: (number) => `Feilen i saka ${number} er meld som stansa. Normal drift står att.`,
  join: (number) =>
    `Saka er slått saman med ei anna, og meldaren har fått vite det. Skriv «skil ut ${number}» dersom det var feil.`,
  unjoin: (number) => `Saka ${number} står for seg sjølv att, og meldaren har fått vite det.`,
  handToOnCall: (number) => `Vakta er varsla om saka ${number}.`,
  handToVendor: (number) => `Saka ${number} ventar på leverandøren, og meldaren har fått vite det.`,
  askManager: (number) => `Systemansvarleg er beden om hjelp med saka ${number}.`,
  solve: (number) => `Saka ${number} er meld som løyst, og meldaren har fått vite det.`,
  close: (number) => `Saka ${number} er avslutta.`,
  reopen: (number) => `Saka ${number} er opna att, og svarfristen går på nytt.`,
  withdraw: (number) => `Saka ${number} er trekt, og meldaren har fått vite det.`,
  redact: (number) => `Teksten er fjerna frå saka ${number}.`,
  history: (number) => `Historikken for saka ${number} kjem her.`,
  reach: (number) => `Lista over kven som fekk beskjed om saka ${number}, kjem her.`,
  show: (number) => `Saka ${number} ligg i chatten din.`,
};

const refusals: Readonly<Record<DeskRefusal, (number: string) => string>> = {
  number: (number) => `Eg finn ikkje saka ${number}. Sjå om nummeret er rett.`,
  role: (number) => `Du kan ikkje gjere det med saka ${number}. Spør leiaren for driftsstøtte.`,
  state: (number) => `Det går ikkje med saka ${number} slik ho står no.`,
  tooLate: (number) => `Det er for lenge sidan saka ${number} vart løyst. Meld ei ny sak.`,
  others: (number) => `Ein annan har saka ${number} no.`,
  secret: () => 'Det er ikkje sendt, for vi ber aldri nokon om passord. Skriv det på ein annan måte.',
  empty: (number) => `Skriv teksten etter nummeret på saka ${number}.`,
  reason: (number) => `Skriv også kvifor, etter nummeret på saka ${number}.`,
  same: (number) => `Slik står saka ${number} alt.`,
  person: (number) =>
    `Eg finn ingen med det namnet på driftsstøtte som kan ta saka ${number}. Skriv heile namnet.`,
  system: (number) =>
    `Eg kjenner ikkje det systemet, så saka ${number} er ikkje endra. Skriv namnet på ein annan måte.`,
  kind: (number) =>
    `Saka ${number} kan ikkje bli til det. Gjenoppretting og oppgradering må tingast på nytt.`,
  prevention: (number) =>
    `Saka ${number} kan ikkje avsluttast utan årsak og tiltak. Skriv «lukk ${number} årsak: … tiltak: …», eller ingen tiltak og kvifor.`,
  manager: (number) =>
    `Ingen systemansvarleg er registrert for systemet i saka ${number}. Spør koordinatoren.`,
  deskOpen: (number) =>
    `Driftsstøtte er open, så vakta kan ikkje få saka ${number}. Ta ho, eller gi ho til ein annan.`,
  withOnCall: (number) => `Vakta har saka ${number} alt.`,
  other: () => 'Eg finn ikkje saka du vil slå saman med. Sjå om nummeret er rett.',
  sameTicket: (number) => `Saka ${number} er den same saka.`,
  merged: () => 'Ei av sakene er alt slått saman med ei anna. Bruk nummeret på hovudsaka.',
  isParent: (number) =>
    `Andre meldingar er samla i saka ${number}. Slå heller den andre saka saman med denne.`,
  otherOver: () => 'Saka du vil slå saman med, er ferdig. Opne ho att først.',
  notJoined: (number) => `Saka ${number} er ikkje slått saman med noka.`,
  notFound: (number) => `Orda står ikkje i saka ${number}. Skriv dei slik dei står der.`,
  changed: (number) => `Ein annan har endra saka ${number} i mellomtida.`,
};

const lists: Readonly<Record<QueueName, string>> = {
  queue: 'Ingen saker ventar i køen din.',
  mine: 'Du har ingen saker no.',
  critical: 'Ingen kritiske saker ventar i køen din.',
  unanswered: 'Alle sakene i køen din har fått svar, så ingen ventar no.',
  dueToday: 'Ingen av sakene i køen din har frist i dag, så det hastar ikkje.',
};

export const desk: DeskMessages = {
  M220: ({ number, name, text }) => `Svar på saka ${number} frå ${name} på driftsstøtte: ${text}`,
  M221: ({ number, done: verb }) => done[verb](number),
  M222: ({ number, why, state, name }) => {
    if (why === 'others' && name !== null) return `${name} har saka ${number} no.`;
    if (why === 'state' && state !== null)
      return `Det går ikkje no, for saka ${number} er ${labels.stateName(state)}.`;
    return refusals[why](number);
  },
  M223: ({ which }) => lists[which],
  M224: ({ number, name }) =>
    `${name} på driftsstøtte ventar på svar frå deg om saka ${number}. Skriv det her.`,
  M225: ({ number }) => `Saka ${number} er avslutta. Skriv her dersom feilen kjem tilbake.`,
  M226: ({ number, name, text }) =>
    `I saka ${number} har ${name} endra dette i mellomtida, og det står slik: ${text}.`,
  M250: ({ number, name, text }) =>
    `Svar her på dette spørsmålet om saka ${number} frå ${name} på driftsstøtte: ${text}`,
  M251: ({ number, name, priority, reason }) =>
    sentences(
      `Saka ${number} har fått ${labels.priorityName(priority)} prioritet av ${name} på driftsstøtte.`,
      `Grunnen er denne: ${reason}`,
    ),
  M252: ({ number, text }) => `Meldaren skriv om saka ${number}: ${text}`,
  M253: ({ number, due, now }) =>
    `Saka ${number} er opna att. Du får svar seinast ${whenDue(due, now, 'nn')}.`,
  M255: ({ number, former }) =>
    `Saka di ${former} gjeld same feil som saka ${number}, og er lagd til den. Du får beskjed her når det er noko nytt.`,
  M256: ({ number }) => `Saka di er ei eiga sak att, med nummer ${number}.`,
  M257: ({ number, name, text }) => `Saka ${number} er trekt av ${name} på driftsstøtte: ${text}`,
  M258: ({ number, name, text }) =>
    sentences(`Du har fått saka ${number} av ${name}.`, text === '' ? null : `Beskjed: ${text}`),
  M259: ({ number, name, to }) => `Saka ${number} er gitt til ${to} av ${name}.`,
  M260: ({ number, text }) =>
    sentences(`Saka ${number} er opna att.`, text === '' ? null : `Beskjed: ${text}`),
  M261: ({ number, due, now }) =>
    `Saka ${number} skal vere svara på ${whenDue(due, now, 'nn')}, og ingen har svara meldaren enno.`,
  M262: ({ number, due, now }) =>
    `Fristen for å svare på saka ${number} gjekk ut ${whenDone({ at: due, now })}. Svar meldaren no.`,
  M263: ({ number, name, text }) =>
    `Du blir som systemansvarleg beden om hjelp med saka ${number} av ${name} på driftsstøtte: ${text}`,
  M264: ({ number, name, text }) =>
    sentences(
      `Saka ${number} hos ${name} ventar på leverandøren, og du følgjer ho opp som koordinator.`,
      text === '' ? null : `Beskjed: ${text}`,
    ),
  M265: ({ number, former, name }) => `Saka ${former} er slått saman med saka ${number} av ${name}.`,
  M268: ({ number }) => `Takk. Saka ${number} er ferdig.`,
  M269: ({ number }) => `Saka ${number} er opna att. Skriv kva som framleis er gale.`,
  M270: ({ name, text }) => `Endring som no er gjord i saka av ${name}: ${text}`,
};
