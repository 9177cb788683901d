import { rowOf, type FindingArgs, type FindingCode, type VisibleCode } from '../model/catalog.ts';
import type { Finding } from '../model/finding.ts';
import { cloudOf } from '../model/known-hosts.ts';
import type { Actor, Fix, Side } from '../model/report.ts';
import { ownRecipes } from './own-recipes.ts';
import { recipes, type FixCase, type Steps } from './recipes.ts';

/** Whose side a finding lies on: that of the party it is about, Microsoft's for its hosts, either's for a silent port of theirs. */
export function sideOf({ code, about, args }: Finding): Side {
  const { target } = args as { target?: string };
  const isOfHost = rowOf(code).applies === 'path' || code === 'dns-srv-target-no-address';
  // These two name a host, and yet speak of the place we look from.
  const isOfVantage = code === 'tcp-outbound-blocked' || code === 'probe-not-allowed';
  const isMicrosoft = target !== undefined && cloudOf(target) !== undefined;
  if (isMicrosoft && isOfHost && !isOfVantage) return 'microsoft';
  // Their firewall may keep everybody out, or just us; ours may keep this one destination in.
  if (about === 'neither' || (code === 'tcp-timeout' && about === 'theirs')) return 'either';
  return about;
}

/** Who mends it. A host of Microsoft's is nobody's to mend. */
function actorOf(finding: Finding): Actor {
  const side = sideOf(finding);
  return { side, role: side === 'microsoft' ? 'nobody' : rowOf(finding.code).role };
}

/** The recipe of every code; the compiler compares them with the codes that this version contains. */
const known: Readonly<Record<VisibleCode, unknown>> = { ...recipes, ...ownRecipes };

/** The fix of a finding with this case's own names filled in. A code without a recipe is verified by asking again. */
export function fixOf(finding: Finding, fixCase: FixCase): Fix {
  const actor = actorOf(finding);
  const steps = actor.side === 'microsoft' ? {} : stepsOf(finding.code, finding.args, fixCase);
  return {
    actor,
    records: steps.records ?? [],
    commands: steps.commands ?? [],
    verify: steps.verify ?? { code: 'check-again' },
  };
}

function stepsOf(code: FindingCode, args: object, fixCase: FixCase): Steps {
  const recipe = Object.hasOwn(known, code) ? known[code as VisibleCode] : undefined;
  // A finding's code and arguments belong together; the table is typed by the same catalog.
  return (
    (recipe as ((args: FindingArgs<FindingCode>, fixCase: FixCase) => Steps) | undefined)?.(
      args as never,
      fixCase,
    ) ?? {}
  );
}
