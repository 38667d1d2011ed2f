/**
 * Outlets by what they are called in Chinese and elsewhere, names of one outlet in a row. A name with `=` before it is that of
 * an outlet only where nothing else stands beside it: there are many 商报. One of two characters ends the name of an outlet.
 */
const outletRows = `
	央视 中央电视台 CCTV · China_Central_Television
	央广 中央人民广播电台 CNR · China_National_Radio
	中央广播电视总台 CMG · China_Media_Group
	中国国际电视台 CGTN
	国际广播电台 CRI · China_Radio_International
	新华社 新华网 Xinhua · Xinhua_News_Agency
	人民日报 人民网 People's_Daily
	中国日报 China_Daily
	环球时报 Global_Times
	中新社 中国新闻社 China_News_Service
	中评社 中国评论通讯社 China_Review_News
	经济日报 Economic_Daily
	光明日报 Guangming_Daily
	科技日报 Science_and_Technology_Daily
	中国青年报 China_Youth_Daily
	北京青年报 Beijing_Youth_Daily
	工人日报 Workers'_Daily
	农民日报 Farmers'_Daily
	第一财经 Yicai · CBN · China_Business_Network
	财新网 财新传媒 财新 Caixin
	澎湃新闻 The_Paper
	红星新闻 Red_Star_News
	封面新闻 The_Cover · Cover_News
	南华早报 South_China_Morning_Post · SCMP
	大公报 Ta_Kung_Pao
	文汇报 Wen_Wei_Po
	明报 Ming_Pao
	信报 Hong_Kong_Economic_Journal · HKEJ
	香港经济日报 Hong_Kong_Economic_Times · HKET
	香港电台 RTHK · Radio_Television_Hong_Kong
	无线新闻 无线电视 TVB
	凤凰卫视 Phoenix_TV
	星岛日报 Sing_Tao_Daily
	东方日报 Oriental_Daily
	苹果日报 Apple_Daily
	联合早报 Lianhe_Zaobao
	海峡时报 Straits_Times
	亚洲新闻台 Channel_NewsAsia
	=中央社 Central_News_Agency
	自由时报 Liberty_Times
	联合报 United_Daily_News
	中国时报 China_Times
	纽约时报 New_York_Times · NYT
	华尔街日报 Wall_Street_Journal · WSJ
	华盛顿邮报 Washington_Post · WaPo
	洛杉矶时报 Los_Angeles_Times · LA_Times
	今日美国 USA_Today
	路透社 路透 Reuters
	美联社 Associated_Press · AP
	合众国际社 United_Press_International · UPI
	法新社 AFP · Agence_France-Presse
	彭博社 彭博新闻 彭博 Bloomberg
	德新社 dpa · Deutsche_Presse-Agentur
	明镜周刊 明镜报 明镜 Der_Spiegel
	=世界报 德国世界报 Die_Welt
	法国世界报 =世界报 Le_Monde
	费加罗报 Le_Figaro
	=商报 德国商报 Handelsblatt
	法兰克福汇报 Frankfurter_Allgemeine · FAZ
	南德意志报 Süddeutsche_Zeitung
	德国二台 德国电视二台 ZDF
	德国一台 德国电视一台 ARD
	德国电台 德国广播电台 Deutschlandfunk
	德国之声 Deutsche_Welle · DW
	英国广播公司 BBC
	卫报 Guardian
	泰晤士报 The_Times
	金融时报 Financial_Times · FT
	经济学人 Economist
	每日电讯报 Daily_Telegraph
	天空新闻 Sky_News
	有线电视新闻网 CNN
	全国广播公司 NBC
	消费者新闻与商业频道 CNBC
	哥伦比亚广播公司 CBS
	美国广播公司 ABC
	福克斯新闻 Fox_News
	全国公共广播 NPR
	美国之音 VOA · Voice_of_America
	自由亚洲 RFA · Radio_Free_Asia
	朝日新闻 Asahi_Shimbun
	读卖新闻 Yomiuri_Shimbun
	每日新闻 Mainichi_Shimbun
	产经新闻 Sankei_Shimbun
	日本经济新闻 日经新闻 Nikkei
	共同社 共同通信社 Kyodo_News
	时事通信 时事社 Jiji_Press
	日本广播协会 日本放送协会 NHK
	东京电视台 TV_Tokyo
	富士电视台 Fuji_TV
	韩联社 Yonhap
	朝鲜日报 Chosun_Ilbo
	韩国中央日报 JoongAng_Ilbo
	东亚日报 Dong-A_Ilbo
	韩国广播公司 KBS
	朝中社 KCNA
	塔斯社 TASS
	俄新社 RIA_Novosti
	今日俄罗斯 RT · Russia_Today
	卫星通讯社 Sputnik
	国际文传 Interfax
	埃菲社 EFE
	安莎社 ANSA
	半岛电视台 Al_Jazeera
	印度报业托拉斯 PTI · Press_Trust_of_India
`;

/** The names of an outlet, and whether one is a name only by itself. */
export interface OutletName {
	readonly name: string;
	readonly alone: boolean;
}

/** The rows, taken apart: the names of one outlet each. */
export function outletNames(): readonly (readonly OutletName[])[] {
	return outletRows
		.trim()
		.split('\n')
		.map(row =>
			row
				.trim()
				.split(/[\s·]+/u)
				.map(name => ({name: name.replace('=', '').replaceAll('_', ' '), alone: name.startsWith('=')})),
		);
}
