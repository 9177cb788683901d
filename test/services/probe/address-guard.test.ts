import assert from 'node:assert/strict';
import { createGuard, parseNetwork } from '../../../services/probe/address-guard.ts';

// Addresses that tools disagree about, by the class each must have; only the public ones may be connected to.
const classes: Readonly<Record<string, readonly string[]>> = {
  public: ['8.8.8.8', '52.112.0.1', '2603:1037::1', '2001:4860:4860::8888'],
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  carrierGradeNat: ['100.64.0.1', '100.100.100.200'],
  loopback: ['127.0.0.1', '127.255.0.1', '::1'],
  linkLocal: ['169.254.169.254', 'fe80::1'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  reserved: ['192.0.0.1', '192.0.0.192', '192.88.99.1', '198.18.0.1', '240.0.0.1', '4000::1'],
  as112: ['192.31.196.1', '192.175.48.1'],
  as112v6: ['2001:4:112::1', '2620:4f:8000::1'],
  amt: ['192.52.193.1', '2001:3::1'],
  multicast: ['224.0.0.1', 'ff02::1'],
  broadcast: ['255.255.255.255'],
  azureHost: ['168.63.129.16'],
  ipv4Mapped: ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1'],
  rfc6052: ['64:ff9b::7f00:1', '64:ff9b:1::7f00:1'],
  rfc6145: ['::ffff:0:127.0.0.1'],
  discard: ['100::1', '100:0:0:1::1'],
  teredo: ['2001::1'],
  benchmarking: ['2001:2::1'],
  orchid2: ['2001:20::1'],
  deprecatedOrchid: ['2001:10::1'],
  deprecatedSiteLocal: ['fec0::1'],
  droneRemoteIdProtocolEntityTags: ['2001:30::1'],
  '6to4': ['2002:7f00:1::'],
  segmentRouting: ['5f00::1'],
  uniqueLocal: ['fc00::1', 'fd00:ec2::254'],
  zoned: ['fe80::1%eth0'],
  invalid: [
    '',
    'sip.contoso.com',
    '127.1',
    '0x7f.0.0.1',
    '2130706433',
    '8.8.8.8 ',
    '8.8.8.08',
    '1::2::3',
  ],
};

const networks: readonly (readonly [cidr: string, expected: string | undefined])[] = [
  ['10.1.0.0/16', '10.1.0.0/16'],
  ['10.1.2.3/12', '10.0.0.0/12'],
  ['10.255.255.255/9', '10.128.0.0/9'],
  ['192.0.2.7', '192.0.2.7/32'],
  ['fd00::1', 'fd00::1/128'],
  ['fdff:ffff::1/9', 'fd80::/9'],
  ['10.0.0.0/0', undefined],
  ['::/0', undefined],
  ['10.0.0.0/33', undefined],
  ['fd00::/129', undefined],
  ['10.0.0.0/', undefined],
  ['10.0.0.0/8/8', undefined],
  ['10.0.0.0/-1', undefined],
  ['10/8', undefined],
  ['fe80::1%eth0/64', undefined],
  ['contoso.com', undefined],
  ['', undefined],
];

describe('address guard', () => {
  const guard = createGuard({ allowNets: [] });

  for (const [name, addresses] of Object.entries(classes)) {
    it(`knows ${name} addresses`, () => {
      for (const address of addresses) {
        assert.equal(guard.classOf(address), name, address);
        assert.equal(guard.permits(address), name === 'public', address);
      }
    });
  }

  it('permits what lies in a network that the operator allows, and nothing beside it', () => {
    const open = createGuard({ allowNets: ['192.0.2.0/28', '127.0.0.1', 'fd00:1::/32'] });
    for (const address of ['192.0.2.15', '127.0.0.1', 'fd00:1::9']) {
      assert.equal(open.classOf(address), 'permitted', address);
      assert.equal(open.permits(address), true, address);
    }
    for (const address of ['192.0.2.16', '127.0.0.2', 'fd00:2::9', '::ffff:127.0.0.1']) {
      assert.equal(open.permits(address), false, address);
    }
  });

  it('permits a wrapped IPv4 address only when a network names the wrapped form', () => {
    const open = createGuard({ allowNets: ['::ffff:10.0.0.0/104'] });
    assert.equal(open.permits('::ffff:10.0.0.1'), true);
    assert.equal(open.permits('10.0.0.1'), false);
  });

  it('refuses to work with a network that it cannot read', () => {
    assert.throws(() => createGuard({ allowNets: ['10.0.0.0/0'] }), RangeError);
  });

  it('permits 5061 and the other ports that a federation record may name', () => {
    const wanted = [443, 5060, 5061, 5062, 5063, 5064, 5065, 5066, 5067, 5068, 5069];
    const ports = Array.from({ length: 65_536 }, (_, port) => port);
    assert.deepEqual(ports.filter(guard.permitsPort), wanted);
    assert.equal(guard.permitsPort(5061.5), false);
    assert.equal(guard.permitsPort(Number.NaN), false);
  });

  for (const [cidr, expected] of networks) {
    it(`reads "${cidr}" as ${expected ?? 'no network'}`, () => {
      const network = parseNetwork(cidr);
      assert.equal(network && `${network.address}/${network.prefix}`, expected);
    });
  }
});
