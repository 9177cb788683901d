import type { FindingCode } from '../model/catalog.ts';
import type { Report, SavedFacts } from '../model/report.ts';
import type { Change, Difference, WhatIf } from '../model/what-next.ts';
import { applyChange } from './changes.ts';
import { conclude, type ConcludeOptions } from './conclude.ts';

/** Judges the same facts as they are, and as they would be after some changes. Nothing is asked of anybody. */
export function whatIf(
  saved: SavedFacts,
  changes: readonly Change[],
  options: ConcludeOptions,
): WhatIf {
  const before = conclude(saved, options);
  const after = conclude(changes.reduce(applyChange, saved), options);
  return { before, after, difference: differenceOf(before, after) };
}

function differenceOf(before: Report, after: Report): Difference {
  const change = (way: 'outbound' | 'inbound') => {
    const statuses = { before: before.directions[way].status, after: after.directions[way].status };
    return statuses.before === statuses.after ? {} : { [way]: statuses };
  };
  const [was, is] = [causesOf(before), causesOf(after)];
  return {
    directions: { ...change('outbound'), ...change('inbound') },
    gone: was.filter((code) => !is.includes(code)),
    added: is.filter((code) => !was.includes(code)),
    ...(before.type !== after.type && { type: { before: before.type, after: after.type } }),
  };
}

function causesOf({ directions: { outbound, inbound } }: Report): readonly FindingCode[] {
  return [...new Set([...outbound.causes, ...inbound.causes])];
}
