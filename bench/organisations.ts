import { edgeZone, healthyPlace, microsoft } from '../bot/demo/scenes.ts';
import type { Scene } from '../bot/demo/world.ts';

/** Last bytes in use of each documentation network; Microsoft's hosts live at the beginning of the second. */
const networks = [
  { prefix: '203.0.113', from: 1 },
  { prefix: '198.51.100', from: 20 },
  { prefix: '192.0.2', from: 1 },
] as const;
const lastByte = 254;

const addresses = networks.flatMap(({ prefix, from }) =>
  Array.from({ length: lastByte - from + 1 }, (_, index) => `${prefix}.${from + index}`),
);

/** Organisations that a world can hold, each with an address of its own. */
export const mostOrganisations = addresses.length;

export function domainOf(index: number): string {
  return `partner${index}.example`;
}

/**
 * Healthy organisations with an Edge named `sip.` at an address of its own, so that no two wait for one another.
 * Their zones deny with a minimum of 0, so that with a time to live of 0 no answer is kept.
 */
export function createOrganisations(count: number): readonly Scene[] {
  return [
    withoutCaching(microsoft),
    ...addresses.slice(0, count).map((address, index) => {
      const domain = domainOf(index);
      const place = healthyPlace(address, `sip.${domain}`);
      return withoutCaching({ domain, records: edgeZone(domain, address), places: [place] });
    }),
  ];
}

function withoutCaching(scene: Scene): Scene {
  return { ...scene, records: { ...scene.records, [`${scene.domain} SOA`]: '1 0' } };
}
