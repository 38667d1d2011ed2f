import type {Briefing} from '../briefing/briefing.ts';
import {entities} from './entities.ts';
import {termLanguages} from './term-languages.ts';
import type {ListedTerm} from './terms-listed.ts';

/**
 * Terms as TermBase eXchange, ISO 30042:2019, dialect TBX-Basic, its data categories as attributes (DCA): a concept for each, with its
 * forms, each under its language, the sentence of its first use and where that stands. A section of a language holds at least one term,
 * so there is none for a translation until somebody makes it. Ends with a line break.
 */
export const termsTbx = (terms: readonly ListedTerm[], briefing: Briefing): string => {
	const {event, publication, source, language} = briefing;
	const languageOf = termLanguages(briefing);
	const title = event.title ?? source.name;
	const from = [source.name, publication.source, publication.url, event.date].filter(told => told !== null);
	return `${[
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<tbx style="dca" type="TBX-Basic" xml:lang="${entities(language)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
		'<tbxHeader><fileDesc>',
		`<titleStmt><title>${entities(title)}</title></titleStmt>`,
		`<sourceDesc>${from.map(told => `<p>${entities(told)}</p>`).join('')}</sourceDesc>`,
		'</fileDesc></tbxHeader>',
		'<text><body>',
		...terms.map((term, at) => conceptOf(term, `c${at + 1}`, title, source.name, languageOf)),
		'</body></text>',
		'</tbx>',
	].join('\n')}\n`;
};

function conceptOf(
	term: ListedTerm,
	id: string,
	title: string,
	source: string,
	languageOf: (form: string) => string,
): string {
	const {printed, variants, kind, count, places, first} = term;
	const asked = first.question ? `; q${first.question.n} ${first.question.gist}` : '';
	const use = [
		'<descripGrp>',
		`<descrip type="context">${entities(first.sentence)}</descrip>`,
		`<admin type="source">${entities(`${source}#${first.block}; ${first.speaker?.name ?? '—'}${asked}`)}</admin>`,
		'</descripGrp>',
		`<note>${places.map(({block, range}) => `${block}:${range[0]}-${range[1]}`).join(' ')}</note>`,
	];
	return [
		`<conceptEntry id="${id}">`,
		`<descrip type="subjectField">${entities(title)}</descrip>`,
		`<note>${entities(`${kind}; ${count}`)}</note>`,
		...[...Map.groupBy([printed, ...variants], languageOf)].flatMap(([language, forms]) => [
			`<langSec xml:lang="${entities(language)}">`,
			...forms.flatMap(form => [
				'<termSec>',
				`<term>${entities(form)}</term>`,
				`<termNote type="termType">${typeOf(form, forms, term)}</termNote>`,
				...(form === printed ? use : []),
				'</termSec>',
			]),
			'</langSec>',
		]),
		'</conceptEntry>',
	].join('\n');
}

/** One of the values that TBX-Basic has, of a form among those of its language. */
function typeOf(form: string, forms: readonly string[], {kind, printed}: ListedTerm): string {
	const longest = forms.reduce((long, other) => (other.length > long.length ? other : long));
	if (inCapitals.test(form)) return 'acronym';
	if (form === longest && forms.some(other => inCapitals.test(other))) return 'fullForm';
	if (form.length * 2 <= longest.length) return 'shortForm';
	if (form !== printed && forms.includes(printed)) return 'variant';
	return kind === 'slogan' || kind === 'phrase' ? 'phrase' : 'fullForm';
}

const inCapitals = /^[\p{Lu}\p{N}.&-]{2,}$/u;
