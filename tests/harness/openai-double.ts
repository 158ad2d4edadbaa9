/**
 * What the model of Teams AI uses of the package `openai`, which the project does not install: one POST of the Azure
 * deployment through the `fetch` that it is given. Where the package is there, the tests run on it instead.
 */

type Options = {
  readonly apiKey: string;
  readonly endpoint: string;
  readonly apiVersion: string;
  readonly fetch: typeof fetch;
};

export const AzureOpenAI = function ({ apiKey, endpoint, apiVersion, fetch: send }: Options) {
  return {
    chat: {
      completions: {
        create: async (params: { readonly model: string }): Promise<unknown> => {
          const path = `openai/deployments/${params.model}/chat/completions?api-version=${apiVersion}`;
          const response = await send(`${endpoint}/${path}`, {
            method: 'post',
            headers: { 'content-type': 'application/json', 'api-key': apiKey },
            body: JSON.stringify(params),
          });
          if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
          return response.json();
        },
      },
    },
  };
};

export const OpenAI = AzureOpenAI;
