import {expect, test} from 'vitest';
import {candidatesOf, cutAtLabels} from '../../../src/parse/labels/label-shapes.ts';
import {literalLine} from '../../../src/parse/manuscript.ts';

const line = (text: string) => literalLine(text, 0, 'break');

test.each([
	['after a question that is told', '港口開放。有記者問：何時？', ['港口開放。', '有記者問：何時？']],
	[
		'after a comma',
		'港口開放了，渡輪來了，船員也在，有北州日報記者問：何時？',
		['港口開放了，渡輪來了，船員也在，', '有北州日報記者問：何時？'],
	],
	[
		'after another reporter',
		'港口已經開放。會後，一名記者問：船員呢？',
		['港口已經開放。', '會後，一名記者問：船員呢？'],
	],
	[
		'before who wrote it',
		'港口今天已經開放了。（北州日報記者 沈青）',
		['港口今天已經開放了。', '（北州日報記者 沈青）'],
	],
	['before a part', '港口今天已經開放了 答：是的。', ['港口今天已經開放了 ', '答：是的。']],
	['after a sentence', 'The port opens. Well. Anna Lee: Yes.', ['The port opens. Well. ', 'Anna Lee: Yes.']],
	['not after an abbreviation', 'We met Gov. Lee: he agreed.', ['We met Gov. Lee: he agreed.']],
])('a line is cut %s', (_, text, pieces) => {
	expect(cutAtLabels([line(text)]).map(piece => piece.text)).toEqual(pieces);
});

test.each([
	['另一位記者在會上問：「何時開放？」', 'told question', '記者'],
	['法新社記者追問，何時開放？', 'told question', '法新社記者'],
	['有記者在例行記者會上就此事提問稱，港口何時開放？', 'told question', '記者'],
	['有記者提問兩個問題，第一，何時開放？', 'told question', '記者'],
	['對此，外交部發言人周志明在記者會上回應稱，港口九月開放。', 'told reply', '外交部發言人周志明'],
	['外交部發言人周志明今天上午回應記者：港口九月開放。', 'told reply', '外交部發言人周志明'],
	['The PRESIDENT pro tempore. The Senate will come to order.', 'full stop', 'The PRESIDENT pro tempore'],
	['Mr. VAN HOLLEN of Maryland. Thank you.', 'full stop', 'Mr. VAN HOLLEN of Maryland'],
	['Shri. LEE. Thank you.', undefined, undefined],
])('%s begins with a label', (text, shape, label) => {
	const found = candidatesOf([line(text)], () => false)[0]?.find(c => c.shape === shape);
	expect(found?.label.text).toBe(label);
});

test.each(['问', '問', '答'])('%s alone on a line may be a label', text => {
	const [candidates] = candidatesOf([line(text), line('港口九月開放。')], () => false);
	expect(candidates?.map(c => c.shape)).toContain('alone');
});
