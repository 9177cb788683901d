import { parseDomain } from '../model/domain.ts';
import { addFact, addProblem, mention, type Draft, type Listing } from './draft.ts';
import { longestName } from './limits.ts';
import { emptyListing } from './network-facts.ts';
import type { Reading } from './reading.ts';
import {
  readAllowedDomains,
  readBlockedDomains,
  readHostingProviders,
  readPublicProviders,
} from './server-facts.ts';
import { readNoRole } from './topology-facts.ts';
import type { NotFound, Run, Walk } from './walk.ts';

/** Makes facts of a listing without objects; what was asked for says what there is none of. */
type EmptyBuilder = (
  draft: Draft,
  listing: Listing,
  parameters: ReadonlyMap<string, string>,
) => void;

const mayBeEmpty: Readonly<Record<string, EmptyBuilder>> = {
  'Get-CsService': readNoRole,
  'Get-CsAllowedDomain': readAllowedDomains,
  'Get-CsBlockedDomain': readBlockedDomains,
  'Get-CsHostingProvider': readHostingProviders,
  'Get-CsPublicProvider': readPublicProviders,
};

/**
 * A prompt, a command and the next prompt: the list is empty. An error or another line behind it says nothing, and where nothing
 * at all stands behind it, the output may not have been copied.
 */
export function emptyRunsIn(draft: Draft, { runs, lastPrompt }: Walk): readonly Reading[] {
  return runs
    .filter(({ objects, failures, others }) => objects + failures + others === 0)
    .map((run) => ({
      line: run.command.line,
      read: () => {
        readEmptyRun(draft, run, lastPrompt);
      },
    }));
}

function readEmptyRun(draft: Draft, { command }: Run, lastPrompt: number): void {
  const { name, line, isPrompted, isElsewhere, isFiltered, member } = command;
  const builder = mayBeEmpty[name];
  if (!isPrompted || isElsewhere) return;
  if (lastPrompt <= line) addProblem(draft, { code: 'no-output', command: name, line });
  if (lastPrompt <= line || member !== undefined) return;
  if (builder === undefined || isFiltered) return;
  draft.commands.push({
    command: name,
    isGiven: true,
    side: 'servers',
    fromLine: line,
    toLine: line,
    objects: 0,
  });
  builder(draft, emptyListing(name, line, isFiltered), command.parameters);
}

/** People whom the server or the tenant does not know, and domains that are not on a list, asked for by name. */
export function missingIn(draft: Draft, { notFound }: Walk): readonly Reading[] {
  return notFound.slice(0, 50).map((one) => ({
    line: one.line,
    read: () => {
      readNotFound(draft, one);
    },
  }));
}

function readNotFound(draft: Draft, { command, name, line }: NotFound): void {
  const listing = { command, fromLine: line };
  const missing = [name.replace(/^sip:/iu, '').slice(0, longestName)];
  if (/^Get-Cs(?:Ad)?User$/iu.test(command))
    addFact(draft, 'ourUser', { entries: [], missing }, listing, [line]);
  else if (/^Get-CsOnlineUser$/iu.test(command))
    addFact(draft, 'tenantUser', { entries: [], missing }, listing, [line]);
  else {
    readNotListed(draft, { command, name, line });
    return;
  }
  const at = name.lastIndexOf('@');
  if (at > 0) mention(draft, name.slice(at + 1).toLowerCase(), 'own', 'Identity', line);
}

const listsByCommand: ReadonlyMap<string, 'ourAllowedDomains' | 'ourBlockedDomains'> = new Map([
  ['csalloweddomain', 'ourAllowedDomains'],
  ['csblockeddomain', 'ourBlockedDomains'],
]);

/** The same is told to those who look at an entry, change it or take it away. */
function readNotListed(draft: Draft, { command, name, line }: NotFound): void {
  const noun = /^(?:Get|Set|Remove)-(?<noun>\w+)$/iu.exec(command)?.groups?.noun?.toLowerCase();
  const fact = listsByCommand.get(noun ?? '');
  const asked = parseDomain(name);
  if (fact === undefined || !asked.ok) return;
  const missing: string[] = [asked.domain];
  const listing = { command: `Get-Cs${command.replace(/^[A-Za-z]+-Cs/iu, '')}`, fromLine: line };
  addFact(draft, fact, { extent: 'part', entries: [], missing }, listing, [line]);
  mention(draft, asked.domain, 'partner', 'Identity', line);
}
