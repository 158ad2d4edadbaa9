import type { Clock, Directories } from '../../app/ports.ts';
import type { Extension, RaiseAnswer, Searched } from '../../app/inbound.ts';
import { presentPreview } from '../../cards/found-ticket.ts';
import type { Writing } from '../../cards/lines.ts';
import type { Say } from '../../domain/say.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { textOf } from '../../text/index.ts';
import { sentenceOf } from '../../text/say.ts';
import { originOf, type InboundActivity } from './activity.ts';
import { compose } from './compose.ts';
import { dialogPressOf, openedOf, searchOf } from './extension-activity.ts';

/** What an invoke is answered with, as the connector hands it on. */
export type InvokeAnswer = { readonly status: number; readonly body: unknown };

type Deps = {
  readonly extension: Extension;
  readonly clock: Pick<Clock, 'now'>;
  readonly directories: Directories;
};

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';
const wrong: InvokeAnswer = { status: 400, body: { error: 'Not a command of this extension.' } };
const ok = (body: unknown): InvokeAnswer => ({ status: 200, body });

/** The message extension of Teams: searching tickets, and the dialogs that raise one. */
export function createExtensionAnswers({ extension, clock, directories }: Deps) {
  const { search, raising } = extension;

  /** Whoever uses it reads it in the own language, whatever the words are that it is about. */
  const languageOf = (activity: InboundActivity): Language => {
    const directory = directories.current();
    return directory.languageOf(directory.personOfAccount(originOf(activity).account));
  };

  const sentence = (say: Say, language: Language): string =>
    sentenceOf(say, null, textOf(language), directories.current(), clock.now());

  function searched(answer: Searched, language: Language): unknown {
    if (answer.answer === 'say')
      return { composeExtension: { type: 'message', text: sentence(answer.say, language) } };
    const directory = directories.current();
    const now = clock.now();
    const writing: Writing = { t: textOf(language), directory, now };
    return {
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: answer.tickets.map((ticket) => ({
          contentType: ADAPTIVE,
          content: compose({ card: { card: 'foundTicket', ticket }, language }, directory, now).card,
          preview: { contentType: THUMBNAIL, content: presentPreview(ticket, writing) },
        })),
      },
    };
  }

  function dialog(answer: RaiseAnswer, language: Language): unknown {
    if (answer.answer === 'say') return { task: { type: 'message', value: sentence(answer.say, language) } };
    const { form, said } = answer;
    const { card, summary } = compose(
      { card: { card: 'raise', form, said }, language },
      directories.current(),
      clock.now(),
    );
    return {
      task: {
        type: 'continue',
        value: {
          title: summary,
          height: 'large',
          width: 'medium',
          card: { contentType: ADAPTIVE, content: card },
        },
      },
    };
  }

  return {
    /** `composeExtension/query` */
    query: async (activity: InboundActivity): Promise<InvokeAnswer> => {
      const asked = searchOf(activity.value);
      return asked === undefined
        ? wrong
        : ok(searched(await search(originOf(activity), asked), languageOf(activity)));
    },

    /** `composeExtension/fetchTask` */
    fetchTask: async (activity: InboundActivity): Promise<InvokeAnswer> => {
      const opened = openedOf(activity.value);
      return opened === undefined
        ? wrong
        : ok(dialog(await raising.open(originOf(activity), opened.message), languageOf(activity)));
    },

    /** `composeExtension/submitAction` */
    submitAction: async (activity: InboundActivity): Promise<InvokeAnswer> => {
      const pressed = dialogPressOf(activity.value);
      if (pressed === undefined) return wrong;
      const answered = pressed.verb === 'find' ? raising.find : raising.submit;
      return ok(dialog(await answered(originOf(activity), pressed.sent), languageOf(activity)));
    },
  };
}
