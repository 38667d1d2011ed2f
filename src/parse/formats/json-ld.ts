import type {Facts} from '../manuscript.ts';
import {factsOf} from './front-matter.ts';
import {jsonIn} from './json-value.ts';

const isArticle = /(?:Article|Report|Posting|WebPage|CreativeWork|Transcript)$/u;
const isEvent = /Event$/u;

/**
 * What the JSON-LD of a page (schema.org) says about its article and about the event that it tells of.
 * @param scripts the texts of its scripts; one that is no JSON says nothing
 */
export function jsonLdFacts(scripts: readonly string[]): Facts {
	const things = scripts.flatMap(script => thingsIn(jsonIn(script)));
	const article = things.find(thing => typed(thing, isArticle));
	const event = things.find(thing => typed(thing, isEvent));
	const {title, date, place, ...rest} = factsOf(article && named(article));
	const held = factsOf(event && {eventDate: event['startDate'], location: nameOf(event['location'])});
	return {...rest, ...(title && {title}), ...(date && {date}), ...held};
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

/** An article with the names of those who are its publisher and its editor in their places; its day of publication before any other. */
function named(article: Thing): Thing {
	const {headline, datePublished, ...rest} = article;
	const names = Object.entries(rest).map(([key, value]) => [key, nameOf(value)]);
	return {headline, datePublished, ...Object.fromEntries(names)};
}

const nameOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && 'name' in value ? value.name : value;
