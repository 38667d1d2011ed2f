/** Characters that foreign names are written with, in Simplified. */
export const foreignSounds =
	'阿埃艾爱安奥巴贝比彼毕宾波伯勃博布达戴丹德登邓迪蒂丁杜多厄恩尔法凡菲费芬弗福佛夫戈格根古果哈海汉赫亨霍基吉加贾杰金卡凯坎康考柯科克肯库奎昆拉莱兰朗劳勒雷黎李里丽利莉林琳卢鲁罗洛吕伦马玛麦曼梅蒙米密莫默姆穆慕纳娜南内尼涅宁纽努诺欧帕潘庞佩彭皮普其奇齐乔切钦琼荣瑞若撒萨塞赛桑森沙莎山珊尚舍什圣施史士斯丝苏索塔泰坦汤唐特提图托瓦万旺威韦维温翁沃乌伍武西希锡夏香辛休许逊雅亚扬耶叶伊易因英尤约泽扎詹朱兹佐';

/** The same where Traditional has others. */
const inTraditional =
	'愛貝畢賓達鄧爾費漢賈傑凱庫萊蘭勞羅盧魯呂倫馬瑪麥納內寧紐諾歐龐齊喬欽瓊榮薩賽聖絲蘇湯圖萬韋維溫烏錫許遜亞揚葉約澤詹茲';

/** Countries of which the name is not written with such characters alone, in either script. */
const countries = `
	也门 也門 葉門 缅甸 緬甸 约旦 約旦 秘鲁 秘魯 智利 捷克 挪威 芬兰 芬蘭 丹麦 丹麥 荷兰 荷蘭 波兰 波蘭 希腊 希臘 伊朗 朝鲜 朝鮮 越南 泰国 泰國 菲律宾 菲律賓
	新加坡 加拿大 阿富汗 巴基斯坦 俄罗斯 俄羅斯 澳大利亚 澳大利亞 柬埔寨 老挝 老撾 卡塔尔 卡塔爾 土耳其 尼日利亚 尼日利亞
`;

const longest = 12;
/** 夫 ends names, and is a word too often to be a sound. */
const sounds = `${foreignSounds}${inTraditional}夫`;
const names = new RegExp(`(?![万萬])[${sounds}]{3,${longest}}|${countries.trim().split(/\s+/u).join('|')}`, 'gu');
/** A look at the two characters beside a break settles nearly all. */
const characters = new Set(`${sounds}${countries}`);

/** Whether a break at an offset (UTF-16) would be within a foreign name: at least three sounds, or a country. */
export function splitsForeignName(text: string, offset: number): boolean {
	if (!characters.has(text[offset - 1] ?? '') || !characters.has(text[offset] ?? '')) return false;
	const from = Math.max(0, offset - longest);
	const around = text.slice(from, offset + longest);
	return Array.from(around.matchAll(names)).some(
		({0: name, index}) => from + index < offset && offset < from + index + name.length,
	);
}
