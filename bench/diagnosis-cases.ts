import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../bot/demo/scenes.ts';
import type { Scene } from '../bot/demo/world.ts';

export interface Case {
  readonly name: string;
  readonly domain: string;
  readonly scene: Scene;
  /** The host that is connected to, and its address. */
  readonly host: string;
  readonly address: string;
  /** DNS (the record, and its address when that could not be guessed), TCP, and TLS 1.2 in two. */
  readonly idealRoundTrips: number;
}

function edgeCase(
  name: string,
  domain: string,
  address: string,
  host: string,
  idealRoundTrips: number,
): Case {
  const records = {
    ...edgeZone(domain, address),
    [`_sipfederationtls._tcp.${domain} SRV`]: `0 0 5061 ${host}`,
    [`${host} A`]: address,
  };
  return {
    name,
    domain,
    host,
    address,
    scene: { domain, records, places: [healthyPlace(address, host)] },
    idealRoundTrips,
  };
}

export const cases: readonly Case[] = [
  edgeCase(
    'own Edge named sip. (guessed)',
    'contoso.example',
    '203.0.113.10',
    'sip.contoso.example',
    4,
  ),
  edgeCase(
    'own Edge under another name',
    'fabrikam.example',
    '203.0.113.20',
    'edge7.fabrikam.example',
    5,
  ),
  {
    name: 'Microsoft 365 (guessed)',
    domain: 'litware.example',
    host: 'sipfed.online.lync.com',
    address: '198.51.100.10',
    scene: { domain: 'litware.example', records: microsoftZone('litware.example'), places: [] },
    idealRoundTrips: 4,
  },
];

/** Every zone denies with a minimum of 0, so that no answer is kept and each round asks anew. */
export const scenes: readonly Scene[] = [microsoft, ...cases.map(({ scene }) => scene)].map(
  (scene) => ({
    ...scene,
    records: { ...scene.records, [`${scene.domain} SOA`]: '1 0' },
  }),
);
