/** What is said around answers from documents. */
export const docs = {
  title: '{{title}}',
  section: 'Section "{{section}}"',
  age: {
    both: 'Describes {{product}}; the text is of {{date}}.',
    product: 'Describes {{product}}; the text has no date.',
    date: 'The text is of {{date}}.',
    none: 'The text has no date.',
    checked: 'Checked on {{date}}.',
  },
  source: {
    microsoft:
      'Excerpt, without its formatting. © Microsoft Corporation, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    clone: 'Excerpt from {{file}}, a document of this installation.',
    own: 'An article of Federation Helper.',
  },
  link: 'Read it there (leaves Federation Helper): {{url}}',
  note: {
    'machine-translated':
      'Only a machine has translated this into Chinese, which is not reliable enough to quote; so the English stands here.',
    'not-translated': 'There is no Chinese text of this; so the English stands here.',
    'no-english': 'There is no English text of this; so the Chinese stands here.',
    'no-text':
      'The topic is there only as a machine translation, which is not reliable enough to quote. Read the original.',
    'original-newer':
      'The English original was changed on {{date}}, after this translation. Compare before you act on it.',
    'literal-differs':
      '"{{literal}}" does not stand in the English original. Compare before you type it.',
    'known-error': 'The text has a misprint: "{{wrong}}" should be "{{right}}".',
  },
  alike: 'Nearly the same for other cases:',
  others: 'Also about this:',
  unknown: 'The documents at hand do not answer this.',
  near: 'Nearest to it:',
  leftOut: 'Left out: {{path}} ({{why}})',
  leftOutMore: 'Left out, too: {{count}} more.',
  why: {
    missing: 'does not exist',
    'not-a-folder': 'is no folder',
    empty: 'holds no documents',
    unreadable: 'cannot be read',
    'too-large': 'is too large',
    binary: 'is no text',
    'link-outside': 'leads out of its folder',
    'too-deep': 'lies too deep',
    'too-many': 'is one too many; what follows is left out as well',
    'bad-front-matter': 'has a head that does not end',
    'other-language': 'is neither English nor Traditional Chinese',
  },
  noDocuments:
    'There are no documents to answer from. Name a folder with a copy of the documentation: --docs <folder>, or DOCS_DIR.',
  noQuestion: 'Expected a question, for example: ask "What must the Edge certificate contain?"',
  badLine:
    'Line {{number}} is not as expected: a JSON object with question, and locale (en or zh-TW) if known.',
} as const;
