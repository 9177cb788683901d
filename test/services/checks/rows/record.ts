import {
  microsoftHost,
  nameAnswer,
  srv,
  srvAnswer,
  unknown,
  address,
} from '../../../support/healthy.ts';
import type { FactValues } from '../../../../services/model/facts.ts';
import type { Row } from '../tester.ts';

const domain = 'contoso.com';
const record = '_sipfederationtls._tcp.contoso.com';
const noRecord = srvAnswer([]);
const records = (...targets: readonly string[]) =>
  srvAnswer(targets.map((target) => srv({ target })));

const wildcard = (differs: Partial<FactValues['wildcardProbe']> = {}) => ({
  service: nameAnswer('_q7x._tcp.contoso.com', { type: 'SRV' }),
  host: nameAnswer('q7x.contoso.com'),
  ...differs,
});
const inventedService = nameAnswer('_q7x._tcp.contoso.com', {
  type: 'SRV',
  outcome: 'records',
  hosts: ['sip.contoso.com'],
});
const inventedHost = nameAnswer('q7x.contoso.com', {
  outcome: 'records',
  addresses: [address('192.0.2.99').address],
});

const federationRecord: readonly Row[] = [
  { check: 'federation-record', when: 'the record is there', finds: [] },
  {
    check: 'federation-record',
    when: 'the name exists and holds no record',
    facts: { federationSrv: noRecord },
    finds: [{ code: 'dns-srv-missing', args: { domain, record }, scope: 'all' }],
  },
  {
    check: 'federation-record',
    when: 'the record does not exist, but the domain does',
    facts: { federationSrv: srvAnswer([], { outcome: 'no-such-name' }) },
    finds: ['dns-srv-missing'],
  },
  {
    check: 'federation-record',
    when: 'the domain lies inside another zone',
    facts: {
      federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
      apexSoa: { outcome: 'no-data', zone: 'com' },
    },
    finds: ['dns-srv-missing'],
  },
  {
    check: 'federation-record',
    when: 'the domain does not exist',
    facts: {
      federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
      apexSoa: { outcome: 'no-such-name', zone: 'com' },
    },
    finds: ['dns-srv-missing'],
  },
  {
    check: 'federation-record',
    when: 'our own record is missing',
    party: 'ours',
    facts: { federationSrv: noRecord },
    finds: [{ code: 'dns-srv-missing', args: { domain, record }, scope: 'all', about: 'ours' }],
  },
  {
    check: 'federation-record',
    when: 'nobody answered for the record',
    facts: { federationSrv: unknown() },
    finds: [],
    waitsFor: ['federationSrv'],
  },
  {
    check: 'federation-record',
    when: 'there is no record, and nobody answered for the domain',
    facts: { federationSrv: noRecord, apexSoa: unknown() },
    finds: ['dns-srv-missing'],
  },
];

const domainExists: readonly Row[] = [
  { check: 'domain-exists', when: 'a zone starts at the domain', finds: [] },
  {
    check: 'domain-exists',
    when: 'the domain does not exist',
    facts: {
      federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
      apexSoa: { outcome: 'no-such-name', zone: 'com' },
    },
    finds: [{ code: 'dns-nxdomain', args: { domain }, scope: 'all' }],
  },
  {
    check: 'domain-exists',
    when: 'our own domain does not exist',
    party: 'ours',
    facts: {
      federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
      apexSoa: { outcome: 'no-such-name', zone: 'com' },
    },
    finds: [{ code: 'dns-nxdomain', args: { domain }, scope: 'all', about: 'ours' }],
  },
  {
    check: 'domain-exists',
    when: 'only the record does not exist',
    facts: { federationSrv: srvAnswer([], { outcome: 'no-such-name' }) },
    finds: [],
  },
  {
    check: 'domain-exists',
    when: 'the domain lies inside another zone',
    facts: {
      federationSrv: srvAnswer([], { outcome: 'no-such-name' }),
      apexSoa: { outcome: 'no-data', zone: 'com' },
    },
    finds: [],
  },
  {
    check: 'domain-exists',
    when: 'nobody answered for anything',
    facts: { federationSrv: unknown(), apexSoa: unknown() },
    finds: [],
    waitsFor: ['federationSrv', 'apexSoa'],
  },
];

const noHits = { federationSrv: noRecord, wrongNameSrv: [], xmppSrv: srvAnswer([]) };
const hit = (name: string, type = 'SRV') => ({ name, type, hosts: ['sip.contoso.com'] });

const elsewhere: readonly Row[] = [
  {
    check: 'federation-record-elsewhere',
    when: 'the record is there, so nobody looks elsewhere',
    facts: { wrongNameSrv: [] },
    finds: [],
    arises: false,
  },
  {
    check: 'federation-record-elsewhere',
    when: 'there is no record anywhere',
    facts: noHits,
    finds: [],
  },
  {
    check: 'federation-record-elsewhere',
    when: 'the underscore of _tcp was left out',
    facts: { ...noHits, wrongNameSrv: [hit('_sipfederationtls.tcp.contoso.com')] },
    finds: [
      {
        code: 'dns-srv-wrong-name',
        args: { domain, record, found: '_sipfederationtls.tcp.contoso.com' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-record-elsewhere',
    when: 'the zone was entered twice, and below www as well',
    facts: {
      ...noHits,
      wrongNameSrv: [
        hit('_sipfederationtls._tcp.contoso.com.contoso.com'),
        hit('_sipfederationtls._tcp.www.contoso.com'),
      ],
    },
    finds: ['dns-srv-wrong-name'],
  },
  {
    check: 'federation-record-elsewhere',
    when: 'a wildcard for services invents every wrong name',
    facts: {
      ...noHits,
      wrongNameSrv: [hit('_sipfederation._tcp.contoso.com')],
      wildcardProbe: wildcard({ service: inventedService }),
    },
    finds: [],
  },
  {
    check: 'federation-record-elsewhere',
    when: 'nobody answered whether a wildcard invents services',
    facts: {
      ...noHits,
      wrongNameSrv: [hit('_sipfederation._tcp.contoso.com')],
      wildcardProbe: wildcard({ service: { ...inventedService, outcome: 'unknown', hosts: [] } }),
    },
    finds: [],
    waitsFor: ['federationSrv', 'wrongNameSrv', 'wildcardProbe'],
  },
  {
    check: 'federation-record-elsewhere',
    when: 'there is no record and nobody answered for the wrong names',
    facts: { federationSrv: noRecord, wrongNameSrv: unknown() },
    finds: [],
    waitsFor: ['wrongNameSrv'],
  },
];

const type: readonly Row[] = [
  {
    check: 'federation-record-type',
    when: 'the record is there',
    facts: { wrongNameSrv: [] },
    finds: [],
    arises: false,
  },
  {
    check: 'federation-record-type',
    when: 'nothing stands at the name of the record',
    facts: noHits,
    finds: [],
  },
  {
    check: 'federation-record-type',
    when: 'a text record stands at the name of the record',
    facts: { ...noHits, wrongNameSrv: [hit(record, 'TXT')] },
    finds: [{ code: 'dns-srv-wrong-type', args: { domain, record, found: 'TXT' }, scope: 'all' }],
  },
  {
    check: 'federation-record-type',
    when: 'an alias stands at the name of the record',
    facts: { ...noHits, federationSrv: srvAnswer([], { aliases: [microsoftHost] }) },
    finds: [{ code: 'dns-srv-wrong-type', args: { domain, record, found: 'CNAME' }, scope: 'all' }],
  },
  {
    check: 'federation-record-type',
    when: 'a text record stands there and nobody answered about wildcards',
    facts: { ...noHits, wrongNameSrv: [hit(record, 'TXT')], wildcardProbe: unknown() },
    finds: ['dns-srv-wrong-type'],
  },
  {
    check: 'federation-record-type',
    when: 'a wildcard for hosts gives the name an address',
    facts: {
      ...noHits,
      wrongNameSrv: [hit(record, 'A')],
      wildcardProbe: wildcard({ host: inventedHost }),
    },
    finds: [],
  },
  {
    check: 'federation-record-type',
    when: 'nobody answered for other types',
    facts: { ...noHits, wrongNameSrv: unknown() },
    finds: [],
    waitsFor: ['wrongNameSrv'],
  },
];

const target: readonly Row[] = [
  { check: 'federation-target', when: 'the target is one label below the domain', finds: [] },
  {
    check: 'federation-target',
    when: 'there is no record to judge',
    facts: { federationSrv: noRecord },
    finds: [],
    arises: false,
  },
  {
    check: 'federation-target',
    when: 'nobody answered for the record',
    facts: { federationSrv: unknown('refused') },
    finds: [],
    waitsFor: ['federationSrv'],
  },
  {
    check: 'federation-target',
    when: 'the record names the port of web servers',
    facts: { federationSrv: srvAnswer([srv({ port: 443 })]) },
    finds: [{ code: 'dns-srv-wrong-port', args: { domain, record, port: 443 }, scope: 'all' }],
  },
  {
    check: 'federation-target',
    when: 'two records name the same wrong port',
    facts: {
      federationSrv: srvAnswer([
        srv({ port: 443 }),
        srv({ target: 'edge.contoso.com', port: 443 }),
      ]),
    },
    finds: ['dns-srv-wrong-port'],
  },
  {
    check: 'federation-target',
    when: 'two records name two wrong ports',
    facts: { federationSrv: srvAnswer([srv({ port: 443 }), srv({ port: 5060 })]) },
    finds: ['dns-srv-wrong-port', 'dns-srv-wrong-port'],
  },
  {
    check: 'federation-target',
    when: 'the target is the root, whatever its port',
    facts: { federationSrv: srvAnswer([srv({ target: '.', port: 0 })]) },
    finds: [{ code: 'dns-srv-root-target', args: { domain, record }, scope: 'all' }],
  },
  {
    check: 'federation-target',
    when: 'the target is an address',
    facts: { federationSrv: records('192.0.2.10') },
    finds: [
      {
        code: 'dns-srv-target-ip',
        args: { domain, record, target: '192.0.2.10' },
        scope: 'all',
      },
      'dns-srv-strict-other-domain',
      'dns-srv-unknown-hoster',
    ],
  },
  {
    check: 'federation-target',
    when: 'the target is the domain itself',
    facts: { federationSrv: records(domain) },
    finds: [{ code: 'dns-srv-target-apex', args: { domain, target: domain }, scope: 'all' }],
  },
  {
    check: 'federation-target',
    when: 'the final dot was left out, so the zone is there twice',
    facts: { federationSrv: records('sip.contoso.com.contoso.com') },
    finds: [
      {
        code: 'dns-srv-target-doubled',
        args: { domain, target: 'sip.contoso.com.contoso.com', expected: 'sip.contoso.com' },
        scope: 'all',
      },
      'dns-srv-strict-subdomain',
    ],
  },
  {
    check: 'federation-target',
    when: 'the target belongs to another domain of the group',
    facts: { federationSrv: records('edge.contoso-group.net') },
    finds: [
      {
        code: 'dns-srv-strict-other-domain',
        args: { domain, target: 'edge.contoso-group.net' },
        scope: 'all',
      },
      {
        code: 'dns-srv-unknown-hoster',
        args: { domain, target: 'edge.contoso-group.net' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-target',
    when: 'the name of the target only ends like the domain',
    facts: { federationSrv: records('sip.notcontoso.com') },
    finds: ['dns-srv-strict-other-domain', 'dns-srv-unknown-hoster'],
  },
  {
    check: 'federation-target',
    when: 'the target lies two labels below the domain',
    facts: { federationSrv: records('edge.eu.contoso.com') },
    finds: [
      {
        code: 'dns-srv-strict-subdomain',
        args: { domain, target: 'edge.eu.contoso.com' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-target',
    when: 'one of two targets lies too deep',
    facts: { federationSrv: records('edge.eu.contoso.com', 'sip.contoso.com') },
    finds: [
      {
        code: 'dns-srv-strict-subdomain',
        args: { domain, target: 'edge.eu.contoso.com' },
        scope: 'some',
      },
    ],
  },
  {
    check: 'federation-target',
    when: 'the record leads to the sign-in host of Microsoft 365',
    facts: { federationSrv: records('sipdir.online.lync.com') },
    finds: [
      {
        code: 'dns-srv-sipdir',
        args: { domain, record, target: 'sipdir.online.lync.com', expected: microsoftHost },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-target',
    when: 'the record leads to the discovery host of the cloud in China',
    facts: { federationSrv: records('webdir.online.partner.lync.cn') },
    finds: [
      {
        code: 'dns-srv-sipdir',
        args: {
          domain,
          record,
          target: 'webdir.online.partner.lync.cn',
          expected: 'sipfed.online.partner.lync.cn',
        },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-target',
    when: 'the record leads to Microsoft 365, as it should there',
    facts: { federationSrv: records(microsoftHost) },
    finds: [],
  },
  {
    check: 'federation-target',
    when: 'the record leads to the cloud in China',
    facts: { federationSrv: records('sipfed.online.partner.lync.cn') },
    finds: [
      {
        code: 'dns-srv-other-cloud',
        args: { domain, target: 'sipfed.online.partner.lync.cn', cloud: 'china' },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-target',
    when: 'the record leads to the cloud of the United States government',
    facts: { federationSrv: records('sipfed.online.gov.skypeforbusiness.us') },
    finds: ['dns-srv-other-cloud'],
  },
  {
    check: 'federation-target',
    when: 'the record still leads to Windows Live Messenger',
    facts: { federationSrv: records('federation.messenger.msn.com') },
    finds: [
      {
        code: 'dns-srv-dead-provider',
        args: { domain, target: 'federation.messenger.msn.com' },
        scope: 'all',
      },
      'dns-srv-strict-other-domain',
      'dns-srv-unknown-hoster',
    ],
  },
];

const several: readonly Row[] = [
  { check: 'federation-records', when: 'there is one record', finds: [] },
  {
    check: 'federation-records',
    when: 'there is no record',
    facts: { federationSrv: noRecord },
    finds: [],
    arises: false,
  },
  {
    check: 'federation-records',
    when: 'two records name two Edges',
    facts: { federationSrv: records('sip.contoso.com', 'edge.contoso.com') },
    finds: [
      {
        code: 'dns-srv-multiple',
        args: { domain, record, names: ['sip.contoso.com', 'edge.contoso.com'] },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-records',
    when: 'two records name one host on two ports',
    facts: { federationSrv: srvAnswer([srv(), srv({ port: 443 })]) },
    finds: [
      {
        code: 'dns-srv-multiple',
        args: { domain, record, names: ['sip.contoso.com'] },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-records',
    when: 'one record names an own Edge and the other Microsoft 365',
    facts: { federationSrv: records('sip.contoso.com', microsoftHost) },
    finds: [
      'dns-srv-multiple',
      {
        code: 'dns-srv-multiple-mixed',
        args: { domain, record, names: ['sip.contoso.com', microsoftHost] },
        scope: 'all',
      },
    ],
  },
  {
    check: 'federation-records',
    when: 'nobody answered for the record',
    facts: { federationSrv: unknown() },
    finds: [],
    waitsFor: ['federationSrv'],
  },
];

const wildcards: readonly Row[] = [
  { check: 'wildcard', when: 'a name that nobody created does not exist', finds: [] },
  {
    check: 'wildcard',
    when: 'a service that nobody created has a record',
    facts: { wildcardProbe: wildcard({ service: inventedService, host: inventedHost }) },
    finds: [
      { code: 'dns-srv-wildcard', args: { domain, found: '*._tcp.contoso.com' }, scope: 'all' },
    ],
  },
  {
    check: 'wildcard',
    when: 'a host that nobody created has an address',
    facts: { wildcardProbe: wildcard({ host: inventedHost }) },
    finds: [{ code: 'dns-srv-wildcard', args: { domain, found: '*.contoso.com' }, scope: 'all' }],
  },
  {
    check: 'wildcard',
    when: 'a host is invented and nobody answered for the service',
    facts: {
      wildcardProbe: wildcard({
        service: { ...inventedService, outcome: 'unknown', hosts: [] },
        host: inventedHost,
      }),
    },
    finds: ['dns-srv-wildcard'],
  },
  {
    check: 'wildcard',
    when: 'one of the two questions got no answer, so nothing is ruled out',
    facts: {
      wildcardProbe: wildcard({ host: { ...inventedHost, outcome: 'unknown', addresses: [] } }),
    },
    finds: [],
    waitsFor: ['wildcardProbe'],
  },
  {
    check: 'wildcard',
    when: 'neither question got an answer',
    facts: { wildcardProbe: unknown() },
    finds: [],
    waitsFor: ['wildcardProbe'],
  },
];

const xmppSrv = (...targets: readonly string[]) =>
  srvAnswer(
    targets.map((host) => srv({ target: host, port: 5269 })),
    { name: '_xmpp-server._tcp.contoso.com' },
  );

const xmpp: readonly Row[] = [
  {
    check: 'xmpp',
    when: 'there is neither a federation record nor XMPP',
    facts: { federationSrv: noRecord, xmppSrv: xmppSrv() },
    finds: [],
  },
  {
    check: 'xmpp',
    when: 'there is only XMPP',
    facts: { federationSrv: noRecord, xmppSrv: xmppSrv('xmpp.contoso.com') },
    finds: [{ code: 'pol-xmpp', args: { domain }, scope: 'all' }],
  },
  {
    check: 'xmpp',
    when: 'the record of XMPP declares that there is none',
    facts: { federationSrv: noRecord, xmppSrv: xmppSrv('.') },
    finds: [],
  },
  {
    check: 'xmpp',
    when: 'there is a federation record beside it',
    facts: { xmppSrv: xmppSrv('xmpp.contoso.com') },
    finds: [],
    arises: false,
  },
  {
    check: 'xmpp',
    when: 'we publish XMPP ourselves, which is no matter of the partner',
    party: 'ours',
    facts: { federationSrv: noRecord, xmppSrv: xmppSrv('xmpp.contoso.com') },
    finds: [],
  },
  {
    check: 'xmpp',
    when: 'there is no federation record and nobody answered for XMPP',
    facts: { federationSrv: noRecord, xmppSrv: unknown() },
    finds: [],
    waitsFor: ['xmppSrv'],
  },
];

export const recordRows = [
  ...domainExists,
  ...federationRecord,
  ...elsewhere,
  ...type,
  ...target,
  ...several,
  ...wildcards,
  ...xmpp,
];
