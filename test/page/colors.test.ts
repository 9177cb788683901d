import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hostConfig } from '../../bot/page/host-config.ts';

const css = readFileSync(new URL('../../bot/page/page.css', import.meta.url), 'utf8');
const colors = new Map(
  [...css.matchAll(/--(?<name>[\w-]+):\s*light-dark\((?<light>#\w{6}),\s*(?<dark>#\w{6})\)/gu)].map(
    ({ groups }) => [groups?.name ?? '', [groups?.light ?? '', groups?.dark ?? ''] as const],
  ),
);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

const surfaces = ['page', 'card', 'raised', 'mine', 'accent-back'];
const tinted = ['good-back', 'warning-back', 'attention-back'];
const pairs: readonly (readonly [string, string, number])[] = [
  ...[...surfaces, ...tinted].flatMap(
    (back) =>
      [
        ['ink', back, 7],
        ['ink-soft', back, 4.5],
      ] as const,
  ),
  ...[...surfaces, ...tinted].map((back) => ['accent', back, 4.5] as const),
  ...['good', 'warning', 'attention'].flatMap((tone) =>
    ['card', 'raised', `${tone}-back`].map((back) => [tone, back, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['edge', 'card', 3],
  ['edge', 'page', 3],
];

describe('the colours of the page', () => {
  for (const [front, back, least] of pairs) {
    for (const [index, appearance] of ['light', 'dark'].entries()) {
      it(`${front} on ${back} reads well in ${appearance}`, () => {
        const ratio = contrast(
          colors.get(front)?.[index] ?? '#000000',
          colors.get(back)?.[index] ?? '#000000',
        );
        assert.ok(ratio >= least, `${ratio.toFixed(2)} is less than ${least}`);
      });
    }
  }

  it('are all known that cards and styles use', () => {
    const used = JSON.stringify(hostConfig) + css;
    const names = [...used.matchAll(/var\(--(?<name>[\w-]+)\)/gu)].map(
      ({ groups }) => groups?.name,
    );
    const fonts = ['sans', 'sans-zh', 'monospace'];
    const unknown = names.filter((name) => !colors.has(name ?? '') && !fonts.includes(name ?? ''));
    assert.deepEqual(unknown, []);
  });
});
