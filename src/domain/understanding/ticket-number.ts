/** A ticket's number as it is written in words about it, «D-2026-00012»: for a regular expression, as its group `number`. */
export const TICKET_NUMBER = String.raw`(?<number>[A-Z]-\d{4}-\d{5})`;
