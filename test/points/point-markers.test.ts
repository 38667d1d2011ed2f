import {describe, expect, test} from 'vitest';
import {formsFor, markersIn, signs} from '../../src/points/point-markers.ts';
import {testEveryRow} from '../rows.ts';

const told = (text: string, forms = formsFor('und')): string =>
	markersIn(text, forms)
		.map(({start, end, number}) => `${number}:${text.slice(start, end)}`)
		.join(' ');

const signed = [
	['（一）修路。（二）架橋。', '1:（一） 2:（二）'],
	['(1) roads, (2) bridges', '1:(1) 2:(2)'],
	['1) Roads first. 2) Bridges then.', '1:1) 2:2)'],
	['一、修路。二、架橋。', '1:一、 2:二、'],
	['十二、修路', '12:十二、'],
	['貳拾參、修路', '23:貳拾參、'],
	['1. Roads. 2. Bridges.', '1:1. 2:2.'],
	['①修路②架橋', '1:① 2:②'],
	['(a) roads, (b) bridges', '1:(a) 2:(b)'],
	['• roads and • bridges', 'bullet:•  bullet:• '],
	['- roads and bridges', 'bullet:- '],
] as const;

test.each(signed)('%s', (text, found) => {
	expect(told(text)).toBe(found);
});

testEveryRow(signs, signed, ([text], forms) => told(text, forms));

describe('words', () => {
	test.each([
		['一是修路，二是架橋。', '1:一是 2:二是'],
		['一要抓緊，二要抓實。', '1:一要 2:二要'],
		['其一，路况改善。其二，桥梁完工。', '1:其一 2:其二'],
		['首先要修路。其次，桥梁也要修。再次，码头也要修。', '1:首先 2:其次 3:再次'],
		['第一，修路。第二个方面是架桥。第３，疏浚。', '1:第一 2:第二个方面 3:第３'],
		['关于你的第二个问题，我们还在研究。', '2:关于你的第二个问题'],
		['第一個是快速。第二個也很重要，就是安全。', '1:第一個 2:第二個'],
		['最后，码头要扩建。', 'last:最后'],
		['First, the roads. Secondly, the bridges. And number three, the ports.', '1:First 2:Secondly 3:And number three'],
		['The first thing is roads; the second is bridges.', '1:The first 2:the second'],
		['One, we build roads. Two, we mend bridges.', '1:One 2:Two'],
		['Last but not least, the ports.', 'last:Last but not least'],
		[
			'En primer lugar, las calles; segundo, los puentes. Por último, los puertos.',
			'1:En primer lugar 2:segundo last:Por último',
		],
		['Erstens bauen wir Straßen, zweitens Brücken.', '1:Erstens 2:zweitens'],
		[
			'Premièrement, les routes. En deuxième lieu, les ponts. Enfin, les ports.',
			'1:Premièrement 2:En deuxième lieu last:Enfin',
		],
		['Em primeiro lugar, as ruas. Em segundo lugar, as pontes.', '1:Em primeiro lugar 2:Em segundo lugar'],
		['Во-первых, дороги. Второе — мосты.', '1:Во-первых 2:Второе'],
		['一つ目は道路です。二つ目は橋です。最後に港です。', '1:一つ目は 2:二つ目は last:最後に'],
		['첫째, 도로입니다. 두 번째로 다리입니다. 마지막으로 항구입니다.', '1:첫째 2:두 번째로 last:마지막으로'],
	])('%s', (text, found) => {
		expect(told(text)).toBe(found);
	});
});

describe('what numbers no point', () => {
	test.each([
		'我们是世界第一的港口，也是第二大码头。',
		'第一季度增长，第二季度回落。',
		'第一、第二、第三产业都增长了。',
		'第一代卫星和第二代卫星不一样。',
		'一来一往要三天。'.slice(2),
		'The first responders came at once, the second wave later.',
		'最后，祝大家节日快乐。',
		'It rose 1.5 percent, then 2.5.',
		'Es la primera dosis y la segunda dosis.',
		'The ship was first built in May.',
	])('%s', text => {
		expect(told(text)).toBe('');
	});
});

test('of a language its own words and those of English', () => {
	expect(told('第一，修路。 First, the roads. En primer lugar, las calles.', formsFor('zh-Hant'))).toBe(
		'1:第一 1:First',
	);
	expect(told('第一，修路。 First, the roads. En primer lugar, las calles.', formsFor('es'))).toBe(
		'1:First 1:En primer lugar',
	);
});
