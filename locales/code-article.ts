import type { CatalogRow, VisibleCode } from '../services/model/catalog.ts';
import type { Slots } from '../services/model/slots.ts';
import { createSpeaker, type FindingPart, type Speaker } from './say.ts';
import type { Locale } from './typing.ts';
import { joinNames } from './values.ts';

/** A page of the reference, as the file of an article. */
export interface RenderedArticle {
  readonly file: string;
  readonly locale: Locale;
  readonly text: string;
}

/** What stands in the slots of a page that speaks of no case: names and addresses that are kept for examples. */
const examples = {
  address: '203.0.113.10',
  alias: 'edge.contoso.com',
  cloud: 'GCC High',
  code: '0x80090325',
  days: 14,
  expected: 'sip.contoso.com',
  found: 'edge.litware.com',
  hresult: '0x80090322',
  issuer: 'Contoso Root CA',
  names: 'edge.litware.com',
  nameservers: 'ns1.contoso.com',
  notAfter: '2026-12-05',
  notBefore: '2026-11-21',
  policy: 'FederationOnly',
  port: 5062,
  providerName: 'LyncOnline',
  proxyFqdn: 'sipfed.online.lync.com',
  server: '192.0.2.53',
  setting: 'AllowFederatedUsers',
  target: 'sip.contoso.com',
  ttl: 3600,
  user: 'anna@contoso.com',
  value: 'False',
} as const satisfies Readonly<Record<Exclude<keyof Slots, 'domain' | 'record'>, string | number>>;

type Side = 'theirs' | 'ours';

/** The partner of an example, and we ourselves. */
const domains = { theirs: 'contoso.com', ours: 'fabrikam.com' } as const;

function valuesOf(side: Side): Readonly<Record<string, string | number>> {
  const domain = domains[side];
  return { ...examples, domain, record: `_sipfederationtls._tcp.${domain}` };
}

/**
 * The reference of all finding codes that have words, a page each with the id `code-<code>`: what is the case, who mends it and how,
 * what it does to messages, and what it explains. `rows` is the catalog.
 */
export function codeArticles(
  locale: Locale,
  rows: Readonly<Record<string, CatalogRow>>,
): readonly RenderedArticle[] {
  const speaker = createSpeaker(locale);
  return Object.entries(rows).flatMap(([code, row]) =>
    hasWords(code, speaker) ? [articleOf(code, row, speaker)] : [],
  );
}

/** A code of a later delivery has no words yet. */
function hasWords(code: string, speaker: Speaker): code is VisibleCode {
  // Looked up only: a code without words gives undefined.
  return speaker.finding(code as VisibleCode, 'title', 'theirs', {}) !== undefined;
}

function articleOf(code: VisibleCode, row: CatalogRow, speaker: Speaker): RenderedArticle {
  const sides: readonly Side[] =
    row.about === 'either' ? ['theirs', 'ours'] : [row.about === 'ours' ? 'ours' : 'theirs'];
  const [main = 'theirs'] = sides;
  const say = (part: FindingPart, side: Side): string =>
    speaker.finding(code, part, side, valuesOf(side)) ?? '';
  const head = [
    '---',
    `id: code-${code}`,
    `title: ${say('title', main)}`,
    'kind: code',
    `codes: ${code}`,
    `aliases: ${speaker.docs('code.aliases', { code })}`,
    '---',
  ];
  const body = [
    say('why', main),
    ...adviceOf(row, sides, say, speaker),
    ...effectsOf(row, speaker),
    ...harmless(main, say, speaker),
    ...consequences(row, speaker),
    speaker.docs('code.name', { code }),
  ];
  const text = `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
  return { file: `code-${code}.md`, locale: speaker.locale, text };
}

type Say = (part: FindingPart, side: Side) => string;

function adviceOf(
  row: CatalogRow,
  sides: readonly Side[],
  say: Say,
  speaker: Speaker,
): readonly string[] {
  const role = speaker.wholeReport(`role.${row.role}`);
  const who = row.role === 'nobody' ? [] : [speaker.docs('code.who', { role })];
  if (sides.length === 1) {
    const fixes = sides.map((side) => say('fix', side));
    return [`## ${speaker.docs('code.todo')}`, ...fixes, ...who];
  }
  const told = sides.flatMap((side, index) => [
    `## ${speaker.docs(`code.${side}`)}`,
    // The reason for the first side has been given at the top.
    ...(index > 0 && say('why', side) !== say('why', 'theirs') ? [say('why', side)] : []),
    say('fix', side),
  ]);
  return [...told, ...who];
}

function effectsOf({ about, to, from, scope }: CatalogRow, speaker: Speaker): readonly string[] {
  const [first, second] =
    about === 'neither' ? (['outbound', 'inbound'] as const) : (['to', 'from'] as const);
  const effect = (of: CatalogRow['to']) => speaker.docs(`code.effect.${of}`);
  return [
    `## ${speaker.docs('code.effects')}`,
    [
      `- ${speaker.docs(`code.${first}`, { effect: effect(to) })}`,
      `- ${speaker.docs(`code.${second}`, { effect: effect(from) })}`,
    ].join('\n'),
    ...(scope === 'person' ? [speaker.docs('code.person')] : []),
  ];
}

function harmless(side: Side, say: Say, speaker: Speaker): readonly string[] {
  const unless = say('unless', side);
  return unless === '' ? [] : [`## ${speaker.docs('code.unless')}`, unless];
}

function consequences({ masks }: CatalogRow, speaker: Speaker): readonly string[] {
  const codes = [...new Set(masks.map((mask) => `\`${mask.replace(/^theirs:/u, '')}\``))];
  if (codes.length === 0) return [];
  return [
    `## ${speaker.docs('code.hides')}`,
    speaker.docs('code.masks', { codes: joinNames(codes, speaker) }),
  ];
}
