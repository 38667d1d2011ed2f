import {type Label, readLabel} from './label.ts';
import type {Paragraph} from './manuscript.ts';

/** A cue: the place where a label begins a paragraph, and so a turn. */
export interface Cue {
	/** The paragraph's number in the manuscript. */
	readonly paragraph: number;
	readonly label: Label;
	/** UTF-16 offsets into the paragraph's text: the printed label with its colon, and where the speech begins. */
	readonly from: number;
	readonly to: number;
	readonly speech: number;
	/** Why it was taken for a label, in words. */
	readonly why: string;
}

interface Candidate extends Omit<Cue, 'why'> {
	readonly shape: string;
	/** What makes two labels the same. */
	readonly key: string;
	/** Nothing follows it in the paragraph. */
	readonly alone: boolean;
	readonly form: Paragraph['form'];
	readonly strong: boolean;
}

interface Shape {
	readonly name: string;
	/** Group 1: the label's words; the whole match: the label with its marks. */
	readonly pattern: RegExp;
}

const MOST = 60;

/** How labels are set; the first that fits a paragraph makes its candidate. */
const SHAPES: readonly Shape[] = [
	{name: 'time stamp', pattern: /^([^:：\n]{1,60})[:：]\s*[(（[]\d{1,2}:\d{2}(?::\d{2})?[)）\]]/u},
	{name: 'bracket', pattern: /^[[［【〔]([^\]］】〕]{1,40})[\]］】〕]\s*[:：∶﹕]/u},
	{name: 'round bracket', pattern: /^[(（]([^()（）:：]{1,16})[)）]\s*[:：∶﹕]?/u},
	{name: 'colon', pattern: /^([^:：∶﹕。！？!?;；「『《]{1,60}?)\s*[:：∶﹕](?!\/\/)/u},
	{name: 'letter', pattern: /^([QA])(?:[.．、]\s*|\s+(?=\S)|$)/u},
];

/** Weighed for each candidate; a sum of ENOUGH makes a cue. */
interface Evidence {
	readonly why: string;
	readonly points: number;
	readonly holds: (candidate: Candidate, page: Page) => boolean;
}

interface Page {
	/** How many candidates have this key. */
	readonly times: ReadonlyMap<string, number>;
}

const ENOUGH = 3;

/** Words that end a line which introduces a list, not a speaker. */
const INTRODUCES =
	/(?:以下|如下|如下|[幾几][點点个個項项]|措施|方面|[數数]字|包括|[問问][題题]|是|[說说]|表示|指出|[認认][為为]|[強强][調调]|following|follows|said|says|is|are|that)$/iu;
/** Form fields of a page. */
const FIELD =
	/^(?:分享[到至]?|[來来]源|[時时][間间]|日期|地[點点]|[發发]布(?:人|[時时][間间]|日期)?|作者|[責责]任?[編编][輯辑]|[編编][輯辑]|字[體体號号]|[關关][鍵键][詞词字]|[標标][簽签題题]|[瀏浏][覽览]量?|[點点][擊击]|[電电][話话]|[傳传]真|地址|[網网]址|[郵邮][編编箱]|主[題题]|分[類类]|[圖图]片?|[註注]|[備备][註注]|相[關关].{0,6}|原文.{0,4}|[鏈链]接|share|source|date|time|place|location|venue|tags?|author|editor|by|contact|e-?mail|tel|phone|fax|subject|category|related|note|see also|issued on|posted|published|updated|photos?|video|https?|url|for immediate release|release)$/iu;

const EVIDENCE: readonly Evidence[] = [
	{why: 'names a part of a press conference', points: 3, holds: c => c.label.part !== null},
	{why: 'a title and a name', points: 2, holds: c => c.label.title !== null},
	{why: 'printed again', points: 2, holds: (c, page) => (page.times.get(c.key) ?? 0) > 1},
	{why: 'printed often', points: 1, holds: (c, page) => (page.times.get(c.key) ?? 0) > 3},
	{why: 'stands on its own line', points: 1, holds: c => c.alone},
	{why: 'a heading', points: 1, holds: c => c.form === 'heading'},
	{why: 'set bold', points: 1, holds: c => c.strong},
	{
		why: 'a name in square brackets or with a time',
		points: 2,
		holds: c => c.shape === 'bracket' || c.shape === 'time stamp',
	},
	{why: 'introduces a list', points: -4, holds: c => INTRODUCES.test(c.label.text)},
	{why: 'a field of the page', points: -6, holds: c => FIELD.test(c.label.text)},
	{why: 'a sentence', points: -3, holds: c => /[，,、].*[，,]|[“”"]/u.test(c.label.text) && c.shape !== 'bracket'},
	{why: 'begins with a digit', points: -3, holds: c => /^\d/u.test(c.label.text)},
];

/**
 * The cues of a page, in order.
 * @param skip paragraphs that are known to be no speech
 */
export function findCues(paragraphs: readonly Paragraph[], skip: (paragraph: number) => boolean): readonly Cue[] {
	const candidates = paragraphs.flatMap((paragraph, i) => (skip(i) ? [] : candidate(paragraph, i)));
	const times = new Map<string, number>();
	for (const {key} of candidates) times.set(key, (times.get(key) ?? 0) + 1);
	return candidates.flatMap(c => {
		const held = EVIDENCE.filter(e => e.holds(c, {times}));
		const sum = held.reduce((points, e) => points + e.points, 0);
		return sum < ENOUGH
			? []
			: {
					paragraph: c.paragraph,
					label: c.label,
					from: c.from,
					to: c.to,
					speech: c.speech,
					why: held.map(e => e.why).join(', '),
				};
	});
}

function candidate(paragraph: Paragraph, number: number): readonly Candidate[] {
	const head = paragraph.text.slice(0, MOST * 2);
	for (const {name, pattern} of SHAPES) {
		const match = pattern.exec(head);
		if (!match) continue;
		const label = readLabel(match[1] ?? '');
		if (!label.text) continue;
		const to = match[0].trimEnd().length;
		const speech = to + (/^\s*/u.exec(paragraph.text.slice(to))?.[0].length ?? 0);
		return [
			{
				paragraph: number,
				label,
				from: 0,
				to,
				speech,
				shape: name,
				key: label.name ?? label.outlet ?? label.text,
				alone: speech >= paragraph.text.length,
				form: paragraph.form,
				strong: paragraph.strong > 0,
			},
		];
	}
	return [];
}
