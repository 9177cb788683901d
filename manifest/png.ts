import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A picture in memory: red, green, blue and opacity of each pixel, row by row. */
export interface Picture {
  /** Width and height; the picture is a square. */
  readonly size: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, colours with opacity, no interlace. */
const header = [8, 6, 0, 0, 0];

/**
 * Writes a picture as PNG (RFC 2083), each row unfiltered.
 * The compressor is a package and not Node's, whose bytes differ between versions and processors.
 */
export function encodePng({ size, pixels }: Picture): Buffer {
  const rowLength = size * 4;
  const rows = new Uint8Array(size * (rowLength + 1));
  for (let y = 0; y < size; y += 1) {
    rows.set(pixels.subarray(y * rowLength, (y + 1) * rowLength), y * (rowLength + 1) + 1);
  }
  const dimensions = Buffer.alloc(8);
  dimensions.writeUInt32BE(size, 0);
  dimensions.writeUInt32BE(size, 4);
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([dimensions, Buffer.from(header)])),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
