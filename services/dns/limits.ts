/** Bytes of a label. source: RFC 1035, section 2.3.4. */
export const maxLabelBytes = 63;
/** Bytes of a name with its length bytes and the root. source: RFC 1035, section 2.3.4. */
export const maxNameBytes = 255;
/** Compression pointers that one name may follow: a name of 255 bytes has at most 127 labels, with 126 pointers between them. */
export const maxPointerHops = 126;
/** Records of one message. Our own limit; the largest answer in use, 1,000 SRV records, stays below. */
export const maxRecordsPerMessage = 2048;
/** Records of one answer that are kept; the others are only counted. Our own limit. */
export const maxRecordsKept = 64;
/** Bytes of a text record that are kept. Our own limit; policies in use stay below 1,000. */
export const maxTextBytes = 4096;
/** Extended errors of one message that are kept, and characters of the text of each. Our own limits. */
export const maxExtendedErrors = 4;
export const maxExtendedText = 200;
/** Aliases that are followed from the asked name, over all messages. Our own limit; resolvers in use stop between 8 and 16. */
export const maxAliasLinks = 12;

/** What we tell the server about the largest UDP answer that we want, in bytes. source: DNS flag day 2020; RFC 9715. */
export const ednsPayloadBytes = 1232;
/** Bytes of a UDP answer that is still read. source: RFC 6891, section 6.2.5, the largest size in common use. */
export const maxUdpAnswerBytes = 4096;
/** Datagrams that answer some other question before we trust only TCP for this one. Our own limit. */
export const maxMismatches = 8;

/** First wait for an answer over UDP, when the server is not known to be slower. */
export const firstTimerMs = 400;
/** Each further wait is so much longer than the last. source: RFC 1035, section 4.2.1, "spread". */
export const timerGrowth = 2;
/** Longest wait between two sends. */
export const maxTimerMs = 2000;
/** Sockets to one server that are open at once; each has a port of its own. Our own limit. */
export const maxUdpSockets = 64;
/** Questions that one socket has, and the time it is open, before another takes its place with another port. Our own limits. */
export const maxQuestionsPerSocket = 500;
export const maxSocketAgeMs = 60_000;

/** Datagrams sent to one server for one question. */
export const maxSends = 3;

/** One exchange over TCP from the connection to the answer. */
export const tcpTotalMs = 5000;
/** Longest time without a byte within a TCP exchange. */
export const tcpIdleMs = 3000;

/** A server whose answers came over TCP only is asked so for so long, and then over UDP again. Our own limit. */
export const tcpOnlyMs = 60_000;

/** One question with all its servers and repeats, when the caller gives no other. */
export const defaultTimeoutMs = 5000;
/** After so long without an answer the next server is asked as well; the first may still win. */
export const patienceMs = 1500;
/** A server that kept silent is asked last for so long. */
export const holdDownMs = 30_000;
/** Questions in flight; with more, socket buffers overflow and answers are lost (measured from 1,000 on). */
export const maxInFlight = 128;

/** Longest time an answer is kept, in seconds. source: RFC 8767, section 4, advises days; we keep one at most. */
export const maxTtlSeconds = 86_400;
/** Shortest and longest time a failure is kept, in seconds; it doubles from one to the other. source: RFC 9520, section 3.2. */
export const minFailureSeconds = 1;
export const maxFailureSeconds = 300;
/** Answers kept in all. */
export const maxCachedAnswers = 10_000;
