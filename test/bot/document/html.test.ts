import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { renderHtml } from '../../../bot/document/html.ts';
import type { Locale } from '../../../locales/typing.ts';
import { buildWholeReport, type Audience } from '../../../locales/whole-report.ts';
import type { Evidence } from '../../../services/model/evidence.ts';
import type { Report } from '../../../services/model/report.ts';
import {
  findingOf,
  judge,
  reportWith,
  samples,
  writtenCodes,
} from '../../locales/letter-reports.ts';
import { ownWorldOf, partners, worldOf } from '../../services/reasoning/worlds.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const audiences: readonly Audience[] = ['inside', 'outside'];

function htmlOf(report: Report, audience: Audience, locale: Locale): string {
  return renderHtml(buildWholeReport(report, { locale, timeZone: 'Asia/Taipei', audience }));
}

const empty = new Set(['meta', '!doctype']);

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads tags as strictly as we write them: every one closed in its order, attributes in double quotes. */
function readTags(html: string): readonly Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  for (const found of html.matchAll(/<(?<close>\/?)(?<name>[!a-z][a-z0-9]*)(?<rest>[^<>]*)>/giu)) {
    const { close, name = '', rest = '' } = found.groups ?? {};
    const lower = name.toLowerCase();
    if (close === '/') {
      assert.equal(open.pop(), lower, `</${lower}> closes something else`);
      continue;
    }
    if (!empty.has(lower)) open.push(lower);
    const attributes = [...rest.matchAll(/(?<key>[a-z-]+)="(?<value>[^"]*)"/gu)];
    if (lower !== '!doctype') {
      const left = attributes.reduce((text, [whole]) => text.replace(whole, ''), rest).trim();
      assert.equal(left, '', `<${name}${rest}>`);
    }
    const pairs = attributes.map(
      ({ groups = {} }) => [groups.key ?? '', groups.value ?? ''] as const,
    );
    tags.push({ name: lower, attributes: new Map(pairs) });
  }
  assert.deepEqual(open, []);
  // Whatever else looks like a tag is text, and escaped.
  const text = html.replace(/<style>[\s\S]*?<\/style>/u, '').replace(/<[^<>]*>/gu, '');
  assert.doesNotMatch(text, /[<>]/u);
  return tags;
}

function check(html: string, locale: Locale): void {
  const tags = readTags(html);
  const named = (name: string) => tags.filter((tag) => tag.name === name);
  assert.equal(named('html')[0]?.attributes.get('lang'), locale);
  for (const landmark of ['header', 'nav', 'main', 'footer', 'h1', 'title'])
    assert.equal(named(landmark).length, 1, landmark);
  const levels = tags.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name[1])] : []));
  for (const [index, level] of levels.entries())
    assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1] ?? 0}`);
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  assert.equal(new Set(ids).size, ids.length);
  for (const { attributes } of tags) {
    const [target, label] = [attributes.get('href'), attributes.get('aria-labelledby')];
    if (target !== undefined) assert.ok(ids.includes(target.slice(1)), target);
    if (label !== undefined) assert.ok(ids.includes(label), label);
    for (const key of attributes.keys())
      assert.match(
        key,
        /^(?:lang|charset|http-equiv|content|name|class|id|href|scope|aria-[a-z]+)$/u,
      );
  }
  for (const table of html.match(/<table>[\s\S]*?<\/table>/gu) ?? []) {
    assert.match(table, /<caption>[^<]/u);
    assert.match(table, /<th scope="col">/u);
    assert.match(table, /<tbody>\n<tr><th scope="row">/u);
  }
  assert.doesNotMatch(
    html,
    /<script|<img|<iframe|<link|\bon[a-z]+=|javascript:|url\(|@import|undefined/u,
  );
}

describe('the report as a page', () => {
  const names = Object.keys(partners) as (keyof typeof partners)[];
  for (const name of names) {
    it(`is whole, ordered, and needs nothing else: ${name}`, function () {
      this.timeout(10_000);
      const reports = [
        judge(worldOf({ theirs: partners[name], our: 'fabrikam.com', ours: partners.dying })),
        judge(ownWorldOf({ ours: partners[name] })),
      ];
      for (const report of reports)
        for (const audience of audiences)
          for (const locale of locales) check(htmlOf(report, audience, locale), locale);
    });
  }

  it('allows by its policy its own style and nothing else', () => {
    const html = htmlOf(judge(worldOf({ theirs: partners.edge })), 'inside', 'en');
    const style = /<style>(?<css>[\s\S]*?)<\/style>/u.exec(html)?.groups?.css ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups
      ?.policy;
    assert.equal(
      policy,
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    // The policy comes before what it judges.
    assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style>'));
  });

  it('follows the wish for dark, and prints', () => {
    const html = htmlOf(judge(worldOf({ theirs: partners.edge })), 'inside', 'en');
    assert.match(html, /prefers-color-scheme:dark/u);
    assert.match(html, /@media print/u);
  });
});

describe("a stranger's words in the page", () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><svg/onload=alert(1)>',
    '&lt;b&gt; &#x3c;',
    '<!-- <![CDATA[ ]]>',
    '\u202Eabc\u2066\u200B\u0000\u001B[31m',
    'a\nb\u2028c',
  ];
  for (const published of hostile) {
    it(`are text: ${JSON.stringify(published)}`, function () {
      this.timeout(10_000);
      const values = {
        ...samples,
        target: published,
        issuer: published,
        expected: published,
        found: published,
        user: published,
        names: [published],
      };
      const evidence: readonly Evidence[] = [
        {
          kind: 'dns',
          name: published,
          type: 'TXT',
          server: '192.0.2.53:53',
          outcome: 'records',
          answer: [published],
          ms: 1,
        },
        { kind: 'paste', line: 1, text: published },
      ];
      const findings = writtenCodes().map((code) => findingOf(code, { values, evidence }));
      for (const audience of audiences) {
        for (const locale of locales) {
          const html = htmlOf(reportWith(findings), audience, locale);
          check(html.replaceAll(/on(?:error|mouseover|load)=/gu, ''), locale);
          // eslint-disable-next-line no-control-regex -- finding them is the purpose
          assert.doesNotMatch(html, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Co}]/u);
        }
      }
    });
  }
});
