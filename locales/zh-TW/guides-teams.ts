import type { guideTeamsSteps as english } from '../en/guides-teams.ts';
import { translation } from '../typing.ts';

/** Microsoft 365 租用戶裡的步驟：我們的，和夥伴的。 */
export const guideTeamsSteps = translation<typeof english>()({
  'tenant-account': {
    title: '有 Teams 的 Microsoft 365 租用戶',
    do: '要有 Microsoft 365 租用戶和包含 Teams 的授權；以前說的 Lync Online，現在就是 Teams。\n不要只用試用版：沒有付費訂閱的租用戶，預設不能和其他組織通訊。\n確認電腦和瀏覽器符合 Microsoft 365 的系統需求。',
    why: '雲端的使用者要有地方可以登入，而商務用 Skype Online 已經在 2021 年 7 月結束。',
  },
  'tenant-people': {
    title: '使用者有 Teams',
    do: '查一位之後要和夥伴通訊的人。\n帳戶要啟用，模式要是 TeamsOnly；帳戶還在伺服器上的人，沒辦法從 Teams 和夥伴通訊。',
    why: '光看授權，看不出一個人的訊息送到哪裡。',
  },
  'tenant-switch': {
    title: '我們租用戶的外部存取是開啟的',
    do: '在 Teams 系統管理中心開啟「使用者」、「外部存取」。\n在選擇使用者可以存取哪些網域的地方，選任何一項都可以，只要不是「封鎖所有外部網域」，再按「儲存」。\n在 PowerShell 裡，AllowFederatedUsers 要是 True。',
    why: '這個設定對整個租用戶有效。關閉的時候，下面的步驟都沒有作用。',
    undo: '選回原來的設定，按「儲存」。',
  },
  'tenant-domains': {
    title: '我們的租用戶放行 {{their}}',
    do: '全部允許：選「允許所有外部網域」。\n只允許幾個：選「僅允許特定的外部網域」、「允許網域」，填入 {{their}}，按「完成」、「儲存」。\n只擋幾個：選「只封鎖特定外部網域」，並確認裡面沒有 {{their}}。\n有 PowerShell 指令的話，只給已經用清單的租用戶；直接給一份清單會蓋掉原有的內容。',
    why: '同一時間只有一份清單有效。允許清單是空的，代表誰都進不來，並不是「不限制」。',
    undo: '在同一個地方移除這一筆。',
  },
  'tenant-trial': {
    title: '決定試用版租用戶要不要放行',
    do: '只有試用版的租用戶，從 2024 年 8 月起預設會封鎖，維持這樣就好。\n如果 {{their}} 就是試用版，請對方改用付費訂閱，或只放行這一個網域。',
    why: '新夥伴用試用版的話，從外面看一切正常，但還是會被擋。',
    undo: '從放行的試用版租用戶清單移除這個網域。',
  },
  'tenant-person': {
    title: '我們的人可以使用外部存取',
    do: '查看外部存取的原則，以及那個人套用的是哪一個。\nEnableFederationAccess 要是 True；個別的原則還可能另外指定放行哪些網域。\n不允許的話，改指派別的原則。',
    why: '租用戶的設定放行整個組織，原則放行個別的人。租用戶預設是允許的，伺服器剛好相反。',
    undo: '改回原來的原則。',
  },
  'tenant-record': {
    title: '為使用伺服器的夥伴公布同盟記錄',
    do: '在 {{our}} 的公用區域公布下面的記錄。\n對方也在同一個雲端的 Teams 就不需要；對方用自己的伺服器，或在 Microsoft 的另一個雲端，就需要。\n底線一個都不能省略。',
    why: '伺服器只靠這筆記錄找我們。沒有它，對方什麼都傳不過來。',
    undo: '刪除記錄，等存留時間過去。',
  },
  'tenant-wait': {
    title: '等變更生效',
    do: '先等：租用戶的變更多半要幾個小時，有些要一天才會生效。\n這段時間不要再改別的，不然不知道是哪個改動有用。',
    why: '太早看，看到的是設定，還不是效果。',
  },
  'tenant-new-chat': {
    title: '和 {{their}} 用新的聊天測試',
    do: '用完整的位址搜尋 {{their}} 那邊的人；只打名字找不到外部的人。\n開一個新的聊天，舊的可能還停在之前的狀態。\n失敗的話，在系統管理中心執行同盟診斷 (aka.ms/TeamsFederationDiag)。',
    why: '另一個租用戶的設定誰也看不到，雙向各傳一則訊息才算數。',
  },
  'their-switch': {
    title: '{{their}}：外部存取是開啟的',
    do: '對方的 Teams 系統管理員在 Teams 系統管理中心開啟「使用者」、「外部存取」，選任何一項都可以，只要不是「封鎖所有外部網域」。\n在 PowerShell 裡，AllowFederatedUsers 是 True。',
    why: '對方的租用戶也要放行，和我們一樣。',
    undo: '對方選回原來的設定。',
  },
  'their-domains': {
    title: '{{their}}：放行 {{our}}',
    do: '對方用允許清單的話，把 {{our}} 加進去；用封鎖清單的話，把它拿掉。\n下面的指令只給用允許清單的租用戶：原本允許所有網域的話，執行之後會變成清單，其他人全部進不來。\n允許清單是空的，代表誰都進不來。',
    why: '兩邊都要放行。只有一邊放行，不是完全不通，就是只通一個方向。',
    undo: '對方移除這一筆。',
  },
  'their-trial': {
    title: '{{their}}：不是只有試用版',
    do: '對方確認租用戶有包含 Teams 的付費訂閱。\n只有我們自己是試用版時，對方才需要放行試用版租用戶。',
    why: '只有試用版的租用戶，預設兩個方向都不通。',
  },
  'their-person': {
    title: '{{their}}：那邊的人可以使用外部存取',
    do: '對方看那個人的原則：EnableFederationAccess 是 True。\n要收我們伺服器傳去的訊息，那個人的模式要是 TeamsOnly；帳戶在對方伺服器上的人，用原來的用戶端登入。',
    why: '有些人通、有些人不通，通常是某一組人的原則不同。',
    undo: '對方改回原來的原則。',
  },
  'their-record': {
    title: '{{their}}：同盟記錄指向 Microsoft',
    do: '對方的 DNS 管理員公布下面的記錄。\n公布之後從這裡檢查。',
    why: '我們的伺服器靠這筆記錄找對方；對方的人和其他租用戶通訊時用不到它。',
    undo: '對方刪除記錄。',
  },
});
