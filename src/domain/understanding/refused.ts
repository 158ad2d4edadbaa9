import type { Speech } from './speech.ts';

/** T62, T161: a shared account, somebody else's secret or mail, an administrator's, figures of sickness. */
export function isRefused(speech: Speech): boolean {
  const { signals, together, hits, faults, sentenceOf } = speech;
  if (signals.mentions('jailbreak') && signals.words.some(({ text }) => /passord|password/u.test(text)))
    return true;
  if (signals.mentions('jailbreak') && signals.mentions('adminSecret', 'secretOf', 'numberWord', 'promptAsk'))
    return true;
  if (signals.mentions('sickness') && signals.mentions('sicknessAsk')) return true;
  if (signals.mentions('sharedAccount') && faults.length === 0) return true;
  // «logge inn med …, men kontoen er sperret»: a log-in that fails.
  const forgotten = signals.mentions('hasForgotten');
  const locked = forgotten && faults.length > 0;
  if (!locked && hits('sharedAccount').some((hit) => signals.asked.has(sentenceOf(hit)))) return true;
  if (!locked && signals.mentions('sharedAccount') && signals.mentions('askVerb', 'orderNeed', 'youAsked'))
    return true;
  if ((together('othersSecret', 'getAct') || secretOfNamed(speech) || possessed(speech)) && !forgotten)
    return true;
  return together('adminSecret', 'getAct') && faults.length === 0;
}

/** «Karis passord», «read Kari's inbox»: a name in the genitive before what is somebody's own. */
const possessed = ({ signals: { words }, hits }: Speech): boolean =>
  hits('getAct').length > 0 &&
  words.some(
    ({ raw, start }, at) =>
      start > 0 &&
      /^\p{Lu}\p{Ll}+(?:['’´`]s|s|['’´`])$/u.test(raw) &&
      /^(?:passord|password|epost|mail|e-?mail|innboks|inbox|postkasse|konto$|kontoen$|account$|pin$|pinkode|chat|innlogging|login)/u.test(
        words[at + 1]?.text ?? '',
      ),
  );

/** «passordet til Per, han er syk»: a name, and a person. */
const secretOfNamed = ({ signals: { words }, hits }: Speech): boolean =>
  hits('secretOf').some(({ to }) => words.slice(to, to + 2).some(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw))) &&
  hits('getAct').length > 0 &&
  words.some(({ text }) =>
    /^(?:han|hun|henne|ham|she|he|him|her|syk|sjuk|ferie|hjem|permisjon|sick|holiday)$/u.test(text),
  );
