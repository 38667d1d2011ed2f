import {expect, test} from 'vitest';
import {readLabel} from '../../../src/parse/labels/label.ts';

/** What a label says, in the order name, title, outlet, part; what it does not say is left out. */
const read = (printed: string): string => {
	const {name, title, outlet, part} = readLabel(printed);
	return [name && `name ${name}`, title && `title ${title}`, outlet && `outlet ${outlet}`, part]
		.filter(Boolean)
		.join(', ');
};

test.each([
	['Q', 'asker'],
	['Moderator:', 'host'],
	['答：', 'answerer'],
	['CNBC記者：', 'outlet CNBC, asker'],
	['問（路透社）：', 'outlet 路透社, asker'],
	['《晨报》Anna Weiss：', 'name Anna Weiss, outlet 《晨报》, asker'],
	['渔业周刊Anna Weiss:', 'name Anna Weiss, outlet 渔业周刊, asker'],
	['渔业部部长Anna Weiss:', 'name Anna Weiss, title 渔业部部长'],
	['芬兰《晨报》Anna A M Weiss I：', 'name Anna A M Weiss I, outlet 芬兰《晨报》, asker'],
	['沈青，《晨报》总编辑：', 'name 沈青, title 总编辑, outlet 《晨报》, asker'],
	['主持人Anna B  Weiss，《晨报》主编：', 'name Anna B Weiss, title 主编, outlet 《晨报》, host'],
	['PRESIDENTA DE NORLANDIA, ANA LUZ PARDO:', 'name ANA LUZ PARDO, title PRESIDENTA DE NORLANDIA'],
	['DIRECTOR DEL INSTITUTO (INAP), LUIS PRADO:', 'name LUIS PRADO, title DIRECTOR DEL INSTITUTO (INAP)'],
	['VECINA, ANA LUZ PARDO VEGA:', 'name ANA LUZ PARDO VEGA, title VECINA'],
	['OAKES, NORTHERN COURIER:', 'name OAKES, outlet NORTHERN COURIER, asker'],
	['Anna Weiss – The Courier', 'name Anna Weiss, outlet The Courier, asker'],
	['Frage Jansen:', 'name Jansen, asker'],
	['Q On immigration', 'name Q On immigration'],
	['市港务局局长 李明：', 'name 李明, title 市港务局局长'],
	['李明（局长）：', 'name 李明, title 局长'],
	['李明（停頓片刻）：', 'name 李明'],
	['李 立 明：', 'name 李立明'],
	['石森知子，北方社分局局长：', 'name 石森知子, title 北方社分局局长'],
	['石森知子，北方社：', 'name 石森知子, outlet 北方社, asker'],
	['1、问：', 'asker'],
	['Q (off mic):', 'asker'],
	['MR. DEAN (cont’d):', 'name DEAN, title MR.'],
	['Vicont:', 'name Vicont'],
	['北州日报记者沈青：', 'name 沈青, outlet 北州日报, asker'],
	['Minister, Shri Anand Rao:', 'name Anand Rao, title Minister'],
	['Ida Berg, the Harbour Minister:', 'name Ida Berg, title the Harbour Minister'],
	['MR. DEAN (interjecting):', 'name DEAN, title MR.'],
	['MS. ARROYO [continuing]:', 'name ARROYO, title MS.'],
	['President of Russia Vladimir Putin:', 'name Vladimir Putin, title President of Russia'],
	['Minister of Works:', 'title Minister of Works'],
	['Acting Secretary Wolf:', 'name Wolf, title Acting Secretary'],
	['박서연 과장:', 'name 박서연, title 과장'],
	['[박서연 / 산업국 국장]', 'name 박서연, title 산업국 국장'],
	['SENIOR HARBOUR OFFICIAL:', 'title SENIOR HARBOUR OFFICIAL'],
	['Chief Executive:', 'title Chief Executive'],
	['The SPEAKER pro tempore', 'title The SPEAKER pro tempore'],
	['Ministra de Pesca:', 'title Ministra de Pesca'],
	['IDA BERG [Harbour Minister]:', 'name IDA BERG, title Harbour Minister'],
	['GOV. IDA BERG, OHIO:', 'name IDA BERG, title GOV.'],
	['Dr. Vogt (BMWi):', 'name Vogt, title BMWi'],
	['Shri Anand Rao, Official Spokesperson:', 'name Anand Rao, title Official Spokesperson'],
	['Ida Berg -- Chief Executive Officer', 'name Ida Berg, title Chief Executive Officer'],
	['Tom Beck -- Fen Securities -- Analyst', 'name Tom Beck, outlet Fen Securities, asker'],
	['周小禾 · 水务局副局长', 'name 周小禾, title 水务局副局长'],
	['沈青 · 北州日报', 'name 沈青, outlet 北州日报, asker'],
	['省水利厅首席水文预报员何远山：', 'name 何远山, title 省水利厅首席水文预报员'],
	['提問者：', 'asker'],
])('%s', (printed, expected) => {
	expect(read(printed)).toBe(expected);
});
