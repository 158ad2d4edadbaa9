import type { Directory } from '../domain/directory/directory.ts';
import type { Missed } from '../domain/on-call/shift-test.ts';
import type { RotaSay } from '../domain/say.ts';
import type { EpochMs } from '../domain/vocabulary.ts';
import type { Messages } from './catalogue.ts';

/** More would be more than a message holds; the rest can be asked for by its own week. */
const MOST_STRETCHES = 3;

/** A sentence about the rota (`rota.ts`): people by their names as the directory has them now. */
export function rotaSentence(say: RotaSay, t: Messages, directory: Directory, now: EpochMs): string {
  const nameOf = (id: string): string => directory.person(id)?.name ?? id;
  const standInOf = ({ standInId }: Missed): string | null => (standInId === null ? null : nameOf(standInId));
  switch (say.id) {
    case 'M200':
      return t.M200({
        stretches: say.stretches.slice(0, MOST_STRETCHES).map(({ from, to, primary, secondary }) => ({
          from,
          to,
          primary: nameOf(primary),
          secondary: nameOf(secondary),
        })),
        now,
      });
    case 'M201':
      return t.M201({ week: say.week });
    case 'M202':
    case 'M203':
    case 'M205': {
      const { from, to, takerId, giverId } = say;
      const exchange = { from, to, now, taker: nameOf(takerId), giver: nameOf(giverId) };
      if (say.id === 'M202') return t.M202({ ...exchange, other: nameOf(say.otherId) });
      if (say.id === 'M203') return t.M203({ ...exchange, asker: nameOf(say.askerId), until: say.until });
      return t.M205(exchange);
    }
    case 'M204':
    case 'M206':
      return t[say.id]({ name: nameOf(say.personId) });
    case 'M207':
      return t.M207({ why: say.why, name: say.personId === null ? null : nameOf(say.personId) });
    case 'M209': {
      const { from, to, why, level } = say;
      return t.M209({ from, to, now, why, level, name: nameOf(say.personId) });
    }
    case 'M210':
      return t.M210({ name: nameOf(say.personId), from: say.from, now });
    case 'M211':
      return t.M211({ from: say.from, now });
    case 'M212':
      return t.M212({
        role: say.role,
        from: say.from,
        to: say.to,
        repeated: say.repeated,
        answered: 'here',
        now,
      });
    case 'M213':
      return t.M213({ name: nameOf(say.personId), because: say.because, from: say.from, to: say.to, now });
    case 'M214': {
      const { role, because, from } = say;
      return t.M214({ name: nameOf(say.personId), role, because, standIn: standInOf(say), from, now });
    }
    case 'M215':
      return t.M215({ because: say.because, standIn: standInOf(say) });
    case 'M216':
      return t.M216({ backUntil: say.backUntil, now });
    case 'M217':
      return t.M217({ name: nameOf(say.personId), to: say.to, now });
    case 'M219':
      return t.M219({ via: say.via });
  }
}
