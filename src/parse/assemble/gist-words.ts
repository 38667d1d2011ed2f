import {fold} from '../../text/fold.ts';

/** A word of a language that sets blanks between words, or of Chinese what stands between two words of grammar. */
export interface Word {
	/** UTF-16 offset into the text. */
	readonly at: number;
	readonly text: string;
	readonly folded: string;
}

/** What a text is compared by: words of letters, and pairs of neighbouring Han characters (two units in one number). */
export type Term = string | number;

/** Chinese words of grammar, courtesy and asking, and the verbs and nouns that every answer is full of; folded. */
const HAN_STOPS =
	'的 了 着 吗 呢 吧 和 与 及 或 在 是 对 把 被 让 向 由 从 将 也 都 我 你 您 他 她 它 们 这 那 我们 你们 您们 他们 她们 它们 大家 各位 自己 这个 那个 这些 那些 这样 那样 这里 那里 这种 那种 什么 什么样 哪些 哪一些 哪个 哪里 如何 怎么 怎样 怎么样 为什么 为何 多少 多大 几 是否 能否 可否 会否 有否 会不会 能不能 有没有 是不是 可不可以 有什么 有哪些 有何 有了 有 关于 对于 对此 有关 相关 以及 并且 而且 并 但 但是 不过 所以 因为 因此 如果 那么 还是 或者 或是 就是 也就是 还有 另外 此外 同时 其中 其他 其它 其 之间 请问 请教 想问 想请教 请你 请您 请 问题 提问 追问 一下 谢谢 感谢 您好 你好 大家好 介绍 评论 回应 看待 看法 评价 看到 注意到 注意 了解 关注 认为 觉得 表示 指出 报道 据报道 据 媒体 记者 消息 发言人 部长 主持人 先生 女士 主席 目前 现在 当前 近日 日前 最近 近期 昨天 今天 明天 今早 今年 去年 明年 月份 年度 之前 之后 以后 以来 期间 接下来 下一步 刚才 刚刚 已经 已 正在 将会 可能 可以 应该 需要 希望 进行 采取 做出 作出 具体 进一步 方面 情况 方式 部分 时候 时间 第一 第二 第三 首先 其次 最后 比如 例如 包括 特别 非常 比较 一个 一些 一种 没有 不是 不会 不能 好像 其实 然后 今日 中方 贵方 贵部 我国 中国 证实 确认 措施 举措 做法 考虑 安排 推动 促进 加强 支持 提高 推进 加快 发布 制定 出台 举行 召开 宣布 提到 社会各方面 内容 意见 为 以 会 就 又 还 更 最 很'.split(
		' ',
	);
const LATIN_STOPS = new Set(
	"the a an and or but of to in on at for from with by about as into than then that this these those there here it its is are was were be been being am do does did done have has had will would can could should may might must shall not no yes so if when while where what which who whom whose why how i you he she we they me him her us them my your his our their mr mrs ms dr sir madam president minister secretary prime vice chairman ambassador admiral doctor thank thanks please ask asked asking question questions follow followup up just also very really quick quickly want wanted like know think say said says tell us give talk speak get got go going well okay now today yesterday tomorrow still any some more most much many one two first second other another because out over again i'd i'm i've you're you've it's that's there's don't doesn't didn't can't won't what's how's let let's sort kind of lot bit something anything expand comment react reaction hi hello good morning afternoon evening el la los las un una unos unas de del y o que en por para con sin se su sus lo le les es son fue ser muy mas ya no si como cuando donde cual cuales quien nos me mi hola buenas buenos tardes noches dias gracias doctor doctora pregunta preguntar preguntarle podria puede quisiera saber sobre al ha han hay este esta estos estas entonces der die das und oder ist sind wird werden ein eine einen zu den dem von mit auf fur dass sie wir ich le les des est sont une dans pour que qui sur".split(
		' ',
	),
);

/** 目的 is one word. */
const HAN_STOP = new RegExp(
	HAN_STOPS.toSorted((a, b) => b.length - a.length)
		.map(stop => (stop === '的' ? '(?<!目)的' : stop))
		.join('|'),
	'gu',
);
const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[’'.\-/][\p{L}\p{N}]+)*/gu;

/** The words of a text that say what it is about, in order, without words of grammar, courtesy and asking. */
export function wordsOf(text: string): readonly Word[] {
	const folded = fold(text);
	const words: Word[] = [];
	const add = (from: number, to: number) => {
		if (to > from) words.push({at: from, text: text.slice(from, to), folded: folded.slice(from, to)});
	};
	for (const {0: run, index} of folded.matchAll(RUN)) {
		if (!/\p{Script=Han}/u.test(run)) {
			if (isTerm(run)) add(index, index + run.length);
			continue;
		}
		let from = index;
		for (const stop of run.matchAll(HAN_STOP)) {
			add(from, index + stop.index);
			from = index + stop.index + stop[0].length;
		}
		add(from, index + run.length);
	}
	return words;
}

/** The terms of a folded text, in order, repeated as they are. */
export function termsOf(folded: string): readonly Term[] {
	const terms: Term[] = [];
	for (const {0: run} of folded.matchAll(RUN)) {
		if (/\p{Script=Han}/u.test(run))
			for (let i = 0; i + 1 < run.length; i++) terms.push(run.charCodeAt(i) * 0x10000 + run.charCodeAt(i + 1));
		else if (isTerm(run)) terms.push(run);
	}
	return terms;
}

function isTerm(word: string): boolean {
	return word.length > 1 && !LATIN_STOPS.has(word) && !/^[\d.,]+$/u.test(word);
}
