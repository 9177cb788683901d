import type { ownAsks as english } from '../en/letter-asks-own.ts';
import { translation } from '../typing.ts';

/** 請對方處理的事項：對方自己的設定和人員，從外面看不到。 */
export const ownAsks = translation<typeof english>()({
  'dns-sip-domain-differs':
    '請您告訴我們，貴單位的人員登入用的位址 (SIP 位址) 是 {{expected}} 還是 {{domain}}，我們會改用正確的那一個。',
  'tcp-ip-allowlist':
    '請讓任何位址都能連到 {{target}} 的 TCP 連接埠 5061。如果只能開放特定位址，請加入我們 Edge Server 的公用位址，我們可以另外提供。',
  'clock-skew':
    '請核對貴單位 Edge Server 的時間。雙方的時間差太多，簽章就不會被接受。我們也會同時檢查自己的時間。',
  'cert-revoked':
    '請替 {{target}} 用相同的名稱申請新憑證，並在每一台 Edge Server 指派。目前這張已經被簽發單位撤銷。',
  'crl-unreachable':
    '請確認 {{target}} 的憑證上寫的撤銷清單，從網際網路用 HTTP 就能下載。我們也會同時確認自己的 Edge Server 連得到外面的連接埠 80。',
  'tls-1047':
    '請檢查 {{target}} 的憑證、有沒有啟用 TLS 1.2，以及是否信任我們憑證的簽發單位。我們的 Edge Server 在建立 TLS 連線時回報 {{hresult}}。',
  'pol-fed-disabled':
    '如果貴單位要和其他組織互傳訊息，請開啟同盟。目前 {{setting}} 是 {{value}}，這是總開關，清單怎麼設都沒有用。',
  'pol-discovery-off':
    '請把 {{domain}} 加入允許的網域。沒有開啟網域探索的話，只有列出的網域能通，而目前一個都沒有列。',
  'pol-not-allowed': '請把 {{domain}} 加入允許的網域。沒有開啟網域探索的話，只有列出的網域能通。',
  'pol-blocked': '請確認 {{domain}} 是不是刻意列在封鎖清單上；如果不是，請移除。',
  'pol-subdomain-on-list': '請把 {{domain}} 另外加入允許的網域。清單上的 {{found}} 不一定包括它。',
  'pol-user-policy':
    '請檢查 {{user}} 的外部存取原則。如果這位同仁應該能和我們互傳訊息，請指派允許同盟的原則。',
  'pol-account-off': '請確認 {{user}} 的帳戶是不是刻意停用的；如果不是，請啟用。',
  'pol-user-disabled':
    '請確認 {{user}} 這個帳戶存在，而且已經啟用。如果這位同仁用的是別的 SIP 位址，請您告訴我們。',
  'pol-discovered-limits':
    '請把 {{domain}} 加入允許的網域。靠探索找到的組織，訊息和位址超過一定數量就會被限速，列在清單上的不會。',
  'pol-im-filter':
    '請檢查貴單位的訊息篩選是不是擋下了我們傳去的連結或檔案 ({{value}})，並告訴我們哪些可以傳。',
  'pol-contact-permissions':
    '請轉告 {{user}} 刪除我們這邊的連絡人再重新加入，並確認沒有勾選封鎖所有邀請和通訊的選項。我們和其他人都能互傳訊息。',
  'pol-diag-header-off':
    '請查我們測試那段時間的 Edge Server 記錄檔，把上面寫的原因 (ms-diagnostics) 告訴我們。伺服器預設不會把原因傳給其他組織。',
  'teams-fed-off':
    '如果貴單位要和其他組織互傳訊息，請在 Teams 系統管理中心開啟外部存取。目前 {{setting}} 是 False，這是總開關，清單怎麼設都沒有用。',
  'teams-allowed-blank':
    '請把我們的網域加入貴單位租用戶允許的網域，或在 Teams 系統管理中心允許所有外部網域。目前 {{setting}} 是空的，等於一個都不允許。',
  'teams-not-allowed':
    '請把 {{domain}} 加入貴單位租用戶允許的網域。下面的指令不會動到清單上原有的網域。',
  'teams-blocked': '請確認 {{domain}} 是不是刻意列在租用戶的封鎖清單上；如果不是，請移除。',
  'teams-subdomain':
    '清單上的 {{found}} 不包括 {{domain}}。如果這不是刻意的，請另外加入 {{domain}}。',
  'teams-user-policy':
    '請檢查 {{user}} 在 Teams 的外部存取原則。如果這位同仁應該能和我們互傳訊息，請指派允許外部存取的原則。',
  'teams-granular': '請在 {{user}} 的外部存取原則裡放行我們的網域，或改指派跟隨組織設定的原則。',
  'teams-mutual':
    '請在 Teams 系統管理中心確認已經允許我們的網域，而且沒有封鎖；組織的設定，以及和我們聯絡的人員所用的原則，都請檢查。',
  'teams-trial':
    '請把 {{domain}} 列為試用租用戶的例外。{{setting}} 的預設值就是 Blocked；試用的那一邊買一個付費授權，也能解除。',
  'teams-onprem-homed':
    '請轉告 {{user}} 改用商務用 Skype 用戶端和我們聯絡，或把這個帳戶搬到 Teams。帳戶在自建伺服器上，用 Teams 就連不到其他組織。',
  'teams-islands':
    '請把 {{user}} 改成僅限 Teams 模式，或轉告本人到商務用 Skype 收訊息。共存模式是離島 (Islands) 的時候，外面來的訊息都會到那裡。',
  'teams-upn-sip':
    '請把 {{user}} 的登入名稱、電子郵件地址和 SIP 位址改成一樣，或告訴我們 SIP 位址。從外面要用 SIP 位址才找得到人。',
  'teams-blocked-user': '請確認 {{user}} 是不是刻意列在封鎖人員的名單上；如果不是，請移除。',
  'teams-meeting-join':
    '請確認會議是否允許沒有貴單位帳戶的人加入 (匿名加入)，或是外部存取是否已經允許我們的網域。',
  'teams-unknown-user':
    '請確認 {{user}} 這個帳戶還在，而且已經啟用；也請確認貴單位的租用戶至少有一個付費授權。',
  'teams-no-licence': '請替 {{user}} 指派含有 Teams 的授權。',
  'teams-account-off':
    '請確認 {{user}} 這個帳戶是不是刻意停用 ({{setting}})；如果本人還要使用，請啟用。',
  'life-lync2013': '{{found}} 終止支援已經好幾年，也沒有安全性更新，建議貴單位規劃更換。',
  'life-sfb2015-2019':
    '{{found}} 的支援已經在 2025 年 10 月終止，不再有安全性更新，建議貴單位規劃更換。',
  'life-sfbse': '請持續安裝 {{found}} 的更新，這樣就一直受支援。',
});
