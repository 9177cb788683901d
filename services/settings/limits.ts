/** Characters of a paste that are read; the rest is left out and said so. */
export const mostCharacters = 1_000_000;
/** Lines of a paste that are read. */
export const mostLines = 40_000;
/** Characters of one line; a compressed JSON listing is one line. */
export const longestLine = 200_000;
/** Characters of a line that may hold several settings side by side, as chats make them. */
export const longestInlineList = 4_000;
/** Characters of a header, and of a row over several lines, in CSV. */
export const longestRow = 20_000;
/** Objects that one paste may hold. */
export const mostItems = 10_000;
/** Properties that one object may hold. */
export const mostFields = 300;
/** Levels of objects inside objects, in JSON and CLIXML. */
export const deepestNesting = 12;
/** Elements of one printed list, e.g. the domains of a tenant. */
export const mostElements = 4_000;
/** Characters of a value that become part of a fact: those of a name. */
export const longestName = 255;
/** Characters of a value that is only quoted. */
export const longestText = 400;
/** Lines that were not understood and are listed; the number of all of them is told beside. */
export const mostSkipped = 50;
/** Characters of a line that is quoted as evidence or as skipped. */
export const longestQuote = 200;
/** Lines that one fact quotes as its evidence. */
export const mostEvidence = 60;
/** Domains that are listed as mentioned. */
export const mostMentioned = 200;
/** Secrets that are listed. All are taken out, whatever their number. */
export const mostSecrets = 100;
/** Problems that are listed. */
export const mostProblems = 50;
/** Listings that are told as undecided. */
export const mostUndecided = 50;
