import type { guideArticle as english } from '../en/guides-article.ts';
import { translation } from '../typing.ts';

/** 把引導當成文章來讀時，步驟前後的文字。別名是大家會怎麼問。 */
export const guideArticle = translation<typeof english>()({
  answer: {
    prerequisites:
      '和 Microsoft 365 客戶建立同盟之前，要先有：使用者已啟用的集區、裝好公用憑證的 Edge Server、已開啟並決定了誰可以進來的同盟，以及允許使用者對外通訊的原則。使用者在 Teams 的話，不需要這些伺服器，改成要有付費租用戶，而且外部存取是開啟的。',
    'microsoft-365-partner':
      '伺服器透過已啟用的裝載提供者 (主機 sipfed.online.lync.com) 聯絡 Microsoft 365 上的夥伴，夥伴則靠同盟記錄找到伺服器。使用者在 Teams 的話，兩邊的租用戶互相放行就可以。',
    'set-up':
      '設定同盟的順序是：啟用一個 Edge 集區的同盟並發行、雙向開放連接埠 5061、公布位址和同盟記錄、指派公用憑證、開啟同盟、放行夥伴、允許我們的人，最後雙向測試。',
    'teams-tenant':
      'Teams 租用戶要聯絡得到夥伴，外部存取要開啟、夥伴要放行、個人的原則要允許，對方也要做一樣的事。只有夥伴使用自己的伺服器或在另一個雲端時，才需要同盟記錄。',
    'partner-tenant':
      'Microsoft 365 上的夥伴要開啟外部存取、放行我們的網域、允許那邊的人，而且不能只有試用版。我們的人在伺服器上的話，對方還要公布指向 Microsoft 的同盟記錄。',
    hybrid:
      '伺服器和 Microsoft 365 要共用一個 SIP 網域，網域要在租用戶驗證過、所有人都要同步、SIP 記錄仍然指向自己的 Edge、兩邊共用位址空間，而且清單一致。之後就可以開始移動第一批人。',
    'clean-up':
      '最後一個人移到 Teams 之後，先把記錄改到 Microsoft，再依序移除共用位址空間、提供者、屬性，最後才是伺服器。指定舊 Edge 的夥伴要事先知道。',
    'choose-type':
      '類型由夥伴用的平台和誰可以進來決定：用記錄找得到的伺服器，可以用探索或列入允許的網域；沒有合用記錄的伺服器，要指定名稱；Microsoft 365 上的夥伴，走裝載提供者。',
  },
  aliases: {
    prerequisites:
      '建立同盟之前要準備什麼 ; 和 lync online 建立同盟的先決條件 ; 跟 office 365 客戶通訊的需求 ; 外部存取的前置作業',
    'microsoft-365-partner':
      '和 office 365 客戶建立同盟 ; 設定支援 lync online 網域 ; 我們用伺服器對方用 teams ; 商務用 skype server 連到 teams 租用戶',
    'set-up':
      '怎麼一步一步設定同盟 ; 在 edge 啟用同盟 ; lync 同盟怎麼設定 ; 從頭開始和夥伴建立同盟',
    'teams-tenant':
      'teams 外部存取怎麼設定 ; 在 teams 放行別的公司 ; teams 同盟的步驟 ; 外部存取檢查清單',
    'partner-tenant':
      '對方在 teams 要設定什麼 ; 給對方管理員的步驟 ; 要請對方改哪些設定 ; 夥伴那邊要做的事',
    hybrid:
      '混合式部署要準備什麼 ; 伺服器和 teams 並用 ; 混合式部署檢查清單 ; 共用 sip 位址空間的步驟',
    'clean-up':
      '移轉到 teams 之後要清什麼 ; 商務用 skype server 除役 ; 移轉完可以移除哪些東西 ; 關閉混合式部署',
    'choose-type':
      '我們需要哪一種同盟 ; 探索還是允許的網域 ; 直接同盟還是開放同盟 ; 怎麼選同盟類型',
  },
  products: {
    both: 'Lync Server 2013 - Skype for Business Server Subscription Edition、Teams',
    teams: 'Teams',
  },
  steps: '步驟順序',
  column: { number: '編號', step: '步驟', who: '負責', minutes: '分鐘' },
  heading: '{{number}}. {{title}}',
  only: '這些回答才需要這一步：{{conditions}}。',
  onlyLines: '下面的指令用在：{{conditions}}',
  condition: '{{part}}{{values}}',
  value: '「{{value}}」',
  line: '{{label}}：{{text}}',
  alternative: '。或者：',
  between: '；',
  or: '或',
  type: '同盟類型',
});
