/** What words stand for, whatever the language. The rules of `rules.ts` speak of these alone. */
export type Concept =
  | 'problem'
  /** Instant messages, presence, federation: what we are about. */
  | 'talk'
  /** Reaching, seeing and adding people: what we are about beside other words only. */
  | 'contact'
  | 'partner'
  | 'us'
  /** Something of our own, said as one: our side, my domain. */
  | 'own'
  /** Others find or see us, or do not. */
  | 'reaching-us'
  | 'check'
  | 'right'
  | 'setup'
  | 'federate'
  | 'guide'
  | 'start'
  | 'want'
  | 'prerequisite'
  | 'need'
  | 'before'
  | 'hybrid'
  | 'prepare'
  | 'error'
  | 'meaning'
  | 'question'
  | 'how-to'
  | 'what-is'
  /** Words of the documents. */
  | 'topic'
  /** What each organisation has of its own: records, certificates, ports, settings. */
  | 'thing'
  | 'bulk'
  | 'all'
  | 'domains'
  | 'watch'
  | 'notify'
  | 'restored'
  | 'stop'
  | 'list'
  | 'resume'
  | 'progress'
  | 'report'
  | 'mail'
  | 'write'
  | 'recipient'
  | 'speak'
  | 'language'
  | 'help'
  | 'feedback'
  | 'thanks'
  | 'cancel'
  /** Weather, printers, passwords: things of other people's trade. */
  | 'elsewhere';

/** The words of one language, separated by `|`. */
export type Lexicon = Readonly<Record<Concept, string>>;
