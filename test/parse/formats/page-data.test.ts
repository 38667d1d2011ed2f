import {expect, test} from 'vitest';
import {html} from '../../../src/parse/formats/html.ts';

const talk =
	'Q: When is the quay opened? Lin: In May, we hope, though the weather has its say. Q: And then? Lin: We sail.';
const body = `<p>${talk.replace(/ (?=Q:|Lin:)/gu, '</p><p>')}</p>`;
const page = (inside: string) =>
	html.read(
		`<!DOCTYPE html><html><head><title>Office</title></head><body><div id="root"></div>${inside}</body></html>`,
	);
const script = (data: unknown, attributes = '') => `<script ${attributes}>${JSON.stringify(data)}</script>`;

const state = {
	words: {share: 'Share this page with your friends.', more: 'Read more'},
	page: {article: {title: 'The quay is opened', published: '2024-05-06', content: body}, related: [{title: 'A lamp'}]},
};
const turns = {
	interview: {
		title: 'The quay is opened',
		turns: talk.split(/ (?=Q:|Lin:)/u).map(said => ({speaker: said.split(': ')[0], text: said.split(': ')[1]})),
	},
};

test.each([
	[
		'JSON-LD',
		script(
			{'@type': 'NewsArticle', headline: 'The quay is opened', datePublished: '2024-05-06', articleBody: talk},
			'type="application/ld+json"',
		),
	],
	['the state of a framework', script(state, 'id="__NEXT_DATA__" type="application/json"')],
	['a state that has a name', `<script>window.__INITIAL_STATE__ = ${JSON.stringify(state)};</script>`],
	['a state before a program', `<script>var data = ${JSON.stringify(state)};(function(){var s;s=1;}());</script>`],
])('%s holds the article', (_, inside) => {
	const {facts, text, nothing} = page(inside);
	expect(facts).toMatchObject({title: 'The quay is opened', date: '2024-05-06'});
	expect(text).toContain('When is the quay opened?');
	expect(text).not.toContain('Share this page');
	expect(nothing).toBeUndefined();
});

test('a list of turns is the article too', () => {
	const {lines} = page(script(turns, 'type="application/json"'));
	expect(lines.filter(({voice}) => voice).map(({voice}) => voice?.label)).toEqual(['Q', 'Lin', 'Q', 'Lin']);
});

test('what the page shows goes before its data', () => {
	expect(page(`${body}${script(state, 'type="application/json"')}`).text).toContain('Lin: We sail.');
});

test.each([
	['', undefined],
	['<script src="app.js"></script>', 'scripted'],
	['<p>Loading…</p><script src="app.js"></script>', 'scripted'],
	[
		'<h1>Briefings</h1><p>Please turn on JavaScript to see this page.</p><nav>Home</nav><script>run()</script>',
		'scripted',
	],
	['<p>The quay is opened.</p><script src="app.js"></script>', undefined],
	[script({words: ['Home', 'Share this page.'], code: 'x'.repeat(500)}, 'type="application/json"'), 'scripted'],
	['<script>.a{color:red} a. b. function f() { return 1; }</script>', 'scripted'],
])('%s: %s', (inside, nothing) => {
	expect(page(inside).nothing).toBe(nothing);
});
