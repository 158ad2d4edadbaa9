import { z } from 'zod';

/** More than any answer to the question needs; what is longer is not read to its end. */
const MOST_BYTES = 64 * 1024;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const emptyAnswer = (content = ''): Response =>
  Response.json({
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  });

async function readAtMost(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk = part.value as Uint8Array;
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The transport under the SDK's model. It never fails: the model prints what it catches, an error of the service with its
 * body, and what a person wrote must not reach a log (6.8). Instead the outcome is reported as a code, and the model
 * gets an answer without words.
 * @param http the endpoint is on this machine; the SDK takes https alone, and here it is put back
 */
export const guardedFetch =
  (http: boolean, signal: AbortSignal, report: (outcome: string) => void) =>
  async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (http) url.protocol = 'http:';
    try {
      const { method = 'POST', headers, body } = init ?? {};
      const response = await fetch(url, {
        method,
        redirect: 'error',
        signal,
        ...(headers === undefined ? {} : { headers }),
        ...(body === undefined ? {} : { body }),
      });
      if (!response.ok) {
        await response.body?.cancel();
        report(`status ${response.status}`);
        return emptyAnswer();
      }
      const text = await readAtMost(response);
      const parsed = text === undefined ? undefined : completion.safeParse(JSON.parse(text)).data;
      if (parsed === undefined) report(text === undefined ? 'tooLong' : 'malformed');
      return emptyAnswer(parsed?.choices[0]?.message.content);
    } catch (cause) {
      report(cause instanceof SyntaxError ? 'malformed' : 'unreachable');
      return emptyAnswer();
    }
  };
