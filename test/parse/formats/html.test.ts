import {describe, expect, test} from 'vitest';
import {htmlRules, readHtml} from '../../../src/parse/formats/html.ts';
import {testEveryRow} from '../../rows.ts';

const words = (all: string): readonly string[] => all.split(' ');
const shown = (html: string) => readHtml(html).lines.map(({text, form = ''}) => [form, text]);

const blocks = words(
	'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption option',
).map(name => `one<${name}>two</${name}>three`);
const rule = 'one<hr>two';

const silent = words(
	'script style noscript template svg math iframe object select textarea canvas audio video button',
).map(name => `<p>one<${name}>two</${name}>three</p>`);

const forms = [
	...words('h1 h2 h3 h4 h5 h6').map(name => [`<${name}>one</${name}>`, 'heading'] as const),
	['<figcaption>one</figcaption>', 'caption'],
	['<caption>one</caption>', 'caption'],
] as const;

const bold = words('b strong th').map(name => `<${name}>one</${name}>`);

const around = [
	...words('nav footer aside form dialog').map(name => `<${name}>one</${name}>`),
	...words('navigation search banner contentinfo complementary dialog menu menubar').map(
		role => `<div role="${role}">one</div>`,
	),
	...words(
		'nav navbar navigation menu breadcrumb breadcrumbs footer foot sidebar share sharing social comment comments related recommend recommended cookie cookies popup popover modal subscribe newsletter toolbar pagination pager advert advertisement ad ads copyright skip skip-link hidden visually-hidden sr-only screen-reader-text page-footer',
	).map(name => `<div class="${name}">one</div>`),
	'<div id="footer">one</div>',
];

const within = words(
	'article content main body text transcript entry post story detail trs_editor zoom article-content',
).map(name => `<div class="related ${name}">one</div>`);

const facts = [
	...words('articletitle og:title').map(name => [name, 'A quay is opened', {title: 'A quay is opened'}] as const),
	...words('article:published_time pubdate publishdate date dc.date datepublished').map(
		name => [name, '2024-05-06T10:30', {date: '2024-05-06', time: '10:30'}] as const,
	),
	...words('contentsource og:site_name source').map(name => [name, 'Quay Post', {source: 'Quay Post'}] as const),
	['og:url', 'https://quay.example/1', {url: 'https://quay.example/1'}],
	['og:url', '/1', {}],
	...words('editor responsibleeditor').map(name => [name, 'Ida Berg', {editor: 'Ida Berg'}] as const),
] as const;
const head = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const elsewhere = ['<link rel="canonical" href="https://quay.example/2">', '<time datetime="2024-05-06">today</time>'];

describe('elements', () => {
	test('a rule parts lines', () => {
		expect(shown(rule).map(([, text]) => text)).toEqual(['one', 'two']);
	});

	test.each(blocks)('%s: three lines', html => {
		expect(shown(html).map(([, text]) => text)).toEqual(['one', 'two', 'three']);
	});

	test.each(silent)('%s: what is inside is not shown', html => {
		expect(shown(html)).toEqual([['plain', 'onethree']]);
	});

	test.each(forms)('%s is a %s', (html, form) => {
		expect(shown(html)).toEqual([[form, 'one']]);
	});

	test.each(bold)('%s is bold', html => {
		expect(readHtml(html).lines.map(({strong}) => strong)).toEqual([3]);
	});

	test.each(around)('%s stands around the text', html => {
		expect(shown(html)).toEqual([['furniture', 'one']]);
	});

	test.each(within)('%s holds the text', html => {
		expect(shown(html)).toEqual([['plain', 'one']]);
	});
});

const struck = words('del s strike').map(name => `since <${name}>2021</${name}><ins>2022</ins>`);

describe('words', () => {
	test.each(struck)('%s: what is struck out is no speech', html => {
		expect(readHtml(html).lines.map(({text, form, why}) => [text, form, why])).toEqual([
			['since 2022', 'plain', undefined],
			['2021', 'furniture', 'struck-out'],
		]);
	});

	test.each([
		['<p>10<sup>6</sup></p>', '10⁶'],
		['<p>10<sup>-6</sup></p>', '10⁻⁶'],
		['<p>CO<sub>2</sub></p>', 'CO₂'],
		['<p><b>2021<sup><a href="#n">3</a></sup></b> on</p>', '2021³ on'],
		['<p>40<sup>1, 2</sup></p>', '40[1, 2]'],
		['<p>1<sup>st</sup></p>', '1st'],
		['<p>the <q>old <q>new</q> one</q></p>', 'the “old ‘new’ one”'],
	])('%s → %s', (html, text) => {
		expect(shown(html)).toEqual([['plain', text]]);
	});

	test.each([
		['<tr><td>North</td><td>40</td></tr><tr><td><p>South</p></td><td>25</td></tr>', ['North\t40', 'South\t25']],
		['<tr><td>Menu</td><td><p>one</p><p>two</p></td></tr>', ['Menu', 'one', 'two']],
		[`<tr><td>Menu</td><td>${'long '.repeat(60)}</td></tr>`, ['Menu', 'long '.repeat(60).trim()]],
		['<tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr>', ['a\tb\tc']],
	])('%s: a row is one line', (rows, lines) => {
		expect(shown(`<table>${rows}</table>`).map(([, text]) => text)).toEqual(lines);
	});

	test.each(['<pre>\none\ntwo\n\nthree</pre>', '<div style="white-space: pre-wrap">one\ntwo\n\nthree</div>'])(
		'%s keeps its lines',
		html => {
			expect(readHtml(html).lines.map(({text, joint}) => [text, joint])).toEqual([
				['one', 'break'],
				['two', 'line'],
				['three', 'break'],
			]);
		},
	);
});

describe('facts', () => {
	test.each(facts)('%s: %s', (name, content, told) => {
		expect(readHtml(head(name, content)).facts).toEqual(told);
	});

	test('of other elements', () => {
		expect(elsewhere.map(html => readHtml(html).facts)).toEqual([
			{url: 'https://quay.example/2'},
			{date: '2024-05-06'},
		]);
	});

	test.each([
		['<title>A quay is opened | Quay Post</title><h1>A quay is opened</h1>', 'A quay is opened'],
		['<title>A quay is opened | Quay Post</title><p>Hello</p>', 'A quay is opened'],
		['<title>News</title><h1>A quay is opened</h1>', 'A quay is opened'],
		['<h1>A quay is opened</h1><h2>Second heading</h2>', 'A quay is opened'],
	])('%s: the title', (html, title) => {
		expect(readHtml(html).facts.title).toBe(title);
	});
});

describe('JSON-LD', () => {
	const page = (...things: readonly unknown[]) =>
		readHtml(
			`<head><script>var x = "no data";</script>${things.map(thing => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('')}</head><p>Q: When?</p>`,
		);

	test('tells of the article and of the event', () => {
		const article = {
			'@type': ['NewsArticle'],
			headline: 'The quay is opened',
			name: 'quay-17',
			dateModified: '2022-05-09',
			datePublished: '2022-05-04T08:15:00Z',
			publisher: {'@type': 'Organization', name: 'Harbour Office'},
			inLanguage: 'en',
		};
		const event = {'@type': 'Event', startDate: '2022-05-03T10:00', location: {'@type': 'Place', name: 'Varne'}};
		expect(page({'@graph': [{'@type': 'Person', name: 'Ida Lind'}, article]}, event).facts).toEqual({
			title: 'The quay is opened',
			date: '2022-05-04',
			time: '08:15',
			source: 'Harbour Office',
			language: 'en',
			eventDate: '2022-05-03',
			place: 'Varne',
		});
	});

	test('that is none says nothing, and none of it is on the page', () => {
		const {facts, lines} = readHtml(
			'<script type="application/ld+json">{"@type": "NewsArticle", </script><p>Q: When?</p>',
		);
		expect(facts).toEqual({});
		expect(lines.map(line => line.text)).toEqual(['Q: When?']);
	});

	test('gives way to what the page prints', () => {
		expect(page({'@type': 'WebPage', name: 'quay-17'}).facts.title).toBe('quay-17');
		const printed = readHtml(
			'<script type="application/ld+json">{"@type": "WebPage", "name": "quay-17"}</script><h1>The quay is opened</h1>',
		);
		expect(printed.facts.title).toBe('The quay is opened');
	});
});

const cases = [
	...struck,
	...blocks,
	rule,
	...silent,
	...forms.map(([html]) => html),
	...bold,
	...around,
	...within,
	...facts.map(([name, content]) => head(name, content)),
	...elsewhere,
];

testEveryRow(htmlRules, cases, readHtml);
