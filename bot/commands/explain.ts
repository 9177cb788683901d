import { renderExplanation } from '../../locales/explain-text.ts';
import type { Speaker } from '../../locales/say.ts';
import { explainErrors, type Explanation } from '../../services/diagnostics/explain.ts';
import { readErrors } from '../../services/diagnostics/read-errors.ts';
import { last, ourDomain, timeZoneOf } from '../check-arguments.ts';
import type { FindingCode } from '../../services/model/catalog.ts';
import type { Conflict } from '../../services/model/report.ts';
import { findSettings } from '../explain-settings.ts';
import { parseOptions } from '../options.ts';
import { readText } from '../read-text.ts';
import { refuseWord } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table = { json: 'flag', locale: 'value', our: 'value', tz: 'value' } as const;

/** Settings that stand in a text beside its errors, or in place of them. */
export interface SettingsInText {
  /** Plain JSON: the facts by name. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Our domain, where they tell it and nobody named it. */
  readonly ourDomain?: string;
  /** What they show by themselves, whatever the partner. */
  readonly findings?: readonly { readonly code: FindingCode }[];
  /** That they seem to be of another organisation, or of several. */
  readonly problems?: readonly { readonly code: string }[];
  /** Where two outputs of one setting do not agree. */
  readonly conflicts?: readonly Conflict[];
  /** What they say, for people. */
  readonly say: (speaker: Speaker) => string;
}

/** Reads settings out of a text; undefined when it shows none. */
export type FindSettings = (
  text: string,
  options: {
    readonly at: Date;
    /** Our domains, the one of the question first; empty when nobody named one. */
    readonly our: readonly string[];
    readonly width: number;
    readonly timeZone: string;
  },
) => SettingsInText | undefined;

/**
 * `fedbot explain [<file>|-]`: says what pasted error lines, traces and messages mean; `--json` prints the same as data. Reads
 * standard input without a file. Always gives 0 when there was a text to read.
 */
export function explainWith(findSettings: FindSettings) {
  return async (argv: readonly string[], context: CommandContext): Promise<number> => {
    const { config, speaker, print } = context;
    const parsed = parseOptions(argv, table);
    const [file, unexpected] = parsed.words;
    if (unexpected !== undefined) throw refuseWord('unexpected-word', unexpected);
    const timeZone = timeZoneOf(parsed, context.timeZone);
    const domain = ourDomain(parsed, config)?.domain;
    const our = last(parsed, 'our') === undefined ? config.ourDomains : [];
    const text = await readText(file, context);
    const at = new Date();
    const known = { our: domain === undefined ? our : [...new Set([domain, ...our])] };
    const explanation = explainErrors(readErrors(text, { at, ...known }), known);
    const found = findSettings(text, { at, our: known.our, width: context.width, timeZone });
    if (parsed.flags.has('json')) {
      print(`${JSON.stringify(jsonOf(explanation, found, speaker), null, 2)}\n`);
      return 0;
    }
    const hasErrors = explanation.errors.length > 0;
    const options = { locale: speaker.locale, timeZone, width: context.width };
    if (hasErrors || found === undefined) print(renderExplanation(explanation, options));
    if (hasErrors && found !== undefined) print('\n');
    if (found !== undefined) print(found.say(speaker));
    return 0;
  };
}

/** Errors and settings. */
export const explain = explainWith(findSettings);

/** The contract of `explain --json`, with some fields more. */
function jsonOf(
  { kind, errors, findings, causes, secrets, problems }: Explanation,
  found: SettingsInText | undefined,
  { locale }: Speaker,
): object {
  const own = found?.findings ?? [];
  return {
    locale,
    kind: kind === 'unknown' && found !== undefined ? 'settings' : kind,
    items: errors.map(({ error, line, times, tells, rows, confidence, doubt, next, points }) => ({
      id: error.kind === 'sip' ? null : error.id,
      sip: error.sip,
      reason: error.reason,
      attributes:
        error.source === null ? error.attributes : { source: error.source, ...error.attributes },
      kind: error.kind,
      ...(error.sourceParty !== undefined && { sourceParty: error.sourceParty }),
      ...(error.direction !== undefined && { direction: error.direction }),
      ...(error.from !== undefined && { from: error.from }),
      ...(error.to !== undefined && { to: error.to }),
      decides: error.decides,
      line,
      times,
      tells,
      rows,
      confidence: confidence ?? null,
      doubt: doubt ?? null,
      next,
      points,
    })),
    settings: found?.settings ?? null,
    ...(found?.ourDomain !== undefined && { ourDomain: found.ourDomain }),
    findings: [...findings, ...own],
    causes: [...new Set([...causes, ...own.map(({ code }) => code)])],
    secrets,
    problems:
      found === undefined
        ? problems
        : [...problems.filter(({ code }) => code !== 'nothing-found'), ...(found.problems ?? [])],
    ...(found?.conflicts !== undefined && { conflicts: found.conflicts }),
  };
}
