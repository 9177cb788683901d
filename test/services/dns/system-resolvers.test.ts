import assert from 'node:assert/strict';
import {
  parseServer,
  splitServer,
  systemResolvers,
} from '../../../services/dns/system-resolvers.ts';

const read: readonly (readonly [string, string])[] = [
  ['1.2.3.4', '1.2.3.4:53'],
  ['1.2.3.4:5353', '1.2.3.4:5353'],
  ['1.2.3.4:053', '1.2.3.4:53'],
  ['::1', '[::1]:53'],
  ['[::1]', '[::1]:53'],
  ['[2001:DB8::1]:53', '[2001:db8::1]:53'],
  ['fe80::1%eth0', '[fe80::1%eth0]:53'],
];
const refused = [
  '',
  'dns.contoso.com',
  '1.2.3',
  '1.2.3.4:',
  '1.2.3.4:0',
  '1.2.3.4:65536',
  '1.2.3.4:http',
  '[1.2.3.4]:53',
  '[::1]53',
  '[]:53',
  '::1:53:',
  '1.2.3.4 ',
];

describe('parseServer', () => {
  for (const [text, server] of read) {
    it(`reads ${text} as ${server}`, () => assert.equal(parseServer(text), server));
  }
  for (const text of refused) {
    it(`refuses "${text}"`, () => assert.equal(parseServer(text), undefined));
  }
});

describe('splitServer', () => {
  it('gives the address without brackets, and the port', () => {
    assert.deepEqual(splitServer('[::1]:5353'), { address: '::1', port: 5353 });
    assert.deepEqual(splitServer('1.2.3.4:53'), { address: '1.2.3.4', port: 53 });
  });
});

describe('systemResolvers', () => {
  it('gives servers that the resolver takes, each once', () => {
    const servers = systemResolvers();
    assert.deepEqual(servers.map(parseServer), servers);
    assert.equal(new Set(servers).size, servers.length);
  });
});
