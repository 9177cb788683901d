import assert from 'node:assert/strict';
import { examplesOf, type Side } from '../../locales/code-examples.ts';
import { codeArticles } from '../../locales/code-article.ts';
import { referenceFindings } from '../../locales/en/findings-reference.ts';
import {
  catalog,
  delivered,
  rowOf,
  type FindingCode,
  type VisibleCode,
} from '../../services/model/catalog.ts';
import type { Slot } from '../../services/model/slots.ts';

const label = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?';
const host = new RegExp(`^${label}(?:\\.${label})+$`, 'u');
const domain =
  /^(?:(?:eu\.)?(?:contoso|fabrikam)\.(?:com|net|org)|contoso\.onmicrosoft\.com|aol\.com|outlook\.com)$/u;
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|2001:db8::\d+)$/u;
const setting = /^(?:[A-Z][A-Za-z]+[a-z][A-Z]?[A-Za-z]+)$/u;
const issuer = /^(?:Litware|Fabrikam) [\w ]*CA(?: \d)?$/u;
const day = /^\d{4}-\d{2}-\d{2}$/u;
const product = /^(?:Lync|Skype for Business) Server (?:\d{4}|Subscription Edition)$/u;
const word = /^[A-Z][A-Za-z]+$/u;
const build = /^\d\.0\.\d{4}\.\d+$/u;
const truth = /^(?:True|False)$/u;
const portNumber = /^\d{4,5}$/u;

/** What a slot holds wherever the table below says nothing else. */
const kinds: Readonly<Partial<Record<Slot, RegExp>>> = {
  address,
  alias: host,
  cloud: /^gcc-high$/u,
  code: /^5\d\d$/u,
  days: /^\d+$/u,
  domain,
  hresult: /^0x[\da-f]{8}$/u,
  issuer,
  notAfter: day,
  notBefore: day,
  policy: word,
  port: /^\d+$/u,
  providerName: word,
  proxyFqdn: host,
  record: /^_sip(?:federationtls\._tcp|\._tls)\.(?:contoso|fabrikam)\.com$/u,
  setting,
  target: host,
  ttl: /^\d+$/u,
  user: /^[a-z.]+@(?:contoso|fabrikam)\.com$/u,
};

const edge = /^(?:edge|fe|sip)\.(?:contoso|fabrikam)\.com$/u;

/** Slots whose kind differs from code to code, each with what its texts want; `server` is a DNS server unless it stands here. */
const kindsOf: Readonly<Partial<Record<VisibleCode, Readonly<Partial<Record<Slot, RegExp>>>>>> = {
  'dns-sip-domain-differs': { expected: domain },
  'dns-srv-wrong-port': { port: /^(?!5061$)\d+$/u },
  'dns-srv-target-ip': { target: address },
  'dns-srv-target-private': { address: /^10\./u },
  'dns-srv-strict-other-domain': { target: /(?<!contoso\.com|fabrikam\.com)$/u },
  'dns-srv-strict-subdomain': { target: /^[a-z]+\.[a-z]+\.(?:contoso|fabrikam)\.com$/u },
  'dns-srv-target-apex': { target: domain },
  'dns-srv-target-doubled': { target: /^sip\.(?<zone>[a-z]+\.com)\.\k<zone>$/u, expected: host },
  'dns-srv-wrong-name': { found: /^sipfederationtls\._tcp\./u },
  'dns-srv-wrong-type': { found: /^(?:CNAME|TXT|A)$/u },
  'dns-srv-sipdir': { target: /^sipdir\./u, expected: /^sipfed\./u },
  'dns-srv-multiple': { names: host },
  'dns-srv-multiple-mixed': { names: host },
  'dns-srv-wildcard': { found: /^\*\./u },
  'dns-idn': { value: /^sip:/u },
  'cli-lyncdiscoverinternal-left': { names: host },
  'cli-sip-tls-missing': { expected: host },
  'cli-sip-cname': { expected: /^sipdir\./u },
  'tcp-edge-internal': { names: portNumber },
  'edge-service-down': { server: edge },
  'tls-plaintext': { found: /^HTTP/u },
  'tls-version': { found: /^TLS 1\.[01]$/u, expected: /^TLS 1\.2$/u },
  'cert-expired': { names: host, notAfter: /^20[01]\d|^202[0-5]/u },
  'cert-not-yet-valid': { notBefore: /^20[4-9]\d/u },
  'cert-expiring': { notAfter: /^20[4-9]\d/u },
  'clock-skew': { server: edge },
  'cert-selfsigned': { issuer: host },
  'cert-root-in-intermediate-store-mixup': { names: issuer },
  'cert-name-mismatch': { names: host, expected: host },
  'cert-cn-only': { expected: host },
  'cert-san-missing-sipdomain': { expected: host },
  'cert-wildcard': { names: /^\*\./u },
  'cert-weak-key': { found: /^(?:512|1024)$/u },
  'pol-fed-disabled': { setting: /^AllowFederatedUsers$/u, value: truth },
  'pol-discovery-off': { setting: /^EnablePartnerDiscovery$/u },
  'pol-subdomain-on-list': { found: domain },
  'pol-partner-has-many-domains': { names: domain },
  'pol-proxyfqdn-wrong-name': { names: host },
  'pol-default-routing': { value: host },
  'pol-default-route-own': { value: host },
  'pol-hosting-wrong-fqdn': { expected: host },
  'pol-hosting-flags': { setting: /^EnabledSharedAddressSpace$/u, value: truth },
  'pol-hosting-verification': { value: /^AlwaysUnverifiable$/u },
  'pol-allowed-verification': { value: /^AlwaysUnverifiable$/u },
  'pol-remote-vs-fed': { setting: /^(?:AllowOutsideUsers|EnableOutsideAccess)$/u },
  'pol-fedroute-missing': { names: word },
  'pol-fedroute-unlisted': { names: word, server: host },
  'pol-edge-fed-off': { server: edge },
  'pol-two-edges': { names: host },
  'pol-edge-name-differs': { found: host, target: host },
  'pol-edge-name-alias': { found: host, target: host },
  'pol-replication': { server: edge },
  'pol-discovered-verification': { value: /^AlwaysUnverifiable$/u },
  'pol-outgoing-unverifiable': { setting: /^MarkSourceVerifiableOnOutgoingMessages$/u },
  'pol-im-filter': { value: /^\.[a-z]+$/u },
  'cert-store-expired': { names: host },
  'pol-edge-cert-unassigned': { server: edge },
  'hyb-shared-false': { setting: /^SharedSipAddressSpace$/u },
  'hyb-provider-flags': { setting: /^EnabledSharedAddressSpace$/u, value: truth },
  'hyb-list-mismatch': { names: /^(?:contoso|litware)\.com$/u },
  'hyb-san': { expected: host },
  'hyb-hosting-attr': { value: /^(?:SRV:|sipfed\.online\.lync\.com)$/u },
  'hyb-leftover-attrs': { names: /^OnPrem[A-Za-z]+$/u },
  'hyb-version': { server: edge, found: build, expected: build },
  'teams-account-off': { setting: /^AccountEnabled$/u },
  'teams-fed-off': { setting: /^AllowFederatedUsers$/u },
  'teams-allowed-blank': { setting: /^AllowedDomains$/u },
  'teams-subdomain': { found: domain },
  'teams-granular': { value: /^(?:Allow|Block)\w+ExternalDomains$/u },
  'teams-trial': { setting: /^ExternalAccessWithTrialTenants$/u },
  'teams-consumer': { setting: /^AllowTeamsConsumer$/u },
  'teams-upn-sip': { found: /@/u },
  'life-lync2013': { found: product },
  'life-sfb2015-2019': { found: product },
  'life-sfbse': { found: product },
  'life-ps': { found: word, expected: word },
};

const codes = Object.keys(catalog) as readonly FindingCode[];

function isVisible(code: FindingCode): code is VisibleCode {
  return (delivered as readonly string[]).includes(rowOf(code).since);
}

const visible = codes.filter(isVisible);

function sidesOf(code: VisibleCode): readonly Side[] {
  const { about } = rowOf(code);
  if (about === 'either') return ['theirs', 'ours'];
  return [about === 'ours' ? 'ours' : 'theirs'];
}

function kindOf(code: VisibleCode, slot: Slot): RegExp | undefined {
  return kindsOf[code]?.[slot] ?? (slot === 'server' ? address : kinds[slot]);
}

describe('the examples in the pages of codes', () => {
  it('are of the kind that the texts of each code want', () => {
    const mistakes = visible.flatMap((code) =>
      sidesOf(code).flatMap((side) => {
        const examples = examplesOf(code, side);
        return rowOf(code).args.flatMap((slot) => {
          const value = examples[slot];
          const texts = typeof value === 'object' ? value.map(String) : [String(value)];
          const kind = kindOf(code, slot);
          if (kind === undefined) return [`${code} ${slot}: nobody said what it holds`];
          return texts
            .filter((text) => !kind.test(text))
            .map((text) => `${code} ${side} ${slot}: ${text}`);
        });
      }),
    );
    assert.deepEqual(mistakes, []);
  });

  it('leave no placeholder unfilled', () => {
    for (const code of visible)
      for (const side of sidesOf(code))
        assert.doesNotMatch(JSON.stringify(examplesOf(code, side)), /<\w+>/u, code);
  });

  it('name a domain below its parent where an entry above is meant', () => {
    for (const code of ['pol-subdomain-on-list', 'teams-subdomain'] as const) {
      const { domain: below, found } = examplesOf(code, 'ours');
      assert.equal(below, `eu.${found ?? ''}`);
    }
  });

  it('speak of the partner where our list is meant, and of us where theirs is', () => {
    assert.equal(examplesOf('pol-not-allowed', 'ours').domain, 'contoso.com');
    assert.equal(examplesOf('pol-not-allowed', 'theirs').domain, 'fabrikam.com');
    assert.equal(examplesOf('dns-srv-missing', 'ours').domain, 'fabrikam.com');
    assert.equal(
      examplesOf('dns-split-brain', 'ours').record,
      '_sipfederationtls._tcp.contoso.com',
    );
  });
});

/** Lines that were wrong while each slot had one example for all codes. */
const titles = [
  [
    'life-ps',
    'The PowerShell module SkypeOnlineConnector is gone; MicrosoftTeams has taken its place',
  ],
  ['tls-version', 'sip.contoso.com speaks only TLS 1.0'],
  ['cert-weak-key', 'The key of sip.contoso.com is too short: 1024 bits'],
  [
    'dns-srv-wrong-type',
    'The federation record of contoso.com has the wrong type: CNAME instead of SRV',
  ],
  [
    'dns-srv-strict-other-domain',
    'The federation record of contoso.com points to edge.litware.com, outside contoso.com',
  ],
  [
    'dns-srv-target-private',
    'sip.contoso.com has an address that cannot be reached from the Internet: 10.0.0.5',
  ],
  [
    'pol-remote-vs-fed',
    'AllowOutsideUsers opens remote access, which is another switch than federation',
  ],
  [
    'teams-consumer',
    'Our tenant shuts out people with private Teams accounts: AllowTeamsConsumer is False',
  ],
  ['tcp-timeout', 'sip.contoso.com does not answer on port 5061'],
] as const;

describe('the titles of the pages of codes', () => {
  const pages = codeArticles('en', catalog);
  const pageOf = (code: string) => pages.find(({ file }) => file === `code-${code}.md`)?.text ?? '';

  for (const [code, title] of titles)
    it(`say of ${code} what is the case`, () => {
      assert.ok(pageOf(code).includes(`\ntitle: ${title}\n`), pageOf(code));
    });

  it('are there for every code that is only explained, said once and in its own words', () => {
    for (const [code, { title, means, mend }] of Object.entries(referenceFindings)) {
      const text = pageOf(code);
      assert.ok(text.includes(`\ntitle: ${title}\n`), code);
      assert.ok(text.includes(`\n\n${means}\n\n`), code);
      assert.equal(text.split(mend).length, 2, code);
    }
  });

  it('are there for every code of the catalog', () => {
    assert.deepEqual(
      codes.filter((code) => pageOf(code) === ''),
      [],
    );
  });
});
