import type {Reason} from '../../wording/remarks.ts';
import type {Form} from '../manuscript.ts';

const namesIn = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What elements and their attributes mean, by their names and words. */
export const htmlRules = {
	/** Elements that stand on lines of their own. */
	blocks: namesIn(
		'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption option',
	),
	/** Elements that show no text, besides programs and style sheets. */
	silent: namesIn('noscript template svg math iframe object select textarea canvas audio video button'),
	/** Words in `class` of what marks a comment of an editor in the text. */
	silentWords: namesIn('msocomanchor'),
	/** Ids of such marks. */
	silentIds: ['cmnt_ref\\d+'],
	forms: {
		h1: 'heading',
		h2: 'heading',
		h3: 'heading',
		h4: 'heading',
		h5: 'heading',
		h6: 'heading',
		figcaption: 'caption',
		caption: 'caption',
	} as Readonly<Record<string, Form>>,
	bold: namesIn('b strong th'),
	/** Elements whose words no longer hold. */
	struck: namesIn('del s strike'),
	/** Elements of the page around the text; roles (of ARIA and DPUB-ARIA), and words in `class` or `id`, that say the same of any element. */
	around: namesIn('nav footer aside form dialog'),
	aroundRoles: new Map<string, Reason>([
		['navigation', 'navigation'],
		['search', 'navigation'],
		['banner', 'navigation'],
		['contentinfo', 'navigation'],
		['complementary', 'navigation'],
		['dialog', 'navigation'],
		['menu', 'navigation'],
		['menubar', 'navigation'],
		['comment', 'comment'],
		['doc-pageheader', 'running-head'],
		['doc-pagefooter', 'running-head'],
		['doc-toc', 'contents'],
	]),
	aroundWords:
		'nav navbar navigation menu breadcrumbs? footer foot sidebar share sharing social comments? related recommend(?:ed)? cookies? popup popover modal subscribe newsletter toolbar pagination pager advert(?:isement)? ads? copyright skip(?:-link)? hidden sr-only screen-reader-text'.split(
			' ',
		),
	/** Roles, Word’s names of parts, classes and ids of notes under the text; titles of the heads and feet of LibreOffice’s pages. */
	notes: {
		role: namesIn('doc-endnotes doc-footnote'),
		style: 'footnote-list endnote-list comment-list'.split(' '),
		class: namesIn('footnotes references'),
		id: ['sd(?:foot|end)note\\d+', 'ftn\\d+', 'edn\\d+'],
		title: namesIn('header footer'),
		/** Where the links lead, up to a number, that take one back from a note to its mark in the text. */
		back: ['#cmnt_ref', '#ftnt_ref', '#cite_ref[-\\w.]*-'],
	},
	/** Words that say that an element holds the text all the same; `screen-reader-text` does not. */
	textWords: 'article content main body (?<!reader-)text transcript entry post story detail trs_editor zoom'.split(' '),
	/** Names in `class` or `id` of what holds the text, as the systems that make pages call it: the surest first. */
	frames: [
		'js_content',
		'trs_u?editor(?:_view)?',
		'ucap-content',
		'ivs_content',
		'pages_content',
		'govspeak',
		'field--name-body',
		'read__internal_content',
		'body-content',
		'e-content',
		'(?:[a-z]+[-_]{1,2})*(?:article|entry|post|story|news|detail|text)[-_]{0,2}(?:content|body|text)',
		'zoom',
		'(?:[a-z]+[-_])?rich-?text',
	],
	/** Elements that may name who speaks; words in `class` or `id` of what does, and of times. */
	speakers: namesIn('dt'),
	speakerWords: ['speaker', 'display-?name'],
	timeWords: 'time timestamp timecode'.split(' '),
	/** Ids of elements whose text states a fact. */
	told: {js_name: 'source'} as Readonly<Record<string, 'source'>>,
	/** Names of `meta` and the like that state facts, the first that is there. */
	facts: {
		title: ['articletitle', 'og:title', 'citation_title', 'dcterms.title', 'dc.title'],
		day: [
			'article:published_time',
			'og:article:published_time',
			'pubdate',
			'publishdate',
			'firstpublishedtime',
			'datepublished',
			'citation_publication_date',
			'dcterms.issued',
			'dc.date.issued',
			'dcterms.date',
			'date',
			'dc.date',
			'time',
		],
		source: ['contentsource', 'og:site_name', 'dcterms.publisher', 'dc.publisher', 'citation_publisher', 'source'],
		url: ['canonical', 'og:url'],
		editor: ['editor', 'responsibleeditor'],
	},
};
export type HtmlRules = typeof htmlRules;
