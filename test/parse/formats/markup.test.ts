import {describe, expect, test} from 'vitest';
import {rootOf, walkMarkup} from '../../../src/parse/formats/markup.ts';

/** The tags and texts of a walk, one after the other. */
function walked(source: string, language: 'html' | 'xml'): string {
	const told: string[] = [];
	walkMarkup(source, language, {
		open: (name, attributes) => told.push(`<${[name, ...Object.values(attributes)].join(' ')}>`),
		text: text => told.push(text),
		close: name => told.push(`</${name}>`),
	});
	return told.join('');
}

describe('walkMarkup', () => {
	test.each([
		['html', '<P CLASS="x">a &amp; b</P>', '<p x>a & b</p>'],
		['xml', '<an:P x="1">a &#x41;</an:P>', '<P 1>a A</P>'],
		['html', '<p>a<p>b', '<p>a</p><p>b</p>'],
		['xml', 'a < b', 'a < b'],
	] as const)('%s %s', (language, source, told) => {
		expect(walked(source, language)).toBe(told);
	});

	test('below a thousand elements tags are read over', () => {
		const told = walked(`${'<i>'.repeat(1500)}deep<b>er</b>`, 'xml');
		expect(told.match(/<i>/g)).toHaveLength(1001);
		expect(told).toMatch(/deep er\s*$/);
	});
});

describe('rootOf', () => {
	test.each([
		['<TEI>', 'TEI'],
		['<?xml version="1.0"?>\n<!-- x --><!DOCTYPE a [<!ENTITY b "c">]><an:akomaNtoso a="b">', 'akomaNtoso'],
		['text <TEI>', null],
		['', null],
	])('%j: %j', (xml, root) => {
		expect(rootOf(xml)).toBe(root);
	});
});
