import type { Pasted } from '../services/model/pasted.ts';
import { createPage } from './page.ts';
import { sayPasteProblems, sayRead } from './paste-problems.ts';
import { listSettings, sayValue } from './pasted-settings.ts';
import type { Speaker } from './say.ts';
import { joinNames } from './values.ts';

export interface SettingsOptions {
  readonly speaker: Speaker;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Settings as text: each with its effect, then what is undecided, what was not understood, and where secrets stood. */
export function renderSettings(pasted: Pasted, { speaker, width }: SettingsOptions): string {
  const page = createPage(width);
  page.text(0, sayRead(pasted, speaker));
  const shown = listSettings(pasted.facts, undefined, speaker);
  if (shown.length > 0) page.heading(speaker.pasted('read.settings'));
  for (const one of shown) {
    const row = { label: one.name, value: sayValue(one, speaker) };
    page.text(2, speaker.chat('plainText.fact', row), 4);
  }
  const notes = [
    ...pasted.undecided.map(({ properties }) =>
      speaker.pasted('ask.either', { properties: joinNames(properties.slice(0, 4), speaker) }),
    ),
    ...pasted.secrets.map(({ kind, line }) =>
      speaker.pasted('note.secret', { line, kind: speaker.pasted(`secret.${kind}`) }),
    ),
    ...sayPasteProblems(pasted, speaker),
  ];
  if (notes.length > 0) page.heading(speaker.pasted('note.title'));
  for (const note of notes) page.text(2, note, 2);
  return page.end();
}
