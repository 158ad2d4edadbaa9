import type { SQLInputValue } from 'node:sqlite';
import type { ConversationReference, ReferenceVerbs } from '../../app/ports.ts';
import { referenceSchema } from '../../domain/partition.ts';
import { referenceRow } from './rows.ts';
import type { prepareStatements } from './statements.ts';

type Row = Record<string, SQLInputValue> | undefined;

/** Where people and channels can be written to, and whether they want text instead of cards. */
export function referencesIn(
  sql: ReturnType<typeof prepareStatements>,
  transaction: <T>(durability: 'kept' | 'later', work: () => T) => T,
): ReferenceVerbs {
  const read = (row: Row): ConversationReference | undefined => {
    if (row === undefined) return undefined;
    const { doc, plain } = referenceRow.parse(row);
    return { ...referenceSchema.parse(JSON.parse(doc)), plainText: plain === 1 };
  };
  return {
    async saveReference({ plainText: _kept, ...saved }) {
      const { conversationId, account } = saved;
      transaction('later', () =>
        sql.saveReference.run(conversationId, account, account === null ? 0 : 1, JSON.stringify(saved)),
      );
    },
    async referenceOfConversation(conversationId) {
      return read(sql.reference.get(conversationId));
    },
    async referenceOfAccount(account) {
      return read(sql.referenceOfAccount.get(account));
    },
    async someReference() {
      return read(sql.someReference.get());
    },
    async dropReference(conversationId) {
      transaction('later', () => sql.dropReference.run(conversationId));
    },
    async setPlainText(conversationId, plain) {
      transaction('kept', () => sql.setPlain.run(plain ? 1 : 0, conversationId));
    },
  };
}
