import {hanWords} from './han-words.ts';

/**
 * Persons' names are not written word by word: 于 is no preposition in 于洋, 范 no model in 范长龙. What a character becomes
 * in Traditional is said here where that differs from what it becomes elsewhere.
 */
const inNames: ReadonlyMap<string, string> = new Map(
	[...'丑于余占台后咸岩岳干征斗朴游淀涂郁采里'].map((stays): [string, string] => [stays, stays]),
)
	.set('钟', '鍾')
	.set('冲', '沖');
const inSurnames: ReadonlySet<string> = new Set('范党种曲仇');

/** A person's name in Simplified, in Traditional; `plainly` says what a character becomes that no name keeps. */
export function nameInTraditional(name: string, plainly: (character: string) => string): string {
	return Array.from(name, (character, at) =>
		at === 0 && inSurnames.has(character) ? character : (inNames.get(character) ?? plainly(character)),
	).join('');
}

/** Whether that can be a person's name: a few Han characters, or a foreign name with points. */
export const isPersonal = (name: string): boolean =>
	/^\p{Script=Han}{2,4}$|^\p{Script=Han}+(?:[·・‧•]\p{Script=Han}+)+$/u.test(name);

/** Surnames that are words too; the common words are so common that few things make a person of them. */
const rare = '范余钟游涂郁种';
const common = '于干党占后';
const courtesy = '先生|女士|小姐|太太|博士|教授|院士|老师|律师|医生|医师';
const office =
	'同志|副?(?:[部省市县区局厅处司科院校社署州镇乡台团队组行会馆站]长|主任|总理|总统|总裁|总经理|经理|主席|书记|委员|代表|大使|参赞|秘书长)|发言人|主持人|记者|首相|将军|议员|法官|检察官|工程师|研究员';
const title = `(?:${courtesy}|${office})`;
const spoken = '(?:说|表示|介绍|指出|回答|认为|强调|透露|坦言|提到)';
const acting = '(?:出席|主持|陪同|参加|会见|会谈|率团?|致辞|发言|讲话|宣布|解读|等|和|与|分别)';
const given = String.raw`\p{Script=Han}`;
const beside = String.raw`[^\p{Script=Han}]`;
const person = new RegExp(
	[
		`(?<=^|${beside}|[请谢问和与的])[${rare}${common}](?:${title}|${given}{1,2}(?=${title}))(?![级们职办]|会议)`,
		`(?<=${title})[${rare}${common}]${given}{1,2}(?=$|${beside}|${spoken}|${acting})`,
		`(?<=^|${beside})(?:[${rare}]${given}{1,2}|[${common}]${given}{2})(?=${spoken})`,
		`(?<=^|${beside})[于干]${given}(?=${spoken})`,
		`(?<=[、（(])[${rare}]${given}{2}(?=[、）)])`,
	].join('|'),
	'gmu',
);
/** What stands behind a preposition or begins a time, a place, a body: no given name. */
const noGivenName = /[日月年时上下中内外间前后天晚早的了们员此其该这]$/u;
const withCourtesy = new RegExp(`^.(?:${courtesy})$`, 'u');
const withOffice = new RegExp(`^.(?:${office})$`, 'u');

const endsInTitle = new RegExp(`${title}$`, 'u');

/** Whether a name may begin behind a Simplified text: 总统马克里. */
export const isTitle = (before: string): boolean => endsInTitle.test(before);

/**
 * Persons in a Simplified text whose surname would be taken for a word, as they stand there, with the title where only that
 * shows a person (于部长). Follows what stands beside them; what begins with a word is none.
 * @param isWord whether a dictionary knows it as a word
 */
export function personsIn(text: string, isWord: (text: string) => boolean): readonly string[] {
	const found = new Set<string>();
	for (const {0: name, index} of text.matchAll(person)) {
		const begins = isWord(name.slice(0, 2)) || (name.length > 2 && isWord(name.slice(0, 3)));
		if (!begins && !found.has(name) && isPerson(text, index, name)) found.add(name);
	}
	return [...found];
}

/** Whether ICU takes the surname for a character of its own, and what follows a common one is no word. */
function isPerson(text: string, at: number, name: string): boolean {
	const from = Math.max(0, at - 6);
	const words = Array.from(hanWords(text.slice(from, at + name.length + 6)));
	const own = words.filter(({index}) => index >= at - from && index < at - from + name.length);
	if (own[0]?.index !== at - from || own[0].segment.length > 1) return false;
	if (!common.includes(name.charAt(0)) || withCourtesy.test(name)) return true;
	// 党代表, 干部长期
	if (withOffice.test(name)) return name.startsWith('于');
	return !noGivenName.test(name) && own[1]?.segment.length === 1;
}
