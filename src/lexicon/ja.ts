import type {Lexicon} from './lexicon.ts';

/** Japanese; its characters are folded to Simplified Chinese ones as far as they have those. */
export const ja = {
	answerer: '会见者, 副?大臣, 长官, 副长官, 政务官',
	host: '司会者?',
	interpreter: '通译',
	titles: '大臣, 长官, 官房长官',
	weekdays: '[月火水木金土日](?=\\))',
	beforeNoon: '午前',
	afterNoon: '午后',
	heldOn: '日\\s*时',
	endsQuestion: 'か, でしょうか, ください, お愿いします',
	placeFields: '場所',
	asker: '记者, 干事社, 质问(?:者|1)?',
	thanks: 'ありがとう',
	spoken: 'ます, ました, です, でした, ください, 皆様',
	greeting: 'おはようございます, こんにちは',
	beginsAnswer: 'まず, はい, いいえ, お尋ね, ご質問',
	introducingSelf: 'の\\p{Script=Han}{1,3}です, と申します',
} satisfies Lexicon;
