import assert from 'node:assert/strict';
import sinon from 'sinon';
import { edgeZone, healthyPlace, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld, type Scene, type World } from '../../bot/demo/world.ts';
import type { PastedPart } from '../../services/model/pasted.ts';
import { reportSchema, type Report } from '../../services/model/report.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { readPaste } from '../../services/settings/read-paste.ts';
import { askIn } from '../support/ask-world.ts';
import { testTogether } from '../support/together.ts';

const test = testTogether();
const their = 'contoso.example';
const direct = 'direct.contoso.example';

/** A partner whose record leads to one server, with two more that our entry may name. */
const partner: Scene = {
  domain: their,
  records: {
    ...edgeZone(their, '203.0.113.10'),
    [`${direct} A`]: '203.0.113.11',
    [`inside.${their} A`]: '10.1.2.3',
    [`dead.${their} A`]: '203.0.113.12',
    [`silent.${their} A`]: '203.0.113.13',
  },
  places: [
    healthyPlace('203.0.113.10', `sip.${their}`),
    healthyPlace('203.0.113.11', direct),
    { address: '203.0.113.12', kind: 'closed-port' },
  ],
};

const recordless: Scene = {
  domain: 'adatum.example',
  records: { 'adatum.example SOA': '1 300', 'edge.adatum.example A': '203.0.113.20' },
  places: [healthyPlace('203.0.113.20', 'edge.adatum.example')],
};

function entry(host: string, domain = their): readonly PastedPart[] {
  const { facts } = readPaste(
    `PS C:\\> Get-CsAllowedDomain ${domain}\n\nIdentity  : ${domain}\nDomain    : ${domain}\nProxyFqdn : ${host}\n`,
    { at: new Date() },
  );
  return [{ party: 'ours', facts }];
}

function results({ facts: { theirs } }: Report): readonly string[] {
  assert.ok(theirs.tcpConnect.known);
  return theirs.tcpConnect.value.map(
    ({ host, from, port, result }) => `${host} ${from} ${port} ${result}`,
  );
}

describe('the server that a pasted entry names', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    world = await createWorld([microsoft, partner, recordless]);
  });
  after(() => world.close());

  const ask = (pasted: readonly PastedPart[], where: Partial<World> = {}, domain = their) =>
    askIn({ ...world, ...where }, { their: domain, platform: 'onprem', pasted });
  const isOpen = ({ unchecked }: Report) =>
    unchecked.some(({ check }) => check === 'route-in-force');

  test('is looked at beside those of the record, and judged in their place', async () => {
    const report = await ask(entry(direct));
    assert.deepEqual(
      [...results(report)].sort(),
      [`${direct} entry 5061 open`, `sip.${their} record 5061 open`].sort(),
    );
    assert.equal(report.type, 'allowed-server');
    assert.equal(report.picture, 'EDGE-OK');
    assert.equal(report.directions.outbound.sides.theirs, 'works');
    assert.ok(!isOpen(report));
    const json: unknown = JSON.parse(JSON.stringify(report));
    assert.deepEqual(reportSchema.parse(json), json);
  });

  test('blocks when it refuses, although the server of the record is healthy', async () => {
    const report = await ask(entry(`dead.${their}`));
    assert.equal(report.directions.outbound.status, 'blocked');
    assert.ok(report.findings.some(({ code }) => code === 'pol-proxyfqdn-stale'));
    assert.equal(exitCodeOf(report), 1);
  });

  test('asks the control when it is silent, whatever the server of the record does', async () => {
    const report = await ask(entry(`silent.${their}`));
    assert.equal(report.vantage.control, 'answered');
    assert.ok(report.findings.some(({ code }) => code === 'pol-proxyfqdn-stale'));
  });

  test('is looked at where they publish no record', async () => {
    const domain = 'adatum.example';
    const report = await ask(entry(`edge.${domain}`, domain), {}, domain);
    assert.deepEqual(results(report), [`edge.${domain} entry 5061 open`]);
    assert.equal(report.picture, 'NONE');
    assert.equal(report.directions.outbound.sides.theirs, 'works');
    assert.equal(exitCodeOf(report), 0);
  });

  test('is not connected to at an address inside, and then nothing is known of it', async () => {
    const dial = sinon.spy(world.dial);
    const report = await ask(entry(`inside.${their}`), { dial });
    const dialled = dial.getCalls().map(({ args: [target] }) => JSON.stringify(target));
    assert.ok(!dialled.some((target) => target.includes('10.1.2.3')), String(dialled));
    assert.notEqual(report.directions.outbound.sides.theirs, 'works');
    assert.notEqual(exitCodeOf(report), 0);
  });

  test('is not looked at twice when it is that of the record', async () => {
    assert.deepEqual(results(await ask(entry(`sip.${their}`))), [`sip.${their} record 5061 open`]);
  });

  test('is not looked at when nothing names it', async () => {
    assert.deepEqual(results(await ask([])), [`sip.${their} record 5061 open`]);
  });
});
