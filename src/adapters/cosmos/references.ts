import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ConversationReference, ReferenceVerbs } from '../../app/ports.ts';
import { referenceSchema } from '../../domain/partition.ts';
import type { Access } from './cases.ts';
import { idOf } from './items.ts';

const item = z.object({ doc: referenceSchema, plain: z.boolean(), _etag: z.string() });
type Item = z.infer<typeof item>;

const idOfConversation = (conversationId: string): string => idOf('c', conversationId);

const bodyOf = (doc: Item['doc'], plain: boolean) => ({
  id: idOfConversation(doc.conversationId),
  op: randomUUID(),
  account: doc.account,
  personal: doc.account !== null,
  doc,
  plain,
});

const referenceOf = (found: Item | undefined): ConversationReference | undefined =>
  found && { ...found.doc, plainText: found.plain };

/** Where people and channels can be written to, and whether they want text instead of cards. */
export function referencesIn(access: Access): ReferenceVerbs {
  const read = (conversationId: string): Promise<Item | undefined> => {
    const id = idOfConversation(conversationId);
    return access.read(id, id, item);
  };
  /** @param change what is to be kept; undefined = it is as it should be, or is not known */
  async function change(
    conversationId: string,
    change: (stored: Item | undefined) => ReturnType<typeof bodyOf> | undefined,
  ): Promise<void> {
    const id = idOfConversation(conversationId);
    for (;;) {
      const stored = await read(conversationId);
      const body = change(stored);
      if (body === undefined) return;
      const done =
        stored === undefined ? await access.create(body, id) : await access.replace(body, id, stored._etag);
      if (done) return;
    }
  }
  async function one(where: string, given: Record<string, string>) {
    const query = `SELECT TOP 1 c.doc, c.plain, c._etag FROM c WHERE ${where}`;
    return referenceOf((await access.find(query, given, item))[0]);
  }

  return {
    // Every message brings it: read first, since nearly always nothing is new.
    saveReference: ({ plainText: _kept, ...saved }) =>
      change(saved.conversationId, (stored) =>
        JSON.stringify(stored?.doc) === JSON.stringify(referenceSchema.parse(saved))
          ? undefined
          : bodyOf(referenceSchema.parse(saved), stored?.plain ?? false),
      ),
    referenceOfConversation: async (conversationId) => referenceOf(await read(conversationId)),
    referenceOfAccount: (account) => one('c.account = @account AND c.personal = true', { account }),
    someReference: () => one('c.id > @first', { first: '' }),
    dropReference: (conversationId) => {
      const id = idOfConversation(conversationId);
      return access.remove(id, id);
    },
    setPlainText: (conversationId, plain) =>
      change(conversationId, (stored) =>
        stored === undefined || stored.plain === plain ? undefined : bodyOf(stored.doc, plain),
      ),
  };
}
