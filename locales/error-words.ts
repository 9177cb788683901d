import type { ErrorRowId, NextStep } from '../services/model/error-table.ts';
import type { Report } from '../services/model/report.ts';
import { errors as english } from './en/errors.ts';
import type { Speaker } from './say.ts';

/** What of a report tells where the partner lives. */
export type PlaceOfPartner = Pick<Report, 'picture' | 'type'>;

/** Whether the partner lives in Microsoft 365: they run no Edge Server, keep no log of one and trust no authority themselves. */
export function isAtMicrosoft({ picture, type }: PlaceOfPartner): boolean {
  return picture === 'M365-WW' || picture === 'M365-OTHER' || type === 'teams-native';
}

/** What an error says, for this partner where one is known. */
export function sayError(row: ErrorRowId, speaker: Speaker, report?: PlaceOfPartner): string {
  return report !== undefined && isAtMicrosoft(report) && isSaidOfCloud(row)
    ? speaker.errors(`inCloud.says.${row}`)
    : speaker.errors(`says.${row}`);
}

/** What to look at next, for this partner where one is known. */
export function sayStep(step: NextStep, speaker: Speaker, report?: PlaceOfPartner): string {
  return report !== undefined && isAtMicrosoft(report) && isStepInCloud(step)
    ? speaker.errors(`inCloud.next.${step}`)
    : speaker.errors(`next.${step}`);
}

function isSaidOfCloud(row: ErrorRowId): row is keyof typeof english.inCloud.says {
  return Object.hasOwn(english.inCloud.says, row);
}

function isStepInCloud(step: NextStep): step is keyof typeof english.inCloud.next {
  return Object.hasOwn(english.inCloud.next, step);
}
