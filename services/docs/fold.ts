/** Ways to write a word that documents do not use, and theirs. */
const variants: readonly (readonly [written: string, meant: string])[] = [
  ['憑証', '憑證'],
  ['凭证', '憑證'],
  ['証書', '憑證'],
  ['證書', '憑證'],
  ['拓樸', '拓撲'],
  ['拓朴', '拓撲'],
  ['紀錄', '記錄'],
  ['聯盟', '同盟'],
  ['聯邦', '同盟'],
  ['結盟', '同盟'],
  ['聯絡人', '連絡人'],
  ['端口', '連接埠'],
  ['域名', '網域名稱'],
  ['服務器', '伺服器'],
  ['登錄', '登入'],
  ['登陸', '登入'],
  ['默認', '預設'],
  ['網絡', '網路'],
  ['信息', '訊息'],
  ['消息', '訊息'],
  ['客戶端', '用戶端'],
  ['佈署', '部署'],
  ['布署', '部署'],
  ['策略', '原則'],
  ['帳户', '帳戶'],
  ['日志', '日誌'],
  ['賬號', '帳號'],
];

/** Simplified and variant characters that questions hold, each before the Traditional one. */
const characters =
  '臺台证證书書务務联聯网網络絡录錄设設无無发發为為这這个個对對从從说說问問题題实實现現应應该該处處开開关關连連线線户戶帐帳号號码碼权權限限员員组組织織机機构構过過时時间間会會话話议議讯訊记記认認识識邮郵电電脑腦么麼吗嗎还還没沒们們报報错錯误誤态態变變换換删刪单單击擊选選择擇标標签簽页頁导導备備测測试試读讀写寫决決级級总總结結别別远遠进進边邊传傳输輸贝貝费費负負载載责責项項须須预預领領频頻风風验驗点點资資质質较較软軟轻輕辑輯迁遷转轉运運适適谁誰谈談语語请請详詳调調订訂讨討许許论論访訪诊診评評词詞译譯释釋钥鑰链鏈长長门門阶階队隊难難韧韌顺順项項类類经經给給续續维維缓緩编編缺缺虚虛规規观觀觉覺览覽视視计計让讓训訓闭閉闻聞阻阻双雙台台叶葉吴吳启啟告告响響团團图圖围圍国國圆圓块塊坏壞声聲壳殼备備复復够夠头頭夹夾奖獎妈媽学學宁寧宝寶审審宽寬将將尔爾尝嘗层層属屬岁歲岛島币幣师師带帶帮幫广廣库庫张張弹彈强強归歸当當录錄彻徹径徑忆憶怀懷护護担擔拟擬拥擁择擇挂掛损損据據撑撐敌敵数數断斷旧舊显顯术術杂雜条條来來极極枪槍样樣桥橋检檢楼樓欢歡汇匯汉漢汤湯浏瀏测測清清渐漸满滿滤濾灵靈灾災热熱状狀环環画畫监監盖蓋盘盤着著确確离離种種积積称稱稳穩筛篩签簽简簡约約红紅纠糾纯純线線细細终終绍紹绑綁统統继繼绪緒罗羅聊聊职職与與业業东東两兩严嚴丢丟临臨举舉义義乐樂习習买買乱亂于於亏虧产產亲親亿億仅僅仓倉价價众眾优優伙夥伤傷体體余餘侧側储儲儿兒内內册冊军軍冲衝况況准準减減几幾则則刚剛创創办辦动動务務劳勞势勢华華协協卫衛卖賣占占历歷压壓厂廠厅廳县縣参參专專伦倫伪偽伫佇侦偵兴興净淨凑湊凭憑区區却卻厌厭叙敘叠疊唤喚园園场場墙牆宾賓寻尋尽盡弃棄恶惡惯慣战戰执執扩擴扫掃拢攏拦攔拨撥挡擋挥揮撷擷暂暫栏欄树樹档檔椭橢横橫残殘毁毀毕畢沟溝浅淺潜潛烦煩牵牽牺犧独獨狭狹畅暢痪瘓瘫癱础礎碍礙窃竊笔筆紧緊纪紀纳納纹紋纽紐绕繞绝絕综綜绿綠缘緣缩縮胁脅脉脈节節获獲萤螢营營蓝藍虑慮虽雖补補装裝见見讲講诈詐诉訴询詢课課谓謂谢謝谨謹谭譚败敗购購贴貼贵貴赖賴跃躍踪蹤轨軌达達迈邁违違迟遲迹跡递遞逻邏遗遺针針钓釣钟鐘钮鈕钱錢销銷锁鎖键鍵镜鏡闪閃闲閒闸閘阅閱阵陣际際陆陸险險随隨隐隱隶隸静靜顶頂顾顧额額颠顛馀餘马馬驻駐骗騙骚騷骤驟鱼魚麦麥齐齊龙龍';
const traditional = new Map<string, string>();
const letters = Array.from(characters);
for (let index = 0; index + 1 < letters.length; index += 2) {
  const [written = '', meant = ''] = letters.slice(index, index + 2);
  if (written !== meant) traditional.set(written, meant);
}

const foreignLetter = new RegExp(`[${[...traditional.keys()].join('')}]`, 'gu');
const meaning = new Map(variants);
const variant = new RegExp([...meaning.keys()].join('|'), 'gu');

/**
 * Makes texts comparable: full-width letters become plain ones, special spaces become spaces, Simplified and variant characters
 * the Traditional ones, and common ways to write a term the one of the documents. Case is kept.
 */
export function fold(text: string): string {
  if (/^[\n -~]*$/u.test(text)) return text;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00a0\u2000-\u200b\u3000]/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-');
  if (!/\p{Script=Han}/u.test(plain)) return plain;
  return plain
    .replace(foreignLetter, (one) => traditional.get(one) ?? one)
    .replace(variant, (one) => meaning.get(one) ?? one);
}
