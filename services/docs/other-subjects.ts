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
  多少錢;報價;價格;費用;採購;發票;折扣;買;官方帳號;
  信箱容量;容量;上限是多少;配額;附件大小;簽名檔;簽名;重設密碼;忘記密碼;密碼忘;休假;自動回覆;
  印表機;列印;話機;總機;分機;內線;撥號計畫;代接;轉接;語音信箱問候;傳真;緊急電話;耳機;攝影機;
  快照;備份;還原;虛擬主機;虛擬機;防毒;律師;證據;個資;薪水;午餐;天氣;翻譯;文件庫;版本控制;
  calendar;free/busy;shortcut;ringtone;keyboard;laptop;api;python;sdk;world cup;
  鈴聲;投票;預約;行事曆;共用信箱;快速鍵;筆電;鍵盤;滑鼠;
  微信;釘釘;臉書;企業語音
`
  .split(';')
  .map((subject) => subject.trim())
  .filter((subject) => subject !== '');
