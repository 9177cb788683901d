import type { Answer, Asked, Attempt, Question } from './answer.ts';
import { askInTurn } from './ask-in-turn.ts';
import type { TurnOptions } from './ask-in-turn.ts';
import type { ServerState } from './exchange.ts';
import { maxAliasLinks, maxTtlSeconds } from './limits.ts';
import type { Verdict } from './interpret.ts';
import { toAskableName } from './names.ts';

type Conclusion = Extract<Verdict, { readonly kind: 'records' | 'no-data' | 'no-such-name' }>;

/**
 * Asks one question to its end: where the alias chain leaves a message, the last alias is asked in turn.
 * At most 12 links over all messages; a chain that comes back to itself is `malformed`, fault `alias-loop`.
 * `timeoutMs` covers all of it.
 */
export async function resolveQuestion(
  servers: readonly ServerState[],
  question: Question,
  options: TurnOptions,
): Promise<Answer> {
  const { clock, random, signal, timeoutMs } = options;
  const startedAt = clock.now();
  const attempts: Attempt[] = [];
  const aliases: string[] = [];
  let ttl = maxTtlSeconds;
  let name = question.name;
  for (;;) {
    const leftMs = timeoutMs - (clock.now() - startedAt);
    const turn = await askInTurn(
      servers,
      { name, type: question.type },
      { clock, random, signal, timeoutMs: Math.max(leftMs, 0) },
    );
    attempts.push(...turn.attempts);
    const { verdict, server } = turn;
    const asked: Asked = { question, server, ms: clock.now() - startedAt, attempts };
    if (!('aliases' in verdict)) {
      return { ...verdict, ...asked };
    }
    aliases.push(...verdict.aliases);
    const fault = findChainFault(question.name, aliases);
    if (fault !== undefined) {
      return { kind: 'malformed', fault, ...asked };
    }
    ttl = Math.min(ttl, verdict.ttl);
    if (verdict.kind !== 'elsewhere') {
      return toAnswer(verdict, asked, aliases, ttl);
    }
    const next = toAskableName(aliases.at(-1) ?? '');
    if (next === undefined) {
      return { kind: 'malformed', fault: nameRefused, ...asked };
    }
    name = next;
  }
}

/** Field by field: objects spread together cost an eighth of the time of a question. */
function toAnswer(
  verdict: Conclusion,
  { question, server, ms, attempts }: Asked,
  aliases: readonly string[],
  ttl: number,
): Answer {
  const { zone, extended } = verdict;
  if (verdict.kind === 'records') {
    const { kind, records, omitted } = verdict;
    return { kind, question, server, ms, attempts, extended, aliases, ttl, zone, records, omitted };
  }
  const { kind } = verdict;
  return { kind, question, server, ms, attempts, extended, aliases, ttl, zone };
}

/** Fault of a name that must not be sent. */
export const nameRefused = 'name-refused';

function findChainFault(name: string, aliases: readonly string[]): string | undefined {
  if (aliases.length > 0 && new Set([name, ...aliases]).size <= aliases.length) {
    return 'alias-loop';
  }
  return aliases.length > maxAliasLinks ? 'alias-chain' : undefined;
}
