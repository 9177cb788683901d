import assert from 'node:assert/strict';
import { letterKinds, lettersFor, writeLetter, type LetterKind } from '../../locales/letter.ts';
import type { Report } from '../../services/model/report.ts';
import { ownWorldOf, partners, worldOf } from '../services/reasoning/worlds.ts';
import {
  certificate,
  chain,
  exchange,
  healthyEdge,
  noCertificate,
  quietFacts,
  unknown,
} from '../support/healthy.ts';
import { judge } from './letter-reports.ts';

const options = { timeZone: 'Asia/Taipei', number: 'FH-7K2MD' };

const reset = healthyEdge('contoso.com', {
  tlsHandshake: [noCertificate('reset')],
  certificateChain: unknown('not-asked'),
});
const cut = healthyEdge('contoso.com', {
  tlsHandshake: [noCertificate('certificate-cut')],
  certificateChain: unknown('not-asked'),
});
const expired = healthyEdge('fabrikam.com', {
  certificateChain: [
    chain([certificate({ notAfter: '2026-11-10T00:00:00.000Z', names: ['sip.fabrikam.com'] })]),
  ],
});
const denied = { name: 'www.microsoft.com', type: 'A', purpose: 'control' } as const;
const insideOnly = quietFacts('contoso.com', {
  dnsExchanges: [exchange('no-such-name'), exchange('no-such-name', denied)],
});

/** Situations by what they are in words, and the letters that they give reason for. */
const reasons: readonly (readonly [string, Report, readonly LetterKind[]])[] = [
  ['an Edge in order', judge(worldOf({ theirs: partners.edge })), ['partner', 'edge']],
  ['a tenant in order', judge(worldOf({ theirs: partners.worldwide })), ['partner', 'edge']],
  [
    'two Teams tenants of one cloud',
    judge(worldOf({ theirs: partners.worldwide, platform: 'teams' })),
    ['partner', 'tenant'],
  ],
  [
    'an Edge in order, while we are hybrid',
    judge(worldOf({ theirs: partners.edge, platform: 'hybrid' })),
    ['partner', 'edge', 'tenant'],
  ],
  ['an own domain', judge(worldOf({ theirs: partners.refusing, our: 'contoso.com' })), []],
  [
    'an Edge in order, while our own certificate has expired',
    judge(worldOf({ theirs: partners.edge, our: 'fabrikam.com', ours: expired })),
    ['edge'],
  ],
  ['no record', judge(worldOf({ theirs: partners.nothing })), ['partner']],
  ['no such domain', judge(worldOf({ theirs: partners.noDomain })), ['partner']],
  ['an expired certificate soon', judge(worldOf({ theirs: partners.dying })), ['partner']],
  ['a closed port', judge(worldOf({ theirs: partners.refusing })), ['partner']],
  ['no route', judge(worldOf({ theirs: partners.unreachable })), ['partner', 'firewall']],
  ['a reset', judge(worldOf({ theirs: reset })), ['partner', 'firewall']],
  ['a certificate that is cut', judge(worldOf({ theirs: cut })), ['partner', 'firewall']],
  [
    'a silent port, the control answered',
    judge(worldOf({ theirs: partners.silent, control: 'answered' })),
    ['partner', 'firewall'],
  ],
  [
    'the same between our Teams and their Edge',
    judge(worldOf({ theirs: partners.silent, control: 'answered', platform: 'teams' })),
    ['partner'],
  ],
  [
    'a silent port, the control silent too',
    judge(worldOf({ theirs: partners.silent, control: 'silent' })),
    ['firewall'],
  ],
  [
    'a silent port, no control',
    judge(worldOf({ theirs: partners.silent, control: 'switched-off' })),
    [],
  ],
  ['our DNS server silent', judge(worldOf({ theirs: partners.dnsSilent })), ['network']],
  ['our DNS server refusing', judge(worldOf({ theirs: partners.dnsRefusing })), ['network']],
  ['our DNS server unreadable', judge(worldOf({ theirs: partners.dnsMalformed })), ['network']],
  ['our DNS server failing', judge(worldOf({ theirs: partners.dnsFailingAlone })), ['dns']],
  ['a DNS server that knows no public names', judge(worldOf({ theirs: insideOnly })), ['network']],
  ['their zone failing', judge(worldOf({ theirs: partners.dnsFailingTwice })), ['partner']],
  ['addresses that nobody saw', judge(worldOf({ theirs: partners.addressUnknown })), []],
  ["a closed port of Microsoft's", judge(worldOf({ theirs: partners.microsoftRefuses })), []],
  ['our own domain, in order', judge(ownWorldOf({ ours: partners.edge })), ['edge']],
  ['our own domain without a record', judge(ownWorldOf({ ours: partners.nothing })), ['dns']],
  ['our own port closed', judge(ownWorldOf({ ours: partners.refusing })), ['edge']],
  [
    'our own port silent, the control answered',
    judge(ownWorldOf({ ours: partners.silent, control: 'answered' })),
    ['network'],
  ],
  [
    'our own port silent, the control silent too',
    judge(ownWorldOf({ ours: partners.silent, control: 'silent' })),
    ['network'],
  ],
  [
    'their record missing, ours too',
    judge(worldOf({ theirs: partners.nothing, our: 'fabrikam.com', ours: partners.nothing })),
    ['partner', 'dns'],
  ],
];

describe('the letters that a report gives reason for', () => {
  for (const [when, report, kinds] of reasons) {
    it(`${when}: ${kinds.join(', ') || 'none'}`, () => {
      assert.deepEqual(lettersFor(report), kinds);
      for (const kind of letterKinds) {
        const letter = writeLetter(report, kind, { locale: 'en', ...options });
        assert.equal(letter !== undefined, kinds.includes(kind));
      }
    });
  }
});
