import { z } from 'zod';
import { guideWords, type GuideReason } from '../../locales/guide-text.ts';
import { readable } from '../../locales/letter-fit.ts';
import { catalog, type FindingCode } from '../../services/model/catalog.ts';
import type { Wrong } from './judge-outside.ts';

const mostValue = 253;
const value = z.string().max(400);
/** Why a step is not in order, as a reason of a guide or as a finding. */
export const wrongForm = z.union([
  z.object({ r: z.string().max(40), v: z.record(z.string().max(30), value) }),
  z.object({
    c: z.string().max(60),
    p: z.enum(['theirs', 'ours', 'neither']),
    a: z.record(z.string().max(30), z.union([value, z.number(), z.array(value).max(20)])),
  }),
]);

/** Why a step is not in order, in the form of a hand-over; undefined where it does not fit. */
export function writeWrong(wrong: Wrong): z.infer<typeof wrongForm> | undefined {
  const written =
    wrong.reason === 'finding'
      ? { c: wrong.code, p: wrong.about, a: wrong.args }
      : { r: wrong.reason, v: wrong.values };
  return wrongForm.safeParse(written).data;
}

/** A reason or a finding that is known here; its values are shown like a stranger's. */
export function readWrong(read: z.infer<typeof wrongForm>): Wrong | undefined {
  const clean = (text: string): string => readable(text, mostValue);
  if ('r' in read) {
    const { r: reason, v } = read;
    if (!isReason(reason)) return undefined;
    const values = Object.entries(v).map(([slot, text]) => [slot, clean(text)] as const);
    return { reason, values: Object.fromEntries(values) };
  }
  const { c: code, p: about, a } = read;
  if (!isFindingCode(code)) return undefined;
  const args = Object.entries(a).map(([slot, shown]): readonly [string, unknown] => {
    if (typeof shown === 'number') return [slot, shown];
    return [slot, typeof shown === 'string' ? clean(shown) : shown.map(clean)];
  });
  const instants = args.filter(([slot]) => slot === 'notAfter' || slot === 'notBefore');
  if (instants.some(([, shown]) => Number.isNaN(Date.parse(String(shown))))) return undefined;
  return { reason: 'finding', code, about, args: Object.fromEntries(args) };
}

function isReason(name: string): name is Exclude<GuideReason, 'finding'> {
  return name !== 'finding' && Object.hasOwn(guideWords('en').wrong, name);
}

function isFindingCode(name: string): name is FindingCode {
  return Object.hasOwn(catalog, name);
}
