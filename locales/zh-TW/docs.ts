import type { docs as english } from '../en/docs.ts';
import { translation } from '../typing.ts';

/** 文件回答前後的說明。 */
export const docs = translation<typeof english>()({
  title: '{{title}}',
  section: '章節「{{section}}」',
  age: {
    both: '適用於 {{product}}，文字的日期是 {{date}}。',
    product: '適用於 {{product}}，文字沒有註明日期。',
    date: '文字的日期是 {{date}}。',
    none: '文字沒有註明日期。',
    checked: '{{date}} 查證過。',
  },
  source: {
    microsoft:
      '節錄，省略原有格式。© Microsoft Corporation，CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    clone: '節錄自 {{file}}，這是本機的文件。',
    own: 'Federation Helper 的文章。',
  },
  link: '到原文閱讀 (會離開 Federation Helper)：{{url}}',
  note: {
    'machine-translated': '這一頁只有機器翻譯的中文，不夠可靠，所以引用英文。',
    'not-translated': '這一頁沒有中文，所以引用英文。',
    'no-english': '這一頁沒有英文，所以引用中文。',
    'no-text': '這一頁手邊只有機器翻譯，不夠可靠，所以不引用。請看原文。',
    'original-newer': '英文原文在 {{date}} 改過，比這份翻譯新。照著做之前，先和原文比對。',
    'literal-differs': '「{{literal}}」在英文原文裡找不到。輸入之前，先和原文比對。',
    'known-error': '這段文字有誤植：「{{wrong}}」應該是「{{right}}」。',
  },
  alike: '其他情況的頁面，內容差不多：',
  others: '其他相關的頁面：',
  unknown: '手邊的文件沒有回答這個問題。',
  near: '最接近的是：',
  leftOut: '略過：{{path}} ({{why}})',
  leftOutMore: '另外還略過 {{count}} 項。',
  why: {
    missing: '不存在',
    'not-a-folder': '不是資料夾',
    empty: '裡面沒有文件',
    unreadable: '無法讀取',
    'too-large': '太大',
    binary: '不是文字',
    'link-outside': '連到資料夾外面',
    'too-deep': '位置太深',
    'too-many': '數量太多，後面的也略過',
    'bad-front-matter': '開頭的資料沒有結束',
    'other-language': '不是英文，也不是繁體中文',
  },
  noDocuments: '沒有可以回答問題的文件。請用 --docs <資料夾> 或 DOCS_DIR 指定文件所在的資料夾。',
  noQuestion: '請加上問題，例如：ask "Edge 憑證要有哪些名稱"',
  badLine:
    '第 {{number}} 行的格式不對，應該是有 question 的 JSON 物件，知道語言時再加 locale (en 或 zh-TW)。',
});
