import {capitalised, type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {
	hanName,
	hanTitle,
	isAddress,
	isHanTitle,
	isLatinTitle,
	isOutlet,
	latinTitle,
	latinTitled,
	latinTitleFirst,
	latinTitleWord,
	nameTitledHan,
	surnameTitleName,
	titledHan,
	wholeHanName,
} from '../words/titles.ts';

/** What the words of a label say about the person they name. */
export interface Label {
	/** As printed, without brackets, colon, time stamp and surrounding blanks. */
	readonly text: string;
	readonly folded: string;
	/** The person's name; null for a label that only says what the person is or does there (`問`, `Q`, `PM`). */
	readonly name: string | null;
	readonly title: string | null;
	readonly outlet: string | null;
	readonly part: Part | null;
	/** The label itself has a word for the part; false where the part is only likely, as an outlet's. */
	readonly says: boolean;
	/** Under which the mark-up knows the person, whatever the words are. */
	readonly id?: string;
	/** The mark-up says that its turn has begun before. */
	readonly goesOn?: true;
}

/** What leads to a label's person: its words, or the mark-up's own id with them. */
export const keyOfLabel = ({id, text}: Label): string => (id === undefined ? text : `${id} ${text}`);

/** What a label says a voice does; null where it only names the person. */
export type Part = Speaking | 'interpreter';

/** The parts of those who speak for themselves. */
export type Speaking = 'asker' | 'answerer' | 'host';

/** Labels that name a part and no person: folded, without blanks between Han characters, and without a number at the end. */
const parts: readonly (readonly [Part, Pattern])[] = [
	['asker', pattern`^${'asker'}(?: \(${'unheard'}\))?$`],
	['asker', pattern`^${'numberedAsker'} ?[0-9一二三四五六七八九十]{1,3}$`],
	['answerer', pattern`^${'answerer'}$`],
	['host', pattern`^${'host'}$`],
	['interpreter', pattern`^${'interpreter'}$`],
];
const number = /[ ]?(?:[0-9]{1,3}|[一二三四五六七八九十甲乙丙丁]{1,2})$/u;
/** A word for asking and the name of who asks: `Frage Jansen`, `Question (Smith)`. */
const askerNamed = pattern`^${'asking'} \(?(?<name>\p{L}[\p{L}.'-]+(?: \p{L}[\p{L}.'-]+){0,2})\)?$`;
/** Every word of a name has a capital or is a particle; none is a word of a sentence. */
const allCapitals = pattern`^(?:${'particles'} |\p{Lu}[\p{L}.'’-]* )*\p{Lu}[\p{L}.'’-]*$`;
const sentence = pattern`${'sentence'}|${'sentenceOrName'}|^(?:${'small'})(?!\p{L})`;
/** A title that says what part its bearer has. */
const hostTitle = pattern`${'leads'}$`;

/** The number of a question before its label: `一、问`. */
const ordinal = pattern`^(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[,.、]\s*(?=${'asker'}|${'answerer'})`;
/** A remark behind a label: `黃志強（停頓片刻）`, `MR. DEAN (interjecting)`; not an office, an outlet or a name. */
const bracketed = /^(?<label>[^()（）[\]]+?)\s*[[(（](?<remark>[^()（）[\]]{1,24})[\])）]$/u;

function withoutRemark(text: string): string {
	const {label = text, remark = ''} = bracketed.exec(text)?.groups ?? {};
	const folded = fold(remark);
	const says = /\p{Script=Han}/u.test(remark)
		? wholeHanName.test(folded) || isHanTitle(folded) || isOutlet(folded) || hanTitle.test(folded) || remark.length < 2
		: !/^\p{Ll}/u.test(remark) || isOutlet(folded);
	return says ? text : label;
}

/** What ends a reporter's label. */
const reporter = pattern`\s*${'reporter'}$`;
/** `outlet记者name`. */
const reporterNamed = pattern`^(?<outlet>.+?)\s*${'journalist'}\s*(?<name>\p{Script=Han}{2,4}|\p{L}+ \p{L}+)$`;

/**
 * Reads a label's words.
 * @param printed the label as printed, with or without its colon, brackets and time stamp
 */
export function readLabel(printed: string): Label {
	const text = bare(printed);
	// Asked for at once when the program starts: no words of any language are needed for it.
	if (text === '') return {text, folded: '', name: '', title: null, outlet: null, part: null, says: false};
	const folded = fold(text);
	const without = withoutRemark(text);
	if (without !== text) return readLabel(without);
	const plain: Label = {text, folded, name: null, title: null, outlet: null, part: null, says: false};
	const close = fold(text).replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '');
	const part = partOf(ordinal.takenFrom(close));
	if (part) return {...plain, text: ordinal.takenFrom(text), part, says: true};
	const [holder = '', ...behind] = text.split(/\s+[·•|]\s+/u);
	if (behind.length > 0 && holder.length > 1) return behindDot({...plain, name: holder}, behind);
	const [first = '', second = '', third] = text.split(/,\s+|\s*[(（]|[)）]/u);
	if (second !== '' && partOf(fold(first)) === 'asker')
		return isOutlet(fold(second)) || /[(（]/u.test(text)
			? {...plain, outlet: second, part: 'asker', says: true}
			: {...plain, name: second, outlet: third || null, part: 'asker', says: true};
	const asker = askerNamed.exec(close)?.groups?.['name'];
	const own = asker === undefined ? '' : text.slice(close.lastIndexOf(asker)).slice(0, asker.length);
	if (allCapitals.test(own) && !sentence.test(fold(own))) return {...plain, name: own, part: 'asker', says: true};
	const named = reporterNamed.exec(folded)?.groups;
	if (named && (!/\p{Script=Han}/u.test(named['name'] ?? '') || wholeHanName.test(named['name'] ?? '')))
		return {
			...plain,
			outlet: text.slice(0, named['outlet']?.length),
			name: text.slice(-(named['name']?.length ?? 0)),
			part: 'asker',
			says: true,
		};
	const outletEnds = reporter.exec(folded);
	if (outletEnds && outletEnds.index > 0)
		return {...plain, outlet: text.slice(0, outletEnds.index), part: 'asker', says: true};
	const label = /\p{Script=Han}/u.test(text)
		? hanLabel(plain)
		: /\p{Script=Hangul}/u.test(text)
			? hangulLabel(plain)
			: latinLabel(plain);
	return label.title !== null && hostTitle.test(fold(label.title)) ? {...label, part: 'host', says: true} : label;
}

function partOf(folded: string): Part | null {
	const without = folded.replace(number, '');
	return parts.find(([, words]) => words.test(folded) || (without !== '' && words.test(without)))?.[0] ?? null;
}

const goesOn = pattern`\s*\(?${'continued'}\.?\)?$`;

/** A label without brackets around it, blanks between the characters of a name, colon, time stamp, surrounding blanks, marks of lists and emphasis, and `(cont)`. */
function bare(printed: string): string {
	const unmarked = printed
		.replace(/[(（[]?\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*[)）\]]?\s*[:：]?\s*$/u, '')
		.replace(/^[\s[［【〔(（<〈*#>_•·]+|[\s:：∶﹕︰*_]+$/gu, '');
	const inner = unmarked
		.slice(0, goesOn.exec(fold(unmarked))?.index)
		.replace(/\s+/gu, ' ')
		.replace(/^\p{Script=Han}(?: \p{Script=Han}){1,3}$/u, spaced => spaced.replaceAll(' ', ''));
	return /[[(（][^\])）]*[\])）]$/u.test(inner)
		? inner
		: inner.replace(/(?<![\s\]］】〕)）>〉])[\s\]］】〕)）>〉]+$/u, '');
}

const nameTitled = pattern`^(?<name>\p{Script=Han}{1,5}?)(?<title>${hanTitle})$`;

/** `《晨报》Anna Weiss`, `芬兰《晨报》Anna Weiss`, `三台Paul Meyer`, `《晨报》张启明`. */
const outletAndName =
	/^(?<outlet>\p{Script=Han}{0,12}[《“「][^《》“”「」]{2,16}[》”」]|.{0,20}\p{Script=Han})\s*(?<name>\p{Lu}[\p{L}.’'-]*(?:[ ·]\p{Lu}[\p{L}.’'-]*){1,6}|(?<=[》”」]\s*)\p{Script=Han}{2,4})$/u;

/** Whether words before a name are a house: in quotation marks, one of the lexicon, or any short ones before a name in letters that are no office. */
const isHouse = (outlet: string, name: string): boolean =>
	/[》”」]$/u.test(outlet) ||
	isOutlet(fold(outlet)) ||
	(/^\p{Script=Han}{2,8}$/u.test(outlet) && /\p{Ll} \p{Lu}/u.test(name) && !hanTitle.test(fold(outlet)));

/** `沈青，《晨报》总编辑`, `主持人Anna Weiss，《晨报》主编`. */
const ofQuotedHouse =
	/^(?<part>\p{Script=Han}{0,5}?)(?<name>\p{Script=Han}{2,4}|\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,4})\s*[，,]\s*(?<outlet>[《“][^《》“”]{2,16}[》”])(?<title>\p{Script=Han}{0,12})$/u;

/** `李明（局长）`. */
const hanNameAndOffice = /^(?<name>\p{Script=Han}{2,4})[(（](?<title>\p{Script=Han}{2,16})[)）]$/u;

function hanLabel(plain: Label): Label {
	const {text, folded} = plain;
	const quoted = outletAndName.exec(text)?.groups;
	if (quoted && isHouse(quoted['outlet'] ?? '', quoted['name'] ?? ''))
		return {...plain, outlet: quoted['outlet'] ?? null, name: quoted['name'] ?? null, part: 'asker'};
	if (quoted && hanTitle.test(fold(quoted['outlet'] ?? '')))
		return {...plain, name: quoted['name'] ?? null, title: quoted['outlet'] ?? null};
	const {name: holder = '', title: office = ''} = hanNameAndOffice.exec(text)?.groups ?? {};
	if (wholeHanName.test(fold(holder)) && isOutlet(fold(office)))
		return {...plain, name: holder, outlet: office, part: 'asker'};
	if (wholeHanName.test(fold(holder)) && hanTitle.test(fold(office))) return {...plain, name: holder, title: office};
	const ofHouse = ofQuotedHouse.exec(text)?.groups;
	if (ofHouse) {
		const held = {...plain, title: ofHouse['title'] || null, outlet: ofHouse['outlet'] ?? null};
		const leads = partOf(fold(ofHouse['part'] ?? ''));
		return leads === null
			? {...held, name: `${ofHouse['part'] ?? ''}${ofHouse['name']}`, part: 'asker'}
			: {...held, name: ofHouse['name'] ?? null, part: leads, says: true};
	}
	const listed = /^(?<name>\p{Script=Han}{2,5})\s*[，,]\s*(?<rest>[^，,]{3,30})$/u.exec(text)?.groups;
	if (listed && !isOutlet(fold(listed['name'] ?? '')))
		return isOutlet(fold(listed['rest'] ?? ''))
			? {...plain, name: listed['name'] ?? null, outlet: listed['rest'] ?? null, part: 'asker'}
			: {...plain, name: listed['name'] ?? null, title: listed['rest'] ?? null};
	const blank = text.lastIndexOf(' ');
	const [before, last] = [text.slice(0, Math.max(0, blank)), text.slice(blank + 1)];
	if (before && /^[\p{Script=Han}·・•]{2,12}$/u.test(last)) {
		if (!/\p{Script=Han}/u.test(before)) return {...plain, name: last, outlet: before, part: 'asker'};
		const after = nameTitledHan.exec(fold(last))?.groups?.['name']?.length;
		if (after) return {...plain, name: last.slice(0, after), title: before + last.slice(after)};
		if (isHanTitle(fold(last))) return {...plain, name: before, title: last};
		return isOutlet(fold(before))
			? {...plain, name: last, outlet: before, part: 'asker'}
			: {...plain, name: last, title: before};
	}
	if (isOutlet(folded)) return {...plain, outlet: text, part: 'asker'};
	const named = titledHan.exec(folded)?.groups;
	const title = named?.['title'];
	const name = named?.['name'];
	if (title && name && !isHanTitle(folded)) {
		const from = folded.lastIndexOf(name);
		return {...plain, name: text.slice(from, from + name.length), title: text.slice(0, title.length)};
	}
	const courtesy = nameTitled.exec(folded)?.groups;
	if (courtesy && wholeHanName.test(courtesy['name'] ?? ''))
		return {...plain, name: text.slice(0, courtesy['name']?.length), title: text.slice(courtesy['name']?.length)};
	const around = surnameTitleName.exec(folded)?.groups;
	if (around) {
		const {surname = '', title: own = '', given = ''} = around;
		const from = surname.length + own.length;
		const name = text.slice(0, surname.length) + text.slice(from, from + given.length);
		return {...plain, name, title: text.slice(surname.length, from)};
	}
	const after = nameTitledHan.exec(folded)?.groups?.['name']?.length;
	if (after) return {...plain, name: text.slice(0, after), title: text.slice(after)};
	if (isHanTitle(folded)) return {...plain, title: text};
	const held = holderAtEnd.exec(folded)?.groups?.['office']?.length;
	return held ? {...plain, name: text.slice(held), title: text.slice(0, held)} : {...plain, name: text};
}

/** `省水利厅首席水文预报员何远山`, `省政府新闻办公室张竞`: what one does or the house, in any words, and a name of three characters. */
const holderAtEnd = pattern`^(?<office>\p{Script=Han}{3,24}(?:${'houses'}|${'doers'}))(?<name>(?=${hanName}$)\p{Script=Han}{3})$`;

/** `김도현 산업통상자원부 에너지정책실장`, `박서연 과장`: Korean titles stand after the name. */
function hangulLabel(plain: Label): Label {
	const {text} = plain;
	const {name, title} = /^(?<name>\p{Script=Hangul}{2,4})\s*[/|]\s*(?<title>.+)$/u.exec(text)?.groups ?? {};
	if (name !== undefined && title !== undefined) return {...plain, name, title};
	const blank = text.indexOf(' ');
	if (blank < 2 || blank > 4 || !/\p{Script=Hangul}$/u.test(text)) return {...plain, name: text};
	return {...plain, name: text.slice(0, blank), title: text.slice(blank + 1)};
}

/** Every word but those of grammar begins with a capital. */
const allNames = pattern`^(?:${'joining'} |${'particles'} |\p{Lu}[\p{L}’'.-]* )+\p{Lu}[\p{L}’'.-]*$`;

/** What an office is of, before the name of its holder: `President of Russia Vladimir Putin`. */
const ofHouse = pattern`^${'ofHouse'} (?:${'articles'} )?\p{L}+ (?=\p{L}[\p{L}.'-]* \p{L})`;
const ofAnything = pattern`^${'ofHouse'} `;
/** What is said of a name before it, and is none of a title. */
const honorific = pattern`[\s,]+(?:${'honorifics'}\s+)?$`;
/** A name with a title, an office or an outlet behind it: `Ida Berg, Harbour Minister`, `Ida Berg (Fen Radio)`. */
const nameFirst = pattern`^(?<name>\p{Lu}[^,([]{2,40}?)\s*(?:[,([]\s*(?<rest>\p{Lu}[^)\]]+|${'articles'} [^)\]]+)[)\]]?|\((?<small>\p{Ll}[^)]+)\))$`;
const honoured = pattern`^${capitalised('honorifics')}\s+`;

/** `PRESIDENTA DE NORLANDIA, ANA LUZ PARDO`, in capitals also `FARMER, ANA LUZ PARDO`: an office of something, a comma and a name. */
const officeThenName = /^(?<office>\p{Lu}[^,]{4,150}),\s+(?<name>\p{Lu}[\p{L}’'.-]*(?: [\p{L}’'.-]+){1,4})$/u;
const isOfficeThenName = (office: string, name: string, inCapitals: boolean): boolean =>
	(latinTitleFirst.test(office)
		? inCapitals || ofSomething.test(office)
		: inCapitals && !office.includes(' ') && name.split(' ').length > 2) &&
	!latinTitleWord.test(name) &&
	!isOutlet(name);
/** Words behind an office before its house. */
const ofSomething = pattern`^\S+ (?:.* )?(?:${'particles'}|${'ofHouse'}) `;

const behindOffice = pattern`\s+${'behindOffice'}\.?$`;
/** Words the last of which is an office, and no courtesy before them: `SENIOR ADMINISTRATION OFFICIAL`. */
const endsInOffice = pattern`^(?!.*\s[-–—])(?!${'courtesies'}|${'honours'})(?:[\p{L}.'-]+[\s-]+)+(?!${'courtesies'}|${'honours'})${'offices'}$`;

function latinLabel(plain: Label): Label {
	const {text, folded} = plain;
	if (isLatinTitle(behindOffice.takenFrom(folded)) || endsInOffice.test(folded)) return {...plain, title: text};
	const holder = officeThenName.exec(text)?.groups;
	if (holder && isOfficeThenName(fold(holder['office'] ?? ''), fold(holder['name'] ?? ''), !/\p{Ll}/u.test(text)))
		return {...plain, name: holder['name'] ?? null, title: holder['office'] ?? null};
	const titled = (latinTitle.exec(folded) ?? (allNames.test(text) ? latinTitled.exec(folded) : null))?.groups?.[
		'title'
	];
	if (titled) {
		const length = titled.length + (ofHouse.exec(folded.slice(titled.length))?.[0].length ?? 0);
		if (ofAnything.test(folded.slice(length))) return {...plain, title: text};
		return {
			...plain,
			name: text.slice(length),
			title: text.slice(0, honorific.exec(folded.slice(0, length))?.index ?? length),
		};
	}
	const [named = '', ...behind] = text.split(/\s+(?:--|[–—-])\s+/u);
	if (behind.length > 0 && behind.length < 3 && /^\p{Lu}.{2,40}$/u.test(named)) return behindDash(plain, named, behind);
	const split = nameFirst.exec(text)?.groups;
	if (split) {
		const name = honoured.takenFrom(split['name'] ?? text);
		const rest = split['rest'] ?? split['small'] ?? '';
		if (isOutlet(fold(rest))) return {...plain, name, outlet: rest, part: 'asker'};
		const held = latinTitle.exec(fold(name))?.groups?.['title'];
		if (held) {
			const own = name.slice(0, held.length).trim();
			return {...plain, name: name.slice(held.length), title: isAddress(fold(own)) ? rest : own};
		}
		return isLatinTitle(fold(name)) || (latinTitleFirst.test(fold(name)) && !latinTitleWord.test(fold(rest)))
			? {...plain, name: rest, title: name}
			: {...plain, name, title: rest};
	}
	return isOutlet(folded) ? {...plain, outlet: text, part: 'asker'} : {...plain, name: text};
}

/** `周小禾 · 水务局副局长`, `Ida Berg · Harbour Minister`: what stands behind a name, each behind a dot. */
function behindDot(named: Label, behind: readonly string[]): Label {
	const outlet = behind.find(words => isOutlet(fold(words))) ?? null;
	const titles = behind.filter(words => words !== outlet);
	return {...named, title: titles.join('、') || null, outlet, part: outlet === null ? null : 'asker'};
}

/** `Lena Hartwig - Fen Radio`, `Ida Berg -- Chief Executive`, `Ida Berg -- Fen Securities -- Analyst`. */
function behindDash(plain: Label, name: string, behind: readonly string[]): Label {
	const parts = behind.map(words => ({words, folded: fold(words)}));
	const asks = parts.some(({folded}) => partOf(folded) === 'asker');
	const title = parts.find(({folded}) => latinTitleWord.test(folded) && !isOutlet(folded))?.words ?? null;
	const outlet = parts.find(({words, folded}) => words !== title && partOf(folded) === null)?.words ?? null;
	return title !== null && !asks ? {...plain, name, title} : {...plain, name, outlet, part: 'asker'};
}
