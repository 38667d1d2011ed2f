import {describe, expect, test} from 'vitest';
import {helpText} from '../../src/cli/help.ts';
import type {HelpTopic} from '../../src/cli/request.ts';
import {narrowRuler} from '../../src/text/cells.ts';
import {languages, wordingIn} from '../../src/wording/languages.ts';

const english = wordingIn('en');

const topics = Object.keys(english.help.does) as readonly HelpTopic[];

describe.each(languages)('in %s', language => {
	test.each(topics)('help on %s fits 100 columns and leaves no blank at the end of a line', topic => {
		const lines = helpText(topic, wordingIn(language)).split('\n');
		expect(Math.max(...lines.map(narrowRuler.width))).toBeLessThanOrEqual(100);
		expect(lines.filter(line => line !== line.trimEnd())).toEqual([]);
		expect(lines.at(-1)).toBe('');
	});
});

test('what is typed and what is said of it stand in two columns', () => {
	const lines = helpText('read', english).split('\n');
	const columns = [/the briefing that comes/, /straight to the first/, /as text, where/].map(said => {
		const line = lines.find(text => said.test(text)) ?? '';
		return narrowRuler.width(line.slice(0, line.search(said)));
	});
	expect(new Set(columns).size).toBe(1);
});

test('nothing is said that no topic shows', () => {
	const shown = topics.map(topic => helpText(topic, english)).join('\n');
	const {examples, commands, options, endings} = english.help;
	for (const said of [examples, commands, options, endings].flatMap(group => Object.values(group)))
		expect(shown).toContain(said);
});
