import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {termsOf} from '../../src/terms/terms.ts';
import {fold} from '../../src/text/fold.ts';
import {blank, ferry} from '../export/ferry.ts';
import {saying} from './saying.ts';

const termsIn = (texts: readonly string[], language: string) => termsOf(saying(texts, language));
const shown = (texts: readonly string[], language: string) =>
	termsIn(texts, language).map(({kind, printed, count}) => `${kind} ${printed} ${count}`);

describe('Chinese', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['a slogan, quoted or not', ['要落實“碼頭三淨”。', '碼頭三淨是根本。'], ['slogan 碼頭三淨 2']],
		[
			'marks of either kind, one in the other',
			['「渡輪『雙燈』行動」'],
			['slogan 渡輪『雙燈』行動 1', 'slogan 雙燈 1'],
		],
		[
			'titles, and one in another',
			['按照《關於〈渡輪條例〉的意見》辦理'],
			['title 關於〈渡輪條例〉的意見 1', 'title 渡輪條例 1'],
		],
		['a sentence in quotation marks is none', ['他說“我不同意這個做法。”'], []],
		['nor is a common word', ['這是“安全”的。'], []],
		[
			'what is written in letters',
			['5G基站和GDP都增長。', '5G基站很多。'],
			['name 5G 2', 'name GDP 1', 'phrase 5G基站 2'],
		],
		['houses by their ends', ['請看外交部和海洋漁業局的通告。'], ['name 外交部 1', 'name 海洋漁業局 1']],
		[
			'without the verb before one',
			['由航務處理局負責。', '航務局回覆。航務局開會。我們敦促航務局。'],
			['name 航務局 3'],
		],
		['people by their titles', ['我和林望潮部長談過，總理周海平也在。'], ['name 林望潮 1', 'name 周海平 1']],
		['people with a dot in their names', ['與約翰·史密斯會面。'], ['name 約翰·史密斯 1']],
		['people by the sound of their names, behind a title', ['菲兰总统埃尔多安昨天说话。'], ['name 埃尔多安 1']],
		['of two sounds, wherever they stand then', ['总理莫迪接受采访。莫迪说好。'], ['name 莫迪 2']],
		['before a title and its deputy', ['与泽连斯基总统、梅列多夫副总理会面。'], ['name 泽连斯基 1', 'name 梅列多夫 1']],
		['in Traditional too', ['總統馬克龍今天抵達。'], ['name 馬克龍 1']],
		['a name with a dot that the dictionary knows in part', ['埃隆·马斯克先生到场。'], ['name 埃隆·马斯克 1']],
		['countries and places', ['從挪威到青島。'], ['name 挪威 1', 'name 青島 1']],
		[
			'a short form that the text explains',
			['渔业和港口管理委员会（以下简称渔港委）成立。', '渔港委说明。'],
			['name 渔港委 2'],
		],
		['one that it does not', ['渔业和港口部成立。', '渔港部说明，渔港部回应。'], ['name 渔港部 3']],
		[
			'both scripts are one, printed as printed',
			['東港渡輪碼頭。', '东港渡轮码头，東港渡輪碼頭。'],
			['phrase 東港渡輪碼頭 3'],
		],
	])('%s', (_, texts, expected) => {
		expect(shown(texts, 'zh-Hant')).toEqual(expect.arrayContaining([...expected]));
		if (expected.length === 0) expect(shown(texts, 'zh-Hant')).toEqual([]);
	});

	test.each([
		'总理访华期间总统抵马尼岛。',
		'主席马上到会，部长就任。',
		'有多位委员、各位博士和这位女士。',
		'教授达成共识，先生克服困难，委员约定时间。',
		'总统多次表示，主席里面有人。',
		'一些老师和同学到场。',
	])('no name is found in %s', text => {
		expect(shown([text], 'zh-Hans')).toEqual([]);
	});

	test('a country before a title is no person', () => {
		expect(shown(['卡塔尔首相和巴西总统。'], 'zh-Hans')).toEqual(['name 卡塔尔 1', 'name 巴西 1']);
	});

	test('nothing that is only politeness, however often it is said', () => {
		const texts = Array.from({length: 6}, () => '謝謝你的提問。大家好，歡迎各位記者朋友，請問發言人對此有何評論？');
		expect(shown(texts, 'zh-Hant')).toEqual([]);
	});

	test('a phrase, not its pieces, nor words that merely stand beside it', () => {
		const texts = ['我們推動海上風電場改造。', '這個海上風電場改造很快，', '說到海上風電場改造，大家知道。'];
		expect(shown(texts, 'zh-Hant')).toEqual(['phrase 海上風電場改造 3']);
	});

	test('a short piece that others have too stays', () => {
		const texts = ['新渡輪燃料', '新渡輪碼頭', '新渡輪燃料、新渡輪碼頭、新渡輪'];
		expect(shown(texts, 'zh-Hant')).toContain('phrase 新渡輪 5');
	});
});

describe('languages with capitals', () => {
	test.each<[string, string, readonly string[], readonly string[]]>([
		[
			'English names, without what begins a sentence',
			'en',
			['But the Harbour Board met. Ferries stop. We asked the Harbour Board of Quay Town on Monday.'],
			['name Harbour Board 2', 'name Harbour Board of Quay Town 1'],
		],
		['without courtesies and ’s', 'en', ['We thank Mr. Berg. It is Berg’s ferry, said Berg.'], ['name Berg 3']],
		['acronyms are no small words', 'en', ['The WHO and the IT desk told us who it is.'], ['name WHO 1', 'name IT 1']],
		[
			'acronyms with their expansion, however that is written',
			'en',
			['The Chartered Gas Office (CGO) said so. The CGO is right, says the CGO.'],
			['name CGO 4'],
		],
		[
			'phrases, in singular and plural, and neither their pieces nor greetings',
			'en',
			[
				'Good morning, thank you for your question. The sea wall permit is late.',
				'Good morning, thank you for your question. Every sea wall permit counts, and sea wall permits are cheap.',
			],
			['phrase sea wall permit 3'],
		],
		[
			'of',
			'en',
			['A state of emergency. This state of emergency! No state of emergency?'],
			['phrase state of emergency 3'],
		],
		[
			'a slogan, not what somebody said',
			'en',
			['We call it “Clean Quays First,” he said, “I like it.”'],
			['slogan Clean Quays First 1'],
		],
		[
			'acronyms of the initials of a name',
			'en',
			['We wrote to the Quay Repair Commission again, and the QRC was late.'],
			['name Quay Repair Commission 2'],
		],
		[
			'a surname and the full name, but no article',
			'en',
			['We saw how Ida Berg works; then Berg left. At the Green Pier, on the Pier, we sat.'],
			['name Ida Berg 2', 'name Green Pier 1', 'name Pier 2'],
		],
		['a person of a country', 'en', ['So we met Lind of Norway, and then Lind again.'], ['name Lind 2']],
		[
			'a country, not what its people are called',
			'en',
			['We love the Libyan and Austrian boats; they sail from Libya to us.'],
			['name Libya 1'],
		],
		['French marks', 'fr', ['Le plan « Ports sans fumée » avance.'], ['slogan Ports sans fumée 1']],
		['German marks', 'de', ['Der Plan „Häfen ohne Rauch“ geht weiter.'], ['slogan Häfen ohne Rauch 1']],
		['German nouns are no names', 'de', ['Wir sehen den Hafen und das Schiff im Nebel.'], []],
		[
			'Spanish names',
			'es',
			['Hablamos con la Secretaría de Puertos y con Petra Solís en Cádiz; en Cádiz hay más.'],
			['name Secretaría de Puertos 1', 'name Petra Solís 1', 'name Cádiz 2'],
		],
		[
			'Russian names in their cases',
			'ru',
			['Вчера на причале мы видели Ивана Петрова, и об Иване Петрове теперь много говорят.'],
			['name Ивана Петрова 2'],
		],
	])('%s', (_, language, texts, expected) => {
		expect(shown(texts, language)).toEqual(expect.arrayContaining([...expected]));
		if (expected.length === 0) expect(shown(texts, language)).toEqual([]);
	});

	test('the long form is a variant', () => {
		const [term] = termsIn(['The Chartered Gas Office (CGO) said so. The CGO is right.'], 'en');
		expect(term).toMatchObject({printed: 'CGO', variants: ['Chartered Gas Office'], count: 3});
	});

	test('pieces of phrases are left out', () => {
		const texts = ['The sea wall permit.', 'A sea wall permit!', 'His sea wall permit?'];
		expect(shown(texts, 'en')).toEqual(['phrase sea wall permit 3']);
	});
});

test('Japanese and Korean', () => {
	expect(shown(['港を守る取り組み。港を守る取り組み、'], 'ja')).not.toContain('phrase 守る取り組み 2');
	expect(shown(['港湾整備計画について、', '港湾整備計画は「三つの灯」です。'], 'ja')).toEqual([
		'phrase 港湾整備計画 2',
		'slogan 三つの灯 1',
	]);
	expect(
		shown(['항만 정비 계획을 말씀드리겠습니다.', '항만 정비 계획은 중요하고, 항만 정비 계획에 따라'], 'ko'),
	).toEqual(['phrase 항만 정비 계획 3']);
});

test('who says it, in how many questions, where', () => {
	const texts = ['請問“碼頭三淨”？', '“碼頭三淨”很好。', '請問？', '碼頭三淨。'];
	expect(termsOf(saying(texts, 'zh-Hant', {asked: true}))).toEqual([
		{
			kind: 'slogan',
			printed: '碼頭三淨',
			variants: [],
			count: 3,
			speakers: ['s1', 's2'],
			questions: 2,
			places: [
				{block: 'q1-q1-p1', range: [3, 7]},
				{block: 'q1-a1-p1', range: [1, 5]},
				{block: 'q2-a1-p1', range: [0, 4]},
			],
		},
	]);
});

test('captions are not said, and a briefing without words has none', () => {
	expect(termsOf(ferry).flatMap(({places}) => places.map(({block}) => block))).not.toContain('statement1-p2');
	expect(termsOf({...blank, turns: []})).toEqual([]);
});

test('of any text: places in order, each one of the forms; the same twice', () => {
	const words = fc.constantFrom(
		...[
			'碼頭',
			'渡輪',
			'“',
			'”',
			'《',
			'》',
			'。',
			' ',
			'Quay ',
			'Board ',
			'the ',
			'(',
			')',
			'CGO',
			'5G',
			'局',
			'和',
			'\u{2000b}',
			'ы',
			'é',
			'・',
			'가',
		],
	);
	const text = fc.array(words, {maxLength: 40}).map(parts => parts.join(''));
	fc.assert(
		fc.property(fc.array(text, {maxLength: 6}), fc.constantFrom('zh-Hant', 'en', 'ja', 'es'), (texts, language) => {
			const briefing = saying(texts, language);
			const blocks = new Map(briefing.turns.flatMap(turn => turn.blocks.map(block => [block.id, block.text])));
			const terms = termsOf(briefing);
			expect(termsOf(briefing)).toEqual(terms);
			for (const {printed, variants, places, count} of terms) {
				expect(places).toHaveLength(count);
				const forms = new Set([printed, ...variants]);
				for (const {block, range} of places) expect(forms).toContain(blocks.get(block)!.slice(...range));
				expect(new Set(places.map(({block, range}) => `${block} ${range[0]}`)).size).toBe(count);
			}
			expect(new Set(terms.map(({printed}) => fold(printed))).size).toBe(terms.length);
		}),
		{numRuns: 300},
	);
});
