import { actions as actionRows } from './actions.ts';

/** A term of the field: what documents call it in both languages, and what people say instead. */
export interface Term {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Words of questions, in either language, that documents do not use for it. */
  readonly colloquial: readonly string[];
  /** It belongs to other fields as well. */
  readonly isGeneral: boolean;
}

/** English forms; the official ones of Taiwan; colloquial ones of both. Forms are parted by semicolons. */
const rows: readonly (readonly [en: string, zh: string, colloquial?: string])[] = [
  // Federation and its partners.
  [
    'federation',
    '同盟',
    'federate;互通;互連;chat with other companies;talk to other companies;connect to other companies;cross-company;inter-company;跨公司;公司之間;跟外面公司;和外面公司;跟別家公司;跟別的公司;和別家公司;對外聊天',
  ],
  [
    'federated partner;partner',
    '同盟協力廠商;協力廠商;合作夥伴;夥伴',
    'other company;a company;another company;this company;that company;partner company;other organization;customer;對方公司;對方;別家公司;別的公司;某家公司;廠商;客戶;firm;firms;supplier;suppliers;vendor;vendors;sister company;subsidiary;供應商;子公司;關係企業;合作廠商;合作公司;外部公司;partners;business partner;business partners;trading partner;b2b;other organisations;other organizations;another organisation;another organization;other companies;outside company;outside companies;external company;external companies;合作對象;往來廠商;上下游;外部夥伴;別間公司;其他公司;外面公司;外面的公司',
  ],
  ['SIP domain;domain', 'SIP 網域;網域', 'domain name;domains;網域名稱'],
  ['federated domain', '同盟網域', 'partner domain;對方的網域;夥伴網域'],
  [
    'federated user',
    '同盟使用者',
    'outside user;對方的人;外部的人;their people;their users;people at the partner;對方使用者;對方員工;對方同事',
  ],
  [
    'discovery of federation partners;partner discovery;discovered partner domain',
    '探索到的協力廠商網域;協力廠商網域探索;探索同盟協力廠商',
    'discovery;open federation;auto discovery of partners;開放式同盟;自動找到對方;探索;自動探索夥伴;any company;any organisation;any organization;anybody;everyone outside;任何公司;所有公司;誰都可以;自動跟;automatically discovered;unlisted;without adding;沒有加;未列出;不用加;any domain;unknown companies;unknown domains;strangers;without listing;automatically accept;自動接受;陌生公司;不認識的公司;不用登記;全部開放',
  ],
  [
    'allowed external domain;allowed domain;allow list',
    '允許的外部網域;允許的網域;允許清單',
    'whitelist;white list;白名單;放行;allowed list;permit;permitted;let in;approved;核准;准許;safe list;safelist;trusted list;trusted domains;allow only;only allow;accept list;安全清單;信任清單;信任的網域;只允許;只開放;加入清單',
  ],
  [
    'blocked external domain;blocked domain;block list',
    '封鎖的外部網域;封鎖網域;封鎖清單',
    'blacklist;black list;block;ban;黑名單;擋;阻擋;擋掉;不讓;禁止;拒絕;keep out;shut out;reject;refuse;擋住;阻止;stop people;stop a company;stop someone;prevent;deny list;denied;unwanted;not allowed to contact;不想讓;不要讓;不准;封鎖名單;杜絕;隔絕;斷絕;不想跟;擋某',
  ],
  ['allowed partner server', '允許的協力廠商伺服器', 'direct federation;直接同盟;指定對方'],
  ['subdomain;suffix match', '子網域;尾碼', 'sub domain;sub domains;底下的網域;次網域'],
  [
    'hosting provider;hosted SIP federated provider',
    '裝載提供者;主控的 SIP 同盟提供者',
    'hosted provider;代管;託管商;主機服務提供者;hosted partner;provider hosts;代管業者;託管業者;雲端業者;提供者',
  ],
  [
    'public SIP federated provider;public provider',
    '公用 SIP 同盟提供者;公用提供者',
    'public im provider',
  ],
  [
    'public instant messaging connectivity;public IM connectivity;PIC',
    '公用立即訊息連線;公用 IM 連線',
    'msn;aol;yahoo;yahoo messenger;aim;windows live;google talk;公用 im;公共 im',
  ],
  [
    'Lync-Skype connectivity;Skype',
    'Lync-Skype 連線',
    'skype consumer;skype user;skype 個人版;一般 skype;skype 聯絡人;skype 互通;skype contacts;skype people;personal skype;consumer skype;skype 的人;skype 好友;個人 skype;skype 使用者;skype 帳號',
  ],
  [
    'verification level',
    '驗證層級',
    'trust level;驗證等級;驗證級別;only their contacts;only contacts;on their contact list;連絡人清單;只能跟連絡人',
  ],
  [
    'XMPP federation;XMPP',
    'XMPP 同盟',
    'jabber;gtalk;google talk;openfire;gmail;gmail chat;google chat;hangouts;jabber users;gtalk users;cisco jabber;即時通 xmpp',
  ],
  [
    'archiving disclaimer',
    '封存免責聲明',
    'recording notice;conversation is archived;對話會留存;留存對話;保存通知;告知存檔;免責;messages are stored;messages being stored;messages are kept;conversation is stored;chat is stored;chat is recorded;訊息會被存;訊息被保留;對話有留存;being kept;are kept;are archived;being recorded;are logged;being saved;會被留存;被存檔;disclaimer;tell partners;notify partners;警語;聲明;告知對方',
  ],
  ['archiving', '封存', '留存;存檔;保留對話;歸檔'],
  [
    'external user access',
    '外部使用者存取',
    'outside access;外部存取;從外面;外網;outside the network;access from outside;external access;external users;internet users;outside users;從外部;外面連進來;外部連線;外部使用者',
  ],
  ['external access policy', '外部存取原則;外部使用者存取原則', 'policy for partners;外部原則'],
  [
    'remote user',
    '遠端使用者',
    'from home;home office;at home;working from home;teleworker;在家;家裡;居家;出差;without vpn;no vpn;outside the office;travelling;traveling;on the road;hotel;外出;在外面;人在外面;公司外面;internet cafe;coffee shop;cafe;airport;remote worker;remote workers;home worker;home workers;mobile workers;telework;teleworking;road warriors;wfh;remotely;網咖;咖啡廳;咖啡店;旅館;飯店;機場;遠距;遠端工作;在家上班;居家辦公;在家辦公;不在公司;沒有 vpn;不用 vpn',
  ],
  [
    'anonymous user;anonymous',
    '匿名使用者;匿名',
    'without account;without accounts;no account;people without accounts;outside guest;guests;沒有帳號;沒帳號;外部來賓;訪客;來賓;outsiders;no lync account;not have an account;external participants;非員工;沒有公司帳號;沒有 lync;外部人員;外人',
  ],
  ['external user', '外部使用者', 'people outside;外面的人'],
  ['conferencing policy', '會議原則', 'meeting policy'],
  [
    'forest trust;Active Directory trust',
    '樹系信任;Active Directory 信任',
    'ad trust;trust relationship;ad 信任;信任關係;domain trust;trust between;directory trust;網域信任;互相信任',
  ],
  ['Active Directory', 'Active Directory', 'ad;網域服務'],
  // Servers and roles.
  [
    'Edge Server',
    'Edge Server',
    'edge;edge box;邊緣伺服器;邊緣;edge machine;邊界伺服器;edges;dmz server;dmz box;dmz machine;perimeter server;perimeter box;edge role;edge host;dmz 主機;dmz 那台;dmz 伺服器;dmz 的伺服器;邊緣主機;edge 主機;edge 機器;那台 edge',
  ],
  ['Edge pool', 'Edge 集區', 'edge farm;pool of edges;edge cluster;edge 群組'],
  [
    'Access Edge service;Access Edge',
    'Access Edge Service;Access Edge',
    'access edge fqdn;存取邊緣',
  ],
  ['A/V Edge service', 'A/V Edge 服務', 'av edge;影音邊緣'],
  ['Web Conferencing Edge service', 'Web Conferencing Edge Service', 'webconf edge'],
  [
    'Front End Server;Front End pool',
    '前端伺服器;前端集區',
    'front ends;fe server;前端;fe;frontend;front-end;fe pool;fe servers;前端主機;前台伺服器',
  ],
  ['Back End Server', '後端伺服器', 'back end;sql;sql server'],
  ['SQL Server Browser', 'SQL Server Browser', 'sql browser'],
  ['Director', 'Director', '導向器'],
  ['Mediation Server', '中繼伺服器', 'mediation'],
  ['Standard Edition server', 'Standard Edition Server', 'standard edition'],
  [
    'reverse proxy',
    '反向 Proxy',
    'reverse proxies;tmg;forefront;iis arr;application request routing;反向代理;publishing rule;web publishing;publishing web;publish to the internet;rp;web application proxy;wap;arr;發佈規則;發行規則;反向代理伺服器',
  ],
  [
    'hardware load balancer',
    '硬體負載平衡器',
    'f5;big-ip;netscaler;kemp;hlb;vip;硬體負載平衡;負載平衡設備;load balancer;load balancers;sticky;stickiness;cookie persistence;負載平衡器;負載平衡機;黏著;hardware balancer;硬體平衡器;citrix;a10;load balancer appliance;balancing device;硬體負載;負載平衡裝置;負載平衡硬體',
  ],
  ['DNS load balancing', 'DNS 負載平衡', 'dns lb;dns round robin;round robin;輪詢'],
  ['load balancing', '負載平衡', '負載均衡;lb'],
  [
    'scaled consolidated Edge',
    '調整式合併 Edge',
    'several edges;two edges;more than one edge;兩台 edge;多台 edge;幾台 edge;multiple edges;multiple edge servers;edge servers in a pool;three edges;好幾台 edge;多部 edge;兩部 edge',
  ],
  [
    'single consolidated Edge',
    '單一合併 Edge',
    'one edge;only one edge;single edge;一台 edge;單台 edge;single edge server;only have one edge;一部 edge;只有一台 edge',
  ],
  ['pool', '集區', '池'],
  ['next hop', '下一個躍點', 'next-hop;下一跳'],
  [
    'collocation',
    '組合',
    'same box;same machine;same server;co-located;onto the same;role onto;put on one server;裝在同一台;同一台;共存;same computer;one computer;on one machine;share a server;同一部;合併安裝;co-locate;colocate;combine roles;dedicated;double as;share the box;same host;兼用;兼任;共用一台;裝在一起;同一主機;專用',
  ],
  ['Topology Builder;topology', '拓撲產生器;拓撲', 'topology tool'],
  ['publish topology', '發行拓撲', '發布拓撲;發佈拓撲'],
  ['Central Management store', '中央管理存放區', 'cms;replication'],
  [
    'replication',
    '複寫',
    '收到最新設定;最新設定;最新的設定;latest configuration;latest settings;up to date;複製;同步到 edge;changes have reached;changes reached;config changes;configuration changes;設定有沒有過去;設定有沒有同步',
  ],
  [
    'export topology;external media',
    '匯出拓撲;外部媒體',
    'usb;copy to the edge;隨身碟;not domain joined;domain joined;workgroup;沒加入網域;未加入網域;不在網域',
  ],
  [
    'Control Panel',
    '控制台',
    'cscp;管理介面;gui;cscp url;admin page;admin console;web console;管理網頁;管理頁面;圖形介面;管理主控台',
  ],
  [
    'Management Shell;cmdlet',
    '管理命令介面;Cmdlet',
    'powershell;指令;命令;shell;command;commands;command line;ps1;cmdlets;powershell command;指令碼;命令列',
  ],
  ['Deployment Wizard', '部署精靈', 'setup wizard;安裝精靈;wizard;精靈'],
  ['install Edge Server', '安裝 Edge Server', 'setup edge;架 edge;裝 edge;架設'],
  [
    'hardware and software requirements;supported hardware',
    '硬體和軟體需求;硬體及軟體需求;支援的硬體',
    'spec;specs;cpu;ram;memory;規格;記憶體;等級;how strong;sizing;how powerful;cores;disk;規格要求;硬體規格;主機規格;多少記憶體;幾核心',
  ],
  [
    'operating system',
    '作業系統',
    'windows version;os;windows server;which windows;server 2008;server 2012;哪一版 windows;windows server 版本',
  ],
  [
    'prerequisite',
    '先決條件;必要條件',
    'prereq;before i start;before we start;事前準備;前置;準備什麼;要先;have ready;in place first;needed first;before we begin;before installing;before setting up;預先準備;事先準備;先備;先準備;前提',
  ],
  // Network.
  [
    'network adapter;network interface;interface',
    '網路介面卡;網路介面;介面',
    'nic;nics;network card;網卡;network cards;adapter;adapters;ethernet;dual homed;兩張網卡;一張網卡;單網卡',
  ],
  [
    'external interface',
    '外部介面',
    'outside nic;outside interface;external nic;public interface;對外介面;外網卡;外側;external side;outside side;internet side;internet facing;對外那張;對外側;外部那側;外部網卡',
  ],
  [
    'internal interface',
    '內部介面',
    'inside nic;internal nic;內部網卡;內部那張網卡;內側;internal side;inside interface;inside edge;對內;對內那張;內部那一側;內部側;內部那側',
  ],
  ['IP address', 'IP 位址', 'ip;ips;address;addresses;地址'],
  [
    'public IP address',
    '公用 IP 位址',
    'public address;public addresses;external ip;公網 ip;對外 ip;固定 ip',
  ],
  ['default gateway', '預設閘道', 'gw'],
  ['static route;persistent static route', '靜態路由', 'route add;路由'],
  ['NAT;network address translation', 'NAT;網路位址轉譯', 'natted;private ip'],
  [
    'firewall',
    '防火牆',
    'fw;fortigate;palo alto;hole;holes;pinhole;pinholes;開洞;開通;check point;juniper;防火牆規則;open ports;firewall team;firewall guys;firewall rules;firewall rule;asa;sonicwall;acl;防火牆團隊;網管;防火牆設定;過防火牆',
  ],
  [
    'port',
    '連接埠',
    'ports;埠;通訊埠;tcp;udp;tcp port;udp port;port number;port numbers;埠號;哪些埠;連接埠號碼;哪些 port;port 號',
  ],
  [
    'port range',
    '連接埠範圍',
    '連接埠的範圍;埠的範圍;media port;50000;50000 range;媒體埠;音訊埠;range of ports;rtp;media range;50000-59999;rtp 埠;port 範圍;埠範圍',
  ],
  ['perimeter network', '周邊網路', 'dmz;非軍事區'],
  ['IPv6', 'IPv6', 'aaaa;ip v6'],
  ['IPsec exception;IPsec', 'IPsec 例外;IPsec', '加密通道'],
  ['bandwidth', '頻寬', '網速;kbps;mbps;how fast;line speed;traffic volume;wan;流量;頻寬需求;線路'],
  [
    'media;audio;video',
    '媒體;音訊;視訊',
    'voice;sound;聲音;影像;語音;calls;voice call;voice calls;video call;video calls;phone call;通話;打語音;視訊通話;語音通話;講話;畫面',
  ],
  ['media encryption', '媒體加密', 'srtp;加密;encrypted calls;encrypt;加密通話'],
  // DNS.
  [
    'DNS record',
    'DNS 記錄',
    'dns entry;dns entries;記錄;dns 設定;dns names;zone entry;zone file;dns 紀錄;dns 項目;dns 要怎麼設;加一筆;幾筆',
  ],
  ['SRV record', 'SRV 記錄', 'srv;srv entry;服務記錄'],
  ['host A record', '主機 A 記錄;A 記錄', 'host record;a record;a 紀錄'],
  [
    'split-brain DNS',
    'Split-brain DNS',
    'split dns;split horizon;split-horizon;內外 dns;內外不同;same name inside and outside;internal and external zone;internal zone;內外同名;內外同網域;內部區域;同一個網域名稱',
  ],
  ['pinpoint zone', '定點區域', 'pin point'],
  [
    'automatic client sign-in;automatic configuration',
    '自動用戶端登入;自動設定',
    'auto login;auto sign in;automatic login;自動登入;find the server;finds the server;find its server;server automatically;without typing;manual configuration;找到伺服器;找伺服器;找不到伺服器;不用輸入;手動設定伺服器;自動找',
  ],
  [
    'Autodiscover service;Autodiscover',
    '自動探索服務;自動探索',
    'lyncdiscover;lyncdiscoverinternal;自動發現',
  ],
  [
    'simple URL',
    '簡單 URL',
    'meet url;dialin url;meet and dialin;dialin;dialin.;簡易 url;meeting url;meeting urls;meeting address;short url;簡短網址;會議網址;短網址;簡單網址;join link;meeting link;meeting links;meet link;meet address;dial-in page;會議連結;加入連結;meet 網址;dialin 網址;會議的網址',
  ],
  ['verify DNS;nslookup', '驗證 DNS;確認 DNS SRV 記錄;nslookup', 'dig;resolve-dnsname;check dns'],
  ['name resolution', '名稱解析', 'resolve;解析不到'],
  // Certificates.
  ['certificate', '憑證', 'cert;certs;ssl;certificat;tls certificate;憑証;數位憑證'],
  [
    'certification authority',
    '憑證授權單位',
    'ca;own ca;internal ca;enterprise ca;公司自己的 ca;自己的 ca;內部 ca;自簽;self-signed;self signed;company ca;private ca;internal authority;own authority;公司 ca;自己發;自己簽;自簽憑證',
  ],
  [
    'public certification authority',
    '公用憑證授權單位;公用 CA',
    'digicert;verisign;commercial ca;買的憑證;public ca;public certificate;trusted ca;godaddy;comodo;globalsign;symantec;third party ca;third-party ca;外面買;公開憑證;公用憑證;第三方憑證',
  ],
  [
    'subject alternative name',
    '主體替代名稱',
    'san;sans;別名;alternative names;names on the cert;names in the cert;names in the certificate;names on the certificate;which names;every name;憑證名稱;憑證上的名稱;寫哪些名稱;放哪些名稱;哪些名稱',
  ],
  ['subject name;common name', '主體名稱;一般名稱', 'cn;sn'],
  [
    'wildcard certificate;wildcard',
    '萬用字元憑證;萬用字元',
    'star cert;wild card;星號憑證;通用憑證;asterisk;星號;萬用憑證;通配',
  ],
  ['private key', '私密金鑰', '私鑰;金鑰'],
  ['exportable', '可匯出', 'export;匯出'],
  [
    'certificate request',
    '憑證要求',
    'csr;request cert;申請憑證;憑證申請;order certificate;order a certificate;buy a certificate;買憑證;訂憑證;apply for certificate;apply for a certificate;requesting;signing request;申請憑證檔;要求檔;產生 csr',
  ],
  ['certificates in advance', '預先;事先要求憑證', 'ahead of time;early;提前;提早'],
  [
    'expire;renew',
    '到期;更新',
    'expired;renewal;過期;快到期;續約;換憑證;about to expire;runs out;ran out;to expire;失效;到期日;expiry;expiration;expires;expiring;valid until;validity;replace certificate;new certificate;到期日期;快過期;有效期;有效期限;期限;更換憑證;重新申請',
  ],
  [
    'assign certificate',
    '指派憑證',
    'bind certificate;套用憑證;綁憑證;install certificate;install the certificate;import certificate;import the certificate;安裝憑證;匯入憑證;裝憑證;綁定憑證',
  ],
  ['root certificate;certificate chain', '根憑證;憑證鏈結', 'chain;intermediate;中繼憑證;憑證鏈'],
  [
    'AudioVideoAuthentication certificate;A/V authentication',
    'A/V 驗證憑證',
    'av auth cert;roll;輪替;-roll;換 av 憑證',
  ],
  [
    'OAuth certificate;server-to-server authentication',
    'OAuth 憑證;伺服器對伺服器驗證',
    'oauth;s2s;server to server;伺服器對伺服器',
  ],
  ['public key infrastructure', '公開金鑰基礎結構', 'pki'],
  ['mutual TLS;MTLS', '相互 TLS;MTLS', 'mutual tls'],
  // Hybrid and moves.
  [
    'hybrid deployment;hybrid',
    '混合式部署;混合式',
    'hybrid setup;split domain;混合;混合環境;混合雲;part of our users;some users in the cloud;some in the cloud;一部分人;一部分留在;部分使用者;half in the cloud;half of the company;half of our users;coexistence;both worlds;co-exist;mixed environment;雲地;一半在雲端;一半人;有些人在雲端;雲端和地端;雲端跟地端;部分在雲端',
  ],
  [
    'on-premises',
    '內部部署',
    'on prem;onprem;our own server;our own servers;our own pool;local server;地端;本地;自己的伺服器;機房;on premise;on-premise;in house;in-house;own pool;own data center;own datacenter;we host;self-hosted;自建;自架;自己架;公司內部伺服器;公司自己的;本機伺服器',
  ],
  [
    'online;Lync Online',
    '線上;Lync Online',
    'cloud;the cloud;o365;office 365;microsoft 365;m365;雲端;上雲;雲;microsoft cloud;hosted by microsoft;in office 365;雲端版;線上版;微軟雲端;雲端上',
  ],
  [
    'move users to Lync Online',
    '將使用者移至 Lync Online;移動使用者',
    'move to cloud;put in the cloud;搬上雲;搬上雲端;移到雲端;遷移使用者;migrate to the cloud;to the cloud;into the cloud;migrate to online;move people to;移上雲;上雲端;搬到雲端;搬去雲端;搬到線上;移到線上;移去雲端',
  ],
  [
    'moving users from Lync Online to Lync on-premises;migrating Lync Online users to on-premises',
    '將使用者從 Lync Online 移至內部部署;移轉',
    'bring back;bring him back;move back;back on prem;搬回地端;搬回來;移回;拉回;cloud back;from the cloud;from cloud;back to our;back to on;搬回;移回來;從雲端;pulled back;pull back;return to on-premises;out of the cloud;off the cloud;leave the cloud;leave office 365;去雲端化;下雲;從線上;移回地端;搬到地端;撤回;離開雲端',
  ],
  ['shared SIP address space', '共用 SIP 位址空間', 'shared sip;same sip domain;共用位址空間'],
  [
    'directory synchronization',
    '目錄同步處理',
    'dirsync;aad connect;azure ad connect;ad sync;同步;目錄同步;帳號同步;sync;synchronize;synchronise;synced;synchronised;synchronized;帳號要同步;目錄服務同步',
  ],
  [
    'single sign-on',
    '單一登入',
    'sso;one password;same password;sign in once;單一帳號;同一組密碼;不用再輸入密碼',
  ],
  [
    'Active Directory Federation Services;AD FS',
    'Active Directory Federation Services;AD FS',
    'adfs;ad fs 憑證',
  ],
  [
    'pilot users;pilot',
    '試驗使用者;試驗',
    'pilot group;try with some;test users;挑幾個人;先讓幾個人;試點;先試;trial users;small group first;few users first;先挑幾個;小規模;試用者;先搬幾個',
  ],
  ['pilot pool', '試驗集區', 'test pool;試點'],
  [
    'legacy;Lync Server 2010',
    '舊版;Lync Server 2010',
    'old version;old server;舊的;舊環境;2010;older version;previous version;lync 2010;舊版本;舊伺服器;2010 版',
  ],
  [
    'tools and software required',
    '必要的工具和軟體;工具;軟體',
    'installers;installer;download;modules;要裝什麼;安裝檔;工具;software and tools;軟體和工具;軟體跟工具;先裝;先安裝',
  ],
  [
    'Lync Online customer',
    'Lync Online 客戶',
    'customer on office 365;o365 customer;o365 客戶;lync online 客戶',
  ],
  [
    'tenant',
    '租用戶',
    'onmicrosoft.com;onmicrosoft;租戶;tenant guid;guid;tenant id;組織識別碼;租用戶識別碼;租戶 id',
  ],
  ['user account', '使用者帳戶', '帳號;account;人'],
  [
    'disable user account;re-enable',
    '停用;重新啟用',
    'employee left;suspend;離職;停權;暫停;on leave;leave of absence;maternity leave;left the company;留職停薪;停掉帳號;帳號停;帳號先停;fired;dismissed;resigned;cut off;解雇;開除;辭職;resign;left us;leaves;leaver;quit;terminated;deactivate account;deactivate user;離開公司;辭職員工;停用帳號;凍結;先關掉',
  ],
  ['migration', '移轉', '遷移;升級;upgrade'],
  ['Exchange', 'Exchange', 'mail;信箱;outlook web'],
  // Mobility.
  [
    'mobility;mobile device',
    '行動性;行動裝置',
    'phone;iphone;android;ipad;smartphone;手機;app;行動 app;手機版;phones;tablet;tablets;ipads;iphones;mobile client;mobile clients;mobile app;lync mobile;cell phone;mobiles;windows phone;平板;行動版;行動用戶端;手機端;行動電話',
  ],
  [
    'push notification',
    '推播通知',
    'push;通知;推播;notification;notifications;notified;alert;alerts;badge;banner;apns;提醒;跳通知;訊息提示;收不到通知',
  ],
  // Operation.
  [
    'Centralized Logging Service',
    '集中記錄服務',
    'cls;clslogger;cls logger;central logging;集中式記錄;central log;記錄服務;集中記錄;collect logs;log collection;logging;logging service;collecting logs;收 log;蒐集記錄;收集記錄;日誌收集;記錄收集;日誌服務;收集日誌',
  ],
  ['capture log;log file', '擷取記錄檔;記錄檔', 'log;logs;trace output;cls output;日誌'],
  [
    'Snooper',
    'Snooper',
    'trace viewer;debugging tools;log viewer;read traces;open the log;看 log;看 trace;開啟記錄檔',
  ],
  ['scenario', '案例', 'scenario;情境;場景'],
  ['trace', '追蹤', 'tracing;trace file;抓 log'],
  [
    'disaster recovery',
    '災害復原;災難復原',
    'down;crashed;broken;dead;outage;壞掉;掛了;掛掉;當機;故障;毀損;fails;failed;failure;site down;site is down;unavailable;lost;死掉;整個掛;壞了;停擺;失效;斷線',
  ],
  [
    'failing over;failover',
    '容錯移轉',
    'fail over;switch over;take over;after a failure;other datacenter;other data center;second site;資料中心;另一個站台;另一座;切換;切過去;接手;備援;secondary site;backup site;backup pool;redirect;備援站台;轉到另一;改走',
  ],
  [
    'failing back;failback',
    '容錯回復',
    'fail back;switch back;repaired;復原後;修好;切回;切回去;切回來;online again;back online;is back;恢復正常;恢復運作;恢復了;restored;fixed again;return to the original;go back;back to normal;復原;修復;改回原本;切回原本;回復;恢復後',
  ],
  [
    'changing the Edge pool associated with a Front End pool',
    '變更與前端集區關聯的 Edge 集區',
    'point them at another edge;different edge;another edge;改用另一台 edge;換一個 edge',
  ],
  ['high availability', '高可用性', 'ha;redundancy;no single point;redundant;備援架構;不中斷'],
  [
    'synthetic transaction;Test-Cs',
    '綜合交易',
    'automatic test;自動測試;test command;test commands;test cmdlet;測試指令;測試命令;test 指令;測試的指令',
  ],
  ['watcher node', '監看員節點', 'watcher;monitoring node;監看節點;監視節點'],
  [
    'verify connectivity;testing',
    '驗證連線;測試',
    'test;check;make sure;verify;確認;測;檢查;怎麼測;validate;confirm;working correctly;reachable;works from outside;通不通;有沒有通;有沒有生效;是否生效;測通;能不能通;測一下;試一下;驗一下;連得到;連得進來',
  ],
  [
    'Remote Connectivity Analyzer',
    '遠端連線分析程式',
    'rca;testconnectivity;exrca;online test;test site;web test tool;線上測試;測試網站',
  ],
  [
    'health indicator',
    '健全狀況指標',
    'performance counter;khi;效能計數器;健康;counter;counters;unhealthy;health check;效能指標;monitor;monitoring;health;healthy;performance;健不健康;健康狀況;監控;效能;監視;盯',
  ],
  [
    'failure report;diagnostic report',
    '失敗報告;失敗清單報告',
    'monitoring report;error list;失敗清單;報表',
  ],
  [
    'security threats',
    '安全性威脅',
    'attack;attacks;ddos;hacker;spoofing;攻擊;駭客;威脅;入侵;threaten;threat;threats;danger;dangers;weakness;風險;弱點;sniff;sniffing;eavesdrop;eavesdropping;wiretap;intercept;man in the middle;spam;malware;virus;viruses;側錄;竊聽;攔截;監聽;偷看;偷聽;病毒;垃圾訊息;惡意;中間人',
  ],
  [
    'file transfer filter',
    '檔案傳輸篩選',
    'block attachments;exe;file extension;block files;傳檔;擋檔案;副檔名;傳檔案;send files;sending files;attachments;傳送檔案;附加檔案;file types;transfer files;file transfer;attach;檔案類型;傳檔給;送檔案;檔案傳送',
  ],
  [
    'URL filter',
    'URL 篩選',
    'hyperlink;hyperlinks;links in chat;link filter;連結;超連結;網址變成;clickable;click links;clicking;http links;點連結;點網址;links;link;urls in messages;url in chat;paste links;intranet links;網址;貼網址;貼連結;訊息裡的網址',
  ],
  [
    'audio conferencing provider',
    '音訊會議提供者',
    'conference bridge;acp;dial-in bridge;電話會議;撥入號碼;dial-in conferencing;dial in conferencing;phone conference;撥入式;電話撥入;電話會議提供者',
  ],
  ['remote call control', '遠端通話控制', 'rcc;pbx;話機控制'],
  [
    'Lync Room System;join button',
    'Lync Room System;加入按鈕',
    'meeting room device;room system;會議室;會議室設備;lrs',
  ],
  [
    'instant message;IM',
    '立即訊息',
    'chat;message;messages;text;send messages;聊天;傳訊息;訊息;傳話;即時通;即時通訊;chatting;ims;messaging;instant messaging;texting;write to;talk;talking;talk to;傳文字;對話;發訊息;聊;談話;傳話給;通訊',
  ],
  [
    'presence',
    '目前狀態',
    'status;online status;presence unknown;顯示狀態;狀態;燈號;away;offline;busy;離線;離開;忙碌;available;availability;green;red;online or offline;在線;線上狀態;綠燈;有沒有在線;看到狀態',
  ],
  [
    'contact',
    '連絡人',
    'contacts;buddy;buddies;好友;聯絡人;add people;add someone;friend;friends;加好友;加聯絡人;加人;加入對方',
  ],
  [
    'conference;meeting',
    '會議',
    'invite;invites;invite people;開會;邀請;邀會;meetings;conferences;conferencing;join a meeting;online meeting;web conference;線上會議;視訊會議;網路會議;加入會議;開的會',
  ],
  [
    'Lync Web App',
    'Lync Web App',
    'browser client;web client;網頁版;瀏覽器;web app;join from browser;join from a browser;without installing;不裝軟體;免安裝;網頁加入;用瀏覽器加入',
  ],
  ['glossary', '詞彙', 'terminology;definitions;名詞;術語'],
  ['new features', '新功能', "what's new;whats new;新增了什麼;有什麼新"],
  [
    'provisioning',
    '佈建',
    'apply;request access;sign up;申請;開通;報名;註冊;activate;activation;register;registration;subscribe;啟用申請;怎麼申請',
  ],
  ['provisioning site', '佈建網站', 'activation site;申請網站;pic.lync.com'],
  ['license', '授權', 'licence;cost;price;費用;要錢;付費'],
  [
    'policy',
    '原則',
    'policies;per user;one user only;one person;only some;some people;規定;限制某些人;只讓;只有某些人;permission for users;allow a user;allow users;certain users;certain people;selected users;single user;specific user;某個人;某些人;特定使用者;個別使用者;單一使用者;一個人;這個人',
  ],
  [
    'assign policy',
    '指派',
    'give policy;give the policy;grant;套用原則;給他;給使用者;套用;allow one person;allow a person;apply the policy;hand out;給某人;給某個人;套到;指定給;讓一個人;讓某個人',
  ],
  [
    'Web Services',
    'Web 服務',
    'web farm;external web services;web site;website;internal web site;external web site;iis;web component;網站;內部網站;外部網站;網頁服務;對外網頁;web 元件',
  ],
  [
    'Address Book Service',
    '通訊錄服務',
    'abs;/abs;address book;通訊錄;gal;global address list;look up people;搜尋同事;找同事;查通訊錄',
  ],
  [
    'authentication',
    '驗證',
    'login prompt;password prompt;asked for password;驗證視窗;要密碼;跳密碼;credentials;user name and password;ntlm;kerberos;認證;身分驗證;帳密',
  ],
  ['port 5061', '連接埠 5061', '5061'],
  ['HTTP port;port 4443;port 8080', '連接埠 4443;連接埠 8080', '4443;8080'],
  [
    'scope;identity',
    '範圍;身分識別',
    'scope;-identity;tag;global;site;parameter;參數;全域;站台;層級',
  ],
  ['Lync Server hybrid environment', 'Lync Server 混合環境', 'hybrid checklist;步驟表;檢查清單'],
  [
    'support',
    '支援',
    'supported;still supported;still works;還能用;支不支援;allowed to;is it ok;possible;compatible;compatibility;相容;可不可行;行不行;支援不支援',
  ],
  [
    'default',
    '預設',
    'by default;out of the box;內定;一開始;initial;preset;factory;reset;restore;還原;預設值;重設;改回;原始;一開始的',
  ],
  ['setting', '設定', 'option;選項;checkbox;勾選;打勾'],
  [
    'order;priority',
    '順序;優先順序',
    'sequence;which first;先後;先找;precedence;precedes;wins;overrides;takes precedence;誰先;優先;誰贏;以誰為準;哪個優先;蓋過;覆蓋',
  ],
  ['certificate for reverse proxy', '反向 Proxy 的憑證', 'reverse proxy cert;rp 憑證'],
  ['XMPP gateway', 'XMPP 閘道', 'old xmpp gateway'],
  ['conference join;meet now', '加入會議', '進會議;進不了會議'],
  ['Office Communications Server 2007 R2', 'Office Communications Server 2007 R2', 'ocs;ocs 2007'],
  ['Skype for Business Online', '商務用 Skype Online', 'sfb online;sfbo;商務 skype'],
  // What many topics speak of in passing.
  ['Domain Name System;DNS', '網域名稱系統;DNS', 'name server;nameserver;名稱伺服器'],
  [
    'Best Practices Analyzer',
    '最佳做法分析程式;最佳做法分析工具',
    'bpa;analyzer;best practice scan;掃描;掃瞄;最佳作法',
  ],
  [
    'FQDN;fully qualified domain name',
    'FQDN;完整網域名稱',
    'full name;short name;host name;hostname;netbios;computer name;dns suffix;完整名稱;短名稱;主機名稱;電腦名稱;全名;尾碼',
  ],
  [
    'hash algorithm;signature algorithm;key length',
    '雜湊演算法;簽章演算法;金鑰長度',
    'sha;sha1;sha256;sha2;sha-1;sha-2;sha-256;md5;hash;2048;4096;bits;演算法;位元',
  ],
  [
    'Lync Phone Edition;IP phone',
    'Lync Phone Edition;IP 話機',
    'desk phone;desk phones;phone device;common phones;話機;桌機;桌上電話;ip 電話;新話機',
  ],
  [
    'device update',
    '裝置更新',
    'ucupdates-r2;ucupdates;phone update;update phones;話機更新;更新話機',
  ],
  [
    'wireless network;Wi-Fi',
    '無線網路;Wi-Fi',
    'wifi;wlan;office wifi;company wifi;corporate wifi;公司 wifi;無線;內部 wifi',
  ],
  ['latency;packet loss', '延遲;封包遺失', 'delay;lag;round trip;卡頓;延遲時間'],
  [
    'perimeter security;secure',
    '安全性',
    'safe;protect;protected;is it secure;安不安全;安全嗎;保護;看得到;外洩;看到內容',
  ],
  [
    'group membership;user rights',
    '群組成員;使用者權限',
    'permission;permissions;admin rights;which rights;which group;member of;domain admin;什麼權限;權限;哪個群組;哪個帳號',
  ],
  [
    'sign-in;log on',
    '登入',
    'log in;login;logon;logs in;logging in;signing in;登不進去;登不上;連上線;登不上去',
  ],
  [
    'scheduled meeting',
    '排程會議;已排程的會議',
    'planned meetings;booked meetings;meetings gone;meeting invitations;預定會議;排定的會議;會議不見;排好的會議;已經排',
  ],
  [
    'listening port;published port',
    '接聽連接埠;發行的連接埠',
    'change the port;different port;already used;in use by;occupied;佔用;佔走;被佔;改埠;換埠;接聽埠',
  ],
  ['server role', '伺服器角色', 'roles;which roles;which role;角色;哪些角色'],
  [
    'regular tasks;check settings',
    '定期工作;檢查設定',
    'routine;regular;regularly;daily;weekly;例行;定期;日常;巡檢;每天;每週',
  ],
  ['warning', '警告', 'warn;警語;警告文字;提醒文字'],
  ['Exchange Unified Messaging;voice mail', 'Exchange 整合通訊;語音信箱', 'voicemail;um;語音留言'],
  [
    'user interface;dialog box',
    '對話方塊',
    'tick;check box;checkbox;where do i click;button;menu;點哪裡;按哪裡;按鈕;選單;核取方塊',
  ],
];

function forms(text: string): readonly string[] {
  return text
    .split(';')
    .map((form) => form.trim())
    .filter((form) => form !== '');
}

/** Terms that every product has; that a question names one says little about its subject. By their first English form. */
const general = new Set([
  'FQDN',
  'wireless network',
  'perimeter security',
  'group membership',
  'sign-in',
  'scheduled meeting',
  'server role',
  'regular tasks',
  'warning',
  'Exchange Unified Messaging',
  'user interface',
  'latency',
  'Domain Name System',
  'Back End Server',
  'bandwidth',
  'conference',
  'contact',
  'default',
  'SIP domain',
  'Exchange',
  'instant message',
  'IP address',
  'license',
  'media',
  'migration',
  'mobility',
  'online',
  'order',
  'presence',
  'setting',
  'support',
  'tenant',
  'user account',
  'verify connectivity',
]);

/** What people want to do; see `actions.ts`. */
export const actions: readonly Omit<Term, 'isGeneral'>[] = actionRows.map(
  ([en, zh, colloquial]) => ({ en: forms(en), zh: forms(zh), colloquial: forms(colloquial) }),
);

/** The terms of the field. They are facts: names, and what stands for them. */
export const terms: readonly Term[] = rows.map(([en, zh, colloquial = '']) => ({
  en: forms(en),
  zh: forms(zh),
  colloquial: forms(colloquial),
  isGeneral: general.has(forms(en)[0] ?? ''),
}));
