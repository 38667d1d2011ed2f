import {expect, test} from 'vitest';
import {
	acknowledges,
	asks,
	callsSomeone,
	hasTrouble,
	hosts,
	isBrief,
	moderates,
	onlyPassesOn,
	onlyThanks,
	opensTheFloor,
} from '../../../src/parse/words/phrases.ts';
import {fold} from '../../../src/text/fold.ts';

/** What says something by a rule, and what does not. */
const phrases: readonly (readonly [
	rule: (folded: string) => boolean,
	yes: readonly string[],
	no: readonly string[],
])[] = [
	[
		hosts,
		['下面开始提问', '今天的发布会到此结束', 'next question.', 'thank you all', 'siguiente pregunta'],
		['我来回答这个问题', 'we have a plan', ''],
	],
	[
		opensTheFloor,
		['请举手', `${'x'.repeat(300)} any questions?`],
		[`any questions? ${'x'.repeat(300)}`, 'that was the plan'],
	],
	[
		asks,
		['什么时候通车?', 'is it open?"', '这样可以吗', '请问什么时候通车', '通车了呢。'],
		['通车了', 'it is open.', ''],
	],
	[
		onlyPassesOn,
		['请李局长回答。', '谢谢。请李局长回答。', 'doctor li?', "i'll ask dr li to answer."],
		['请李局长回答。疫情还很严重。', `请李局长回答。${'谢谢。'.repeat(60)}`, '谢谢。', ''],
	],
	[
		onlyThanks,
		['谢谢。', '好的,谢谢部长', 'ok, thank you.', 'danke'],
		['谢谢。请问什么时候通车?', 'well, thank you', ''],
	],
	[acknowledges, ['', '好的', 'yes.', '(inaudible)', '[crosstalk].'], ['yes, we do', '好的,谢谢', '(inaudible) we do']],
	[hasTrouble, ['听得到吗?', 'you are on mute'], [`听得到吗?${'我们'.repeat(250)}`, 'i hear the port is open']],
	[
		moderates,
		['好的,谢谢', '有请王部长', 'thank you. admiral smith?'],
		['王部长', 'we will open the port in the month of may', `谢谢${'x'.repeat(100)}`, ''],
	],
	[callsSomeone, ['doctor?', 'thank you. dr. fauci?'], ['is the port open now?', 'doctor.', '']],
	[isBrief, ['yes', ''], ['x'.repeat(90)]],
];

const cases = phrases.flatMap(([rule, yes, no]) =>
	[...yes.map(text => [rule.name, text, true] as const), ...no.map(text => [rule.name, text, false] as const)].map(
		one => [...one, rule] as const,
	),
);

test.each(cases)('%s %j: %j', (_, text, says, rule) => {
	expect(rule(fold(text))).toBe(says);
});
