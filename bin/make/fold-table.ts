// The folding table: what each UTF-16 unit is looked up as. See src/text/fold.ts for what it is good for.
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import japan from 'opencc-js/dict/JPShinjitaiCharacters';
import simplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import {generated, rows} from './generated-table.ts';

/**
 * Characters that OpenCC keeps apart because a converter must, while a reader who looks something up writes the one
 * or the other: the first of a group stands for all of it. Applied after the conversion to Simplified.
 */
const same = `
	么幺 着著 了瞭 什甚 复覆 象像 占佔 征徵 干乾幹 只祇衹秖 咨谘 欲慾 并併並竝 于於 姊姐 你妳 它牠祂 唯惟 挂掛罣 迹跡蹟 赞讚
	布佈 周週 游遊 注註 托託 升昇 泛氾汎 凶兇 奸姦 升陞 泄洩 晒曬 杯盃 秘祕 群羣 床牀 线綫 污汙 烟菸煙 局侷 志誌
	账帐 粘黏 余馀 钟锺 夸誇 伙夥 背揹 抬擡 念唸 叹歎 梁樑 丰豐 岳嶽 尝嚐 幸倖 效傚 炼鍊 借藉 径迳逕 巨钜鉅 仿彷 佛彿 厦廈 佩珮 采採 彩綵 核覈 厘釐 欠缺 回迴廻
	扣釦 席蓆 帆颿 雇僱 家傢 匹疋 棱稜 猪豬 嘻譆 弦絃 暖煖 救捄 焰燄 秆稈 粽糉 绷繃 耻恥 胁脅 脉脈 艳豔 苏甦 裤袴 踪蹤 逼偪
	酬酧醻 铺舖 阔濶 雕鵰彫琱 韵韻 麻蔴 糊餬 逾踰 沉沈 灾災烖 考攷 愈癒瘉 熏燻 吊弔 仇讎雠 侄姪 却卻 吃喫 启啓 够夠 峰峯 恒恆
	怪恠 慎昚 敕勅 果菓 柏栢 栖棲 梅楳 概槩 毁燬譭 消销 灯燈 牺犧 琅瑯 略畧 眦眥 碗盌椀 碰掽 秕粃 穗穂 笋筍 管筦 绣繡 绵緜
	罚罸 腭齶 膻羶 荫廕 葱蔥 蔑衊 蛔蚘 蝎蠍 蟆蟇 衔啣 赍賫 躯軀 辉煇 遁遯 闲閒 陈敶 隘阨 雁鴈 霉黴 颜顏 骂駡 鲜鱻 裸臝
`;

/** Marks that stand for one another, the first for all; what Unicode's compatibility form does already is not repeated. */
const marks = [
	`,、﹐﹑､`,
	`.。．｡`,
	`:∶꞉ː`,
	`"“”„‟«»「」『』〝〞〟｢｣`,
	`'‘’‚‛‹›′´\``,
	'-‐‑‒–—―−﹘﹣⁃─━',
	'(〔【〖《〈｟',
	')〕】〗》〉｠',
	'·•‧∙・･⋅',
	'~〜∼',
	'/∕⁄',
	'¥￥',
];

/** Latin letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = {
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ħ: 'h',
	ı: 'i',
	ŧ: 't',
	ŋ: 'n',
	ɡ: 'g',
	ς: 'σ',
	º: 'o',
	ª: 'a',
};

export function foldTable(folds: ReadonlyMap<string, string>): string {
	return generated(
		'Made by bin/make/tables.ts from the character tables of opencc-js (MIT) and OpenCC (Apache-2.0); see LICENSE.',
		{foldPairs: [...folds].flat().join('')},
	);
}

/** What is folded, as character → character, each one UTF-16 unit. */
export function foldMap(): ReadonlyMap<string, string> {
	const firsts = new Map<string, string>();
	for (const [first = '', ...others] of [...same.split(/\s+/u).filter(Boolean), ...marks].map(group => [...group])) {
		for (const other of others) firsts.set(other, first);
	}
	const folds = new Map<string, string>();
	const han = hanFold(firsts);
	for (let unit = 0; unit < 0x10000; unit++) {
		if (unit >= 0xd800 && unit <= 0xdfff) continue;
		const char = String.fromCharCode(unit);
		const plain = firsts.get(char) ?? single(char.normalize('NFKC'), char);
		const folded = han(letter(firsts.get(plain) ?? plain));
		if (folded !== char) folds.set(char, folded);
	}
	return folds;
}

function letter(char: string): string {
	const parts = char.normalize('NFD');
	const base = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+$/u.test(parts) ? parts[0]! : char;
	const lower = single(base.toLowerCase(), base);
	return letters[lower] ?? lower;
}

function hanFold(firsts: ReadonlyMap<string, string>): (char: string) => string {
	const newJapanese = rows(japan).filter(([shinjitai]) => !usedInChina(shinjitai));
	const steps = [[...rows(compatibility), ...newJapanese], ...[hongKong, taiwan, simplified].map(rows)].map(
		pairs => new Map(pairs),
	);
	return char => {
		let folded = char;
		for (let before = ''; before !== folded; ) {
			before = folded;
			for (const step of steps) folded = single(step.get(folded) ?? folded, folded);
			folded = firsts.get(folded) ?? folded;
		}
		return folded;
	};
}

/** Whether a character is in GB 2312, the everyday set of mainland China: then a Japanese reading of it would be wrong. */
const usedInChina = (char: string): boolean => gb2312.has(char);

const gb2312 = new Set(
	Array.from({length: 94 * 94}, (_, i) => [0xa1 + Math.floor(i / 94), 0xa1 + (i % 94)]).map(pair =>
		new TextDecoder('gbk').decode(Uint8Array.from(pair)),
	),
);

const single = (text: string, otherwise: string): string => (text.length === 1 ? text : otherwise);
