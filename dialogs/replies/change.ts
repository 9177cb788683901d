import { headlineOf, titleOf } from '../../locales/headline.ts';
import { showInstant, type Viewer } from '../../locales/values.ts';
import type { KeptCase } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** What became of a domain between two looks at it. */
export function changeReply(
  their: string,
  { earlier, later }: { readonly earlier: KeptCase; readonly later: KeptCase },
  addressee: Addressee,
): Reply {
  const viewer = viewerFor(addressee);
  const { speaker } = viewer;
  const then = causesOf(earlier, viewer);
  const now = causesOf(later, viewer);
  const gone = titlesOnlyIn(then, now);
  const fresh = titlesOnlyIn(now, then);
  const isSame = gone.length === 0 && fresh.length === 0;
  return {
    kind: 'note',
    locale: addressee.locale,
    tone: 'neutral',
    title: speaker.talk('change.title', { their }),
    blocks: [
      paragraph(sayVerdict(earlier, viewer)),
      paragraph(sayVerdict(later, viewer)),
      ...listed(speaker.talk('change.gone'), gone),
      ...listed(speaker.talk('change.fresh'), fresh),
      ...(isSame ? [subtle(speaker.talk('change.same'))] : []),
    ],
    buttons: [
      { label: speaker.chat('button.again'), action: { do: 'again', case: later.number } },
      { label: speaker.chat('button.evidence'), action: { do: 'evidence', case: later.number } },
    ],
  };
}

/** Causes by what tells them apart: a code and the host that it is about. */
export function causesOf({ report }: KeptCase, viewer: Viewer): ReadonlyMap<string, string> {
  const causes = report.findings.filter(
    ({ severity, maskedBy }) => severity !== 'notes' && maskedBy.length === 0,
  );
  return new Map(
    causes.map((cause) => {
      const { target } = cause.args as { readonly target?: unknown };
      return [`${cause.code} ${cause.about} ${String(target)}`, titleOf(cause, viewer)];
    }),
  );
}

/** Titles of those causes that the other answer does not have. */
export function titlesOnlyIn(
  these: ReadonlyMap<string, string>,
  those: ReadonlyMap<string, string>,
): readonly string[] {
  return [...these].filter(([key]) => !those.has(key)).map(([, title]) => title);
}

function sayVerdict({ report }: KeptCase, viewer: Viewer): string {
  return viewer.speaker.talk('change.then', {
    at: showInstant(report.at, viewer.timeZone),
    verdict: headlineOf(report, viewer).verdict,
  });
}

function listed(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), { kind: 'list', items }];
}
