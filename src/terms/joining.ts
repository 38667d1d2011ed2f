import type {BlockRange} from '../briefing/place.ts';
import {fold} from '../text/fold.ts';
import {wordsInFolded} from '../text/words.ts';
import type {TermCandidate, TermKind} from './glossary-term.ts';
import {contractedFrom, explainedForms} from './short-forms.ts';
import type {SpokenText} from './spoken-text.ts';

/** Candidates that mean the same. */
export interface TermGroup {
	/** The kind of each. */
	readonly kinds: readonly TermKind[];
	/** As printed; each stands for the term wherever it stands. */
	readonly forms: readonly string[];
	/** Further places, where the words stand for it and nowhere else. */
	readonly only: readonly BlockRange[];
}

/** Candidates that have a form in common, or of which the text explains one by another, made one. */
export function joined(candidates: readonly TermCandidate[], texts: readonly SpokenText[]): readonly TermGroup[] {
	const groups = groupedForms();
	for (const {forms} of candidates) for (const form of forms.slice(1)) groups.join(forms[0]!, form);
	const explained = explainedForms(texts, new Set(candidates.flatMap(({forms}) => forms.map(fold))));
	for (const [long, short] of explained) groups.join(long, short);
	const names = [
		...new Set(candidates.filter(({kind}) => kind === 'name').flatMap(({forms}) => forms.map(fold))),
	].filter(name => /^\p{Script=Han}+$/u.test(name));
	const initials = initialsOf(candidates.flatMap(({kind, forms}) => (kind === 'name' ? forms : [])));
	for (const [short, long] of initials) groups.join(long, short);
	for (const name of names) {
		const long = contractedFrom(name, names, wordStarts);
		if (long !== undefined) groups.join(long, name);
	}
	const ofText = explained.map(
		(forms): TermCandidate => ({kind: inCapitals.test(forms[1]) ? 'name' : 'phrase', forms}),
	);
	const all = Map.groupBy([...candidates, ...ofText], ({forms}) => groups.leaderOf(forms[0]!));
	return [...all.values()].map(group => ({
		kinds: group.map(({kind}) => kind),
		forms: [...new Set(group.filter(({only}) => !only).flatMap(({forms}) => forms))],
		only: group.flatMap(({only}) => only ?? []),
	}));
}

/** Acronyms among names with the one name whose initials they are: `FOMC`, `Federal Open Market Committee`. */
function initialsOf(names: readonly string[]): ReadonlyMap<string, string> {
	const acronyms = new Set(names.filter(name => /^\p{Lu}{3,8}$/u.test(name)));
	const byInitials = Map.groupBy(new Set(names.filter(name => / /u.test(name))), name =>
		(name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join(''),
	);
	return new Map(
		[...byInitials].flatMap(([short, long]) => (acronyms.has(short) && long.length === 1 ? [[short, long[0]!]] : [])),
	);
}

const inCapitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Forms that mean the same, one of which leads; written alike but for script, width, capitals and blanks they are one. */
function groupedForms() {
	const leaders = new Map<string, string>();
	const leaderOf = (form: string): string => {
		let key = fold(form)
			.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
			.replace(/\s+/gu, ' ');
		for (let next = leaders.get(key); next !== undefined; next = leaders.get(key)) key = next;
		return key;
	};
	const join = (one: string, other: string) => {
		const [first, second] = [leaderOf(one), leaderOf(other)];
		if (first !== second) leaders.set(second, first);
	};
	return {leaderOf, join};
}

const wordStarts = (name: string): ReadonlySet<number> => new Set(wordsInFolded(name).map(({range: [from]}) => from));
