import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** U+1: must be solved the same working day for a named event (2.2). An obligation or an event, and a time. */
export const TIME: Lexicon = {
  obligation: list(`
    trenger, need, må, skal, må _ være, must, has to, have to, needs to, frist*, deadline, goes to, due,
    skal _ sendes
  `),
  sameDay: list(`
    før kveldsvakt*|nattevakt*|vaktskifte*|kveldsvakta, i dag, idag, today, før kl, innen kl, før #, før kl #,
    innen #, kl #, klokka #, i ettermiddag, i kveld, tonight, this afternoon, by #, at #, before #,
    om # min*|timer, om en time|halvtime, om ti|tjue|fem|femten|en min*|halvtime|time|kvarter,
    in # min*|hour*, in an|half hour, nå, om et kvarter, før lunsj|kvelden|helga, innen utgangen
  `),
  event: list(`
    eksamen*, exam*, lønnskjør*, terminoppgav*, møtes, møter, formannskap*, kommunestyre*, bystyre*,
    kommunestyret starter, møte* starter|begynner, møte om, valgkort*, valg*, prøve*, nasjonale prøver,
    begravelse*, vigsel*, rettsmøte*, utbetal*, betales ut, til banken, i posten, til trykk*, to print,
    skal sendes, må sendes, må ut, må være sendt|ute|inne|levert, anbud*, høringsfrist*, presentasjon*,
    forestilling*, årsoppgjør*, møteinnkalling*, innkalling*
  `),
  inProgress: list(`
    er i gang, pågår, nå i gang, in progress, starter om, begynner om, starts in, is on now, har begynt
  `),
};
