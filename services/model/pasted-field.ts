import { z } from 'zod';

// What the fields of pasted facts are made of, with their limits.

/** A name, an address or a host. */
export const name = z.string().max(255);
/** A text, cut. */
export const text = z.string().max(400);
/** A list of bounded length. */
export const list = <T extends z.ZodType>(item: T, most = 1_000) => z.array(item).max(most);
/** What a listing says about completeness: `whole` lists everything there is, `part` was filtered or cut. */
export const extent = z.enum(['whole', 'part']);
/** A field that was shown and empty. */
export const orNone = <T extends z.ZodType>(value: T) => z.union([value, z.null()]);
