/** A failed or good exchange of a trace. */
export interface Exchange {
  readonly method?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  /** Headers of the answer, e.g. an ms-diagnostics line. */
  readonly headers?: readonly string[];
  /** Way of the request at the outer side of the Edge. */
  readonly way?: 'out' | 'in' | 'none';
}

/** Writes exchanges as the log of an Edge Server shows them: two records each, request and answer. */
export function edgeTrace(exchanges: readonly Exchange[]): string {
  return exchanges.flatMap((exchange, index) => recordsOf(exchange, index)).join('\n');
}

function recordsOf(exchange: Exchange, index: number): readonly string[] {
  const {
    method = 'INVITE',
    from = 'alice@fabrikam.com',
    to = 'bob@contoso.com',
    status = '200 OK',
    headers = [],
    way = 'out',
  } = exchange;
  const common = [
    `From: "A"<sip:${from}>;tag=a${index};epid=0123456789`,
    `To: <sip:${to}>;tag=b${index}`,
    `Call-ID: call-${index}`,
    `CSeq: ${index + 1} ${method}`,
    `Via: SIP/2.0/TLS 10.0.0.${index % 250}:5061;branch=z9hG4bK${index}`,
  ];
  const direction = { out: ['internal', 'external'], in: ['external', 'internal'] } as const;
  const frame = (isAnswer: boolean): string[] => {
    if (way === 'none') return [];
    const [one, other] = direction[way];
    const [source, destination] = isAnswer ? [other, one] : [one, other];
    const word = destination === 'external' ? 'outgoing' : 'incoming';
    return [`Direction: ${word};source="${source} edge";destination="${destination} edge"`];
  };
  const record = (lines: readonly string[]): string[] => [
    `TL_INFO(TF_PROTOCOL) [0]0A1C.0F2C::06/26/2013-18:51:11.123.0000${index} (SIPStack,SIPAdminLog::ProtocolRecord::Flush:ProtocolRecord.cpp(265)) [${index}]`,
    '$$begin_record',
    ...lines,
    'Message-Body: ----****MESSAGE BODY DELETED****----',
    '$$end_record',
    '',
  ];
  return [
    ...record([
      ...frame(false),
      'Message-Type: request',
      `Start-Line: ${method} sip:${to} SIP/2.0`,
      ...common,
    ]),
    ...record([
      ...frame(true),
      'Message-Type: response',
      `Start-Line: SIP/2.0 ${status}`,
      ...common,
      ...headers,
    ]),
  ];
}

/** A long trace: healthy exchanges and challenges, and one that failed in the middle. */
export function longTrace(bytes: number): string {
  const failed: Exchange = {
    status: '504 Server time-out',
    headers: [
      'ms-diagnostics: 1046;reason="Failed to connect to a federated peer server";fqdn="sip.contoso.com";peer="203.0.113.9:5061";WinsockFailureCode="10060(WSAETIMEDOUT)";source="edge.fabrikam.com"',
    ],
  };
  const usual: readonly Exchange[] = [
    { method: 'SUBSCRIBE' },
    { method: 'REGISTER', status: '401 Unauthorized', to: 'alice@fabrikam.com' },
    { method: 'MESSAGE', status: '180 Ringing' },
    { method: 'NOTIFY', headers: ['ms-diagnostics: 2139;reason="Terminating old subscription"'] },
  ];
  const each = edgeTrace(usual).length / usual.length;
  const count = Math.max(4, Math.round(bytes / each));
  const all = Array.from({ length: count }, (_, index) =>
    index === Math.floor(count / 2) ? failed : (usual[index % usual.length] ?? {}),
  );
  return edgeTrace(all);
}
