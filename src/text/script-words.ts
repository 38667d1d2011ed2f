import {foreignSounds} from './foreign-names.ts';

/*
 * What OpenCC's dictionaries get wrong in official prose, and what only the words around a character tell. Words are given in
 * Traditional alone: what they are in Simplified, OpenCC knows. Pairs of characters stand as from, to.
 */

/** Words wherever they stand, whatever words ICU finds there. */
export const wholeWords = `
	降準 准入 照准 征程 催征 加注 改制為 回歸 回流 回天 沖抵 沖減 沖銷 沖回 沖正 沖淡 沖廁 沖沙 行政復議 複種指數 厚朴
	乾辣椒 乾椒 乾散貨 乾熱岩 乾濕 乾鮮 乾混 乾熄焦 乾法 幹支線 幹渠 幹管 采石磯 穀賤傷農 于都縣 于田縣 于洪區 總臺
	湖里區 里下河 里運河 里耶 可可西里 烏蘇里 雲城區 白洋淀 海淀 茶淀 淀山湖 淀浦河 失範 噴塗 塗裝 塗覆 圍塗 採砂 調制解調 雜穀 穀價 犯睏 古人云 胡同 干寶 庫爾干
`;

/** Words where ICU ends a word too. */
export const boundWords = `
	馬里 德里 巴里 加里 哈里 里約 里昂 里根 里海 里爾 里斯 里皮 里奇 克里 凱里 米里 峇里 阿里 鍾山 獨鍾 龍鍾
	繡製 烤製 縫製 煮製 鑄製 焊製 刻製 雕製 炒製 織製 製種 製熱 麵製品 麵團 幹將 大包乾 排乾 准營 准駕車 准駕證 准購 准生證 准運證
	羊隻 糧穀 穀種 沖賬 復議 身繫 捨小家 折合 家具 游離 游動 巨變 嘗膽 備嘗 克制 排泄 捲款 換髮型 縴繩 餘電 親子遊
`;

/** Words of OpenCC's, in Simplified, that mislead more often than they help: 后干的第一件事, 的钟南山, 换发证书. */
export const noWords = '干的 干和 干等 干点 的钟 是只 有云 换发 编发 乱发 对表 宝志 方志 马扎';

/** What a character is that is no part of a word: Simplified, Traditional. */
export const alone = '范范 余余 钟鍾 郁郁 淀淀 朴朴 岩岩 岳岳 签簽 喂餵';

const sounds = `[${foreignSounds}]{2}`;

/** What a character is by what stands around it in Simplified. */
export const inContext: readonly (readonly [RegExp, string])[] = [
	[/(?<=[\d０-９十百千万亿])余|(?<=\p{Script=Han})(?<![老小新])余(?!\p{Script=Han})/gu, '餘'],
	[/(?<=[\d０-９点分秒刻])钟|(?<![老小独龙])钟(?!\p{Script=Han})/gu, '鐘'],
	[/(?<=\p{Script=Han})(?<![老小])范(?!\p{Script=Han})/gu, '範'],
	[/(?<=[\d０-９一两三四五六七八九十百千])斗(?![争志殴法士牛嘴])/gu, '斗'],
	[new RegExp(`(?<=${sounds})干(?=[纳村镇乡县区市州])`, 'gu'), '干'],
	[/(?<=自)制(?=\p{Script=Han})(?![力能度定止约])/gu, '製'],
	[/喂(?=[，！,!])/gu, '喂'],
	[/(?<=[这那])只(?=[会需应须可为在])/gu, '只'],
	[/(?<=[头匹峰][（(])只(?=[）)])/gu, '隻'],
	[/涂(?=家[^\P{Script=Han}里庭人长属具电])/gu, '涂'],
	[/游(?=家[沟村庄湾坪河店镇屯岭坝寨巷桥营堡坡塘山])/gu, '游'],
	[/系(?=[好上紧着]?(?:安全带|领带|鞋带|红领巾))/gu, '繫'],
	[/(?<=[确纯均])系(?![统列数])/gu, '係'],
	[/(?<=[人诗子书语谚曰])云(?=[：:，,「“‘])/gu, '云'],
	[/(?<=[\d０-９十百千万亿]余?|一只|[几数]|第[一二三四五六七八九十])只(?![要有能是剩会可为占])/gu, '隻'],
	[/(?<=(?:[\d０-９〇一二两三四五六七八九十百千万几]|[十百千]多)余?)里(?![面边头挑])/gu, '里'],
	[/(?<=^|[^\p{Script=Han}])里(?![面边头外间屋侧应])/gmu, '里'],
	[/(?<![这那哪家心村城县市省区镇乡手眼屋夜书])里(?=社区|小区|胡同|巷|弄|屯|庄)/gu, '里'],
	[
		/(?<![这那哪家心村城县市省区镇乡手眼屋夜书])里(?=[^\P{Script=Han}的各和与等]{0,2}(?:镇(?![上里])|乡(?![愁村亲下土镇间里])|街道))/gu,
		'里',
	],
	[/(?<=[\d０-９一两三几这那首]出?)出(?!出)(?=(?:好|大|闹|喜|悲|新|老|折子)?[戏剧](?!情))/gu, '齣'],
	[/(?<=(?<![说拿看瞄摸抓对测料吃把捏猜定投瞅瞧捉握咬得])不|[获未才只特恩])准(?![确备时则点绳])/gu, '准'],
];

/** Words of Traditional that are more in Simplified than their characters: Traditional, Simplified. */
export const simplifiedWords =
	'甚麼什么 甚么什么 計畫计划 規畫规划 企畫企划 策畫策划 澈底彻底 徬徨彷徨 祇有只有 祇是只是 祇能只能 祇要只要';

/** Traditional characters that Simplified has too: 乾坤, 狼藉, 瞭望, 魏徵. */
export const keptInSimplified = '乾徵夥藉瞭覆昇祇麽鍾甦';

/** Cantonese characters that Simplified texts print as they are: what OpenCC knows for them, few fonts have. */
export const cantonese = '嗰嚧';

/** Simplified characters that Traditional has too, for another word. */
export const inBothScripts =
	'万丑丰么于云仆价伙余佣党准几凶划占厂厘台叶吁吃后咨咸夸尸岩岳帘干广征恒愿据斗朴杠杰柜涂涌淀游熏确种筑胜腊腌苹范荐虫虱蜡辟适郁采里霉晒吓苧雇琼税户兑脱悦温蜕卧葱';

/** Forms of OpenCC's standard that the press prints seldom, in Taiwan and in Hong Kong. */
export const rareForms = `
	孃娘 絃弦 悽淒 谿溪 巖岩 箇個 譁嘩 柺拐 鬨哄 慼戚 閤合 燬毀 譭毀 廕蔭 啓啟 峯峰 羣群 麪麵 牀床 僞偽 爲為 衆眾 祕秘 喫吃
	癡痴 竈灶 纔才 溼濕 脣唇 鍼針 覈核 糉粽 皁皂 叄叁 蹠跖 羶膻
`;
/** What is printed in Taiwan; a character that stays is given twice. */
export const taiwanForms = '裏裡 着著 衞衛 説說 税稅 户戶 兑兌 脱脫 悦悅 温溫 蜕蛻 卧臥 葱蔥 污污';
/** What is printed in Hong Kong: its press writes 說, whatever the official list says. */
export const hongKongForms = '臺台 說說 稅稅 戶戶 兌兌 敘敘 溫溫 脫脫 銳銳 閱閱 悅悅 蘊蘊 蛻蛻 醞醞 臥臥 鉤鉤 嫻嫻';

/** In Traditional that came about character by character, what may stay as it is: both are printed. */
export const bothPrinted = `
	布佈 台臺 盡儘 占佔 周週 了瞭 扎紮 借藉 匯彙 托託 向嚮 復覆 蘇甦 注註 升昇 念唸 志誌 群羣 畫劃 併並 煉鍊 別彆 回迴 吊弔
	欲慾 雇僱 岳嶽 梁樑 秘祕 家傢 才纔 杯盃 彩綵 奸姦 床牀 污汙 克剋 累纍 伙夥 泛氾 份分 凶兇 咨諮 贊讚 核覈 嘆歎 閑閒 愈癒
	岩巖 恒恆 厘釐 杠槓 鑒鑑 跡蹟 舖鋪 尸屍 致緻 雕鵰 暗闇 采彩 煙菸 卷捲 杆桿 台檯
`;
