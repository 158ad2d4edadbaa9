import { list } from './list.ts';
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Whole messages that are commands (canonical words, joined by blanks). */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  greeting: list(`
    noen, noen der, noen her, noen hjemme, er noen der, anyone, anybody, anybody there, anyone there, mårn, morn, morna, halloen, er dere der, hallo noen, hallo noen der
  `),
  acute: list(`
    akutt, acute, det er akutt, dette er akutt, it is acute, its acute, akutt akutt, acute acute, urgent
  `),
  myTickets: list(`
    mine saker, sakene mine, saken min, saken mi, vis sakene mine, vis mine saker, vis saken min,
    viser sakene mine, viser mine saker, my tickets, show my tickets, my cases, show my cases, mine sakar,
    sakene mine takk, se sakene mine, se mine saker, mi sak, min sak, sakane mine, viser sakane mine,
    mine avvik, my ticket
  `),
  insist: list(`
    meld likevel, meld det likevel, meld den likevel, meld allikevel, meld likavel, meld det likavel, registrer likevel,
    registrer det likevel, registrer den likevel, send likevel, send det likevel, send inn likevel, ja meld likevel,
    ja meld det likevel, jeg vil melde det likevel, jeg vil melde likevel, vil melde likevel, lag sak likevel, lag en sak likevel,
    report it anyway, report anyway, register it anyway, register anyway, send it anyway, yes report it anyway,
    please report it anyway, meld det inn likevel, meld inn likevel, meld likevel takk
  `),
  myApprovals: list(`
    mine godkjenninger, mine godkjenningar, godkjenningene mine, godkjenningane mine, vis mine godkjenninger, my approvals,
    show my approvals, hva skal jeg godkjenne, godkjenninger, godkjenningar, approvals, vis godkjenninger
  `),
  newTicket: list(`
    ny sak, nytt avvik, new case, new ticket, ny feil, start ny sak, melde ny sak, ny melding, melde feil,
    melde avvik, melde en feil, report a fault, report fault, nytt problem, new issue, en ny sak, lag ny sak
  `),
  submit: list(`
    send inn, send, submit, send it, sende inn, send saken, send inn saken, registrer, registrer saken,
    meld inn, send den, send det, bare send, submit it, send inn takk, ja send inn, ja send, ja registrer, ja bare send,
    ja bare registrer, ja bare registrer min, ok ja bare registrer min, bare registrer min, registrer min, registrer den,
    ja registrer den, just send it, yes send it, bare send inn
  `),
  notSolved: list(`
    ikke løst, ikke løst ennå, det er ikke løst, den er ikke løst, saken er ikke løst, fortsatt ikke løst, ikke løst likevel,
    det ble ikke løst, nei ikke løst, ikkje løyst, ikkje løyst enno, det er ikkje løyst, saka er ikkje løyst, gjenåpne saken,
    gjenåpne, åpne saken igjen, opne saka att, gjenopne saka, not solved, it is not solved, its not solved, not solved yet,
    no not solved, not resolved, reopen, reopen it, reopen the case
  `),
  cancel: list(`
    avbryt, avbryte, cancel, glem det, gløym det, never mind, nevermind, stopp, stop, slett, bare glem det,
    glem saken, trekk saken, trekk tilbake, ikke send, bare avbryt, forget it, avbryt saken, cancel it, angre,
    ja bare slett det, bare slett det, bare slett, slett det, ja slett det, ja slett, slett den, slett utkastet, delete it
  `),
  help: list(`
    help, hjelp, hva kan du, hva kan du gjør, hva gjør du, what can you do, hvordan virker du,
    hvordan bruker jeg deg, hjelp meg, kan du hjelp meg, kan du hjelpe meg, can you help me,
    how does this work, hvordan virker dette, menu, meny, hvem er du, er du en robot, who are you
  `),
  yes: list(`
    den er grei, ok den er grei, den er god, skjønner, ok skjønner, forstått, mottatt, understood, got it, okidoki,
    ja, jepp, japp, jo, yes, yep, yeah, ok, okei, okay, ja takk, ja stemmer, ja det stemmer, stemmer,
    det stemmer, riktig, det er riktig, ja det er riktig, yes please, correct, ja bare send, jada, sure,
    ja gjerne, greit, godt, bekreft, confirm, ja det er greit, ja alt stemmer, alt stemmer, ja nummeret stemmer,
    nummeret stemmer, ja det er rett, det er rett, ja takk det stemmer, ja det er fint, yes that is correct, thats correct,
    that is correct, yes correct, yes thats right, thats right
  `),
  dontKnow: list(`
    vet ikke, vet da ikke, det vet jeg ikke, jeg vet ikke, aner ikke, ingen anelse, usikker, ikke sikker, har ikke peiling,
    dont know, i dont know, no idea, not sure, vet ikke helt, vet ikke noe om det, dunno, idk
  `),
  sameAsLast: list(`
    samme som sist, det samme som sist, som sist, samme som før, det samme som før, samme, det samme, samme nummer,
    samme sted, same as last time, same as before, same, the same, bruk det samme, samme nummer som sist, samme igjen,
    det samme som i går, samme som i går, det samme igjen, samme feil, samme feil igjen, samme feil som sist,
    samme feil som i går, same as yesterday, same problem again, same problem, same fault, the same as yesterday,
    som i går, samme problem, samme problem igjen, samme som i dag tidlig
  `),
  deleteConversation: list(`
    slett samtalen, slett samtalen min, slett chatten, slett alt, slett praten, slett historikken, glem meg,
    delete the conversation, delete conversation, delete my data, delete chat, delete everything, forget me,
    slett dataene mine, slett opplysningene mine
  `),
  rectify: list(`
    rett, rette, rett opplysningene, rett opplysningene mine, rett saken, endre opplysninger, endre opplysningene,
    endre opplysningene mine, korriger, rett feil, correct, correct my details, correct details, change my details,
    endre saken, rett saken min, rette opplysninger, rett opplysningane, rett opplysningane mine, endre opplysningane mine
  `),
  speakNb: list(`
    bokmål, på bokmål, svar på bokmål, skriv bokmål, norsk, på norsk, norwegian, in norwegian, norwegian please,
    svar på norsk, bokmål takk, norsk takk, snakk norsk
  `),
  speakNn: list(`
    nynorsk, på nynorsk, svar på nynorsk, skriv nynorsk, nynorsk takk, skriv på nynorsk
  `),
  speakEn: list(`
    english, in english, english please, in english please, engelsk, på engelsk, answer in english, svar på engelsk,
    speak english, do you speak english, engelsk takk, write in english
  `),
  plainText: list(`
    bare tekst, uten kort, vis tekst, ikke kort, tekst, kun tekst, text only, no cards, only text, plain text,
    utan kort, just text, without cards, skjul kort, jeg ser ikke kortet, ser ikke kortet, jeg ser ikke kort, cannot see the card, i cannot see the card
  `),
  showCards: list(`
    vis kort, med kort, kort, show cards, with cards, cards, bruk kort, vis kortene, vis korta, vis kortene igjen, vis korta igjen,
    show the cards, show cards again
  `),
  no: list(`
    nei, nope, no, niks, nei takk, neida, no thanks, no thank you, nei det stemmer ikke, ikke, not, nja,
    nei ikke, nei ikke slett, nei behold den, behold den, ikke slett, ikke slett den
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
  god igjen da så i dag vil ville bare si at til var jobb your raskt quick rask respons nydelig litt
`);
