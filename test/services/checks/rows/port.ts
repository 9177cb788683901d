import { edgeAddress, edgeAddress6, otherAddress, tcp, unknown } from '../../../support/healthy.ts';
import type { Row } from '../tester.ts';

const target = 'sip.contoso.com';
const other = 'edge.contoso.com';
const here = { target, address: edgeAddress, port: 5061 };
const answered = { controlConnect: { result: 'answered' as const, tried: [] } };
const silentControl = { controlConnect: { result: 'silent' as const, tried: [] } };

/** What every check of the port makes of a path that nobody walked. */
const nobodyLooked = (check: string, ...needs: readonly ('tcpConnect' | 'controlConnect')[]) =>
  [
    {
      check,
      when: 'no address may be connected to',
      facts: { tcpConnect: [tcp('not-allowed')], ...answered },
      finds: [],
      waitsFor: needs,
    },
    {
      check,
      when: 'this machine has no route for the only address',
      facts: { tcpConnect: [tcp('no-route-here', { address: edgeAddress6 })], ...answered },
      finds: [],
      waitsFor: needs,
    },
    {
      check,
      when: 'there is no record, and a guessed host refuses',
      facts: { tcpConnect: [tcp('refused', { from: 'guess' })], ...answered },
      finds: [],
      arises: false,
    },
    {
      check,
      when: 'nobody connected',
      facts: { tcpConnect: unknown('not-asked'), ...answered },
      finds: [],
      waitsFor: ['tcpConnect'],
    },
  ] as const satisfies readonly Row[];

const closed: readonly Row[] = [
  { check: 'tcp-closed', when: 'the port is open', finds: [] },
  {
    check: 'tcp-closed',
    when: 'the only address refuses',
    facts: { tcpConnect: [tcp('refused')] },
    finds: [{ code: 'tcp-refused', args: here, scope: 'all' }],
  },
  {
    check: 'tcp-closed',
    when: 'one address refuses and the other is silent',
    facts: { tcpConnect: [tcp('timeout'), tcp('refused', { address: otherAddress })] },
    finds: [{ code: 'tcp-refused', args: { ...here, address: otherAddress }, scope: 'all' }],
  },
  {
    check: 'tcp-closed',
    when: 'one address refuses and the other is open',
    facts: { tcpConnect: [tcp('refused'), tcp('open', { address: otherAddress })] },
    finds: [],
  },
  {
    check: 'tcp-closed',
    when: 'one target refuses and the other is open',
    facts: { tcpConnect: [tcp('refused'), tcp('open', { host: other, address: otherAddress })] },
    finds: [{ code: 'tcp-refused', args: here, scope: 'some' }],
  },
  {
    check: 'tcp-closed',
    when: "the record's own port refuses while 5061 is open",
    facts: {
      tcpConnect: [tcp('refused', { port: 443 }), tcp('open', { from: 'usual-port' })],
    },
    finds: [{ code: 'tcp-refused', args: { ...here, port: 443 }, scope: 'all' }],
  },
  {
    check: 'tcp-closed',
    when: 'the address refuses and there is no route here for the other family',
    facts: { tcpConnect: [tcp('refused'), tcp('no-route-here', { address: edgeAddress6 })] },
    finds: ['tcp-refused'],
  },
  {
    check: 'tcp-closed',
    when: 'a router says that there is no way',
    facts: { tcpConnect: [tcp('unreachable')] },
    finds: [{ code: 'tcp-unreachable', args: { target, address: edgeAddress }, scope: 'all' }],
  },
  {
    check: 'tcp-closed',
    when: 'one address is unreachable and the other silent',
    facts: { tcpConnect: [tcp('unreachable'), tcp('timeout', { address: otherAddress })] },
    finds: [],
  },
  {
    check: 'tcp-closed',
    when: 'our own Edge refuses',
    party: 'ours',
    facts: { tcpConnect: [tcp('refused')] },
    finds: [{ code: 'tcp-refused', args: here, scope: 'all', about: 'ours' }],
  },
  ...nobodyLooked('tcp-closed', 'tcpConnect'),
];

const silent: readonly Row[] = [
  { check: 'tcp-silent', when: 'the port is open', facts: silentControl, finds: [] },
  {
    check: 'tcp-silent',
    when: 'the only address is silent and the control was answered',
    facts: { tcpConnect: [tcp('timeout')], ...answered },
    finds: [{ code: 'tcp-timeout', args: here, scope: 'all' }],
  },
  {
    check: 'tcp-silent',
    when: 'the only address is silent and so is the control',
    facts: { tcpConnect: [tcp('timeout')], ...silentControl },
    finds: [
      { code: 'tcp-timeout', args: here, scope: 'all' },
      { code: 'tcp-outbound-blocked', args: { port: 5061, target }, scope: 'all' },
    ],
  },
  {
    check: 'tcp-silent',
    when: 'our own Edge is silent and so is the control, which says nothing about our Edge',
    party: 'ours',
    facts: { tcpConnect: [tcp('timeout')], ...silentControl },
    finds: [
      { code: 'tcp-timeout', args: here, scope: 'all', about: 'ours' },
      { code: 'tcp-outbound-blocked', args: { port: 5061, target }, scope: 'all', about: 'ours' },
    ],
  },
  {
    check: 'tcp-silent',
    when: 'the only address is silent and the control is switched off',
    facts: { tcpConnect: [tcp('timeout')], controlConnect: unknown('not-asked', 'switched-off') },
    finds: [],
    waitsFor: ['controlConnect'],
  },
  {
    check: 'tcp-silent',
    when: 'something answered, so nobody needed the control',
    finds: [],
    arises: false,
  },
  {
    check: 'tcp-silent',
    when: 'one address is silent and the other refuses',
    facts: {
      tcpConnect: [tcp('timeout'), tcp('refused', { address: otherAddress })],
      ...answered,
    },
    finds: [],
  },
  {
    check: 'tcp-silent',
    when: 'one target is silent and the other open',
    facts: {
      tcpConnect: [tcp('timeout'), tcp('open', { host: other, address: otherAddress })],
      ...answered,
    },
    finds: [{ code: 'tcp-timeout', args: here, scope: 'some' }],
  },
  {
    check: 'tcp-silent',
    when: 'one address is silent and the other unreachable',
    facts: {
      tcpConnect: [tcp('unreachable'), tcp('timeout', { address: otherAddress })],
      ...answered,
    },
    finds: [{ code: 'tcp-timeout', args: { ...here, address: otherAddress }, scope: 'all' }],
  },
  ...nobodyLooked('tcp-silent', 'tcpConnect', 'controlConnect'),
];

const nodeDown: readonly Row[] = [
  { check: 'tcp-node-down', when: 'the only address is open', finds: [] },
  {
    check: 'tcp-node-down',
    when: 'both addresses are open',
    facts: { tcpConnect: [tcp('open'), tcp('open', { address: otherAddress })] },
    finds: [],
  },
  {
    check: 'tcp-node-down',
    when: 'one of two addresses is silent',
    facts: { tcpConnect: [tcp('open'), tcp('timeout', { address: otherAddress })] },
    finds: [
      { code: 'tcp-dnslb-node-down', args: { target, address: otherAddress }, scope: 'some' },
    ],
  },
  {
    check: 'tcp-node-down',
    when: 'two of three addresses are dead in two ways',
    facts: {
      tcpConnect: [
        tcp('open'),
        tcp('refused', { address: otherAddress }),
        tcp('unreachable', { address: '192.0.2.12' }),
      ],
    },
    finds: ['tcp-dnslb-node-down', 'tcp-dnslb-node-down'],
  },
  {
    check: 'tcp-node-down',
    when: 'all addresses are dead, which is told as that',
    facts: { tcpConnect: [tcp('timeout'), tcp('refused', { address: otherAddress })] },
    finds: [],
  },
  {
    check: 'tcp-node-down',
    when: 'an address of another target is dead',
    facts: { tcpConnect: [tcp('open'), tcp('refused', { host: other, address: otherAddress })] },
    finds: [],
  },
  {
    check: 'tcp-node-down',
    when: 'one address has two ports in the record and only one of them is open',
    facts: { tcpConnect: [tcp('open'), tcp('refused', { port: 443 })] },
    finds: [],
  },
  {
    check: 'tcp-node-down',
    when: 'the attempt at the other address failed here',
    facts: { tcpConnect: [tcp('open'), tcp('failed', { address: otherAddress })] },
    finds: [],
  },
  ...nobodyLooked('tcp-node-down', 'tcpConnect'),
];

const guard: readonly Row[] = [
  { check: 'probe-guard', when: 'every address may be connected to', finds: [] },
  {
    check: 'probe-guard',
    when: 'the address is private',
    facts: { tcpConnect: [tcp('not-allowed', { address: '10.0.0.5' })] },
    finds: [
      {
        code: 'probe-not-allowed',
        args: { target, address: '10.0.0.5', port: 5061 },
        scope: 'all',
        about: 'neither',
      },
    ],
  },
  {
    check: 'probe-guard',
    when: 'the record names a port that is none of federation',
    facts: {
      tcpConnect: [tcp('not-allowed', { port: 25 }), tcp('open', { from: 'usual-port' })],
    },
    finds: ['probe-not-allowed'],
  },
  {
    check: 'probe-guard',
    when: 'one of two addresses may not be connected to',
    facts: { tcpConnect: [tcp('open'), tcp('not-allowed', { address: '10.0.0.5' })] },
    finds: [
      {
        code: 'probe-not-allowed',
        args: { target, address: '10.0.0.5', port: 5061 },
        scope: 'some',
        about: 'neither',
      },
    ],
  },
  {
    check: 'probe-guard',
    when: 'there is no record, and a guessed host is private',
    facts: { tcpConnect: [tcp('not-allowed', { from: 'guess', address: '10.0.0.5' })] },
    finds: [],
    arises: false,
  },
  {
    check: 'probe-guard',
    when: 'nobody connected',
    facts: { tcpConnect: unknown('not-asked') },
    finds: [],
    waitsFor: ['tcpConnect'],
  },
];

export const portRows = [...closed, ...silent, ...nodeDown, ...guard];
