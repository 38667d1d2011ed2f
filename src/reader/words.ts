/** The tongues of the screen: the reader speaks that of the briefing where it can, else English. */
export type Tongue = 'en' | 'hant' | 'hans';

/** One phrase of the screen in every tongue. */
export type Words = Readonly<Record<Tongue, string>>;

export function tongueOf(language: string): Tongue {
	if (!/^zh\b/i.test(language)) return 'en';
	return /hans|cn|sg/i.test(language) ? 'hans' : 'hant';
}

/** One phrase in English, Traditional and Simplified Chinese. */
export const words = (en: string, hant: string, hans: string): Words => ({en, hant, hans});

/** Every phrase of the screen but the titles of commands, which stand in their table. */
export const phrases = {
	speakers: words('Speakers', '發言人', '发言人'),
	questions: words('Questions', '問題', '问题'),
	reporters: words('press', '記者', '记者'),
	opening: words('Opening', '開場', '开场'),
	interlude: words('Interlude', '插敘', '插叙'),
	closing: words('Closing', '結束', '结束'),
	question: words('Q', '問', '问'),
	host: words('host', '主持', '主持'),
	listComma: words(', ', '、', '、'),
	noSpeaker: words('(no speaker)', '（未署名）', '（未署名）'),
	caption: words('pic', '圖', '图'),
	scene: words('··', '··', '··'),
	row: words('row', '行', '行'),
	turn: words('turn', '次', '次'),
	turns: words('turns', '次', '次'),
	askedCount: words('questions', '問', '问'),
	search: words('search', '搜尋', '搜索'),
	hits: words('hits', '處', '处'),
	passages: words('passages', '段', '段'),
	closeSheet: words('close', '關閉', '关闭'),
	openItem: words('open', '打開', '打开'),
	chooseItem: words('choose', '選擇', '选择'),
	scrollSheet: words('scroll', '捲動', '滚动'),
	exact: words('', '', ''),
	folded: words('variant', '異體', '异体'),
	pinyin: words('pinyin', '拼音', '拼音'),
	fuzzy: words('similar', '近似', '近似'),
	noHits: words('nothing found', '沒有找到', '没有找到'),
	typeToSearch: words('type what you look for', '輸入要找的詞，簡繁皆可', '输入要找的词，简繁皆可'),
	typeToFilter: words('type to filter', '輸入以篩選', '输入以筛选'),
	scopeAll: words('all', '全部', '全部'),
	scopeQuestions: words('questions', '提問', '提问'),
	scopeAnswers: words('answers', '回答', '回答'),
	only: words('only', '只看', '只看'),
	onlyHits: words('only turns with hits', '只看命中的發言', '只看命中的发言'),
	help: words('Help', '說明', '说明'),
	information: words('Information', '資訊', '信息'),
	source: words('Source', '原文', '原文'),
	commands: words('Commands', '命令', '命令'),
	concordance: words('Concordance', '索引', '索引'),
	figures: words('Figures', '數字', '数字'),
	byPlace: words('in order', '依位置', '按位置'),
	byRight: words('by what follows', '依後文', '按后文'),
	byLeft: words('by what precedes', '依前文', '按前文'),
	byMeasure: words('by what is measured', '依所指', '按所指'),
	byValue: words('by value', '依數值', '按数值'),
	byKind: words('by kind', '依類別', '按类别'),
	more: words('more', '更多', '更多'),
	lastQuestion: words('this is the last question', '已是最後一問', '已是最后一问'),
	firstQuestion: words('this is the first question', '已是第一問', '已是第一问'),
	noSuchQuestion: words('there is no such question', '沒有這一問', '没有这一问'),
	noOtherTurn: words('no other turn by this speaker', '此人沒有別的發言', '此人没有别的发言'),
	noExchange: words('no question and answer here', '此處沒有問答', '此处没有问答'),
	noQuery: words('search first: /', '請先搜尋：/', '请先搜索：/'),
	noPlaceBefore: words('no place to go back to', '沒有先前的位置', '没有先前的位置'),
	theEnd: words('the end', '全文完', '全文完'),
	theStart: words('the start', '已在開頭', '已在开头'),
	noText: words('no text', '沒有文字', '没有文字'),
	notThere: words('nothing of this here', '此處沒有', '此处没有'),
	plainText: words(
		'no speakers were found: this is the plain text',
		'沒有找到發言人，以純文字顯示',
		'没有找到发言人，以纯文本显示',
	),
	asPrinted: words('', '', ''),
	simplified: words('Simplified', '簡', '简'),
	traditionalTaiwan: words('Traditional (TW)', '繁（臺）', '繁（台）'),
	traditionalHongKong: words('Traditional (HK)', '繁（港）', '繁（港）'),
	unknownKey: words('no such key; ? shows all', '沒有這個鍵，? 看說明', '没有这个键，? 看说明'),
	doubts: words('in doubt', '存疑', '存疑'),
	title: words('title', '標題', '标题'),
	date: words('held', '舉行', '举行'),
	place: words('place', '地點', '地点'),
	published: words('published', '發布', '发布'),
	editor: words('editor', '編輯', '编辑'),
	file: words('file', '檔案', '文件'),
	characters: words('characters', '字', '字'),
	anchor: words('here', '位置', '位置'),
	address: words('address', '網址', '网址'),
} as const satisfies Record<string, Words>;

export type Word = keyof typeof phrases;

export const say = (tongue: Tongue, word: Word): string => phrases[word][tongue];

/** A part of a whole (0 to 1) in whole per cent; something is never called nothing. */
export const percentage = (part: number): string => (part > 0 && part < 0.005 ? '<1%' : `${Math.round(part * 100)}%`);
