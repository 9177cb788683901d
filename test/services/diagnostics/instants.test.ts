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
    ['the date has no zone', `${status}\nDate: 11/19/2026 8:00:00 AM\n${header}`, undefined],
    ['the stamp of its record has no zone, and is read as late as it may be', `${stamped('11/01/2026-08:00:01')}\n${status}\n${header}`, '2026-11-01T20:00:01.000Z'], // prettier-ignore
    ['the stamp may be of now', `${stamped('11/20/2026-08:00:01')}\n${status}\n${header}`, undefined], // prettier-ignore
    ['an exact date stands beside a stamp', `${stamped('11/01/2026-08:00:01')}\n${status}\nDate: Sun, 01 Nov 2026 07:00:01 GMT\n${header}`, '2026-11-01T07:00:01.000Z'], // prettier-ignore
  ];
  for (const [when, text, at] of rows)
    it(`is ${at ?? 'not told'} where ${when}`, () => {
      assert.deepEqual(new Set(instantsIn(text)), new Set([at]));
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
