import type { Pasted } from '../services/model/pasted.ts';
import type { Report } from '../services/model/report.ts';
import { sayBlanks } from './blanks.ts';
import { titleOf } from './headline.ts';
import { createPage, type Page } from './page.ts';
import { sayLearnt, sayPasteProblems, sayRead } from './paste-problems.ts';
import { listSettings, sayValue } from './pasted-settings.ts';
import { adviseOn, sortFindings } from './report-findings.ts';
import { addDifferences } from './report-told.ts';
import type { Speaker } from './say.ts';
import { joinNames, type Viewer } from './values.ts';

export interface SettingsOptions {
  readonly speaker: Speaker;
  /** Columns of the terminal. */
  readonly width: number;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** What the settings show by themselves; nothing when they are not ours. */
  readonly judged?: Report | undefined;
  /** Commands that let in a partner who stands on no list, where only listed ones get through. */
  readonly letIn?: readonly string[];
}

/**
 * Settings as text: each with its effect, what is wrong with the commands that mend it, then whose they are, what is undecided, what
 * was not understood, and where secrets stood.
 */
export function renderSettings(pasted: Pasted, options: SettingsOptions): string {
  const { speaker, width, timeZone, judged } = options;
  const page = createPage(width);
  page.text(0, titleFor(pasted, speaker));
  const shown = listSettings(pasted.facts, undefined, speaker);
  if (shown.length > 0) page.heading(speaker.pasted('read.settings'));
  for (const one of shown) {
    const row = { label: one.name, value: sayValue(one, speaker) };
    page.text(2, speaker.chat('plainText.fact', row), 4);
  }
  if (judged !== undefined) addMending(page, judged, { speaker, timeZone });
  if (judged !== undefined) addDifferences(page, judged, { speaker, timeZone });
  addLettingIn(page, options);
  const notes = notesOn(pasted, options);
  if (notes.length > 0) page.heading(speaker.pasted('note.title'));
  for (const note of notes) page.text(2, note, 2);
  return page.end();
}

/** Settings that servers and tenants print alike are read, and yet no output of a command that could be named. */
function titleFor(pasted: Pasted, speaker: Speaker): string {
  const { commands, undecided, facts } = pasted;
  if (commands.length + Object.keys(facts).length > 0) return sayRead(pasted, speaker);
  if (undecided.length === 0) return speaker.pasted('nothing.title');
  const properties = undecided.flatMap((one) => one.properties).slice(0, 4);
  return speaker.pasted('read.title', { commands: joinNames(properties, speaker) });
}

/** What is wrong, and who mends it with which command. */
function addMending(page: Page, judged: Report, viewer: Viewer): void {
  const { speaker } = viewer;
  const { causes } = sortFindings(judged);
  if (causes.length === 0) return;
  page.heading(speaker.pasted('mend.title'));
  const advised = adviseOn(judged, viewer);
  for (const [index, cause] of causes.entries()) {
    page.text(2, `- ${titleOf(cause, viewer)}  [${cause.code}]`, 4);
    const advice = advised[index];
    if (advice === undefined) continue;
    page.text(4, advice.fix);
    for (const record of advice.records) page.literal(6, record);
    for (const command of advice.commandsOurs) page.literal(6, command);
    for (const blank of advice.blanks) page.text(4, blank, 6);
    if ('command' in advice.verify) page.literal(6, advice.verify.command);
  }
}

/** No partner is named here, so the command has a place to fill in. */
function addLettingIn(page: Page, { speaker, letIn = [] }: SettingsOptions): void {
  if (letIn.length === 0) return;
  page.heading(speaker.pasted('mend.letIn'));
  for (const command of letIn) page.literal(6, command);
  for (const blank of sayBlanks(letIn, speaker)) page.text(2, blank, 4);
  page.text(2, speaker.pasted('mend.forPartner'));
}

function notesOn(pasted: Pasted, { speaker }: SettingsOptions): readonly string[] {
  const { learnt } = pasted;
  const others = pasted.problems.flatMap((one) =>
    one.code === 'other-organisation' ? [joinNames(one.values.slice(0, 5), speaker)] : [],
  );
  return [
    ...others.map((domains) => speaker.pasted('mend.elsewhere', { domains })),
    ...(learnt === undefined ? [] : [sayLearnt(learnt, speaker)]),
    ...pasted.undecided.map(({ properties, sides }) =>
      speaker.pasted(sides.length > 1 ? 'ask.either' : 'ask.unclear', {
        properties: joinNames(properties.slice(0, 4), speaker),
      }),
    ),
    ...pasted.secrets.map(({ kind, line }) =>
      speaker.pasted('note.secret', { line, kind: speaker.pasted(`secret.${kind}`) }),
    ),
    ...sayPasteProblems(pasted, speaker),
  ];
}
