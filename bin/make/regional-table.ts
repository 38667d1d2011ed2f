// Words that Taiwan, Hong Kong and mainland China have each their own for, for src/text/regional.ts.

import hongKong from 'opencc-js/dict/HKPhrases';
import hongKongBack from 'opencc-js/dict/HKPhrasesRev';
import taiwan from 'opencc-js/dict/TWPhrases';
import taiwanBack from 'opencc-js/dict/TWPhrasesRev';
import {generated, rows} from './generated-table.ts';

/** What OpenCC lacks and briefings hold. */
const more = `
	计画=计划 规画=规划 企画=企划 策画=策划 部份=部分 身份=身分 成份=成分 连络=联络 讯息=消息 资料=数据 资讯=信息 影片=视频 捷运=地铁
	行动=移动 智慧=智能 品质=质量 水准=水平 专案=项目 程式=程序 奈米=纳米 雷射=激光 川普=特朗普 普丁=普京 泽伦斯基=泽连斯基 北韩=朝鲜
	南韩=韩国 澳洲=澳大利亚 雪梨=悉尼 通膨=通胀 立委=立法委员 资安=信息安全 个资=个人信息 简讯=短信 航太=航天 核能=核电
	电动车=电动汽车 家俱=家具 巨量资料=大数据 再生能源=可再生能源 观光=旅游
	易利信=爱立信 辉达=英伟达 脸书=脸谱 欧巴马=奥巴马 普亭=普京 数码=数字
`;

export function regionalTable(fold: (text: string) => string): string {
	const pairs = new Set<string>();
	const add = (one: string, other: string): void => {
		if (one !== other && one.length > 1 && other.length > 1) pairs.add([one, other].sort().join('='));
	};
	for (const table of [taiwan, taiwanBack, hongKong, hongKongBack]) {
		for (const [from, to] of rows(table)) add(fold(from), fold(to));
	}
	for (const pair of more.split(/\s+/u).filter(Boolean)) add(...(pair.split('=') as [string, string]));
	return generated(
		'Made by bin/make/tables.ts from the phrase tables of opencc-js (MIT) and OpenCC (Apache-2.0); see LICENSE.',
		{wordPairs: [...pairs].sort().join(' ')},
	);
}
