import assert from 'node:assert/strict';
import { createSpeaker } from '../../locales/say.ts';
import { listMessages } from '../../locales/told-messages.ts';
import { readErrors } from '../../services/diagnostics/read-errors.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { ownSide } from '../services/reasoning/own-worlds.ts';
import { worldOf } from '../services/reasoning/worlds.ts';
import { healthyEdge } from '../support/healthy.ts';

const their = 'contoso.com';
const our = 'fabrikam.com';
const way = {
  out: 'outgoing;source="internal edge";destination="external edge"',
  in: 'incoming;source="external edge";destination="internal edge"',
};

interface Exchange {
  readonly method?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly day?: string;
}

/** A request and its answer, as a trace of an Edge Server records them. */
function trace({
  method = 'INVITE',
  from = `tom@${our}`,
  to = `kate@${their}`,
  status = '200 OK',
  day = '11/01/2026',
}: Exchange): string {
  const isOut = from.endsWith(our);
  const between = `From: <sip:${from}>;tag=1;epid=1\nTo: <sip:${to}>;tag=2\nCall-ID: ${from}${status}${day}\nCSeq: 1 ${method}\n`;
  const record = (direction: string, start: string) =>
    `TL_INFO(TF_PROTOCOL) [edge01\\edge01]0B1C.1E44::${day}-05:02:01.113.0001A2C4 (SIPStack,SIPAdminLog::ProtocolRecord::Flush:ProtocolRecord.cpp(265)) [1] $$begin_record\nDirection: ${direction}\nPeer: sip.contoso.com:5061\nStart-Line: ${start}\n${between}$$end_record\n`;
  return [
    record(isOut ? way.out : way.in, `${method} sip:${to} SIP/2.0`),
    record(isOut ? way.in : way.out, `SIP/2.0 ${status}`),
  ].join('\n');
}

const inward = { from: `kate@${their}`, to: `tom@${our}` };

function judge(...exchanges: readonly Exchange[]) {
  const at = new Date('2026-11-22T00:00:00Z');
  const { facts } = readErrors(exchanges.map(trace).join('\n'), { at, our: [our], their });
  const ours = { ...healthyEdge(our), ...facts };
  const world = worldOf({ theirs: healthyEdge(their), ours, our, control: 'answered' });
  return conclude({ ...world, at: at.toISOString() }, ownSide);
}

const told = (report: ReturnType<typeof judge>, locale: 'en' | 'zh-TW') =>
  listMessages(report, { speaker: createSpeaker(locale), timeZone: 'UTC' });

describe('messages of a pasted trace', () => {
  const age = '2026-11-01 05:02:01, 2 weeks ago or more';
  const rows: readonly (readonly [when: string, exchanges: Exchange[], en: string[]])[] = [
    ['that failed are named', [{ method: 'SUBSCRIBE', status: '403 Forbidden' }], [`${age}: SUBSCRIBE from tom@fabrikam.com to kate@contoso.com failed with SIP 403.`]], // prettier-ignore
    ['that were taken show a way from us', [{}], [`${age}: INVITE from tom@fabrikam.com to kate@contoso.com was answered with SIP 200, so the way from us to contoso.com was open at that moment. Whether it is now, and for others, that does not show.`]], // prettier-ignore
    ['that were taken show a way to us', [inward], [`${age}: INVITE from kate@contoso.com to tom@fabrikam.com was answered with SIP 200, so the way from contoso.com to us was open at that moment. Whether it is now, and for others, that does not show.`]], // prettier-ignore
    ['that only end something show nothing', [{ method: 'BYE' }], []],
    ['of others are passed over', [{ to: 'bob@litware.com' }], []],
    ['inside our organisation are passed over', [{ to: `ann@${our}` }], []],
  ];
  for (const [when, exchanges, en] of rows)
    it(when, () => {
      assert.deepEqual(told(judge(...exchanges), 'en'), en);
    });

  it('are told in Chinese, those that failed first', () => {
    const report = judge(inward, { method: 'MESSAGE', status: '504 Server time-out' });
    assert.deepEqual(told(report, 'zh-TW'), [
      '2026-11-01 05:02:01 (至少 2 週前)：tom@fabrikam.com 傳給 kate@contoso.com 的 MESSAGE 失敗，狀態是 SIP 504。',
      '2026-11-01 05:02:01 (至少 2 週前)：kate@contoso.com 傳給 tom@fabrikam.com 的 INVITE 得到 SIP 200，可見當時 contoso.com 往我們的方向是通的。現在通不通、其他人通不通，從這裡看不出來。',
    ]);
  });

  it('count once for each way, the newest', () => {
    const report = judge({ day: '10/01/2026' }, { day: '11/21/2026' });
    const [only, ...others] = told(report, 'en');
    assert.match(only ?? '', /^2026-11-21 /u);
    assert.deepEqual(others, []);
  });

  it('are no errors where they were taken: nothing is old, undated or blamed', () => {
    const report = judge({}, inward);
    const { stale, undated, mismatches, contradictions = [], findings } = report;
    assert.deepEqual({ stale, undated, mismatches }, { stale: undefined, undated: undefined, mismatches: undefined }); // prettier-ignore
    assert.deepEqual(contradictions, []);
    assert.deepEqual(findings.filter(({ severity }) => severity !== 'notes'), []); // prettier-ignore
  });
});
