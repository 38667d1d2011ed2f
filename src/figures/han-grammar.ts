import {oncePer} from '../text/once-per.ts';
import {hanDates} from './han-dates.ts';
import {type HanUnit, hanUnits, ofData} from './han-units.ts';

/** The tables by which Chinese numbers are read. */
export const hanRules = {
	dates: hanDates,
	units: hanUnits,
	/** The unit that a sign before a number is; any other, such as `a$`, is `$`. */
	signs: {'€': '歐元', '£': '英鎊', '¥': '元', hk$: '港元', nt$: '新臺幣', s$: '新加坡元'} as Readonly<
		Record<string, string>
	>,
};

/** Numbers in digits and in characters; 千瓦, 千克, 千米 and 兆瓦 after one are units. */
const digits = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,9})?`;
const han = '(?:(?!千[瓦克米])[〇零一二两三四五六七八九十百千]{1,12}(?:点[〇零一二三四五六七八九]{1,6})?|半)';
const myriad = ` ?(?:[多余几来]?[十百千]?(?:[万亿]|兆(?!瓦|${ofData})){1,2})`;
const part = `(?:${digits}|${han})(?:${myriad}|[多余几]?[百千](?![瓦克米]))?`;
const vague =
	'(?:[一二两三四五六七八]、[二两三四五六七八九](?=[个年月天周小分成万百千十])|[几数][十百千万亿]{1,4}|十几[万亿]?|上[百千万亿]{1,2}|[几数](?=成))';
const andMore = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,2}) ?点[多几] ?(?:[万亿]{1,2}|(?=%|个百分点|倍|[a-z]))';
const count = `(?:${vague}|${andMore}|${part}(?: ?${part}){0,2})(?: ?[多余几]|来(?=[个名位家天岁条项]))?`;
const until = ' ?[\\-~至到]{1,2} ?';
const fractionSign = '(?<![\\d/.])(?<top>[1-9])/(?<bottom>[2-9]|10)';

/** The same, ready to be used. */
export interface HanGrammar {
	/** A date, a fraction, or a number with its sign and unit. */
	readonly number: RegExp;
	/** The other end of a stretch, sticky. */
	readonly upTo: RegExp;
	readonly unitOf: (spelled: string) => HanUnit | undefined;
	readonly rules: typeof hanRules;
}

export const hanGrammarOf = oncePer((rules: typeof hanRules): HanGrammar => {
	const {dates, units} = rules;
	const unit = units.map(([, , pattern]) => pattern).join('|');
	const signed = `(?:(?<sign>(?:us|hk|nt|a|s|c)?\\$|€|£|¥) ?)?`;
	const number = [
		`(?<date>${dates.join('|')})`,
		`百分之(?<percent>负?(?:${count}))(?:${until}(?:百分之)?(?<percentTo>${count}))?`,
		`(?<under>${han}|${digits}|[十百千]?万)分之(?<over>${han}|${digits})`,
		`${fractionSign}(?= ?(?:[的强弱多]|[以之][上下]|左右))`,
		`(?<=(?:[占到为是有约概近超达成仅只剩足]|[超不]过|不到)了? ?)${fractionSign.replace('top', 'top2').replace('bottom', 'bottom2')}(?![\\d/年月日号])`,
		`(?<whole>${count})个半(?<halved>小时|钟头|月|星期|礼拜|百分点|季度)`,
		'(?<half>一半|半数|过半(?=数|[,。;]|的))',
		`${signed}(?<low>${count})(?: ?(?<unit>${unit})(?<tenth>(?<=成)(?:[1-9一二三四五六七八九半])(?![\\d.个百千万年月])|(?<=[年月倍岁时])半(?![年月天数]))?)?`,
	];
	const known = new Map<string, HanUnit | undefined>();
	return {
		number: new RegExp(number.join('|'), 'gu'),
		upTo: new RegExp(`${until}(?<minus>-)?${signed}(?<low>${count})(?: ?(?<unit>${unit}))?`, 'yu'),
		unitOf: spelled => {
			// Alone a spelling has nothing after it that it must not be followed by.
			if (!known.has(spelled))
				known.set(
					spelled,
					units.find(([, , pattern]) => new RegExp(`^(?:${pattern.replace(/\(\?<?=[^)]*\)/g, '')})$`).test(spelled)),
				);
			return known.get(spelled);
		},
		rules,
	};
});
