import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** Words that decide nothing by themselves and yet are a reason to ask (domain.md 2.3, last lines; B17). */
export const DOUBT: Lexicon = {
  /** Said of a fault, they change no priority: they trigger the question about life and health. */
  urgent: list(`
    kritisk, krise, haster, hast, hastar, hastesak*, hastetilfelle*, prekær*, nødsituasjon*, naudsituasjon*, akutt, asap,
    urgent, critical, emergency, acute, akute, katastrofe
  `),
  /** The house has no power: not ours, but what hangs on it may be. */
  power: list(`
    strømbrudd*, strømstans*, strømutfall*, straumbrot*, straumbrudd*, strømløs*, uten|mangler|ingen strøm|straum,
    strømmen|straumen _ borte|gått|gikk|vekk|ute|nede|av|forsvant, strømmen|straumen borte|gikk|forsvant,
    mistet|mista strømmen|straumen, power cut|outage|failure, no|lost power, power is|went out|off|down|gone
  `),
};
