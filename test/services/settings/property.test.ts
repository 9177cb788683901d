import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { settingFacts } from '../../../services/model/setting-values.ts';
import { printAs, type Format, formats } from './print-as.ts';
import { read, valuesIn } from './read.ts';
import * as samples from './samples.ts';

const schema = z.object(settingFacts).partial();
const texts = Object.values(samples);

function check(text: string): void {
  const values = valuesIn(text);
  assert.deepEqual(schema.parse(values), values);
}

/** Texts inside a value, but not the words of our own model. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => {
    const isOurs = [
      'extent',
      'allowedExtent',
      'blockedExtent',
      'edgesExtent',
      'namesExtent',
      'allows',
      'notBefore',
      'notAfter',
      'lastUpdate',
      'outcome',
      'result',
    ];
    return isOurs.includes(name) ? [] : textsIn(inside);
  });
}

/** True when the text holds the value, line breaks and blanks aside, which wrapping puts anywhere. */
function holds(text: string, value: string): boolean {
  const bare = (one: string): string => one.replace(/\s+/gu, '').toLowerCase();
  return bare(text).includes(bare(value));
}

function assertNothingInvented(text: string): void {
  const values = valuesIn(text);
  for (const value of textsIn(values)) assert.ok(holds(text, value), `invented: ${value}`);
}

const fragments = [
  ...texts.flatMap((text) => text.split('\n')),
  ...texts,
  'PS C:\\> Get-CsAllowedDomain | fl',
  'PS C:\\> Get-CsUser -Identity x',
  'Get-CsUser : Management object not found for identity "x".',
  '{',
  '[',
  '}',
  ']',
  '"',
  '"AllowFederatedUsers": true,',
  '<Objs Version="1.1">',
  '<Obj RefId="0">',
  '<Props>',
  '<S N="Domain">a.example</S>',
  '</Obj>',
  '</Objs>',
  '"Domain","ProxyFqdn"',
  'a.example,b',
  'Domain ProxyFqdn',
  '------ ---------',
  '----',
  '...',
  '…',
  ' : ',
  '\t',
  '\0',
  '\ufffd',
  '> ',
  '>> ',
  'Server:  x',
  'Address:  10.0.0.1',
  'svr hostname = x.example',
  "*** x can't find y.example: Non-existent domain",
  '-----BEGIN PRIVATE KEY-----',
  'password: x',
  '#TYPE x',
  '林',
  '\u202e',
];
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 30,
  })
  .chain((parts) => fc.constantFrom('\n', '\r\n', '\n\n', ' ').map((end) => parts.join(end)));

describe('reading any text', () => {
  it('gives values of the model and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), check),
      { numRuns: 500 },
    );
  });

  it('gives values of the model for pieces of listings in any order', () => {
    fc.assert(fc.property(pasted, check), { numRuns: 600 });
  });

  it('gives the same for the same text, and plain JSON', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const reading = read(text);
        assert.deepEqual(read(text), reading);
        assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
      }),
      { numRuns: 150 },
    );
  });
});

describe('reading damaged listings', () => {
  const sample = fc.constantFrom(...texts);

  it('invents nothing when they are cut anywhere', () => {
    fc.assert(
      fc.property(sample, fc.nat(2_000), fc.nat(200), (text, end, start) => {
        assertNothingInvented(text.slice(start, end));
      }),
      { numRuns: 600 },
    );
  });

  it('invents nothing when their lines are shuffled, lost or doubled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts.flatMap((text) => text.split('\n'))), { maxLength: 40 }),
        (lines) => {
          assertNothingInvented(lines.join('\n'));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('invents nothing when they are broken at any width', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 20, max: 120 }), (text, width) => {
        const broken = text.replace(new RegExp(`.{${String(width)}}`, 'gu'), '$&\n');
        assertNothingInvented(broken);
      }),
      { numRuns: 400 },
    );
  });

  it('never takes a switch from where it does not stand', () => {
    fc.assert(
      fc.property(fc.nat(accessEdgeLength), (end) => {
        const text = samples.accessEdge2019.slice(0, end);
        const edge = read(text).facts.ourAccessEdge?.value;
        if (edge?.allowFederatedUsers !== undefined)
          assert.match(text, /AllowFederatedUsers\s+: True/u);
        if (edge?.beClearingHouse !== undefined) assert.match(text, /BeClearingHouse\s+: False/u);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what a narrow table cuts off', () => {
    const domain = fc.stringMatching(/^[a-z]{3,20}\.example$/u);
    const width = fc.integer({ min: 8, max: 26 });
    fc.assert(
      fc.property(fc.array(domain, { minLength: 1, maxLength: 6 }), width, (domains, columns) => {
        const cell = (text: string): string =>
          (text.length > columns ? `${text.slice(0, columns - 3)}...` : text).padEnd(columns);
        const rows = domains.map((name) => `${cell(name)} ${cell(`sip.${name}`)}`);
        const text = `PS> Get-CsAllowedDomain\n\n${cell('Domain')} ${cell('ProxyFqdn')}\n${'-'.repeat(6).padEnd(columns)} ${'-'.repeat(8)}\n${rows.join('\n')}\n`;
        const read = valuesIn(text.replace('ProxyFqdn', 'ProxyFqdn')).ourAllowedDomains as
          { extent: string; entries: { domain: string; proxyFqdn?: string }[] } | undefined;
        for (const entry of read?.entries ?? []) {
          assert.ok(domains.includes(entry.domain));
          if (entry.proxyFqdn !== undefined) assert.ok(domains.includes(entry.proxyFqdn.slice(4)));
        }
        if (read?.extent === 'whole')
          assert.deepEqual(new Set(read.entries.map((entry) => entry.domain)), new Set(domains));
      }),
      { numRuns: 300 },
    );
  });
});

const accessEdgeLength = samples.accessEdge2019.length;

describe('reading one listing in any format', () => {
  const name = fc.stringMatching(/^[a-z]{1,12}(?:-[a-z]{1,8})?\.(?:example|com|com\.tw)$/u);
  const object = fc.record({
    Domain: name,
    ProxyFqdn: fc.option(name),
    VerificationLevel: fc.constantFrom('UseSourceVerification', 'AlwaysVerifiable'),
  });
  it('gives the same domains', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(object, { selector: ({ Domain }) => Domain, minLength: 1, maxLength: 8 }),
        // Without a switch nothing shows whether a row of a wrapped table goes on.
        fc.constantFrom<Format>(...formats.filter((format) => format !== 'wrapped-table')),
        (objects, format) => {
          const text = `PS C:\\> Get-CsAllowedDomain\n${printAs(format, objects)}`;
          assert.deepEqual(valuesIn(text).ourAllowedDomains, {
            extent: 'whole',
            entries: objects.map(({ Domain, ProxyFqdn, VerificationLevel }) => ({
              domain: Domain,
              proxyFqdn: ProxyFqdn,
              verificationLevel: VerificationLevel,
            })),
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
