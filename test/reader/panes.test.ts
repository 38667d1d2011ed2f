import {describe, expect, test} from 'vitest';
import {layoutOf, shownSections, turnOf} from '../../src/reader/current.ts';
import {chosenVoice, listedSpeakers} from '../../src/reader/panes.ts';
import type {State} from '../../src/reader/state.ts';
import {harbour} from './harbour.ts';
import {after, block, changing, inSight, press, seed, walkThrough, where} from './session.ts';

const speakerOf = (state: State): string | undefined =>
	chosenVoice(state)
		?.speakers.map(({name}) => name)
		.join();

describe('Tab', () => {
	test('goes around the panes, Shift-Tab the other way', () => {
		expect(walkThrough('<tab><tab><tab>').map(({front: {pane}}) => pane)).toEqual([
			'text',
			'questions',
			'speakers',
			'text',
		]);
		expect(walkThrough('<shift-tab><shift-tab><shift-tab>').map(({front: {pane}}) => pane)).toEqual([
			'text',
			'speakers',
			'questions',
			'text',
		]);
	});

	test('passes over the speakers where there are none to list', () => {
		const briefing = {...harbour, speakers: []};
		expect(walkThrough('<tab><tab>', {briefing}).map(({front: {pane}}) => pane)).toEqual(['text', 'questions', 'text']);
		expect(walkThrough('<shift-tab>', {briefing}).map(({front: {pane}}) => pane)).toEqual(['text', 'questions']);
	});

	test('ends the zoom, so that the pane can be seen', () => {
		expect(where(after('z<tab>'))).toMatchObject({zoomed: false, pane: 'questions'});
	});
});

describe('in the list of questions', () => {
	test.each([
		['<tab>j', 'q1-q1-p1'],
		['<tab>jjj', 'interlude1-p1'],
		['<tab>2jk', 'q1-q1-p1'],
		['<tab>99j', 'closing1-p1'],
		['<tab>jj99k', 'opening1-p1'],
		['<tab>j<down><up>', 'q1-q1-p1'],
	])('%s shows %s', (keys, anchor) => {
		const state = after(keys);
		expect([block(state), state.front.pane]).toEqual([anchor, 'questions']);
	});

	test('Enter goes to the text of the question, Escape back to where one was', () => {
		expect(where(after('<tab>jj<enter>'))).toMatchObject({pane: 'text', place: {block: 'q2-q1-p1'}});
		expect(changing(after('2Gj<tab>jk<esc>'))).toEqual(changing(after('2Gj')));
		expect(changing(after('/岸電<enter><tab>jk<esc>'))).toEqual(changing(after('/岸電<enter>')));
	});

	test('however far one looks, it is one jump', () => {
		expect(changing(after('3G<tab>kkj<enter><ctrl-o>'))).toMatchObject({front: {top: after('3G').front.top}});
		expect(after('3G<tab>kk<enter>').front.trail).toHaveLength(2);
	});

	test('what one leaves by Tab is not gone back to by a later Escape', () => {
		expect(block(after('<tab>jj<tab><tab><tab><esc>'))).toBe('q2-q1-p1');
	});

	test('pages still scroll the text', () => {
		expect(after('<tab>j ', {briefing: seed}).front.top.offset).toBeGreaterThan(0);
	});
});

describe('in the list of speakers', () => {
	test('those stand first who say most; reporters are not in it', () => {
		expect(listedSpeakers(after('').front.outline).map(({name}) => name)).toEqual(['陶景明', '邱以安', '沈若蘭']);
	});

	test('j and k choose, the text stays', () => {
		expect(walkThrough('<shift-tab>jjjk').map(speakerOf)).toEqual([
			undefined,
			'陶景明',
			'邱以安',
			'沈若蘭',
			'海岸日報,Dana Whitfield,中央通訊',
			'沈若蘭',
		]);
		expect(block(after('<shift-tab>jj'))).toBe('opening1-p1');
	});

	test('Enter opens the first turn of the chosen one', () => {
		expect(where(after('<shift-tab>j<enter>'))).toMatchObject({pane: 'text', place: {block: 'q2-a2-p1'}});
	});

	test('the reporters are one, whose list Enter opens', () => {
		const state = after('<shift-tab>jjj<enter>');
		expect(state.mode).toMatchObject({kind: 'list', list: {title: 'reporters'}});
		expect(block(press(state, '<down><enter>'))).toBe('q2-q1-p1');
		expect(after('<shift-tab>jjjS')).toMatchObject({front: {only: null}, message: 'notThere'});
	});

	test('a single reporter is no group', () => {
		const briefing = {
			...harbour,
			speakers: harbour.speakers.filter(({role, id}) => role !== 'reporter' || id === 's3'),
		};
		expect(block(after('<shift-tab>jjj<enter>', {briefing}))).toBe('q1-q1-p1');
		expect(after('<shift-tab>jjjS', {briefing}).front.only).toBe('s3');
	});

	test('S shows only the chosen one', () => {
		expect(after('<shift-tab>jS').front.only).toBe('s5');
	});
});

describe('only this speaker', () => {
	test('S shows the turns of who is speaking and no others', () => {
		const state = after('JaS');
		expect(state.front.only).toBe('s2');
		const turns = [state, ...Array.from({length: 9}, (_, i) => press(state, 'J'.repeat(i + 1)))];
		for (const one of turns) {
			for (const row of inSight(one)) expect(one.front.outline.turnAt(row.spot.block)?.speaker).toBe('s2');
		}
	});

	test('J, j and the list of questions pass over what they do not speak in', () => {
		const sections = shownSections(after('JaS')).map(({exchange, kind}) => exchange?.n ?? kind);
		expect(sections).toEqual(['opening', 1, 2, 3]);
		expect(turnOf(after('JaSJJ'))?.id).toBe('q3-a2');
	});

	test('S again shows all, at the place where one is', () => {
		expect(changing(after('JaSS'))).toEqual(changing(after('Ja')));
		expect(where(after('JaSJS'))).toMatchObject({only: null, place: {block: 'q2-a1-p1'}});
	});

	test('in the turn of another, it moves on to the next one of the speaker', () => {
		expect(turnOf(after('<shift-tab>jS'))?.id).toBe('q2-a2');
		expect(turnOf(after('G<shift-tab>S'))?.speaker).toBe('s2');
	});

	test('a question asked for by its number is shown, filtered or whole', () => {
		expect(where(after('JaS2G'))).toMatchObject({only: 's2', place: {block: 'q2-a1-p1'}});
		expect(where(after('<shift-tab>jS<tab>1G'))).toMatchObject({only: null, place: {block: 'q1-q1-p1'}});
	});

	test('of a turn that nobody signed there is nobody to show', () => {
		expect(where(after('3GK}S'))).toMatchObject({only: null, message: 'notThere'});
	});

	test('all of what the engineer of the seed says, row by row', () => {
		const start = after('3Ga}S', {briefing: seed});
		const texts = new Map<string, number>();
		let state = press(start, 'g');
		for (;;) {
			for (const row of inSight(state))
				if (row.kind === 'text') texts.set(row.block.id, Math.max(texts.get(row.block.id) ?? 0, row.end));
			const next = press(state, ' ');
			if (next.message === 'theEnd') break;
			state = next;
		}
		const said = seed.turns.filter(({speaker}) => speaker === start.front.only).flatMap(({blocks}) => blocks);
		expect([...texts]).toEqual(said.map(({id, text}) => [id, text.length]));
	});
});

describe('zoom', () => {
	test('gives the text all columns and the keys', () => {
		expect(where(after('<tab>z'))).toMatchObject({zoomed: true, pane: 'text'});
		expect(where(after('zz'))).toMatchObject({zoomed: false, pane: 'text'});
	});
});

describe('the measure', () => {
	const shown = (state: State): number => layoutOf(state).lineWidth;

	test('begins at what is shown, and every press is seen', () => {
		const [first, ...rest] = walkThrough('---', {columns: 80}).map(shown);
		expect(rest).toEqual([first! - (first! % 2) - 4, first! - (first! % 2) - 8, first! - (first! % 2) - 12]);
	});

	test('goes as far as there is room, and says so', () => {
		for (const columns of [40, 80, 120, 200]) {
			const widest = after('+'.repeat(60), {columns});
			expect(widest.message).toMatchObject({id: 'measureStays'});
			expect(shown(press(widest, '-'))).toBeLessThan(shown(widest));
			const narrowest = after('-'.repeat(60), {columns});
			expect([narrowest.settings.measure, narrowest.message]).toEqual([10, {id: 'measureStays', about: '20'}]);
			expect(shown(press(narrowest, '+'))).toBeGreaterThan(shown(narrowest));
		}
	});

	test('leaves what it gives free to the margin', () => {
		for (const columns of [60, 80, 120, 200])
			expect(layoutOf(after('-----', {columns})).listColumns).toBe(layoutOf(after('', {columns})).listColumns);
	});

	test('is told, in cells', () => {
		expect(after('-', {columns: 80}).message).toEqual({id: 'measure', about: '46'});
	});
});

test('only this speaker and only hits hold together, as long as there is something of both', () => {
	const both = after('/稀土<enter>&S', {briefing: seed});
	expect([both.front.hitsOnly, both.front.only !== null]).toEqual([true, true]);
	const none = after('/稀土<enter>&<esc>3GaaS', {briefing: seed});
	expect(press(none, '&')).toMatchObject({front: {hitsOnly: false}, message: 'noHits'});
	expect(press(both, '<esc>')).toMatchObject({front: {hitsOnly: false}, message: 'hitsOnlyEnded'});
});
