import {describe, expect, test} from 'vitest';
import {after, line, play} from '../session.ts';
import {listing, look} from './listed.ts';

describe('Ctrl-S writes what is left of a list as a table', () => {
	test.each([
		['#', 'figures.tsv', 'anchor'],
		['w', 'terms.tsv', 'term'],
		['/芯片<enter>c', 'concordance.tsv', 'anchor'],
		['/芯片<enter>c<shift-tab>', 'collocates.tsv', 'word'],
		['/碼頭<enter>c<shift-tab><shift-tab>', 'clusters.tsv', 'cluster'],
		['/芯片<enter>c<shift-tab><shift-tab><shift-tab>', 'forms.tsv', 'form'],
		['/芯片<enter>c<shift-tab><shift-tab><shift-tab><shift-tab>', 'saidBy.tsv', 'speaker'],
	])('%s', (keys, name, column) => {
		const asked = after(`${keys}<ctrl-s>`);
		expect(line(asked)).toBe(name);
		const {effects, state} = play(asked, '<enter>');
		expect(effects).toEqual([
			{do: 'write', path: name, text: expect.stringMatching(new RegExp(`^${column}\\t.*\\n.`))},
		]);
		expect(look(state)).toEqual(look(after(keys)));
	});

	test('in the order and with the filter that it has', () => {
		const {effects} = play(after('/芯片<enter>c<tab>軟件<ctrl-s>'), '<enter>');
		const [write] = effects;
		const rows = write?.do === 'write' ? write.text.trim().split('\n') : [];
		expect(rows).toHaveLength(2);
		expect(rows[1]).toContain('軟件');
	});

	test('nowhere where no file is named, nor of a list that is no table', () => {
		expect(play(after('#<ctrl-s>'), '<ctrl-u><enter>').effects).toEqual([]);
		expect(after('s<ctrl-s>').message).toBe('notInThisList');
	});

	test.each([
		['figures.csv', /^anchor,start,end,.*\r\n/],
		['~/Figures.TSV', /^anchor\tstart\tend\t/],
		['a/b.c/figures.json', /^\[\n\t\{\n\t\t"anchor": /],
	])('%s typed takes the place of the name that is offered, and its ending tells the format', (path, text) => {
		expect(play(after(`#<ctrl-s>${path}`), '<enter>').effects).toEqual([
			{do: 'write', path, text: expect.stringMatching(text)},
		]);
	});

	test('of terms as TBX, and the palette leads to them by it', () => {
		const {effects} = play(after('w<ctrl-s>terms.tbx'), '<enter>');
		expect(effects).toEqual([{do: 'write', path: 'terms.tbx', text: expect.stringMatching(/^<\?xml .*<\/tbx>\n$/s)}]);
		const [write] = play(after('w芯片<ctrl-s>a.TBX'), '<enter>').effects;
		const concepts = write?.do === 'write' ? write.text.match(/<conceptEntry/g) : [];
		expect(concepts).toHaveLength(listing(after('w芯片')).size);
		expect(after('w<ctrl-s>terms.xls<enter>').message).toEqual({
			id: 'noSuchEnding',
			about: '.tsv .csv .json .tbx',
		});
		expect(look(after(':tbx<enter>')).title).toBe('terms');
	});

	test('the name that is offered can be changed', () => {
		expect(line(after('#<ctrl-s><backspace>x'))).toBe('figures.tsx');
		expect(line(after('#<ctrl-s><left>x'))).toBe('figures.tsxv');
		expect(line(after('B<ctrl-s>x.csv'))).toBe('x.csv');
		expect(line(after('x<enter>y.txt'))).toBe('y.txt');
	});

	test.each(['figures.xlsx', 'figures', 'a.csv/figures'])('%s is refused, and what is known is named', path => {
		const {state, effects} = play(after(`#<ctrl-s>${path}`), '<enter>');
		expect(effects).toEqual([]);
		expect(state.message).toEqual({id: 'noSuchEnding', about: '.tsv .csv .json'});
		expect(look(state).title).toBe('figures');
	});
});
