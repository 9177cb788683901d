import type { guideHybridSteps as english } from '../en/guides-hybrid.ts';
import { translation } from '../typing.ts';

/** 伺服器和 Microsoft 365 並用的步驟，以及結束並用的步驟。 */
export const guideHybridSteps = translation<typeof english>()({
  'domain-verified': {
    title: '每個 SIP 網域都屬於租用戶',
    do: '在 Microsoft 365 系統管理中心加入 {{our}} 和其他每個 SIP 網域。\n公布畫面上的驗證記錄，再按確認。\n最後會要求修改 Teams 和 Skype 的記錄，這部分跳過：記錄要留給伺服器。',
    why: '租用戶只能把已證明擁有者的網域用在使用者的位址上；自己的網域以前也叫虛名網域。',
    undo: '還沒有人使用之前，可以從租用戶移除這個網域。',
  },
  'records-stay': {
    title: 'SIP 記錄仍然指向我們的 Edge',
    do: '只要伺服器上還有人，{{our}} 的同盟記錄就要指向我們的 Edge，不能指向 Microsoft。\n用戶端登入用的記錄也一樣。',
    why: '混合式部署由 Edge 把給雲端的訊息轉過去。反過來的話，伺服器上的人誰都聯絡不到。',
    undo: '這一步沒有改動任何東西。',
  },
  'server-builds': {
    title: '伺服器已可使用混合式部署',
    do: '讓每一台伺服器回報組建。要移動使用者，至少要 5.0.8308.1182 (2013)、6.0.9319.619 (2015) 或 7.0.2046.385 (2019)；Lync Server 2010 不能參與。\n啟用 TLS 1.2，開放連到 Microsoft 365 的連接埠，安裝 MicrosoftTeams 模組 6.2.1 以上。\n以前的設定小幫手已經沒有了，改用 testconnectivity.microsoft.com 的測試。',
    why: '從 2022 年 7 月起，更舊的組建沒辦法移動任何人。',
  },
  'directory-sync': {
    title: '所有人都同步到 Microsoft Entra ID',
    do: '設定 Microsoft Entra Connect，包含名稱以 msRTCSIP 開頭的屬性。\n伺服器上有帳戶的人全部都要同步，不移動的人也一樣，群組也要。\n同時決定登入方式：密碼雜湊、傳遞驗證，或 AD FS。\n兩邊都有 Exchange 的話，通訊清單也會一起保持一致。',
    why: '雲端要認得兩邊的人，兩邊才找得到彼此。漏掉的人，另一邊就聯絡不到。',
    undo: '從同步拿掉這些屬性；這時不應該已經有人移動過。',
  },
  'sign-on-certificates': {
    title: 'AD FS 的憑證',
    do: '為同盟服務名稱申請憑證，簽署權杖用的讓 AD FS 自己產生。\n這裡說的是登入，不是組織之間的同盟；沒有 AD FS 就不需要這一步。',
    why: 'AD FS 用這些憑證向 Microsoft 365 證明身分識別。',
  },
  'sign-on-assigned': {
    title: '在 AD FS 指派憑證',
    do: '把憑證安裝到每一台 AD FS 伺服器和前面的 Proxy，並指派給服務。\n從外面開啟同盟服務的登入頁面，瀏覽器不應該出現警告。',
    why: '放在存放區、沒有指派的憑證，不會被使用。',
    undo: '改指派原來的憑證。',
  },
  'access-edge-hybrid': {
    title: 'Edge 對雲端開放',
    do: '開啟外部存取和同盟，並用 DNS 決定路由。\n探索要和租用戶一致：租用戶允許所有網域就開，使用清單就關。',
    why: '舊文件沒有寫探索的參數，但 Cmdlet 需要它。選「開」的話，原本封閉的同盟會變成開放。',
    undo: '改回之前記下來的值。',
  },
  'shared-provider': {
    title: 'Microsoft 365 成為共用我們網域的提供者',
    do: '先記下原來的值，再移除已經有 Microsoft 主機的提供者。\n重新新增，開啟共用位址空間和由它裝載使用者。',
    why: '和夥伴之間，這兩個值是 False；混合式部署要用這兩個值告訴伺服器，{{our}} 有一部分人在雲端。',
    undo: '移除提供者，再用兩個 False 新增一次。',
  },
  'shared-space': {
    title: '租用戶和伺服器共用位址空間',
    do: '用 MicrosoftTeams 模組登入租用戶；以前給商務用 Skype Online 的連接器已經停用。\n開啟 SharedSipAddressSpace。',
    why: '這樣租用戶遇到不認識的人，會去問我們的 Edge，而不是直接當作不存在。',
    undo: '把 SharedSipAddressSpace 設為 False。',
  },
  'same-lists': {
    title: '兩邊的清單一致',
    do: '比對伺服器和租用戶允許、封鎖的網域，改成一樣。\n伺服器開探索，租用戶就允許所有網域；一邊用清單，另一邊也要用清單。',
    why: '不一致的話，伺服器上的人聯絡得到的夥伴，雲端的人聯絡不到，或者相反。',
    undo: '改回之前記下來的清單。',
  },
  'pilot-people': {
    title: '先移動幾位試驗使用者',
    do: '挑選不怕暫時中斷的人，告訴他們哪一天。\n一個一個移動，移過去就是 TeamsOnly。\n請他們和伺服器上的同事、還有一個夥伴互傳訊息。',
    why: '同步、記錄或清單哪裡不對，從最先移動的幾個人就看得出來。',
    undo: '移回原來的集區；連絡人會跟著回來，Teams 裡的聊天會留在那邊。',
  },
  'daily-administration': {
    title: '在兩個地方管理使用者',
    do: '看帳戶的 HostingProvider 就知道在哪裡：SRV: 是伺服器，sipfed.online.lync.com 是雲端。\n同步過來的人，屬性要在自己的目錄改，不要在雲端改。\n新進的人先在伺服器建立或啟用，再移動過去。',
    why: '每個設定只有一個地方算數。改錯地方，下次同步就會被蓋掉。',
  },
  'nobody-left': {
    title: '伺服器上已經沒有人',
    do: '列出還在伺服器上的帳戶。\n把剩下的人移過去，會議室、通話佇列和自動語音應答的帳戶也要；沒有人用的就停用。',
    why: '漏掉的人，記錄一改就聯絡不到了。',
    undo: '伺服器還在運作時，可以把人移回來。',
  },
  'partners-told': {
    title: '指定我們 Edge 的夥伴都知道了',
    do: '告訴所有使用自己伺服器的夥伴，記錄哪一天會改。\n請對方把 {{our}} 那一筆裡的 Edge 名稱拿掉，並啟用 Microsoft 365 的裝載提供者。',
    why: '指定我們 Edge 的夥伴，等 Edge 不在了，還是會一直連它。',
  },
  'records-to-teams': {
    title: '所有記錄都指向 Microsoft',
    do: '照下面修改同盟記錄，以及三筆登入用的記錄，每個 SIP 網域都要改。\n內部的 lyncdiscoverinternal、_sipinternaltls 和 sipinternal 要刪除；簡單 URL 的主機 meet 和 dialin 名稱不變，等伺服器移除時再刪。',
    why: '只要還有記錄指向舊的 Edge，使用伺服器的夥伴就會一直連到那裡。',
    undo: '改回之前記下來的記錄。',
  },
  'teams-only': {
    title: '整個租用戶都是 TeamsOnly',
    do: '把整個組織的模式設為 TeamsOnly。\n要在改完記錄之後做，因為租用戶會看這些記錄。',
    why: '之後新進的人直接就在 Teams。',
    undo: '改回原來的模式。',
  },
  'shared-space-off': {
    title: '共用位址空間已關閉',
    do: '在租用戶關閉 SharedSipAddressSpace。',
    why: '只要還開著，雲端遇到不認識的人就會去問我們的 Edge。',
    undo: '把 SharedSipAddressSpace 設為 True。',
  },
  'provider-off': {
    title: '伺服器不再連到雲端',
    do: '在伺服器上停用 Microsoft 主機的提供者。',
    why: '這是共用位址空間的另外一半。',
    undo: '重新啟用這個提供者。',
  },
  leftovers: {
    title: '沒有屬性還指向伺服器',
    do: '決定 msRTCSIP 開頭的屬性由誰管理：繼續在自己的目錄管理，或在那裡清除。\n清除時要照 Microsoft 針對這種情況的做法：停用帳戶會連 SIP 位址一起拿掉，之後要在目錄補回來。\n執行同步，再到租用戶看一個人的結果。',
    why: '只要還有這種屬性，租用戶就會以為那個人還在伺服器上。',
    undo: '從之前的匯出檔改回原來的值。',
  },
  'edge-off': {
    title: '同盟路由、防火牆規則和伺服器都已移除',
    do: '拿掉網站的同盟路由和 Edge 集區的核取方塊，再發行。\n關閉通往舊位址的連接埠 5061。\n照 Microsoft 說明的順序移除伺服器。',
    why: '沒有人照顧的 Edge，就是一扇開著的門，上面還掛著舊憑證。',
    undo: '伺服器還在的時候，把存下來的拓撲發行回去。',
  },
});
