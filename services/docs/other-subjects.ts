/**
 * Subjects of other products and other departments. A question that names one, and finds it nowhere in the topic that fits best,
 * is asked at the wrong place: all the other words may fit by chance. Latin ones are whole words in lower case.
 */
export const otherSubjects: readonly string[] = `
  slack;zoom;webex;whatsapp;telegram;discord;line;wechat;signal;facebook;google meet;cisco;avaya;mattermost;
  outlook;sharepoint;onedrive;planner;yammer;power automate;power bi;copilot;intune;excel;word document;onenote;access database;
  webinar;live event;town hall;whiteboard;breakout room;background;emoji;sticker;gif;theme;dark mode;
  recording;record a;recordings;transcript;captions;
  price;prices;cost;costs;cal;cals;invoice;euro;euros;dollar;dollars;discount;buy;order a;
  attachment size;mailbox size;mailbox;quota;gigabyte;gigabytes;terabyte;storage limit;
  password reset;reset the password;reset my password;forgot;signature;out of office;
  hunt group;response group;call park;call queue;auto attendant;voicemail;voice mail greeting;dial plan;emergency call;e911;fax;
  operator connect;direct routing;calling plan;sip trunk;trunk;carrier;handset;headset;polycom;yealink;audiocodes;firmware;
  vmware;hyper-v;snapshot;back up;backup;backups;restore;antivirus;printer;vpn client;wifi password;
  azure automation;kubernetes;docker;terraform;ansible;linux client;chromebook;windows 11;macos;mac client;
  lawyer;ediscovery;gdpr;salary;holiday;lunch;weather;translate;
  會議錄影;錄影;錄音;逐字稿;字幕;背景圖;背景;貼圖;表情;白板;分組討論;直播;網路研討會;
  多少錢;報價;價格;費用;採購;發票;折扣;官方帳號;
  信箱容量;容量;上限是多少;配額;附件大小;簽名檔;簽名;重設密碼;忘記密碼;密碼忘;休假;自動回覆;
  印表機;列印;話機;總機;分機;內線;撥號計畫;代接;轉接;語音信箱問候;傳真;緊急電話;耳機;攝影機;
  快照;備份;還原;虛擬主機;虛擬機;防毒;律師;證據;個資;薪水;午餐;天氣;翻譯;文件庫;版本控制;
  calendar;free/busy;shortcut;ringtone;keyboard;laptop;api;python;sdk;world cup;
  鈴聲;投票;預約;行事曆;共用信箱;快速鍵;筆電;鍵盤;滑鼠;
  微信;釘釘;臉書;企業語音;
  persistent chat;group chat;chat room;chat rooms;response groups;call forwarding;forward calls;simultaneous ring;delegate;delegates;
  private line;voice route;voice routes;voice routing;dial plans;normalization rule;voice policy;location policy;call admission control;
  media bypass;qos;dscp;jitter;packet loss;codec;participants;attendees;how many people;contact list;contact card;
  photo;photos;picture;avatar;language pack;display language;the language;cumulative update;cumulative updates;hotfix;service pack;windows update;
  mirroring;witness;cluster;file share;database;databases;call detail records;pin;lobby;poll;polls;sccm;msi;silent install;
  ubuntu;linux;read receipt;read receipts;reaction;reactions;channel;channels;sharepoint site;team site;
  distribution group;distribution list;mailbox database;public folder;public folders;locked out;lockout;unlock;mfa;multi-factor;two-factor;
  conditional access;bitlocker;blue screen;toner;wallpaper;screen saver;font;spell check;battery;football;restaurant;joke;stock price;
  birthday;vacation;meeting notes;task list;to-do;timesheet;payroll;parking;
  聊天室;持續聊天;常設聊天;來電;代理人;分機號碼;語音路由;通話品質;抖動;封包遺失;幾個人;人數;大頭照;照片;介面語言;
  累積更新;更新失敗;安全性更新;鏡像;叢集;資料庫;歷史訊息;派送;pin 碼;已讀;回條;頻道;外部共用;通訊群組;被鎖;鎖住;解鎖;
  wi-fi;wifi;無線網路;多因素;雙因素;餐廳;電影;股票;笑話;球賽;生日;考勤;停車;硬碟;磁碟空間;當機畫面;桌布;字型;電池;會議記錄;待辦;
  exchange um;unified messaging;voicemail box;analog device;analog phone;common area phone;survivable branch;branch office;media gateway;
  enterprise voice;call admission;emergency number;location information;group pickup;call pickup;call recording;phone number;caller id;
  office web apps;powerpoint;desktop sharing;screen sharing;share my screen;raise hand;mute;camera;webcam;microphone;speakers;echo;bluetooth;
  pool pairing;backup service;role-based;rbac;user data;contact lists;chat history;conversation history;message history;retention;ediscovery hold;
  lync for mac;apple watch;smart watch;mac;translation;live captions;noise;
  product key;license key;e3;e5;plan include;trial;subscription;roadmap;training;course;exam;account manager;support ticket;open a ticket;
  reboot;reboots;hard disk;disk space;raid;defrag;patch;patches;security update;windows defender;
  聊天記錄;對話記錄;對話歷程;聊天歷程;匯出聊天;聊天保留;訊息保留;收回;打錯字;即時翻譯;鏡頭;麥克風;喇叭;藍牙;回音;雜音;
  電話號碼;來電顯示;分公司;類比;公共區域電話;位置資訊;緊急號碼;群組代接;通話錄音;螢幕分享;分享螢幕;桌面共用;簡報;靜音;舉手;
  產品金鑰;序號;試用;訂閱;方案;教育訓練;課程;考試;客戶經理;重開機;重新開機;交換器;修補程式;排除資料夾;
  集區配對;備份服務;角色型;使用者資料;連絡人清單備份;蘋果手錶;手錶;
  quarantine;junk mail;junk folder;spam filter;mail flow;mail rule;inbox rule;transport rule;migration batch;send-as;send as permission;bounce message;
  email bounced;ndr;mx record;spf record;dkim;dmarc;smtp relay;imap;pop3;activesync;mobile device management;mdm;room calendar;
  nas;network drive;mapped drive;drive letter;file server;folder permission;shared folder;dfs;login script;roaming profile;folder redirection;
  print queue;plotter;projector;hdmi;docking station;second monitor;screen resolution;touchpad;charger;battery life;
  hold music;music on hold;parked call;call transfer;transfer a call;speed dial;ivr;voice menu;business hours;caller id name;number porting;
  port our number;sim card;esim;roaming charges;landline;analogue line;alarm line;elevator phone;door phone;intercom;pager;dect;
  site-to-site;site to site;ssl vpn;openvpn;wireguard;anyconnect;spanning tree;switch port;captive portal;
  poe;bandwidth hog;speed test;dhcp scope;dhcp lease;ip conflict;
  breakout;breakout rooms;whiteboards;teams room;meeting room booking;book a room;teams recording;moderated channel;private channel;private channels;
  shared channels;wiki tab;planner tab;app store;app permission;loop component;viva;stream video;forms quiz;power apps;sharepoint permission;
  site collection;document library;onedrive sync;sync client;version history;retention label;sensitivity label;data loss prevention;dlp;litigation hold;
  windows activation;activate windows;windows license;windows hello;bios;uefi;boot;imaging;sysprep;wsus;
  wsus server;gpo drive;local admin password;laps;screensaver;taskbar;start menu;default browser;browser cache;cookies cleared;adobe;acrobat;pdf editor;
  autocad;photoshop;sap;erp;crm;salesforce;dynamics;oracle;mysql;postgres;sql backup;sql maintenance;reporting services;excel macro;pivot table;
  word template;mail merge;powerpoint template;visio;project server;jira;confluence;github;gitlab;jenkins;docker container;tomcat;
  wordpress;ssl for website;website down;domain renewal;register a domain;hosting invoice;google workspace;gmail filter;dropbox;box.com;
  badge;door access;cctv;ups;air conditioning;data centre cooling;generator;overtime;expense;expenses;travel claim;sick leave;annual leave;pension;
  onboarding checklist;job description;business card;coffee machine;canteen;shuttle bus;
  隔離區;垃圾郵件;郵件規則;郵件流程;收件匣規則;退信;移轉批次;代理傳送;寄件權限;郵件轉寄;mx 記錄;spf 記錄;
  網路硬碟;網路磁碟;磁碟機代號;檔案伺服器;資料夾權限;漫遊設定檔;列印佇列;掃描器;影印機;投影機;第二螢幕;解析度;
  觸控板;充電器;隨身硬碟;等候音樂;保留音樂;語音選單;營業時間;上班時間;轉接電話;話務;總機語音;門號;攜碼;sim 卡;漫遊費;市話;對講機;門鈴;
  撥接;無線基地台;基地台;交換器埠;測速;ip 衝突;預訂會議室;訂會議室;主持人控制;私人頻道;頻道管理;小組討論;檔案同步;
  同步用戶端;版本歷程;敏感度標籤;資料外洩防護;訴訟保留;啟用 windows;作業系統授權;重灌;灌電腦;螢幕保護;工作列;開始功能表;
  瀏覽器快取;清除快取;巨集;樞紐分析;合併列印;進銷存;人資系統;差勤;請假;特休;加班;加班費;出差費;報帳;勞保;健保;退休金;名片;
  門禁;監視器;不斷電;冷氣;機房空調;飲水機;咖啡機;員工餐廳;交通車;團購;尾牙;網站掛了;網域續約;虛擬主機續約;購物網站;官網
`
  .split(';')
  .map((subject) => subject.trim())
  .filter((subject) => subject !== '');
