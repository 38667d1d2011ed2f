import {describe, expect, test} from 'vitest';
import {factFields, factsOf, frontMatter} from '../../../src/parse/formats/front-matter.ts';
import {testEveryRow} from '../../rows.ts';

const day = '2024-05-06 10:30';
const fields = [
	...['title', 'headline', '標題', 'Name'].map(name => [name, 'A quay', {title: 'A quay'}] as const),
	...[
		'date',
		'datePublished',
		'published_at',
		'published',
		'publish-date',
		'pubDate',
		'pubtime',
		'publish time',
		'published_date',
		'releaseDate',
		'發布時間',
		'日期',
		'time',
	].map(name => [name, day, {date: '2024-05-06', time: '10:30'}] as const),
	...['event_date', 'briefingDate', 'conference-date'].map(name => [name, day, {eventDate: '2024-05-06'}] as const),
	...['source', 'publisher', 'site', 'site_name', '來源', 'outlet'].map(
		name => [name, 'Quay Post', {source: 'Quay Post'}] as const,
	),
	...['original_url', 'url', 'link', 'permalink', 'canonical', 'source_url'].map(
		name => [name, 'https://quay.example/1', {url: 'https://quay.example/1'}] as const,
	),
	...['editor', '編輯', '責任編輯'].map(name => [name, 'Ida Berg', {editor: 'Ida Berg'}] as const),
	...['lang', 'language', 'inLanguage'].map(name => [name, 'en', {language: 'en'}] as const),
	...['place', 'location', 'venue', '地點'].map(name => [name, 'Quay Hall', {place: 'Quay Hall'}] as const),
	['date', 'soon', {}],
	['title', ' ', {}],
] as const;

describe('fields', () => {
	test.each(fields)('%s: %s', (name, value, facts) => {
		expect(factsOf({[name]: value})).toEqual(facts);
	});

	test.each([null, undefined, 'title', 3, {title: 3}, []])('%j tells nothing', record => {
		expect(factsOf(record)).toEqual({});
	});
});

testEveryRow(factFields, fields, ([name, value], names) => factsOf({[name]: value}, names));

describe('the head of a file', () => {
	test.each([
		['---\ntitle: A quay\n---\ntext', 22, ['---', 'title: A quay', '---'], {title: 'A quay'}],
		['---\ntitle: A quay\n...\n', 22, ['---', 'title: A quay', '...'], {title: 'A quay'}],
		[
			'+++\ntitle = "A quay"\ndate = 2021-06-26T05:02:56Z\n+++\ntext',
			53,
			['+++', 'title = "A quay"', 'date = 2021-06-26T05:02:56Z', '+++'],
			{title: 'A quay', date: '2021-06-26', time: '05:02'},
		],
		['+++\ntitle = \n+++\n', 17, ['+++', 'title =', '+++'], {}],
		['---\ntitle: [\n---\n', 17, ['---', 'title: [', '---'], {}],
	])('%j', (text, end, lines, facts) => {
		const head = frontMatter(text);
		expect([head?.end, head?.lines.map(line => line.text), head?.facts]).toEqual([end, lines, facts]);
	});

	test.each(['text', '---\nno field\n---\n', ' ---\ntitle: x\n---\n', '---\ntitle: x\n', ''])('%j has none', text => {
		expect(frontMatter(text)).toBeNull();
	});
});
