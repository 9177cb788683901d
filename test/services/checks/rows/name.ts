import { exchange, unknown } from '../../../support/healthy.ts';
import type { Row } from '../tester.ts';

const typed = { typed: 'contoso.com', domain: 'contoso.com', unicode: 'contoso.com' };
const first = '192.0.2.53:53';
const second = '192.0.2.54:53';
const control = { name: 'www.microsoft.com', type: 'A', purpose: 'control' } as const;

const typedDomain: readonly Row[] = [
  { check: 'typed-domain', when: 'the domain was typed as it is', finds: [] },
  {
    check: 'typed-domain',
    when: 'a web address in full-width characters was typed',
    facts: {
      typedDomain: {
        ...typed,
        typed: 'ｈｔｔｐｓ：／／ｃｏｎｔｏｓｏ．ｃｏｍ',
        rewritten: true,
        mixedScript: false,
      },
    },
    finds: [
      {
        code: 'dns-idn',
        args: { value: 'ｈｔｔｐｓ：／／ｃｏｎｔｏｓｏ．ｃｏｍ', domain: 'contoso.com' },
        scope: 'all',
        about: 'neither',
      },
    ],
  },
  {
    check: 'typed-domain',
    when: 'the address is that of a new tenant',
    domain: 'contoso.onmicrosoft.com',
    finds: [{ code: 'dns-onmicrosoft', args: { domain: 'contoso.onmicrosoft.com' }, scope: 'all' }],
  },
  {
    check: 'typed-domain',
    when: 'the name only ends like a starting domain',
    domain: 'notonmicrosoft.com',
    finds: [],
  },
  {
    check: 'typed-domain',
    when: 'our own domain is a starting domain',
    party: 'ours',
    domain: 'fabrikam.onmicrosoft.com',
    finds: [
      { code: 'dns-onmicrosoft', args: { domain: 'fabrikam.onmicrosoft.com' }, scope: 'all' },
    ],
  },
];

const resolver: readonly Row[] = [
  { check: 'resolver', when: 'the record was answered', finds: [] },
  {
    check: 'resolver',
    when: 'the resolver says that there is no record',
    facts: { dnsExchanges: [exchange('no-data')] },
    finds: [],
  },
  {
    check: 'resolver',
    when: 'the resolver is silent',
    facts: { dnsExchanges: [exchange('timeout')] },
    finds: [
      {
        code: 'dns-timeout',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'both resolvers are silent, one of them twice',
    facts: {
      dnsExchanges: [
        exchange('timeout'),
        exchange('timeout', { server: second }),
        exchange('timeout', { ms: 900 }),
      ],
    },
    finds: ['dns-timeout', 'dns-timeout'],
  },
  {
    check: 'resolver',
    when: 'the first resolver is silent and the second one answers',
    facts: { dnsExchanges: [exchange('timeout'), exchange('records', { server: second })] },
    finds: [],
  },
  {
    check: 'resolver',
    when: 'only questions about other names got no answer',
    facts: {
      dnsExchanges: [exchange('records'), exchange('timeout', { name: 'contoso.com', type: 'MX' })],
    },
    finds: [],
  },
  {
    check: 'resolver',
    when: 'the resolver refuses',
    facts: { dnsExchanges: [exchange('refused')] },
    finds: [
      {
        code: 'dns-refused',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'the answer cannot be read',
    facts: { dnsExchanges: [exchange('malformed')] },
    finds: [
      {
        code: 'dns-malformed',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'one resolver alone reports a server failure, so it may be its own',
    facts: { dnsExchanges: [exchange('server-failure')] },
    finds: [
      {
        code: 'dns-servfail',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'the resolver denies the partner, and a well-known name as well',
    facts: { dnsExchanges: [exchange('no-such-name'), exchange('no-such-name', control)] },
    finds: [
      {
        code: 'dns-resolver-internal',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'the resolver denies the partner and knows the well-known name',
    facts: { dnsExchanges: [exchange('no-such-name'), exchange('records', control)] },
    finds: [],
  },
  {
    check: 'resolver',
    when: 'a second resolver reports the failure too',
    facts: {
      dnsExchanges: [exchange('server-failure'), exchange('server-failure', { server: second })],
    },
    finds: [
      {
        code: 'dns-servfail',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'theirs',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'the failing resolver answers a well-known name',
    facts: { dnsExchanges: [exchange('server-failure'), exchange('records', control)] },
    finds: [
      {
        code: 'dns-servfail',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'theirs',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'the failing resolver fails for a well-known name too',
    facts: { dnsExchanges: [exchange('server-failure'), exchange('server-failure', control)] },
    finds: [
      {
        code: 'dns-servfail',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'another resolver than the failing one answers the well-known name',
    facts: {
      dnsExchanges: [
        exchange('server-failure'),
        exchange('records', { ...control, server: second }),
      ],
    },
    finds: [
      {
        code: 'dns-servfail',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'one resolver fails and the other is silent',
    facts: { dnsExchanges: [exchange('server-failure'), exchange('timeout', { server: second })] },
    finds: [
      {
        code: 'dns-timeout',
        args: { domain: 'contoso.com', server: second },
        scope: 'all',
        about: 'ours',
      },
      {
        code: 'dns-servfail',
        args: { domain: 'contoso.com', server: first },
        scope: 'all',
        about: 'ours',
      },
    ],
  },
  {
    check: 'resolver',
    when: 'a saved file left the exchanges out',
    facts: { dnsExchanges: unknown('not-asked') },
    finds: [],
    waitsFor: ['dnsExchanges'],
  },
];

export const nameRows = [...typedDomain, ...resolver];
