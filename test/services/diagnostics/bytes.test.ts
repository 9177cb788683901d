import assert from 'node:assert/strict';
import { decodeBytes } from '../../../services/diagnostics/decode-bytes.ts';
import { mostBytes } from '../../../services/diagnostics/limits.ts';
import { decidingIn } from './read.ts';

/** 無法傳遞此訊息 in Big5. */
const big5 = Buffer.from('b54caa6bb6c7bbbca6b9b054aea7', 'hex');
const header = 'ms-diagnostics: 1008;reason="x"\r\n';

function swapped(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const files: readonly (readonly [what: string, bytes: Buffer, encoding: string])[] = [
  ['UTF-8', Buffer.from('錯誤'), 'utf-8'],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${header}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without a mark', Buffer.from(header, 'utf16le'), 'utf-16le'],
  [
    'UTF-16 without a mark that holds 一',
    Buffer.from(`第一行：一個錯誤\r\n${header}`, 'utf16le'),
    'utf-16le',
  ],
  [
    'UTF-16 without a mark, mostly Chinese',
    Buffer.from('統一企業：同盟一直不通，請一起看一下。\r\n一\r\n', 'utf16le'),
    'utf-16le',
  ],
  ['UTF-16 the other way without a mark', swapped(`第一行：一個錯誤\r\n${header}`), 'utf-16be'],
  ['UTF-8 with a stray zero', Buffer.from(`${header}\0${header}`), 'utf-8'],
  ['UTF-16 with its bytes the other way', swapped(`\ufeff${header}`), 'utf-16be'],
  ['Big5', big5, 'big5'],
  ['Windows-1252', Buffer.from('na\xefve caf\xe9 \x80', 'latin1'), 'windows-1252'],
];

describe('the bytes of a file', () => {
  for (const [what, bytes, encoding] of files) {
    it(`are read as ${what}`, () => {
      const decoded = decodeBytes(bytes);
      assert.equal(decoded.ok && decoded.encoding, encoding);
    });
  }

  it('are refused when there are none, when they are no text, and when there are too many', () => {
    const whys = [
      Buffer.alloc(0),
      Buffer.from(' \r\n'),
      Buffer.from('89504e470d0a1a0a0000000d49484452000102030405', 'hex'),
      Buffer.alloc(mostBytes + 1, 65),
    ].map((bytes) => {
      const decoded = decodeBytes(bytes);
      return decoded.ok ? 'read' : decoded.why;
    });
    assert.deepEqual(whys, ['empty', 'empty', 'binary', 'too-large']);
  });

  it('that were Big5 and read as Latin letters on the way are mended', () => {
    assert.equal(decidingIn(big5.toString('latin1')).id, 'client-not-delivered');
  });
});
