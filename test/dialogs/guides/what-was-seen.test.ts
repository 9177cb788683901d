import assert from 'node:assert/strict';
import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../../../bot/demo/scenes.ts';
import { createWorld, type Scene } from '../../../bot/demo/world.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stateOf, stepsOf } from '../../../dialogs/guides/progress.ts';
import type { Situation } from '../../../dialogs/guides/situation.ts';
import type { Report } from '../../../services/model/report.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { askIn, askOwnIn } from '../../support/ask-world.ts';
import { interview, locales, now, talkWith, textsOf, toolsFor, type Talk } from './walking.ts';

const our = 'fabrikam.com';
const their = 'contoso.com';
const day = 86_400_000;
const servers: Situation = {
  home: 'servers',
  partner: 'edge',
  method: 'list',
  fixed: 'no',
  domains: 'one',
  generation: 'sfb-se',
};
const ourEdge: Scene = {
  domain: our,
  records: edgeZone(our, '203.0.113.10'),
  places: [healthyPlace('203.0.113.10', `sip.${our}`)],
};
const inCloud: Scene = { domain: our, records: microsoftZone(our), places: [] };

const expired = {
  notBefore: new Date(Date.now() - 400 * day),
  notAfter: new Date(Date.now() - day),
};

async function lookAt(scenes: readonly Scene[]): Promise<Report> {
  const world = await createWorld(scenes);
  return askOwnIn(world, our).finally(() => world.close());
}

async function askBoth(scenes: readonly Scene[]): Promise<Report> {
  const world = await createWorld(scenes);
  return askIn(world, { their, our }).finally(() => world.close());
}

function textOf(talk: Talk): string {
  return (talk.outcomes.at(-1)?.replies ?? []).flatMap(textsOf).join('\n');
}

function showStep(talk: Talk, step: string): string {
  const number = stepsOf(talk.active(), guideBook).find(({ id }) => id === step)?.number;
  talk.send({ kind: 'wish', wish: { do: 'step', number: number ?? assert.fail(step) } });
  return textOf(talk);
}

function pasteEdge(talk: Talk, name: string): void {
  const listing = [
    `Identity : EdgeServer:edge01.${our}`,
    'AccessEdgeExternalSipPort : 5061',
    `AccessEdgeExternalFqdn : ${name}`,
    `PoolFqdn : edge01.${our}`,
    'Role : EdgeServer',
    'Version : 7',
  ];
  const text = `PS C:\\> Get-CsService -EdgeServer\n\n${listing.join('\n')}\n`;
  const { facts } = readPaste(text, { at: now, our, undecidedAs: 'servers' });
  talk.send({ kind: 'pasted', facts });
}

describe('the external name of the Access Edge service', () => {
  for (const locale of locales) {
    it(`is the one that was pasted, in records, certificate and commands, in ${locale}`, () => {
      const talk = talkWith(toolsFor({ locale }));
      interview(talk, 'set-up', servers);
      assert.match(showStep(talk, 'federation-record'), /0 0 5061 sip\.fabrikam\.com\./u);
      pasteEdge(talk, `access.${our}`);
      for (const step of ['host-record', 'federation-record', 'edge-certificate']) {
        const text = showStep(talk, step);
        assert.match(text, /access\.fabrikam\.com/u, step);
        assert.doesNotMatch(text, /sip\.fabrikam\.com/u, step);
      }
    });

    it(`is sip. of each domain as well where there are several, in ${locale}`, () => {
      for (const domains of ['one', 'many'] as const) {
        const talk = talkWith(toolsFor({ locale }));
        interview(talk, 'set-up', { ...servers, domains });
        const said = /Each SIP domain needs sip\.|每個 SIP 網域也都要/u;
        assert.equal(said.test(showStep(talk, 'host-record')), domains === 'many');
        const named = /sip\. of every SIP domain|每個 SIP 網域的 sip\./u;
        assert.equal(named.test(showStep(talk, 'edge-certificate')), domains === 'many');
      }
    });
  }

  it('opens again what was seen with another name', async () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'set-up', servers);
    showStep(talk, 'federation-record');
    talk.say('done');
    const report = await lookAt([ourEdge, microsoft]);
    talk.send({ kind: 'looked', report });
    assert.equal(stateOf(talk.active(), 'federation-record'), 'verified');
    pasteEdge(talk, `access.${our}`);
    assert.equal(stateOf(talk.active(), 'federation-record'), 'todo');
    pasteEdge(talk, `access.${our}`);
    talk.send({ kind: 'looked', report });
    // The other way round nothing is lost: the look named this very host.
    pasteEdge(talk, `sip.${our}`);
    assert.equal(stateOf(talk.active(), 'federation-record'), 'verified');
  });

  it('is not taken from outside our domain', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'set-up', servers);
    pasteEdge(talk, 'access.evil.example');
    assert.match(showStep(talk, 'host-record'), /sip\.fabrikam\.com\. 3600 IN A/u);
  });
});

describe('a federation record of ours that leads elsewhere', () => {
  for (const locale of locales)
    it(`is to be replaced, with its value to note, in ${locale}`, async () => {
      const talk = talkWith(toolsFor({ locale }));
      interview(talk, 'set-up', servers);
      const report = await lookAt([inCloud, microsoft]);
      talk.send({ kind: 'looked', report });
      const text = showStep(talk, 'federation-record');
      assert.match(text, /Replace it|直接取代/u);
      assert.match(text, /cut off|中斷/u);
      assert.match(text, /IN SRV \d+ \d+ 5061 sipfed\.online\.lync\.com\./u);
      const healthy = await lookAt([ourEdge, microsoft]);
      talk.send({ kind: 'looked', report: healthy });
      assert.doesNotMatch(showStep(talk, 'federation-record'), /Replace it|直接取代/u);
    });
});

describe('the certificate of the Edge', () => {
  it('is imported once it has been issued, before it is assigned', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'set-up', servers);
    const text = showStep(talk, 'edge-certificate');
    const parts = ['Request-CsCertificate', 'once the certificate', 'Import-CsC', 'Set-CsC'];
    const places = parts.map((part) => text.lastIndexOf(part));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
    assert.ok(!places.includes(-1));
    assert.match(text, /disconnected/u);
  });
});

describe('the public side of the partner', () => {
  for (const locale of locales)
    it(`is told at once where it is broken when the guide begins, in ${locale}`, async () => {
      const talk = talkWith(toolsFor({ locale }));
      talk.send({ kind: 'start', guide: 'set-up', their, partner: 'edge' });
      const place = healthyPlace('203.0.113.20', `sip.${their}`);
      const theirs: Scene = {
        domain: their,
        records: edgeZone(their, '203.0.113.20'),
        places: [{ ...place, leaf: { names: [`sip.${their}`], ...expired } }],
      };
      const report = await askBoth([ourEdge, theirs, microsoft]);
      talk.send({ kind: 'looked', report });
      assert.equal(stateOf(talk.active(), 'partner-side'), 'failed');
      assert.match(textOf(talk), /Seen there already|對方那邊已經看到問題/u);
    });

  for (const locale of locales)
    it(`is described as what the partner has, in ${locale}`, () => {
      const edge = talkWith(toolsFor({ locale }));
      interview(edge, 'set-up', servers);
      const onServers = showStep(edge, 'partner-side');
      assert.match(onServers, /On own servers|用自己的伺服器/u);
      assert.doesNotMatch(onServers, /In a tenant|用租用戶|No DNS|沒有 DNS/u);
      const cloud = talkWith(toolsFor({ locale }));
      interview(cloud, 'set-up', { ...servers, partner: 'microsoft-365' });
      assert.doesNotMatch(showStep(cloud, 'partner-side'), /On own servers|用自己的伺服器/u);
    });
});
