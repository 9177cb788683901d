import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Answer, Question, Resolver } from '../../../services/dns/answer.ts';
import { createQuestionLog, mostQuestions } from '../../../services/facts/question-log.ts';

const server = '192.0.2.53:53';
const signal = new AbortController().signal;

function resolverWith(ask: (question: Question) => Promise<Answer>): Resolver {
  return {
    servers: [server],
    ask,
    askServer: (_server, question) => ask(question),
    close: () => undefined,
  };
}

function noData(question: Question): Answer {
  const attempts = [{ server, transport: 'udp' as const, outcome: 'no-data' as const, ms: 1.2345 }];
  return { kind: 'no-data', question, server, ms: 1.2345, attempts, aliases: [], ttl: 60 };
}

describe('the log of questions', () => {
  it('keeps what became of each question, and what it was asked for', async () => {
    const log = createQuestionLog(resolverWith(async (question) => noData(question)));
    await log.ask({ name: 'contoso.com', type: 'SOA' }, signal);
    await log.askControl(server, { name: 'sipfed.online.lync.com', type: 'A' }, signal);
    assert.deepEqual(log.exchanges(), [
      { name: 'contoso.com', type: 'SOA', server, outcome: 'no-data', ms: 1.2, purpose: 'partner' },
      {
        name: 'sipfed.online.lync.com',
        type: 'A',
        server,
        outcome: 'no-data',
        ms: 1.2,
        purpose: 'control',
      },
    ]);
  });

  it('asks at most 120 questions about one party', async () => {
    const ask = sinon.fake(async (question: Question) => noData(question));
    const log = createQuestionLog(resolverWith(ask));
    for (let n = 0; n < mostQuestions; n++)
      await log.ask({ name: `n${n}.contoso.com`, type: 'A' }, signal);
    const answer = await log.ask({ name: 'more.contoso.com', type: 'A' }, signal);
    assert.equal(ask.callCount, mostQuestions);
    assert.equal(answer.kind === 'malformed' && answer.fault, 'too-many-questions');
  });
});
