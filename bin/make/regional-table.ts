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
	硅谷=矽谷 多晶硅=多晶矽 碳化硅=碳化矽 导弹=飞弹 巡航导弹=巡弋飞弹 东盟=东协 手机=行动电话 移动电话=手机 无人机=空拍机 航母=航空母舰 航天飞机=太空梭 宇航员=太空人
	航天员=太空人 空间站=太空站 核武器=核武 核武器=核子武器 潜艇=潜舰 出租车=计程车 出租车=的士 公交车=公车 公交车=巴士 摩托车=机车 自行车=脚踏车 自行车=单车
	站台=月台 土豆=马铃薯 西红柿=番茄 菠萝=凤梨 猕猴桃=奇异果 三文鱼=鲑鱼 金枪鱼=鲔鱼 方便面=泡面 酸奶=优酪乳 奶酪=起司 幼儿园=幼稚园 充电宝=行动电源
	通货膨胀=通膨 通货膨胀=通胀 国债=公债 首席执行官=执行长 首席财务官=财务长 首席运营官=营运长 首席技术官=技术长 医保=健保 医疗保险=健康保险 小区=社区
	外长=外交部长 知识产权=智慧财产权 知识产权=智财权 合同=合约 合同=契约 反垄断=反托拉斯 警察=员警 警察=警员 身份证=身分证 乒乓球=桌球 小学=国小 初中=国中
	普通话=国语 渠道=管道 反馈=回馈 泥石流=土石流 空调=冷气 立交桥=交流道 集装箱=货柜 航班=班机 国内生产总值=国内生产毛额 基尼系数=吉尼系数
	消费价格指数=消费者物价指数 采购经理指数=采购经理人指数 初创企业=新创企业 初创公司=新创公司 孵化器=育成中心 众筹=群众募资 快递=宅配 外卖=外送 风投=创投
	亚太经合组织=亚太经合会 二十国集团=g20 七国集团=g7 质素=素质 行政长官=特首 楼价=房价 楼市=房市 转基因=基因改造 转基因=基改 激素=荷尔蒙
	抑郁症=忧郁症 艾滋=爱滋 非典=沙士 光伏=太阳光电 核电站=核电厂 核电站=核能电厂 混合动力=油电混合 云计算=云端运算 大数据=巨量资料 智能手机=智慧型手机 民用航空=民航
	带货=导购 山体滑坡=山崩 布什=布希 里根=雷根 克林顿=柯林顿 默克尔=梅克尔 马克龙=马克宏 希拉里=希拉蕊 撒切尔=柴契尔 撒切尔=戴卓尔 特鲁多=杜鲁道
	内塔尼亚胡=纳坦雅胡 内塔尼亚胡=尼坦雅胡 埃尔多安=艾尔多安 埃尔多安=厄多安 耶伦=叶伦 佩洛西=裴洛西 蓬佩奥=庞培欧 蓬佩奥=蓬佩欧 杜特尔特=杜特蒂
	马科斯=马可仕 朔尔茨=萧兹 冯德莱恩=范德赖恩 古特雷斯=古特瑞斯 扎克伯格=祖克柏 盖茨=盖兹 乔布斯=贾伯斯 旧金山=三藩市 加沙=加萨 达沃斯=达佛斯 迪拜=杜拜
	沙特=沙乌地 戛纳=坎城 佛罗伦萨=佛罗伦斯 那不勒斯=拿坡里 空客=空中巴士 空客=空中客车 奔驰=宾士 奔驰=平治 迪士尼=迪斯尼 奈飞=网飞 爱立信=易利信 台积电=台湾积体电路
`;

export function regionalTable(fold: (text: string) => string): string {
	const pairs = new Set<string>();
	const add = (one: string, other: string): void => {
		if (one !== other && one.length > 1 && other.length > 1) pairs.add([one, other].sort().join('='));
	};
	for (const table of [taiwan, taiwanBack, hongKong, hongKongBack]) {
		for (const [from, to] of rows(table)) add(fold(from), fold(to));
	}
	for (const pair of fold(more).split(/\s+/u).filter(Boolean)) add(...(pair.split('=') as [string, string]));
	return generated(
		'Made by bin/make/tables.ts from the phrase tables of opencc-js (MIT) and OpenCC (Apache-2.0); see LICENSE.',
		{wordPairs: [...pairs].sort().join(' ')},
	);
}
