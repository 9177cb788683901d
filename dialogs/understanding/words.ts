/** Words that ask for a look at what follows them; what follows is then meant as a domain. */
export const askToCheck: Readonly<Record<'en' | 'han', readonly string[]>> = {
  en: ['check', 'test', 'diagnose', 'probe', 'lookup', 'verify', 'try'],
  han: longestFirst('檢查一下|檢查|检查|檢測|检测|查詢|查询|查一下|測一下|查|測|测|診斷|诊断|試試'),
};

/** What people ask to check that is no partner. */
export const notNames: ReadonlySet<string> = new Set(
  'it|ourselves|myself|yourself|partners|domains|customer|customers|supplier|certs|ours|mine|connections|health|reachability|dates|expiry|side|settings|hybrid|prerequisites|requirements|bulk|watch|this|that|them|us|me|again|now|here|everything|all|one|please|federation|settings|setting|config|configuration|policy|policies|dns|srv|port|ports|tls|ssl|tcp|certificate|certificates|cert|certs|edge|server|servers|firewall|domain|partner|status|connection|connectivity|presence|lync|skype|teams|exchange|messages|message|mail|email|letter|report|evidence|language|out|in|first|what|why|if|whether|how|different|another|something|logs|log|bot|users|user'.split(
    '|',
  ),
);

/** Words that stand before a name written in Han, when a sentence runs into it. */
export const hanBefore: readonly string[] = longestFirst(
  '請幫我|請|请|麻煩|麻烦|幫我|帮我|幫忙|檢查一下|檢查|检查|檢測|检测|查詢|查询|查一下|看一下|看看|試試|為什麼|为什么|連不上|连不上|連不到|傳不到|收不到|傳給|传给|傳訊息給|我們|我们|他們|對方|無法|无法|不能|聯絡|連線到|連線|連到|這個|那個|請問|域名|網域|組織|關於|還有|以及',
);
/** The same, of one character: taken away only where the sentence goes on behind the name. */
export const hanBeforeShort = '查跟和與对對到給给那是在找測测';

/** Names of products that look like a domain. */
export const productNames: ReadonlySet<string> = new Set([
  'asp.net',
  'vb.net',
  'ado.net',
  'node.js',
]);

/** Endings of files; a name with one of them is no domain unless an address or a link says so. */
export const fileEndings: ReadonlySet<string> = new Set(
  'ps1|psm1|psd1|bat|cmd|exe|dll|msi|msu|cab|txt|log|csv|tsv|xml|json|yaml|yml|ini|conf|cfg|config|doc|docx|xls|xlsx|ppt|pptx|pdf|png|jpg|jpeg|gif|bmp|svg|html|htm|aspx|asp|php|js|ts|css|cs|vbs|reg|cer|crt|pfx|pem|p7b|key|csr|etl|evtx|pcap|pcapng|bak|tmp|gz|tar|rar|7z|iso|dmp|eml|msg|pst|ost|sql|db|md'.split(
    '|',
  ),
);
/** Names whose ending is a country as well; these are files all the same. */
export const fileNames =
  /^(?:readme|changelog|contributing|license|notice|install|setup|start|stop|run|deploy|build|backup|export|import|logs?|todo|notes|archive|package|main|index|test|code|security|architecture)\.(?:md|sh|pl|py|rs|zip|mov|ps|cc|so)$/iu;

function longestFirst(list: string): readonly string[] {
  return list.split('|').sort((one, other) => other.length - one.length);
}
