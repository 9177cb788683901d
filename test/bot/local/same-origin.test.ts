import assert from 'node:assert/strict';
import {
  refusalOf,
  refusalOfPage,
  type Caller,
  type CallerRefusal,
} from '../../../bot/local/same-origin.ts';

interface Row {
  readonly when: string;
  readonly headers?: Caller['headers'];
  readonly remoteAddress?: string | undefined;
  readonly localPort?: number | undefined;
  readonly is: CallerRefusal | undefined;
}

const rows: readonly Row[] = [
  { when: 'a program on this machine calls', is: undefined },
  { when: 'the name is localhost', headers: { host: 'localhost:3978' }, is: undefined },
  { when: 'the address is of IPv6', headers: { host: '[::1]:3978' }, is: undefined },
  { when: 'the caller is ::1', remoteAddress: '::1', is: undefined },
  { when: 'the caller is 127.0.0.1, mapped', remoteAddress: '::ffff:127.0.0.1', is: undefined },
  {
    when: 'our own page calls',
    headers: { origin: 'http://127.0.0.1:3978', 'sec-fetch-site': 'same-origin' },
    is: undefined,
  },
  {
    when: 'the page was opened by hand',
    headers: { 'sec-fetch-site': 'none' },
    is: undefined,
  },
  { when: 'port 80 is left out', headers: { host: 'localhost' }, localPort: 80, is: undefined },
  {
    when: 'port 80 is left out of the origin',
    headers: { host: 'localhost', origin: 'http://localhost' },
    localPort: 80,
    is: undefined,
  },
  { when: 'the caller is in the network', remoteAddress: '192.168.1.7', is: 'not-local' },
  {
    when: 'the caller is in the network, mapped',
    remoteAddress: '::ffff:10.0.0.1',
    is: 'not-local',
  },
  { when: 'the caller is everywhere', remoteAddress: '0.0.0.0', is: 'not-local' },
  { when: 'the caller has gone', remoteAddress: undefined, is: 'not-local' },
  { when: 'the caller is no address', remoteAddress: 'localhost', is: 'not-local' },
  { when: 'a tunnel brings it', headers: { 'x-forwarded-for': '203.0.113.9' }, is: 'forwarded' },
  { when: 'a tunnel hides the caller', headers: { 'x-forwarded-proto': 'https' }, is: 'forwarded' },
  { when: 'a proxy brings it', headers: { forwarded: 'for=203.0.113.9' }, is: 'forwarded' },
  { when: 'the host is missing', headers: { host: undefined }, is: 'foreign-host' },
  { when: 'the host is empty', headers: { host: '' }, is: 'foreign-host' },
  { when: 'our port is not known', localPort: undefined, is: 'foreign-host' },
  ...[
    'evil.example',
    'evil.example:3978',
    'localhost.evil.example:3978',
    '127.0.0.1.nip.io',
    '127.0.0.1.nip.io:3978',
    '127.0.0.2:3978',
    '2130706433:3978',
    '0.0.0.0:3978',
    '[::]:3978',
    '[::ffff:127.0.0.1]:3978',
    'localhost',
    'localhost:3979',
    'localhost:39780',
    'localhost:03978',
    'localhost.:3978',
    'LOCALHOST:3978',
    ' localhost:3978',
    'user@localhost:3978',
    'localhost:3978, evil.example',
    'localhost:3978/evil.example',
  ].map((host): Row => ({ when: `the host is "${host}"`, headers: { host }, is: 'foreign-host' })),
  ...[
    'null',
    '',
    'http://evil.example',
    'http://localhost.evil.example:3978',
    'https://127.0.0.1:3978',
    'http://127.0.0.1:3979',
    'http://127.0.0.1',
    'http://LOCALHOST:3978',
    'http://localhost.:3978',
    'http://127.0.0.1:3978/',
    'ws://127.0.0.1:3978',
    'file://',
    'chrome-extension://abcdefgh',
  ].map((origin): Row => ({
    when: `the origin is "${origin}"`,
    headers: { origin },
    is: 'foreign-origin',
  })),
  { when: 'another site asks', headers: { 'sec-fetch-site': 'cross-site' }, is: 'cross-site' },
  {
    when: 'a page of another port asks',
    headers: { 'sec-fetch-site': 'same-site' },
    is: 'cross-site',
  },
  {
    when: 'an image of another site asks',
    headers: {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    },
    is: 'cross-site',
  },
  {
    when: 'a link of another site leads into the channel',
    headers: {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    },
    is: 'cross-site',
  },
];

function callerOf(row: Partial<Row>): Caller {
  return {
    remoteAddress: '127.0.0.1',
    localPort: 3978,
    ...row,
    headers: { host: '127.0.0.1:3978', ...row.headers },
  };
}

describe('who may call the local page', () => {
  for (const row of rows) {
    it(`${row.is ?? 'passes'} when ${row.when}`, () => {
      assert.equal(refusalOf(callerOf(row)), row.is);
    });
  }

  const link = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  it('lets a link of another site open the page', () => {
    assert.equal(refusalOfPage(callerOf({ headers: link })), undefined);
  });
  it('does not let another site frame the page', () => {
    const headers = { ...link, 'sec-fetch-dest': 'iframe' };
    assert.equal(refusalOfPage(callerOf({ headers })), 'cross-site');
  });
  it('does not let a link open the page under a foreign name', () => {
    const headers = { ...link, host: 'evil.example:3978' };
    assert.equal(refusalOfPage(callerOf({ headers })), 'foreign-host');
  });
  it('does not let a form of another site reach the page', () => {
    const headers = { ...link, origin: 'http://evil.example' };
    assert.equal(refusalOfPage(callerOf({ headers })), 'foreign-origin');
  });
});
