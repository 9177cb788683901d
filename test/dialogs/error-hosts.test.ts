import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const event = (host: string) => `Log Name:      Lync Server
Source:        LS Protocol Stack
Event ID:      14428
Level:         Error
Description:
TLS outgoing connection failures.
Over the past 22 minutes, Lync Server has experienced TLS outgoing connection failures 7 time(s). The error code of the last failure is 0x80090325 while trying to connect to the server "${host}".`;

describe('a server that an error names', () => {
  const rows: readonly (readonly [
    when: string,
    before: string | undefined,
    host: string,
    their: string,
  ])[] = [
    ['is the partner that was spoken of', 'why not contoso.com?', 'sip.contoso.com', 'contoso.com'],
    ['is that also two labels below', 'why not contoso.com?', 'a.b.contoso.com', 'contoso.com'],
    ['is that also in Chinese', '為什麼連不上 contoso.com？', 'edge.contoso.com', 'contoso.com'],
    ['is the one above it', undefined, 'sip.contoso.com', 'contoso.com'],
    ['is another one', 'why not contoso.com?', 'sip.litware.com', 'litware.com'],
  ];
  for (const [when, before, host, their] of rows)
    it(`${when}, and no domain of its own: ${host}`, async () => {
      const { say, state, step } = startTalking();
      if (before !== undefined) await say(before);
      const { cases } = state();
      await say(event(host));
      assert.deepEqual(
        [...step().jobs.map((job) => job.their.domain), ...cases.map((one) => one.their)].filter(
          (one) => one.includes(host) || !['contoso.com', 'litware.com'].includes(one),
        ),
        [],
      );
      assert.equal(state().cases.at(-1)?.their, their);
    });
});
