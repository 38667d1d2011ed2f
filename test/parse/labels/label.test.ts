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
	['Anna Weiss – The Courier', 'name Anna Weiss, outlet The Courier, asker'],
	['Frage Jansen:', 'name Jansen, asker'],
	['Q On immigration', 'name Q On immigration'],
	['市港务局局长 李明：', 'name 李明, title 市港务局局长'],
	['李明（局长）：', 'name 李明, title 局长'],
	['李明（停頓片刻）：', 'name 李明'],
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
])('%s', (printed, expected) => {
	expect(read(printed)).toBe(expected);
});
