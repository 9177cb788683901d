import assert from 'node:assert/strict';
import { crc32, inflateSync } from 'node:zlib';
import { drawColourIcon, drawOutlineIcon } from '../../manifest/icons.ts';
import { parseManifest, readOwn } from './read-app.ts';

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** Each pixel as red, green, blue, opacity. */
  readonly pixels: readonly (readonly number[])[];
}

/** Reads a PNG of eight-bit colours with opacity and unfiltered rows; anything else fails the test. */
function decode(png: Buffer): Decoded {
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(body));
    chunks.set(body.subarray(0, 4).toString('latin1'), body.subarray(4));
    at += length + 12;
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  assert.deepEqual([...head.subarray(8)], [8, 6, 0, 0, 0]);
  assert.ok(chunks.has('IEND'));
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  assert.equal(rows.length, height * (width * 4 + 1));
  const pixels: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * (width * 4 + 1), (y + 1) * (width * 4 + 1));
    assert.equal(row[0], 0);
    for (let x = 0; x < width; x += 1) pixels.push([...row.subarray(x * 4 + 1, x * 4 + 5)]);
  }
  return { width, height, pixels };
}

const manifest = parseManifest(readOwn('manifest.json').toString());

describe('the icons', () => {
  it('are exactly what the script draws', () => {
    assert.ok(readOwn('color.png').equals(drawColourIcon()), 'npx tsx manifest/draw-icons.ts');
    assert.ok(readOwn('outline.png').equals(drawOutlineIcon()), 'npx tsx manifest/draw-icons.ts');
  });

  it('are the ones that the manifest names', () => {
    assert.deepEqual(manifest.icons, { color: 'color.png', outline: 'outline.png' });
  });

  it('are one of 192 × 192 that is opaque to its edges, on the accent colour', () => {
    const { width, height, pixels } = decode(readOwn('color.png'));
    assert.deepEqual([width, height], [192, 192]);
    assert.ok(pixels.every(([, , , opacity]) => opacity === 255));
    const corner = (pixels[0] ?? []).slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    assert.equal(`#${corner.join('')}`, manifest.accentColor.toLowerCase());
  });

  it('keep what matters within the middle that Teams does not cut off', () => {
    const { width, pixels } = decode(readOwn('color.png'));
    const ground = (pixels[0] ?? []).join();
    const outside = pixels.filter((pixel, index) => {
      const [x, y] = [index % width, Math.floor(index / width)];
      return (x < 36 || x >= 156 || y < 36 || y >= 156) && pixel.join() !== ground;
    });
    assert.deepEqual(outside, []);
  });

  it('are one of 32 × 32 that is white and nothing else, on nothing', () => {
    const { width, height, pixels } = decode(readOwn('outline.png'));
    assert.deepEqual([width, height], [32, 32]);
    const seen = pixels.filter(([, , , opacity]) => opacity !== 0);
    assert.ok(seen.length > 150 && seen.length < 600, String(seen.length));
    assert.ok(seen.every((pixel) => pixel.slice(0, 3).join() === '255,255,255'));
    assert.ok(seen.some(([, , , opacity]) => opacity === 255));
    const corners = [0, 31, 31 * 32, 32 * 32 - 1].map((index) => pixels[index]?.[3]);
    assert.deepEqual(corners, [0, 0, 0, 0]);
  });
});
