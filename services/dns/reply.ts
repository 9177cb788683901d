import type { Malformed, Message } from './wire.ts';

/**
 * What came of one question at one server over one transport. `silent`: nothing came. `misled`: answers came, none of
 * them to our question. `unreachable`: the network or the server said at once that nothing will come.
 */
export type Reply = Message | Malformed | { readonly kind: 'silent' | 'misled' | 'unreachable' };
