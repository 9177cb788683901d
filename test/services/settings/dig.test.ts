import assert from 'node:assert/strict';
import { readPasted } from '../../../bot/pasted.ts';

const at = new Date('2026-11-20T12:00:00Z');
const name = '_sipfederationtls._tcp.contoso.com';

function viewsIn(text: string) {
  return readPasted(text, { at, our: 'fabrikam.com' }).facts.resolverViews?.value;
}

const found = `; <<>> DiG 9.18.1 <<>> @10.0.0.53 SRV ${name}
;; global options: +cmd
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 4321
;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 2

;; QUESTION SECTION:
;${name}. IN\tSRV

;; ANSWER SECTION:
${name}. 3600 IN SRV\t0 0 5061 sip.contoso.com.

;; ADDITIONAL SECTION:
sip.contoso.com.\t300\tIN\tA\t203.0.113.77

;; Query time: 12 msec
;; SERVER: 10.0.0.53#53(10.0.0.53) (UDP)
;; WHEN: Sat Nov 21 22:14:05 CST 2026
;; MSG SIZE  rcvd: 98
`;
const status = (word: string) =>
  `;; ->>HEADER<<- opcode: QUERY, status: ${word}, id: 1\n;; QUESTION SECTION:\n;${name}. IN\tSRV\n\n;; AUTHORITY SECTION:\ncontoso.com.\t900\tIN\tSOA\tns1.contoso.com. admin.contoso.com. 1 2 3 4 5\n;; SERVER: 10.0.0.53#53(10.0.0.53)\n`;

describe('an answer of dig', () => {
  it('holds the records of the type that was asked for', () => {
    assert.deepEqual(viewsIn(found), [
      {
        record: name,
        type: 'SRV',
        server: '10.0.0.53',
        outcome: 'records',
        answers: ['0 0 5061 sip.contoso.com'],
        targets: ['sip.contoso.com'],
        ttl: 3600,
      },
    ]);
  });

  for (const [word, outcome] of [
    ['NXDOMAIN', 'no-such-name'],
    ['NOERROR', 'no-data'],
    ['SERVFAIL', 'server-failure'],
    ['REFUSED', 'refused'],
  ] as const)
    it(`says what became of the question: ${word}`, () => {
      assert.deepEqual(
        viewsIn(status(word))?.map((view) => [view.outcome, view.answers, view.server, view.ttl]),
        // The last number of the SOA is shorter than its own time to live.
        [[outcome, [], '10.0.0.53', 5]],
      );
    });

  it('may not come', () => {
    const text = `; <<>> DiG 9.18.1 <<>> @10.0.0.53 SRV ${name}\n;; global options: +cmd\n;; connection timed out; no servers could be reached\n`;
    assert.deepEqual(
      viewsIn(text)?.map(({ record, type, outcome, server }) => [record, type, outcome, server]),
      [[name, 'SRV', 'timeout', '10.0.0.53']],
    );
  });

  it('is followed by the next one, and by settings', () => {
    const text = `${found}\n${status('NXDOMAIN').replaceAll('contoso', 'adatum')}\nAllowFederatedUsers : True\nRoutingMethod : UseDnsSrvRouting\n`;
    assert.deepEqual(
      viewsIn(text)?.map(({ record, outcome }) => [record, outcome]),
      [
        [name, 'records'],
        ['_sipfederationtls._tcp.adatum.com', 'no-such-name'],
      ],
    );
    assert.ok(readPasted(text, { at, our: 'fabrikam.com' }).facts.ourAccessEdge !== undefined);
  });

  it('is none without its question', () => {
    assert.equal(viewsIn(';; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1\n'), undefined);
  });
});
