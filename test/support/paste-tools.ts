import { createPasteTools } from '../../bot/pasted.ts';

/** What reads pastes in tests that build a host or a conversation by hand. */
export const pasteTools = createPasteTools(
  { rules: 'test' },
  () => new Date('2026-11-21T08:00:00Z'),
);
