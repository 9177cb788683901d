import assert from 'node:assert/strict';
import { readErrors } from '../../../services/diagnostics/read-errors.ts';

const pasted = new Date('2026-11-20T12:00:00Z');
const status = 'SIP/2.0 504 Server time-out';
const header =
  'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com"';
const stamped = (stamp: string) =>
  `TL_INFO(TF_PROTOCOL) [0]0F84.1A2C::${stamp}.123.00000a1b (SIPStack,x)[1]\nTrace-Correlation-Id: 1`;

function instantsIn(text: string): readonly (string | undefined)[] {
  const { errorLines } = readErrors(text, { at: pasted, our: [], their: undefined }).facts;
  return errorLines === undefined ? [] : errorLines.value.map(({ at }) => at);
}

describe('when an error happened', () => {
  const rows: readonly (readonly [when: string, text: string, at: string | undefined])[] = [
    ['nothing tells it', `${status}\n${header}`, undefined],
    ['its line tells it', `2026-11-19T08:00:00Z ${header}`, '2026-11-19T08:00:00.000Z'],
    ['its message has a date behind it', `${status}\n${header}\nDate: Thu, 19 Nov 2026 08:00:00 GMT`, '2026-11-19T08:00:00.000Z'], // prettier-ignore
    ['its message has a date before it', `${status}\nDate: Thu, 19 Nov 2026 08:00:00 GMT\n${header}`, '2026-11-19T08:00:00.000Z'], // prettier-ignore
    ['the date is of another message', `Date: Thu, 19 Nov 2026 08:00:00 GMT\n\n${status}\n${header}`, undefined], // prettier-ignore
    ['the date cannot be', `${status}\nDate: Thu, 39 Nov 2026 08:00:00 GMT\n${header}`, undefined], // prettier-ignore
    ['the date has no zone, and is read as late as it may be', `${status}\nDate: 11/19/2026 8:00:00 AM\n${header}`, '2026-11-19T20:00:00.000Z'], // prettier-ignore
    ['the date has no zone and may be of now', `${status}\nDate: 11/20/2026 8:00:00 AM\n${header}`, undefined], // prettier-ignore
    ['its date is Chinese', `${status}\n日期:      2026/11/18 下午 03:20:11\n${header}`, '2026-11-19T03:20:11.000Z'], // prettier-ignore
    ['PowerShell prints its time', `${status}\nTimeCreated  : 2026/11/18 上午 09:12:44\n${header}`, '2026-11-18T21:12:44.000Z'], // prettier-ignore
    ['the order of its date is not known', `${status}\nDate: 3/4/2026 8:00:00 AM\n${header}`, '2026-04-03T20:00:00.000Z'], // prettier-ignore
    ['the log of a client tells it', `11/18/2026|08:00:01.113 1F8C:2A10 INFO  :: ${status}\n11/18/2026|08:00:01.113 1F8C:2A10 INFO  :: ${header}`, '2026-11-18T20:00:01.000Z'], // prettier-ignore
    ['the stamp of its record has no zone, and is read as late as it may be', `${stamped('11/01/2026-08:00:01')}\n${status}\n${header}`, '2026-11-01T20:00:01.000Z'], // prettier-ignore
    ['the stamp may be of now', `${stamped('11/20/2026-08:00:01')}\n${status}\n${header}`, undefined], // prettier-ignore
    ['an exact date stands beside a stamp', `${stamped('11/01/2026-08:00:01')}\n${status}\nDate: Sun, 01 Nov 2026 07:00:01 GMT\n${header}`, '2026-11-01T07:00:01.000Z'], // prettier-ignore
  ];
  for (const [when, text, at] of rows)
    it(`is ${at ?? 'not told'} where ${when}`, () => {
      assert.deepEqual(new Set(instantsIn(text)), new Set([at]));
    });

  it('is kept as printed where it tells no zone, also where it may be now', () => {
    const text = `${stamped('11/20/2026-08:00:01')}\n${status}\n${header}`;
    const { errorLines } = readErrors(text, { at: pasted, our: [], their: undefined }).facts;
    assert.deepEqual(
      errorLines?.value.map(({ at, stamp }) => [at, stamp]),
      [[undefined, '2026-11-20 08:00:01']],
    );
  });

  it('is the newest time of an error that came several times', () => {
    const at = (day: number) => `${status}\nDate: Thu, ${day} Nov 2026 08:00:00 GMT\n${header}\n\n`;
    assert.ok(instantsIn(`${at(19)}${at(12)}`).includes('2026-11-19T08:00:00.000Z'));
    assert.ok(instantsIn(`${at(12)}${at(19)}`).includes('2026-11-19T08:00:00.000Z'));
    assert.ok(instantsIn(`${at(12)}${status}\n${header}`).includes(undefined));
  });

  it('is that of the event, where its record tells it', () => {
    const text = 'Date: 2026-11-19T08:00:00.000Z\nSource: LS Protocol Stack\nEvent ID: 14428\nTLS outgoing connection failures.'; // prettier-ignore
    const { eventLog } = readErrors(text, { at: pasted, our: [], their: undefined }).facts;
    assert.deepEqual(
      eventLog?.value.map(({ at }) => at),
      ['2026-11-19T08:00:00.000Z'],
    );
  });
});
