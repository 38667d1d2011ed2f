import type {Range} from '../briefing/place.ts';
import {oncePer} from '../text/once-per.ts';
import type {Quantity} from './figure.ts';

/**
 * What a number measures, as a stretch of the text, by the build of the Chinese clause: the noun that is counted (17個
 * 國家制造業創新中心), else what the clause speaks of before its verb (手機終端出貨量達到…), else what the clauses before
 * it spoke of. Null where none tells. `clauses` is the text folded, but with its own 、 and 。; `all` are its quantities.
 */
export function measuredInHan(
	clauses: string,
	all: readonly Quantity[],
	nth: number,
	rules = measureRules,
): Range | null {
	const grammar = grammarOf(rules);
	const {kind, range} = all[nth]!;
	if (kind === 'date') return null;
	if (kind === 'duration')
		return lasting.test(clauses.slice(Math.max(0, range[0] - 6), range[0]))
			? ownSubject(clauses, all, nth, grammar)
			: null;
	const counted = countedNoun(clauses, range[1], kind === 'share' || kind === 'money');
	const first = kind === 'count' || kind === 'number' || predicateNoun.test(clauses.slice(range[1]));
	return first ? (counted ?? subject(clauses, all, nth, grammar)) : (subject(clauses, all, nth, grammar) ?? counted);
}

const clauseEnd = /[,;:!?()\n。]/;
const clausesBack = 5;
const sentencesBack = 1;

/** A duration has a subject only where something lasts it. */
const lasting = /(?:连续|持续|达到?|超过|约|为|是|用了?|需要?|延长|缩短)[到了至]?$/;

const trend = '增加(?!值)|提高|提升|上升|上涨|增长(?!率|点)|扩大|攀升|下降|降低|减少|下跌|回落|缩小';

export const measureRules = {
	/** What may stand between a clause's subject and its number: verbs of measuring, adverbs, comparisons. */
	links: [
		`(?:${trend}|[升降增减涨跌])(?:至|到|了|为)*`,
		'(?:达到?|突破|超过?|接近|完成|实现|保持|维持|稳定|位居|占到?|高[出于达]|多达|低于|等于|相当于|总计|合计|累计|总共|一?共|共计|加起来)(?:在|到|了)*',
		'是|为|有|在|由|从|自|到|至|于|以|把|被|让|通过|(?<!通)过|了|着|的|地|得|和|与|及|即|则|每',
		'已经?|也|都|还|又|就|再|将|要|会|能|可能?|只|仅|便|才|更|很|较|最|约|近|逾|大概|左右|同比|环比|连续|目前|现在|分别|大幅|进一步|有所|能够|预计|估计|保守估计|据公布|不[低少]于|至少|主要|先前|应该|一共|平均起来',
		'(?:(?<![占同环对])比(?![重例率较])|较|与|由|从)[^,。;:、]{1,10}?',
		'有的说|[\u4E00-\u9FFF]{1,2}了',
		'每[a-z]{1,4}',
	],
	/** What opens a clause before its subject: numbering, time, place in the talk, who speaks. */
	openings: [
		'[一二三四五六七八九十]+是|第[一二三四五六七八九十]+|首先|其次|再次|最后|此外|另外|同时|其中|特别是|包括|比如说?|例如|所以|因为|但是?|而且?|并且?|如果|虽然|不过|然后|那么?|当然|实际上|其实|同样|主要|刚[刚才](?:提到的?)?|我想|想?请问|因此|看到',
		'(?:今|去|明|前)年(?:年初|年底|全年|以来|上半年|下半年)?|(?:上|下|本|这个?)(?:半年|季度|月|周)|近年来?|目前|现在|当时|当前|最近|近日|昨天|今天|这些年|截至[^,]{1,12}|到(?=去年|今年|目前)',
		'(?:\\d{4}年|\\d{1,2}月份?|\\d{1,2}日)(?:以来|以后|底|末|初|前)?|"十[一二三四五]五"(?:初期|末期|时期|期间|时|末|初)?|这?[两几三四五]年(?:来|以来)?',
		'我们?国?的?|中国的?|全国(?:的|在(?!建|校|册|职))?|他们?|你们?|大家|各地|它们?|咱们|自己|这[些个里]?|那[些个里]?|有的|据[^,]{1,10}?(?:测算|统计|了解|介绍|公布|估计)|业内|预计|估计|力争|努力|争取|希望|应该说?|可以说|我?[觉认]得|我?认为|说',
		'也|都|还|又|就|已经?|才|再|将|要|会|能|可以?|只|仅|从|对|由|在(?!建|校|册|职)|于|把|为|以|和|与|及|的|了|[\u4E00-\u9FFF]{1,2}了',
	],
};

/** The same, ready to be used; made when it is first asked. */
interface MeasureGrammar {
	/** At the end of a text. */
	readonly link: RegExp;
	/** At its beginning. */
	readonly opening: RegExp;
}

const grammarOf = oncePer(
	({links, openings}: typeof measureRules): MeasureGrammar => ({
		link: new RegExp(`(?:${links.join('|')})$`, 'u'),
		opening: new RegExp(`^(?:${openings.join('|')})`, 'u'),
	}),
);

/** A stretch of words that begins so is no subject. */
const verbFirst = new RegExp(
	`^(?:${trend}|比|较|高[出于]|低于|(?:是|为|有|没|超|达|占|实现|完成|帮助|支持|推动|促进|加快|加强|觉得|需要|进行|采取)(?!.*(?:的.|[比率重额量值数]$)))`,
	'u',
);

/** Where the subject of a clause without a number ends: at its verb or adverb. */
const predicate = new RegExp(
	`是|为|有(?!关)|也|都|还|已|就|又|将|要(?!求|素)|会|能(?!力|源)|可|很|更|较|最|不断|持续|连续|达|超|约|${trend}|由(?!于)|从|主要|进行|得到|取得|成为|[\u4E00-\u9FFF]了`,
	'u',
);

/** A clause without a verb that ends so names what the next ones measure. */
const topic = /(?:[值量额率价速]|比重|数量|总数|规模|收入|成本|人数|人口)$/;

/** 8000多萬是個體工商戶: what is counted is said of the number. */
const predicateNoun = /^都?是/;
/** Begins no noun that is counted. */
const notCounted = new RegExp(`^(?:${trend}|是|为|有|没|比|较|高[出于]|低于|超|达)`, 'u');
/** Ends the noun after a number: a verb, a particle, an adverb. */
const nounEnd =
	/的|是|在|等|均|和(?!平)|与|及|以|并|已|都|也|就|将|(?<![重主需必首])要(?!求|素)|会(?!议|员)|(?<!所)有(?!关|限)|被|由|从|到|至|对(?!外)|向|比(?![例重])|较|了|来|里|中(?!心|小|国|央|东|华|介)|内(?!地|容|需)|前|后|当中|之|进一步|成为|位居|全部|左右|上下|因为|时间|乃至/u;

/** The noun right after the number; of the 10% after which 的 stands it is the head (10%的增速). */
function countedNoun(clauses: string, end: number, mayBeHead: boolean): Range | null {
	const rest = clauses.slice(end, end + 40);
	const lead = (mayBeHead ? /^ ?(?:都?是|的|这样的)?/ : /^ ?(?:都?是|这样的)?/).exec(rest)?.[0].length ?? 0;
	const words = /^["a-z0-9+\- ]*[\u4E00-\u9FFFa-z"]*/u.exec(rest.slice(lead))?.[0] ?? '';
	const stop = words.search(nounEnd);
	const noun = (stop === -1 ? words : words.slice(0, stop)).trimEnd();
	return noun.length < 2 || notCounted.test(noun) ? null : [end + lead, end + lead + noun.length];
}

/** The subject of the number's own clause, else of the clauses before it, the nearest first. */
function subject(clauses: string, all: readonly Quantity[], nth: number, grammar: MeasureGrammar): Range | null {
	const own = ownSubject(clauses, all, nth, grammar);
	if (own) return own;
	let end = clauseStart(clauses, all[nth]!.range[0]) - 1;
	let sentences = 0;
	for (let back = 0; back < clausesBack && end > 0; back++) {
		if (/[。!?]/.test(clauses[end] ?? '') && ++sentences > sentencesBack) return null;
		const from = clauseStart(clauses, end);
		const number = firstBetween(all, from, end, nth);
		const found =
			number === null ? leadingNoun(clauses, from, end, grammar) : ownSubject(clauses, all, number, grammar);
		if (found) return found;
		end = from - 1;
	}
	return null;
}

/** The first number, dates apart, of those before the nth that lies between two offsets. */
function firstBetween(all: readonly Quantity[], from: number, end: number, nth: number): number | null {
	let found: number | null = null;
	for (let at = nth - 1; at >= 0 && all[at]!.range[0] >= from; at--) {
		if (all[at]!.kind !== 'date' && all[at]!.range[1] <= end) found = at;
	}
	return found;
}

function ownSubject(
	clauses: string,
	all: readonly Quantity[],
	nth: number,
	{link, opening}: MeasureGrammar,
): Range | null {
	const [start] = all[nth]!.range;
	const from = clauseStart(clauses, start);
	let end = start;
	let earlier = nth - 1;
	for (let next = end; ; end = next) {
		const [numberStart = -1, numberEnd = -1] = all[earlier]?.range ?? [];
		if (numberEnd === end && numberStart >= from) {
			next = numberStart;
			earlier--;
		} else next = end - (link.exec(clauses.slice(from, end))?.[0].length ?? 0);
		if (next === end) break;
	}
	const opened = from + openingLength(clauses.slice(from, end), opening);
	const noun = clauses.slice(opened, end);
	if (/[人户]均$/.test(noun)) return [end - 2, end];
	return noun.trim().length < 2 || verbFirst.test(noun) ? null : [opened, end];
}

function leadingNoun(clauses: string, from: number, end: number, {opening}: MeasureGrammar): Range | null {
	const opened = from + openingLength(clauses.slice(from, end), opening);
	const clause = clauses.slice(opened, end);
	if (verbFirst.test(clause)) return null;
	const verb = clause.search(predicate);
	const length = verb === -1 && topic.test(clause) ? clause.length : verb;
	return length < 2 ? null : [opened, opened + length];
}

function openingLength(clause: string, opening: RegExp): number {
	let length = 0;
	for (let found = opening.exec(clause); found; found = opening.exec(clause.slice(length))) length += found[0].length;
	return length;
}

/** No clause is taken for longer than this: the time for a text stays linear. */
const longestClause = 80;

function clauseStart(clauses: string, before: number): number {
	let at = before;
	while (at > 0 && before - at < longestClause && !clauseEnd.test(clauses[at - 1] ?? '')) at--;
	return at;
}
