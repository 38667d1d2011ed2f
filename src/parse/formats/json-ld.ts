import type {Facts} from '../manuscript.ts';
import {factsOf} from './front-matter.ts';
import {jsonIn} from './json-value.ts';

const isArticle = /(?:Article|Report|Posting|WebPage|CreativeWork|Transcript)$/u;
const isEvent = /Event$/u;
const isBody = /(?:Organization|Agency|Office|Corporation)$/u;

/** What a page says of itself in JSON-LD (schema.org). */
export interface LinkedData {
	readonly facts: Facts;
	/** What it calls its headline, where it does. */
	readonly headline?: string;
	/** The thing that holds the text of the article, where one does. */
	readonly article?: object;
}

/**
 * What the JSON-LD of a page says about its article and about the event that it tells of.
 * @param scripts the texts of its scripts; one that is no JSON says nothing
 */
export function jsonLdFacts(scripts: readonly string[]): LinkedData {
	const things = scripts.flatMap(script => thingsIn(jsonIn(script)));
	const byId = new Map(
		things.flatMap(thing => (Object.keys(thing).length > 1 ? [[thing['@id'], thing] as const] : [])),
	);
	const nameOf = (value: unknown): unknown => {
		const one = Array.isArray(value) ? value[0] : value;
		if (typeof one !== 'object' || one === null) return one;
		return 'name' in one ? one.name : '@id' in one ? byId.get(one['@id'])?.['name'] : undefined;
	};
	const articles = things.filter(thing => typed(thing, isArticle));
	const article = articles.find(thing => typeof thing['headline'] === 'string') ?? articles[0];
	const event = things.find(thing => typed(thing, isEvent));
	const {title, date, place, ...rest} = factsOf(article && named(article, nameOf));
	const held = factsOf(event && {eventDate: event['startDate'], location: nameOf(event['location'])});
	const headline = article?.['headline'];
	const whole = articles.find(thing => typeof thing['articleBody'] === 'string');
	return {
		facts: {...rest, ...(title && {title}), ...(date && {date}), ...(place && {place}), ...held},
		...(typeof headline === 'string' && headline.trim() !== '' && {headline: headline.trim()}),
		...(whole && {article: whole}),
	};
}

type Thing = Readonly<Record<string, unknown>>;

/** All objects of a graph, those that others hold too. */
function thingsIn(value: unknown): readonly Thing[] {
	if (Array.isArray(value)) return value.flatMap(thingsIn);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Thing, ...Object.values(value).flatMap(thingsIn)];
}

const typed = (thing: Thing, wanted: RegExp): boolean =>
	[thing['@type']].flat().some(type => typeof type === 'string' && wanted.test(type));

/**
 * An article with the names of those who are its publisher and its editor in their places, and of where it was written; its
 * day of publication before any other. An author that is no person is its publisher.
 */
function named(article: Thing, nameOf: (value: unknown) => unknown): Thing {
	const {headline, datePublished, publisher, author, ...rest} = article;
	const names = Object.entries(rest).map(([key, value]) => [key, nameOf(value)]);
	const office = [author].flat().find(one => typeof one === 'object' && one !== null && typed(one as Thing, isBody));
	const place = nameOf(article['locationCreated'] ?? article['contentLocation'] ?? article['dateline']);
	return {
		headline,
		datePublished,
		...Object.fromEntries(names),
		publisher: nameOf(publisher ?? article['sourceOrganization'] ?? office),
		place: typeof place === 'string' && /^\D{2,40}$/u.test(place) ? place : undefined,
	};
}
