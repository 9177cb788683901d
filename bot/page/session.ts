import { isObject, stringOf } from './activity.ts';

/** Where the server keeps its conversations. */
export const base = '/v3/directline';

/** A conversation that can be taken up again after a reload. */
export interface Session {
  readonly conversation: string;
  readonly token: string;
  /** Path of the stream, with its own secret. */
  readonly stream: string;
}

/** Reads the answer to beginning a conversation. Only path and query of the stream are used: the page talks to the server that it came from, by the name it was called. */
export function readBegun(answer: unknown, token: string | undefined): Session | undefined {
  if (!isObject(answer)) return undefined;
  const url = stringOf(answer.streamUrl);
  const stream = url === undefined ? undefined : parseUrl(url);
  return sessionOf(
    stringOf(answer.conversationId),
    stringOf(answer.token) ?? token,
    stream === undefined ? undefined : `${stream.pathname}${stream.search}`,
  );
}

/** Reads the conversation of before a reload; undefined when there was none, or none that can be read. */
export function readKept(kept: string | undefined): Session | undefined {
  if (kept === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(kept);
    return isObject(read)
      ? sessionOf(stringOf(read.conversation), stringOf(read.token), stringOf(read.stream))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Path of a conversation on the server. */
export function pathOf({ conversation }: Session): string {
  return `${base}/conversations/${encodeURIComponent(conversation)}`;
}

/** Path of the stream that tells what came after a watermark. */
export function streamOf({ stream }: Session, watermark: string | undefined): string {
  if (watermark === undefined) return stream;
  const url = new URL(stream, anyHost);
  url.searchParams.set('watermark', watermark);
  return `${url.pathname}${url.search}`;
}

const anyHost = 'ws://localhost';

function parseUrl(url: string): URL | undefined {
  return URL.canParse(url, anyHost) ? new URL(url, anyHost) : undefined;
}

function sessionOf(
  conversation: string | undefined,
  token: string | undefined,
  stream: string | undefined,
): Session | undefined {
  return conversation === undefined || token === undefined || stream?.startsWith('/') !== true
    ? undefined
    : { conversation, token, stream };
}
