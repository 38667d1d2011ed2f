import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../src/parse/parse.ts';

/** The turns of a text: who speaks and the first word or Han characters of what is said. */
function turnsOf(source: string, name = 'made-up.txt'): readonly string[] {
	const reading = parseBriefing(new TextEncoder().encode(source), {name});
	if ('failure' in reading) throw new Error(reading.failure);
	const {turns, speakers} = reading.briefing;
	return turns.map(({speaker, blocks}) => {
		const said = blocks.find(b => b.kind === 'paragraph')?.text ?? '';
		return `${speakers.find(s => s.id === speaker)?.name ?? '-'}: ${said.split(/[\s，。？,.?!]/u)[0]}`;
	});
}

const layouts: readonly (readonly [layout: string, source: string, turns: readonly string[]])[] = [
	[
		'bare names on their own lines',
		'北州市新闻发布会\n\n市教育局副局长、新闻发言人 周小禾\n\n大家好，请提问。\n\n北州日报记者\n\n哪天开学？\n\n周小禾\n\n九月一日开学。\n\n长河晚报记者\n\n校车够不够？\n\n周小禾\n\n够用，谢谢。\n\n长河晚报记者\n\n收费吗？\n\n周小禾\n\n不收费。\n',
		[
			'周小禾: 大家好',
			'北州日报: 哪天开学',
			'周小禾: 九月一日开学',
			'长河晚报: 校车够不够',
			'周小禾: 够用',
			'长河晚报: 收费吗',
			'周小禾: 不收费',
		],
	],
	[
		'titles and outlets on their own lines',
		'Floods: press statement\n\nFirst Minister\n\nGood evening to you all.\n\nDr Ada Lunn\n\nThe river has crested.\n\nFirst Minister\n\nLet us go to questions.\n\nTom Beck, Fen Radio\n\nIs the bridge open?\n\nFirst Minister\n\nIt opens tomorrow.\n\nDr Ada Lunn\n\nOnly for light cars.\n',
		[
			'First Minister: Good',
			'Ada Lunn: The',
			'First Minister: Let',
			'Tom Beck: Is',
			'First Minister: It',
			'Ada Lunn: Only',
		],
	],
	[
		'numbers before 问',
		'海港局负责人就渡轮办法答记者问\n\n一、问：为什么修订办法？\n\n答：原来的办法太旧。\n\n二、问：何时施行？\n\n答：明年一月施行。\n',
		['问: 为什么修订办法', '答: 原来的办法太旧', '问: 何时施行', '答: 明年一月施行'],
	],
	[
		'a stop and a dash',
		'Rueda de prensa\n\nPortavoz.- Buenos días a todos.\n\nSr. Olmedo.- Gracias, portavoz.\n\nP.- ¿Cuándo abre el puerto?\n\nSr. Olmedo.- Abre en junio.\n',
		['Portavoz: Buenos', 'Olmedo: Gracias', 'P: ¿Cuándo', 'Olmedo: Abre'],
	],
	[
		'a mark before the name',
		'長官会見\n\n○石森長官　本日の議題を申し上げます。\n\n○記者　港の工事はいつ終わりますか。\n\n○石森長官　来年の春です。\n\n○記者　費用は。\n\n○石森長官　精査中です。\n',
		[
			'石森: 本日の議題を申し上げます',
			'記者: 港の工事はいつ終わりますか',
			'石森: 来年の春です',
			'記者: 費用は',
			'石森: 精査中です',
		],
	],
	[
		'a closing bracket',
		'大臣記者会見録\n\n大臣）\n冒頭、一件です。\n\n記者）\n学校の予算は増えますか。\n\n大臣）\n検討しています。\n',
		['大臣: 冒頭、一件です', '記者: 学校の予算は増えますか', '大臣: 検討しています'],
	],
	[
		'a part and a name in brackets',
		'항만 브리핑\n\n<사회자>\n시작하겠습니다.\n\n<한서우 항만국 시설과장>\n공사를 마쳤습니다.\n\n<질문> 개장은 언제입니까?\n\n<답변> (한서우 항만국 시설과장) 오월입니다.\n',
		['사회자: 시작하겠습니다', '한서우: 공사를', '질문: 개장은', '한서우: 오월입니다'],
	],
	[
		'a name and an outlet after Q',
		'NEWS CONFERENCE\n\nSECRETARY MOSS. Good morning.\n\nQ. Is the canal safe?\n\nSECRETARY MOSS. It is.\n\nQ. ANN VALE, Harbor Gazette: For how long?\n\nSECRETARY MOSS. For years.\n',
		['Moss: Good', 'Q: Is', 'Moss: It', 'ANN VALE: For', 'Moss: For'],
	],
	[
		'titles that stand once and that no table knows',
		'北州省新闻发布会\n\n省政府新闻办主任周小禾：各位好，请提问。\n\n北州日报记者：水库安全吗？\n\n省水利厅首席水文预报员何远山：水库安全。\n\n长河晚报记者：道路呢？\n\n省交通厅路网总调度师林小川：道路畅通。\n\n周小禾：谢谢大家。\n',
		[
			'周小禾: 各位好',
			'北州日报: 水库安全吗',
			'何远山: 水库安全',
			'长河晚报: 道路呢',
			'林小川: 道路畅通',
			'周小禾: 谢谢大家',
		],
	],
	[
		'a full label once, then the short name',
		'水务发布会\n\n水务局副局长 周小禾：大家好。\n\n北州日报记者：何时通水？\n\n周小禾：下月通水。\n\n《长河晚报》记者：水价呢？\n\n周小禾：水价不变。\n\n21世纪渔业报道：有补贴吗？\n\n周小禾：有补贴。\n',
		[
			'周小禾: 大家好',
			'北州日报: 何时通水',
			'周小禾: 下月通水',
			'《长河晚报》: 水价呢',
			'周小禾: 水价不变',
			'21世纪渔业报道: 有补贴吗',
			'周小禾: 有补贴',
		],
	],
	[
		'a label in capitals with an office that no table knows',
		'Briefing\n\nDEPUTY HARBOR PRESS SECRETARY ANN VALE: Good morning.\n\nQ: Is it open?\n\nMS. VALE: It is.\n\nQ: Until when?\n\nMS. VALE: Until May.\n',
		['Ann Vale: Good', 'Q: Is', 'Ann Vale: It', 'Q: Until', 'Ann Vale: Until'],
	],
	[
		'a remark in the label',
		'Брифинг\n\nВопрос: Когда откроют порт?\n\nА.П.Лугова: Весной.\n\nВопрос (перевод с английского): Сколько судов?\n\nА.П.Лугова: Двенадцать.\n',
		['Вопрос: Когда', 'А.П.Лугова: Весной', 'Вопрос: Сколько', 'А.П.Лугова: Двенадцать'],
	],
	[
		'numbered questions of foreign outlets, not all of them printed',
		'**某公司接受媒体采访纪要**\n\n周小禾：欢迎各位，请提问。\n\n**3、芬兰《晨报》Anna A M Weiss I：明年会涨价吗？**\n周小禾：不会涨价。\n\n**7、瑞典广播电台Paul Beck：在哪里建厂？**\n周小禾：在北州建厂。\n\n**12、挪威《领导者》杂志Ida Lind：建几个？**\n周小禾：先建一个。\n',
		[
			'周小禾: 欢迎各位',
			'Anna A M Weiss I: 明年会涨价吗',
			'周小禾: 不会涨价',
			'Paul Beck: 在哪里建厂',
			'周小禾: 在北州建厂',
			'Ida Lind: 建几个',
			'周小禾: 先建一个',
		],
	],
	[
		'a numbered question by the one who opened the talk',
		'沈青：各位好，今天我们请来了周小禾局长。\n\n**1、沈青：港口什么时候开放？**\n周小禾：九月开放。\n\n**2、沈青：路修好了吗？**\n周小禾：修好了。\n',
		['沈青: 各位好', '沈青: 港口什么时候开放', '周小禾: 九月开放', '沈青: 路修好了吗', '周小禾: 修好了'],
	],
	[
		'headings in small letters, with a colon',
		'# 港口說明會\n\n### 周小禾：\n大家好，今天說明港口的工程。\n\n### fennews：\n請問什麼時候開放？\n\n### 周小禾：\n九月開放。\n\n### 長河晚報：\n換我問，會收費嗎？\n\n### cnn：\n那停車呢？\n\n### 周小禾：\n都不收費。\n',
		[
			'周小禾: 大家好',
			'fennews: 請問什麼時候開放',
			'周小禾: 九月開放',
			'長河晚報: 換我問',
			'cnn: 那停車呢',
			'周小禾: 都不收費',
		],
	],
	[
		'labels in brackets behind sentences of one line',
		'北州市政府于2014年7月22日上午举行新闻发布会，请市交通局局长周小禾介绍港口情况，并答记者问。 [长河社记者]请问港口什么时候开放？谢谢。 [周小禾]港口九月开放。我们已经做好了准备。谢谢。\n',
		['长河社: 请问港口什么时候开放', '周小禾: 港口九月开放'],
	],
	[
		'the event told behind the last answer',
		'问：港口什么时候开放？\n\n答：港口九月开放，我们已经做好准备。\n\n问：路修好了吗？\n\n答：路已经修好了。\n\n2018年3月19日，北州市交通局发言人周小禾举行例行记者会。\n',
		['问: 港口什么时候开放', '周小禾: 港口九月开放', '问: 路修好了吗', '周小禾: 路已经修好了'],
	],
	[
		'who asked, in brackets behind each question, and headings of the parts',
		'정례브리핑\n\nI. 모두 발언\n\n안녕하십니까? 정례브리핑을 시작하겠습니다.\n\nII. 질의 및 응답\n\n<질문> 항구는 언제 열립니까? (북부일보 김도현 기자)\n\n<답변> 구월에 열립니다.\n\n<질문> 비용은 얼마입니까? (강변방송 박서연 기자)\n\n<답변> 아직 정하지 않았습니다.\n',
		['답변: 안녕하십니까', '김도현: 항구는', '답변: 구월에', '박서연: 비용은', '답변: 아직'],
	],
	[
		'an answer told to a question that is not',
		'9月1日，北州市发言人周小禾主持例行记者会。有记者就港口一事提问。\n\n周小禾表示，港口九月开放，我们已经做好准备。\n\n路已经修好了。\n',
		['周小禾: 港口九月开放'],
	],
	[
		'an answer told in the middle of a sentence',
		'针对近日关于港口的传言，北州市发言人周小禾今日应询表示，港口九月开放，我们已经做好准备。(长河社记者 沈青)\n',
		['周小禾: 港口九月开放'],
	],
	[
		'questions of people with their houses',
		'采访纪要\n2020年3月24日\n1、沈青，《晨报》总编辑：港口什么时候开放？\n周小禾：九月开放。\n2、Anna Weiss，《经济周刊》主编：路修好了吗？\n周小禾：修好了。\n',
		['沈青: 港口什么时候开放', '周小禾: 九月开放', 'Anna Weiss: 路修好了吗', '周小禾: 修好了'],
	],
	[
		'a post of a network: its headline, its topics, and what is told',
		'【周小禾：港口是谁的？】#港口今天开放# 在29日的例行记者会上，有媒体问到港口收费一事。对此，周小禾表示，我们的港口九月开放。谁都可以来，欢迎你们来看。 \n',
		['周小禾: 我们的港口九月开放'],
	],
	[
		'names in the head: in capitals, with an initial',
		'PRESS BRIEFING BY\n          ANNA VALE\n\nRemarks of Tom H. Reed and others\n\nMS. VALE: Good morning. Here is Mr. Reed.\n\nQ: Is it open?\n\nREED: It is.\n\nQ: Until when?\n\nMS. VALE: Until May.\n',
		['Anna Vale: Good', 'Q: Is', 'Tom H. Reed: It', 'Q: Until', 'Anna Vale: Until'],
	],
	[
		'a minister whom only the title names, before the office',
		'小山大臣閣議後記者会見概要\n\n（大臣）\n\nお疲れ様です。今日は私の方からは特にありません。\n\n（記者）\n\n港はいつ開きますか。\n\n（大臣）\n\n九月に開きます。\n',
		['小山: お疲れ様です', '記者: 港はいつ開きますか', '小山: 九月に開きます'],
	],
	[
		'a spokesman whom only the head names',
		'정례브리핑\n\n2024.12.19 김도현 대변인\n\n<질문> 항구는 언제 열립니까?\n\n<답변> 구월에 열립니다.\n\n<질문> 비용은 얼마입니까?\n\n<답변> 아직 정하지 않았습니다.\n',
		['질문: 항구는', '김도현: 구월에', '질문: 비용은', '김도현: 아직'],
	],
	[
		'paragraphs of HTML behind a head of text',
		'3月4日外交部发言人周志明在例行记者会上答问\n\n<P>  <B>问:港口什么时候开放?</B></P>\n<P>  答:九月开放。</P>\n<P>  <B>问:路修好了吗?</B></P>\n<P>  答:修好了。</P>\n',
		['问: 港口什么时候开放', '周志明: 九月开放', '问: 路修好了吗', '周志明: 修好了'],
	],
	[
		'what print writes: numbered headings that stand once, offices behind a dot',
		'# 港口說明會\n\n2022-05-03\n\n### 1. 長河社：\n\n港口開放了嗎？\n\n### 周小禾 · 北州市交通運輸局副局長、新聞發言人：\n\n九月開放。\n',
		['長河社: 港口開放了嗎', '周小禾: 九月開放'],
	],
	[
		'numbered questions without a label, who asked in brackets, answers under a label',
		'本部新聞說明會紀要\n\n發言人周小禾主持新聞說明會。\n\n一、港口什麼時候開放？（晨報沈青小姐）\n答：\n九月開放，我們已經做好準備。\n\n二、政府有沒有討論收費，是否還有其他作法？（海岸電視李明先生）\n答：\n我們正在討論，還沒有決定。\n\n三、路修好了嗎？（晨報沈青小姐）\n答：\n已經修好了。\n',
		[
			'沈青: 一、港口什麼時候開放',
			'周小禾: 九月開放',
			'李明: 二、政府有沒有討論收費',
			'周小禾: 我們正在討論',
			'沈青: 三、路修好了嗎',
			'周小禾: 已經修好了',
		],
	],
];

describe('layouts', () => {
	test.each(layouts)('%s', (_, source, turns) => {
		expect(turnsOf(source)).toEqual(turns);
	});
});
