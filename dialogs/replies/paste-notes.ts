import type { SettingFactName } from '../../services/model/facts.ts';
import type { Pasted, PastedPart } from '../../services/model/pasted.ts';
import { createSpeaker, type Speaker } from '../../locales/say.ts';
import { sayPasteProblems } from '../../locales/paste-problems.ts';
import type { Locale } from '../../locales/typing.ts';
import { joinNames, showInstant } from '../../locales/values.ts';
import type { Block, Button, Reply } from '../reply.ts';
import type { Question } from '../state.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { helpButton, note } from './notes.ts';
import { paragraph, subtle } from './sections.ts';

/** Secrets that are told one by one. */
const mostSecrets = 4;

type Noted = Pick<Pasted, 'secrets' | 'skipped' | 'skippedCount' | 'problems'>;

/** What has to be said of a paste besides what it means: secrets, what was not understood, what was broken. */
export function tellPasteNotes(pasted: Noted, speaker: Speaker): readonly Block[] {
  const secrets = pasted.secrets.slice(0, mostSecrets);
  return [
    ...secrets.map(({ kind, line }) =>
      paragraph(speaker.pasted('note.secret', { line, kind: speaker.pasted(`secret.${kind}`) })),
    ),
    ...sayPasteProblems(pasted, speaker).map(subtle),
  ];
}

/** Nothing was understood: what was looked for, and how to paste it. `isKnown`: its form is one that should be understood. */
export function nothingReadReply(pasted: Pasted, isKnown: boolean, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const { secrets, problems } = pasted;
  const missing = problems.filter(({ code }) => code === 'no-output');
  // A command without its output is no wrong window: that it is missing is all there is to say.
  if (missing.length > 0)
    return note(
      speaker,
      sayPasteProblems({ ...pasted, problems: missing, skippedCount: 0 }, speaker),
    );
  return {
    ...note(speaker, [], [helpButton(speaker)]),
    title: speaker.pasted('nothing.title'),
    blocks: [
      paragraph(speaker.pasted(isKnown ? 'nothing.partly' : 'nothing.lead')),
      paragraph(speaker.pasted('nothing.looked')),
      paragraph(speaker.pasted('nothing.help')),
      ...tellPasteNotes({ secrets, problems, skipped: [], skippedCount: 0 }, speaker),
    ],
  };
}

/** What has to be said of a paste of which nothing is kept yet; undefined when that is nothing. */
export function pasteNotesReply(pasted: Pasted, locale: Locale): Reply | undefined {
  const speaker = createSpeaker(locale);
  const blocks = tellPasteNotes(pasted, speaker);
  return blocks.length === 0 ? undefined : { ...note(speaker, []), blocks };
}

/** Asked for something to read, while nothing is pasted yet; or about a number that is not known. */
export function inviteReply(locale: Locale, code?: string): Reply {
  const speaker = createSpeaker(locale);
  if (code !== undefined) return note(speaker, [speaker.pasted('nothing.code', { code })]);
  return note(speaker, [speaker.pasted('nothing.looked'), speaker.pasted('nothing.help')]);
}

type PasteQuestion = Extract<Question, { step: 'pasted-side' | 'pasted-whose' }>;

/** Where settings are from, or whose they are, with buttons for the answers. */
export function pasteQuestionReply(question: PasteQuestion, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const button = (is: 'servers' | 'tenant' | 'ours' | 'theirs' | 'neither'): Button => ({
    label: speaker.pasted(`button.${is}`),
    action: { do: 'pasted', is },
  });
  if (question.step === 'pasted-side') {
    const properties = joinNames(question.properties.slice(0, 4), speaker);
    return note(
      speaker,
      [speaker.pasted('ask.side', { properties })],
      [button('servers'), button('tenant')],
    );
  }
  const domains = joinNames(question.domains.slice(0, 5), speaker);
  const text =
    question.our === undefined
      ? speaker.pasted('ask.whoseMixed', { domains })
      : speaker.pasted('ask.whose', { domains, our: question.our });
  const isTheirs = question.their !== undefined;
  return note(
    speaker,
    [text],
    [button('ours'), ...(isTheirs ? [button('theirs')] : []), button('neither')],
  );
}

/** Nobody has to run anything. */
export function nothingAskedReply(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.pasted('next.notAsked')]);
}

/** A command that stands in the case and decides nothing there cannot be run; `isOpen`: the case is not decided yet. */
export function declinedShownReply(isOpen: boolean, locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.pasted(isOpen ? 'next.nothing' : 'next.notDecisive')]);
}

/** What was pasted counts for nobody. */
export function droppedReply(locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.pasted('ask.dropped')]);
}

/** What was pasted is deleted, and the look stays or went with it; or there was nothing. */
export function forgottenPasteReply(what: 'paste' | 'all' | 'nothing', locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.pasted(`forgotten.${what}`)]);
}

/** A list of what is remembered: which output, about whom, from when. */
export function pasteSummaryReply(parts: readonly PastedPart[], addressee: Addressee): Reply {
  const { speaker, timeZone } = viewerFor(addressee);
  const items = parts.flatMap(({ party, their, facts }) =>
    // Every name is one of the pasted facts.
    (Object.keys(facts) as SettingFactName[]).map((name) => {
      const newest = facts[name]?.evidence.at(-1);
      const instant = newest?.kind === 'paste' ? (newest.at ?? '') : '';
      const what = speaker.pasted(`fact.${name}`);
      const stamp = newest?.kind === 'paste' ? newest.stamp : undefined;
      const at =
        stamp === undefined
          ? showInstant(instant, timeZone)
          : speaker.report('label.noZone', { at: stamp });
      if (their === undefined) return speaker.pasted('summary.part', { what, at });
      const path = party === 'theirs' ? 'summary.theirs' : 'summary.partFor';
      return speaker.pasted(path, { what, their, at });
    }),
  );
  return {
    ...note(speaker, []),
    title: speaker.pasted('summary.title'),
    blocks:
      items.length === 0
        ? [paragraph(speaker.pasted('summary.none'))]
        : [{ kind: 'list', items: items.slice(0, 30) }],
    buttons:
      items.length === 0
        ? []
        : [{ label: speaker.pasted('button.forget'), action: { do: 'forget-paste' } }],
  };
}
