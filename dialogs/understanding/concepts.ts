/** What words stand for, whatever the language. The rules of `rules.ts` speak of these alone. */
export type Concept =
  | 'problem'
  /** Instant messages, presence, federation: what we are about. */
  | 'talk'
  /** Reaching, seeing and adding people: what we are about beside other words only. */
  | 'contact'
  | 'partner'
  /** People outside, said so that their messages or presence are meant: external contacts. */
  | 'outside'
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
  /** Words of the documents that other trades have as well. */
  | 'vague-topic'
  /** What each organisation has of its own: records, certificates, ports, settings. */
  | 'thing'
  | 'bulk'
  /** What holds a list: a spreadsheet. */
  | 'sheet'
  | 'all'
  | 'domains'
  | 'watch'
  | 'notify'
  | 'restored'
  | 'stop'
  | 'list'
  /** Going on with something. */
  | 'resume'
  /** Going on with the thing that is named behind. */
  | 'go-on-with'
  /** How far something has come. */
  | 'whereabouts'
  | 'progress'
  | 'last'
  | 'result'
  /** Whether something is ready by now. */
  | 'pending'
  | 'report'
  | 'mail'
  | 'write'
  | 'recipient'
  | 'speak'
  | 'language'
  | 'help'
  /** Who speaks to the person and what was said: you, the bot, the answer. */
  | 'answerer'
  /** What a bot can do: answer, functions, examples. */
  | 'ability'
  | 'feedback'
  /** Praise and blame that may be of something else too. */
  | 'judgement'
  | 'greeting'
  | 'thanks'
  | 'cancel'
  | 'unwilling'
  /** Weather, printers, passwords: things of other people's trade. */
  | 'elsewhere';

/** The words of one language, separated by `|`. */
export type Lexicon = Readonly<Record<Concept, string>>;
