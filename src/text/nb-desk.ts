import type { DeskRefusal } from '../domain/ticket/desk-answer.ts';
import type { DeskVerb, QueueName } from '../domain/understanding/desk-words.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import { sentences, whenDone as doneWhen, whenDue } from './format.ts';
import { labels } from './nb-labels.ts';
import type { DeskMessages } from './desk.ts';

/** Bokmål: the desk's work on tickets. */

const whenDone = ({ at, now }: { readonly at: EpochMs; readonly now: EpochMs }): string =>
  doneWhen(at, now, 'nb');

const done: Readonly<Record<DeskVerb, (number: string) => string>> = {
  take: (number) => `Du har saken ${number}, og melder har fått vite det.`,
  giveBack: (number) => `Saken ${number} ligger i køen igjen.`,
  assign: (number) => `Saken ${number} er gitt videre, og både den som fikk den og melder har fått vite det.`,
  answer: (number) => `Svaret om saken ${number} er sendt til melder.`,
  ask: (number) => `Spørsmålet om saken ${number} er sendt til melder.`,
  note: (number) => `Notatet er lagt til saken ${number}. Melder ser det ikke.`,
  setPriority: (number) => `Prioriteten på saken ${number} er endret, og melder har fått vite hvorfor.`,
  classify: (number) => `Saken ${number} er endret.`,
  stop: (number) => `Feilen i saken ${number} er meldt som stanset. Normal drift gjenstår.`,
  join: (number) =>
    `Saken er slått sammen med en annen, og melder har fått vite det. Skriv «skill ut ${number}» hvis det var feil.`,
  unjoin: (number) => `Saken ${number} står for seg selv igjen, og melder har fått vite det.`,
  handToOnCall: (number) => `Vakten er varslet om saken ${number}.`,
  handToVendor: (number) => `Saken ${number} venter på leverandøren, og melder har fått vite det.`,
  askManager: (number) => `Systemansvarlig er bedt om hjelp med saken ${number}.`,
  solve: (number) => `Saken ${number} er meldt som løst, og melder har fått vite det.`,
  close: (number) => `Saken ${number} er avsluttet.`,
  reopen: (number) => `Saken ${number} er åpnet igjen, og svarfristen løper på nytt.`,
  withdraw: (number) => `Saken ${number} er trukket, og melder har fått vite det.`,
  redact: (number) => `Teksten er fjernet fra saken ${number}.`,
  history: (number) => `Historikken for saken ${number} kommer her.`,
  reach: (number) => `Listen over hvem som fikk beskjed om saken ${number}, kommer her.`,
  show: (number) => `Saken ${number} ligger i chatten din.`,
};

const refusals: Readonly<Record<DeskRefusal, (number: string) => string>> = {
  number: (number) => `Jeg finner ikke saken ${number}. Se om nummeret er riktig.`,
  role: (number) => `Du kan ikke gjøre det med saken ${number}. Spør lederen for driftsstøtte.`,
  state: (number) => `Det går ikke med saken ${number} slik den står nå.`,
  tooLate: (number) => `Det er for lenge siden saken ${number} ble løst. Meld en ny sak.`,
  others: (number) => `En annen har saken ${number} nå.`,
  secret: () => 'Det er ikke sendt, for vi ber aldri noen om passord. Skriv det på en annen måte.',
  empty: (number) => `Skriv teksten etter nummeret på saken ${number}.`,
  reason: (number) => `Skriv også hvorfor, etter nummeret på saken ${number}.`,
  same: (number) => `Slik står saken ${number} allerede.`,
  person: (number) =>
    `Jeg finner ingen med det navnet på driftsstøtte som kan ta saken ${number}. Skriv hele navnet.`,
  system: (number) =>
    `Jeg kjenner ikke det systemet, så saken ${number} er ikke endret. Skriv navnet på en annen måte.`,
  kind: (number) =>
    `Saken ${number} kan ikke bli til det. Gjenoppretting og oppgradering må bestilles på nytt.`,
  prevention: (number) =>
    `Saken ${number} kan ikke avsluttes uten årsak og tiltak. Skriv «lukk ${number} årsak: … tiltak: …», eller ingen tiltak og hvorfor.`,
  manager: (number) =>
    `Ingen systemansvarlig er registrert for systemet i saken ${number}. Spør koordinatoren.`,
  deskOpen: (number) =>
    `Driftsstøtte er åpen, så vakten kan ikke få saken ${number}. Ta den, eller gi den til en annen.`,
  withOnCall: (number) => `Vakten har saken ${number} allerede.`,
  other: () => 'Jeg finner ikke saken du vil slå sammen med. Se om nummeret er riktig.',
  sameTicket: (number) => `Saken ${number} er den samme saken.`,
  merged: () => 'En av sakene er alt slått sammen med en annen. Bruk nummeret på hovedsaken.',
  isParent: (number) =>
    `Andre meldinger er samlet i saken ${number}. Slå heller den andre saken sammen med denne.`,
  otherOver: () => 'Saken du vil slå sammen med, er ferdig. Gjenåpne den først.',
  notJoined: (number) => `Saken ${number} er ikke slått sammen med noen.`,
  notFound: (number) => `Ordene står ikke i saken ${number}. Skriv dem slik de står der.`,
  changed: (number) => `En annen har endret saken ${number} imens.`,
};

const lists: Readonly<Record<QueueName, string>> = {
  queue: 'Ingen saker venter i køen din.',
  mine: 'Du har ingen saker nå.',
  critical: 'Ingen kritiske saker venter i køen din.',
  unanswered: 'Alle sakene i køen din er besvart.',
  dueToday: 'Ingen av sakene i køen din har frist i dag, så det haster ikke.',
};

export const desk: DeskMessages = {
  M220: ({ number, name, text }) => `Svar på saken ${number} fra ${name} på driftsstøtte: ${text}`,
  M221: ({ number, done: verb }) => done[verb](number),
  M222: ({ number, why, state, name }) => {
    if (why === 'others' && name !== null) return `${name} har saken ${number} nå.`;
    if (why === 'state' && state !== null)
      return `Det går ikke nå, for saken ${number} er ${labels.stateName(state)}.`;
    return refusals[why](number);
  },
  M223: ({ which }) => lists[which],
  M224: ({ number, name }) =>
    `${name} på driftsstøtte venter på svar fra deg om saken ${number}. Skriv det her.`,
  M225: ({ number }) => `Saken ${number} er avsluttet. Skriv her hvis feilen kommer tilbake.`,
  M226: ({ number, name, text }) =>
    `I saken ${number} har ${name} endret dette imens, og det står slik: ${text}.`,
  M250: ({ number, name, text }) =>
    `Svar her på dette spørsmålet om saken ${number} fra ${name} på driftsstøtte: ${text}`,
  M251: ({ number, name, priority, reason }) =>
    sentences(
      `Saken ${number} har fått ${labels.priorityName(priority)} prioritet av ${name} på driftsstøtte.`,
      `Grunnen er denne: ${reason}`,
    ),
  M252: ({ number, text }) => `Melder skriver om saken ${number}: ${text}`,
  M253: ({ number, due, now }) =>
    `Saken ${number} er åpnet igjen. Du får svar senest ${whenDue(due, now, 'nb')}.`,
  M255: ({ number, former }) =>
    `Saken din ${former} gjelder samme feil som saken ${number}, og er lagt til den. Du får beskjed her når det er noe nytt.`,
  M256: ({ number }) => `Saken din er en egen sak igjen, med nummer ${number}.`,
  M257: ({ number, name, text }) => `Saken ${number} er trukket av ${name} på driftsstøtte: ${text}`,
  M258: ({ number, name, text }) =>
    sentences(`Du har fått saken ${number} av ${name}.`, text === '' ? null : `Beskjed: ${text}`),
  M259: ({ number, name, to }) => `Saken ${number} er gitt til ${to} av ${name}.`,
  M260: ({ number, text }) =>
    sentences(`Saken ${number} er åpnet igjen.`, text === '' ? null : `Beskjed: ${text}`),
  M261: ({ number, due, now }) =>
    `Saken ${number} skal være besvart ${whenDue(due, now, 'nb')}, og ingen har svart melderen ennå.`,
  M262: ({ number, due, now }) =>
    `Fristen for å svare på saken ${number} gikk ut ${whenDone({ at: due, now })}. Svar melderen nå.`,
  M263: ({ number, name, text }) =>
    `Du blir som systemansvarlig bedt om hjelp med saken ${number} av ${name} på driftsstøtte: ${text}`,
  M264: ({ number, name, text }) =>
    sentences(
      `Saken ${number} hos ${name} venter på leverandøren, og du følger den opp som koordinator.`,
      text === '' ? null : `Beskjed: ${text}`,
    ),
  M265: ({ number, former, name }) => `Saken ${former} er slått sammen med saken ${number} av ${name}.`,
  M268: ({ number }) => `Takk. Saken ${number} er ferdig.`,
  M269: ({ number }) => `Saken ${number} er åpnet igjen. Skriv hva som fortsatt er galt.`,
  M270: ({ name, text }) => `Endring som nå er gjort i saken av ${name}: ${text}`,
};
