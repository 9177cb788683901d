/** Names of languages in both of ours, by tag. Whoever names a form of Chinese gets ours. */
export const languageNames: readonly (readonly [tag: string, names: string])[] = [
  ['en', 'english|英文|英語'],
  [
    'zh-TW',
    'chinese|traditional chinese|simplified chinese|mandarin|taiwanese|中文|繁體中文|正體中文|繁中|繁體|正體|國語|華語|漢語|普通話|簡體中文|簡體|簡中|台灣中文',
  ],
  ['ja', 'japanese|日文|日語|日本語'],
  ['ko', 'korean|韓文|韓語|한국어'],
  ['de', 'german|德文|德語|deutsch'],
  ['fr', 'french|法文|法語|français|francais'],
  ['es', 'spanish|西班牙文|西班牙語|español|espanol'],
  ['it', 'italian|義大利文|義大利語|italiano'],
  ['pt', 'portuguese|葡萄牙文|葡萄牙語|português'],
  ['ru', 'russian|俄文|俄語|русский'],
  ['nl', 'dutch|荷蘭文|荷蘭語|nederlands'],
  ['pl', 'polish|波蘭文'],
  ['th', 'thai|泰文|泰語'],
  ['vi', 'vietnamese|越南文|越南語'],
  ['id', 'indonesian|印尼文|印尼語'],
  ['ar', 'arabic|阿拉伯文'],
  ['tr', 'turkish|土耳其文'],
  ['hi', 'hindi|印地文'],
  ['yue', 'cantonese|粵語|廣東話'],
  ['nan', '台語|閩南語'],
  ['hak', '客語'],
];

/** What asks for a language, `{}` being its name. */
export const languageFrames =
  "in {}|speak {}|use {}|using {}|answer in {}|reply in {}|respond in {}|speak in {}|talk in {}|write in {}|talk {}|switch to {}|change to {}|change language to {}|change the language to {}|switch language to {}|switch the language to {}|set language to {}|set the language to {}|language {}|can you speak {}|can you answer in {}|do you speak {}|do you understand {}|i prefer {}|i speak {}|let's speak {}|continue in {}|can we do this in {}|could we do this in {}|can we talk in {}|can we speak {}|{} from now on|用{}|改用{}|使用{}|換成{}|改成{}|切換到{}|切換成{}|切換為{}|轉成{}|說{}|講{}|用{}回答|用{}回覆|用{}回復|用{}說|用{}講|用{}溝通|用{}說明|以{}回答|以{}回覆|改用{}回答|改用{}回覆|回答用{}|語言{}|語言改成{}|語言換成{}|語言切換成{}|會說{}|會講{}|你會說{}|你會講{}|你會{}|說{}可以|用{}可以|用{}好|切{}|改{}|換{}|{}可以|{}回答|{}介面";

/** The name of a language alone: for the conversation, or for the letter that was just shown. */
export const nameFrames = '{}';

/** What asks for this one message in a language, as the button of a letter does. */
export const versionFrames = 'in {}|{} version|this in {}|{}版|{}版本|看{}版|翻成{}';

/** What asks for the letter in a language. */
export const letterFrames =
  'letter in {}|the letter in {}|{} letter|mail in {}|email in {}|write letter in {}|report in {}|{} report|{}信|{}信件|{}的信|{}的信件|{}版信件|{}版的信|用{}寫信|信件用{}|信件{}|信件{}版|{}報告|{}版報告';
