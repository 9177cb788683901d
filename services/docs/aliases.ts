import { aliasesAToC } from './aliases-a-to-c.ts';
import { aliasesDToO } from './aliases-d-to-o.ts';
import { aliasesPToZ } from './aliases-p-to-z.ts';

/**
 * What people ask whose answer stands in a topic, in their words and not in those of the topic: also facts deep inside it.
 * Parted by commas.
 */
export interface WaysToAsk {
  readonly en: string;
  readonly zh: string;
}

/** Ways to ask for the topics of Microsoft's documentation, by the names of their files without `lync-server-2013-` and ending. */
export const aliases: ReadonlyMap<string, WaysToAsk> = new Map(
  [aliasesAToC, aliasesDToO, aliasesPToZ].flatMap((rows) => Object.entries(rows)),
);
