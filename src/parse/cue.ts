import type {Candidate} from './candidate.ts';
import type {Label} from './label.ts';
import type {Line} from './manuscript.ts';
import {WHOLE_HAN_NAME} from './titles.ts';

/** A cue: the place where a label begins a line, and so a turn. */
export interface Cue {
	/** The line's number. */
	readonly line: number;
	readonly label: Label;
	/** UTF-16 offsets into the line's text: where the label ends with its marks, and where the speech begins. */
	readonly to: number;
	readonly speech: number;
	/** Why it was taken for a label, in words. */
	readonly why: string;
	/** It has just enough evidence. */
	readonly doubtful: boolean;
}

/** What else the page shows: how often a label is printed, who is named in it, what a legend explains. */
interface Page {
	readonly lines: readonly Line[];
	readonly times: ReadonlyMap<string, number>;
	/** Folded names that the page gives with a title or in a legend. */
	readonly named: ReadonlySet<string>;
	/** What most labels of the page look like; null before any was found. */
	readonly custom: Custom | null;
	/** The questions of the page are set bold as a whole, and nothing else is. */
	readonly boldQuestions: boolean;
	/** The cue before this line, and the last before it that asks. */
	readonly before: Candidate | null;
	readonly asked: Candidate | null;
}

interface Custom {
	readonly shape: Candidate['shape'];
	readonly capitals: boolean;
	readonly heading: boolean;
}

interface Evidence {
	readonly why: string;
	readonly points: number;
	readonly holds: (candidate: Candidate, page: Page, line: Line) => boolean;
}

/** Shapes that are no label in themselves. */
const ODD = new Set<Candidate['shape']>(['told question', 'told answer', 'bold question']);
/** A sum of this many points makes a cue. */
const ENOUGH = 3;

/** Words that end a line which introduces a list, not a speaker. */
const INTRODUCES =
	/(?:以下|如下|下列|几[点个项]|措施|方面|数字|包括|问题|原因|一句话|^[^ ]{0,6}(?:说|表示|指出|认为|强调|称|指|问)|follows|following|says?|said|asked|is|are|was|that|this|example|ejemplo|dijo|siguiente)$/u;
/** The name of a field, or a word that page text sets before a colon. */
const FIELD =
	/^(?:分享[到至]?|来源|信息来源|时间|日期|地[点址]|发布(?:人|时间|日期|单位|机构)?|作者|责任?编辑|责编|编辑|校对|审核|监制|撰文|记者|通讯员|摄影|摄像|图文?|文|字[体号]|大小|关键[词字]|标[签题]|浏览[量次数]*|阅读[量次数]*|点击[量次数]*|电话|联系(?:人|电话|方式)|传真|网址|邮[编箱]|主题词?|分类|图片?|注释?|备注|附件|附|相关.{0,6}|原文.{0,4}|链接|上一[篇条页]|下一[篇条页]|字幕|语言|主办单位?|承办单位?|出席(?:人员)?|主讲人|嘉宾|主持人简介|导语|摘要|提要|提示|声明|版权.{0,6}|扫.{0,8}|share.{0,12}|(?:re)?sources?|dates?|time|place|location|venue|tags?|authors?|editors?|by|contacts?|e-?mails?|tel(?:ephone)?|phone|fax|subjects?|re|category|categories|topics?|issues?|keywords?|related.{0,12}|notes?|see also|issued on|posted.{0,6}|published.{0,4}|updated|last (?:updated|modified)|photos?|images?|videos?|watch|listen|read more|download.{0,10}|https?|urls?|links?|languages?|for (?:immediate )?release|embargo.{0,10}|release.{0,10}|participants?|attendees|speakers|present|transcripts?|audio|follow.{0,8}|copyright.{0,10}|etiquetas?|fecha|lugar|fuente|autor|compartir|foto.{0,8})$/u;
/** Words of a sentence, which no label has. */
const SENTENCE =
	/(?:[我你您他她它咱]|这|那|哪|什么|怎么|如何|因为|所以|但是|如果|就是|不是|还有|应该|可以|已经|正在|关于|对于|希望|其中|例如|比如|首先|其次|最后|最近|近日|今天|同时|此外|另外|了|吗|呢|吧|\b(?:i|we|you|he|she|it|they|this|these|those|there|here|what|how|why|when|where|which|who|is|are|was|were|be|been|has|have|had|will|would|could|should|can|not|but|so|if|because|then|our|your|their|my|es|son|que|por|pero|como|para)\b)/u;

const EVIDENCE: readonly Evidence[] = [
	{why: 'named by the mark-up', points: 9, holds: c => c.shape === 'voice'},
	{
		why: 'says what part the voice has',
		points: 3,
		holds: c => c.label.part !== null && !ODD.has(c.shape) && (c.shape !== 'letter' || c.key.startsWith('q')),
	},
	{why: 'a single letter', points: 1, holds: c => c.shape === 'letter' && c.key.startsWith('a')},
	{why: 'tells of a question', points: 3, holds: c => c.shape === 'told question'},
	{
		why: 'tells of an answer',
		points: 1,
		holds: (c, page) => c.shape === 'told answer' && isToldQuestion(page.asked) && isNamed(c.label, page.named),
	},
	{
		why: 'set bold like every question',
		points: 3,
		holds: (c, page) => c.shape === 'bold question' && page.boldQuestions,
	},
	{why: 'a title and a name', points: 2, holds: c => c.label.title !== null && c.label.title.length < 50},
	{why: 'an outlet', points: 1, holds: c => c.label.outlet !== null},
	{why: 'the page names this person', points: 2, holds: (c, page) => isNamed(c.label, page.named)},
	{why: 'looks like a name', points: 1, holds: c => looksLikeName(c)},
	{why: 'printed again', points: 2, holds: (c, page) => times(c, page) > 1},
	{why: 'printed often', points: 1, holds: (c, page) => times(c, page) > 3},
	{
		why: 'stands on its own line',
		points: 1,
		holds: (c, _, line) =>
			c.speech >= line.text.length && c.shape !== 'heading' && c.shape !== 'bold' && c.shape !== 'capitals',
	},
	{why: 'a heading', points: 1, holds: (_c, _, line) => line.form === 'heading'},
	{
		why: 'set bold',
		points: 1,
		holds: (c, _, line) => line.strong > 0 && (line.strong <= c.speech + 1 || c.shape === 'bold'),
	},
	{why: 'set in capitals', points: 1, holds: c => c.capitals},
	{why: 'in square brackets or with a time', points: 2, holds: c => c.shape === 'bracket' || c.shape === 'time stamp'},
	{
		why: 'set like the other labels',
		points: 2,
		holds: (c, page, line) =>
			isCustom(c, line, page.custom) &&
			(c.capitals || line.form === 'heading' || looksLikeName(c) || c.label.outlet !== null || c.shape === 'bracket'),
	},
	{why: 'answers a question', points: 1, holds: (_c, page) => page.before?.label.part === 'asker'},
	{why: 'introduces a list', points: -4, holds: c => c.label.part === null && INTRODUCES.test(c.label.folded)},
	{why: 'a field of the page', points: -9, holds: c => FIELD.test(c.label.folded) && c.label.part === null},
	{
		why: 'a sentence',
		points: -4,
		holds: c => c.shape !== 'voice' && c.label.part === null && SENTENCE.test(c.label.folded) && !c.capitals,
	},
	{
		why: 'has a comma or a quotation',
		points: -3,
		holds: c => /[,"].*[,"]/u.test(c.label.folded) && c.shape !== 'bracket' && c.label.title === null,
	},
	{why: 'begins with a small letter or a digit', points: -4, holds: c => /^[\p{Ll}\d]/u.test(c.label.text)},
	{
		why: 'long',
		points: -2,
		holds: c => c.label.text.length > (/\p{Script=Han}/u.test(c.label.text) ? 32 : 64) && c.shape !== 'voice',
	},
	{why: 'in the middle of a line', points: -2, holds: (_c, _, line) => line.joint === 'inner'},
	{why: 'a headline before a label', points: -4, holds: (c, page, line) => isHeadline(c, page.lines, line)},
	{
		why: 'without a colon',
		points: -1,
		holds: c => c.shape === 'bold' || c.shape === 'capitals' || c.shape === 'heading',
	},
	{why: 'a remark in brackets', points: -5, holds: c => c.shape === 'round bracket' && c.label.part === null},
	{
		why: 'tells what someone said',
		points: -4,
		holds: (c, page) => c.shape === 'told answer' && !isToldQuestion(page.asked),
	},
];

/**
 * Which candidates are cues. Twice over: the second time it is known what the labels of this page look like,
 * and which of them ask.
 * @param named folded names that the page gives with a title or in a legend
 */
export function cuesOf(
	candidates: readonly Candidate[],
	lines: readonly Line[],
	named: ReadonlySet<string>,
): readonly Cue[] {
	const times = new Map<string, number>();
	for (const {key} of candidates) times.set(key, (times.get(key) ?? 0) + 1);
	const page = {lines, times, named, custom: null, boldQuestions: false, before: null, asked: null};
	const first = judge(candidates, page).map(({candidate}) => candidate);
	return judge(candidates, {
		...page,
		custom: customOf(first, lines),
		boldQuestions: hasBoldQuestions(first, lines),
	}).map(({candidate: {line, label, to, speech}, why, doubtful}) => ({line, label, to, speech, why, doubtful}));
}

interface Judged {
	readonly candidate: Candidate;
	readonly why: string;
	readonly doubtful: boolean;
}

function judge(candidates: readonly Candidate[], page: Page): readonly Judged[] {
	const found: Judged[] = [];
	let asked: Candidate | null = null;
	for (const candidate of candidates) {
		const line = page.lines[candidate.line];
		if (!line) continue;
		const seen = {...page, asked, before: found.at(-1)?.candidate ?? null};
		const held = EVIDENCE.filter(e => e.holds(candidate, seen, line));
		const sum = held.reduce((points, e) => points + e.points, 0);
		if (sum < ENOUGH) continue;
		if (candidate.label.part === 'asker') asked = candidate;
		found.push({
			candidate,
			why: held.map(e => e.why).join(', '),
			doubtful: sum === ENOUGH && times(candidate, page) === 1 && candidate.label.part === null,
		});
	}
	return found;
}

function isToldQuestion(asked: Candidate | null): boolean {
	return asked !== null && (asked.shape === 'told question' || asked.shape === 'bold question');
}

/** Whether every question found is bold to its end, and no answer is. */
function hasBoldQuestions(found: readonly Candidate[], lines: readonly Line[]): boolean {
	const bold = (c: Candidate) => (lines[c.line]?.strong ?? 0) >= (lines[c.line]?.text.length ?? 0);
	const askers = found.filter(c => c.label.part === 'asker' && c.shape === 'colon');
	return askers.length >= 3 && found.every(c => ODD.has(c.shape) || bold(c) === (c.label.part === 'asker'));
}

/** How at least two thirds of the labels found are set; null where they are set in several ways or are few. */
function customOf(found: readonly Candidate[], lines: readonly Line[]): Custom | null {
	const looks = found.map(
		(c): Custom => ({shape: c.shape, capitals: c.capitals, heading: lines[c.line]?.form === 'heading'}),
	);
	const counts = Map.groupBy(looks, look => JSON.stringify(look));
	const most = [...counts.values()].reduce<Custom[]>((a, b) => (b.length > a.length ? b : a), []);
	return most.length >= 3 && most.length * 3 >= looks.length * 2 ? (most[0] ?? null) : null;
}

function isCustom(candidate: Candidate, line: Line, custom: Custom | null): boolean {
	return (
		custom !== null &&
		candidate.shape === custom.shape &&
		candidate.capitals === custom.capitals &&
		(line.form === 'heading') === custom.heading
	);
}

function times(candidate: Candidate, page: Pick<Page, 'times'>): number {
	return page.times.get(candidate.key) ?? 0;
}

function isNamed({folded, name}: Label, named: ReadonlySet<string>): boolean {
	return named.has(folded) || (name !== null && named.has(name.toLowerCase()));
}

function looksLikeName({label: {text, folded, name}, shape}: Candidate): boolean {
	if (name === null || shape === 'letter') return false;
	if (/\p{Script=Han}/u.test(text)) return WHOLE_HAN_NAME.test(folded.replace(/ /gu, ''));
	return /^(?:\p{Lu}[\p{L}’'.-]*\s+){1,3}\p{Lu}[\p{L}’'.-]+$/u.test(text);
}

/** A short line without a full stop, right above the next label: `國防部:以武拒統只有死路一條`. */
function isHeadline(candidate: Candidate, lines: readonly Line[], line: Line): boolean {
	const after = line.text.slice(candidate.speech);
	const next = lines[candidate.line + 1];
	return (
		candidate.label.part === null &&
		after !== '' &&
		after.length < 40 &&
		!/[.?!:;,"…—)-]$/u.test(line.folded) &&
		next !== undefined &&
		/^.{1,20}(?:记者|问|q|question)?\s?:/u.test(next.folded) &&
		candidate.shape === 'colon'
	);
}
