import type { Language } from '../domain/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type { Language } from '../domain/vocabulary.ts';
export { ON_CALL_PLACEHOLDER, SERVICE_DESK } from './catalogue.ts';
export { sentenceCase } from './format.ts';
export type { Catalogue, ImmediateAdvice, MessageId, Messages } from './catalogue.ts';
export type { Labels, Reason, ReportField, TicketStateName } from './labels.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { nb, nn, en };

/** Every sentence and label in one language. D12: the caller answers in the language that the person writes. */
export const textOf = (language: Language): Catalogue => catalogues[language];
