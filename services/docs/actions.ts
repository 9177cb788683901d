/**
 * What people want to do, as titles of documents call it in both languages, and the words that questions have for it. They tell
 * topics of one subject apart and say nothing about the subject itself. Forms are parted by semicolons.
 */
export const actions: readonly (readonly [en: string, zh: string, colloquial: string])[] = [
  [
    'view',
    '檢視',
    'see;look at;show;display;find out;list;read out;目前的設定;看設定;查設定;查目前;查看;顯示;列出;check the current;current setting;current settings;which settings;look up settings;看目前;目前設定;看一下;檢查設定',
  ],
  ['enable', '啟用', 'turn on;switch on;activate;let;開啟;打開;開放;啟動;讓'],
  ['disable', '停用', 'turn off;switch off;deactivate;block;關閉;關掉;停掉'],
  [
    'modify;edit',
    '修改;編輯',
    'change;alter;adjust;更改;變更;調整;改成;改掉;customize;customise;tune;set to;自訂;換成',
  ],
  [
    'delete',
    '刪除',
    'remove;get rid of;take away;移除;拿掉;刪掉;reset;return to default;undo;清掉;還原;清除;復原',
  ],
  ['create', '建立', 'add;new;make;新增;加入;加上;set up a new;define;加一筆;加一個;開一個'],
  ['stop', '停止', 'end;halt;quit;怎麼停;要停;停下來'],
  ['search', '搜尋', 'find;look for;look up;filter;找出;查找;篩選;locate;query;查詢;找特定'],
  ['request', '要求', 'apply for;order;buy;申請;購買;get a certificate;obtain;取得'],
  ['install', '安裝', 'put on;set up;要裝;怎麼裝;裝上;架設'],
  [
    'understanding;overview;planning',
    '了解;概觀;規劃',
    'how does;how do;works;explain;what is;idea behind;怎麼運作;原理;運作方式;介紹;是什麼',
  ],
  [
    'requirements',
    '需求',
    'need;needed;required;requires;must have;necessary;需要;條件;要準備;要有;要什麼;規定',
  ],
  [
    'verify;test',
    '驗證;確認;測試',
    'check;make sure;try;prove;working;是否正常;通不通;測看看;試試;validate;confirm;works correctly;有沒有生效;是否生效;正不正常;測通;測一下;驗證一下;測得到',
  ],
  [
    'optional',
    '選用;選擇性',
    'must-have;must have;mandatory;obligatory;compulsory;do without;leave out;skip;get away without;really needed;strictly necessary;必要嗎;必須嗎;一定要嗎;非要;可省;可有可無;可不可以不;能不能不;省掉;省略',
  ],
  ['migrate;move', '移轉;移動', 'transfer;relocate;bring;搬;遷移'],
];
