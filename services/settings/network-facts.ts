import { addFact, linesOf, mention, shown, type Draft, type Listing } from './draft.ts';
import type { Reading } from './reading.ts';
import { longestFirst, type SeenView } from './nslookup.ts';
import { viewsOf, type Builder } from './server-facts.ts';
import {
  choiceOf,
  flagOf,
  hostOf,
  nameOf,
  nameOrNone,
  numberOf,
  readHost,
  type View,
} from './view.ts';

/** Test-NetConnection and telnet. A test without a port, which only sends a ping, says nothing about federation. */
export const readPortTests: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const tests = views.flatMap((view) => {
    const { command } = view.item;
    const given = command?.parameters.get('port') ?? '';
    const port =
      numberOf(view, 'RemotePort') ?? (/^\d{1,5}$/u.test(given) ? Number(given) : undefined);
    const host =
      nameOf(view, 'ComputerName') ?? command?.parameters.get('computername') ?? command?.identity;
    const isOpen = flagOf(view, 'TcpTestSucceeded');
    if (port === undefined || port > 65_535 || host === undefined || isOpen === undefined)
      return [];
    const isUnresolved = flagOf(view, 'NameResolutionSucceeded') === false;
    const address = nameOf(view, 'RemoteAddress');
    const result = isOpen
      ? ('open' as const)
      : isUnresolved
        ? ('unresolved' as const)
        : ('closed' as const);
    return [
      shown({
        host: readHost(host) ?? host.toLowerCase(),
        address,
        port,
        result,
        from: command?.machine,
      }),
    ];
  });
  if (tests.length > 0) addFact(draft, 'portTests', tests.slice(-64), listing, linesOf(views));
};

/** How a test ended, as servers in English and in Chinese print it. */
const results: ReadonlyMap<string, 'success' | 'failure'> = new Map([
  ['success', 'success'],
  ['成功', 'success'],
  ['failure', 'failure'],
  ['失敗', 'failure'],
]);

/**
 * How a test ended; undefined where that was not shown. ConvertTo-Json writes 0 or 1 in place of a word: it counts where the error
 * beside it, or its absence, says the same.
 */
function resultOf(view: View): 'success' | 'failure' | undefined {
  const shownResult = nameOf(view, 'Result')?.toLowerCase() ?? '';
  const word = results.get(shownResult);
  if (word !== undefined) return word;
  const error = nameOrNone(view, 'Error', 'ErrorMessage');
  if (shownResult === '0' && error === null) return 'success';
  return shownResult === '1' && typeof error === 'string' ? 'failure' : undefined;
}

/** Test-CsFederatedPartner; its output does not name the domain, the command line does. */
export const readPartnerTests: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const tests = views.flatMap((view) => {
    const domain = readHost(view.item.command?.parameters.get('domain') ?? '');
    const result = resultOf(view);
    if (domain === undefined || result === undefined) return [];
    mention(draft, domain, 'partner', 'Domain', view.item.fromLine);
    return [shown({ domain, target: hostOf(view, 'TargetFqdn'), result })];
  });
  if (tests.length > 0) addFact(draft, 'partnerTests', tests.slice(-64), listing, linesOf(views));
};

interface Asked {
  readonly record: string;
  readonly type: string;
  readonly server: string | null;
  readonly from?: string;
}

/** Resolve-DnsName. Objects of the answer section that fit the question are the answer; an SOA alone says there is none. */
export const readDnsAnswers: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const byQuestion = new Map<
    string,
    {
      asked: Asked;
      answers: string[];
      targets: string[];
      lives: number[];
      denials: number[];
      views: View[];
      isLegible: boolean;
    }
  >();
  for (const view of views) {
    const asked = questionOf(view);
    if (asked === undefined) continue;
    const key = `${asked.record} ${asked.type}`;
    const known = byQuestion.get(key) ?? {
      asked,
      answers: [],
      targets: [],
      lives: [],
      denials: [],
      views: [],
      isLegible: true,
    };
    byQuestion.set(key, known);
    known.views.push(view);
    const fits = isAnswerTo(view, asked.type);
    const answer = fits === true ? answerOf(view) : undefined;
    const target = hostOf(view, 'NameTarget');
    const isWhole = fits !== undefined && (!fits || answer !== undefined);
    if (!isWhole || view.item.isCutOff === true) known.isLegible = false;
    if (fits === true && asked.type === 'SRV' && target === undefined) known.isLegible = false;
    const ttl = numberOf(view, 'TTL');
    if (ttl !== undefined && answer !== undefined) known.lives.push(ttl);
    // Where there is no answer, an SOA tells how long that is believed.
    if (ttl !== undefined && choiceOf(view, 'Type')?.toUpperCase() === 'SOA')
      known.denials.push(ttl);
    if (answer === undefined) continue;
    known.answers.push(answer);
    if (asked.type === 'SRV' && target !== undefined) known.targets.push(target);
  }
  for (const { asked, answers, targets, views: used, isLegible, ...times } of byQuestion.values()) {
    // A record was there and could not be read: neither "no record" nor a record without its target is true.
    if (!isLegible) continue;
    const outcome = answers.length > 0 ? ('records' as const) : ('no-data' as const);
    const [ttl] = longestFirst(answers.length > 0 ? times.lives : times.denials);
    const value = {
      ...asked,
      outcome,
      answers: answers.slice(0, 64),
      targets: targets.slice(0, 64),
      ...(ttl !== undefined && { ttl }),
    };
    addFact(draft, 'resolverViews', [value], listing, linesOf(used));
  }
};

/** What was asked: by the command line; else by the record itself, when it is no SOA, which other questions bring along. */
function questionOf(view: View): Asked | undefined {
  const { command } = view.item;
  const record = readHost(command?.identity ?? nameOf(view, 'Name') ?? '');
  const printed = choiceOf(view, 'Type') ?? choiceOf(view, 'QueryType');
  const type = (
    command?.parameters.get('type') ?? (command === undefined ? printed : 'A')
  )?.toUpperCase();
  if (record === undefined || type === undefined || (command === undefined && type === 'SOA'))
    return undefined;
  const server = command?.parameters.get('server') ?? null;
  const from = command?.machine;
  return from === undefined ? { record, type, server } : { record, type, server, from };
}

const addressTypes: ReadonlySet<string> = new Set(['A', 'AAAA', 'A_AAAA']);

/**
 * Whether an object is a record of the type that was asked for. Without its type what it holds tells; undefined when nothing of
 * that can be read.
 */
function isAnswerTo(view: View, type: string): boolean | undefined {
  const printed = (choiceOf(view, 'Type') ?? choiceOf(view, 'QueryType'))?.toUpperCase();
  if (printed !== undefined)
    return printed === type || (addressTypes.has(type) && addressTypes.has(printed));
  const address = nameOf(view, 'IPAddress', 'IP4Address', 'IP6Address');
  if (type === 'SRV' && hostOf(view, 'NameTarget') !== undefined) return true;
  return addressTypes.has(type) && address !== undefined ? true : undefined;
}

function answerOf(view: View): string | undefined {
  const parts = [
    numberOf(view, 'Priority'),
    numberOf(view, 'Weight'),
    numberOf(view, 'Port'),
    hostOf(view, 'NameTarget', 'NameHost'),
    nameOf(view, 'IPAddress', 'IP4Address', 'IP6Address'),
  ];
  const text = parts.filter((part) => part !== undefined).join(' ');
  return text === '' ? undefined : text;
}

/** What nslookup showed, and what Resolve-DnsName complained of. */
export function viewsIn(draft: Draft, seen: readonly SeenView[]): readonly Reading[] {
  return seen.slice(0, 64).map((one) => ({
    line: one.line,
    read: () => {
      readView(draft, one);
    },
  }));
}

function readView(draft: Draft, { view, line, command }: SeenView): void {
  const listing = { command, fromLine: line };
  draft.commands.push({
    command,
    isGiven: false,
    side: 'network',
    fromLine: line,
    toLine: line,
    objects: 1,
  });
  const known = draft.facts.resolverViews?.value.find(
    (one) => one.record === view.record && one.type === view.type && one.server === view.server,
  );
  // One answer is printed in several pieces.
  const joined =
    known?.outcome !== 'records' || view.outcome !== 'records'
      ? view
      : {
          ...view,
          answers: [...new Set([...known.answers, ...view.answers])].slice(0, 64),
          targets: [...new Set([...known.targets, ...view.targets])].slice(0, 64),
        };
  const before = draft.facts.resolverViews;
  const others = before?.value.filter((one) => one !== known) ?? [];
  if (before !== undefined)
    draft.facts = { ...draft.facts, resolverViews: { ...before, value: others } };
  addFact(draft, 'resolverViews', [joined], listing, [line]);
}

/** The listing of a command that printed nothing. */
export function emptyListing(command: string, line: number, isFiltered: boolean): Listing {
  return { command, items: [], isGiven: true, isFiltered, fromLine: line, toLine: line };
}
