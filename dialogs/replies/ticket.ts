import { renderTicket } from '../../locales/ticket.ts';
import type { KeptCase } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';

/** The answer as plain text to copy into a ticket. */
export function ticketReply({ number, report }: KeptCase, addressee: Addressee): Reply {
  const { speaker } = viewerFor(addressee);
  const text = renderTicket(report, { ...addressee, number });
  return {
    kind: 'ticket',
    locale: addressee.locale,
    tone: 'neutral',
    title: speaker.chat('ticket.title', { their: report.question.their }),
    blocks: [{ kind: 'literal', lines: text.trimEnd().split('\n') }],
    buttons: [],
  };
}
