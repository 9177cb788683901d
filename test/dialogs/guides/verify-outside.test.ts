import assert from 'node:assert/strict';
import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../../../bot/demo/scenes.ts';
import { createWorld, type Scene } from '../../../bot/demo/world.ts';
import type { GuideId, GuideStepId } from '../../../locales/guide-text.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import type { GuideOutcome } from '../../../dialogs/guides/run-guide.ts';
import type { Situation } from '../../../dialogs/guides/situation.ts';
import type { Report } from '../../../services/model/report.ts';
import { askIn, askOwnIn } from '../../support/ask-world.ts';
import { interview, locales, talkWith, textsOf, toolsFor, type Talk } from './walking.ts';

const our = 'fabrikam.com';
const their = 'contoso.com';
const day = 86_400_000;
const ourEdge: Scene = {
  domain: our,
  records: edgeZone(our, '203.0.113.10'),
  places: [healthyPlace('203.0.113.10', `sip.${our}`)],
};
const theirEdge: Scene = {
  domain: their,
  records: edgeZone(their, '203.0.113.20'),
  places: [healthyPlace('203.0.113.20', `sip.${their}`)],
};
const inCloud = (domain: string): Scene => ({
  domain,
  records: microsoftZone(domain),
  places: [],
});
const nowhere = (domain: string): Scene => ({
  domain,
  records: { [`${domain} SOA`]: '1 300' },
  places: [],
});
const expired = {
  notBefore: new Date(Date.now() - 400 * day),
  notAfter: new Date(Date.now() - day),
};

interface Row {
  readonly step: GuideStepId;
  readonly guide: GuideId;
  readonly situation: Situation;
  readonly good: readonly Scene[];
  readonly bad: readonly Scene[];
  /** The reason, or the code of the finding. */
  readonly wrong: string;
}

const servers: Situation = {
  home: 'servers',
  partner: 'edge',
  method: 'list',
  fixed: 'no',
  domains: 'one',
  generation: 'sfb-se',
};
const teams: Situation = { home: 'teams', partner: 'edge', method: 'list' };
const mixed: Situation = { method: 'list', domains: 'one', signOn: 'entra-only' };
const both = [ourEdge, theirEdge, microsoft];
const closed: Scene = {
  ...ourEdge,
  places: [{ ...healthyPlace('203.0.113.10', `sip.${our}`), kind: 'closed-port' }],
};

const rows: readonly Row[] = [
  {
    step: 'host-record',
    guide: 'set-up',
    situation: servers,
    good: both,
    bad: [
      { ...ourEdge, records: { ...ourEdge.records, [`sip.${our} A`]: '10.0.0.7' } },
      theirEdge,
      microsoft,
    ],
    wrong: 'private-host',
  },
  {
    step: 'federation-record',
    guide: 'set-up',
    situation: servers,
    good: both,
    bad: [nowhere(our), theirEdge, microsoft],
    wrong: 'dns-srv-missing',
  },
  {
    step: 'port-in',
    guide: 'set-up',
    situation: servers,
    good: both,
    bad: [closed, theirEdge, microsoft],
    wrong: 'tcp-refused',
  },
  {
    step: 'edge-certificate',
    guide: 'set-up',
    situation: servers,
    good: both,
    bad: [
      {
        ...ourEdge,
        places: [
          {
            ...healthyPlace('203.0.113.10', `sip.${our}`),
            leaf: { names: [`sip.${our}`], ...expired },
          },
        ],
      },
      theirEdge,
      microsoft,
    ],
    wrong: 'cert-expired',
  },
  {
    step: 'partner-side',
    guide: 'set-up',
    situation: servers,
    good: both,
    bad: [ourEdge, nowhere(their), microsoft],
    wrong: 'dns-srv-missing',
  },
  {
    step: 'records-stay',
    guide: 'hybrid',
    situation: mixed,
    good: both,
    bad: [inCloud(our), theirEdge, microsoft],
    wrong: 'at-microsoft',
  },
  {
    step: 'records-to-teams',
    guide: 'clean-up',
    situation: {},
    good: [inCloud(our), theirEdge, microsoft],
    bad: both,
    wrong: 'not-at-microsoft',
  },
  {
    step: 'tenant-record',
    guide: 'teams-tenant',
    situation: teams,
    good: [inCloud(our), theirEdge, microsoft],
    bad: [nowhere(our), theirEdge, microsoft],
    wrong: 'dns-srv-missing',
  },
  {
    step: 'their-record',
    guide: 'partner-tenant',
    situation: { home: 'servers' },
    good: [ourEdge, inCloud(their), microsoft],
    bad: [ourEdge, nowhere(their), microsoft],
    wrong: 'dns-srv-missing',
  },
];

/** Does the looks that a guide asked for, over DNS and TLS on loopback, until it asks for none. */
async function lookIn(scenes: readonly Scene[], talk: Talk, first: GuideOutcome) {
  const world = await createWorld(scenes, { ttl: 600 });
  try {
    let outcome = first;
    while (outcome.jobs.length > 0) {
      const [job] = outcome.jobs;
      const report: Report | undefined =
        job?.kind === 'diagnose'
          ? await askIn(world, { their: job.their, our: job.our })
          : job === undefined
            ? undefined
            : await askOwnIn(world, job.our);
      if (report === undefined) break;
      outcome = talk.send({ kind: 'looked', report });
    }
    return outcome;
  } finally {
    await world.close();
  }
}

describe('what is looked at from outside', () => {
  it('has a row for each step that is verified so', () => {
    const expected = Object.entries(guideBook.steps)
      .filter(([, { verify }]) => verify.by === 'outside')
      .map(([id]) => id);
    const seen = [...new Set(rows.map(({ step }) => step))];
    assert.deepEqual(seen.toSorted(), expected.toSorted());
  });

  for (const { step, guide, situation, good, bad, wrong } of rows)
    for (const locale of locales) {
      it(`verifies ${step} of ${guide} in ${locale}`, async () => {
        const talk = talkWith(toolsFor({ locale, now: () => new Date() }));
        interview(talk, guide, situation);
        const asked = talk.send({ kind: 'wish', wish: { do: 'done', step } });
        assert.equal(talk.active().steps[step]?.state, 'done-unverified');
        assert.equal(asked.jobs.length, 1);
        const { replies } = await lookIn(good, talk, asked);
        const noted = talk.active().steps[step];
        assert.ok(noted?.state === 'verified');
        assert.ok(Date.parse(noted.until) > Date.parse(noted.at));
        assert.equal(replies.length, 1);
      });

      it(`says what is wrong with ${step} of ${guide} in ${locale}: ${wrong}`, async () => {
        const talk = talkWith(toolsFor({ locale, now: () => new Date() }));
        interview(talk, guide, situation);
        const asked = talk.send({ kind: 'wish', wish: { do: 'done', step } });
        const { replies } = await lookIn(bad, talk, asked);
        const noted = talk.active().steps[step];
        assert.ok(noted?.state === 'failed', `${step} is ${String(noted?.state)}`);
        assert.equal(
          noted.wrong.reason === 'finding' ? noted.wrong.code : noted.wrong.reason,
          wrong,
        );
        assert.equal(talk.active().at, step);
        assert.doesNotMatch(textsOf(replies[0] ?? assert.fail()).join('\n'), /\{\{|undefined/u);
      });
    }
});

describe('an Edge whose record leads to Microsoft', () => {
  // What is seen there is none of ours, so only the record itself is at fault.
  for (const step of ['host-record', 'port-in', 'edge-certificate'] as const)
    it(`is not judged by ${step}`, async () => {
      const talk = talkWith(toolsFor({ now: () => new Date() }));
      interview(talk, 'set-up', servers);
      const asked = talk.send({ kind: 'wish', wish: { do: 'done', step } });
      const { replies } = await lookIn([inCloud(our), theirEdge, microsoft], talk, asked);
      assert.equal(talk.active().steps[step]?.state, 'done-unverified');
      assert.match(textsOf(replies[0] ?? assert.fail()).join('\n'), /could not be seen/u);
    });
});

describe('a world that changes', () => {
  it('opens a verified step again, with a word about it, when somebody comes back', async () => {
    let instant = Date.now();
    const talk = talkWith(toolsFor({ now: () => new Date(instant) }));
    interview(talk, 'set-up', servers);
    await lookIn(
      both,
      talk,
      talk.send({ kind: 'wish', wish: { do: 'done', step: 'federation-record' } }),
    );
    assert.equal(talk.active().steps['federation-record']?.state, 'verified');
    // Three days later the time to live has passed, so the question is not answered from memory.
    instant += 3 * day;
    const back = talk.say('where were we?');
    assert.deepEqual(back.replies, []);
    const { replies } = await lookIn([nowhere(our), theirEdge, microsoft], talk, back);
    const said = textsOf(replies[0] ?? assert.fail()).join('\n');
    assert.match(
      said,
      /In order before and not any more: The federation record leads to the Edge/u,
    );
    assert.match(said, /publishes? no federation record/u);
    assert.equal(talk.active().at, 'federation-record');
  });

  it('is told at once when a diagnosis in between shows it', async () => {
    const talk = talkWith(toolsFor({ now: () => new Date(), locale: 'zh-TW' }));
    interview(talk, 'hybrid', mixed);
    await lookIn(
      both,
      talk,
      talk.send({ kind: 'wish', wish: { do: 'done', step: 'records-stay' } }),
    );
    const world = await createWorld([inCloud(our), theirEdge, microsoft]);
    const report = await askOwnIn(world, our).finally(() => world.close());
    const { replies, handled } = talk.send({ kind: 'looked', report });
    assert.ok(handled);
    assert.match(
      textsOf(replies[0] ?? assert.fail()).join('\n'),
      /之前沒問題，現在又不對了：SIP 記錄仍然指向我們的 Edge/u,
    );
  });

  it('goes on waiting for its own look when another one ends first', async () => {
    const talk = talkWith(toolsFor({ now: () => new Date() }));
    interview(talk, 'set-up', servers);
    const asked = talk.send({ kind: 'wish', wish: { do: 'done', step: 'federation-record' } });
    const world = await createWorld([theirEdge, microsoft]);
    const report = await askIn(world, { their }).finally(() => world.close());
    assert.equal(talk.send({ kind: 'looked', report }).handled, false);
    assert.notEqual(talk.active().looking, undefined);
    await lookIn(both, talk, asked);
    assert.equal(talk.active().steps['federation-record']?.state, 'verified');
  });

  it('says nothing of a look at somebody else', async () => {
    const talk = talkWith(toolsFor({ now: () => new Date() }));
    interview(talk, 'set-up', servers);
    const world = await createWorld([theirEdge, microsoft, nowhere('litware.com')]);
    const report = await askIn(world, { their: 'litware.com' }).finally(() => world.close());
    assert.equal(talk.send({ kind: 'looked', report }).handled, false);
  });
});
