import { encodePng, type Picture } from './png.ts';

// Two speech bubbles, linked like the rings of a chain: two organisations that talk to each other.

type Colour = readonly [red: number, green: number, blue: number];
type Side = 'left' | 'right';
/** What lies at a point of the drawing. */
type Part = Side | 'ground';

/** The drawing is made on a square of this side; what matters lies within the middle 120, which Teams never cuts off. */
const side = 192;
const centreY = 88;
const centres = { left: 74, right: 118 } as const;
const innerRadius = 25;
const outerRadius = 36;
/** Free space where one ring passes behind the other. */
const gap = 4;
/** The tail of the left bubble; the right one has its mirror image. */
const tail = [
  [47, 108],
  [67, 120],
  [42, 142],
] as const;
/** Points looked at in each direction of a pixel, for soft edges. */
const samples = 8;

const white: Colour = [255, 255, 255];
const pale: Colour = [143, 221, 206];
/** Also `accentColor` of the manifest. */
const deep: Colour = [0x12, 0x54, 0x5f];

/** `color.png`: 192 × 192, opaque to the edges. */
export function drawColourIcon(): Buffer {
  const colours: Readonly<Record<Part, Colour>> = { left: white, right: pale, ground: deep };
  return encodePng(paint(side, { from: 0, to: side }, (part) => [...colours[part], 1]));
}

/** `outline.png`: 32 × 32, white lines on nothing. */
export function drawOutlineIcon(): Buffer {
  const square = { from: 34, to: 158 };
  return encodePng(paint(32, square, (part) => [...white, part === 'ground' ? 0 : 1]));
}

type Ink = readonly [...Colour, opacity: number];

/** Paints the part of the drawing between two of its coordinates. Plain arithmetic, so that it comes out alike everywhere. */
function paint(
  size: number,
  { from, to }: { readonly from: number; readonly to: number },
  inkOf: (part: Part) => Ink,
): Picture {
  const pixels = new Uint8Array(size * size * 4);
  const step = (to - from) / (size * samples);
  const place = (index: number) => from + (index + 0.5) * step;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const inks: Ink[] = [];
      for (let i = 0; i < samples * samples; i += 1) {
        const atX = place(x * samples + (i % samples));
        const atY = place(y * samples + Math.floor(i / samples));
        inks.push(inkOf(partAt(atX, atY)));
      }
      pixels.set(blend(inks), (y * size + x) * 4);
    }
  }
  return { size, pixels };
}

/** The mean of several inks, each counted by its opacity. */
function blend(inks: readonly Ink[]): readonly number[] {
  const opacity = inks.reduce((sum, [, , , own]) => sum + own, 0);
  if (opacity === 0) return [0, 0, 0, 0];
  const mean = (channel: 0 | 1 | 2) =>
    Math.round(inks.reduce((sum, ink) => sum + ink[channel] * ink[3], 0) / opacity);
  return [mean(0), mean(1), mean(2), Math.round((opacity / inks.length) * 255)];
}

/** Above the middle the left ring passes before the right one, below it behind. */
function partAt(x: number, y: number): Part {
  const isAbove = y < centreY;
  if (isInBubble('left', x, y) && (isAbove || !isInRing('right', x, y, gap))) return 'left';
  if (isInBubble('right', x, y) && !(isAbove && isInRing('left', x, y, gap))) return 'right';
  return 'ground';
}

function isInBubble(which: Side, x: number, y: number): boolean {
  return isInRing(which, x, y, 0) || isInTail(which, x, y);
}

/** `margin` makes the ring that much wider on both sides. */
function isInRing(which: Side, x: number, y: number, margin: number): boolean {
  const distance = (x - centres[which]) ** 2 + (y - centreY) ** 2;
  return distance <= (outerRadius + margin) ** 2 && distance >= (innerRadius - margin) ** 2;
}

/** The triangle, without what of it lies inside the ring. */
function isInTail(which: Side, x: number, y: number): boolean {
  if ((x - centres[which]) ** 2 + (y - centreY) ** 2 < innerRadius ** 2) return false;
  const mirrored = which === 'left' ? x : side - x;
  const turns = tail.map(([fromX, fromY], index) => {
    const [toX, toY] = tail[(index + 1) % tail.length] ?? tail[0];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (mirrored - fromX);
  });
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}
