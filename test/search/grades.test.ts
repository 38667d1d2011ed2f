import {describe, expect, test} from 'vitest';
import type {Briefing, Turn} from '../../src/briefing/briefing.ts';
import {loadStem} from '../../src/search/corpus/stem.ts';
import {createIndex, markText, search} from '../../src/search/search.ts';
import {shortlistOf} from '../../src/search/shortlist.ts';
import {madeUp, paragraphs} from './made-up.ts';

/** The paragraphs that a query finds, best first. */
const found = (texts: readonly string[], query: string): readonly string[] =>
	search(createIndex(paragraphs(...texts), {stem: english}), query).map(({text}) => text);

const english = await loadStem('en');

const other = '我們談別的。';

/** Of each row the first paragraph is the better, though the second stands before it in the briefing. */
describe('one before the other', () => {
	test.each([
		// By the way in which they are found.
		['a word before what another region calls it', 'start | 軟體', 'the start is near', '他說軟件有很多種類型'],
		[
			'what another region calls it before the beginning of a word',
			'star | 軟體',
			'軟件多',
			'the start of it is so near to us',
		],
		['the beginning of a word before another form', 'vacc | going', 'the vaccines', 'it went so well for us then'],
		[
			'pinyin of a word before another form',
			'going | shuiku',
			'看水庫',
			'they say that it went so well for all of us then',
		],
		['pinyin before pinyin and initials', 'shuiku | lingdaoz', '看水庫', '他們的領導者都在這裡說過了很多次話'],
		['pinyin and initials before an acronym', 'lingdz | lwb', '的領導者', 'the League of Water Boards'],
		['an acronym before the inside of a word', 'lwb | eart', 'League of Water Boards agreed', 'heart and hearts'],
		['initials of a word before the inside of one', 'shk | eart', '看生活課', 'the heart of it all and much more'],
		[
			'a slip in Chinese before one in a word',
			'最小可用地原则 | vacines',
			'按照最小可用的原則',
			'they made the vaccines that we need so much',
		],
		['a slip in a word before one in pinyin', 'publisehd | gunali', 'it was published', '他們說要好好管理,大家都同意'],
		[
			'a slip in pinyin before one in the beginning of a word',
			'vaxcina | gunali',
			'要管理',
			'a vaccination that went well',
		],
		// By their order.
		[
			'words that are printed as one',
			'water shed',
			'it was on the far side of the watershed, as they say',
			'the water was shed',
		],
		['three in the order in which they were typed', '水库 明年 更换', '說水庫要在明年去更換', '說明年要在水庫去更換'],
		// By what speaks against the single place.
		[
			'printed as typed before otherwise',
			'us',
			'they say that this will be of much help to us in the coming year',
			'the U.S.',
		],
		['a form that differs in fewer letters', 'reported', 'the reporter', 'reporting'],
		['an irregular form before one with another ending', 'saying | reports', 'I said', 'a report of it'],
		['a form before one that is hardly one', 'reports | becomes', 'we reported', 'it became so'],
		['a form before a syllable begun', 'going | nengyu', 'it went', '看能源'],
		['a common reading before a rare one', 'shuiku | yinhang', '他們的水庫', '看銀行'],
		['fewer initials before more', 'lingdaoz | xinny', '他們說的領導者', '的新能源'],
		['a form before a single syllable', 'nations | shi', 'it is national', '這件事'],
		['three initials before two', 'xny | sk', '新能源', '水庫'],
		[
			'a word begun with a slip before pinyin with two',
			'vaxcina | shuikuguamlj',
			'the vaccination',
			'他們說的水庫管理',
		],
		[
			'a word begun with a slip before pinyin with a slip in front',
			'vaxcina | tenminzhengfu',
			'the vaccination',
			'他們說的人民政府',
		],
		['a slip in a longer word before one in a shorter', '卡车子 | vacines', 'the vaccines', '的卡脖子'],
		// By where the parts of it stand.
		[
			'near each other before far apart',
			'钢铁 产量',
			`產量和鋼鐵。${other.repeat(30)}`,
			`產量。${other.repeat(9)}鋼鐵`,
		],
		[
			'not so far apart before farther',
			'钢铁 产量',
			`產量。${other.repeat(2)}鋼鐵。${other.repeat(10)}`,
			`產量。${other.repeat(12)}鋼鐵`,
		],
		[
			'near each other before what is near in the forty-first place only',
			'产量 钢铁',
			'鋼鐵談一談產量',
			`${'鋼鐵。'.repeat(40)}${other.repeat(30)}鋼鐵${'產量'.repeat(42)}`,
		],
		['side by side as typed before the other way round', 'steel output', 'the steel output here', 'output steel'],
		['often before once', '水库', `水庫水庫水庫${other.repeat(10)}`, '看水庫的人們'],
		['much of a paragraph before little of one', '水库', '看水庫', '我們今天要談的是水庫'],
		['as typed before cut into pieces', '水库骆驼 管网 沙漠', '管網沙漠', '水庫管網'],
		// By what differs where it was typed with a slip.
		['a slip that sounds the same before another', '卡勃子', '他們說的卡脖子', '卡車子'],
		['neighbours swapped before a character that is wrong', '卡子脖', '他們的卡脖子', '他們卡子的'],
		['a name with something in between before one with a character wrong', '个体户', '個體工商戶', '個體店多'],
	])('%s', (_what, query, first, second) => {
		expect(found([second, first], query)).toEqual([first, second]);
	});
});

/** Each row is a query, the paragraphs, and those of them that it finds, in any order. */
describe('what is found, and what is not', () => {
	const many = (text: string, times: number) => Array.from({length: times}, () => text);
	test.each([
		// Beside something better.
		['guanli', ['the GUANLI deal', '他們的管理'], ['the GUANLI deal', '他們的管理']],
		['xny', ['the XNY deal', '新能源'], ['the XNY deal']],
		['guanli', ['他們的管理', '相關利益'], ['他們的管理']],
		['guanli', [...many('他們的管理', 4), '機關里'], many('他們的管理', 4)],
		['guanli', ['相關利益'], []],
		['dianxin', ['中國電信'], ['中國電信']],
		['tanzhonghe', ['達到碳中和'], ['達到碳中和']],
		['guanli', ['他們的管理', '館,裡'], ['他們的管理']],
		['shi', ['這件事', '時間'], ['這件事']],
		['xny', [...many('新能源', 5), '現年也'], many('新能源', 5)],
		// By the length of what is typed.
		['x', ['新能源'], []],
		['sk', ['水庫'], ['水庫']],
		['土稀', ['稀土'], []],
		['卡子脖', ['卡脖子'], ['卡脖子']],
		['ads', ['an ad'], ['an ad']],
		['lwb', ['League of Water Boards'], ['League of Water Boards']],
		['wh', ['world of Health'], []],
		['abcdef', ['Alpha Beta Cent Delta Echo Fort'], ['Alpha Beta Cent Delta Echo Fort']],
		['abcdefg', ['Alpha Beta Cent Delta Echo Fort Gulf'], []],
		['ear', ['an ear', 'the heart'], ['an ear']],
		['star', ['a star', 'to restart'], ['a star']],
		['star', ['to restart'], []],
		['tart', ['to restart'], ['to restart']],
		['resta', ['a forestation'], ['a forestation']],
		['sunned', ['a Sunday'], []],
		['useful', ['with us', 'we use it'], ['we use it']],
		['use', ['with us', 'used', 'using it'], ['used', 'using it']],
		['one', ['on it', 'the ones'], ['the ones']],
		['hert', ['the heart'], ['the heart']],
		// As one hears it.
		['cisan', ['慈善', '自殘'], ['慈善']],
		['zizi', ['制止'], ['制止']],
		['bensan', ['說本善法的事', '說本善的事'], ['說本善法的事', '說本善的事']],
		['lulai', ['拿牛奶來'], []],
		['nala', ['拉拉隊'], ['拉拉隊']],
		['hesi', ['合適的'], ['合適的']],
		// Names that are spelled badly, and words.
		['grohowlsi', ['Mr. Grochowalski came', 'Gretchen'], ['Mr. Grochowalski came']],
		['grohowlsi', ['the grochowalski came'], []],
		['grohowlsi', ['Grochowalski came', 'Grochowalsin came'], []],
		['grohowls', ['Grochowalski came'], []],
		['grohowlsi', many('Mr. Grochowalski came', 9), []],
		// Names in letters and in Chinese.
		['机器学习', ['學習園地', '機器'], []],
		['机器学习', ['學習園地', 'by machine learning'], ['by machine learning']],
		['世界卫生组织', ['who came?', 'Who came?', 'the WHO came'], ['the WHO came']],
		['研发', ['more for R&D'], ['more for R&D']],
		['物联网', ['IoT devices'], ['IoT devices']],
		// Numbers that are rough on one side.
		['300家', ['三百多家', '300餘人', '300家'], ['三百多家', '300家']],
		['300多家', ['三百家', '300来家'], ['三百家', '300来家']],
		// Of two words that follow on one another.
		['招工', ['公司要招聘員工', '招呼和員工'], ['公司要招聘員工']],
		['店价', ['商店的定價'], []],
		// Two words printed as one, and the other way round.
		['rain-fall', ['the rainfall', 'rain fell'], ['the rainfall']],
		['tax payer', ['the taxpayers', 'no payer of a tax'], ['no payer of a tax', 'the taxpayers']],
		['not able', ['a notable man', 'able, not willing'], ['able, not willing']],
		['hat', ['the heat'], []],
		['子脖卡', ['卡脖子'], []],
		['千律一篇', ['千篇一律'], ['千篇一律']],
		['务人民服为', ['為人民服務'], ['為人民服務']],
		['chilean', ['in Chile'], ['in Chile']],
		['porter', ['the port'], []],
		['gunli', ['管理'], []],
		['guanpi', ['管理'], []],
		['gualni', ['管理'], ['管理']],
		['gvanli', ['管理'], ['管理']],
		['hedr', ['合得'], []],
		['chanqjianq', ['長江'], ['長江']],
		['shuikianq', ['水量'], []],
		['稀土红理条红', ['稀土管理條例'], ['稀土管理條例']],
		['解红卡红子', ['解決卡脖子'], []],
		['vaxcinnes', ['the vaccines'], ['the vaccines']],
		['vaxcinss', ['the vaccines'], []],
		['vemdirs', ['the vendors'], []],
		['xinnengyuanqiche'.repeat(3), ['新能源汽車'.repeat(3)], ['新能源汽車'.repeat(3)]],
		[`${'xinnengyuanqiche'.repeat(3)}a`, [`${'新能源汽車'.repeat(3)}啊`], []],
		// Numbers in another notation.
		['五百五十万辆', ['有550萬輛', '有5萬輛'], ['有550萬輛']],
		['5.5 million', ['有550萬輛', '有5.5'], ['有550萬輛']],
		['波音七零七', ['一架波音707', '707'], ['一架波音707']],
		['五至十年', ['要5至10年', '要5年'], ['要5至10年']],
		['20%', ['百分之二十', '二十', 'twenty percent'], ['百分之二十', 'twenty percent']],
		['one', ['1'], []],
		['81', ['in 1815', 'all 81'], ['in 1815', 'all 81']],
		['b4', ['a GB4.4 disk'], ['a GB4.4 disk']],
		// Characters in order near one another.
		['规工增值', ['規上工業增加值', '規則是工業的增量和價值'], ['規上工業增加值']],
		['达峰', ['達到峰值', '表達了峰會', '抵達高峰'], ['達到峰值']],
		['做了', ['做出了成績'], []],
		['社零总额', ['社會消費品零售總額', '社會上零星地總有些金額'], ['社會消費品零售總額']],
		['社险', ['社會養老保險'], []],
		// What sounds alike across a comma, and words that only join.
		['部署', ['各部,數學'], []],
		['星期一', ['星,這一顆'], []],
		['台积电', ['臺灣電信'], []],
		['桥榄枝', ['伸出橄欖枝'], ['伸出橄欖枝']],
		['为何', ['認為核電好'], []],
		// Pinyin that takes two liberties.
		['youzhu', ['由中華電信'], []],
		['chuandi', ['充換電站'], []],
		['gongyehu', ['工業互聯網'], ['工業互聯網']],
		['diaolianzi', ['決不「掉鏈子」'], ['決不「掉鏈子」']],
		// Pinyin with blanks.
		['xi tu', ['稀土的價格', '息和土'], ['稀土的價格']],
		['gao yi', ['高的和一的'], []],
		['gao zhi liang gong ye', ['高質量的工業', '高和工'], ['高質量的工業']],
		['xitu de gong ye', ['稀土和工業'], ['稀土和工業']],
		['zuqiu', ['需求很大'], []],
		['zzzz', ['整治。整治'], []],
		['jizan', ['基站'], ['基站']],
		['ㄒㄧㄊㄨˇ', ['稀土'], ['稀土']],
		['xi1tu3', ['稀土'], ['稀土']],
		['wangluo', ['網路很好'], ['網路很好']],
		['wang luo', ['網路很好'], ['網路很好']],
		// Capitals.
		['US', ['with us', 'the US', 'the U.S.'], ['the US', 'the U.S.']],
		['US', ['with us', 'use it'], ['with us']],
		["'Will", ['he will', 'said Will'], ['said Will']],
		["'Will", ['he will'], ['he will']],
		['ill', ['they were ill', 'I’ll go'], ['they were ill']],
		['dont', ['I don’t'], ['I don’t']],
		['!水', ['水庫', '管網', '沙漠'], ['管網', '沙漠']],
		// A digit is never a slip.
		['31.4万亿', ['31.3萬億'], []],
		// Parts of a query.
		['弹窗广告', ['有廣告'], ['有廣告']],
		['水库 管网 沙漠', ['只有水庫'], []],
		['水库 管网 沙漠 骆驼', ['水庫和管網'], ['水庫和管網']],
		['部长 沙漠', ['問部長'], []],
		['沙漠百分之四点二', ['4.2%的沙漠', '2.4%的沙漠'], ['4.2%的沙漠']],
		['骆驼在沙漠过得怎么样', ['牠在沙漠裡'], ['牠在沙漠裡']],
		['骆驼在沙漠过得怎么样', ['牠在水庫裡'], []],
		['部长 问题', ['問部長'], ['問部長']],
		['any chocolate', ['is there any'], []],
		['部长如何看待沙漠问题', ['問部長一個問題'], []],
	])('%s in %j', (query, texts, those) => {
		expect(found(texts, query).toSorted()).toEqual(those.toSorted());
	});
});

test('a part that is rare comes before one that is not, however densely', () => {
	const long = `沙漠。${other.repeat(9)}`;
	expect(found([...Array.from({length: 40}, () => '水庫'), long], '水库 沙漠')[0]).toBe(long);
	expect(found([...Array.from({length: 40}, () => '水庫'), '沙漠'], '水库 沙漠')[0]).toBe('沙漠');
});

describe('the earlier comes first', () => {
	test.each([
		['of two that are nearly as good', '水库', '我們今天也看水庫', '我們今天看水庫'],
		['where two characters are swapped, or one is wrong', '千律一篇', '千篇一律', '千律一天'],
	])('%s', (_what, query, ...texts) => {
		expect(found(texts, query)).toEqual(texts);
	});
});

describe('where it was said', () => {
	const briefing = madeUp(
		[['林遠山', 'official']],
		[
			['statement1', 1, '水庫'],
			['statement2', 1, '水庫', '管網'],
			['statement3', 1, `樹木。${other.repeat(30)}道路。${other.repeat(30)}湖泊`],
			['statement4', 1, '道路樹木', '湖泊沙漠'],
		],
	);
	const anchors = (those: Briefing, query: string) => search(createIndex(those), query).map(({anchor}) => anchor);
	const captioned = (turn: Turn): Turn => ({...turn, blocks: turn.blocks.map(block => ({...block, kind: 'caption'}))});

	test('what is spoken comes before captions, and before what leads through the briefing', () => {
		const [first, second, third, last] = briefing.turns as [Turn, Turn, Turn, Turn];
		const turns: readonly Turn[] = [{...first, kind: 'moderation'}, captioned(second), third, {...first, id: last.id}];
		const kinds = search(createIndex({...briefing, turns}), '水库').map(({turn}) => turn);
		expect(kinds).toEqual(['statement4', 'statement1', 'statement2']);
	});

	test('what is missing counts less where the speaker says it right before or after', () => {
		expect(anchors(briefing, '水库 管网')).toEqual(['statement2-p2', 'statement2-p1', 'statement1-p1']);
	});

	test('one part less is never made good by anything else', () => {
		const turns = briefing.turns.map((turn, n) => (n === 2 ? captioned(turn) : turn));
		expect(anchors({...briefing, turns}, '树木 道路 湖泊 沙漠')).toEqual([
			'statement3-p1',
			'statement4-p2',
			'statement4-p1',
		]);
	});
});

/** Each row is a query, a paragraph, and what is marked in it. */
describe('marked is', () => {
	test.each([
		['start | gl', 'start 相關利益', ['start']],
		['start | eart', 'start heart', ['start', 'eart']],
		['ev', 'an EV of all EVs', ['EV']],
		['个体户', '個體一二三戶', ['個體一二三戶']],
		['个体户', '個體一二三四戶', ['個體一']],
		['稀土管理条例', '稀一二三土管理條例', ['稀一二三土管理條例']],
		['新稀土管理条例', '新一二三稀土管理條例', ['稀土管理條例']],
	])('%s in %s: %j', (query, text, words) => {
		const [hit] = search(createIndex(paragraphs(text)), query);
		expect(hit?.ranges.map(([start, end]) => text.slice(start, end))).toEqual(words);
	});

	test.each([
		['河报', `河口時報${'的'.repeat(12)}`, 2],
		['河报', `河口時報${'的'.repeat(13)}`, 0],
	])('%s in a short text only: %s', (query, text, marks) => {
		expect(markText(query, text)).toHaveLength(marks);
	});
});

describe('who speaks, and of what', () => {
	const briefing = madeUp(
		[
			['山谷日報', 'reporter', undefined, '山谷日報'],
			['林遠山', 'official', '總工程師'],
			['Ann', 'reporter', undefined, '河口時報'],
			['方小雨', 'official', '局長'],
			['山谷時報周刊社', 'reporter'],
		],
		[
			['q1-q1', 1, '請問水庫如何?'],
			['q1-a1', 2, '蓄水很多。'],
			['q2-q1', 3, '山谷日報怎麼看?'],
			['q2-a1', 4, '請總工程師說。'],
			['q3-q1', 5, '管網呢?'],
			['q3-a1', 4, '林遠山會說,河口時報也會。'],
		],
		['局長的水庫', '管網的老化', '管網的更換'],
	);
	test.each([
		// A name comes before what mentions it, and is found beside it if enough of it is said.
		['山谷日报', ['q1-q1', 'q2-q1']],
		['山谷日', ['q1-q1', 'q2-q1']],
		['林远', ['q1-a1', 'q3-a1']],
		['河口时', ['q2-q1', 'q3-a1']],
		['口时', ['q3-a1', 'q2-q1']],
		['河时报', ['q2-q1', 'q2-a1']],
		// A title is worth less than a name, and more than a gist.
		['总工程师', ['q2-a1', 'q1-a1']],
		['局长', ['q2-a1', 'q3-a1', 'q1-q1', 'q1-a1']],
		['山谷日报 蓄水', ['q1-a1']],
		['@山谷', ['q1-q1', 'q3-q1']],
		// A name mistyped.
		['fsng', ['q2-a1', 'q3-a1']],
		['gxi', []],
	])('%s: %j', (query, turns) => {
		expect(search(createIndex(briefing), query).map(({turn}) => turn)).toEqual(turns);
	});
});

describe('how much is looked at', () => {
	const words =
		'one two three four five six seven eight nine ten eleven twelve red blue green pink gray brown cat dog cow pig hen fox';

	test('of a long query the first words', () => {
		const reversed = words.split(' ').toReversed().join(' ');
		const missing = (query: string) => search(createIndex(paragraphs(reversed)), query).map(hit => hit.missing);
		expect(missing(`${words} desert`)).toEqual([0]);
		expect(missing(words.replace('hen fox', 'desert'))).toEqual([1]);
	});

	test('six words that stand as typed are looked for as they stand', () => {
		const texts = ['one two three four five six', 'six five four three two one'];
		expect(found(texts, 'one two three four five six')).toEqual(texts.slice(0, 1));
		expect(found(texts, 'one two three four five')).toEqual(texts);
	});

	test('of a syllable the commonest thirty meanings', () => {
		expect(found([...'是時事市式世石使始示試識史師十失施詩實士拾勢室視適釋飾氏仕誓逝獅蝕'], 'shi')).toHaveLength(30);
	});
});

describe('shortlist', () => {
	const items = ['quit', 'keyboard shortcuts and other settings of the reader'];
	test.each([
		['qi', []],
		['qit', ['quit']],
		['xyuiq', []],
		[`keyboardxshortcutsxandxother${'x'.repeat(40)}`, items.slice(1)],
		[`keyboardxshortcu${'x'.repeat(40)}`, []],
	])('%s: %j', (typed, those) => {
		expect(shortlistOf(items, text => text)(typed).items).toEqual(those);
	});
});
