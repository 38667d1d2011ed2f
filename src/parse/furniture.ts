import type {Paragraph} from './manuscript.ts';

interface Rule {
	readonly why: string;
	readonly line: RegExp;
	/** Holds only outside the transcript: such words are also said. */
	readonly edge?: true;
}

/** Page text that nobody said. A line must fit as a whole. */
const RULES: readonly Rule[] = [
	{
		why: 'share links',
		line: /^(?:分享(?:到|至)?|share(?: this(?: page| article)?)?(?: on| via)?(?: \w+)?|compartir|partager|teilen)\s*[:：]?$/iu,
	},
	{
		why: 'font size and printing',
		line: /^[【[]?\s*(?:字[體体號号](?:大小)?\s*[:：]?|打印|列印|print(?: this page)?|大\s*中\s*小)[\s:：大中小]*(?:打印|列印)?\s*[】\]]?$/iu,
	},
	{why: 'a code to scan', line: /^.{0,8}(?:掃一掃|扫一扫|掃碼|扫码|掃描二維碼|扫描二维码|二維碼|二维码).{0,20}$/u},
	{why: 'a link to the top', line: /^(?:回到|返回)\s*(?:頂部|顶部|首頁|首页)$|^(?:back to )?top$/iu},
	{why: 'a rule', line: /^[\s\-—–_=*~·.\\]{3,}$/u},
	{why: 'subscription notice', line: /(?:subscribe|newsletter|月費訂戶|訂閱|订阅|關注我們|关注我们)/iu, edge: true},
];

const EDITOR = /(?:責任?編輯|责任?编辑|編輯|编辑|editor)\s*[:：]\s*(?<editor>[\p{L}·. ]{1,30}?)\s*[)）\]】]?$/iu;

const CAPTION =
	/^(?:[圖图][為为片][^。]{2,80}?[。.]?\s*[(（][^()（）]{0,24}(?:攝|摄|[圖图])\s*[)）]|.{2,80}[(（][^()（）]{1,20}\s(?:攝|摄)(?:影)?[)）]|[圖图][為为][^，。]{2,60}。?)$/u;

/** Why a paragraph is page text that nobody said, or null. */
export function furniture(paragraph: Paragraph, atEdge: boolean): string | null {
	if (paragraph.form === 'furniture') return paragraph.why ?? 'mark-up of the page';
	return RULES.find(rule => (atEdge || !rule.edge) && rule.line.test(paragraph.text))?.why ?? null;
}

/** The editor that a line of the page names, or null. */
export function editor(text: string): string | null {
	return text.length > 80 ? null : (EDITOR.exec(text)?.groups?.['editor']?.trim() ?? null);
}

/** Whether a paragraph is the caption of a picture. */
export function isCaption(paragraph: Paragraph): boolean {
	return paragraph.form === 'caption' || (paragraph.text.length <= 120 && CAPTION.test(paragraph.text));
}

/** Whether a paragraph is a stage direction on its own, such as `(Laughter.)`. */
export function isScene(paragraph: Paragraph): boolean {
	return paragraph.form === 'scene' || /^[(（[［][^()（）[\]［］]{1,60}[)）\]］][.。]?$/u.test(paragraph.text);
}
