import fs from 'node:fs';
import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {loadScript} from '../../src/text/load-script.ts';
import type {Converter, Script} from '../../src/text/script.ts';

const seed = fs.readFileSync(new URL('../../data/seed-scio-2021.txt', import.meta.url), 'utf8').split('\n');
const converters = new Map<Script, Converter>();
const to = (script: Script, text: string) => converters.get(script)?.(text);

beforeAll(async () => {
	for (const script of ['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'] as const) {
		converters.set(script, await loadScript(script));
	}
});

test.each([
	['新能源汽車產業發展規劃', '新能源汽车产业发展规划'],
	['著力解決“卡脖子”的問題', '着力解决“卡脖子”的问题'],
	['這裏和這裡，衛生與衞生', '这里和这里，卫生与卫生'],
	['乾隆、幹部、乾淨', '乾隆、干部、干净'],
	['為甚麼有甚麼計畫', '为什么有什么计划'],
	['澈底解決，祇有這樣，神祇', '彻底解决，只有这样，神祇'],
	['嗰個問題', '嗰个问题'],
	['已经是简体了', '已经是简体了'],
	['乾安县、瞭望塔、一片狼藉、魏徵、著名', '乾安县、瞭望塔、一片狼藉、魏徵、著名'],
	['乾安县的“乾”，简体里混进一个國字', '乾安县的“乾”，简体里混进一个国字'],
])('%s in Simplified', (printed, simplified) => {
	expect(to('simplified', printed)?.text).toBe(simplified);
});

test.each([
	['from Simplified', '复杂的干部、头发和发展', '複雜的幹部、頭髮和發展', '複雜的幹部、頭髮和發展'],
	['naive Traditional mended', '嚴峻復雜的沖擊,征求意見', '嚴峻複雜的衝擊,徵求意見', '嚴峻複雜的衝擊,徵求意見'],
	['naive Traditional mended', '立足于當前,最后,這里,什么', '立足於當前,最後,這裡,什麼', '立足於當前,最後,這裏,什麼'],
	['not 髮展', '機構和人才來華發展', '機構和人才來華發展', '機構和人才來華發展'],
	['not 恢復併', '經濟穩定恢復并成為', '經濟穩定恢復並成為', '經濟穩定恢復並成為'],
	['not 指明瞭', '為我們指明了方向', '為我們指明了方向', '為我們指明了方向'],
	['not 總檯', '中央廣播電視總臺記者', '中央廣播電視總臺記者', '中央廣播電視總台記者'],
	['not 籤章', '电子签章法由双方签署', '電子簽章法由雙方簽署', '電子簽章法由雙方簽署'],
	['proper Traditional stays', '知道裡面只是儘快親簽', '知道裡面只是儘快親簽', '知道裡面只是儘快親簽'],
	['the region’s forms', '臺灣說着裏面', '臺灣說著裡面', '台灣說着裏面'],
	['the region’s forms', '這裏的税、户口、脱離', '這裡的稅、戶口、脫離', '這裏的税、户口、脱離'],
])('Traditional, %s: %s', (_why, printed, taiwan, hongKong) => {
	expect(to('traditionalTaiwan', printed)?.text).toBe(taiwan);
	expect(to('traditionalHongKong', printed)?.text).toBe(hongKong);
});

test.each([
	['surnames', '余承东、范长龙、钟南山发言', '余承東、范長龍、鍾南山發言'],
	['surname and title', '请于部长、干先生和党女士回答', '請于部長、干先生和党女士回答'],
	['name and title', '谢谢于洋先生、涂建华教授', '謝謝于洋先生、涂建華教授'],
	['title and name', '总经理党晓捷说，记者郁建兴：', '總經理党曉捷說，記者郁建興：'],
	['who speaks', '游本昌表示，占明伟指出', '游本昌表示，占明偉指出'],
	['among others', '王伟、涂建华、李娜出席', '王偉、涂建華、李娜出席'],
	['the same name again', '于洋先生来了。于洋走了。', '于洋先生來了。于洋走了。'],
	['who does something', '局长于晓明出席，于湖表示，干洋透露', '局長于曉明出席，于湖表示，干洋透露'],
	['a writer, a lane', '干宝住在胡同', '干寶住在胡同'],
	['inside words', '于湖表示，关于湖水、在于湖泊', '于湖表示，關於湖水、在於湖泊'],
	['the words that they are', '部长于会后出席，于此说明，骨干宝钢', '部長於會後出席，於此說明，骨幹寶鋼'],
	['the words that they are', '党代表、骨干部长期、由于部长级会谈', '黨代表、骨幹部長期、由於部長級會談'],
	['the words that they are', '王部长于会上表示，部长后来说', '王部長於會上表示，部長後來說'],
	['the words that they are', '鄂东、涂料、余额、钟声、游客', '鄂東、塗料、餘額、鐘聲、遊客'],
	['foreign names', '弗里德曼和埃里克森在马里', '弗里德曼和埃里克森在馬里'],
	['foreign names', '于尔根·克洛普、加里·格雷', '于爾根·克洛普、加里·格雷'],
	[
		'foreign names',
		'里德说，议员佩里说，伊里安查亚，首府马扎里沙里夫',
		'里德說，議員佩里說，伊里安查亞，首府馬扎里沙里夫',
	],
	['no foreign names', '基金里、南山里、在沙特里面，里面、城里巴士', '基金裡、南山裡、在沙特裡面，裡面、城裡巴士'],
	['where one lives', '里水镇、毛里湖镇、县里乡镇、家里乡亲', '里水鎮、毛里湖鎮、縣裡鄉鎮、家裡鄉親'],
	['rung and left', '古钟，老钟；尚有余，老余；失范，老范', '古鐘，老鍾；尚有餘，老余；失範，老范'],
	['counted', '第三只、三十余里、十几里、三斗', '第三隻、三十餘里、十幾里、三斗'],
	['where one lives', '平安里社区、三里屯、这里社区大', '平安里社區、三里屯、這裡社區大'],
	['a new march', '踏上新征程，新的征程，战鼓催征', '踏上新征程，新的征程，戰鼓催征'],
	['what is levied', '征税、征求、开征、征地', '徵稅、徵求、開徵、徵地'],
	['what is let in', '市场准入，不准瞒报，全面降准将释放', '市場准入，不准瞞報，全面降準將釋放'],
	['what is exact', '标准不准确，说不准，没准备', '標準不準確，說不準，沒準備'],
	['dry and done', '干辣椒、干散货、苦干实干、若干', '乾辣椒、乾散貨、苦幹實幹、若干'],
	['fuel and notes', '加注液氧，备注', '加注液氧，備註'],
	['home and away', '香港回归，人才回流', '香港回歸，人才回流'],
	['counted', '200余只羊，一只只，三里，5点钟', '200餘隻羊，一隻隻，三里，5點鐘'],
	['measured', '一斗米，北斗，斗争', '一斗米，北斗，鬥爭'],
	['said of old', '古人云：人云亦云', '古人云：人云亦云'],
	['seen on the stage', '这出好戏、一出出戏、出台', '這齣好戲、一齣齣戲、出臺'],
	['done, and dry', '上任后干的第一件事，晒干的和风干的，排干积水', '上任後幹的第一件事，曬乾的和風乾的，排乾積水'],
	['done by someone', '罗干等参观，多干点实事', '羅幹等參觀，多幹點實事'],
	['given out, and hair', '换发证书，编发稿件，换发型', '換發證書，編發稿件，換髮型'],
	['held back', '保持克制，王宝志、方志敏，有云服务', '保持克制，王寶志、方志敏，有雲服務'],
	['a bell, a name', '墙上的钟声，的钟南山，情有独钟', '牆上的鐘聲，的鍾南山，情有獨鍾'],
	[
		'made, and ruled',
		'绣制和刻制，制种基地，自制教具，自制力，时刻制约，燃烧制度',
		'繡製和刻製，製種基地，自製教具，自制力，時刻制約，燃燒制度',
	],
	['let in, and exact', '准入准营，标准营地，准驾车型', '准入准營，標準營地，准駕車型'],
	['tied, and being', '系好安全带，身系安危，确系所为，落实纯系统', '繫好安全帶，身繫安危，確係所為，落實純系統'],
	['counted', '三十只羊，山羊只有，这是只能，这只会，九头（只）', '三十隻羊，山羊只有，這是只能，這只會，九頭（隻）'],
	['given up, folded', '舍小家为大家，折合人民币，骨折合并', '捨小家為大家，折合人民幣，骨折合併'],
	['fed, and hailed', '喂入数据，喂，你好', '餵入數據，喂，你好'],
	['named after families', '涂家沟、游家庄，粉刷涂家具', '涂家溝、游家莊，粉刷塗家具'],
	['of flour', '面制品和面团，表面制品，全面团结', '麵製品和麵團，表面製品，全面團結'],
	['adrift', '游离于体系，上游离开', '游離於體系，上游離開'],
	['foreign names', '阿亚格曼干村、塔什库尔干县、费尔干纳，沙特干部', '阿亞格曼干村、塔什庫爾干縣、費爾干納，沙特幹部'],
	['what the press prints', '粽子和肥皂，家具，沧桑巨变', '粽子和肥皂，家具，滄桑巨變'],
	['districts inside words', '位于于都，在于都县，关于洪水，江西新余', '位於于都，在于都縣，關於洪水，江西新余'],
])('from Simplified to Traditional, %s: %s', (_why, printed, taiwan) => {
	expect(to('traditionalTaiwan', printed)?.text).toBe(taiwan);
});

test.each<[Script, string]>([
	['traditionalTaiwan', '於台灣發布計畫，蘇思云、余先生和范小姐了解了裡面的注音，並盡快'],
	['traditionalTaiwan', '這是祕書長林瑞峯、邱羣啓說的，粽子和肥皂，苧麻，雇主'],
	['traditionalHongKong', '於是李慧琼議員說，隨着博彩税、户口、脱離、温度'],
	['traditionalHongKong', '於台灣說，稅務局啟動，戶口、溫度，他就著裡面甚麼，曬同晒、嚇同吓'],
])('%s leaves alone what is Traditional already', (script, printed) => {
	expect(to(script, printed)?.text).toBe(printed);
});

describe('in a document', () => {
	const printedIn = async (script: Script, text: string, names: readonly string[]) =>
		(await loadScript(script, {text, names}))(text.split('\n')[0] ?? '').text;

	test.each([
		['Simplified', '于洋、占美柏\n部长请于洋发言', ['于洋', '占美柏'], '于洋、占美柏'],
		['Simplified', '于尔根·干\n说了国家', ['于尔根·干'], '于爾根·干'],
		['Traditional', '后里\n於後來說', [], '后里'],
		['Traditional put together', '于后\n会說什么', [], '於後'],
	])('%s: %j', async (_how, text, names, shown) => {
		expect(await printedIn('traditionalTaiwan', text, names)).toBe(shown);
	});

	test('whose texts stand alone', async () => {
		const convert = await loadScript('traditionalTaiwan', {text: '记者问，国务院答', names: []});
		expect(convert('干里').text).toBe('幹裡');
	});
});

describe('in every script', () => {
	test.each<Script>(['asPrinted', 'simplified', 'traditionalTaiwan', 'traditionalHongKong'])('%s', script => {
		expect(to(script, 'Is this so? “Yes”, he said: 5G, 31.3%, ２０２１ — ñ é.')?.text).toBe(
			'Is this so? “Yes”, he said: 5G, 31.3%, ２０２１ — ñ é.',
		);
		for (const paragraph of seed) {
			const {text, fromOriginal, toOriginal} = to(script, paragraph) ?? {};
			expect(text?.length).toBe(paragraph.length);
			expect([fromOriginal?.(3), toOriginal?.(3)]).toEqual([3, 3]);
		}
	});

	test('as printed is as printed', () => {
		const text = '復雜的这裡';
		expect(to('asPrinted', text)?.text).toBe(text);
	});
});

test('offsets lead there and back where a character takes more units than it did', () => {
	const converted = to('simplified', '甲㗲乙𠮷丙');
	expect(converted?.text).toBe('甲𠵾乙𠮷丙');
	expect([-3, 0, 1, 2, 3, 4, 5, 6, 9].map(offset => converted?.fromOriginal(offset))).toEqual([
		-3, 0, 1, 3, 4, 4, 6, 7, 10,
	]);
	expect([0, 1, 2, 3, 4, 6, 7].map(offset => converted?.toOriginal(offset))).toEqual([0, 1, 1, 2, 3, 5, 6]);
});

test('whatever comes, each character has its place', () => {
	const text = fc
		.array(fc.oneof(fc.constantFrom(...'国國发發髮㗲𠮷㓆里裡 a，'), fc.string({unit: 'binary'})))
		.map(all => all.join(''));
	fc.assert(
		fc.property(
			text,
			fc.constantFrom<Script>('simplified', 'traditionalTaiwan', 'traditionalHongKong'),
			(original, script) => {
				const {text: other = '', fromOriginal = Number, toOriginal = Number} = to(script, original) ?? {};
				expect([...other].length).toBe([...original].length);
				let at = 0;
				let there = 0;
				const others = [...other];
				[...original].forEach((character, nth) => {
					expect([fromOriginal(at), toOriginal(there)]).toEqual([there, at]);
					at += character.length;
					there += others[nth]?.length ?? 0;
				});
			},
		),
	);
});
