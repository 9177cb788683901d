import { besideLabel, decodeEntities, hostOfLink, renderMarkup } from './html-text.ts';

/** A message as its channel delivers it. */
export interface RawMessage {
  readonly text?: string;
  /** The same message as `text/html`, where the channel gives one. */
  readonly html?: string;
  /** Every id that the bot goes by in this conversation. */
  readonly botIds: readonly string[];
  readonly botName?: string;
  /** `text` is what stands for the mention in the message, as far as the channel tells the truth about it. */
  readonly mentions: readonly {
    readonly id: string;
    readonly name?: string;
    readonly text?: string;
  }[];
}

/** What is read of a message; nobody types more. */
export const maxRawLength = 100_000;
const mostMentions = 50;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu;
const markdownLink = /\[(?<label>[^[\]\n]{0,300})\]\((?<url>[^()[\]\s]{1,2000})\)/gu;

/**
 * What a person wrote, as plain lines: the mention of the bot, quoted messages and markup taken out, links with the host they
 * lead to. Takes linear time and never throws. Letters stay as typed; `foldText` makes full-width ones comparable.
 */
export function plainTextOf(raw: RawMessage): string {
  const bot = botNamesOf(raw);
  const source = (raw.text ?? '').slice(0, maxRawLength);
  const html = (raw.html ?? '').slice(0, maxRawLength);
  const twin = html === '' ? undefined : renderMarkup(html, bot.isNamed());
  const useTwin = twin !== undefined && (twin.isLaidOut || source.trim() === '');
  const text = tidy(
    useTwin ? twin.text : renderMarkup(bot.withoutText(source), bot.isNamed()).text,
  );
  return withHosts(useTwin ? trimLines(bot.withoutText(text)) : text, twin?.hosts ?? []);
}

interface BotNames {
  /** Tells of each mention in turn whether it is the bot's; a fresh one for each text. */
  readonly isNamed: () => (name: string) => boolean;
  /** The text without mentions that are written without a tag, such as `@FedBot`. */
  readonly withoutText: (text: string) => string;
}

function botNamesOf({ botIds, botName, mentions }: RawMessage): BotNames {
  const own = mentions.slice(0, mostMentions).filter(({ id }) => botIds.includes(id));
  const names = own.flatMap(({ name, text }) => [name, text]).map((one) => comparable(one ?? ''));
  const known = new Set(names.filter((name) => name !== ''));
  const wanted = comparable(botName ?? '');
  const plain = [...new Set(own.map(({ text }) => (text ?? '').trim().slice(0, 200)))].filter(
    (text) => text.startsWith('@') && text.length > 1,
  );
  return {
    isNamed: () => {
      // A channel that sends no entities puts the bot first; later ones of the same name may be people.
      let isFirst = own.length === 0;
      return (name) => {
        const key = comparable(name);
        if (known.has(key)) return true;
        if (!isFirst || wanted === '' || key !== wanted) return false;
        isFirst = false;
        return true;
      };
    },
    withoutText: (text) => plain.reduce(withoutWord, text),
  };
}

/** A name without tags, `@`, entities and letter case, since the parts of a channel do not agree about these. */
function comparable(name: string): string {
  return decodeEntities(name.slice(0, 400).replace(/<[^<>]{0,200}>/gu, ''))
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^@/u, '')
    .toLowerCase();
}

/** `@FedBot` goes; `bob@fedbot.com` and `@FedBot2` stay. */
function withoutWord(text: string, word: string): string {
  const kept: string[] = [];
  let done = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isWord =
      !/[\p{L}\p{N}._%+-]$/u.test(text.slice(Math.max(0, at - 1), at)) ||
      hanBehind.test(text.slice(Math.max(0, at - 1), at));
    if (!isWord || /^(?:[a-z\d_@-]|\.[a-z\d])/iu.test(text.slice(end, end + 2))) continue;
    kept.push(text.slice(done, at), ' ');
    done = end;
  }
  return kept.join('') + text.slice(done);
}

const hanBehind = /\p{sc=Han}$/u;

function tidy(text: string): string {
  const once = decodeEntities(text);
  const decoded = once === text ? once : decodeEntities(once);
  const plain = decoded
    .replace(markdownLink, (...found: unknown[]) => {
      const groups = found.at(-1) as { readonly label: string; readonly url: string };
      const host = hostOfLink(groups.url);
      return host === undefined
        ? groups.label
        : groups.label + besideLabel(groups.label, host).trimEnd();
    })
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(invisible, '')
    .replace(/(?![\n\t])[\p{Zs}\p{Cc}]/gu, ' ');
  const lines = plain.split('\n');
  const isTable = hasColumns(lines);
  const tidied = lines.map((line) =>
    isTable ? withoutMargin(line) : line.replace(/ {2,}/gu, ' ').trim(),
  );
  return trimLines(tidied.join('\n').replace(/\n{3,}/gu, '\n\n'));
}

/** A tab at the end of a row stands before an empty cell. */
function withoutMargin(line: string): string {
  return line.includes('\t') && line.trim() !== '' ? line : line.trimEnd();
}

/** Blank lines go from both ends; what stands before the first name of a table stays. */
function trimLines(text: string): string {
  const lines = text.split('\n');
  const isSaid = (line: string) => line.trim() !== '';
  const kept = lines.slice(lines.findIndex(isSaid), lines.findLastIndex(isSaid) + 1);
  return kept.length > 1 && hasColumns(kept) ? kept.join('\n') : kept.join('\n').trim();
}

/** A rule below the names of columns, as PowerShell draws it. */
const columnRule = /^ *-{2,}(?: +-{2,})* *$/u;
const gap = /\S(?: {2,}|\t)/u;

/** In a table the spaces say which cell is empty, so they stay: below a rule, or where several lines hold wide gaps. */
function hasColumns(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  return (
    lines.some((line) => columnRule.test(line)) || lines.filter((line) => gap.test(line)).length > 1
  );
}

/** Adds the hosts that only the html twin knows: a pasted link arrives with the title of its page. */
function withHosts(text: string, hosts: readonly string[]): string {
  const lower = text.toLowerCase();
  const missing = [...new Set(hosts)].filter(
    (host) => !lower.includes(host.replace(/^www\./u, '')),
  );
  return [text, ...missing].filter((part) => part !== '').join(' ');
}
