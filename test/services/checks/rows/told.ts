import type { ErrorLine, FactValues } from '../../../../services/model/facts.ts';
import { chain, certificate, srvAnswer, tcp, worldwide } from '../../../support/healthy.ts';
import type { Row } from '../tester.ts';
import { domain, found, row, user } from './own-row.ts';

const record = '_sipfederationtls._tcp.contoso.com';
const said = (...pairs: readonly (readonly [string, string])[]) => ({
  answers: pairs.map(([question, value]) => ({ question, value })),
});

/** An error line as a host of ours writes it about a message to contoso.com. */
export function line(id: string, differs: Partial<ErrorLine> = {}): ErrorLine {
  return {
    kind: 'ms-diagnostics',
    id,
    sip: 504,
    reason: `reason of ${id}`,
    source: 'edge.fabrikam.com',
    sourceParty: 'ours',
    attributes: {},
    direction: 'outbound',
    from: user,
    to: 'bob@contoso.com',
    decides: true,
    ...differs,
  };
}
const lines = (...list: ErrorLine[]) => ({ errorLines: list });
/** Event 14428 of our Edge about a TLS connection to a host. */
const tlsEvent = (host: string, differs: Partial<ErrorLine> = {}): ErrorLine => ({
  kind: 'event',
  id: 'event-14428',
  sip: null,
  reason: null,
  source: null,
  attributes: { target: host, hresult: '0x80090328', address: '10.1.1.20' },
  decides: true,
  ...differs,
});
const refused = (host: string) => found('tls-internal-refused', { target: host, hresult: '0x80090328' }); // prettier-ignore
const bob = 'bob@contoso.com';
const theirs = { about: 'theirs' } as const;
const ours = { about: 'ours' } as const;
const target = 'sip.contoso.com';

type View = FactValues['resolverViews'][number];
const view = (differs: Partial<View>): { resolverViews: View[] } => ({
  resolverViews: [{ record, type: 'SRV', server: '10.0.0.53', outcome: 'records', answers: [], targets: [target], ...differs }], // prettier-ignore
});

const risk = { about: 'theirs', scope: 'some' } as const;
const seenAt = { target, address: target };
const errors: readonly Row[] = [
  row('error-lines', 'a line that proves nothing', lines(line('1002')), []),
  row(
    'error-lines',
    'a line about another partner',
    lines(line('1003', { to: 'bob@example.com' })),
    [],
  ),
  row('inside-events', 'our Front End below our domain', lines(tlsEvent('fe01.fabrikam.com')), [refused('fe01.fabrikam.com')]), // prettier-ignore
  row('inside-events', 'our Front End under a name of the inside', lines(tlsEvent('fe01.corp.fabrikam.local')), [refused('fe01.corp.fabrikam.local')]), // prettier-ignore
  row('inside-events', 'a host of the partner', lines(tlsEvent('sip.contoso.com')), []),
  row('inside-events', 'a host of another organisation', lines(tlsEvent('sip.litware.com')), []),
  row('inside-events', 'our published name', lines(tlsEvent('sip.fabrikam.com')), []),
  row('inside-events', 'an event of the partner', lines(tlsEvent('fe01.fabrikam.com', { sourceParty: 'theirs' })), []), // prettier-ignore
  row('error-lines', 'our own Front End shows another name', lines(tlsEvent('fe01.corp.fabrikam.local', { attributes: { target: 'fe01.corp.fabrikam.local', hresult: '0x80090322' } })), []), // prettier-ignore
  row('error-lines', 'their user does not exist', lines(line('1003')), [found('pol-user-disabled', { user: bob }, theirs)]), // prettier-ignore
  row('error-lines', 'our user does not exist', lines(line('1003', { direction: 'inbound', from: bob, to: user })), [found('pol-user-disabled', { user }, ours)]), // prettier-ignore
  row('error-lines', 'a line of two days ago only risks', lines(line('1003', { at: '2026-11-18T00:00:00.000Z' })), [found('pol-user-disabled', { user: bob }, risk)]), // prettier-ignore
  row('error-lines', 'the host lies outside the domain', lines(line('1009', { attributes: { domain, fqdn1: 'edge.example.com:5061' } })), [found('dns-srv-strict-other-domain', { domain, target: 'edge.example.com' }, theirs)]), // prettier-ignore
  row('error-lines', 'the host lies too deep in the domain', lines(line('1009', { attributes: { domain, fqdn1: 'edge.eu.contoso.com:5061' } })), [found('dns-srv-strict-subdomain', { domain, target: 'edge.eu.contoso.com' }, theirs)]), // prettier-ignore
  row('error-lines', 'the certificate names another host', lines(line('0xc3e93d67', { attributes: { 'tls-target': target, certname: 'mail.contoso.com' } })), [found('cert-name-mismatch', { ...seenAt, expected: target, names: ['mail.contoso.com'] }, risk)]), // prettier-ignore
  row('error-lines', 'a certificate was revoked', lines(line('0x80092010', { attributes: { 'tls-target': target } })), [found('cert-revoked', seenAt, risk)]), // prettier-ignore
  row('error-lines', 'the revocation list did not come', lines(line('0x80092013', { attributes: { 'tls-target': target } })), [found('crl-unreachable', { target }, risk)]), // prettier-ignore
  row('error-lines', 'a clock is wrong', lines(line('1013')), [found('clock-skew', { server: 'edge.fabrikam.com' }, { ...risk, ...ours })]), // prettier-ignore
  row('error-lines', 'their clock is wrong', lines(line('1013', { source: 'sip.contoso.com', sourceParty: 'theirs' })), [found('clock-skew', { server: 'sip.contoso.com' }, risk)]), // prettier-ignore
  row('error-lines', 'the partner withholds the reason', lines(line('1034')), [found('pol-diag-header-off', { domain })]), // prettier-ignore
  row('error-lines', 'the domains do not fit together', lines(line('1017', { attributes: { summary: 'the ms-split-domain-info header is the wrong type' } })), [found('hyb-domain-not-onprem', { domain: 'fabrikam.com' })]), // prettier-ignore
  row('error-lines', 'a connection timed out', lines(line('winsock-10060', { attributes: { peerserver: target } })), [found('tcp-timeout', { ...seenAt, port: 5061 }, risk)]), // prettier-ignore
  row('error-lines', 'a connection was refused', lines(line('winsock-10061', { attributes: { peerserver: target } })), [found('tcp-refused', { ...seenAt, port: 5061 }, risk)]), // prettier-ignore
  row('error-lines', 'there was no route', lines(line('winsock-10051', { attributes: { peerserver: target } })), [found('tcp-unreachable', seenAt, risk)]), // prettier-ignore
  row('error-lines', 'the handshake failed', lines(line('1047', { attributes: { 'tls-target': target, hresult: '0x80090326' } })), [found('tls-1047', { ...seenAt, hresult: '0x80090326' }, risk)]), // prettier-ignore
  row('error-lines', 'a filter drops messages', lines(line('range-16000')), [found('pol-im-filter', { value: 'range-16000' }, { ...risk, ...ours })]), // prettier-ignore
  row('error-lines', 'too many roots', lines(line('event-36885', { kind: 'event' })), [found('cert-trustedissuers-too-many', {}, { scope: 'some' })]), // prettier-ignore
  row('error-lines', 'only the presence is unknown', lines(line('client-presence-unknown', { kind: 'client-text' })), [found('teams-presence-unknown', {}, { about: 'theirs', scope: 'person' })]), // prettier-ignore
  row('error-lines', 'one of the two organisations does not allow', lines(line('client-not-set-up')), [found('teams-mutual', { domain }, theirs)]), // prettier-ignore
  row('error-lines', 'the person is shown as unknown', lines(line('client-unknown-user')), [found('teams-unknown-user', { user: bob }, { scope: 'person' })]), // prettier-ignore
  row('error-lines', 'a meeting cannot be joined', lines(line('client-meeting-other-account')), [found('teams-meeting-join', {}, theirs)]), // prettier-ignore
  row('error-lines', 'a move failed, since nothing is shared', lines(line('cmdlet-move-510', { kind: 'cmdlet', attributes: { error: '510' } })), [found('hyb-shared-false', { setting: 'SharedSipAddressSpace' }), found('hyb-move-errors', { code: '510' }, { scope: 'person' })]), // prettier-ignore
  row('error-lines', 'a provider exists already', lines(line('cmdlet-provider-duplicate', { attributes: { provider: 'LYNCONLINE' } })), [found('pol-hosting-duplicate', { providerName: 'LYNCONLINE' })]), // prettier-ignore
  row('error-lines', 'a domain cannot be on both lists', lines(line('cmdlet-allow-and-block')), [found('pol-allow-and-block', { domain })]), // prettier-ignore
  row('error-lines', 'an address exists twice', lines(line('cmdlet-duplicate-sip', { to: user })), [found('hyb-duplicate-sip', { user })]), // prettier-ignore
  row('error-lookup', 'another error', lines(line('1010')), []),
  row('error-lookup', 'our Edge found no record, where we see one', lines(line('1008')), [found('dns-split-brain', { domain, record })]), // prettier-ignore
  row('error-lookup', 'nobody sees a record', lines(line('1008')), [], { peerFacts: { federationSrv: srvAnswer([]) } }), // prettier-ignore
  row(
    'error-lookup',
    'the line is two days old',
    lines(line('1008', { at: '2026-11-18T00:00:00.000Z' })),
    [],
  ),
  row('error-lookup', 'our Edge found no record of several domains', lines(line('1008'), line('1008', { to: 'eve@example.com' })), [found('dns-edge-resolver-internal-only', { domain, record, server: 'edge.fabrikam.com' })]), // prettier-ignore
  row('error-lookup', 'DNS on the Edge finds the record by now', { ...lines(line('1008')), ...view({ from: 'edge' }) }, []), // prettier-ignore
  row('error-lookup', 'another machine of ours finds the record', { ...lines(line('1008')), ...view({ from: 'PC7' }) }, [found('dns-split-brain', { domain, record })]), // prettier-ignore
  row('error-lookup', 'DNS on the Edge denies it, too', { ...lines(line('1008')), ...view({ outcome: 'no-data', targets: [] }) }, [found('dns-edge-resolver-internal-only', { domain, record, server: '10.0.0.53' })]), // prettier-ignore
  row('error-lookup', 'our Edge did not find our own record', lines(line('1008', { to: user })), [found('hyb-edge-srv', { domain: 'fabrikam.com', record: '_sipfederationtls._tcp.fabrikam.com' })]), // prettier-ignore
];

const event = (id: number, text = 'text') => ({
  eventLog: [{ id, source: 'LS Protocol Stack', text }],
});

/** Tests of port 5061 from our Edge Server. */
const port = (result: 'open' | 'closed', ...hosts: string[]) => ({
  portTests: hosts.map((host) => ({ host, port: 5061, result })),
});

const seenElsewhere: readonly Row[] = [
  row('resolver-views', 'the same answer', view({}), []),
  row('resolver-views', 'the Edge finds nothing', view({ outcome: 'no-such-name', targets: [], from: 'EDGE01' }), [found('dns-edge-resolver-internal-only', { domain, record, server: '10.0.0.53' })]), // prettier-ignore
  row('resolver-views', 'inside another host is named', view({ targets: ['old.contoso.com'] }), [found('dns-split-brain', { domain, record })]), // prettier-ignore
  row('resolver-views', 'the Edge that said so finds nothing there either', { ...view({ outcome: 'no-such-name', targets: [], server: null }), ...lines(line('1008')) }, [found('dns-edge-resolver-internal-only', { domain, record, server: 'edge.fabrikam.com' })]), // prettier-ignore
  row('resolver-views', 'another machine than the Edge that said so', { ...view({ outcome: 'records', targets: ['old.contoso.com'], from: 'PC7' }), ...lines(line('1008')) }, [found('dns-split-brain', { domain, record })]), // prettier-ignore
  row('resolver-views', 'a look at another name', view({ record: 'sip.contoso.com', type: 'A' }), [], { open: ['dns-edge-resolver-internal-only', 'dns-split-brain', 'dns-stale-cache'] }), // prettier-ignore
  row('resolver-views', 'the other answer is kept for an hour', view({ targets: ['old.contoso.com'], ttl: 3600 }), [found('dns-stale-cache', { domain, record, ttl: 3600 }), found('dns-split-brain', { domain, record })]), // prettier-ignore
  row('resolver-views', 'the same answer is kept for an hour', view({ ttl: 3600 }), []),
  row('resolver-views', 'that there is none is believed for a while', view({ outcome: 'no-such-name', targets: [], from: 'EDGE01', ttl: 900 }), [found('dns-stale-cache', { domain, record, ttl: 900 }), found('dns-edge-resolver-internal-only', { domain, record, server: '10.0.0.53' })]), // prettier-ignore
  row('event-log', 'an event of no weight', event(1000), []),
  row('event-log', 'the replicator keeps the service from starting', event(30006), [found('edge-service-down', { server: 'LS Protocol Stack' })]), // prettier-ignore
  row('event-log', 'too many roots', event(36885), [found('cert-trustedissuers-too-many', {})]),
  row('event-log', 'revocation lists do not come', event(14428, 'CRYPT_E_REVOCATION_OFFLINE'), [found('tcp-crl-blocked', {})]), // prettier-ignore
  row('event-log', 'a partner exceeded a limit', event(14601, 'contoso.com exceeded the limit'), [found('pol-discovered-limits', { domain }, ours)]), // prettier-ignore
  row('inspection', 'another issuer', said(['inspecting-issuer', 'Fabrikam Proxy']), []),
  row('inspection', 'the issuer is a device of ours', said(['inspecting-issuer', 'Fabrikam Proxy']), [found('tls-inspection', { issuer: 'Fabrikam Proxy' })], { peerFacts: { certificateChain: [chain([certificate({ issuerName: 'Fabrikam Proxy' })])] } }), // prettier-ignore
  row('port-tests', 'one host of a partner is closed', port('closed', target), []),
  row('port-tests', 'a host of Microsoft is closed', port('closed', worldwide.federation), [found('tcp-one-way', { port: 5061 })]), // prettier-ignore
  row('port-tests', 'two hosts are closed', port('closed', target, 'sip.litware.com'), [found('tcp-one-way', { port: 5061 })]), // prettier-ignore
  row('port-tests', 'two hosts are closed, and nobody gets in either', { ...port('closed', target, 'sip.litware.com'), tcpConnect: [tcp('timeout')] }, []), // prettier-ignore
  row('port-tests', 'a host of Microsoft is open', port('open', worldwide.federation), []),
  row('port-tests', 'another port is closed', { portTests: [{ host: worldwide.federation, port: 443, result: 'closed' }] }, []), // prettier-ignore
  row('source-list', 'the port is open to us', said(['listed-sources', 'yes']), []),
  row('source-list', 'the port is closed to us', said(['listed-sources', 'yes']), [found('tcp-ip-allowlist', { target }, theirs)], { peerFacts: { tcpConnect: [tcp('timeout')] } }), // prettier-ignore
];

const fabrikam = 'fabrikam.com';
const answers: readonly Row[] = [
  row(
    'told',
    'nothing that matters',
    said(['one-person-or-all', 'all'], ['which-way', 'both']),
    [],
  ),
  row('told', 'the person signs in with another domain', said(['their-sip-domain', 'Contoso.net']), [found('dns-sip-domain-differs', { domain, expected: 'contoso.net' })]), // prettier-ignore
  row('told', 'one contact of one person', said(['one-person-or-all', 'one'], ['which-contacts', 'one']), [found('pol-contact-permissions', { user }, ours)], { person: user }), // prettier-ignore
  row('told', 'only the presence is missing, and somebody is unknown', said(['only-presence', 'yes'], ['unknown-user', bob]), [found('teams-presence-unknown', {}, ours), found('teams-unknown-user', { user: bob })]), // prettier-ignore
  row('told', 'the Edge does not get out, nor in', said(['edge-port-out', 'closed'], ['inside-ports', '4443 5061']), [found('tcp-one-way', { port: 5061 }), found('tcp-edge-internal', { port: 4443, names: ['4443', '5061'] })]), // prettier-ignore
  row('told', 'a change was not published, records are left, and the Edge lacks ours', said(['topology-published', 'no'], ['internal-records', 'lyncdiscoverinternal'], ['edge-finds-own-record', 'no']), [found('pol-not-published', {}), found('cli-lyncdiscoverinternal-left', { domain: fabrikam, names: ['lyncdiscoverinternal'] }), found('hyb-edge-srv', { domain: fabrikam, record: `_sipfederationtls._tcp.${fabrikam}` })]), // prettier-ignore
  row('told', 'the partner uses Skype', said(['their-product', 'skype']), [
    found('teams-skype-consumer', { domain }),
  ]),
  row('told', 'the partner uses AOL', said(['their-product', 'aol']), [found('pol-public-im', { domain, providerName: 'aol' }, theirs)]), // prettier-ignore
  row('told', 'their person is on servers', said(['where-are-they-homed', 'servers']), [found('teams-interop-limits', {}, theirs)]), // prettier-ignore
  row('told', 'old products', said(['server-product', 'Lync Server 2013'], ['powershell-module', 'SkypeOnlineConnector']), [found('life-lync2013', { found: 'Lync Server 2013' }, ours), found('life-ps', { found: 'SkypeOnlineConnector', expected: 'MicrosoftTeams' })]), // prettier-ignore
  row('told', 'a product without support', said(['server-product', 'Skype for Business Server 2019']), [found('life-sfb2015-2019', { found: 'Skype for Business Server 2019' }, ours)]), // prettier-ignore
  row('told', 'a filter, privacy, a fresh change and a partner who refuses', said(['message-filter', 'https:'], ['privacy-mode', 'on'], ['since-when', 'less-than-a-day'], ['partner-allows-us', 'no']), [found('pol-im-filter', { value: 'https:' }, ours), found('pol-privacy-mode', {}), found('teams-propagation', {}, ours), found('teams-mutual', { domain }, theirs)]), // prettier-ignore
];

export const toldRows: readonly Row[] = [...errors, ...seenElsewhere, ...answers];
