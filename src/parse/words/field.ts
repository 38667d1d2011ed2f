/** The name of a field of a page, or a word that page text sets before a colon; folded. */
const FIELD =
	/^(?:分享[到至]?|来源|信息来源|时间|日期|地[点址]|发布(?:人|时间|日期|单位|机构)?|作者|责任?编辑|责编|编辑|校对|审核|监制|撰文|记者|通讯员|摄影|摄像|图文?|文|字[体号]|大小|关键[词字]|标[签题]|浏览[量次数]*|阅读[量次数]*|点击[量次数]*|电话|联系(?:人|电话|方式)|传真|网址|邮[编箱]|主题词?|分类|图片?|注释?|备注|附件|附|相关.{0,6}|原文.{0,4}|链接|上一[篇条页]|下一[篇条页]|字幕|语言|主办单位?|承办单位?|出席(?:人员)?|主讲人|嘉宾|主持人简介|导语|摘要|提要|提示|声明|版权.{0,6}|扫.{0,8}|您的位置|您?当前(?:的)?位置|场所|日时|share.{0,12}|(?:re)?sources?|dates?|time|place|location|venue|tags?|authors?|editors?|by|contacts?|e-?mails?|tel(?:ephone)?|phone|fax|subjects?|re|category|categories|topics?|issues?|keywords?|related.{0,12}|notes?|see also|issued on|posted.{0,6}|published.{0,4}|updated|last (?:updated|modified)|photos?|images?|videos?|watch|listen|read more|download.{0,10}|https?|urls?|links?|languages?|for (?:immediate )?release|embargo.{0,10}|release.{0,10}|participants?|attendees|speakers|present|transcripts?|audio|follow.{0,8}|copyright.{0,10}|etiquetas?|fecha|lugar|fuente|autor|compartir|foto.{0,8})$/u;

/** Whether a folded line is a field of the page, such as `时间:…`. */
export function isField(folded: string): boolean {
	const name = /^([^:]{1,24}?)\s*:/u.exec(folded)?.[1];
	return name !== undefined && FIELD.test(name);
}
