import {describe, expect, test, vi} from 'vitest';
import {lexicons} from '../../../src/lexicon/languages.ts';
import {type Key, pattern, wordsOf} from '../../../src/lexicon/matcher.ts';
import {parseBriefing} from '../../../src/parse/parse.ts';
import {fold} from '../../../src/text/fold.ts';
import {namesIn, type surnames} from './surnames.ts';

// Each form is a text for many surnames: much to read for a busy machine.
vi.setConfig({testTimeout: 60_000});

/**
 * How labels are set: of who asks and of who answers, `@` the surname and `%` what is said; the name of the file, where the
 * format goes by it. No form of the parser is left out because it cannot know a name: those that no row holds are of
 * titles (`The President. Good evening.`), of a single letter, and of what others tell (`记者问：`).
 */
type Form = readonly [ask: string, answer: string, file?: string];

const latin: readonly Form[] = [
	['Question: %', '@: %'],
	['Question: %', 'Petra @: %'],
	['Q: %', 'Ms. @: %'],
	['Q: %', 'Minister @: %'],
	['Q: %', 'Petra @, Harbour Minister: %'],
	['Petra @ (Fen Radio): %', 'Governor: %'],
	['Question:\n%', '@:\n%'],
	['[Q]: %', '[@]: %'],
	['(Question) %', '(Petra @) %'],
	['Question 10:01\n%', 'Petra @ 10:02\n%'],
	['○ Question\n%', '○ @\n%'],
	['P.- %', 'Sr. @.- %'],
	['Q.—%', '@.—%'],
	['Q. — %', 'Mr. @. — %'],
	['Tom Beck, Fen Radio\n\n%', 'Petra @\n\n%'],
	['**Question:** %', '**@:** %', 'x.md'],
	['**Question**: %', '**@**: %', 'x.md'],
	['**Question** %', '**Petra @** %', 'x.md'],
	['## Question\n\n%', '## Petra @\n\n%', 'x.md'],
	['<p><b>Question:</b> %</p>', '<p><b>@:</b> %</p>'],
];
/** Set in capitals, as the name then is. */
const capitals: readonly Form[] = [
	['Q: %', '@: %'],
	['Q: %', 'MR. @: %'],
	['Q %', 'MR. @ %'],
];
const cyrillic: readonly Form[] = [
	['Вопрос: %', '@: %'],
	['Вопрос: %', 'А.В.@: %'],
];
const hangul: readonly Form[] = [
	['기자: %', '@: %'],
	['질문: %', '@ 과장: %'],
];
const han: readonly Form[] = [
	['记者：%', '@：%'],
	['记者：\n%', '@：\n%'],
	['记者：%', '港务局发言人@：%'],
	['记者：%', '@部长：%'],
	['北州日报：%', '市教育局副局长 @：%'],
	['记者：%', '@（港务局局长）：%'],
	['［记者］：%', '［@］：%'],
	['【问】（北州日报）%', '【答】（@）%'],
	['○记者　%', '○@　%'],
	['北州日报记者\n\n%', '@\n\n%'],
	['**记者：**%', '**@：**%', 'x.md'],
];

const english = [
	'When will the port open?',
	'The port opens in September, as we told the council.',
	'And what about the crew of the ferry?',
	'Nobody has lost their job. We keep our word.',
];
const chinese = ['港口何时开放？', '港口九月开放，工程进展顺利。', '船员怎么安排？', '没有人失业，船员都留下。'];

/** A transcript of two questions, each answered. */
const transcript = ([ask, answer]: Form, name: string, said: readonly string[]): string =>
	said.map((words, i) => (i % 2 === 0 ? ask : answer).replace('@', name).replace('%', words)).join('\n\n');

/** Who speaks two of the four turns of a text, the first and the third or the second and the fourth. */
function speakerOf(source: string, turn: 0 | 1, file = '-'): string {
	const reading = parseBriefing(new TextEncoder().encode(source), {name: file});
	if ('failure' in reading) return reading.failure;
	const {turns, speakers} = reading.briefing;
	if (turns.length !== 4) return `${turns.length} turns`;
	const [one, two] = [turn, turn + 2].map(i => speakers.find(({id}) => id === turns[i]?.speaker));
	return one && one === two ? one.name : `${one?.name}, ${two?.name}`;
}

/** The names that are not read as the speaker's, with whose name was. */
const lost = (names: readonly string[], speaker: (name: string) => string): readonly (readonly [string, string])[] =>
	names
		.map(name => [name, speaker(name)] as const)
		.filter(([name, found]) => !found.toUpperCase().includes(name.toUpperCase()));

const lostIn = (form: Form, names: readonly string[], said: readonly string[]) =>
	lost(names, name => speakerOf(transcript(form, name, said), form[0].includes('@') ? 0 : 1, form[2]));

const keys = new Set(Object.values(lexicons).flatMap(lexicon => Object.keys(lexicon) as Key[]));
const words = [...keys].filter(key => key !== 'surnames').map(key => pattern`${key}`);
const surnamesInOne = new Set(wordsOf('surnames').join(''));

/** All that the parser can know of the letters of a text: the words of the lexicon in it, and what kind of letter each is. */
function knownOf(text: string): string {
	const folded = fold(text);
	const kinds = text
		.replace(/[a-z]/g, 'a')
		.replace(/[A-Z]/g, 'A')
		.replace(/(?![Aa])\p{Ll}/gu, 'é')
		.replace(/(?![Aa])\p{Lu}/gu, 'É')
		.replace(/\p{Script=Hangul}/gu, '한')
		.replace(/\p{Script=Han}/gu, one => (surnamesInOne.has(fold(one)) ? '王' : '字'));
	const found = words.map(word => [...word.all(folded)].map(match => `${match.index} ${match[0]}`));
	return JSON.stringify([kinds, found]);
}

/**
 * The names to be read in one of several forms, so that each is read in at least one, and in every form one of all that the
 * parser cannot tell from one another there.
 * @param label a line as it is printed in that form
 */
function toRead(
	names: readonly string[],
	label: (name: string) => string,
	n: number,
	forms: number,
): readonly string[] {
	const alike = new Set<string>();
	return names.filter((name, i) => {
		const known = knownOf(label(name));
		const first = !alike.has(known);
		alike.add(known);
		return first || i % forms === n;
	});
}

const rows = (forms: readonly Form[]) =>
	forms.map((form, n) => {
		const [ask, answer] = form;
		const label = ask.includes('@') ? ask : answer;
		return {
			form,
			of: (names: readonly string[]) => toRead(names, name => label.replace('@', name), n, forms.length),
		};
	});

describe.each([
	['latin', english, latin],
	['cyrillic', english, cyrillic],
	['hangul', english, hangul],
	['han', chinese, han],
] satisfies readonly (readonly [keyof typeof surnames, readonly string[], readonly Form[]])[])(
	'every surname in %s letters is a label',
	(letters, said, forms) => {
		test.each(rows(forms))('$form', ({form, of}) => {
			expect(lostIn(form, of(namesIn(letters)), said)).toEqual([]);
		});
	},
);

test.each(rows(capitals))('every surname in capitals is a label: $form', ({form, of}) => {
	const names = of(namesIn('latin').map(name => name.toUpperCase()));
	expect(lostIn(form, names, english)).toEqual([]);
});

test('a surname that is a field of pages too is a label only where more is said', () => {
	const names = ['Date', 'Place', 'Present'];
	expect(lostIn(['Q: %', '@: %'], names, english)).toHaveLength(names.length);
	expect(lostIn(['Q: %', 'Mr. @: %'], names, english)).toEqual([]);
});

describe('every surname that the mark-up names speaks', () => {
	const names = [...namesIn('latin'), ...namesIn('han')];
	const voices = (name: string) => english.map((text, i) => ({speaker: i % 2 === 0 ? 'Question' : name, text}));

	const read = (n: number) => toRead(names, name => name, n, 2);

	test('in WebVTT', () => {
		const source = (name: string) =>
			voices(name).map(({speaker, text}, i) => `00:0${i}:00.000 --> 00:0${i}:04.000\n<v ${speaker}>${text}`);
		expect(lost(read(0), name => speakerOf(`WEBVTT\n\n${source(name).join('\n\n')}`, 1))).toEqual([]);
	});

	test('in JSON', () => {
		expect(lost(read(1), name => speakerOf(JSON.stringify(voices(name)), 1))).toEqual([]);
	});
});
