import { pino, type DestinationStream } from 'pino';
import type { Log } from '../../app/ports.ts';

/**
 * Log lines as JSON. Of an error its kind and place are kept, not its message: a message can carry what a person wrote
 * (domain.md 6.8).
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(1),
  );
  return {
    info: (code, fields) => logger.info({ code, ...fields }),
    warn: (code, fields) => logger.warn({ code, ...fields }),
    error: (code, fields, cause) => logger.error({ code, ...fields, ...causeOf(cause) }),
  };
}

function causeOf(cause: unknown): Readonly<Record<string, string>> {
  if (!(cause instanceof Error)) return cause === undefined ? {} : { cause: typeof cause };
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const inner = cause.cause instanceof Error ? { because: cause.cause.name } : {};
  return {
    cause: cause.name,
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
    ...inner,
  };
}
