/** What came over HTTP; the body is parsed JSON, header names are in small letters. */
export interface FrameworkRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
  readonly remoteAddress: string | undefined;
}

export interface FrameworkAnswer {
  readonly status: number;
  /** JSON; missing when the answer has no body. */
  readonly body?: unknown;
}
