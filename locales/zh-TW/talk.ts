import type { talk as english } from '../en/talk.ts';
import { translation } from '../typing.ts';

/** 帶著對話往前走的文字：提問、回到原題，以及目前還做不到的事。 */
export const talk = translation<typeof english>()({
  ask: {
    partner: '連不到的是哪個組織？請輸入對方的網域，也就是位址裡 @ 後面的部分，例如 contoso.com。',
    own: '我們自己的 SIP 網域是哪一個？就是我們位址裡 @ 後面的部分，例如 fabrikam.com。',
    guess: '不太確定你的意思，是不是要找下面的項目？',
    forget: '這會刪除這段對話的資料：檢查結果，還有你告訴我的事。刪除後無法復原，確定要刪嗎？',
    startOver: '這會清掉這段對話的檢查結果，以及做到一半的事。確定要清掉嗎？',
  },
  menu: {
    title: '目前可以幫忙的事',
    lead: '這句我沒看懂。請選一項，或直接輸入對方的網域。',
    partner: '找出連不到對方的原因：輸入對方的網域',
    own: '從外面檢查我們自己的網域',
    letter: '寫信給對方的管理員，或寫防火牆申請',
    language: '用英文或繁體中文回答，隨時可以切換',
    support: '如果我幫不上忙，請找你們的支援窗口，並附上案件編號。',
  },
  miss: {
    first: '這句我沒看懂。我查的是與其他組織的同盟：輸入網域就可以，例如 contoso.com。',
  },
  learnt: {
    domain:
      '記下了，我們的網域是 {{our}}，之後兩邊都會檢查。不對的話，輸入「我們的網域是……」就能更正。',
    platformOnprem: '記下了，我們用的是自建的 Lync 或商務用 Skype 伺服器。',
    platformTeams: '記下了，我們用的是 Teams。',
    platformHybrid: '記下了，我們是混合式部署，自建伺服器和 Teams 都有。',
    sameDomain: '就我所知，{{our}} 是我們自己的網域。不對的話，輸入「我們的網域是……」就能更正。',
  },
  ours: {
    person: '我們這邊：{{our}} (你說的)。不對的話，輸入「我們的網域是……」就能更正。',
    organisation: '我們這邊：{{our}} (同事說的)。不對的話，輸入「我們的網域是……」就能更正。',
    'sign-in': '我們這邊：{{our}} (依你的登入名稱)。不對的話，輸入「我們的網域是……」就能更正。',
    configuration: '我們這邊：{{our}} (這個機器人的管理員設定的)。',
  },
  cancelled: '好，維持原樣。',
  nothingToCancel: '目前沒有進行中的事。要查的時候，輸入對方的網域就可以。',
  startedOver: '好，從頭開始。要查哪一個網域？',
  forgotten: '已經刪除，這段對話的資料我這裡都沒有了。',
  status: {
    none: '這段對話還沒有檢查過任何網域。請輸入對方的網域。',
  },
  change: {
    title: '{{their}}：前後有什麼不同',
    then: '{{at}}：{{verdict}}',
    gone: '不再出現的問題：',
    fresh: '新出現的問題：',
    same: '兩次檢查的結果一樣。',
    once: '{{their}} 在這裡只檢查過一次，時間是 {{at}}。再測一次就能比較。',
  },
  record: {
    title: '{{their}} 的記錄',
    none: '這次的結果裡，沒有缺少或錯誤的記錄。',
  },
  feedback: '謝謝。我這裡不會留下你的意見，也歡迎直接告訴這個機器人的管理員。',
  later: {
    watch: '目前還不能持續監看網域。可以現在就檢查，之後想再看時，再說一聲就可以。',
    bulk: '目前還不能一次檢查整份清單，只能一個一個來。',
    guide:
      '目前還不能帶你一步一步設定。現在可以做的是：從外面檢查對方和我們自己的網域，並指出少了什麼。',
    docs: '目前還不能從文件裡找答案。現在可以做的是：檢查網域，並說明找到的狀況。',
    paste: '目前還不能判讀貼上的設定和錯誤訊息。告訴我對方的網域，我先從外面檢查。',
    code: '目前還不能解讀錯誤 {{code}}。告訴我對方的網域，我先從外面檢查。',
  },
  demoOnly: '這是示範，用的是這台電腦裡的模擬網路，只有 {{domains}}。',
  simplified: '我看得懂簡體中文，回答會用繁體中文。',
  summary: '細節請在一對一的聊天裡看：在那裡問我 {{their}} 就可以。',
  intent: {
    diagnose_partner: '檢查夥伴',
    check_own_domain: '檢查我們的網域',
    guided_setup: '設定同盟',
    prerequisites: '必要條件',
    hybrid_setup: '混合式設定',
    decode_error: '解讀錯誤',
    policy_paste: '判讀設定',
    docs_question: '查文件',
    bulk_check: '檢查清單',
    watch: '監看網域',
    unwatch: '停止監看',
    list_watches: '監看清單',
    status: '上次做到哪',
    report: '信件',
    change_language: '語言',
    help: '說明',
    cancel: '取消',
  },
  button: { yes: '確定', no: '先不要', again: '再測一次' },
});
