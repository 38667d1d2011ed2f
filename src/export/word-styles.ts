import type {IParagraphStyleOptions, IPropertiesOptions} from 'docx';

/** Of a language the tag that Word knows, and its usual fonts. */
const eastAsian: readonly (readonly [language: RegExp, tag: string, font: string])[] = [
	[/^zh-(?:hans|cn|sg)/iu, 'zh-CN', 'SimSun'],
	[/^zh-hk/iu, 'zh-HK', 'PMingLiU'],
	[/^zh/iu, 'zh-TW', 'PMingLiU'],
	[/^ja/iu, 'ja-JP', 'MS Mincho'],
	[/^ko/iu, 'ko-KR', 'Batang'],
];
/** Languages that are written so. */
export const rightToLeft = /^(?:ar|fa|he|ur)\b/iu;

/** The styles of our documents, in the fonts of a language. @param language BCP 47 */
export function stylesFor(language: string): Pick<IPropertiesOptions, 'styles'> {
	const [, tag, font] = eastAsian.find(([known]) => known.test(language)) ?? [null, 'zh-TW', 'PMingLiU'];
	const latin = 'Times New Roman';
	const run = {
		font: {ascii: latin, hAnsi: latin, cs: latin, eastAsia: font},
		size: 22,
		language: {
			value: eastAsian.some(([known]) => known.test(language)) ? 'en-US' : language,
			eastAsia: tag,
			bidirectional: rightToLeft.test(language) ? language : 'ar-SA',
		},
	};
	const heading = (size: number, before: number) => ({
		run: {...run, size, bold: true, color: '1F2933'},
		paragraph: {spacing: {before, after: 120}, keepNext: true},
	});
	const own = (id: string, name: string, style: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		...style,
	});
	return {
		styles: {
			default: {
				document: {run, paragraph: {spacing: {after: 120, line: 312}}},
				title: heading(36, 0),
				heading1: heading(26, 360),
			},
			paragraphStyles: [
				own('BriefingFacts', 'Briefing Facts', {run: {color: '5B6470'}}),
				own('Speaker', 'Speaker', {
					next: 'Normal',
					run: {bold: true, color: '0B5A7A'},
					paragraph: {spacing: {before: 200, after: 60}, keepNext: true},
				}),
				own('Reporter', 'Reporter', {basedOn: 'Speaker', next: 'Question', run: {color: '7A4B00'}}),
				own('Question', 'Question', {paragraph: {indent: {start: 360}}}),
				own('PictureCaption', 'Picture Caption', {run: {italics: true, color: '5B6470', size: 20}}),
				own('Quotation', 'Quotation', {paragraph: {indent: {start: 360}, spacing: {before: 200}, keepNext: true}}),
				own('QuotationSource', 'Quotation Source', {
					run: {color: '5B6470', size: 20},
					paragraph: {indent: {start: 360}},
				}),
				own('OwnWords', 'Own Words', {run: {italics: true}}),
				own('Scene', 'Scene', {run: {italics: true, color: '5B6470'}}),
			],
		},
	};
}
