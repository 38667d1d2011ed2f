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
	const {kind, range, unit} = all[nth]!;
	if (kind === 'date') return null;
	if (kind === 'duration')
		// 連續15年居首: what stands at the top does not last so long.
		return lasting.test(clauses.slice(Math.max(0, range[0] - 6), range[0])) &&
			/^(?:[^\u4E00-\u9FFF]|[以之左多]|$)/.test(clauses.slice(range[1], range[1] + 1))
			? sureOnly(ownSubject(clauses, all, nth, grammar))
			: null;
	const counted = rules.nounless.includes(unit) ? null : countedNoun(clauses, range[1], all[nth + 1]?.range[0], kind);
	const first = kind === 'count' || kind === 'number' || predicateNoun.test(clauses.slice(range[1]));
	return first ? (counted ?? subject(clauses, all, nth, grammar)) : (subject(clauses, all, nth, grammar) ?? counted);
}

const clauseEnd = /[,;:!?()\n。]/;
const clausesBack = 5;
const sentencesBack = 1;

/** A duration has a subject only where something lasts it. */
const lasting = /(?:连续|持续|达到?|超过|约|为|是|用了?|需要?|延长|缩短)[到了至]? ?$/;

const trend = '增加(?!值)|提高|提升|上升|上涨|增长(?!率|点)|扩大|攀升|下降|降低|减少|下跌|回落|缩小';

export const measureRules = {
	/** Units that say themselves what is counted. */
	nounless: ['人', '人次', '次', '場次', '個次', '票', '席'],
	/** What may stand between a clause's subject and its number: verbs of measuring, adverbs, comparisons. */
	links: [
		`(?:${trend}|[升降增减涨跌])(?:至|到|了|为)*`,
		'(?:达到?|突破|超过?|接近|完成|实现|保持|维持|稳定|位居|占到?|高[出于达]|多达|低于|等于|相当于|总计|合计|累计|总共|一?共|共计|加起来)(?:在|到|了)*',
		'是|为|有|在|由|从|自|到|至|于|以|把|被|让|通过|(?<!通)过|了|着|的|地|得|和|与|及|即|则|每',
		'按[年季月]|名义|实际|已经?|也|都|还|又|就|再|将|要|会|能|可能?|只|仅|便|才|更|很|较|最|约|近|逾|大概|左右|同比|环比|同期|连续|目前|现在|分别|大幅|进一步|有所|能够|预计|估计|保守估计|据公布|不[低少]于|至少|主要|先前|应该|一共|平均起来',
		'(?:(?<![占同环对])比(?![重例率较由从为达是])|较(?![高低大小多少快慢强弱好差])|与|由|从)[^,。;:、]{1,10}?',
		'有的说|[\u4E00-\u9FFF]{1,2}了',
		'每[a-z]{1,4}',
	],
	/** What opens a clause before its subject: numbering, time, place in the talk, who speaks. */
	openings: [
		'[一二三四五六七八九十]+是|第[一二三四五六七八九十]+(?![季期批次届代轮阶剂款条项产])|首先|其次|再次|最后|此外|另外|同时|其中|特别是|包括|比如说?|例如|所以|因为|但是?|而且?|并且?|如果|虽然|不过|然后|那么?|当然|实际上|其实|同样|主要|刚[刚才](?:提到的?)?|我想|想?请问|因此|看到',
		'前[一二三]季度|全年|前\\d+个月|每[年月日天季]|现有|(?:今|去|明|前)年(?:年初|年底|全年|以来|上半年|下半年)?|(?:上|下|本|这个?)(?:半年|季度|月|周)|近年来?|目前|现在|当时|当前|最近|近日|昨天|今天|这些年|截至[^,]{1,12}|到(?=去年|今年|目前)',
		'(?:\\d{4}年|(?:\\d{1,2}月?[\\-~至到])?\\d{1,2}月份?|\\d{1,2}日)(?:以来|以后|底|末|初|前)?|"十[一二三四五]五"(?:初期|末期|时期|期间|时|末|初)?|这?[两几三四五]年(?:来|以来)?',
		'此次|我们?国?的?|中国的?|全国(?:的|在(?!建|校|册|职))?|他们?|你们?|大家|各地|它们?|咱们|自己|这[些个里]?|那[些个里]?|有的|据[^,]{1,10}?(?:测算|统计|了解|介绍|公布|估计)|业内|预计|估计|力争|努力|争取|希望|应该说?|可以说|我?[觉认]得|我?认为|说',
		'实现|带动|培育|举办|建成|发放|吸引|新建|开展|发布|签署|培训|查处|受理|办理|引进|拉动|创造|投入|安排|下达|拨付|筹集|募集',
		'也|都|还|又|就|已经?|才|再(?!生)|将|要|会|能(?!源|耗|力)|可(?!再生)以?|只|仅|从|由|在(?!建|校|册|职)|于|把|为|以|和|与|及|的|了|[\u4E00-\u9FFF]{1,2}了',
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
	`^(?:${trend}|[透通]过|[经藉]由|利用|比|较|高[出于]|低于|[快慢优]于|(?:是|为|有|没|超|达|占|实现|完成|帮助|支持|推动|促进|加快|加强|觉得|需要|进行|采取)(?!.*(?:的.|[比率重额量值数]$)))`,
	'u',
);

/** Where the subject of a clause without a number ends: at its verb or adverb. */
const predicate = new RegExp(
	`是|为|有(?!关)|也|都|还|已|就|又|将|要(?!求|素)|会|能(?!力|源)|可|很|更|较|最|不断|持续|连续|达|超|约|${trend}|由(?!于)|从|主要|进行|得到|取得|成为|[\u4E00-\u9FFF]了`,
	'u',
);

/** What ends the name of something that is measured. */
const topic =
	/(?:[值量额率价速幅费税薪息债款数]|比重|占比|百分比|总数|规模|收入|成本|人口|投资|资产|利润|产能|需求|贷款|存款|消费|支出|预算|经费|面积|里程|长度|距离|温度|水位|时长|指数|价格|工资|用户|企业|项目|就业|贸易|[进出]口|票房|[顺逆]差|储备|缺口|赤字|份额|水平|强度|浓度|密度|经济|gdp|cpi|ppi|pmi|能耗|装机|市场主体|病例|案件|利润|流入|能力|(?<![开停])业|建设|活动|基金|补助|补贴|损失|市值|车辆|汽车|手机|门槛|时间|寿命|年龄|股|民众|家庭|农户|学生|老人|人员|职工)$/u;

/**
 * Speech, not a name: where a clause has such a word in front of its number, what the number measures is not surely
 * told. 在建項目, 有色金屬, 對外貿易 are names.
 */
const spoken =
	/我|你|他|她|它|这|那|们|就(?!业|学|诊|医|读)|也(?!门)|都(?!市)|还(?!款)|又|(?<!特别)是|(?<![现国私公所])有(?!色|效|机|限|关|企)|在(?!建|校|册|职|线|岗|手|编)|把|被|让|(?<![自供补])给(?!予|付)|跟|像|想|说|讲|看|觉得|认为|知道|大家|所以|因为|如果|但|何|什么|怎么|哪|吗|呢|啊|嘛|了|着|(?<![社协国大工学商])会(?![议员计])|(?<![重需主必首])要(?![素求])|去(?!年|世|产能)|来(?!源|水|自)|将|并|且|或|大概|可能|其实|应该|一共|加起来|目前|现在|至少|最多|主要|包括|批评|指出|发现|提到|这样|其中|比如|例如|虽然|不过|然后|刚|占(?!比|地|用|gdp|总)|已|曾|只|仅|才|更|很|太|非常|没|不(?!良|动|锈|合格|含)|节省|节约(?!型)|嘅|喺|系|咗|唔|啲/u;

/** 8000多萬是個體工商戶: what is counted is said of the number. */
const predicateNoun = /^都?是/;
/** Begins no noun that is counted. */
const notCounted = new RegExp(
	`^(?:${trend}|[仰依]赖|来自|属于|用于|采用|选择|认为|支持(?!政策)|反对|愿意|希望|基础|情况|时候|程度|总量|总数|数量|水平|目标|一|部分|是|为|有|没|比|较|高[出于]|低于|超|达)`,
	'u',
);
/** Ends the noun after a number: a verb, a particle, an adverb. */
const nounEnd =
	/的|什至|先行|予以|使用|是|在|等|均|和(?!平)|与|及|以|并|已|都|也|就|将|(?<![重主需必首])要(?!求|素)|会(?!议|员)|(?<!所)有(?!关|限)|被|由|从|到|至|对(?!外)|向|比(?![例重])|较|了|来|里|中(?!心|小|国|央|东|华|介)|内(?!地|容|需)|前|后|当中|之|进一步|成为|位居|全部|左右|上下|因为|时间|乃至|各|一起|共同|同时|嘅|以[内上下]|出[席来现]|进行|参[加与]|需要|可以|(?<![产功性职机])能(?![源力])|会(?![议员计])|无法|不|还|才|同(?!学|事)|参与|成立|举行|举办|通过|建立|开展|开通|实施|推动|促进|增加(?!值)|减少|提高|提升|下降|上升|增长|运行|组成|加入|进入|前往|发生|出现|恢复|缩短|延长|启动|完成|死亡|受伤|失踪|获|得到|提出|提供(?![者商])|达到|超过|受[益惠到]|就(?![业学诊医读])/u;

/**
 * The noun right after the number, with what describes it (3個國外的站點); of the 10% after which 的 stands it is the head
 * (10%的增速). It ends before the next number.
 */
function countedNoun(
	clauses: string,
	end: number,
	next = clauses.length,
	kind: Quantity['kind'] = 'count',
): Range | null {
	const rest = clauses.slice(end, Math.min(next, end + 40));
	const lead =
		(kind === 'share' || kind === 'money' ? /^ ?(?:都?是|的|这样的)/ : /^ ?(?:都?是|的|这样的)?/).exec(rest)?.[0]
			.length ?? -1;
	if (lead < 0) return null;
	const first = nounAt(rest, lead);
	const described = rest.charAt(first) === '的' && first - lead >= 2 ? nounAt(rest, first + 1) : first;
	const isDescribed = described > first + 2 || /^的[人者]/.test(rest.slice(first, described));
	const known = topic.test(rest.slice(lead, first));
	const noun = rest.slice(lead, !known && isDescribed ? described : first).trimEnd();
	// 3宗源頭不明: the noun is what something is said of.
	if (/^[不没无]/.test(rest.slice(lead + noun.length)) || !isCountable(noun)) return null;
	// 四千元的經驗: not what is paid for.
	if (kind === 'money' && rest.startsWith('的') && !topic.test(noun)) return null;
	const closed = lastOfList(rest, lead + noun.length);
	return closed === null ? null : [end + lead, end + closed];
}

const isCountable = (noun: string): boolean =>
	noun.length >= 2 &&
	!/^人(?![士员口才民类物工大生])/.test(noun) &&
	!notCounted.test(noun) &&
	!spoken.test(noun) &&
	!doing.test(noun);

/**
 * Where a list that a noun begins ends: 3000名醫生、護士和志願者. Null where one does not surely go on: 200名科學家和我們合作. What has
 * a number of its own is none of it.
 */
function lastOfList(rest: string, closed: number): number | null {
	const joint = /^ ?(?:、|[和与及跟]|以及)/.exec(rest.slice(closed))?.[0];
	if (joint === undefined) return closed;
	const from = closed + joint.length;
	if (from === rest.length) return closed;
	const until = nounAt(rest, from);
	if (!isCountable(rest.slice(from, until)) || mutual.test(rest.slice(from, until))) return null;
	const after = rest.slice(until);
	if (/^(?:、|[和与及跟]|以及)/.test(after)) return lastOfList(rest, until);
	return after === '' || /^[,;:!?。()]/.test(after) || joint === '、' ? until : null;
}

/** What two do with each other: 警察和路人衝突 is no list. */
const mutual = /(?:冲突|合作|交流|对峙|[见会]面|谈判|互动|竞争|联手)$/;

/** A verb in what should be a noun: 機房隸屬於, 民眾遊行. What is counted is then not surely told. */
const doing =
	/^持|隶属|创下|维持|保持|攀升|作为|延伸|涉及|配置|覆盖|发射|布置|备援|[做给拿叫于走跑遭遇抓闯]|变成|成为|得到|遭到|治愈|出院|排队|等待|居住|聚集|游行|示威|抗议|投票|登记|报名|抵达|离开|返回|来到|拘捕|被捕|逮捕|分享|发言|提问|讨论|配合|协助|达成|执行|上路|上线|开放|运作|落地|完工|竣工|补强|提供(?![者商])|服务(?:[于过]|$)|抵[台港京达]|^(?:[kmgt]?bps|giga|mega|tera)/iu;

/** Where the noun that begins at an offset ends. */
function nounAt(rest: string, at: number): number {
	const words = /^["a-z0-9+\- ]*[\u4E00-\u9FFFa-z"]*/u.exec(rest.slice(at))?.[0] ?? '';
	const stop = words.search(nounEnd);
	return at + (stop === -1 ? words : words.slice(0, stop)).length;
}

/**
 * The subject of the number's own clause; where that has none (同比增長3%), of the clauses before it, the nearest first, as long
 * as none of them speaks of something that is not surely told.
 */
function subject(clauses: string, all: readonly Quantity[], nth: number, grammar: MeasureGrammar): Range | null {
	const own = ownSubject(clauses, all, nth, grammar);
	if (own !== 'none' || !endsClause.test(clauses.slice(all[nth]!.range[1], all[nth]!.range[1] + 6)))
		return own === 'none' ? null : own;
	let end = clauseStart(clauses, all[nth]!.range[0]) - 1;
	let sentences = 0;
	for (let back = 0; back < clausesBack && end > 0; back++) {
		if (/[。!?\n]/.test(clauses[end] ?? '') && ++sentences > sentencesBack) return null;
		const from = clauseStart(clauses, end);
		const number = firstBetween(all, from, end, nth);
		const found =
			number === null ? leadingNoun(clauses, from, end, grammar) : ownSubject(clauses, all, number, grammar);
		// 增加值增長4.8%,加快0.5個百分點: it is the growth that gained half a point.
		const isRate =
			all[nth]!.unit !== '個百分點' || (found !== 'none' && found !== null && rate.test(clauses.slice(...found)));
		if (found !== 'none') return isRate ? found : null;
		end = from - 1;
	}
	return null;
}

const rate = /(?:[率速幅比]|比重|份额)$/u;

const sureOnly = (found: Subject): Range | null => (found === 'none' ? null : found);

/** A number that is said of what came before ends its clause: 近九成民眾 speaks of something else. */
const endsClause = new RegExp(
	`^ ?(?:以[上下内]|左右|上下|多|余)?(?:$|[,;:!?()\\n。、.]|${trend}|[升降增减涨跌]至)`,
	'u',
);

/** A subject, that there is one which is not surely told (null), or that there is none. */
type Subject = Range | null | 'none';

/** The first number, dates apart, of those before the nth that lies between two offsets. */
function firstBetween(all: readonly Quantity[], from: number, end: number, nth: number): number | null {
	let found: number | null = null;
	for (let at = nth - 1; at >= 0 && all[at]!.range[0] >= from; at--) {
		if (all[at]!.kind !== 'date' && all[at]!.range[1] <= end) found = at;
	}
	return found;
}

function ownSubject(clauses: string, all: readonly Quantity[], nth: number, {link, opening}: MeasureGrammar): Subject {
	const {range, kind} = all[nth]!;
	const from = clauseStart(clauses, range[0]);
	let end = range[0];
	if (kind === 'ratio') end = from + (comparand.exec(clauses.slice(from, end))?.index ?? end - from);
	let earlier = nth - 1;
	for (let next = end; ; end = next) {
		const [numberStart = -1, numberEnd = -1] = all[earlier]?.range ?? [];
		if (numberEnd === end && numberStart >= from) {
			next = numberStart;
			earlier--;
		} else {
			const said = clauses.slice(from, end).trimEnd();
			next = from + said.length - (link.exec(said)?.[0].length ?? 0);
		}
		if (next === end) break;
	}
	const opened = from + openingLength(clauses.slice(from, end), opening);
	const noun = clauses.slice(opened, end).trimEnd();
	if (/[人户]均$/.test(noun)) return null;
	// 累計推廣了超過550萬輛: what was spoken of before does that, or has it done.
	if (noun === '' && acted.test(clauses.slice(from, range[0]))) return null;
	if (noun === '' || verbFirst.test(noun)) return 'none';
	// What is said of several one after the other is not said of the last.
	if (/分别/.test(clauses.slice(opened + noun.length, range[0]))) return null;
	return isSure(noun, kind === 'share') ? [opened, opened + noun.length] : null;
}

/** A verb that is none of measuring or of going up and down. */
const acted = /[\u4E00-\u9FFF](?<![到过破近加高升涨长大降低少跌落小占为成现持])了/u;

/** 為同期全球增速的3倍: what it is compared with. */
const comparand = /(?:为|是|相当于|达到?|约)[^,。;]{1,20}的[约近]?$/;

function leadingNoun(clauses: string, from: number, end: number, {opening}: MeasureGrammar): Subject {
	const opened = from + openingLength(clauses.slice(from, end), opening);
	const clause = clauses.slice(opened, end);
	if (clause.length < 2 || verbFirst.test(clause)) return 'none';
	const verb = clause.search(predicate);
	if (verb === 0) return 'none';
	const length = verb === -1 ? clause.length : verb;
	return isSure(clause.slice(0, length)) ? [opened, opened + length] : null;
}

/** Whether words are the name of what is measured: no verb in front, nothing of speech in them, and an end that says so. */
function isSure(noun: string, isShare = false): boolean {
	if (noun.length < 2 || noun.length > longestName || !topic.test(noun)) return false;
	if (isShare && counted.test(noun)) return false;
	return !verbFirst.test(noun) && !spoken.test(noun) && !/[\d:;]/.test(noun.replace(/[a-z0-9]*[a-z][a-z0-9]*/g, ''));
}
const longestName = 24;
/** What a share is not said of by itself: 企業增長4.2% is the output of those. */
const counted = /(?:企业|民众|家庭|农户|学生|老人|人员|职工|车辆|手机|活动|建设|项目|业)$/;

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
