import {describe, expect, test} from 'vitest';
import {withHeard} from '../../src/reader/aloud.ts';
import {commands, commandsOf} from '../../src/reader/commands/commands.ts';
import type {State} from '../../src/reader/state.ts';
import {told} from '../../src/spoken/told.ts';
import {line, open, play, press, type Setting, seed, written} from './session.ts';

const aloud = {aloud: true} as const;
const after = (keys: string, setting: Setting = {}): State => press(open({...aloud, ...setting}), keys);
const heard = ({front: {lit, outline}}: State): string =>
	lit ? (outline.blockAt(lit.block)?.text.slice(...lit.range) ?? '').trim() : '';
const block = ({front: {lit}}: State): string | undefined => lit?.block;

describe('reading on', () => {
	test('goes sentence by sentence, captions and all, and tells none twice', () => {
		const told: string[] = [];
		let state = open(aloud);
		for (; state.message === null; state = press(state, 'j')) told.push(heard(state));
		const {outline} = state.front;
		expect(state.message).toBe('theEnd');
		expect(told.join('').replace(/\s/gu, '')).toBe(
			outline.blocks
				.map(({text}) => text)
				.join('')
				.replace(/\s/gu, ''),
		);
		const back: string[] = [heard(state)];
		for (state = press(state, 'k'); state.message === null; state = press(state, 'k')) back.unshift(heard(state));
		expect(back).toEqual(told);
	});

	test('goes on from the end of a hit’s sentence', () => {
		const hit = after('/岸電<enter>');
		expect(hit.front.lit?.as).toBe('hit');
		expect(heard(press(hit, 'j'))).not.toContain(heard(hit));
		expect(heard(press(hit, 'k'))).not.toContain(heard(hit));
	});

	test('goes to the end of the paragraph, then over the next one whole', () => {
		const first = after('', {briefing: seed});
		const rest = press(first, ' ');
		const text = first.front.outline.blocks[0]!.text;
		expect(heard(first) + heard(rest)).toBe(text.trim());
		expect(heard(press(rest, ' '))).toBe(first.front.outline.blocks[1]!.text.trim());
		expect(heard(press(rest, '  b'))).toBe(first.front.outline.blocks[1]!.text.trim());
		expect(block(press(rest, 'b'))).toBe(block(first));
	});

	test('leaves out what a filter hides', () => {
		const only = after('2GaS');
		const speaker = only.front.only;
		const speakers = new Set<string | null | undefined>();
		for (let state = only; state.message === null; state = press(state, 'j'))
			speakers.add(state.front.outline.turnAt(block(state) ?? '')?.speaker);
		expect([...speakers]).toEqual([speaker]);
	});

	test('takes a number before the key', () => {
		expect(heard(after('3j'))).toBe(heard(after('jjj')));
		expect(heard(after('2 '))).toBe(heard(after('  ')));
	});

	test('begins at the first sentence and ends at the last', () => {
		const {blocks} = after('').front.outline;
		expect(blocks.at(-1)!.text).toContain(heard(after('G')));
		expect(heard(after('Gg'))).toBe(heard(after('')));
		expect(after('Gj').message).toBe('theEnd');
		expect(after('k').message).toBe('theStart');
	});

	test('goes back a turn from its first sentence', () => {
		expect(block(after('J}{'))).toBe(block(after('J')));
		expect(block(after('J}j{'))).toBe(block(after('J}')));
	});
});

test('on a screen nothing is lit by itself', () => {
	const state = open();
	expect(withHeard(state)).toBe(state);
});

describe('a list', () => {
	test('gives an item for its number', () => {
		expect(block(after('<tab>2<enter>'))).toBe('q2-q1-p1');
	});

	test('tells what words leave, and takes what alone is left', () => {
		const narrowed = after('s深<enter>', {briefing: seed});
		expect(narrowed.mode).toMatchObject({kind: 'list', heard: {typed: '深', first: 0}});
		expect(after('s田玉龍<enter>', {briefing: seed}).mode.kind).toBe('read');
	});

	test('counts the items that were told, whatever was typed before', () => {
		const narrowed = after(':sentence<enter>');
		expect(narrowed.mode).toMatchObject({kind: 'list', stale: true, heard: {typed: 'sentence', first: 0}});
		expect(line(press(narrowed, '1'))).toBe('1');
		const before = block(narrowed);
		expect(block(press(narrowed, '1<enter>'))).not.toBeUndefined();
		expect(press(narrowed, '1<enter>').mode.kind).toBe('read');
		expect(before).toBeDefined();
	});

	test('tells ten at a time, and where it ends', () => {
		const more = after(':<enter>');
		expect(more.mode).toMatchObject({heard: {first: 10, end: 20}});
		expect(press(more, '<pagedown>').mode).toMatchObject({heard: {first: 20, end: 30}});
		expect(press(more, '<enter><enter><enter><enter><enter><enter>').message).toBe('theEnd');
	});

	test('takes what one has moved to', () => {
		expect(block(after('g<tab><down><enter>'))).toBe('q2-q1-p1');
	});

	test('knows no other numbers', () => {
		const none = after('<tab>99<enter>');
		expect(none).toMatchObject({mode: {kind: 'list'}, message: 'notThere'});
		expect(after('<tab>0<enter>').message).toBe('notThere');
	});

	test('says where words leave nothing, and is whole again with the next', () => {
		const none = after('szzzz<enter>');
		expect(none).toMatchObject({mode: {kind: 'list', stale: true}, message: 'notThere'});
	});
});

describe('commands', () => {
	test('are all there but those that are about what is seen', () => {
		const there = new Set(commandsOf(aloud).map(({id}) => id));
		expect(commands.map(({id}) => id).filter(id => !there.has(id))).toEqual([
			'scroll-down',
			'scroll-up',
			'half-page-down',
			'half-page-up',
			'sentence-at-top',
			'sentence-in-middle',
			'sentence-at-foot',
			'previous-pane',
			'wider',
			'narrower',
			'zoom',
			'theme',
			'previous-items',
		]);
	});

	const reading = commandsOf(aloud).filter(command => command.in.read);

	test.each(reading.map(({id, keys}) => [id, keys[0]!] as const))('%s is answered', (_id, key) => {
		const state = after('/岸電<enter>');
		const {state: next, effects} = play(
			state,
			written([...key].length > 1 && !key.includes('-') && key !== 'ZZ' ? [key] : key === 'ZZ' ? ['Z', 'Z'] : [key]),
		);
		expect(
			told({...state, message: null}, next).length + effects.length + (line(next) === null ? 0 : 1),
		).toBeGreaterThan(0);
	});

	test.each(reading.map(({id}) => id))('%s is found in the palette by its id', id => {
		const {mode} = after(`:${id}`);
		const listing = mode.kind === 'list' ? mode.list.narrowed(after(`:${id}`), mode) : undefined;
		expect(listing?.size).toBeGreaterThan(0);
	});
});

test('a sheet is gone through item by item, to its end', () => {
	const items: unknown[] = [];
	let state = after('?');
	for (; state.message === null; state = press(state, '<down>'))
		items.push(state.mode.kind === 'sheet' && state.mode.at);
	expect(new Set(items).size).toBe(items.length);
	expect(items.length).toBeGreaterThan(40);
	expect(press(state, ' ').message).toBe('theEnd');
	expect(after('?k').message).toBe('theStart');
	expect(after('?<enter>').mode).toMatchObject({kind: 'sheet'});
});
