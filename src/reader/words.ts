/** The tongues of the screen: the reader speaks that of the briefing where it can, else English. */
export type Tongue = 'en' | 'hant' | 'hans';

/** One phrase of the screen in every tongue. */
export type Words = Readonly<Record<Tongue, string>>;

export function tongueOf(language: string): Tongue {
	if (!/^zh\b/i.test(language)) return 'en';
	return /hans|cn|sg/i.test(language) ? 'hans' : 'hant';
}

/** Every phrase of the screen but the titles of commands, which stand in their table. */
export const words = {
	speakers: {en: 'Speakers', hant: '發言人', hans: '发言人'},
	questions: {en: 'Questions', hant: '問題', hans: '问题'},
	reporters: {en: 'reporters', hant: '記者', hans: '记者'},
	opening: {en: 'Opening', hant: '開場', hans: '开场'},
	interlude: {en: 'Interlude', hant: '插敘', hans: '插叙'},
	closing: {en: 'Closing', hant: '結束', hans: '结束'},
	question: {en: 'Q', hant: '問', hans: '问'},
	host: {en: 'host', hant: '主持', hans: '主持'},
	listComma: {en: ', ', hant: '、', hans: '、'},
	noSpeaker: {en: '(no speaker)', hant: '（未署名）', hans: '（未署名）'},
	caption: {en: 'pic', hant: '圖', hans: '图'},
	scene: {en: '··', hant: '··', hans: '··'},
	row: {en: 'row', hant: '行', hans: '行'},
	turns: {en: 'turns', hant: '次', hans: '次'},
	askedCount: {en: 'questions', hant: '問', hans: '问'},
	search: {en: 'search', hant: '搜尋', hans: '搜索'},
	hits: {en: 'hits', hant: '處', hans: '处'},
	passages: {en: 'passages', hant: '段', hans: '段'},
	closeSheet: {en: 'close', hant: '關閉', hans: '关闭'},
	scrollSheet: {en: 'scroll', hant: '捲動', hans: '滚动'},
	exact: {en: '', hant: '', hans: ''},
	folded: {en: 'variant', hant: '異體', hans: '异体'},
	pinyin: {en: 'pinyin', hant: '拼音', hans: '拼音'},
	fuzzy: {en: 'similar', hant: '近似', hans: '近似'},
	noHits: {en: 'nothing found', hant: '沒有找到', hans: '没有找到'},
	typeToSearch: {
		en: 'type what you look for',
		hant: '輸入要找的詞，簡繁皆可',
		hans: '输入要找的词，简繁皆可',
	},
	typeToFilter: {en: 'type to filter', hant: '輸入以篩選', hans: '输入以筛选'},
	scopeAll: {en: 'all', hant: '全部', hans: '全部'},
	scopeQuestions: {en: 'questions', hant: '提問', hans: '提问'},
	scopeAnswers: {en: 'answers', hant: '回答', hans: '回答'},
	only: {en: 'only', hant: '只看', hans: '只看'},
	onlyHits: {en: 'only turns with hits', hant: '只看命中的發言', hans: '只看命中的发言'},
	help: {en: 'Help', hant: '說明', hans: '说明'},
	information: {en: 'Information', hant: '資訊', hans: '信息'},
	source: {en: 'Source', hant: '原文', hans: '原文'},
	commands: {en: 'Commands', hant: '命令', hans: '命令'},
	concordance: {en: 'Concordance', hant: '索引', hans: '索引'},
	figures: {en: 'Figures', hant: '數字', hans: '数字'},
	byPlace: {en: 'in order', hant: '依位置', hans: '按位置'},
	byRight: {en: 'by what follows', hant: '依後文', hans: '按后文'},
	byLeft: {en: 'by what precedes', hant: '依前文', hans: '按前文'},
	byMeasure: {en: 'by what is measured', hant: '依所指', hans: '按所指'},
	byValue: {en: 'by value', hant: '依數值', hans: '按数值'},
	byKind: {en: 'by kind', hant: '依類別', hans: '按类别'},
	more: {en: 'more', hant: '更多', hans: '更多'},
	lastQuestion: {en: 'this is the last question', hant: '已是最後一問', hans: '已是最后一问'},
	firstQuestion: {en: 'this is the first question', hant: '已是第一問', hans: '已是第一问'},
	noSuchQuestion: {en: 'there is no such question', hant: '沒有這一問', hans: '没有这一问'},
	noOtherTurn: {en: 'no other turn by this speaker', hant: '此人沒有別的發言', hans: '此人没有别的发言'},
	noExchange: {en: 'no question and answer here', hant: '此處沒有問答', hans: '此处没有问答'},
	noQuery: {en: 'search first: /', hant: '請先搜尋：/', hans: '请先搜索：/'},
	noPlaceBefore: {en: 'no place to go back to', hant: '沒有先前的位置', hans: '没有先前的位置'},
	theEnd: {en: 'the end', hant: '全文完', hans: '全文完'},
	theStart: {en: 'the start', hant: '已在開頭', hans: '已在开头'},
	noText: {en: 'no text', hant: '沒有文字', hans: '没有文字'},
	notThere: {en: 'nothing of this here', hant: '此處沒有', hans: '此处没有'},
	plainText: {
		en: 'no speakers were found: this is the plain text',
		hant: '沒有找到發言人，以純文字顯示',
		hans: '没有找到发言人，以纯文本显示',
	},
	asPrinted: {en: '', hant: '', hans: ''},
	simplified: {en: 'Simplified', hant: '簡', hans: '简'},
	traditionalTaiwan: {en: 'Traditional (TW)', hant: '繁（臺）', hans: '繁（台）'},
	traditionalHongKong: {en: 'Traditional (HK)', hant: '繁（港）', hans: '繁（港）'},
	unknownKey: {en: 'no such key; ? shows all', hant: '沒有這個鍵，? 看說明', hans: '没有这个键，? 看说明'},
	doubts: {en: 'doubts', hant: '存疑', hans: '存疑'},
	title: {en: 'title', hant: '標題', hans: '标题'},
	date: {en: 'held', hant: '舉行', hans: '举行'},
	place: {en: 'place', hant: '地點', hans: '地点'},
	published: {en: 'published', hant: '發布', hans: '发布'},
	editor: {en: 'editor', hant: '編輯', hans: '编辑'},
	file: {en: 'file', hant: '檔案', hans: '文件'},
	characters: {en: 'characters', hant: '字', hans: '字'},
	anchor: {en: 'here', hant: '位置', hans: '位置'},
	address: {en: 'address', hant: '網址', hans: '网址'},
} as const satisfies Record<string, Words>;

export type Word = keyof typeof words;

export const say = (tongue: Tongue, word: Word): string => words[word][tongue];

/** A part of a whole (0 to 1) in whole per cent; something is never called nothing. */
export const percentage = (part: number): string => (part > 0 && part < 0.005 ? '<1%' : `${Math.round(part * 100)}%`);
