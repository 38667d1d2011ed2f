import {describe, expect, test} from 'vitest';
import {viewOf} from '../../../src/reader/view.ts';
import {after, block, line, press, seed} from '../session.ts';
import {listing, listRows, look} from './listed.ts';

describe('a list that was closed is as it was left', () => {
	test.each([
		['#', {title: 'figures', order: 'byMeasure', row: 1}],
		['w', {title: 'terms', order: 'byPlace', row: 1}],
		['s', {title: 'speakers', order: 'byPlace', row: 1}],
		['/芯片<enter>c', {title: 'concordance', order: 'byRight', row: 1}],
	])('%s', (keys, left) => {
		const state = after(`${keys}<tab><down><esc>`);
		expect(look(press(state, keys.at(-1)!))).toMatchObject({...left, typed: ''});
	});

	test('after Enter too, at the row that was taken', () => {
		const state = press(after('#通航<tab><enter>'), 'G#');
		expect(look(state)).toMatchObject({order: 'byMeasure', typed: '通航', row: 0});
		expect(look(after('#<down><down><down><enter>gg#')).row).toBe(3);
	});

	test('until one has moved in it, it opens where one is', () => {
		expect(look(after('#<esc>G#')).row).toBeGreaterThan(look(after('#')).row);
	});

	test('of another query only the order', () => {
		const state = after('/芯片<enter>c<tab><down><esc>/通航<enter>c');
		expect(look(state)).toMatchObject({order: 'byRight', typed: '', row: 0});
	});

	test('what is typed takes the place of what was typed before', () => {
		expect(viewOf(after('s邱<esc>s')).status.progress[0]?.[0]).toBe('輸入即取代 ');
		expect(line(after('s邱<esc>s陶'))).toBe('陶');
		expect(line(after('s邱<esc>s陶景'))).toBe('陶景');
		expect(line(after('s邱以<esc>s<backspace>'))).toBe('邱');
		expect(line(after('s邱<esc>s<down>以'))).toBe('邱以');
		expect(line(after('s邱<esc>s<ctrl-u>'))).toBe('');
	});

	test('what one does is chosen anew each time', () => {
		expect(line(after(':theme<esc>:'))).toBe('');
		expect(look(after('C<down><esc>C')).row).toBe(0);
	});
});

describe('a list leaves out what a filter of the text hides, and says so', () => {
	const titled = (keys: string) => {
		const {body} = viewOf(after(keys, {language: 'en'}));
		return body.kind === 'list' ? body.about : [];
	};

	test.each(['#', 'w', '/漁<enter>c'])('%s', keys => {
		const all = after(keys);
		const some = after(`${keys.slice(0, -1)}3GaaS${keys.at(-1)}`);
		expect(listing(some).size).toBeLessThan(listing(all).size);
		expect(listing(some).total).toBe(listing(some).size);
		expect(titled(`${keys.slice(0, -1)}3GaaS${keys.at(-1)}`)).toContain('only 陶景明');
	});

	test('where only turns with hits are shown', () => {
		expect(listing(after('/芯片<enter>&#')).size).toBeLessThan(listing(after('#')).size);
		expect(titled('/芯片<enter>&#')).toContain('only turns with hits');
	});

	test('and Enter in it keeps the filter and the query', () => {
		const state = after('/新碼頭<enter>3GaaS#<enter>');
		expect(state.front).toMatchObject({only: 's2', query: {text: '新碼頭'}});
	});

	test('of a term, the first place that is shown', () => {
		const state = after('2GaaSw<enter>', {briefing: seed});
		expect(state.front.outline.turnAt(block(state))?.speaker).toBe(state.front.only);
		expect(state.front.only).not.toBeNull();
	});
});

test('how many of how many', () => {
	const {size, total} = listing(after('w码头'));
	expect([size, total]).toEqual([1, listRows(after('w')).length]);
});
