import type { OpenAIModel } from '@microsoft/teams-ai/lib/models/OpenAIModel.js';
import type { Advisor, Clock, Log } from '../../app/ports.ts';
import type { Advice } from '../../domain/priority/advice.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { adviceIn, INSTRUCTIONS, questionOf } from './prompt.ts';

/** How long (elapsed time) a report waits for a model at most. */
const TIMEOUT_MS = 1_000;
/** The SDK's own limit prints what it throws; ours comes first. */
const SDK_TIMEOUT_MS = 10 * TIMEOUT_MS;
const MOST_TOKENS = 200;
const MOST_INPUT_TOKENS = 8_000;

export type ModelSettings = {
  /** Of the Azure OpenAI resource; https, or http on this machine. */
  readonly endpoint: string;
  readonly key: string;
  readonly deployment: string;
  readonly apiVersion: string;
};

type Model = typeof OpenAIModel;
type Complete = Parameters<OpenAIModel['completePrompt']>;

/**
 * The advisor over an Azure OpenAI deployment, through the model of Teams AI (X6). Loaded only where it is set up.
 * @throws when the SDK's model cannot be loaded: the package `openai`, which it leaves to its user, is not installed
 */
export async function createAdvisor(
  settings: ModelSettings,
  { clock, log }: { readonly clock: Pick<Clock, 'elapsed' | 'sleep'>; readonly log: Log },
): Promise<Advisor> {
  const { OpenAIModel: model } = await import('@microsoft/teams-ai/lib/models/OpenAIModel.js');
  return {
    async advise(text) {
      const began = clock.elapsed();
      const abort = new AbortController();
      let outcome = 'answered';
      const report = (what: string): void => {
        // What is broken off fails as well: it was late.
        if (outcome !== 'late') outcome = what;
      };
      const late = clock.sleep(TIMEOUT_MS).then((): undefined => {
        report('late');
        abort.abort();
        return undefined;
      });
      const asked = ask(model, settings, text, abort.signal, report).catch((): undefined => {
        report('failed');
        return undefined;
      });
      const advice = await Promise.race([asked, late]);
      const found = outcome;
      log.info('advisor.done', {
        outcome: advice === undefined && found === 'answered' ? 'malformed' : found,
        ms: Math.round(clock.elapsed() - began),
      });
      return advice ?? null;
    },
  };
}

/** One request, without retries. Undefined: no answer that can be read. */
async function ask(
  model: Model,
  { endpoint, key, deployment, apiVersion }: ModelSettings,
  text: string,
  signal: AbortSignal,
  report: (outcome: string) => void,
): Promise<Advice | undefined> {
  const http = endpoint.startsWith('http:');
  const client = new model({
    azureApiKey: key,
    azureEndpoint: endpoint.replace(/^http:/, 'https:'),
    azureDefaultDeployment: deployment,
    azureApiVersion: apiVersion,
    useSystemMessages: true,
    responseFormat: { type: 'json_object' },
    clientOptions: { maxRetries: 0, timeout: SDK_TIMEOUT_MS, fetch: guardedFetch(http, signal, report) },
  });
  const response = await client.completePrompt(...promptOf(text));
  const content = response.status === 'success' ? response.message?.content : undefined;
  return typeof content === 'string' ? adviceIn(content) : undefined;
}

/** What the model asks for and does not need: no turn, no memory, no functions, nothing counted in tokens. */
function promptOf(text: string): Complete {
  const output = [
    { role: 'system', content: INSTRUCTIONS },
    { role: 'user', content: questionOf(text) },
  ];
  const rendered = { length: 0, tooLong: false };
  const memory: Complete[1] = {
    deleteValue: () => undefined,
    hasValue: () => false,
    getValue: (() => undefined) as Complete[1]['getValue'],
    setValue: () => undefined,
  };
  const template: Complete[4] = {
    name: 'facts',
    // Not the SDK's own sections: they read a report as a template with variables and functions in it.
    prompt: {
      required: true,
      tokens: -1,
      renderAsText: async () => ({ ...rendered, output: '' }),
      renderAsMessages: async () => ({ ...rendered, output }),
    },
    config: {
      schema: 1.1,
      type: 'completion',
      completion: {
        completion_type: 'chat',
        frequency_penalty: 0,
        include_history: false,
        include_input: false,
        include_images: false,
        max_tokens: MOST_TOKENS,
        max_input_tokens: MOST_INPUT_TOKENS,
        presence_penalty: 0,
        temperature: 0,
        top_p: 1,
      },
    },
  };
  const tokenizer: Complete[3] = { encode: () => [], decode: () => '' };
  const unused: unknown = {};
  return [unused as Complete[0], memory, unused as Complete[2], tokenizer, template];
}
