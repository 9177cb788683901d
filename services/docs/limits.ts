/** Bounds on what a documentation folder may cost; all are generous beside the public documentation (3,800 files at most, 140 kB). */
export const limits = {
  /** Files that are read over all folders. */
  files: 20_000,
  /** Entries of folders that are looked at, documents or not. */
  entries: 200_000,
  /** Folders below each other. */
  depth: 12,
  /** Bytes of one document; a longer one is left out. */
  fileBytes: 1_048_576,
  /** Bytes of a list of redirections. */
  redirectionBytes: 8 * 1_048_576,
  /** Lines of front matter. */
  frontMatterLines: 200,
  /** Blocks of one document; what follows is not read. */
  blocks: 4_000,
  /** Characters of one block; the rest of it is not read. */
  blockCharacters: 20_000,
  /** Characters of one passage, beyond which the next block begins a new one. */
  passageCharacters: 1_400,
  /** Characters of a quotation. */
  snippetCharacters: 700,
  /** Characters of a question; the rest is not read. */
  questionCharacters: 1_000,
  /** Things left out that are told one by one. */
  problems: 100,
} as const;
