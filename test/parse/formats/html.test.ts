import {describe, expect, test} from 'vitest';
import {readHtml} from '../../../src/parse/formats/html-page.ts';
import {htmlRules} from '../../../src/parse/formats/html-rules.ts';
import {testEveryRow} from '../../rows.ts';

const words = (all: string): readonly string[] => all.split(' ');
const shown = (html: string) => readHtml(html).lines.map(({text, form = ''}) => [form, text]);
const read = (html: string, rules = htmlRules) => {
	const {lines, facts} = readHtml(html, rules);
	return {facts, lines: lines.map(({text, form, why, strong}) => [text, form, why, strong])};
};

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
	...words(
		'navigation search banner contentinfo complementary dialog menu menubar comment doc-pageheader doc-pagefooter doc-toc',
	).map(role => `<div role="${role}">one</div>`),
	...words(
		'nav navbar navigation menu breadcrumb breadcrumbs footer foot sidebar share sharing social comment comments related recommend recommended cookie cookies popup popover modal subscribe newsletter toolbar pagination pager advert advertisement ad ads copyright skip skip-link hidden visually-hidden sr-only screen-reader-text page-footer',
	).map(name => `<div class="${name}">one</div>`),
	'<div id="footer">one</div>',
];

const within = words(
	'article content main body text transcript entry post story detail trs_editor zoom article-content',
).map(name => `<div class="related ${name}">one</div>`);

const notes = [
	...words('doc-endnotes doc-footnote').map(role => `<section role="${role}">one</section>`),
	...words('footnote-list endnote-list comment-list').map(part => `<div style='mso-element:${part}'>one</div>`),
	...words('footnotes references').map(name => `<div class="${name}">one</div>`),
	...words('sdfootnote1 sdendnote12 ftn3 edn4').map(id => `<div id="${id}">one</div>`),
	...words('header footer').map(title => `<div title="${title}">one</div>`),
	...words('#cmnt_ref1 #ftnt_ref12 #cite_ref-3 #cite_ref-board-2025_4-0').map(
		href => `<p><a href="${href}"></a>one</p>`,
	),
];

/** What holds the text, as some of the systems that make pages write it. */
const frames = [
	'id="js_content" class="rich_media_content" style="visibility: hidden"',
	'class="TRS_Editor"',
	'class="view TRS_UEDITOR trs_paper_default"',
	'id="UCAP-CONTENT"',
	'id="ivs_content"',
	'class="pages_content"',
	'class="gem-c-govspeak govspeak"',
	'class="field field--name-body field--type-text-with-summary"',
	'class="read__internal_content"',
	'class="body-content"',
	'class="e-content"',
	'class="td-post-content"',
	'class="entry-content clear"',
	'class="article-body__inner"',
	'class="news_content"',
	'itemprop="x" class="articleBody"',
	'id="zoom"',
	'class="bpa-richtext"',
	'class="rich-text"',
].map(
	attributes =>
		`<div class="top"><h1>The quay</h1><p>6 May 2024</p></div><div ${attributes}><p>Q: When is it opened?</p><p>Lin: In May, we hope.</p></div><div class="cards"><p>A new lamp.</p></div>`,
);

const facts = [
	...words('articletitle og:title citation_title dcterms.title dc.title').map(
		name => [name, 'A quay is opened', {title: 'A quay is opened'}] as const,
	),
	...words(
		'article:published_time og:article:published_time pubdate publishdate firstpublishedtime date dc.date datepublished citation_publication_date dcterms.issued dc.date.issued dcterms.date',
	).map(name => [name, '2024-05-06T10:30', {date: '2024-05-06', time: '10:30'}] as const),
	...words('contentsource og:site_name dcterms.publisher dc.publisher citation_publisher source').map(
		name => [name, 'Quay Post', {source: 'Quay Post'}] as const,
	),
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

const struck = [
	...words('del s strike').map(name => `since <${name}>2021</${name}><ins>2022</ins>`),
	'since <span style="text-decoration: line-through">2021</span><ins>2022</ins>',
];

describe('notes and frames', () => {
	test.each(notes)('%s: a note', html => {
		expect(read(html).lines).toEqual([['one', 'furniture', 'notes', 0]]);
	});

	test.each(frames)('%s: what stands behind the text is of the page', html => {
		expect(read(html).lines.map(([text, form]) => [text, form])).toEqual([
			['The quay', 'heading'],
			['6 May 2024', 'plain'],
			['Q: When is it opened?', 'plain'],
			['Lin: In May, we hope.', 'plain'],
			['A new lamp.', 'furniture'],
		]);
	});

	test('a frame that the talk goes on behind is none, nor is one that holds little', () => {
		const talk = '<p>Q: When is it opened?</p><p>Lin: In May, we hope.</p>';
		expect(shown(`<div class="rich-text">${talk}</div><div>${talk}</div>`).map(([form]) => form)).not.toContain(
			'furniture',
		);
		expect(shown(`<div class="rich-text"><p>May 2024</p></div>${talk}`).map(([form]) => form)).not.toContain(
			'furniture',
		);
	});
});

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

describe('what is hidden', () => {
	const talk = '<p>Q: When?</p><p>Lin: In May.</p><p>Q: Where?</p><p>Lin: At the quay.</p>';

	test.each(['style="display: none"', 'hidden', 'style="mso-hide:all"', 'aria-hidden="true"'])('%s', attribute => {
		expect(shown(`<p>one</p><p ${attribute}>two</p>`)).toEqual([['plain', 'one']]);
	});

	test('a transcript that alone is hidden is shown', () => {
		expect(shown(`<p>Watch it.</p><div style="display:none">${talk}</div>`)).toHaveLength(5);
		expect(shown(`${talk}<div style="display:none">${talk}${talk}</div>`)).toHaveLength(4);
	});

	test('a template is, but for one that the browser shows; a page in a frame is not', () => {
		expect(shown('<p>one</p><template><p>two</p></template>')).toHaveLength(1);
		expect(shown('<div><template shadowrootmode="open"><p>two</p></template></div>')).toEqual([['plain', 'two']]);
		expect(shown('<p>one</p><iframe srcdoc="&lt;p&gt;two&lt;/p&gt;"></iframe>')).toHaveLength(2);
	});

	test('a comment of Word’s is no speech', () => {
		expect(shown('<p>one<a class=msocomanchor>[IB1]</a></p>')).toEqual([['plain', 'one']]);
	});

	test('a comment of Google Docs is none, nor its mark', () => {
		const mark = '<p>one<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p>';
		expect(
			shown(`${mark}<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>See.</span></p></div><p>two</p>`),
		).toEqual([
			['plain', 'one'],
			['furniture', '[a]See.'],
			['plain', 'two'],
		]);
	});
});

describe('bold', () => {
	test.each([
		['<style>.c3{font-weight:700}</style><p><span class="c1 c3">Lin</span> yes</p>', 3],
		['<style>.c3, span.c4 {color:red;font-weight:bold}</style><p><span class="c4">Lin</span> yes</p>', 3],
		['<style>h1.western{font-weight: bold}</style><p class="western">Lin yes</p>', 0],
		['<style>.x .c3{font-weight:700}</style><p><span class="c3">Lin</span> yes</p>', 0],
		['<b style="font-weight:normal"><p>Lin yes</p></b>', 0],
		['<p><span style="font-weight:600">Lin</span> yes</p>', 3],
	])('%s: %d letters', (html, strong) => {
		expect(readHtml(html).lines[0]?.strong).toBe(strong);
	});
});

describe('facts', () => {
	test.each(facts)('%s: %s', (name, content, told) => {
		expect(readHtml(head(name, content)).facts).toEqual(told);
	});

	test('of WeChat: the account’s name, and the day in China', () => {
		const page = (program: string) =>
			readHtml(
				`<meta property="og:site_name" content="Posts"><script>${program}</script><a id="js_name"> Quay News </a><div id="js_content"><p>Q: When?</p></div>`,
			).facts;
		const told = {source: 'Quay News', date: '2022-03-02', time: '00:30'};
		expect(page('var biz = ""; var ct = "1646152200";')).toEqual(told);
		expect(page("var createTime = '2022-03-02 00:30';")).toEqual(told);
		expect(page("ori_create_time: '1646152200', create_time: JsDecode('2022-03-02 00:30'),")).toEqual(told);
		expect(page('var count = "1646152200";')).toEqual({source: 'Quay News'});
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
		['<title>Remarks</title><meta property="og:title" content="Remarks at the new quay">', 'Remarks at the new quay'],
		['<title>The quay | Post</title><meta property="og:title" content="The quay | Post">', 'The quay'],
		[
			'<title>Fog</title><meta property="og:title" content="Office of Quays"><meta property="og:site_name" content="Office of Quays">',
			'Fog',
		],
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

	test.each([
		[{'@type': 'NewsArticle', headline: 'The quay', publisher: {'@id': '#o'}}, {source: 'Harbour Office'}],
		[{'@type': 'Report', author: [{'@type': 'GovernmentOrganization', name: 'Quay Office'}]}, {source: 'Quay Office'}],
		[{'@type': 'Report', author: {'@type': 'Person', name: 'Ida Lind'}}, {}],
		[
			{'@type': 'Report', publisher: [{name: 'Quay Office'}], dateline: 'Varne'},
			{source: 'Quay Office', place: 'Varne'},
		],
		[{'@type': 'Report', contentLocation: {name: 'Varne'}, dateline: '6 May'}, {place: 'Varne'}],
	])('%j: the facts', (article, told) => {
		const {title: _, ...facts} = page({
			'@graph': [article, {'@type': 'Organization', '@id': '#o', name: 'Harbour Office'}],
		}).facts as Record<string, string>;
		expect(facts).toEqual(told);
	});

	test.each([
		['<title>News</title>', 'The quay is opened'],
		['<title>News</title><h2>Share this page</h2>', 'The quay is opened'],
		['<title>Whatever</title><h1>The quay is opened</h1><h2>More</h2>', 'The quay is opened'],
	])('%s: its headline is the title', (html, title) => {
		const script =
			'<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The quay is opened"}</script>';
		expect(readHtml(script + html).facts.title).toBe(title);
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
	...notes,
	...frames,
	'<p>one<a class=msocomanchor>[IB1]</a></p>',
	'<p>one<a id="cmnt_ref1">[a]</a></p>',
	'<a id="js_name">Quay News</a>',
	...words('speaker display-name').map(name => `<p class="${name}">Lin</p><p>Yes.</p>`.repeat(2)),
	'<dl><dt>Lin</dt><dd>Yes.</dd><dt>Lin</dt><dd>No.</dd></dl>',
	...words('time timestamp timecode').map(name => `<p>Lin<i class="${name}">0:10</i></p>`),
	...facts.map(([name, content]) => head(name, content)),
	...elsewhere,
];

testEveryRow(htmlRules, cases, read);

test('a cell of very many lines', () =>
	expect(readHtml(`<table><tr><td>${'one<br>'.repeat(200_000)}</td></tr></table>`).lines.length).toBe(200_000));
