import type { handOver as english } from '../en/hand-over.ts';
import { translation } from '../typing.ts';

/** 寫給自己人的信：DNS、Edge Server、網路、租用戶，各由負責的人處理。 */
export const handOver = translation<typeof english>()({
  subject: {
    partner: {
      dns: '我們的 DNS：與 {{their}} 的訊息往來需要調整 ({{number}})',
      edge: '我們的 Edge Server：與 {{their}} 的訊息往來需要調整 ({{number}})',
      network: '我們的網路：與 {{their}} 的訊息往來需要調整 ({{number}})',
      tenant: '我們的 Teams 租用戶：與 {{their}} 的訊息往來需要調整 ({{number}})',
    },
    own: {
      dns: '我們的 DNS：與夥伴的訊息往來需要調整 ({{number}})',
      edge: '我們的 Edge Server：與夥伴的訊息往來需要調整 ({{number}})',
      network: '我們的網路：與夥伴的訊息往來需要調整 ({{number}})',
      tenant: '我們的 Teams 租用戶：與夥伴的訊息往來需要調整 ({{number}})',
    },
    policy: '我們伺服器上的帳號和原則：與 {{their}} 的訊息往來需要調整 ({{number}})',
    settings: '與 {{their}} 的訊息往來：想看一下我們自己的設定 ({{number}})',
    settingsOwn: '與夥伴的訊息往來：想看一下我們自己的設定 ({{number}})',
  },
  intro: {
    partner:
      '我們的人要和 {{their}} 互傳訊息 (Lync、商務用 Skype、Teams)，所以檢查了是哪裡不通，結果如下。',
    own: '我們從夥伴的角度檢查了自己的網域 {{our}}，看看和其他組織互傳訊息 (Lync、商務用 Skype、Teams) 有沒有問題。',
    settings:
      '我們的人要和 {{their}} 互傳訊息 (Lync、商務用 Skype、Teams)。{{their}} 從外面看一切正常，接下來要看我們自己的設定。',
    settingsOwn:
      '我們從夥伴的角度檢查了自己的網域 {{our}}，從外面看一切正常，接下來要看我們自己的設定。',
  },
  part: {
    dns: '其中屬於我們 DNS 的部分，想請負責 DNS 的同事處理：',
    policy: '其中屬於我們伺服器上個人帳號和原則的部分，想請負責的同事處理：',
    edge: '其中屬於我們 Edge Server 和相關設定的部分，想請負責的同事處理：',
    network: '其中屬於我們網路的部分，想請負責網路的同事處理：',
    tenant: '其中屬於我們 Teams 租用戶的部分，想請負責的同事處理：',
  },
  urgency: {
    blocks: '這個問題沒有處理好之前，訊息傳不過去。',
    risks: '現在或不久之後，有些訊息可能會因此傳不過去。',
  },
  named: {
    dns: { have: '請我們的 DNS 管理員', ask: '請 DNS 管理員' },
    edge: { have: '請我們的 Lync 管理員', ask: '請 Lync 管理員' },
    network: { have: '請我們的網路組', ask: '請網路組' },
    tenant: { have: '請我們的 Teams 管理員', ask: '請 Teams 管理員' },
  },
  please: '請',
  item: '{{index}}. {{title}} [{{code}}]',
  todo: '要做的事：{{fix}}',
  seen: '看到的情形：',
  before: '先把現在的內容留存下來，這些指令只會讀取：',
  commands: {
    edge: '在每一台 Edge Server 的管理命令介面，依序執行：',
    servers: '在一台內部伺服器的管理命令介面，依序執行：',
    tenant: '在同一個 PowerShell 視窗，依序執行：',
    mixed: '在 PowerShell 依序執行：',
  },
  connect: '在裝好 MicrosoftTeams 模組的 PowerShell 執行：',
  back: {
    command: '如果要復原：',
    noted: '如果要復原，把設定改回上面留存的值。',
    record: '修改之前，請先記下目前的記錄，需要時才能改回來。',
  },
  verify: {
    outside: '處理後，從我們網路以外的電腦確認：',
    edge: '處理後，在我們的 Edge Server 上確認：',
    here: '處理後，在這次檢查用的電腦上確認：',
    same: '處理後，這樣確認：',
    us: '處理後請告訴我們，我們會馬上再檢查一次。',
  },
  careful: {
    title: '處理時要留意：',
    dns: '這裡要改的是公用的區域。其他 DNS 伺服器會保留舊的答案，要等存留時間過了才會更新。',
    restart:
      '停止 Access Edge Service 的時候，從這台伺服器進來的人全部會斷線，包括遠端使用者和夥伴。請挑人少的時段，一台一台來。',
    certificate: '在確定外面看得到新憑證、而且正常之前，舊憑證先留著不要刪。',
    replication:
      'Edge Server 要等複寫完成才會套用這類變更。Get-CsManagementStoreReplicationStatus 裡每一台的 UpToDate 都是 True，就表示完成了。',
    tenant: '租用戶的變更可能要幾個小時才會全面生效；在那之前再檢查，看到的可能還是舊的狀態。',
    angle: '角括號的部分，請填入我們自己的值。',
  },
  settings: {
    healthy: '從外面看得到、而且正常的部分：',
    ask: '請執行下面的指令，把輸出連同指令一起傳給我們。這些指令只會讀取，不會改變任何設定。',
    servers: '在一台內部伺服器的管理命令介面執行：',
    tenant: '在裝好 MicrosoftTeams 模組的 PowerShell 執行：',
  },
  looked: '檢查時用的 DNS 伺服器：{{resolvers}}',
  notes: '另外還有幾點不急，方便時再處理即可：',
  answer: '請回覆給 {{name}}，並附上編號 {{number}}。收到之後，我們會馬上再檢查一次。',
  name: '[姓名、電話]',
});
