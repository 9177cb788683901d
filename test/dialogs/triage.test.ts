import assert from 'node:assert/strict';
import { suspectsOf } from '../../dialogs/triage-table.ts';
import { answersOf, asksScope, fitOf, personOf, triageFor } from '../../dialogs/triage.ts';
import type { CaseNote } from '../../dialogs/state.ts';
import { symptoms } from '../../dialogs/understanding/triage-symptoms.ts';
import type { Triage } from '../../dialogs/understanding/triage.ts';
import { createSpeaker } from '../../locales/say.ts';
import { questions } from '../../services/model/questions.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { mostButtons } from '../../dialogs/reply.ts';
import { resultReply } from '../../dialogs/replies/result.ts';
import { viewerFor } from '../../dialogs/replies/addressee.ts';
import { tellFit, triageReply } from '../../dialogs/replies/triage.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';
import { certificate, chain, healthyEdge, srv, srvAnswer } from '../support/healthy.ts';
import { questionsIn } from './questions-in.ts';
import { startTalking } from './talking.ts';

const fine = conclude(worldOf({ theirs: partners.edge }), { rules: 'test' });
const missing = conclude(worldOf({ theirs: partners.nothing }), { rules: 'test' });
const addressee = { locale: 'en', timeZone: 'Asia/Taipei' } as const;

describe('the table of suspects', () => {
  it('knows every symptom, with a place for what nobody sees', () => {
    for (const symptom of symptoms) {
      const row = suspectsOf({ symptom });
      assert.ok(row !== undefined && row.suspects.length > 0 && row.places.length > 0, symptom);
    }
  });

  const rows: readonly (readonly [when: string, Triage, first: string, place: string])[] = [
    [
      'a refusal of one of us',
      { symptom: 'not-federated', ours: 'one' },
      'pol-user-policy',
      'one-person',
    ],
    [
      'a refusal of all of us',
      { symptom: 'not-federated', ours: 'all' },
      'dns-srv-missing',
      'our-lists',
    ],
    [
      'a refusal by all partners',
      { symptom: 'not-federated', ours: 'all', partners: 'all' },
      'pol-fed-disabled',
      'our-switch',
    ],
    [
      'unknown presence of one contact',
      { symptom: 'presence-unknown', theirs: 'one' },
      'pol-contact-permissions',
      'two-people',
    ],
    [
      'every second message',
      { symptom: 'every-second-time', ours: 'one' },
      'tcp-dnslb-node-down',
      'one-of-several',
    ],
    [
      'one of us and one of them',
      { ours: 'one', theirs: 'one' },
      'pol-contact-permissions',
      'two-people',
    ],
    ['one of us', { ours: 'one' }, 'pol-user-policy', 'one-person'],
    [
      'one of us and all partners',
      { ours: 'one', partners: 'all' },
      'pol-user-policy',
      'one-person',
    ],
  ];
  for (const [when, triage, first, place] of rows)
    it(`looks at ${when} first at ${first}`, () => {
      const found = suspectsOf(triage);
      assert.equal(found?.suspects[0], first);
      assert.equal(found.places[0], place);
    });

  it('says nothing where nothing was told', () => {
    assert.equal(suspectsOf({}), undefined);
    assert.equal(fitOf(fine, { way: 'outbound' }), undefined);
  });
});

describe('what a report says to what was told', () => {
  it('explains it by a cause that the table suspects', () => {
    const fit = fitOf(missing, { symptom: 'not-federated', way: 'outbound' });
    assert.deepEqual(
      fit?.explained.map(({ code }) => code),
      ['dns-srv-missing'],
    );
    assert.deepEqual(fit.places, []);
  });

  const ended = '2026-11-18T09:00:00.000Z';
  const expired = conclude(
    worldOf({
      theirs: healthyEdge('contoso.com', {
        federationSrv: srvAnswer([srv({ target: 'edge.hoster.example' })]),
        certificateChain: [chain([certificate({ notAfter: ended })])],
      }),
    }),
    { rules: 'test' },
  );
  const days = (from: string, to = from) => ({ kind: 'days', from, to }) as const;
  const dates: readonly (readonly [Triage['since'], boolean])[] = [
    [days('2026-11-18'), true],
    // Somebody noticed a day later, and days are those of the reader.
    [days('2026-11-19'), true],
    [days('2026-11-17'), true],
    [days('2026-11-10', '2026-11-19'), true],
    [days('2026-11-10'), false],
    [days('2026-11-20'), false],
    [{ kind: 'instant', at: '2026-11-18T15:00:00.000Z' }, true],
    [{ kind: 'instant', at: '2026-11-16T15:00:00.000Z' }, false],
    [{ kind: 'change' }, false],
    [undefined, false],
  ];
  for (const [since, isDated] of dates)
    it(`${isDated ? 'names' : 'does not name'} the certificate that ended on 2026-11-18 for ${JSON.stringify(since ?? 'no date')}`, () => {
      const told: Triage = { symptom: 'stopped', ...(since !== undefined && { since }) };
      assert.equal(fitOf(expired, told)?.dated?.code, isDated ? 'cert-expired' : undefined);
    });

  it('is told by name where it is not the cause of the headline', () => {
    const since = days('2026-11-18');
    const fits = (told: Triage, locale: 'en' | 'zh-TW' = 'en') =>
      JSON.stringify(tellFit(expired, told, viewerFor({ locale, timeZone: 'UTC' })));
    const told = { symptom: 'stopped', since } as const;
    assert.match(fits(told), /expired on .*; that fits the day/u);
    assert.match(fits(told, 'zh-TW'), /到期了，和你說的開始出問題的時間相符/u);
    assert.match(fits({ partners: 'some' }), /What fits what you describe: The certificate/u);
    assert.match(fits({ symptom: 'not-federated' }), /That fits what you describe/u);
  });

  it('names no other place while something stops the messages', () => {
    const fit = fitOf(missing, { symptom: 'every-second-time', way: 'outbound' });
    assert.deepEqual(fit, { explained: [], places: [], commands: [] });
  });

  it('points inside where all is fine outside, with the command that shows it', () => {
    const fit = fitOf(fine, { ours: 'all', way: 'outbound' });
    assert.equal(fit?.places[0], 'our-lists');
    assert.match(fit.commands[0] ?? '', /^Get-Cs/u);
  });

  it('points at the account and the policy of one person, on the platform that is known', () => {
    const people = [{ address: 'anna@fabrikam.com', domain: 'fabrikam.com' }];
    const told = { ours: 'one', way: 'outbound', people } as const;
    const commandsOn = (platform: 'onprem' | 'teams' | 'hybrid') =>
      fitOf({ ...fine, question: { ...fine.question, platform } }, told)?.commands.map((command) =>
        command.replace(/ \|.*$/u, ''),
      );
    const server = 'Get-CsUser -Identity "sip:anna@fabrikam.com"';
    const tenant = 'Get-CsOnlineUser -Identity "anna@fabrikam.com"';
    const policy = 'Get-CsExternalAccessPolicy';
    assert.deepEqual(commandsOn('onprem'), [server, policy]);
    assert.deepEqual(commandsOn('teams'), [tenant, policy]);
    assert.deepEqual(commandsOn('hybrid'), [server, tenant, policy]);
    assert.deepEqual(fitOf(fine, { ours: 'one', way: 'outbound' })?.commands, [policy]);
    const theirs = [{ address: 'bob@contoso.com', domain: 'contoso.com' }];
    assert.deepEqual(fitOf(fine, { ...told, people: theirs })?.commands, [policy]);
    const odd = [{ address: 'a"b@fabrikam.com', domain: 'fabrikam.com' }];
    assert.deepEqual(fitOf(fine, { ...told, people: odd })?.commands, [policy]);
  });

  const refusals: readonly (readonly [
    'onprem' | 'teams' | 'hybrid',
    declined: readonly string[],
    left: readonly string[],
  ])[] = [
    ['onprem', ['server:Get-CsUser'], ['Get-CsExternalAccessPolicy']],
    ['onprem', ['ours.ourUser', 'ours.ourUserPolicy'], []],
    ['onprem', ['tenant:Get-CsExternalAccessPolicy'], ['Get-CsUser', 'Get-CsExternalAccessPolicy']],
    ['teams', ['server:Get-CsExternalAccessPolicy'], ['Get-CsOnlineUser', 'Get-CsExternalAccessPolicy']], // prettier-ignore
    ['teams', ['tenant:Get-CsExternalAccessPolicy'], ['Get-CsOnlineUser']],
    ['hybrid', ['ours.ourUserPolicy', 'ours.ourUser'], ['Get-CsOnlineUser', 'Get-CsExternalAccessPolicy']], // prettier-ignore
    ['hybrid', ['Get-CsExternalAccessPolicy'], ['Get-CsUser', 'Get-CsOnlineUser']],
  ];
  for (const [platform, declined, left] of refusals)
    it(`shows no command that was declined: ${platform}, ${declined.join()}`, () => {
      const report = { ...fine, question: { ...fine.question, platform } };
      const people = [{ address: 'anna@fabrikam.com', domain: 'fabrikam.com' }];
      const fit = fitOf(report, { ours: 'one', way: 'outbound', people }, declined);
      assert.deepEqual(
        fit?.commands.map((command) => command.split(' ')[0]),
        left,
      );
    });
});

describe('where to look', () => {
  const rows: readonly (readonly [when: string, typeof fine, Triage, leads: boolean])[] = [
    ['the lists of all of us', fine, { ours: 'all' }, true],
    [
      'a cause that explains it',
      missing,
      { symptom: 'not-federated', ours: 'all', way: 'outbound' },
      true,
    ],
    [
      'a cause that stops messages and explains nothing',
      missing,
      { symptom: 'every-second-time', ours: 'all', way: 'outbound' },
      false,
    ],
    ['a day alone', fine, { since: { kind: 'always' } }, false],
  ];
  for (const [when, report, triage, leads] of rows)
    it(`is promised by the title only where it stands below: ${when}`, () => {
      for (const locale of ['en', 'zh-TW'] as const) {
        const { title = '' } = triageReply({ number: 'FH-7K2MD', report }, triage, {
          locale,
          timeZone: 'Asia/Taipei',
        });
        assert.equal(/where to look|該看哪裡/u.test(title), leads, title);
      }
    });
});

describe('the question how many are affected', () => {
  const asking: readonly (readonly [when: string, Triage])[] = [
    ['somebody cannot reach them', { way: 'outbound' }],
    ['a person was named', { people: [{ address: 'a@contoso.com', domain: 'contoso.com' }] }],
    ['a refusal was seen', { symptom: 'not-federated' }],
  ];
  for (const [when, triage] of asking)
    it(`is asked when ${when} and all is fine outside`, () => {
      assert.equal(asksScope(fine, triage), true);
      assert.equal(asksScope(missing, triage), false);
      assert.equal(asksScope(fine, { ...triage, scopeAsked: true }), false);
      assert.equal(asksScope(fine, { ...triage, ours: 'one' }), false);
    });

  const silent: readonly (readonly [when: string, Triage | undefined])[] = [
    ['nothing was told', undefined],
    ['only a day was told', { since: { kind: 'always' } }],
    ['only one of their people is affected', { way: 'outbound', theirs: 'one' }],
    ['all partners are affected', { way: 'outbound', partners: 'all' }],
    ['every second message is lost', { way: 'outbound', symptom: 'every-second-time' }],
  ];
  for (const [when, triage] of silent)
    it(`is not asked when ${when}`, () => {
      assert.equal(asksScope(fine, triage), false);
    });

  it('is the only question of its message, at its end, with buttons for its answers', () => {
    for (const locale of ['en', 'zh-TW'] as const) {
      const kept = { number: 'FH-7K2MD', report: fine };
      const reply = resultReply(kept, { ...addressee, locale, triage: { way: 'outbound' } });
      const asked = createSpeaker(locale).talk('triage.ask');
      assert.deepEqual(reply.blocks.at(-1), { kind: 'paragraph', text: asked });
      assert.equal(questionsIn(reply).length, 1);
      assert.deepEqual(
        reply.buttons.map(({ action }) => action.do),
        ['scope', 'scope', 'scope', 'evidence'],
      );
      assert.ok(reply.buttons.length <= mostButtons);
    }
  });
});

describe('an answer with what was told', () => {
  it('asks for the way that fails only while nobody told it', () => {
    for (const locale of ['en', 'zh-TW'] as const) {
      const asked = createSpeaker(locale).talk('way.ask');
      for (const [triage, isAsked] of [
        [{ ours: 'one' }, true],
        [{ ours: 'one', way: 'outbound' }, false],
        [{ ours: 'all', way: 'inbound' }, false],
        [{ theirs: 'one', way: 'both' }, false],
      ] as const) {
        const { blocks } = resultReply(
          { number: 'FH-7K2MD', report: fine },
          { ...addressee, locale, triage },
        );
        const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
        assert.equal(texts.includes(asked), isAsked, JSON.stringify(triage));
      }
    }
  });

  it('names the way first that was asked about', () => {
    const reply = resultReply(
      { number: 'FH-7K2MD', report: fine },
      { ...addressee, triage: { way: 'inbound' } },
    );
    const facts = reply.blocks.find(({ kind }) => kind === 'facts');
    assert.ok(facts?.kind === 'facts');
    assert.match(facts.rows[0]?.label ?? '', /^Messages from/u);
  });

  it('asks nothing when it says where to look', () => {
    for (const locale of ['en', 'zh-TW'] as const)
      for (const ours of ['one', 'several', 'all'] as const)
        for (const report of [fine, missing]) {
          const reply = triageReply(
            { number: 'FH-7K2MD', report },
            { ours, way: 'outbound' },
            { ...addressee, locale },
          );
          assert.deepEqual(questionsIn(reply), []);
          assert.ok(reply.blocks.length > 0);
        }
  });

  it('shows no command in a group', () => {
    const reply = triageReply(
      { number: 'FH-7K2MD', report: fine },
      { ours: 'all' },
      { ...addressee, place: 'group' },
    );
    assert.ok(reply.blocks.every(({ kind }) => kind !== 'literal'));
    assert.deepEqual(reply.buttons, []);
  });
});

describe('the answers for the checks', () => {
  it('are words of the coded questions', () => {
    const all: Triage = {
      way: 'inbound',
      ours: 'several',
      theirs: 'one',
      since: { kind: 'always' },
      symptom: 'presence-only',
    };
    const answers = answersOf(all);
    assert.equal(answers.length, 5);
    for (const { question, value } of answers) {
      const known: readonly string[] | 'text' = questions[question];
      assert.ok(known !== 'text' && known.includes(value), `${question} ${value}`);
    }
    assert.deepEqual(answersOf({}), []);
  });
});

describe('the person of a look', () => {
  const people = ['a@contoso.com', 'b@fabrikam.com', 'c@litware.com'].map((address) => ({
    address,
    domain: address.slice(2),
  }));
  it('is one of ours, else one of theirs, and nobody of a third organisation', () => {
    assert.equal(personOf({ people }, 'contoso.com', 'fabrikam.com'), 'b@fabrikam.com');
    assert.equal(personOf({ people }, 'contoso.com', undefined), 'a@contoso.com');
    assert.equal(personOf({ people: people.slice(2) }, 'contoso.com', 'fabrikam.com'), undefined);
    assert.equal(personOf({}, 'contoso.com', undefined), undefined);
  });
});

describe('what is remembered with a case', () => {
  const now = new Date('2026-11-21T08:00:00Z');
  const note: CaseNote = {
    number: 'FH-7K2MD',
    their: 'contoso.com',
    at: '2026-11-21T07:00:00Z',
    triage: { ours: 'one', way: 'outbound' },
  };

  it('counts for another look at the same partner, and what is told later counts more', () => {
    assert.deepEqual(triageFor('contoso.com', { way: 'inbound' }, [note], now), {
      ours: 'one',
      way: 'inbound',
    });
  });

  it('does not count for another partner, nor the day after', () => {
    assert.equal(triageFor('litware.com', {}, [note], now), undefined);
    const tomorrow = new Date('2026-11-22T08:00:00Z');
    assert.equal(triageFor('contoso.com', {}, [note], tomorrow), undefined);
  });

  it('goes into the look and into the case, the person too', async () => {
    const talking = startTalking();
    await talking.say("can't message bob@contoso.com");
    const [job] = talking.step().jobs;
    assert.equal(job?.person, 'bob@contoso.com');
    assert.equal(job.triage?.way, 'outbound');
    await talking.say('only one person');
    assert.equal(talking.state().cases[0]?.triage?.ours, 'one');
  });

  const ours = { domain: 'fabrikam.com', from: 'configuration' } as const;
  const later: readonly (readonly [text: string, told: Triage])[] = [
    ['it stopped last monday', { since: { kind: 'days', from: '2026-11-16', to: '2026-11-16' } }],
    ['since monday', { since: { kind: 'days', from: '2026-11-16', to: '2026-11-16' } }],
    ['since yesterday', { since: { kind: 'days', from: '2026-11-20', to: '2026-11-20' } }],
    ['it began on friday', { since: { kind: 'days', from: '2026-11-20', to: '2026-11-20' } }],
    ['星期一開始就不行', { since: { kind: 'days', from: '2026-11-16', to: '2026-11-16' } }],
    ['從昨天開始的', { since: { kind: 'days', from: '2026-11-20', to: '2026-11-20' } }],
    ['it is only anna@fabrikam.com', { ours: 'one' }],
    ['only anna@fabrikam.com cannot', { ours: 'one' }],
    ['只有 anna@fabrikam.com 不行', { ours: 'one' }],
    ['他們傳得過來，我們傳不過去', { way: 'outbound', symptom: 'one-way' }],
    ["they can write to us, but we can't write to them", { way: 'outbound', symptom: 'one-way' }],
  ];
  for (const [text, told] of later)
    it(`is told of the case at hand: ${text}`, async () => {
      const talking = startTalking({ ours });
      await talking.say(
        /\p{sc=Han}/u.test(text) ? '為什麼連不上 contoso.com' : 'why not contoso.com?',
      );
      const said = await talking.say(text);
      assert.match(said, /contoso\.com/u);
      assert.deepEqual(talking.step().jobs, []);
      assert.equal(talking.state().asked, undefined);
      const known = talking.state().cases[0]?.triage;
      for (const [name, value] of Object.entries(told))
        assert.deepEqual(known?.[name as keyof Triage], value, name);
      if (told.ours === 'one') assert.match(said, /Get-CsUser -Identity "sip:anna@fabrikam\.com"/u);
      if (told.since !== undefined) assert.match(said, /2026-11-/u);
    });

  it('is not told of a case by a question, nor by what names another partner', async () => {
    const talking = startTalking({ ours });
    await talking.say('why not contoso.com?');
    await talking.say('why not litware.com since monday?');
    assert.equal(talking.state().cases[0]?.triage?.since, undefined);
    assert.equal(talking.state().cases[1]?.their, 'litware.com');
  });

  it('is not asked for again while it is not answered', async () => {
    const talking = startTalking();
    assert.match(await talking.say("can't message bob@contoso.com"), /only one of our people/u);
    assert.doesNotMatch(await talking.say('check again'), /only one of our people/u);
    assert.doesNotMatch(await talking.say('check again'), /only one of our people/u);
  });

  it('waits while the domain is asked for, and goes with the question', async () => {
    const talking = startTalking();
    await talking.say("our boss can't message a partner");
    assert.equal(talking.state().told?.ours, 'one');
    await talking.say('contoso.com');
    assert.equal(talking.step().jobs[0]?.triage?.ours, 'one');
    assert.equal(talking.state().told, undefined);
  });

  it('is no answer when something else is asked for', async () => {
    const talking = startTalking();
    await talking.say("can't message bob@contoso.com");
    for (const text of ['is everyone here on Teams?', 'letter for my boss', 'evidence'])
      await talking.say(text);
    assert.equal(talking.state().cases[0]?.triage?.ours, undefined);
  });

  it("is an answer in one's own words", async () => {
    const talking = startTalking();
    await talking.say("can't message bob@contoso.com");
    await talking.say('I think it is all of us');
    assert.equal(talking.state().cases[0]?.triage?.ours, 'all');
  });

  it('is forgotten with the cases', async () => {
    const talking = startTalking();
    await talking.say("can't message bob@contoso.com");
    await talking.say('start over');
    await talking.say('yes');
    assert.doesNotMatch(JSON.stringify(talking.state()), /bob/u);
  });

  it('names nobody in a group', async () => {
    const talking = startTalking();
    const who = { user: 'u1', place: 'group' } as const;
    const said = await talking.say("can't message bob@contoso.com", who);
    assert.doesNotMatch(said, /bob|only one of our people/u);
  });
});
