/** Stands where a person of ours was named by address. */
export const ourPersonMark = '\u{e001}';
/** The same of a person of theirs. */
export const theirPersonMark = '\u{e002}';

/** Who has a trouble that others do not have. */
export interface SetApart {
  readonly side: 'ours' | 'theirs';
  readonly extent: 'one' | 'several';
  /** The words say themselves that it is nobody else. */
  readonly isAlone: boolean;
}
