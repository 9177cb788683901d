// Bounds of reading. What lies beyond is counted, not read.

/** Characters of a text that are read: a log of a day is asked for in parts. */
export const mostCharacters = 1_048_576;
/** Bytes of a file that are read. */
export const mostBytes = 4 * mostCharacters;
/** Lines that are read. */
export const mostLines = 60_000;
/** Characters of one line, and of a header that goes over several. */
export const mostLineLength = 4_000;
/** Error lines and events that are kept, as the facts hold no more. */
export const mostErrors = 200;
/** Attributes of one error line, and the length of each. */
export const mostAttributes = 40;
export const mostNameLength = 60;
export const mostValueLength = 400;
/** Lines that a header may go over, and those behind a number that may still belong to it. */
export const mostFolds = 8;
/** Requests that wait for their answers. */
export const mostRequests = 2_000;
/** Domains that are listed as mentioned. */
export const mostDomains = 20;
/** Characters of plain text, outside traces, in which sentences of clients are looked for. */
export const mostProse = 65_536;
