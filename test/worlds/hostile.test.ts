import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { edgeZone, healthyPlace, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld, type World } from '../../bot/demo/world.ts';
import { renderReport } from '../../locales/report-text.ts';
import type { Report } from '../../services/model/report.ts';
import { askIn } from '../support/ask-world.ts';

const partner = 'contoso.example';
const address = '203.0.113.10';
/** Clears the screen, colours, hides its direction, ends the line, breaks out of a quotation, mentions everyone. */
const poison =
  "\u001b[2J\u001b[31m\u202egnp\u2066\u0007\r\n' ; Remove-Item C:\\ $(x) <at>all</at> {{their}} $t(label.more)";
const harmful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Everything a reader sees: the text in both languages without its line ends, and every string of the JSON. */
function shown(report: Report): readonly string[] {
  const options = { timeZone: 'Asia/Taipei', width: 80 };
  const texts = (['en', 'zh-TW'] as const).flatMap((locale) =>
    renderReport(report, { ...options, locale }).split('\n'),
  );
  const strings: string[] = [];
  JSON.stringify(report, (_key, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return [...texts, ...strings];
}

function assertClean(report: Report): void {
  for (const text of shown(report)) assert.doesNotMatch(text, harmful);
}

async function withWorld(
  world: Promise<World>,
  look: (world: World) => Promise<void>,
): Promise<void> {
  const there = await world;
  try {
    await look(there);
  } finally {
    await there.close();
  }
}

describe('what a stranger publishes', function () {
  this.timeout(20_000);

  it('reaches no reader with control characters: names and texts of the DNS', async () => {
    const records = {
      ...edgeZone(partner, address),
      [`_sipfederationtls._tcp.${partner} SRV`]: `0 0 5061 ${poison.replace(/[.\s]/gu, '')}.${partner}`,
      [`${partner} TXT`]: poison,
    };
    await withWorld(
      createWorld([microsoft, { domain: partner, records, places: [] }]),
      async (world) => {
        const report = await askIn(world, { their: partner });
        assertClean(report);
        const commands = report.findings.flatMap(({ fix }) => [
          ...fix.commands,
          'command' in fix.verify ? fix.verify.command : '',
        ]);
        // A name that is none is quoted: nothing of it runs in a shell.
        for (const command of commands.filter((one) => one.includes('Remove'))) {
          assert.match(command, /'(?:[^']|'')*Remove(?:[^']|'')*'/u);
        }
      },
    );
  });

  it('reaches no reader with control characters: the certificate', async () => {
    const leaf = { names: [`sip.${partner}`], commonName: poison };
    const places = [
      { ...healthyPlace(address, `sip.${partner}`), leaf, issuer: 'itself' as const },
    ];
    await withWorld(
      createWorld([microsoft, { domain: partner, records: edgeZone(partner, address), places }]),
      async (world) => {
        const report = await askIn(world, { their: partner });
        assert.ok(report.findings.some(({ code }) => code === 'cert-selfsigned'));
        assertClean(report);
      },
    );
  });

  it('reaches no reader with control characters: what a server says without TLS', async () => {
    const banner = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(`220 ${poison}\r\n`));
    });
    await new Promise<void>((resolve) => {
      banner.listen(0, '127.0.0.1', resolve);
    });
    const { port } = banner.address() as AddressInfo;
    await withWorld(
      createWorld([
        microsoft,
        { domain: partner, records: edgeZone(partner, address), places: [] },
      ]),
      async (world) => {
        const dial: World['dial'] = (endpoint) =>
          endpoint.address === address ? { address: '127.0.0.1', port } : world.dial(endpoint);
        const report = await askIn({ ...world, dial }, { their: partner });
        assert.ok(report.findings.some(({ code }) => code === 'tls-plaintext'));
        assertClean(report);
      },
    );
    banner.close();
  });

  it('is never taken for a template or a key of our own sentences', async () => {
    const records = {
      ...edgeZone(partner, address),
      [`_sipfederationtls._tcp.${partner} SRV`]: '0 0 5061 {{their}}.$t(label.more).hoster.example',
    };
    await withWorld(
      createWorld([microsoft, { domain: partner, records, places: [] }]),
      async (world) => {
        const report = await askIn(world, { their: partner });
        const text = renderReport(report, { locale: 'en', timeZone: 'UTC' });
        assert.ok(text.includes('\\123\\123their\\125\\125') || text.includes('{{their}}'), text);
        assert.doesNotMatch(text, /and \d* more\.hoster/u);
      },
    );
  });
});
