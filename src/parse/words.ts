import {fold} from '../text/fold.ts';

/** A word of running text. */
export interface Word {
	/** UTF-16 offset into the text. */
	readonly at: number;
	readonly text: string;
	readonly folded: string;
	/** It says what is talked about; false for words of grammar, courtesy and asking. */
	readonly content: boolean;
}

let segmenter: Intl.Segmenter | undefined;

/** The words of a text, punctuation left out. Chinese is cut by the dictionary of the platform (ICU), on folded text. */
export function wordsOf(text: string): readonly Word[] {
	const folded = fold(text);
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	const words: Word[] = [];
	for (const {segment, index, isWordLike} of segmenter.segment(folded.toWellFormed())) {
		if (isWordLike)
			words.push({
				at: index,
				text: text.slice(index, index + segment.length),
				folded: segment,
				content: isContent(segment),
			});
	}
	return words;
}

/** The folded content words of a text, in order. */
export function contentOf(text: string): readonly string[] {
	return wordsOf(text).flatMap(word => (word.content ? word.folded : []));
}

/** Words of grammar, courtesy and asking: Chinese by characters and words, then English and Spanish. */
const SINGLE = new Set(
	'的了着过在对于和与及并而但也都就才又还再更最很太将会能要想请问个年月日号时点分位名次种些有没是不一二三四五六七八九十两几多少各每某本该其此之为以从到向由被把让给使用做说讲看听知道吗呢吧啊呀嘛哪谁我你您他她它们这那么什怎如何上下中内外前后里间来去起出入回据称指如若等者所只已曾正或且则因故即便虽却'.split(
		'',
	),
);
const EMPTY = new Set(
	'我们 你们 您们 他们 她们 它们 大家 各位 自己 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种 这方面 什么 什么样 哪些 哪个 哪里 如何 怎么 怎样 怎么样 为什么 为何 多少 多大 是否 能否 可否 会不会 能不能 有没有 是不是 可不可以 关于 对于 对此 有关 相关 以及 并且 而且 但是 不过 所以 因为 因此 如果 那么 还是 或者 或是 就是 也就是 也是 还有 另外 此外 同时 其中 其他 其它 请问 请教 想问 问题 提问 一下 谢谢 感谢 您好 你好 大家好 介绍 评论 回应 看待 看法 评价 看到 注意 注意到 了解 关注 认为 觉得 表示 表明 指出 报道 据报道 媒体 记者 消息 发言人 部长 主持人 先生 女士 主席 目前 现在 当前 近日 日前 最近 近期 昨天 今天 明天 今年 去年 明年 之前 之后 以后 以来 期间 未来 接下来 下一步 刚才 刚刚 已经 正在 将会 可能 可以 应该 需要 希望 进行 采取 做出 作出 具体 进一步 方面 情况 方式 部分 时候 时间 第一 第二 第三 首先 其次 最后 比如 例如 包括 特别 非常 比较 一个 一些 一种 没有 不是 不会 不能 比方 好像 其实 然后 剛剛 今日 中方 贵方 贵部 我国 中国 什麼 为什 想要 有什么 哪一些 追问 确认 证实 月份 年度 措施 举措 做法 考虑 安排 推动 促进 加强 支持 提高 推进 加快 发布 制定 出台 举行 召开 宣布 影响 看来 社会各方面 都会 会否 有否 如日 情形 内容 意见 请你 请您 消息称'.split(
		' ',
	),
);
const LATIN = new Set(
	"the a an and or but of to in on at for from with by about as into than then that this these those there here it its is are was were be been being am do does did done have has had will would can could should may might must shall not no yes so if when while where what which who whom whose why how i you he she we they me him her us them my your his our their mr mrs ms dr sir madam president minister secretary prime vice chairman ambassador admiral doctor thank thanks please ask asked asking question questions follow followup up just also very really quick quickly want wanted like know think say said says tell us give talk speak get got go going well okay now today yesterday tomorrow still any some more most much many one two first second other another because out over again i'd i'm i've you're you've it's that's there's don't doesn't didn't can't won't what's how's let let's sort kind of lot bit something anything expand comment react reaction hi hello good morning afternoon evening el la los las un una unos unas de del y o que en por para con sin se su sus lo le les es son fue ser muy mas ya no si como cuando donde cual cuales quien nos me mi hola buenas buenos tardes noches dias gracias doctor doctora pregunta preguntar preguntarle podria puede quisiera saber sobre al ha han hay este esta estos estas entonces".split(
		' ',
	),
);

function isContent(folded: string): boolean {
	if (/^\p{Script=Han}$/u.test(folded)) return !SINGLE.has(folded);
	if (/\p{Script=Han}/u.test(folded)) return !EMPTY.has(folded);
	return folded.length > 1 && !LATIN.has(folded) && !/^[\d.,]+$/u.test(folded);
}
