import {describe, expect, test} from 'vitest';
import type {Role} from '../../../src/briefing/briefing.ts';
import type {Part} from '../../../src/parse/labels/label.ts';
import {converse} from '../../../src/parse/talk/conversation.ts';
import type {Utterance} from '../../../src/parse/talk/utterance.ts';

/** `H`ost, `A` and `B` officials, `R`eporter, `I`nterpreter: who says what. */
const people: Readonly<Record<string, readonly [number, Part | null]>> = {
	H: [0, 'host'],
	A: [1, null],
	B: [2, null],
	R: [3, 'asker'],
	I: [4, 'interpreter'],
	N: [5, null],
};

function talk(script: readonly string[]): readonly Utterance[] {
	return script.map(line => {
		const [who, part] = people[line.charAt(0)] ?? [0, null];
		const text = line.slice(3);
		return {
			who,
			part,
			seems: part === 'asker' || part === 'host' ? part : 'answerer',
			named: part !== 'asker',
			titled: part === null,
			invited: false,
			calls: false,
			text,
			folded: text.toLowerCase(),
		};
	});
}

const long =
	'we have looked at this for a long time and there is a good deal to say about it, so let me begin with what happened in may.';

describe('kinds', () => {
	test.each<readonly [string, readonly string[], readonly string[]]>([
		[
			'a plain briefing',
			[
				'H: welcome, everyone.',
				`A: ${long}`,
				'H: any questions?',
				'R: what happened?',
				`A: ${long}`,
				'H: that concludes our briefing.',
			],
			['opening', 'statement', 'moderation', 'question 1', 'answer 1', 'closing'],
		],
		[
			'a question passed on',
			['R: what happened?', 'A: thank you. let me ask my colleague to answer that.', `B: ${long}`],
			['question 1', 'handoff 1', 'answer 1'],
		],
		[
			'an answer that ends by calling another',
			['R: what happened?', `A: ${long} doctor?`, `B: ${long}`],
			['question 1', 'answer 1', 'answer 1'],
		],
		[
			'two in a row',
			['R: what happened?', 'R: and when?', `A: ${long}`, 'R: why?', `A: ${long}`],
			['question 1', 'question 1', 'answer 1', 'question 2', 'answer 2'],
		],
		[
			'the last word',
			['R: what happened?', `A: ${long}`, 'R: thank you.', 'A: thanks.'],
			['question 1', 'answer 1', 'closing', 'closing'],
		],
		[
			'a word that asks nothing',
			['R: what happened?', `A: ${long}`, 'R: okay.', 'R: and why?', `A: ${long}`],
			['question 1', 'answer 1', 'statement', 'question 2', 'answer 2'],
		],
		[
			'trouble with the line',
			['R: hello?', "A: i can't hear you.", 'R: what happened?', `A: ${long}`],
			['question 1', 'moderation', 'question 2', 'answer 2'],
		],
		[
			'an interpreter',
			['R: what happened?', 'I: what happened, she asks.', `A: ${long}`, 'I: they looked at it.'],
			['question 1', 'question 1', 'answer 1', 'answer 1'],
		],
		[
			'a host between question and answer',
			['R: what happened?', 'H: minister, please.', `A: ${long}`],
			['question 1', 'moderation', 'answer 1'],
		],
		[
			'thanks between officials',
			['R: what happened?', `A: ${long}`, 'B: very good. go ahead.', 'R: and why?', `A: ${long}`],
			['question 1', 'answer 1', 'moderation', 'question 2', 'answer 2'],
		],
		['no questions at all', [`A: ${long}`, `B: ${long}`], ['opening', 'statement']],
		['nothing', [], []],
	])('%s', (_, script, kinds) => {
		const utterances = talk(script);
		const {told} = converse(utterances, 6, false);
		expect(told.map(({kind, exchange}) => (exchange === null ? kind : `${kind} ${exchange}`))).toEqual(kinds);
	});
});

describe('roles', () => {
	test('takes a voice that only asks for a reporter, whatever its label', () => {
		const utterances = talk(['N: what happened in may?', `A: ${long}`, 'N: and who knew of it?', `A: ${long}`]);
		expect(converse(utterances, 6, false).roles).toEqual<readonly Role[]>([
			'unknown',
			'official',
			'unknown',
			'unknown',
			'unknown',
			'reporter',
		]);
	});

	test('knows no reporter where the questions are the author’s own', () => {
		const utterances = talk(['R: what happened?', `A: ${long}`]);
		const [question] = utterances;
		expect(question && converse([{...question, named: false}, ...utterances.slice(1)], 6, true).roles[3]).toBe(
			'unknown',
		);
	});
});
