import type { GuideWords } from '../../locales/guide-text.ts';

/** Something to say before a step: a sentence by name, and the step that it is about. */
export interface Note {
  readonly said: keyof GuideWords['said'];
  readonly step?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
