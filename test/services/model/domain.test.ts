import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maxTypedLength, parseDomain, type DomainRefusal } from '../../../services/model/domain.ts';
import { leastMs } from '../../support/processor-time.ts';

const label60 = 'a'.repeat(60);

/** Text, domain, and whether reading it changed more than letter case. */
const accepted: readonly (readonly [string, string, 'as typed' | 'rewritten'])[] = [
  ['contoso.com', 'contoso.com', 'as typed'],
  ['CONTOSO.COM.', 'contoso.com', 'as typed'],
  ['  contoso.com  ', 'contoso.com', 'as typed'],
  ['contoso.com\r\n', 'contoso.com', 'as typed'],
  ['eu.contoso.co.uk', 'eu.contoso.co.uk', 'as typed'],
  ['【contoso.com】', 'contoso.com', 'rewritten'],
  ['《contoso.com》', 'contoso.com', 'rewritten'],
  ['„contoso.de“', 'contoso.de', 'rewritten'],
  ['※contoso.com', 'contoso.com', 'rewritten'],
  ['• contoso.com', 'contoso.com', 'rewritten'],
  ['→ contoso.com', 'contoso.com', 'rewritten'],
  ['contoso.com（Lync）', 'contoso.com', 'rewritten'],
  ['連不上 contoso.com。', 'contoso.com', 'rewritten'],
  ['contoso.com, contoso.com', 'contoso.com', 'rewritten'],
  ['contoso.onmicrosoft.com', 'contoso.onmicrosoft.com', 'as typed'],
  ['contoso.test', 'contoso.test', 'as typed'],
  ['3com.com', '3com.com', 'as typed'],
  ['a--b.com', 'a--b.com', 'as typed'],
  ['xn--pple-43d.com', 'xn--pple-43d.com', 'as typed'],
  ['user@contoso.com', 'contoso.com', 'rewritten'],
  ['bob.smith+lync@Contoso.com', 'contoso.com', 'rewritten'],
  ['sip:user@contoso.com', 'contoso.com', 'rewritten'],
  ['SIP:user@contoso.com;transport=tls', 'contoso.com', 'rewritten'],
  ['sips:user@contoso.com:5061', 'contoso.com', 'rewritten'],
  ['im:bob@contoso.com', 'contoso.com', 'rewritten'],
  ['mailto:bob@contoso.com?subject=hello', 'contoso.com', 'rewritten'],
  ['xmpp:bob@contoso.com', 'contoso.com', 'rewritten'],
  ['Bob <bob@contoso.com>', 'contoso.com', 'rewritten'],
  ['"Smith, Bob" <bob@contoso.com>', 'contoso.com', 'rewritten'],
  ['<sip:bob@contoso.com>', 'contoso.com', 'rewritten'],
  ['<contoso.com>', 'contoso.com', 'rewritten'],
  ['https://contoso.com/path?query#part', 'contoso.com', 'rewritten'],
  ['http://user:secret@contoso.com:8080/', 'contoso.com', 'rewritten'],
  ['//contoso.com/path', 'contoso.com', 'rewritten'],
  ['contoso.com/', 'contoso.com', 'rewritten'],
  ['contoso.com:5061', 'contoso.com', 'rewritten'],
  ['contoso.com?', 'contoso.com', 'rewritten'],
  ['"contoso.com"', 'contoso.com', 'rewritten'],
  ['(contoso.com)', 'contoso.com', 'rewritten'],
  ['contoso.com, please', 'contoso.com', 'rewritten'],
  ['.contoso.com', 'contoso.com', 'rewritten'],
  ['「contoso.com」', 'contoso.com', 'rewritten'],
  ['『contoso.com』。', 'contoso.com', 'rewritten'],
  ['contoso.com。', 'contoso.com', 'rewritten'],
  ['contoso.com，', 'contoso.com', 'rewritten'],
  ['contoso。com', 'contoso.com', 'rewritten'],
  ['contoso｡com', 'contoso.com', 'rewritten'],
  ['ｃｏｎｔｏｓｏ．ｃｏｍ', 'contoso.com', 'rewritten'],
  ['ｃｏｎｔｏｓｏ。ｃｏｍ', 'contoso.com', 'rewritten'],
  ['ｕｓｅｒ＠ｃｏｎｔｏｓｏ．ｃｏｍ', 'contoso.com', 'rewritten'],
  ['ｓｉｐ：user＠contoso．com', 'contoso.com', 'rewritten'],
  ['contoso.com\u200b', 'contoso.com', 'rewritten'],
  ['con\u00adtoso.com', 'contoso.com', 'rewritten'],
  ['\u061ccontoso.com', 'contoso.com', 'rewritten'],
  ['\u202Emoc.osotnoc', 'moc.osotnoc', 'rewritten'],
  ['例子.测试', 'xn--fsqu00a.xn--0zwm56d', 'rewritten'],
  ['例子。台灣', 'xn--fsqu00a.xn--kpry57d', 'rewritten'],
  ['user@例子.台灣', 'xn--fsqu00a.xn--kpry57d', 'rewritten'],
  ['faß.de', 'xn--fa-hia.de', 'rewritten'],
  ['Bücher.example', 'xn--bcher-kva.example', 'rewritten'],
  ['\u0430pple.com', 'xn--pple-43d.com', 'rewritten'],
  ['①.com', '1.com', 'rewritten'],
  ['💩.la', 'xn--ls8h.la', 'rewritten'],
];

const refused: readonly (readonly [string, DomainRefusal])[] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['\u3000', 'empty'],
  ['\u200b', 'empty'],
  ['?!', 'not-a-domain'],
  ['@', 'not-a-domain'],
  ['sip:', 'single-label'],
  ['a'.repeat(10_000), 'too-long'],
  [`bob@contoso.com${' '.repeat(10_000)}`, 'too-long'],
  [`${`${label60}.`.repeat(5)}com`, 'too-long'],
  [`${'a'.repeat(64)}.com`, 'not-a-domain'],
  ['contoso.com\r\nX: y', 'control-characters'],
  ['contoso\u0000.com', 'control-characters'],
  ['con\ttoso.com', 'control-characters'],
  ['contoso\u0085.com', 'control-characters'],
  ['127.0.0.1', 'ip-address'],
  ['127.0.0.1:5061', 'ip-address'],
  ['192.0.2.10.', 'ip-address'],
  ['１２７．０．０．１', 'ip-address'],
  ['0x7f.1', 'ip-address'],
  ['0x7f000001', 'ip-address'],
  ['0177.0.0.01', 'ip-address'],
  ['2130706433', 'ip-address'],
  ['1.2.3', 'ip-address'],
  ['contoso.123', 'ip-address'],
  ['contoso.0x', 'ip-address'],
  ['::1', 'ip-address'],
  ['[::1]', 'ip-address'],
  ['[::1]:5061', 'ip-address'],
  ['2001:db8::10', 'ip-address'],
  ['2001:db8::', 'ip-address'],
  ['fe80::1%eth0', 'ip-address'],
  ['::ffff:192.0.2.10', 'ip-address'],
  ['https://[2001:db8::10]:8443/', 'ip-address'],
  ['user@[192.0.2.10]', 'ip-address'],
  ['localhost', 'special-name'],
  ['edge.localhost', 'special-name'],
  ['contoso.local', 'special-name'],
  ['contoso.internal', 'special-name'],
  ['contoso.onion', 'special-name'],
  ['10.in-addr.arpa', 'special-name'],
  ['printer.home.arpa', 'special-name'],
  ['contoso', 'single-label'],
  ['com', 'single-label'],
  ['contoso .com', 'single-label'],
  ['<b>contoso.com</b>', 'single-label'],
  ['co.uk', 'public-suffix'],
  ['contoso.com, fabrikam.com', 'several'],
  ['contoso.com、fabrikam.com', 'several'],
  ['contoso.com;fabrikam.com', 'several'],
  ['contoso.com or fabrikam.com', 'several'],
  ['a@contoso.com; b@fabrikam.com', 'several'],
  ['mailto:a@contoso.com,b@fabrikam.com', 'several'],
  ['com.tw', 'public-suffix'],
  ['_sipfederationtls._tcp.contoso.com', 'record-name'],
  ['_tcp.contoso.com', 'record-name'],
  ['*.contoso.com', 'wildcard'],
  ['sip.*.com', 'wildcard'],
  ['under_score.com', 'not-a-domain'],
  ['contoso..com', 'not-a-domain'],
  ['-contoso.com', 'not-a-domain'],
  ['contoso-.com', 'not-a-domain'],
  ['%63ontoso.com', 'not-a-domain'],
  ["con'toso.com", 'not-a-domain'],
  ['contoso\\com.net', 'not-a-domain'],
  ['xn--', 'not-a-domain'],
  ['xn--zz--.com', 'not-a-domain'],
  ['xn--a-ecp.ru', 'not-a-domain'],
  ['i❤️.ws\ud800', 'not-a-domain'],
];

/** Any UTF-16 unit, also half a character. */
const anyUnit = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);

const show = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 37)}...` : text);

describe('reading a domain', () => {
  for (const [text, domain, how] of accepted) {
    it(`reads ${domain} out of ${show(text)}`, () => {
      const read = parseDomain(text);
      assert.ok(read.ok, JSON.stringify(read));
      assert.equal(read.domain, domain);
      assert.equal(read.rewritten, how === 'rewritten');
    });
  }

  for (const [text, why] of refused) {
    it(`refuses ${show(text)}: ${why}`, () => {
      const read = parseDomain(text);
      assert.ok(!read.ok, JSON.stringify(read));
      assert.equal(read.why, why);
    });
  }

  it('tells the domain in its own script', () => {
    const read = parseDomain('xn--fsqu00a.xn--kpry57d');
    assert.ok(read.ok);
    assert.equal(read.unicode, '例子.台灣');
  });

  for (const [text, mixed] of [
    ['\u0430pple.com', true],
    ['xn--pple-43d.com', true],
    ['аррӏе.com', false],
    ['例子abc.tw', false],
    ['παράδειγμα.com', false],
  ] as const) {
    it(`${mixed ? 'warns of' : 'has no word against'} the scripts of ${show(text)}`, () => {
      const read = parseDomain(text);
      assert.ok(read.ok);
      assert.equal(read.mixedScript, mixed);
    });
  }

  it('shows what was typed in one line, without invisible characters, cut to 60 when refused', () => {
    const read = parseDomain(`\u202e\u061c\u2066evil\u0007\n${'x'.repeat(500)}`);
    assert.ok(!read.ok);
    assert.equal(read.typed.length, 60);
    assert.match(read.typed, /^evil {2}x+$/u);
  });

  it('never shows half a character', () => {
    for (const text of [`${'x'.repeat(59)}🙂x`, `${'x'.repeat(399)}🙂`, 'a\ud800b']) {
      assert.doesNotMatch(parseDomain(text).typed, /\p{Cs}/u);
    }
  });

  it('gives a value for any text, and one that is fit to be shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 1_200 }), (text) => {
        const read = parseDomain(text);
        assert.ok(read.typed.length <= (read.ok ? 200 : 60));
        // eslint-disable-next-line no-control-regex -- their absence is the claim
        assert.doesNotMatch(read.typed, /[\u0000-\u001f\u007f-\u009f\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  const piece = fc.constantFrom(
    ...['contoso', 'com', 'sip', 'user', 'xn--', '例子', '٠', 'ß', 'א', '1', '0x', 'ﷺ', '🙂'],
    ...['.', '。', '@', ':', '/', '//', '-', '_', '*', ' ', '<', '>', '[', ']', '\u200d', '「'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    fc.webUrl(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  it('reads a domain that it has accepted as itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseDomain(text);
        if (!read.ok) return;
        const again = parseDomain(read.domain);
        assert.ok(again.ok);
        assert.equal(again.domain, read.domain);
        assert.equal(again.rewritten, false);
        assert.match(read.domain, /^(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/u);
      }),
      { numRuns: 5_000 },
    );
  }).timeout(20_000);

  it('is quick with the longest text, whatever it is made of', () => {
    for (const unit of [' ', '<', '<a@', '@', '.', 'a:', '[', '((((', '。', '\u200d', 'ﷺ']) {
      const text = unit.repeat(maxTypedLength).slice(0, maxTypedLength);
      const ms = leastMs(() => parseDomain(text));
      assert.ok(ms < 200, `${unit}: ${ms} ms`);
    }
  });

  it('is as quick when the signs stand between two names', () => {
    for (const unit of ['…', '‥', '.', '。', '،', '[', ':']) {
      const text = `a.b${unit.repeat(maxTypedLength - 6)}c.d`;
      const ms = leastMs(() => parseDomain(text));
      assert.ok(ms < 100, `${unit}: ${ms} ms`);
    }
  });
});
