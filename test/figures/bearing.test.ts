import {describe, expect, test} from 'vitest';
import {type BearingWords, bearingOf} from '../../src/figures/bearing.ts';
import type {Bearing, FigureKind} from '../../src/figures/figure.ts';
import {hanBearing} from '../../src/figures/han-bearing.ts';
import {latinBearing} from '../../src/figures/latin-words.ts';
import type {Tongue} from '../../src/text/number-words.ts';
import {testEveryRow} from '../rows.ts';

const tables = {zh: hanBearing, ...latinBearing};
type Language = keyof typeof tables;

/** What stands beside the number of a folded text. */
function read(text: string, words: BearingWords, kind: FigureKind = 'count'): Bearing & {readonly said: string} {
	const {0: number = '', index: at = 0} = [...text.matchAll(/\d[\d.]*(?:%| percent|艘)?/g)].at(-1) ?? {};
	const bearing = bearingOf(text, kind, [at, at + number.length], words);
	return {...bearing, said: text.slice(...bearing.words).trim()};
}

/** A phrase for each row of the tables: before the number or after it, and what it says. */
const phrases: Readonly<
	Record<Language, Readonly<Record<'before' | 'after' | 'moves' | 'moved', Record<string, string>>>>
> = {
	zh: {
		before: {
			near: '达快|近|接近|逼近|临近|几乎|差一点|快到',
			over: '超|逾|突破|至少|起码|最少|最低|不少于|不小于|大于|不止|不下|满',
			under: '不到|不足|不满|不超|不大于|小于|未达|未满|至多|最多|最高|不及|以内',
			about: '大约|约|大概|大致|差不多|估计',
		},
		after: {
			over: '以上|或以上|之上|之多|还多|多|余|开外|有余|起跳',
			under: '以下|以内|内|之下',
			about: '左右|上下|前后',
		},
		moves: {
			rise: '加了|加快|增加|增长|上升|上涨|提高|提升|升高|攀升|扩大|扩增|上调|调高|回升|增速达到|增幅|新增|增|涨|翻|加码|成长',
			fall: '少了|放缓|下降|降低|减少|下滑|下跌|回落|缩小|收窄|萎缩|下挫|衰退|降幅|降|减|滑落',
			cut: '压缩|压减|削减|缩减|裁减|裁员|减免|精简|下调|调低|砍|减让|减税|降税|减征',
		},
		moved: {
			rise: '增速达到|的增长',
			fall: '降幅|的下降',
			cut: '的减免',
		},
	},
	en: {
		before: {
			near: 'nearly|almost|close to|approaching|virtually|nearing|near|practically',
			over: 'over|above|more than|at least|upwards of|in excess of|exceed|greater than|no less than|higher than|surpass|a minimum of|for over',
			under: 'under|below|less than|at most|up to|as many as|no more than|lower than|smaller than|a maximum of|within',
			about:
				'about|around|approximately|roughly|some|estimated|circa|more or less|somewhere between|something like|on the order of|in the region of',
		},
		after: {
			over: ' ships or more| or more| and above| plus|+|-plus|-odd|-some| at least',
			under: ' or less| and below| at most',
			about: ' ships or so| or so| or thereabouts|, more or less| more or less|ish',
		},
		moves: {
			rise: 'rose|rise|increase|grew|growth of|climb|jump|increase in exports of|gain|surge|soar|expand|advance|went up|added|raised by|boost',
			fall: 'fell|drop|decline|decrease|is down|lost|decline in exports of|shrank|contracted|slip|slid|plunge|dip|slowed|eased|moderated',
			cut: 'cut|reduce|slash|trim|lowers|to lower|shed|eliminate|saving by',
		},
		moved: {
			rise: '-increase| higher| more than',
			fall: '-decrease| lower| less than',
			cut: '-cut',
		},
	},
	es: {
		before: {
			near: 'cerca de|casi|proximo a|cercano a|practicamente|poco menos de',
			over: 'mas de|al menos|por encima de|superior a|supera|rebasa|excede|no menos de|cuando menos|mayor a|arriba de|minimo',
			under: 'menos de|hasta|por debajo de|inferior a|no mas de|cuando mucho|menor a|a lo mucho|maximo',
			about: 'alrededor de|aproximadamente|unos|en torno a|mas o menos|algo asi como|como|aproximado|estimado de|ronda',
		},
		after: {
			over: ' o mas| y pico| al menos| como minimo',
			under: ' o menos| como maximo',
			about: ' barcos aproximadamente| mas o menos| aproximadamente| aproximado',
		},
		moves: {
			rise: 'aumenta|crece|sube|incrementa|eleva|alza|multiplica por',
			fall: 'baja|modera|disminuye|descendio|descenso|cae|decrece|perdio',
			cut: 'reduce|recorta|rebaja',
		},
		moved: {
			rise: ' de aumento| mas que ',
			fall: ' de disminucion| menos que ',
			cut: ' de reduccion',
		},
	},
	de: {
		before: {
			near: 'fast|beinahe|nahezu|knapp|annahernd',
			over: 'uber|mehr als|mindestens|wenigstens|gut|oberhalb von|nicht weniger als',
			under: 'unter|weniger als|hochstens|maximal|bis zu|unterhalb von|nicht mehr als',
			about: 'rund|etwa|circa|zirka|ca.|ungefahr|schatzungsweise',
		},
		after: {
			over: ' und mehr| oder mehr',
			under: ' oder weniger',
		},
		moves: {
			rise: 'stieg|wuchs|wachst|erhoht|zugenommen|plus|anstieg|zuwachs',
			fall: 'sank|fiel|abgenommen|minus|ruckgang|schrumpft',
			cut: 'senkt|reduziert|kurzt|verringert|abbau',
		},
		moved: {
			rise: ' mehr',
			fall: ' weniger',
			cut: ' gesenkt',
		},
	},
	fr: {
		before: {
			near: "pres de|pres d'|presque|quasi|proche de",
			over: "plus de|plus d'|au moins|au-dela de|superieur a|depasse|pas moins de",
			under: "moins de|au plus|au maximum|jusqu'a|inferieur a|pas plus de|en dessous de",
			about: "environ|autour de|a peu pres|quelque|de l'ordre de|approximativement",
		},
		after: {
			over: ' et plus| au moins',
			under: ' et moins| au plus| au maximum',
			about: ' environ',
		},
		moves: {
			rise: 'augmente|progresse|croissance|hausse|cru',
			fall: 'baisse|diminue|recul|chute|repli',
			cut: 'reduit|reduction|supprime|economie',
		},
		moved: {
			rise: ' de hausse',
			fall: ' de baisse',
			cut: ' de reduction',
		},
	},
	pt: {
		before: {
			near: 'quase|perto de|proximo a',
			over: 'mais de|pelo menos|acima de|superior a|supera|ultrapassa|no minimo',
			under: 'menos de|ate|abaixo de|inferior a|no maximo|nao mais que',
			about: 'cerca de|aproximadamente|em torno de|por volta de|ums|ao redor de',
		},
		after: {
			over: ' ou mais',
			under: ' ou menos',
			about: ' aproximadamente| mais ou menos',
		},
		moves: {
			rise: 'aumenta|cresce|subiu|alta|elevou',
			fall: 'cai|queda|diminui|recua|baixou',
			cut: 'reduz|corta',
		},
		moved: {
			rise: ' de aumento| a mais',
			fall: ' de queda| a menos',
			cut: ' de reducao',
		},
	},
};

const said = Object.entries(phrases).flatMap(([language, sides]) =>
	Object.entries(sides).flatMap(([side, meanings]) =>
		Object.entries(meanings).flatMap(([is, all]) =>
			all.split('|').map(phrase => {
				const number = language === 'zh' ? '5艘' : '5';
				const blank = language === 'zh' ? '' : ' ';
				const text = side === 'after' || side === 'moved' ? `${number}${phrase}` : `${phrase}${blank}${number}`;
				return {language: language as Language, text, is};
			}),
		),
	),
);

/** Words that stand between those and the number, and what a time makes of them. */
const linked: readonly (readonly [Language, string, FigureKind, Bearing['qualifier'], Bearing['direction'], string])[] =
	[
		['zh', '超过了5艘', 'count', 'over', null, '超过了5艘'],
		['zh', '预计达到约5艘', 'count', 'about', null, '约5艘'],
		['zh', '下降了约46%', 'share', 'about', 'fall', '下降了约46%'],
		['zh', '约下降46%', 'share', 'about', 'fall', '约下降46%'],
		['zh', '增加到2021年的46', 'number', null, 'rise', '增加到2021年的46'],
		['zh', '增长幅度46%', 'share', null, 'rise', '增长幅度46%'],
		['zh', '上升同比46%', 'share', null, 'rise', '上升同比46%'],
		['zh', '上升环比46%', 'share', null, 'rise', '上升环比46%'],
		['zh', '提高大幅46%', 'share', null, 'rise', '提高大幅46%'],
		['zh', '增长分别46%', 'share', null, 'rise', '增长分别46%'],
		['zh', '下降成46%', 'share', null, 'fall', '下降成46%'],
		['zh', '超过达到46%', 'share', 'over', null, '超过达到46%'],
		['zh', '压减产能5', 'measure', null, 'cut', '5'],
		['zh', '近5年', 'duration', null, null, '5'],
		['en', 'nearly a 5', 'count', 'near', null, 'nearly a 5'],
		['en', 'close to, 5', 'count', 'near', null, 'close to, 5'],
		['en', 'over the 5', 'count', 'over', null, 'over the 5'],
		['en', 'nearly some 5', 'count', 'near', null, 'nearly some 5'],
		['en', 'fell by 46 percent', 'share', null, 'fall', 'fell by 46 percent'],
		['en', 'at least equal to 5', 'count', 'over', null, 'at least equal to 5'],
		['en', 'nearly all of 5', 'count', 'near', null, 'nearly all of 5'],
		['en', 'exceeds for the first time 5', 'count', 'over', null, 'exceeds for the first time 5'],
		['en', 'arguing about 5', 'count', null, null, '5'],
		['en', 'rose to nearly 46 percent', 'share', 'near', 'rise', 'rose to nearly 46 percent'],
		['en', 'an increase of 46 percent', 'share', null, 'rise', 'increase of 46 percent'],
		['en', 'rose at 5', 'share', null, 'rise', 'rose at 5'],
		['en', 'grew just 5', 'share', null, 'rise', 'grew just 5'],
		['en', 'fell only 5', 'share', null, 'fall', 'fell only 5'],
		['en', 'rose another 5', 'share', null, 'rise', 'rose another 5'],
		['en', 'fell a further 5', 'share', null, 'fall', 'fell a further 5'],
		['en', 'grew a record 5', 'share', null, 'rise', 'grew a record 5'],
		['en', 'for over 5', 'duration', 'over', null, 'over 5'],
		['en', 'cut the 5', 'count', null, 'cut', 'cut the 5'],
		['en', 'fell sharply 5', 'share', null, 'fall', 'fell sharply 5'],
		['en', 'lowered the rate by 5', 'share', null, 'cut', '5'],
		['en', 'raised its target to 5', 'share', null, 'rise', '5'],
		['en', 'over 5', 'duration', null, null, '5'],
		['en', 'under 5', 'duration', null, null, '5'],
		['en', 'above 5', 'duration', null, null, '5'],
		['en', 'below 5', 'duration', null, null, '5'],
		['en', 'near 5', 'duration', null, null, '5'],
		['en', 'tear down 5', 'count', null, null, '5'],
		['en', 'follow up 5', 'count', null, null, '5'],
		['en', 'sales, up 5', 'share', null, 'rise', 'up 5'],
		['en', "they're down 5", 'share', null, 'fall', 'down 5'],
		['en', 'talk about 5', 'count', null, null, '5'],
		['en', 'edged up to 5', 'share', null, 'rise', 'up to 5'],
		['en', 'no more than 5', 'count', 'under', null, 'no more than 5'],
		['en', 'over 5', 'date', null, null, '5'],
		['es', 'superior a los 5', 'count', 'over', null, 'superior a los 5'],
		['es', 'superara los 5', 'count', 'over', null, 'superara los 5'],
		['es', 'reduciran un 5', 'share', null, 'cut', 'reduciran un 5'],
		['es', 'al menos al 5', 'share', 'over', null, 'al menos al 5'],
		['es', 'supera por primera vez los 5', 'count', 'over', null, 'supera por primera vez los 5'],
		['es', 'ha subido hasta los 5', 'money', null, 'rise', 'subido hasta los 5'],
		['es', 'crecio casi un 5', 'share', 'near', 'rise', 'crecio casi un 5'],
		['es', 'cedio, hasta el 5', 'share', null, null, '5'],
		['es', 'la mas baja en 5', 'duration', null, null, '5'],
		['es', 'aumento en un 5', 'share', null, 'rise', 'aumento en un 5'],
		['zh', '最高可达5艘', 'count', 'under', null, '最高可达5艘'],
		['zh', '最多可以有5艘', 'count', 'under', null, '最多可以有5艘'],
		['zh', '至少公益案例 5艘', 'count', 'over', null, '至少公益案例 5艘'],
		['zh', '最多公益案例5艘', 'count', 'under', null, '最多公益案例5艘'],
		['zh', '至少增长5%', 'share', 'over', 'rise', '至少增长5%'],
		['zh', '至少我们的目标是5艘', 'count', null, null, '5艘'],
		['es', 'redujo el robo en un 5', 'count', null, 'cut', '5'],
		['es', 'redujo el robo en 5', 'share', null, 'cut', '5'],
		['es', 'redujo el robo en 5', 'count', null, null, '5'],
		['es', 'reducir el iva a 5', 'money', null, 'cut', '5'],
		['es', 'reducir el iva al 5', 'share', null, 'cut', '5'],
		['es', 'como de 5', 'count', 'about', null, 'como de 5'],
		['en', 'lowered 5', 'ratio', null, null, 'lowered 5'],
		['es', 'hasta 5', 'duration', null, null, '5'],
		['de', 'mehr als die 5', 'count', 'over', null, 'mehr als die 5'],
		['de', 'stieg um 5', 'share', null, 'rise', 'stieg um 5'],
		['de', 'uber 5', 'duration', null, null, '5'],
		['de', 'unter 5', 'duration', null, null, '5'],
		['fr', 'au moins les 5', 'count', 'over', null, 'au moins les 5'],
		['fr', 'baisse de 5', 'share', null, 'fall', 'baisse de 5'],
		['pt', 'acima dos os 5', 'count', 'over', null, 'acima dos os 5'],
		['pt', 'caiu para 5', 'share', null, 'fall', 'caiu para 5'],
		['pt', 'ate 5', 'duration', null, null, '5'],
	];

describe('words beside a number', () => {
	test.each(said)('$language: $text is $is', ({language, text, is}) => {
		const {qualifier, direction} = read(text, tables[language], 'share');
		expect([qualifier, direction]).toContain(is);
	});

	test.each(linked)('%s: %s, a %s', (language, text, kind, qualifier, direction, words) => {
		expect(read(text, tables[language], kind)).toMatchObject({qualifier, direction, said: words});
	});
});

const cases = [
	...said.map(({language, text}) => [language, text, 'share'] as const),
	...linked.map(([language, text, kind]) => [language, text, kind] as const),
];
const chinese = cases.filter(([language]) => language === 'zh');

testEveryRow(hanBearing, chinese, ([, text, kind], words) => read(text, words, kind));
testEveryRow(
	latinBearing,
	cases.filter(([language]) => language !== 'zh'),
	([language, text, kind], words) => read(text, words[language as Tongue], kind),
);
