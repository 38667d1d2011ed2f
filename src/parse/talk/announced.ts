import {capitalised, inLanguage, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import type {Facts} from '../manuscript.ts';
import {hangulName, hanName, hanTitle, isLatinTitle, wholeHanName} from '../words/titles.ts';

/** A name that the page gives with a title: `律政司司長鄭若驊`, `Press Secretary Jay Carney`. */
export interface Announced {
	readonly name: string;
	readonly title: string;
}

const honorific = pattern`^${capitalised('honorifics', 'courtesies', 'honours')}\.? `;
/** Only the beginning of a text is searched for announcements: heads, leads and openings. */
const searched = 20_000;

/** What follows a Chinese name where it is announced; so its end is found. */
const afterName = pattern`[,.:;!?()"\s\d]|$|${'afterName'}`;
const announcedHan = pattern`(?<office>${hanTitle})(?<name>${hanName})(?=${afterName})`;
/** What stands before an office and may be of the title: sought only where one is, not before every character. */
const beforeOffice = /\p{Script=Han}{0,16}$/u;
/** What follows a name and is none of it. */
const beginsSentence = pattern`^(?:${afterName}|${'verbs'})`;
/** What may stand right before a title and is none of it. */
const beforeTitle = pattern`^(?:.*?${'beforeAnnouncing'}|${'beforeTitle'})+`;

/** Words that begin with a capital beside a name and are none. */
const noName = capitalised('besideName', 'beforeOffices', 'offices');
const latinName = pattern`(?!${noName}(?!\p{L}))\p{Lu}(?:[\p{L}-]|[’'](?!s\b))+|\p{Lu}\.`;
const latinOffice = pattern`(?:${capitalised('beforeOffices')} +)*${capitalised('offices')}`;
const announcedLatin = pattern`(?<title>${latinOffice}) +(?<name>${latinName}(?: +${latinName}){0,2})`;

/** `Peter Lindqvist, Spokesman for …` */
const announcedAfter = pattern`(?<!\p{L})(?<name>${latinName} ${latinName}), +(?:${'articles'} +)?(?<title>(?:\p{Lu}[\p{L}-]+ +){0,3}${latinOffice})`;

/** A name before its office, as Japanese has them, above a conference: `小宮山大臣閣議後記者会見概要`. */
const beforeConference = pattern`(?<!\p{Script=Han})(?!${hanTitle})(?<name>\p{Script=Han}{2,4}?)(?<office>${inLanguage('ja', 'titles')})(?=.{0,8}${inLanguage('ja', 'conference')})`;
/** The same in Korean: `이재웅 대변인`. */
const announcedHangul = pattern`(?<!\p{Script=Hangul})(?<name>${hangulName}) (?<title>부?${inLanguage('ko', 'spokespeople')})(?!\p{Script=Hangul})`;

/** The names that a page announces with a title, in order, each once. */
export function announcedIn(text: string, facts: Facts): readonly Announced[] {
	const head = text.slice(0, searched);
	const found: Announced[] = (facts.people ?? []).map(({name, title}) => ({name, title}));
	const folded = fold(head);
	let end = 0;
	for (const {index, groups} of announcedHan.all(folded)) {
		const before = beforeOffice.exec(folded.slice(Math.max(end, index - 32), index))?.[0] ?? '';
		const whole = before + (groups?.['office'] ?? '');
		const longest = groups?.['name'] ?? '';
		const start = index - before.length;
		const at = start + whole.length;
		const name = shorter(longest, folded.slice(at)) ?? longest;
		const cut = beforeTitle.exec(whole)?.[0].length ?? 0;
		found.push({title: head.slice(start + (cut < whole.length ? cut : 0), at), name: head.slice(at, at + name.length)});
		end = at + longest.length;
	}
	for (const {index, groups} of beforeConference.all(folded)) {
		const at = index + (groups?.['name']?.length ?? 0);
		found.push({name: head.slice(index, at), title: head.slice(at, at + (groups?.['office']?.length ?? 0))});
	}
	for (const {groups} of [...announcedAfter.all(head), ...announcedLatin.all(head), ...announcedHangul.all(head)])
		found.push({title: groups?.['title'] ?? '', name: groups?.['name'] ?? ''});
	const named = found.map(({name, title}) => ({name: honorific.takenFrom(name), title}));
	return named.filter((a, i) => named.findIndex(b => b.name === a.name) === i);
}

/** Of a name of three characters the first two, where the third begins a word that may follow a name: 顾明回答. */
function shorter(name: string, onwards: string): string | null {
	const rest = onwards.slice(2);
	return name.length === 3 && (followsName.exec(rest)?.[0].length ?? 0) > 1 ? name.slice(0, 2) : null;
}
const followsName = pattern`^${'afterName'}`;

const spokesperson = pattern`${'spokespeople'}`;

/** The one who speaks for the house, where the page names just one: the only spokesperson, else the only person. */
export function spokespersonOf(announced: readonly Announced[]): Announced | null {
	const speakers = announced.filter(a => spokesperson.test(fold(a.title)));
	const [one] = speakers.length > 0 ? speakers : announced;
	return one && (speakers.length === 1 || announced.length === 1) ? one : null;
}

/**
 * The full name behind a short one, where the head of a text shows just one: `林鄭` → 林鄭月娥, `CARNEY` → Jay Carney.
 * @param name a surname or the beginning of a Chinese name
 */
export function fullNameIn(text: string, name: string): string | null {
	const head = text.slice(0, searched);
	return /\p{Script=Han}/u.test(name) ? longerHan(head, name) : longerLatin(head, name);
}

function longerHan(head: string, name: string): string | null {
	if (name.length > 2 || !/^\p{Script=Han}+$/u.test(name)) return null;
	const most = (extra: number) => {
		const found = head.match(new RegExp(`${name}\\p{Script=Han}{${extra}}`, 'gu')) ?? [];
		const groups = [...Map.groupBy(found, n => n)].filter(([n]) => !beginsSentence.test(fold(n.slice(name.length))));
		return groups.map(([n, all]) => [n, all.length] as const).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const);
	};
	const [one, two] = [most(1), most(2)];
	const [longer, times] = two[1] > 1 && two[1] * 5 >= one[1] * 4 ? two : one;
	return times > 1 &&
		longer.length > 2 &&
		!hanTitle.test(fold(longer.slice(1))) &&
		(name.length > 1 || wholeHanName.test(fold(longer)))
		? longer
		: null;
}

function longerLatin(head: string, name: string): string | null {
	const surname = name.replace(/[^\p{L}’'-]/gu, '');
	if (surname.length < 3 || surname !== name) return null;
	const own = fold(surname);
	const found = new Set<string>();
	for (const [, first = '', last = ''] of head.matchAll(firstNames)) {
		const before = fold(first.split(' ')[0] ?? '');
		if (fold(last) === own && !isLatinTitle(before) && !noFirstName.test(before)) found.add(`${first} ${last}`);
	}
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** What stands before a surname: a name, with an initial behind it or in capitals like the surname, or an initial; not what begins a sentence. */
const firstNames =
	/(?<![.?!…:]["”»)]?\s+)\b((?:\p{Lu}\p{Ll}+ )?\p{Lu}\.|\p{Lu}\p{Ll}+|\p{Lu}{3,}(?= \p{Lu}{2})) (?=(\p{Lu}[\p{L}’'-]+))/gu;

/** Words before a surname that are no first name. */
const noFirstName = pattern`^(?:${'besideName'}|${'beforeName'}|${'small'}|${'conference'})$`;
