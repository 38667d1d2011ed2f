import type {Briefing} from '../briefing/briefing.ts';
import {entities} from './entities.ts';
import type {ListedTerm} from './terms-listed.ts';

/**
 * Terms as TermBase eXchange, ISO 30042:2019, dialect TBX-Basic, its data categories as attributes (DCA): a concept for each, with its
 * forms, the sentence of its first use and where that stands. A section of another language holds at least one term, so there is none
 * until somebody translates. Ends with a line break.
 */
export const termsTbx = (terms: readonly ListedTerm[], {event, publication, source, language}: Briefing): string => {
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
		...terms.map((term, at) => conceptOf(term, `c${at + 1}`, title, source.name, language)),
		'</body></text>',
		'</tbx>',
	].join('\n')}\n`;
};

function conceptOf(term: ListedTerm, id: string, title: string, source: string, language: string): string {
	const {printed, variants, kind, count, places, first} = term;
	const asked = first.question ? `; q${first.question.n} ${first.question.gist}` : '';
	return [
		`<conceptEntry id="${id}">`,
		`<descrip type="subjectField">${entities(title)}</descrip>`,
		`<note>${entities(`${kind}; ${count}`)}</note>`,
		`<langSec xml:lang="${entities(language)}">`,
		'<termSec>',
		`<term>${entities(printed)}</term>`,
		`<termNote type="termType">${typeOf(printed, term)}</termNote>`,
		'<descripGrp>',
		`<descrip type="context">${entities(first.sentence)}</descrip>`,
		`<admin type="source">${entities(`${source}#${first.block}; ${first.speaker?.name ?? '—'}${asked}`)}</admin>`,
		'</descripGrp>',
		`<note>${places.map(({block, range}) => `${block}:${range[0]}-${range[1]}`).join(' ')}</note>`,
		'</termSec>',
		...variants.map(
			form =>
				`<termSec><term>${entities(form)}</term><termNote type="termType">${typeOf(form, term)}</termNote></termSec>`,
		),
		'</langSec>',
		'</conceptEntry>',
	].join('\n');
}

/** One of the values that TBX-Basic has. */
function typeOf(form: string, {kind, printed, variants}: ListedTerm): string {
	const forms = [printed, ...variants];
	const longest = forms.reduce((long, other) => (other.length > long.length ? other : long));
	if (inCapitals.test(form)) return 'acronym';
	if (form === longest && forms.some(other => inCapitals.test(other))) return 'fullForm';
	if (form.length * 2 <= longest.length) return 'shortForm';
	if (form !== printed) return 'variant';
	return kind === 'slogan' || kind === 'phrase' ? 'phrase' : 'fullForm';
}

const inCapitals = /^[\p{Lu}\p{N}.&-]{2,}$/u;
