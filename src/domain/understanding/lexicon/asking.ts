import { list } from './list.ts';
import type { Lexicon } from '../phrases.ts';

/** How something is said: asked, or wished for. What comes first in a message decides. */
export const ASKING: Lexicon = {
  asks: list(`
    hva, hvem, hvor, hvordan, hvorfor, når, hvilken, hvilket, hvilke, hvis, what, whats, who, whos, where, when, how, why, which, whose,
    kan|får|må|skal|bør|kunne|burde jeg|vi|man|en|ein|ei|elever|alle|folk|ansatte, can|may|could|should|must|shall|am|are|do i|we, can|may|do|should people|users|employees|pupils|teachers,
    er|ær det|dette|det|de|dere|du|dei|vi|en|ein|h:, er noe|noen, er _ godkjent*, er _ lov, er _ tillatt, er _ åpent|åpen|stengt, er _ inkludert,
    har|tar|tek|gir|tilbyr|tilbyd|dekker|dekkjer|støtter|kjører|leverer|rapporterer|trenger|lagrer|driver|holder|stenger|åpner|svarer|jobber|selger dere|du|de|dikt|vi|jeg|man|alle,
    blir|finnes|gjelder|ligger|inngår|gjeld|står|koster|varer|tas|tek|virker|teller|har det|den|jeg|noe|det|vi|filene|alle|opplæring, finst, finnes|finst,
    does|is|are|do|did|has|have|will|would there|it|the|this|that|you|we|i|they|my|our, is it, is there, do you, does dikt|the|it, are you|there|we,
    lurer|lurar på, vil|vil gjerne|ville vite, spørsmål, spm, wonder*, tell me, know, vet|veit dere|du|noen, kan|kunne dere|du si|fortelle|svare|opplyse|forklare, could|can you tell|say|explain, si meg, fortell*,    kan|får jeg|vi få snakke|prate|vite, can i|we talk|speak, ville vite, want to know, like to know, trenger å vite, need to know, gjør jeg det, noen som vet,
    kan|kunne du|dere sende|gi|vise meg|oss lenke*|nummer*|adresse*|oversikt*|info*|telefon*|svar, could|can you send|give|show me|us the|a link|number|address|list
  `),
  wants: list(`
    kan|kunne|får jeg|vi|man få, kan|kunne jeg|vi bestille|ha, kan|kunne|vil dere|du, could|can|would|will you|someone|somebody, can|could i|we have|get|order,
    ønsker, ønske|ønskjer, vil|vil gjerne ha, vil gjerne, trenger, need|needs, want|wants, bestille|bestiller|bestilling, order, please, gi meg, send meg, give me, would like, id like, skal ha, behov for, må ha, må få,
    ny ansatt, nyansatt
  `),
};
