import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {describe, expect, test} from 'vitest';
import type {Block, Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import {partAt} from '../../src/briefing/part.ts';
import {cite} from '../../src/export/citation.ts';
import {type CitationStyle, citationStyles} from '../../src/export/citation-styles.ts';
import {quotationFrom, quotationsOf} from '../../src/export/quotation.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {blank, ferry} from './ferry.ts';

/** The same in English, on a page, with a doubt about one answer. */
const quay: Briefing = {
	...ferry,
	language: 'en',
	event: {title: 'Press briefing on the quay', date: '2024-05-06', time: null, place: 'Varne'},
	publication: {
		date: '2024-05-08',
		time: null,
		source: 'Harbour Office',
		url: 'https://example.org/quay',
		editor: null,
	},
	speakers: [
		{
			id: 's1',
			name: 'Anna-Maria van der Berg',
			role: 'official',
			titles: ['Harbour Minister'],
			outlet: null,
			aliases: [],
		},
		{id: 's2', name: 'Q', role: 'reporter', titles: [], outlet: null, aliases: ['Q']},
	],
	turns: ferry.turns.map(turn =>
		turn.id === 'q1-a1'
			? {...turn, blocks: [{...turn.blocks[0]!, text: 'Some 40 ferries -- 20% of them new.', start: 100, end: 140}]}
			: {
					...turn,
					blocks: turn.blocks.map(block => (turn.id === 'closing1' ? {...block, start: 140, end: 160} : block)),
				},
	),
	exchanges: [{n: 1, gist: 'how many ferries', question: ['q1-q1'], answers: ['q1-a1']}],
	notes: [{start: 100, end: 140, message: '', code: 'unlabelled-turn'}],
};

const quotationsAt = (briefing: Briefing, anchor: string) => {
	const outline = createOutline(briefing);
	return quotationsOf(outline, partAt(outline, anchor) ?? []);
};

const told = (briefing: Briefing, anchor: string, style: CitationStyle) =>
	cite(quotationsAt(briefing, anchor), style, {
		wording: wordingIn(briefing.language.startsWith('zh') ? 'zh-Hant' : 'en'),
		today: '2026-11-28',
	});

const link = 'https://example.org/quay#:~:text=Some%2040%20ferries%20%2D%2D%2020%25%20of%20them%20new.';

describe('an answer in English', () => {
	const head =
		'“Some 40 ferries -- 20% of them new.”\n—— Anna-Maria van der Berg, Harbour Minister, answering a reporter (question 1: how many ferries), Press briefing on the quay, Varne, 2024-05-06\n';
	const doubt = 'In doubt: No label stands here; from these words on another seems to speak.\n';
	test.each<[CitationStyle, string]>([
		['plain', `${head}Source: Harbour Office, published 2024-05-08, ${link} [q1-a1]\n${doubt}`],
		[
			'gbt7714',
			`${head}${doubt}\nAnna-Maria van der Berg. Press briefing on the quay: 2024-05-06[EB/OL]. (2024-05-08)[2026-11-28]. ${link}\n`,
		],
		[
			'apa',
			`${head}${doubt}\nvan der Berg, A.-M. (2024, May 6). Press briefing on the quay [Press conference]. Varne. Harbour Office. ${link}\n`,
		],
		[
			'chicago',
			`${head}${doubt}\nvan der Berg, Anna-Maria. “Press briefing on the quay.” Press conference, Varne, May 6, 2024. Harbour Office. ${link}\n`,
		],
		[
			'mla',
			`${head}${doubt}\nvan der Berg, Anna-Maria. “Press briefing on the quay.” 6 May 2024, Varne. Press conference. Harbour Office, ${link}\n`,
		],
	])('%s', (style, text) => {
		expect(told(quay, 'q1-a1', style)).toBe(text);
	});

	test.each<[CitationStyle, string]>([
		['gbt7714', 'Anna-Maria van der Berg. A new quay?: 2024-05-06[Z]. Varne D.C.: Quay Inc., 2024-05-08.'],
		['apa', 'van der Berg, A.-M. (2024, May 6). A new quay? [Press conference]. Varne D.C. Quay Inc.'],
		['chicago', 'van der Berg, Anna-Maria. “A new quay?” Press conference, Varne D.C., May 6, 2024. Quay Inc.'],
		['mla', 'van der Berg, Anna-Maria. “A new quay?” 6 May 2024, Varne D.C. Press conference. Quay Inc.'],
	])('%s sets no stop behind what ends in a stop or a question mark', (style, entry) => {
		const ended: Briefing = {
			...quay,
			event: {...quay.event, title: 'A new quay?', place: 'Varne D.C.'},
			publication: {...quay.publication, source: 'Quay Inc.', url: null},
		};
		expect(told(ended, 'q1-a1', style).trimEnd().split('\n').at(-1)).toBe(entry);
	});

	test.each(['THE PRESIDENT', 'Prime Minister', 'SENIOR ADMINISTRATION OFFICIAL'])(
		'%s is an office, neither turned round nor cut short',
		name => {
			const [speaker, ...others] = quay.speakers;
			const held: Briefing = {...quay, speakers: [{...speaker!, name, titles: []}, ...others]};
			const styles = ['apa', 'chicago', 'mla', 'gbt7714'] as const;
			for (const style of styles) expect(told(held, 'q1-a1', style)).toContain(`\n\n${name}. `);
			expect(told(held, 'q1-a1', 'ris')).toContain(`AU  - ${name}\r\n`);
			expect(told(held, 'q1-a1', 'bibtex')).toContain(`author = {{${name}}}`);
			expect(JSON.parse(told(held, 'q1-a1', 'csl-json'))).toMatchObject([{author: [{literal: name}]}]);
		},
	);

	test('is read by a program of others, from BibTeX and from RIS', () => {
		const [fromBibtex, fromRis] = (['bibtex', 'ris'] as const).map(
			style => new Cite(told(quay, 'q1-a1', style)).data[0],
		);
		for (const read of [fromBibtex, fromRis])
			expect(read).toMatchObject({
				title: 'Press briefing on the quay',
				issued: {'date-parts': [[2024, 5, 6]]},
				URL: link,
				note: expect.stringContaining('Some 40 ferries -- 20% of them new.'),
			});
		expect(fromBibtex).toMatchObject({'event-title': 'Press briefing on the quay', 'event-place': 'Varne'});
		expect(fromRis?.['author']).toEqual([{family: 'van der Berg', given: 'Anna-Maria'}]);
	});

	test('as CSL-JSON is a speech at an event', () => {
		const [item] = JSON.parse(told(quay, 'q1-a1', 'csl-json')) as readonly object[];
		expect(item).toEqual({
			id: 'vanderberg2024-q1-a1',
			type: 'speech',
			genre: 'Press conference',
			title: 'Press briefing on the quay',
			author: [{family: 'van der Berg', given: 'Anna-Maria'}],
			issued: {'date-parts': [[2024, 5, 6]]},
			'event-title': 'Press briefing on the quay',
			'event-date': {'date-parts': [[2024, 5, 6]]},
			'event-place': 'Varne',
			publisher: 'Harbour Office',
			'available-date': {'date-parts': [[2024, 5, 8]]},
			URL: link,
			accessed: {'date-parts': [[2026, 11, 28]]},
			language: 'en',
			note: 'Some 40 ferries -- 20% of them new. [q1-a1]',
		});
	});
});

test('an exchange in Chinese: a quotation for each turn', () => {
	expect(told({...ferry, notes: []}, 'q1', 'plain').split('\n')).toEqual([
		'「How many ferries will run?」',
		'—— Ida Berg（Quay Post），第1問，渡輪復航記者會，碼頭大廳，2024-05-06',
		'來源：ferry.txt [q1-q1]',
		'',
		'「約40艘渡輪。」',
		'—— 林望潮（航務處處長、發言人），答Quay Post問（第1問：有多少艘渡輪），渡輪復航記者會，碼頭大廳，2024-05-06',
		'來源：ferry.txt [q1-a1-p1]',
		'',
	]);
});

test('where nothing is known, nothing is made up', () => {
	expect(told(blank, 'statement1', 'plain')).toBe('「Hello.」\n—— 未署名\n來源：ferry.txt [statement1]\n');
	expect(told(blank, 'statement1', 'apa').split('\n').at(-2)).toBe('ferry.txt [Press conference]. (n.d.).');
});

test('signs of Markdown and HTML in the words are words', () => {
	const marked: Briefing = {
		...blank,
		turns: [{...blank.turns[0]!, blocks: [{...blank.turns[0]!.blocks[0]!, text: '1. *Two* <b> & [c]'}]}],
	};
	expect(told(marked, 'statement1', 'markdown').split('\n')[0]).toBe('> 1\\. \\*Two\\* \\<b\\> & \\[c\\]');
	expect(told(marked, 'statement1', 'html').split('\n')[1]).toBe('<p>1. *Two* &lt;b&gt; &amp; [c]</p>');
});

test.each(citationStyles)('%s ends with a line break', style => {
	expect(told(quay, 'q1', style)).toMatch(/\S\s?\n$/u);
});

test('an anchor that is not there gives nothing', () => {
	expect(quotationsAt(ferry, 'q9-a1')).toEqual([]);
});

test.each(['plain', 'apa'] as const)('%s: a quoted line that begins like the line of the source stays', style => {
	const [quotation] = quotationsAt(quay, 'q1-a1');
	const words = ['Two lines.', 'Source: Harbour Office, they say.'];
	const text = cite([{...quotation!, words}], style, {wording: wordingIn('en'), today: '2024-06-01'});
	expect(text).toContain(words.join('\n'));
});

describe('where the source prints pages and lines, or tells times', () => {
	const placed = (places: Readonly<Record<string, Partial<Block>>>): Briefing => ({
		...quay,
		turns: quay.turns.map(turn => ({
			...turn,
			blocks: turn.blocks.map(block => ({...block, ...places[block.id]})),
		})),
	});
	const printed = placed({
		'statement1-p1': {page: '11', line: '20'},
		'statement1-p2': {page: '12', line: '4'},
		'q1-q1-p1': {page: '12', line: '6'},
		'q1-a1-p1': {page: '12', line: '9', time: '01:02:03.450'},
		'closing1-p1': {page: '13', line: '1'},
	});

	test.each<[CitationStyle, string]>([
		['plain', 'Varne, 2024-05-06, p. 12, line 9, at 01:02:03\n'],
		['markdown', '2024-05-06, p. 12, line 9, at 01:02:03\n'],
		['html', '</time>, p. 12, line 9, at 01:02:03<br>'],
		['apa', 'Varne, 2024-05-06, p. 12, line 9, at 01:02:03\n'],
		['chicago', 'Press conference, Varne, May 6, 2024, at 01:02:03. Harbour'],
		['gbt7714', '[EB/OL]. Harbour Office, 2024: 12(2024-05-08)[2026-11-28]. https'],
		['mla', 'Press conference. Harbour Office, p. 12, 01:02:03, https'],
		['bibtex', '  pages = {12},\n'],
		['bibtex', '[q1-a1, l. 9, 01:02:03]}'],
		['ris', 'SP  - 12\r\nEP  - 12\r\n'],
		['csl-json', '"page": "12"'],
	])('%s', (style, place) => {
		expect(told(printed, 'q1-a1', style)).toContain(place);
	});

	test('words out of the middle of a paragraph have no line, and stand on its page or the next', () => {
		const outline = createOutline(printed);
		const place = (block: string, from: number) => quotationFrom(outline, [{block, range: [from, 12]}])?.place;
		expect(place('q1-a1-p1', 5)).toEqual({pages: ['12', '13'], line: null, time: '01:02:03'});
		expect(place('q1-q1-p1', 4)).toEqual({pages: ['12', '12'], line: null, time: null});
		expect(place('q1-a1-p1', 0)).toEqual({pages: ['12', '12'], line: '9', time: '01:02:03'});
	});

	test('words of two pages have both', () => {
		const two = placed({'q1-a1-p1': {page: '12'}, 'statement1-p1': {page: '3'}, 'statement1-p2': {page: '4'}});
		const [quotation] = quotationsAt(two, 'statement1');
		expect(quotation?.place.pages).toEqual(['3', '3']);
		const both = [
			{block: 'statement1-p1', range: [0, 3]},
			{block: 'statement1-p2', range: [0, 3]},
		] as const;
		expect(quotationFrom(createOutline(two), both)?.place.pages).toEqual(['3', '4']);
		expect(cite([quotationFrom(createOutline(two), both)!], 'bibtex', {wording: wordingIn('en'), today: ''})).toContain(
			'pages = {3--4}',
		);
	});
});
