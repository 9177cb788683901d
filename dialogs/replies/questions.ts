import { createSpeaker, type Speaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { mostButtons, type Button, type Reply } from '../reply.ts';
import type { Question } from '../state.ts';
import { isNamed, type NamedIntent } from '../understanding/utterance.ts';
import { checkButton, note } from './notes.ts';
import { pasteQuestionReply } from './paste-notes.ts';
import { paragraph, subtle } from './sections.ts';

/** A question of the bot, with buttons for its answers. */
export function questionReply(
  question: Question,
  { locale }: { readonly locale: Locale },
  recent: readonly string[],
): Reply {
  const speaker = createSpeaker(locale);
  switch (question.step) {
    case 'partner-domain':
      return {
        ...note(speaker, [speaker.talk('ask.partner')]),
        buttons: recent.map((domain) => checkButton(domain, speaker)),
      };
    case 'own-domain':
      return note(speaker, [speaker.talk('ask.own')]);
    case 'which-domain':
      return {
        ...note(speaker, [speaker.chat('several.lead')]),
        title: speaker.chat('several.title'),
        buttons: question.domains.slice(0, 3).map((domain) => checkButton(domain, speaker)),
      };
    case 'which-intent':
      return {
        ...note(speaker, [speaker.talk('ask.guess')]),
        buttons: question.intents
          .filter(isNamed)
          .slice(0, 3)
          .map((intent) => intentButton(intent, speaker)),
      };
    case 'pasted-side':
    case 'pasted-whose':
      return pasteQuestionReply(question, locale);
    case 'forget-me':
    case 'start-over':
      return {
        ...note(speaker, [
          speaker.talk(question.step === 'forget-me' ? 'ask.forget' : 'ask.startOver'),
        ]),
        buttons: yesAndNo(question.step, speaker),
      };
  }
}

/** What the bot can do today, when it was not understood twice. */
export function menuReply({ locale }: { readonly locale: Locale }): Reply {
  const speaker = createSpeaker(locale);
  return {
    ...note(speaker, [speaker.talk('menu.lead')]),
    title: speaker.talk('menu.title'),
    blocks: [
      paragraph(speaker.talk('menu.lead')),
      {
        kind: 'list',
        items: (['partner', 'own', 'guide', 'letter', 'language'] as const).map((item) =>
          speaker.talk(`menu.${item}`),
        ),
      },
      subtle(speaker.talk('menu.support')),
    ],
    buttons: (['diagnose_partner', 'check_own_domain', 'guided_setup', 'help'] as const)
      .map((intent) => intentButton(intent, speaker))
      .slice(0, mostButtons),
  };
}

function intentButton(intent: NamedIntent, speaker: Speaker): Button {
  return { label: speaker.talk(`intent.${intent}`), action: { do: 'intent', intent } };
}

function yesAndNo(step: 'forget-me' | 'start-over', speaker: Speaker): readonly Button[] {
  return [
    { label: speaker.talk('button.yes'), action: { do: 'answer', step, yes: true } },
    { label: speaker.talk('button.no'), action: { do: 'answer', step, yes: false } },
  ];
}
