import {
  address,
  alias,
  edgeAddress,
  edgeAddress6,
  microsoftHost,
  nameAnswer,
  otherAddress,
  published,
  srv,
  srvAnswer,
  tcp,
  unknown,
} from '../../../support/healthy.ts';
import type { Row } from '../tester.ts';

const domain = 'contoso.com';
const record = '_sipfederationtls._tcp.contoso.com';
const target = 'sip.contoso.com';
const both = [address(edgeAddress), address(edgeAddress6)];

const targetAddress: readonly Row[] = [
  { check: 'target-address', when: 'the target has a public address', finds: [] },
  {
    check: 'target-address',
    when: 'the target is an alias of an alias',
    facts: {
      targetAddresses: [
        published(undefined, { aliases: ['edge.example.net', 'node1.example.net'] }),
      ],
    },
    finds: [
      {
        code: 'dns-srv-target-cname',
        args: { domain, record, target, alias: 'node1.example.net' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'target-address',
    when: 'the host of Microsoft is an alias, which is for Microsoft to decide',
    facts: {
      federationSrv: srvAnswer([srv({ target: microsoftHost })]),
      targetAddresses: [published(undefined, { host: microsoftHost, aliases: ['a.example.net'] })],
    },
    finds: [],
  },
  {
    check: 'target-address',
    when: 'the target has no address',
    facts: { targetAddresses: [published([])] },
    finds: [{ code: 'dns-srv-target-no-address', args: { domain, record, target }, scope: 'all' }],
  },
  {
    check: 'target-address',
    when: 'one of two targets has no address',
    facts: { targetAddresses: [published(), published([], { host: 'old.contoso.com' })] },
    finds: [
      {
        code: 'dns-srv-target-no-address',
        args: { domain, record, target: 'old.contoso.com' },
        scope: 'some',
      },
    ],
  },
  {
    check: 'target-address',
    when: 'nobody answered for one family, and the other is empty',
    facts: { targetAddresses: [published([], { v6: 'unknown' })] },
    finds: [],
  },
  {
    check: 'target-address',
    when: 'there is no record, and a guessed host has an address',
    facts: {
      federationSrv: srvAnswer([]),
      targetAddresses: [published(undefined, { from: 'guess' })],
    },
    finds: [],
    arises: false,
  },
  {
    check: 'target-address',
    when: 'nobody answered for the address',
    facts: { targetAddresses: unknown() },
    finds: [],
    waitsFor: ['targetAddresses'],
  },
  {
    check: 'target-address',
    when: 'there is no record, so the question for its address does not arise',
    facts: { federationSrv: srvAnswer([]), targetAddresses: unknown('skipped', 'no-record') },
    finds: [],
    arises: false,
  },
];

const targetReach: readonly Row[] = [
  { check: 'target-reach', when: 'the address is public', finds: [] },
  {
    check: 'target-reach',
    when: 'the target leads to a private address',
    facts: { targetAddresses: [published([address('10.0.0.5', 'private')])] },
    finds: [
      {
        code: 'dns-srv-target-private',
        args: { domain, target, address: '10.0.0.5' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'target-reach',
    when: 'one of two addresses is private',
    facts: {
      targetAddresses: [published([address(edgeAddress), address('100.64.0.1', 'carrier-grade')])],
    },
    finds: [
      {
        code: 'dns-srv-target-private',
        args: { domain, target, address: '100.64.0.1' },
        scope: 'some',
      },
    ],
  },
  {
    check: 'target-reach',
    when: 'the address lies in a network that the operator permits',
    facts: { targetAddresses: [published([address('10.0.0.5', 'permitted')])] },
    finds: [],
  },
  {
    check: 'target-reach',
    when: 'only a guessed host has a private address',
    facts: {
      targetAddresses: [
        published(),
        published([address('10.0.0.5', 'private')], { host: 'sipfed.contoso.com', from: 'guess' }),
      ],
    },
    finds: [],
  },
  {
    check: 'target-reach',
    when: 'there is no record, and a guessed host is private',
    facts: { targetAddresses: [published([address('10.0.0.5', 'private')], { from: 'guess' })] },
    finds: [],
    arises: false,
  },
  {
    check: 'target-reach',
    when: 'nobody answered for the address',
    facts: { targetAddresses: unknown() },
    finds: [],
    waitsFor: ['targetAddresses'],
  },
];

const ipv6Only: readonly Row[] = [
  {
    check: 'ipv6-only',
    when: 'there is no record, and a guessed host has only IPv6',
    facts: { targetAddresses: [published([address(edgeAddress6)], { from: 'guess' })] },
    finds: [],
    arises: false,
  },
  { check: 'ipv6-only', when: 'the target has an IPv4 address', finds: [] },
  {
    check: 'ipv6-only',
    when: 'the target has only an IPv6 address',
    facts: { targetAddresses: [published([address(edgeAddress6)])] },
    finds: [{ code: 'dns-aaaa-only', args: { target }, scope: 'all' }],
  },
  {
    check: 'ipv6-only',
    when: 'nobody answered for IPv4',
    facts: { targetAddresses: [published([address(edgeAddress6)], { v4: 'unknown' })] },
    finds: [],
  },
  {
    check: 'ipv6-only',
    when: 'the target has both',
    facts: { targetAddresses: [published(both)] },
    finds: [],
  },
  {
    check: 'ipv6-only',
    when: 'nobody answered for the address',
    facts: { targetAddresses: unknown() },
    finds: [],
    waitsFor: ['targetAddresses'],
  },
];

const ipv6Broken: readonly Row[] = [
  { check: 'ipv6-broken', when: 'the Edge is open over IPv4', finds: [] },
  {
    check: 'ipv6-broken',
    when: 'the Edge is open over both families',
    facts: {
      targetAddresses: [published(both)],
      tcpConnect: [tcp('open'), tcp('open', { address: edgeAddress6 })],
    },
    finds: [],
  },
  {
    check: 'ipv6-broken',
    when: 'the Edge is open over IPv4 and silent over IPv6',
    facts: {
      targetAddresses: [published(both)],
      tcpConnect: [tcp('open'), tcp('timeout', { address: edgeAddress6 })],
    },
    finds: [{ code: 'dns-aaaa-broken', args: { target, address: edgeAddress6 }, scope: 'some' }],
  },
  {
    check: 'ipv6-broken',
    when: 'there is no route for IPv6 here, which says nothing about the Edge',
    facts: {
      targetAddresses: [published(both)],
      tcpConnect: [tcp('open'), tcp('no-route-here', { address: edgeAddress6 })],
    },
    finds: [],
  },
  {
    check: 'ipv6-broken',
    when: 'the Edge is open over IPv6 and silent over IPv4',
    facts: {
      targetAddresses: [published(both)],
      tcpConnect: [tcp('timeout'), tcp('open', { address: edgeAddress6 })],
    },
    finds: [],
  },
  {
    check: 'ipv6-broken',
    when: 'no address may be connected to',
    facts: { tcpConnect: [tcp('not-allowed')] },
    finds: [],
    waitsFor: ['targetAddresses', 'tcpConnect'],
  },
  {
    check: 'ipv6-broken',
    when: 'there is no record, and a guessed host is open',
    facts: { tcpConnect: [tcp('open', { from: 'guess' })] },
    finds: [],
    arises: false,
  },
  {
    check: 'ipv6-broken',
    when: 'nobody connected',
    facts: { tcpConnect: unknown('not-asked') },
    finds: [],
    waitsFor: ['tcpConnect'],
  },
];

/** Sign-in records that lead to Microsoft 365 while the federation record still names an own Edge. */
const moved = {
  clientRecords: {
    lyncdiscover: alias('lyncdiscover.contoso.com', 'webdir.online.lync.com'),
    sip: alias('sip.contoso.com', 'sipdir.online.lync.com'),
    sipTls: nameAnswer('_sip._tls.contoso.com', { type: 'SRV' }),
  },
};
const answered = { result: 'answered' as const, tried: [] };
const silent = { result: 'silent' as const, tried: [] };
const stale = { code: 'dns-srv-stale-onprem', args: { domain, target }, scope: 'all' } as const;

const staleRecord: readonly Row[] = [
  { check: 'stale-record', when: 'the sign-in records lead to the own servers', finds: [] },
  {
    check: 'stale-record',
    when: 'sign-in moved to Microsoft 365 and the old Edge refuses',
    facts: { ...moved, tcpConnect: [tcp('refused')] },
    finds: [stale],
  },
  {
    check: 'stale-record',
    when: 'sign-in moved and the old Edge has no address any more',
    facts: { ...moved, targetAddresses: [published([])], tcpConnect: [] },
    finds: ['dns-srv-stale-onprem'],
  },
  {
    check: 'stale-record',
    when: 'only lyncdiscover leads to Microsoft 365 and there is no route to the old Edge',
    facts: {
      clientRecords: { ...moved.clientRecords, sip: nameAnswer('sip.contoso.com') },
      tcpConnect: [tcp('unreachable'), tcp('no-route-here', { address: edgeAddress6 })],
    },
    finds: ['dns-srv-stale-onprem'],
  },
  {
    check: 'stale-record',
    when: 'sign-in moved, but the Edge is alive, as in a hybrid',
    facts: moved,
    finds: [],
  },
  {
    check: 'stale-record',
    when: 'one of two addresses of the old Edge is alive',
    facts: { ...moved, tcpConnect: [tcp('refused'), tcp('open', { address: otherAddress })] },
    finds: [],
  },
  {
    check: 'stale-record',
    when: 'the old Edge refuses, but people still sign in there',
    facts: { tcpConnect: [tcp('refused')] },
    finds: [],
  },
  {
    check: 'stale-record',
    when: 'the record leads to Microsoft 365, which refuses',
    facts: {
      ...moved,
      federationSrv: srvAnswer([srv({ target: microsoftHost })]),
      targetAddresses: [published(undefined, { host: microsoftHost })],
      tcpConnect: [tcp('refused', { host: microsoftHost })],
    },
    finds: [],
  },
  {
    check: 'stale-record',
    when: 'there is no record, and a guessed host refuses',
    facts: {
      ...moved,
      federationSrv: srvAnswer([]),
      targetAddresses: [published(undefined, { from: 'guess' })],
      tcpConnect: [tcp('refused', { from: 'guess' })],
    },
    finds: [],
    arises: false,
  },
  {
    check: 'stale-record',
    when: 'nobody answered for the sign-in records',
    facts: { clientRecords: unknown() },
    finds: [],
    waitsFor: ['clientRecords'],
  },
];

const staleRecordSilent: readonly Row[] = [
  {
    check: 'stale-record-silent',
    when: 'sign-in moved, the old Edge is silent and the control was answered',
    facts: { ...moved, tcpConnect: [tcp('timeout')], controlConnect: answered },
    finds: [stale],
  },
  {
    check: 'stale-record-silent',
    when: 'the old Edge refuses, which needs no control',
    facts: { ...moved, tcpConnect: [tcp('refused')], controlConnect: answered },
    finds: [],
  },
  {
    check: 'stale-record-silent',
    when: 'the old Edge is silent and so is the control, so nothing is ruled out',
    facts: { ...moved, tcpConnect: [tcp('timeout')], controlConnect: silent },
    finds: [],
    waitsFor: ['federationSrv', 'clientRecords', 'targetAddresses', 'tcpConnect', 'controlConnect'],
  },
  {
    check: 'stale-record-silent',
    when: 'the old Edge is silent and the control is switched off',
    facts: { ...moved, tcpConnect: [tcp('timeout')], controlConnect: unknown('not-asked') },
    finds: [],
    waitsFor: ['controlConnect'],
  },
  {
    check: 'stale-record-silent',
    when: 'our own Edge alone asked for the control, which was silent',
    facts: { ...moved, controlConnect: silent },
    finds: [],
  },
  {
    check: 'stale-record-silent',
    when: 'there is no record',
    facts: {
      ...moved,
      federationSrv: srvAnswer([]),
      targetAddresses: [published(undefined, { from: 'guess' })],
      tcpConnect: [tcp('timeout', { from: 'guess' })],
      controlConnect: silent,
    },
    finds: [],
    arises: false,
  },
  {
    check: 'stale-record-silent',
    when: 'something answered, so nobody needed the control',
    facts: { controlConnect: unknown('skipped') },
    finds: [],
    arises: false,
  },
];

export const addressRows = [
  ...targetAddress,
  ...targetReach,
  ...ipv6Only,
  ...ipv6Broken,
  ...staleRecord,
  ...staleRecordSilent,
];
