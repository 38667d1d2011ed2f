import {Client} from '@modelcontextprotocol/client';
import {InMemoryTransport} from '@modelcontextprotocol/server';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createOutline} from '../../src/briefing/outline.ts';
import {citationStyles} from '../../src/export/citation-styles.ts';
import {createServer} from '../../src/mcp/server.ts';
import {createShelf} from '../../src/mcp/shelf.ts';
import {loadPatterns} from '../../src/search/ways/pattern.ts';
import {wordingIn} from '../../src/wording/languages.ts';
import {ferry} from '../export/ferry.ts';

// A client of the protocol's own SDK, which checks each answer against the schema that its tool tells.
const client = new Client({name: 'quay', version: '1.0.0'});
const quay = {...ferry, event: {...ferry.event, title: 'Quay'}, source: {...ferry.source, name: 'quay.txt'}};

const serving = async (to: Client, briefings: readonly (typeof ferry)[]): Promise<void> => {
	const wording = wordingIn('en');
	const shelf = createShelf(briefings.map(briefing => ({outline: createOutline(briefing), wording})));
	const [here, there] = InMemoryTransport.createLinkedPair();
	const server = createServer({shelf, patterns: await loadPatterns(), today: '2026-03-01'}, {name: 'x', version: '1'});
	await Promise.all([server.connect(there), to.connect(here)]);
};

beforeAll(() => serving(client, [ferry, quay, ferry]));
afterAll(() => client.close());

async function call(name: string, asked: Readonly<Record<string, unknown>> = {}, from = client) {
	const {structuredContent, content, isError = false} = await from.callTool({name, arguments: {...asked}});
	const [text] = content as readonly {readonly type: string; readonly text: string}[];
	if (!isError) expect(JSON.parse(text!.text)).toEqual(structuredContent);
	return {content: structuredContent as never as Readonly<Record<string, never>>, told: text!.text, isError};
}

test('tells what there is: every tool with what it takes and gives, and that it only reads', async () => {
	const {tools} = await client.listTools();
	expect(tools.map(({name}) => name)).toEqual(['list_briefings', 'outline', 'search', 'read', 'figures', 'cite']);
	for (const {annotations, outputSchema, description} of tools) {
		expect(annotations).toMatchObject({readOnlyHint: true});
		expect(outputSchema).toMatchObject({type: 'object'});
		expect(description).toMatch(/\.$/);
	}
	expect(client.getInstructions()).toMatch(/Quote only words/);
});

test('list_briefings: two of one name have two', async () => {
	const {content} = await call('list_briefings');
	expect(content['briefings']).toMatchObject([
		{briefing: 'ferry.txt', title: '渡輪復航記者會', questions: 1, speakers: 2, paragraphs: 6},
		{briefing: 'quay.txt', title: 'Quay'},
		{briefing: 'ferry.txt (2)'},
	]);
});

test('outline', async () => {
	const {content} = await call('outline', {briefing: 'quay.txt'});
	expect(content).toMatchObject({
		briefing: 'quay.txt',
		title: 'Quay',
		speakers: [
			{id: 's1', name: '林望潮', turns: 3, first: 'statement1'},
			{name: 'Ida Berg', outlet: 'Quay Post'},
		],
		questions: [{anchor: 'q1', gist: '有多少艘渡輪', askedBy: [{name: 'Ida Berg'}], answeredBy: [{name: '林望潮'}]}],
		doubts: ['Nobody answers.', 'A doubt that has no words here.'],
	});
});

describe('search', () => {
	test('in one: the paragraph, the words found, who says it and where', async () => {
		const {content} = await call('search', {query: '渡轮 40', briefing: 'ferry.txt'});
		expect(content).toMatchObject({
			hits: [
				{
					anchor: 'q1-a1-p1',
					question: 1,
					speaker: '林望潮',
					text: '約40艘渡輪。',
					found: expect.arrayContaining(['渡輪']),
					citation: expect.stringMatching(
						/^林望潮, 航務處處長.*answering Quay Post \(question 1.* · Source: ferry\.txt \[q1-a1-p1\]$/,
					),
				},
			],
			total: 1,
			nextOffset: null,
		});
	});

	test('in all, page by page; and a pattern', async () => {
		const {content} = await call('search', {query: '/4\\d艘/', limit: 2});
		expect(content).toMatchObject({total: 3, nextOffset: 2, hits: [{anchor: 'q1-a1-p1'}, {anchor: 'q1-a1-p1'}]});
		const last = await call('search', {query: '/4\\d艘/', limit: 2, offset: 2});
		expect(last.content).toMatchObject({nextOffset: null, hits: [{briefing: 'ferry.txt (2)'}]});
		expect((await call('search', {query: 'zzzz'})).content).toMatchObject({hits: [], total: 0, nextOffset: null});
	});
});

describe('read', () => {
	const briefing = 'ferry.txt';

	test('an exchange, page by page, a turn over two pages too', async () => {
		const {content} = await call('read', {briefing, anchor: 'q1', limit: 2});
		expect(content).toMatchObject({
			turns: [
				{
					anchor: 'q1-q1',
					kind: 'question',
					speaker: {name: 'Ida Berg'},
					blocks: [{text: 'How many ferries will run?'}],
				},
				{anchor: 'q1-a1', blocks: [{anchor: 'q1-a1-p1', kind: 'paragraph', text: '約40艘渡輪。'}]},
			],
			total: 3,
			nextOffset: 2,
		});
		const rest = await call('read', {briefing, anchor: 'q1', limit: 2, offset: 2});
		expect(rest.content).toMatchObject({
			turns: [
				{
					anchor: 'q1-a1',
					blocks: [{anchor: 'q1-a1-p2', kind: 'scene'}],
					citation: expect.stringMatching(/\[q1-a1-p1\]$/),
				},
			],
			nextOffset: null,
		});
	});

	test('past the end it says so', async () => {
		expect(await call('read', {briefing, anchor: 'q1', offset: 3})).toMatchObject({
			isError: true,
			told: 'Offset 3 is past the end: there are 3 in all, the last at offset 2. Nothing follows.',
		});
	});

	test('one speaker, with the question; a range', async () => {
		const {content} = await call('read', {briefing, speaker: '林', anchor: 'q1', context: 'question'});
		expect(content['turns']).toMatchObject([{anchor: 'q1-q1'}, {anchor: 'q1-a1'}]);
		const range = await call('read', {briefing, anchor: 'q1-a1-p1..p2'});
		expect(range.content).toMatchObject({total: 2});
	});

	test('what is not there: what is', async () => {
		expect(await call('read', {briefing, anchor: 'q1-a7'})).toMatchObject({
			isError: true,
			told: 'q1-a7: there is no such anchor; near it are q1-a1, q1-q1; the questions are q1 to q1',
		});
		expect((await call('read', {briefing, speaker: 'Nobody'})).told).toBe(
			'Nobody: there is no such speaker; there are 林望潮, Ida Berg',
		);
		expect((await call('read')).told).toBe('Say which briefing is meant: "ferry.txt", "quay.txt", "ferry.txt (2)".');
		expect((await call('read', {briefing: '/etc/passwd'})).told).toMatch(
			/^There is no briefing "\/etc\/passwd": "ferry/,
		);
		expect(await call('read', {briefing, limit: 0})).toMatchObject({
			isError: true,
			told: expect.stringMatching(/limit/),
		});
	});
});

test('figures: those that measure something', async () => {
	const {content} = await call('figures', {briefing: 'ferry.txt', measures: '票价'});
	expect(content).toMatchObject({
		figures: expect.arrayContaining([
			expect.objectContaining({anchor: 'statement1-p1', printed: '3元', value: 3, unit: '元', speaker: '林望潮'}),
		]),
	});
	expect(await call('figures', {briefing: 'ferry.txt', measures: 'moon'})).toMatchObject({content: {total: 0}});
});

test.each(citationStyles)('cite in %s: the words exactly', async style => {
	const {content} = await call('cite', {briefing: 'ferry.txt', anchor: 'q1-a1', style});
	expect(content).toMatchObject({
		style,
		citations: [{anchor: 'q1-a1-p1', words: ['約40艘渡輪。'], speaker: '林望潮', link: null}],
	});
	const [{citation}] = content['citations'] as never as readonly [{readonly citation: string}];
	expect(citation).toContain('渡輪');
});

test('one that is alone need not be named', async () => {
	const alone = new Client({name: 'quay', version: '1.0.0'});
	await serving(alone, [quay]);
	expect((await call('outline', {}, alone)).content).toMatchObject({briefing: 'quay.txt'});
	await alone.close();
});
