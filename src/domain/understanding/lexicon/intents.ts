import { list } from './list.ts';
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Whole messages that are commands (canonical words, joined by blanks). */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  acute: list(`
    akutt, acute, det er akutt, dette er akutt, it is acute, its acute, akutt akutt, acute acute, urgent
  `),
  myTickets: list(`
    mine saker, sakene mine, saken min, saken mi, vis sakene mine, vis mine saker, vis saken min,
    viser sakene mine, viser mine saker, my tickets, show my tickets, my cases, show my cases, mine sakar,
    sakene mine takk, se sakene mine, se mine saker, mi sak, min sak, sakane mine, viser sakane mine,
    mine avvik, my ticket
  `),
  newTicket: list(`
    ny sak, nytt avvik, new case, new ticket, ny feil, start ny sak, melde ny sak, ny melding, melde feil,
    melde avvik, melde en feil, report a fault, report fault, nytt problem, new issue, en ny sak, lag ny sak
  `),
  submit: list(`
    send inn, send, submit, send it, sende inn, send saken, send inn saken, registrer, registrer saken,
    meld inn, send den, send det, bare send, submit it, send inn takk
  `),
  cancel: list(`
    avbryt, avbryte, cancel, glem det, gløym det, never mind, nevermind, stopp, stop, slett, bare glem det,
    glem saken, trekk saken, trekk tilbake, ikke send, bare avbryt, forget it, avbryt saken, cancel it, angre
  `),
  help: list(`
    help, hjelp, hva kan du, hva kan du gjør, hva gjør du, what can you do, hvordan virker du,
    hvordan bruker jeg deg, hjelp meg, kan du hjelp meg, kan du hjelpe meg, can you help me,
    how does this work, hvordan virker dette, menu, meny, hvem er du, er du en robot, who are you
  `),
  yes: list(`
    ja, jepp, japp, jo, yes, yep, yeah, ok, okei, okay, ja takk, ja stemmer, ja det stemmer, stemmer,
    det stemmer, riktig, det er riktig, ja det er riktig, yes please, correct, ja bare send, jada, sure,
    ja gjerne, greit, godt, bekreft, confirm
  `),
  no: list(`
    nei, nope, no, niks, nei takk, neida, no thanks, no thank you, nei det stemmer ikke, ikke, not, nja,
    nei ikke
  `),
};

/** A message made of nothing but these is small talk. The first group says which. */
export const GREETING_WORDS = words(`
  hei hallo heisann hai halla heia hello hi hey morn god godt morgen dag kveld ettermiddag natt good morning afternoon evening
  heihei halloen mandag jul nytt år påske helg sommer tjena
`);
export const THANKS_WORDS = words(
  'takk tusen tusentakk thanks thank mange hjertelig thx cheers takkar supert flott topp perfekt bra strålende',
);
export const FILLER_WORDS = words(`
  du deg dere alle og for med på der you sammen hjelpen hjelpa svar svaret det the help so much a lot all skal ha de kjempe very
  fin dag day ein en et ha helg nå noen er ikke robot bot eller elle hyggelig alt everyone there som sa it that everything veldig
  god igjen da så i dag your raskt quick rask respons nydelig litt
`);
