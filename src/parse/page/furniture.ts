import type {Reason} from '../../wording/remarks.ts';
import type {Form} from '../manuscript.ts';
import {isStamp} from '../words/dates.ts';

/** What the rules look at: a line or a paragraph. */
interface Printed {
	readonly text: string;
	readonly folded: string;
	readonly form: Form;
	readonly why?: Reason | null;
}

interface Rule {
	readonly why: Reason;
	/** Must fit the whole folded line. */
	readonly line: RegExp;
	/** Holds only outside the transcript: inside, such words may be said. */
	readonly edge?: true;
}

/** Page text that nobody said. */
const RULES: readonly Rule[] = [
	{
		why: 'share-links',
		line: /^(?:分享[到至]?|share(?: this)?(?: page| article| story)?(?: (?:on|via|to) [\w ]{1,20})?|compartir.{0,20}|partager.{0,20}|teilen|tweet|facebook|twitter|whatsapp|linkedin|wechat|weibo|微信|微博|朋友圈|qq空间)\s*:?$/u,
	},
	{
		why: 'font-size-and-printing',
		line: /^[[(]?\s*(?:字[体号](?:大小)?\s*:?|(?:我要)?打印|列印|print(?: this)?(?: page)?|[大中小][, |]*[大中小][, |]*[大中小]?)[\s:大中小|]*(?:打印|列印)?(?:\s*(?:关闭|收藏|纠错))*\s*[\])]?$/u,
	},
	{why: 'code-to-scan', line: /^.{0,8}(?:扫一扫|扫码|扫描二维码|二维码).{0,24}$/u},
	{
		why: 'page-link',
		line: /^(?:回到|返回)\s*(?:顶部|首页|页首)$|^(?:back to )?top$|^(?:关闭窗口|上一[篇条页].{0,60}|下一[篇条页].{0,60}|首页|末页|尾页|更多>*|.{0,6}加载下一页.{0,4}|点击.{0,12}|查看全文|阅读全文|展开全文|收藏|评论|举报|我要纠错|skip to (?:main )?content|open menu|close menu|read more.{0,20}|load more|previous|next|menu|home|search|log ?in|sign ?(?:in|up)|copy url to your clipboard|copy link)$/u,
	},
	{
		why: 'visit-counter',
		line: /^.{0,4}(?:浏览|阅读|点击|访问)(?:量|次数|数)?\s*:?\s*(?:\{\{.*\}\}|\d[\d,]*)?\s*次?$/u,
	},
	{why: 'rule', line: /^[\s\-–—_=*~·.\\#|]{3,}$|^[*#]$/u},
	{
		why: 'mark-up-debris',
		line: /^(?:["'<>/\\|{}[\]();,.:!*_\s-]{1,8}|\{\{.*\}\}|\{%.*%\}|&\w+;|<\/?[a-z!][^>]{0,200}>)$/u,
	},
	{
		why: 'page-path',
		line: /^(?:您的位置|您?当前的?位置|you are here|首页|home)\s*[:>›»].*|^[^.?!]{1,30}(?:\s[>›»]\s[^.?!]{1,30}){2,}$/u,
	},
	{
		why: 'page-number',
		line: /^(?:-\s*)?(?:page\s*|p\.\s*|第\s*)?\d{1,4}(?:\s*(?:of|\/|,|页,?共)\s*\d{1,4})?(?:\s*页)?(?:\s*-)?$/u,
	},
	{
		why: 'time-stamp',
		line: /^[([]?\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?[)\]]?$|^[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$/u,
	},
	{why: 'picture', line: /^(?:!\[.*\]\(.*\)|\[?(?:图片?|照片|image|photo)\d*\]?)$/u},
	{
		why: 'editors-note',
		line: /^(?:(?:note|editor['’]?s note|编者按|注)\s*:.*|for information media.*|.*not an official (?:record|transcript).*)$/u,
		edge: true,
	},
	{
		why: 'about-the-transcript',
		line: /^(?:the following is|below is|what follows is|here is)\b.{0,60}\b(?:transcript|text)\b.*$/u,
	},
	{
		why: 'end-mark',
		line: /^(?:ends?|concludes?|以上|-\s*end\s*-|###|# # #|\*\*\*|\(?(?:完|全文完|结束|全文结束)\)?|-?\s*30\s*-|\(?end(?: of (?:transcript|briefing|press conference|remarks))?\)?\.?|\[?end of transcript\]?)$/u,
		edge: true,
	},
	{
		why: 'call-to-subscribe',
		line: /.*(?:subscribe|newsletter|月费订户|订阅|关注我们|follow us|sign up for|成为会员).*/u,
		edge: true,
	},
	{
		why: 'page-rights',
		line: /.*(?:版权所有|copyright|all rights reserved|©|未经授权|转载请|免责声明|icp备|公网安备|privacy policy|terms of (?:use|service)).*/u,
		edge: true,
	},
	{
		why: 'related-pages',
		line: /^(?:相关(?:新闻|链接|报道|阅读|稿件|文章|推荐).*|延伸阅读.*|推荐阅读.*|热门.*|related.{0,30}|see also.*|more on .*|read next.*|latest news.*)$/u,
		edge: true,
	},
	{
		why: 'page-credit',
		line: /^\(?(?:(?:稿件|文章|信息)?来源|供稿|source)\s*:?.{0,40}\)?$|^\([^()]{2,16}(?:网|社|报|国际|新闻|讯|电)\)$/u,
		edge: true,
	},
];

const EDITOR =
	/(?:责任?编辑|责编|编辑|校对|editor|edited by)\s*:\s*(?<editor>[\p{L}·. ,]{1,40}?)\s*(?:[)\]]?$|\s{2}|\s\d{4}[-年])/u;
const CAPTION =
	/^(?:图[为:](?!什么|何)[^?]{2,100}|[[(]?图片?\d*[:,].{2,100}|.{2,120}\((?:[^()]{1,20}\s?[摄图]|[^()]{0,12}(?:摄影|供图|photo|制图)[^()]{0,20})\)[.]?|.{2,100}(?:新华社|中新社)?记者\s*\p{Script=Han}{2,4}\s*摄|.{4,120}(?:制图|供图)|.{4,200}[.\s]\p{Script=Han}{2,4}摄[.]?|(?:photo|image|picture|foto)(?: by| credit| courtesy)?\s*:.{2,120}|.{4,160}\((?:photo|image|official (?:white house )?photo).{2,60}\)|(?:video|photo) (?:still|credit).{2,80})$/u;
const SCENE = /^[([][^()[\]]{1,80}[)\]][.]?$/u;

/**
 * Why a line is page text that nobody said, or null.
 * @param edge whether the line stands outside the transcript, where more is page text
 */
export function furniture(line: Printed, edge: boolean): Reason | null {
	if (line.form === 'furniture') return line.why ?? 'page-text';
	if (line.folded.length > 240) return null;
	return RULES.find(rule => (edge || !rule.edge) && rule.line.test(line.folded))?.why ?? null;
}

/**
 * The lines that are printed again and again, only their numbers changing, and are no sentences: heads and feet of pages.
 * @returns their numbers
 */
export function runningHeads(lines: readonly Printed[]): ReadonlySet<number> {
	const masks = lines.map(({folded, form}) =>
		form === 'plain' && RUNNING.test(folded) ? folded.replace(/\d+/gu, '#') : null,
	);
	const times = new Map<string, number>();
	for (const mask of masks) if (mask !== null) times.set(mask, (times.get(mask) ?? 0) + 1);
	return new Set(masks.flatMap((mask, i) => (mask !== null && (times.get(mask) ?? 0) >= 3 ? [i] : [])));
}

/** What the head of a page may look like: not in brackets, not closed like a sentence. */
const RUNNING = /^[^([].{4,158}[^.?!,:;"…)\]]$/u;

/** Whether a line outside the transcript begins the foot of a page. */
export function isFootMark(line: Printed): boolean {
	return isStamp(line.text) || furniture(line, true) !== null || (line.folded.length <= 80 && EDITOR.test(line.folded));
}

/** The editor whom a line of the page names, or null. */
export function editor(line: Printed): string | null {
	if (line.text.length > 120) return null;
	const name = EDITOR.exec(line.folded)?.groups?.['editor'];
	if (name === undefined) return null;
	const from = line.folded.lastIndexOf(name);
	return line.text.slice(from, from + name.length).trim();
}

/** Whether a line is the caption of a picture. */
export function isCaption(line: Printed): boolean {
	return line.form === 'caption' || (line.folded.length <= 160 && CAPTION.test(line.folded));
}

/** Whether a line is a stage direction on its own, such as `(Laughter.)`. */
export function isScene(line: Printed): boolean {
	return line.form === 'scene' || (SCENE.test(line.folded) && !line.text.startsWith('【'));
}
