/** Longer messages are pastes, whose readers take secrets out line by line. */
const longest = 1_000;

/** What is called a secret, and never a plain word about one. */
const english = String.raw`(?:pass(?:words?|phrases?|wd|codes?)|pwd|pw|api[ _-]?keys?|access[ _-]?keys?|private keys?|secret keys?|client secrets?|secrets?|access tokens?|bearer tokens?|tokens?|credentials?|pin(?: codes?)?)`;
const chinese = String.raw`(?:密碼|密码|金鑰|金钥|密鑰|密钥|權杖|存取權杖|通行碼|憑據|私鑰)`;
/** What stands between the word and the secret. */
const is = String.raw`(?:(?:[ \t]{0,3}[:=：＝]|[ \t]{1,3}(?:is|are|was|=)(?=[ \t:"'])|[ \t]{0,3}(?:就?是|為|为|叫做?|設成|改成))[ \t]{0,3}[:：]?[ \t]{0,3}["'「『]?)`;
/** One run of visible ASCII characters. */
const value = String.raw`[!-~]{3,500}`;
/** Without a word between, only what no word looks like: a digit or a sign among its letters. */
const strange = String.raw`(?=[!-~]{0,60}[\d!#$%^&*_+=~])[!-~]{5,500}`;

const given: readonly RegExp[] = [
  new RegExp(String.raw`\b${english}${is}(?<value>${value})`, 'giu'),
  new RegExp(String.raw`${chinese}${is}(?<value>${value})`, 'giu'),
  new RegExp(String.raw`\b${english}[ \t]{1,3}["']?(?<value>${strange})`, 'giu'),
  new RegExp(String.raw`${chinese}[ \t]{0,3}["'「『]?(?<value>${strange})`, 'giu'),
];
/** What follows the word where somebody speaks about secrets, and gives none. */
const noSecret =
  /^(?:wrong|expired?|correct|right|invalid|incorrect|missing|needed|required|lost|old|new|ok|okay|fine|good|bad|not|no|never|unknown|being|too|the|a|an|in|on|at|for|of|to|that|this|what|where|still|set|reset|changed|true|false|none|null|empty|blank|stored|kept|safe|valid|rejected|refused|asked|always|also|only|same|different|\*+|\[.{0,20}\])(?![\w!#$%^&*])[.,;:!?]*$/iu;

/** Stands where a secret stood; no language. */
const gone = '***';

export interface WithoutCredentials {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * Takes passwords, tokens and keys that a person tells in a sentence out of it: 密碼是 …, `my password is …`. Words about a password
 * stay; a long or many-lined text stays as it is.
 */
export function withoutCredentials(text: string): WithoutCredentials {
  if (text.length > longest || text.trim().includes('\n')) return { text, isFound: false };
  let isFound = false;
  let kept = text;
  for (const pattern of given)
    kept = kept.replace(pattern, (...parts: unknown[]) => {
      const whole = String(parts[0]);
      const { value: secret = '' } = parts.at(-1) as { readonly value?: string };
      if (noSecret.test(secret)) return whole;
      isFound = true;
      return `${whole.slice(0, whole.length - secret.length)}${gone}`;
    });
  return { text: kept, isFound };
}

/** What a text from `withoutCredentials` says besides the clauses that held a secret. */
export function withoutSecretClauses(text: string): string {
  return text
    .split(/[,，;；。\n]/u)
    .filter((clause) => !clause.includes(gone))
    .join(', ');
}

/** Asks the bot to sign in somewhere for somebody, with or without a password. */
export function asksToSignIn(text: string): boolean {
  return (
    text.length <= longest &&
    /\b(?:please|you|can you|could you|and|,)[ ,]*(?:just )?(?:log|sign)[ -]?(?:in|on)\b|(?:幫我|幫忙|你)(?:直接|自己|去)?(?:登入|登錄|登进|登進)/iu.test(
      text,
    )
  );
}
