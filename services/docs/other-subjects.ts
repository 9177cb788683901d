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
  集區配對;備份服務;角色型;使用者資料;連絡人清單備份;蘋果手錶;手錶
`
  .split(';')
  .map((subject) => subject.trim())
  .filter((subject) => subject !== '');
