import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Briefing} from '../../src/briefing/briefing.ts';
import {litStop} from '../../src/reader/current.ts';
import {previewed, whyNothing} from '../../src/reader/find.ts';
import type {SearchMode, State} from '../../src/reader/state.ts';
import {update} from '../../src/reader/update.ts';
import {viewOf} from '../../src/reader/view.ts';
import {createIndex} from '../../src/search/search.ts';
import {loadPatterns} from '../../src/search/ways/pattern.ts';
import {harbour} from './harbour.ts';
import {after, block, changing, inSight, line, open, play, press, seed, top} from './session.ts';

const searching = (state: State): SearchMode => {
	if (state.mode.kind !== 'search') throw new Error(`not searching: ${state.mode.kind}`);
	return state.mode;
};
const found = (state: State): readonly string[] => searching(state).query.hits.map(({anchor}) => anchor);

/** The texts of the ranges that are marked, by where they stand. */
function marked(state: State): readonly string[] {
	const {query, outline} = state.front;
	return [...(query?.ranges ?? [])].flatMap(([anchor, ranges]) =>
		ranges.map(range => `${anchor} ${outline.blockAt(anchor)?.text.slice(...range)}`),
	);
}

/** Whether the hit one is at can be seen. */
function hitInSight(state: State): boolean {
	const {lit} = state.front;
	return inSight(state).some(
		row =>
			row.kind === 'text' &&
			row.block.id === lit?.block &&
			lit.range[0] >= row.spot.offset &&
			lit.range[0] < row.spot.offset + (row.end - row.start),
	);
}

describe('typing a query', () => {
	test('finds with every letter', () => {
		expect(found(after('/'))).toEqual([]);
		expect(found(after('/疏'))).toEqual(['q1-a1-p2', 'q3-q1-p1', 'q3-a1-p1']);
		expect(found(after('/疏濬影'))).toEqual(['q3-q1-p1']);
		expect(found(after('/疏濬影<backspace>'))).toHaveLength(3);
		expect(found(after('/疏濬<ctrl-u>'))).toEqual([]);
	});

	test('in either script', () => {
		expect(found(after('/吊车'))).toEqual(found(after('/吊車')));
		expect(found(after('/吊车')).length).toBeGreaterThan(0);
	});

	test.each([
		['ㄒㄧㄣㄋㄥˊ', 'xinneng'],
		['ㄒㄋㄩ', 'xny'],
		['新ㄋㄥˊ', '新neng'],
		['ㄒㄧㄣ能源', 'xin能源'],
		['ㄔㄢˇㄧㄝˋ ㄌㄧㄢˋ', 'chanye lian'],
	])('%s finds what %s does, and as surely', (zhuyin, pinyin) => {
		const told = (text: string) =>
			searching(after(`/${text}`, {briefing: seed})).query.hits.map(({anchor, why, ranges}) => [anchor, why, ranges]);
		expect(told(pinyin)).not.toEqual([]);
		expect(told(zhuyin)).toEqual(told(pinyin));
	});

	test('nothing found is no dead end', () => {
		const state = after('J/zzzz');
		expect(found(state)).toEqual([]);
		const left = press(state, '<enter>');
		expect([left.mode.kind, left.message, block(left)]).toEqual(['read', 'noHits', 'q1-q1-p1']);
		expect(line(press(state, '<ctrl-u>岸電'))).toBe('岸電');
	});

	test('hits of one section stand together', () => {
		for (const [query, briefing] of [
			['產業鏈', seed],
			['主持人', seed],
			['港', harbour],
		] as const) {
			const state = after(`/${query}`, {briefing});
			const sections = found(state).map(anchor => state.front.outline.sectionAt(anchor));
			const starts = sections.filter((section, i) => section !== sections[i - 1]);
			expect(starts.length).toBe(new Set(sections).size);
		}
	});

	test('the chosen one is shown at once, the place itself stays', () => {
		const state = after('/補償');
		expect(block(state)).toBe('opening1-p1');
		expect([block(previewed(state)), previewed(state).front.lit?.block]).toEqual(['interlude1-p2', 'q3-q1-p1']);
		expect(block(previewed(press(state, '<ctrl-u>')))).toBe('opening1-p1');
	});

	test.each([
		['<down>', 1],
		['<ctrl-n>', 1],
		['<down><down><up>', 1],
		['<down><ctrl-p>', 0],
		['<ctrl-p>', 0],
		['<pagedown>', 2],
		['<pagedown><pageup>', 0],
		['<down>漁', 0],
	])('among the hits with %s', (keys, chosen) => {
		expect(searching(after(`/疏濬${keys}`)).chosen).toBe(chosen);
	});

	test('a pattern asks for what reads it, and finds once that is there', async () => {
		const {state, effects} = play(open(), '//疏.濬?/');
		expect(new Set(effects.map(effect => effect.do))).toEqual(new Set(['load patterns']));
		expect(found(state)).toEqual([]);
		const loaded = update(state, {type: 'patterns loaded', patterns: await loadPatterns()}).state;
		expect(found(loaded)).toContain('q3-q1-p1');
		expect(play(loaded, '<backspace>/').effects).toEqual([]);
		expect(found(state)).toEqual([]);
	});

	test('what is known of the source and the language is made use of once it is there', () => {
		const state = after('/晨光');
		const {briefing} = state.front.outline;
		const told = {...briefing, spans: [{start: 0, end: 2, as: 'furniture'} as const]};
		const there = {...state, front: {...state.front, outline: {...state.front.outline, briefing: told}}};
		const index = createIndex(told, {source: '晨光'});
		const {query} = searching(update(there, {type: 'search readied', index}).state);
		expect([searching(state).query.unspoken, query.unspoken]).toEqual([[], [0]]);
	});

	test.each([
		['/@張三 疏濬', {id: 'nobodyCalled', about: '張三'}],
		['/zzzz', 'noHits'],
		['/', null],
		['/疏濬', null],
	])('of %s it is told why nothing is found: %j', (keys, why) => {
		expect(whyNothing(open(), searching(after(keys)).query)).toEqual(why);
	});

	test('of a pattern it is told what is wrong with it', async () => {
		const state = update(after('//疏(濬/'), {type: 'patterns loaded', patterns: await loadPatterns()}).state;
		expect(whyNothing(state, searching(state).query)).toMatchObject({id: 'wrongPattern'});
		expect(press(state, '<enter>').message).toBeNull();
	});

	test.each(["'", '^', '!', '$', '|', '@', '"', '/', '-'])('%s alone is but begun', sign => {
		const state = after(`/${sign}`);
		expect(whyNothing(state, searching(state).query)).toBeNull();
	});

	test.each([
		['[0-9]+%', '/[0-9]+%/ · 2 段 2 處'],
		['疏.*?影', '/疏.*?影/ · 1 段 1 處'],
		['通航|疏\\w', '/通航|疏\\w/ · 4 段 4 處'],
		['AR/\\w+', '/AR\\/\\w+/ · 1 段 1 處'],
		['\\d{9}', '/\\d{9}/'],
		['[z-', null],
		['(疏|', null],
		['where is it?', null],
		['（何小曼 攝）', null],
		['a | b', null],
	])('%s is asked about: is it a pattern?', async (typed, told) => {
		const {state, effects} = play(open(), `/${typed}`);
		expect(effects.length > 0).toBe(told !== null);
		const loaded = update(state, {type: 'patterns loaded', patterns: await loadPatterns()}).state;
		const why = whyNothing(loaded, searching(loaded).query);
		if (told === null) expect(why).not.toMatchObject({id: 'patternMeant'});
		else expect(why).toEqual({id: 'patternMeant', about: told});
	});

	test('the list tells that the best comes first, the text at which of the hits one is', () => {
		const told = (state: State) =>
			viewOf(state)
				.status.progress.map(([text]) => text)
				.join('');
		expect(told(after('/通航', {columns: 120}))).toContain('最佳在前');
		expect(told(after('/通航<enter>'))).toMatch(/通航 \d\/\d/);
	});

	test('what is only like the words says so, here and after Enter', () => {
		const state = after('/疏濬影鄉<enter>');
		expect(state.message).toBe('onlySimilar');
		expect(
			viewOf(press(state, 'n'))
				.status.progress.map(([text]) => text)
				.join(''),
		).toContain('≈ 疏濬影鄉');
		expect(
			viewOf(after('/疏濬<enter>n'))
				.status.progress.map(([text]) => text)
				.join(''),
		).not.toContain('≈');
	});

	test('j, q and ? are letters here', () => {
		expect(line(after('/jq?'))).toBe('jq?');
	});
});

describe('the scope', () => {
	const scope = (keys: string) => searching(after(keys)).query.scope;

	test('goes around: all, questions, answers, the speaker of the place', () => {
		expect(
			['', '<tab>', '<tab><tab>', '<tab><tab><tab>', '<tab><tab><tab><tab>'].map(keys => scope(`Ja/${keys}`)),
		).toEqual([{in: 'all'}, {in: 'questions'}, {in: 'answers'}, {in: 'all', speaker: 's2'}, {in: 'all'}]);
	});

	test('narrows what is found, and the line stays', () => {
		expect(found(after('/疏濬<tab>'))).toEqual(['q3-q1-p1']);
		expect(found(after('/疏濬<tab><tab>'))).toEqual(['q1-a1-p2', 'q3-a1-p1']);
		expect(found(after('Ja/疏濬<tab><tab><tab>'))).toEqual(['q1-a1-p2']);
		expect(line(after('/疏濬<tab>'))).toBe('疏濬');
	});

	test('is kept for the next search, until this one is given up', () => {
		expect(scope('/疏濬<tab><enter>/')).toEqual({in: 'questions'});
		expect(scope('/疏濬<tab><enter><esc>/')).toEqual({in: 'all'});
	});
});

describe('Enter', () => {
	test('opens the chosen hit, in sight and marked', () => {
		const state = after('/疏濬<down><enter>');
		expect([state.mode.kind, hitInSight(state)]).toEqual(['read', true]);
		expect(marked(state)).toContain('q3-q1-p1 疏濬');
		expect(state.front.lit?.block).toBe('q3-q1-p1');
	});

	test('on an empty line changes nothing', () => {
		expect(changing(after('Jj/<enter>'))).toEqual(changing(after('Jj')));
		expect(changing(after('/岸電<enter>/<enter>'))).toEqual(changing(after('/岸電<enter>')));
	});

	test('with the hit in sight already leaves the page still', () => {
		expect(top(after('2Gj/芯片<enter>', {columns: 120, rows: 50}))).toBe(top(after('2Gj', {columns: 120, rows: 50})));
	});

	test('with few rows: the hit can be seen where the lines are longer than beside the list of hits', () => {
		expect(hitInSight(after('/謝謝<down><enter>', {briefing: seed, columns: 118, rows: 6}))).toBe(true);
	});

	test('at any size: the hit can be seen', () => {
		const query = fc.constantFrom('產業鏈', '稀土', '5G', '謝謝', '人工智能', '芯片');
		fc.assert(
			fc.property(
				query,
				fc.integer({min: 20, max: 200}),
				fc.integer({min: 6, max: 60}),
				fc.integer({min: 0, max: 12}),
				fc.constantFrom('', 'z', '3G', 'G', '9Gjjjj'),
				(query, columns, rows, down, before) => {
					const keys = `${before}/${query}${'<down>'.repeat(down)}<enter>`;
					expect(hitInSight(after(keys, {briefing: seed, columns, rows}))).toBe(true);
				},
			),
			{numRuns: 150},
		);
	}, 60_000);
});

describe('Escape', () => {
	test('gives the place and the query back that were there before', () => {
		for (const before of ['', 'Jjj', '/岸電<enter>jj', '/岸電<enter>&', 'JaS', '<tab>jj']) {
			expect(changing(after(`${before}/疏濬<down><tab><esc>`))).toEqual(changing(after(before)));
		}
	});

	test('takes back first what was done last: a search inside a filter, or a filter over a search', () => {
		const left = (keys: string) => {
			const {only, query} = after(keys).front;
			return {only: only !== null, query: query !== null};
		};
		expect(left('JaS/岸電<enter>')).toEqual({only: true, query: true});
		expect(left('JaS/岸電<enter><esc>')).toEqual({only: true, query: false});
		expect(left('JaS/岸電<enter><esc><esc><esc>')).toEqual({only: false, query: false});
		expect(left('/岸電<enter>S<esc>')).toEqual({only: false, query: true});
	});
});

describe('n and N', () => {
	test('go to every hit in the order of the source, around the ends', () => {
		const start = after('/疏濬<enter>');
		const stops = start.front.query!.stops.length;
		const round = Array.from({length: stops + 1}, (_, i) => press(start, 'n'.repeat(i)));
		expect(round.map(litStop)).toEqual([0, 1, 2, 3, 0].slice(0, stops + 1));
		for (const state of round) expect(hitInSight(state)).toBe(true);
		const back = Array.from({length: stops + 1}, (_, i) => press(start, 'N'.repeat(i)));
		expect(back.map(litStop)).toEqual([0, 3, 2, 1, 0].slice(0, stops + 1));
	});

	test('go on from where one has scrolled to', () => {
		expect(after('/疏濬<enter>3Ga}jn').front.lit?.block).toBe('q1-a1-p2');
		expect(litStop(after('/疏濬<enter>gn'))).toBe(0);
		expect(litStop(after('/疏濬<enter>99JN'))).toBe(3);
	});

	test.each([
		['3n', 'nnn'],
		['10n', 'nnnnnnnnnn'],
		['2N', 'NN'],
		['99N', 'N'.repeat(99)],
	])('%s goes as far as %s', (counted, keys) => {
		const found = after('/芯片<enter>');
		expect(press(found, counted).front.lit).toEqual(press(found, keys).front.lit);
	});

	test('every hit can be seen, at any size', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 20, max: 200}),
				fc.integer({min: 6, max: 60}),
				fc.stringMatching(/^[nN]{1,12}$/),
				(columns, rows, keys) => {
					expect(hitInSight(after(`/產業鏈<enter>${keys}`, {briefing: seed, columns, rows}))).toBe(true);
				},
			),
			{numRuns: 100},
		);
	}, 60_000);

	test('without a query say so', () => {
		expect([after('n').message, after('N').message, after('&').message]).toEqual(['noQuery', 'noQuery', 'noQuery']);
	});
});

describe('only turns with hits', () => {
	test('J passes over questions without', () => {
		const state = after('/疏濬<enter>&');
		expect([state.front.hitsOnly, block(press(state, 'gJ'))]).toEqual([true, 'q3-q1-p1']);
		expect(new Set(inSight(press(state, 'gJ')).map(({spot}) => spot.block))).toEqual(new Set(['q3-q1-p1', 'q3-a1-p1']));
	});

	test('off again, everything is there', () => {
		expect(after('/疏濬<enter>&&').front.hitsOnly).toBe(false);
		expect(block(after('/疏濬<enter>&&gJ'))).toBe('q1-q1-p1');
	});

	test('a new search looks everywhere, and then only turns with its hits are shown', () => {
		const state = after('/疏濬<enter>&/岸電<enter>');
		expect([state.front.hitsOnly, state.front.query?.text, litStop(state) >= 0]).toEqual([true, '岸電', true]);
		expect(new Set(inSight(press(state, 'g')).map(({spot}) => spot.block))).not.toContain('q3-q1-p1');
	});

	test('where one speaker has none, it says so and shows what was there', () => {
		const state = after('/芯片<enter>gJaS&');
		expect([state.front.hitsOnly, state.message, inSight(state).length > 0]).toEqual([false, 'noHits', true]);
	});
});

describe('earlier queries', () => {
	const asked = '/岸電<enter>/疏濬<enter>/補償<enter>/';

	test.each([
		['<up>', '補償'],
		['<ctrl-r>', '補償'],
		['<up><up>', '疏濬'],
		['<ctrl-r><ctrl-r><ctrl-r>', '岸電'],
		['<up><up><up><up><up>', '岸電'],
		['<up><up><down>', '補償'],
		['<up><down>', ''],
	])('%s on an empty line: %s', (keys, query) => {
		expect(line(after(asked + keys))).toBe(query);
	});

	test('what is recalled is looked for at once and can be edited', () => {
		expect(found(after(`${asked}<up>`)).length).toBeGreaterThan(0);
		expect(line(after(`${asked}<up>辦`))).toBe('補償辦');
	});

	test('↑ on a line with text moves among the hits instead', () => {
		expect(line(after(`${asked}疏濬<down><up>`))).toBe('疏濬');
	});

	test('each is remembered once, the latest last; what found nothing is not', () => {
		expect(after('/岸電<enter>/疏濬<enter>/岸電<enter>/zzzz<enter>').front.asked).toEqual(['疏濬', '岸電']);
	});
});

test('with only one speaker shown, a search looks through what that one says', () => {
	const engineer = press(open({briefing: seed}), '3Ga}S');
	const {only} = engineer.front;
	const found = press(engineer, '/芯片<enter>nn');
	expect([found.front.only, found.front.query?.scope]).toEqual([only, {in: 'all', speaker: only}]);
	expect(press(engineer, '/稀土<enter>')).toMatchObject({
		front: {only},
		message: {id: 'nothingBy', about: '田玉龍'},
	});
	// Scopes are those of what is shown.
	expect(press(engineer, '/芯片<tab>')).toMatchObject({mode: {query: {scope: {in: 'questions', speaker: only}}}});
	expect(press(engineer, '/芯片<tab><tab><tab>')).toMatchObject({mode: {query: {scope: {in: 'all', speaker: only}}}});
});

test('what a search looked through is told beside it', () => {
	const told = (keys: string): string =>
		viewOf(after(keys))
			.status.progress.map(([text]) => text)
			.join('');
	expect(told('/疏濬<enter>')).toContain('疏濬 1/4  ');
	expect(told('/疏濬<tab><enter>')).toContain('疏濬 1/1 · 提問  ');
});

describe('around the ends', () => {
	test('n and N say so', () => {
		const state = after('/疏濬<enter>', {rows: 40});
		const {length} = state.front.query!.stops;
		const messages = Array.from({length}, (_, n) => press(state, 'n'.repeat(n + 1)).message);
		expect(messages.filter(message => message === 'fromTop')).toHaveLength(1);
		expect(messages.filter(message => message !== null)).toEqual(['fromTop']);
		expect(Array.from({length}, (_, n) => press(state, 'N'.repeat(n + 1)).message)).toContain('fromEnd');
	});

	test('after Escape n repeats the last query', () => {
		const state = after('/疏濬<enter>n<esc><esc>');
		expect(state.front.query).toBeNull();
		expect(press(state, 'n').front.query?.text).toBe('疏濬');
		expect(after('n').message).toBe('noQuery');
	});
});

test('what nobody said is shown in the source by o, where it stands', () => {
	const told: Briefing = {...harbour, spans: [{start: 7, end: 9, as: 'furniture', why: 'page text'}]};
	const ready = update(open({briefing: told}), {
		type: 'search readied',
		index: createIndex(told, {source: '一\n二\n三\n\n晨光'}),
	}).state;
	const sought = press(ready, '/晨光<enter>');
	expect(sought.message).toEqual({id: 'onlyUnspoken', about: '1'});
	const source = update(press(sought, 'o'), {type: 'source read', text: '一\n二\n三\n\n晨光'}).state;
	const {body} = viewOf(source);
	expect(body.kind === 'sheet' && body.columns[0]!.lines.find(({kind}) => kind === 'here')?.text).toBe('晨光');
});
