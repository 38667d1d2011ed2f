import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {createOutline} from '../../src/briefing/outline.ts';
import type {BlockOffset, Place, SourceOffset} from '../../src/briefing/place.ts';
import type {Rows} from '../../src/reader/layout.ts';
import {createReader} from '../../src/reader/reader.ts';
import {bringToFront} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import type {Cells} from '../../src/text/cells.ts';
import type {ShownOffset} from '../../src/text/script.ts';
import {harbour} from './harbour.ts';
import {after, block, changing, line, open, play, press, seed, walkThrough} from './session.ts';

test('what comes to the front is converted as it stands there', () => {
	const state = open({script: 'simplified'});
	const {outline} = state.front;
	const another = createOutline({...seed, source: {...seed.source, sha256: 'another'}});
	expect(update(state, {type: 'corrected', outline: createOutline(outline.briefing), mended: []}).effects).toEqual([
		{do: 'load script', script: 'simplified'},
	]);
	const kept = {sitting: null, marks: [], asked: []};
	const arrived = {type: 'opened', source: 'x', outline: another, kept, mended: []} as const;
	expect(update(state, arrived).effects).toEqual([{do: 'load script', script: 'simplified'}]);
	expect(update(open(), arrived).effects).toEqual([]);
});

describe('Escape', () => {
	test('undoes one narrowing at each press, never quits, and then does nothing', () => {
		const state = after('zJa/通航<enter>S');
		const withHits = press(state, '&');
		const undone = walkEscape(withHits, 6).map(({front: {hitsOnly, only, query, lit}, settings: {zoomed}, mode}) => ({
			lit: lit !== null,
			hitsOnly,
			only: only !== null,
			query: query !== null,
			zoomed,
			mode: mode.kind,
		}));
		expect(undone).toEqual([
			{lit: true, hitsOnly: true, only: true, query: true, zoomed: true, mode: 'read'},
			{lit: true, hitsOnly: false, only: true, query: true, zoomed: true, mode: 'read'},
			{lit: true, hitsOnly: false, only: false, query: true, zoomed: true, mode: 'read'},
			{lit: true, hitsOnly: false, only: false, query: false, zoomed: true, mode: 'read'},
			{lit: false, hitsOnly: false, only: false, query: false, zoomed: true, mode: 'read'},
			{lit: false, hitsOnly: false, only: false, query: false, zoomed: false, mode: 'read'},
			{lit: false, hitsOnly: false, only: false, query: false, zoomed: false, mode: 'read'},
		]);
		expect(play(withHits, '<esc>'.repeat(9)).effects).toEqual([]);
	});

	test('leaves a list for the text before it forgets the query', () => {
		const states = walkEscape(after('/岸電<enter><tab>'), 2);
		expect(states.map(({front: {pane, query}}) => [pane, query !== null])).toEqual([
			['questions', true],
			['text', true],
			['text', false],
		]);
	});

	test.each(['?', '=', 'o', 'i', 's邱', ':the', '/岸'])('closes what %s opened, and that only', keys => {
		expect(changing(after(`/岸電<enter>${keys}<esc>`))).toEqual(changing(after('/岸電<enter>')));
	});

	const walkEscape = (state: ReturnType<typeof after>, times: number) =>
		Array.from({length: times + 1}, (_, i) => press(state, '<esc>'.repeat(i)));
});

describe('whatever has the keyboard', () => {
	test.each(['', '/', '/岸電', 's', ':', '?', '=', 'o', '<tab>', 'z', '12'])(
		'after "%s", Ctrl-Z suspends and Ctrl-L draws anew',
		keys => {
			expect(play(after(keys), '<ctrl-z>').effects).toEqual([{do: 'suspend'}]);
			expect(play(after(keys), '<ctrl-l>').effects).toEqual([{do: 'redraw'}]);
			expect(changing(press(after(keys), '<ctrl-z>'))).toEqual({...changing(after(keys)), begun: '', message: null});
		},
	);

	test.each(['', '<tab>', 'z', '12<ctrl-c>', 'Z<ctrl-c>', '/岸電<enter>'])('after "%s", Ctrl-C quits', keys => {
		expect(play(after(keys), '<ctrl-c>').effects).toEqual([{do: 'quit', code: 130}]);
	});

	test.each(['/', '/岸電', 's', ':the', '?', '?/', '=', 'o', 'i', 'v', 'm', '|', '/<f1>'])(
		'after "%s", Ctrl-C and Ctrl-G leave it, and Ctrl-C then quits',
		keys => {
			const behind = keys === '/<f1>' ? after('/') : keys === '?/' ? after('?') : after('');
			for (const key of ['<ctrl-c>', '<ctrl-g>']) {
				const {state, effects} = play(after(keys), key);
				expect([effects, changing(state)]).toEqual([[], changing(behind)]);
			}
			expect(play(behind, '<ctrl-c><ctrl-c><ctrl-c>').effects[0]).toEqual({do: 'quit', code: 130});
		},
	);

	test.each(['', '/岸', 's', '?'])('after "%s", the terminal may change its size', keys => {
		expect(press(after(keys), '<30x9>').size).toEqual({columns: 30, rows: 9});
	});
});

describe('what is typed', () => {
	const typed = (before: string) => ({type: 'typed', before}) as const;

	test('a chunk that opens the search and fills it does both', () => {
		expect(line(after('/芯片'))).toBe('芯片');
		expect(after('/岸電<enter>').front.query?.text).toBe('岸電');
		expect(block(after('jj/岸電<enter>ggJ'))).toBe('q1-q1-p1');
	});

	test('a paste goes into the line as one line', () => {
		const state = update(after('/芯'), {type: 'pasted', text: '片\n人才\u001B[0m'}).state;
		expect(line(state)).toBe('芯片 人才');
	});

	test('typing with no line to go into does nothing', () => {
		expect(changing(update(after('J'), typed('x')).state)).toEqual(changing(after('J')));
	});

	test('a paste over the text is looked for', () => {
		const pasted = (text: string) => update(after('J'), {type: 'pasted', text}).state;
		expect(pasted('岸電').mode).toMatchObject({kind: 'search', query: {text: '岸電', hits: [{}, {}]}});
		expect(line(pasted('shore power\n'))).toBe('shore power');
		expect(changing(pasted(' \n'))).toEqual(changing(after('J')));
	});

	test.each(['岸電', 'かな', '한글', 'ㄢㄉㄧㄢˋ'])('%s, typed over the text, is looked for', text => {
		expect(line(after(`J${text}`))).toBe(text);
		expect(press(after(`J${text}`), '<esc>').front.top).toEqual(after('J').front.top);
	});

	test.each(['、', 'ｊ', '。', 'д'])('%s is a key, or none', key => {
		expect(after(key).mode.kind).toBe(key === '、' ? 'search' : 'read');
		expect(line(after(key)) ?? '').toBe('');
	});

	test('ZZ leaves, and one Z waits', () => {
		expect(play(open(), 'ZZ').effects).toEqual([{do: 'quit', code: 0}]);
		expect(play(open(), 'ＺＺ').effects).toEqual([{do: 'quit', code: 0}]);
		expect(changing(after('/岸電<enter>Z<esc>'))).toEqual(changing(after('/岸電<enter>')));
		expect(changing(after('Z<down>'))).toEqual(changing(after('<down>')));
		expect(play(open(), '3Zj')).toMatchObject({effects: [], state: {begun: '', message: {about: 'Zj'}}});
	});

	test('goes in at the cursor', () => {
		expect(line(after('/片<ctrl-a>芯'))).toBe('芯片');
		expect(line(after('/芯才<left>片人'))).toBe('芯片人才');
		expect(line(after('s安<ctrl-a>以'))).toBe('以安');
	});

	test('a key that reaches the reader as a character instead of through the line is put in too', () => {
		const state = update(after('/芯'), {type: 'key', key: '片'}).state;
		expect(line(state)).toBe('芯片');
	});

	test.each(['f2', 'ctrl-y', 'shift-tab', 'ctrl-right'])('%s puts nothing in', key => {
		expect(line(after(`/芯<${key}>`))).toBe('芯');
	});
});

test('a message comes and goes with the next key', () => {
	const told = update(open(), {type: 'told', message: 'noHits'}).state;
	expect([told.message, press(told, 'j').message]).toEqual(['noHits', null]);
});

test('nothing of a state is changed in place', () => {
	const states = walkThrough('Jja/疏濬<down><enter>n&S<tab>j?j<esc>:the<enter>s邱<enter><40x12>');
	const before = states.map(state => JSON.stringify(changing(state)));
	for (const state of states) press(state, 'Jk/岸<enter>');
	expect(states.map(state => JSON.stringify(changing(state)))).toEqual(before);
});

describe('the reader', () => {
	test('tells its listeners of each change and carries effects out after it', () => {
		const seen: string[] = [];
		const reader = createReader(open(), effect => seen.push(`${effect.do} at ${block(reader.state())}`));
		const off = reader.subscribe(() => seen.push(`changed to ${block(reader.state())}`));
		reader.dispatch({type: 'key', key: 'J'});
		reader.dispatch({type: 'key', key: 'e'});
		off();
		reader.dispatch({type: 'key', key: 'J'});
		expect(seen.filter(line => line.startsWith('changed')).at(0)).toBe('changed to q1-q1-p1');
		expect(seen.at(-1)).toBe('edit at q1-q1-p1');
		expect(block(reader.state())).toBe('q2-q1-p1');
	});
});

test('several briefings are open: one comes to the front, the others wait behind it where one was', () => {
	const first = press(open(), 'Jj/岸電<enter>S');
	const second = open({briefing: seed}).front;
	const both = bringToFront(first, second);
	expect([both.front, both.behind]).toEqual([second, [first.front]]);
	const back = bringToFront(press(both, 'JJ'), first.front);
	expect(changing(back)).toEqual({...changing(first), behind: back.behind});
	expect(back.behind.map(({top}) => top.block)).toEqual(['q2-q1-p1']);
});

test('the type checker refuses an offset of another kind, and rows for cells', () => {
	const [place, shown, source]: [Place, ShownOffset, SourceOffset] = [{block: 'q1-q1-p1', offset: 1}, 2, 3];
	const [rows, cells]: [Rows, Cells] = [4, 5];
	const take = (offset: BlockOffset, cells: Cells): number => offset + cells;
	expect(take(place.offset, cells)).toBe(6);
	// @ts-expect-error an offset into what is shown
	take(shown, cells);
	// @ts-expect-error an offset into the source
	take(source, cells);
	// @ts-expect-error rows
	take(place.offset, rows);
});

test('the script is told of where the briefing is in Chinese, and nowhere else', () => {
	const told = (briefing: Briefing) =>
		viewOf(open({briefing, script: 'simplified', language: 'en'})).title.facts.includes('Simplified');
	expect([told(harbour), told({...harbour, language: 'en'})]).toEqual([true, false]);
});

test('t tells which script is shown, also where there is no room for it beside the title', () => {
	const shown = (keys: string) => press(open({language: 'en', columns: 40, rows: 12}), keys).message;
	expect([shown('t'), shown('tttt')]).toEqual([
		{id: 'script', about: 'Simplified'},
		{id: 'script', about: 'as printed'},
	]);
});

test('t where nothing is Chinese says why nothing changes', () => {
	expect(press(open({briefing: {...harbour, language: 'en'}}), 't').message).toBe('onlyChinese');
});
