import type {Lexicon} from './lexicon.ts';

/** Japanese; its characters are folded to Simplified Chinese ones as far as they have those. */
export const ja = {
	answerer: '会见者, 副?大臣, 长官, 副长官, 政务官',
	host: '司会者?',
	interpreter: '通译',
	titles: '大臣, 长官, 官房长官',
	beforeNoon: '午前',
	afterNoon: '午后',
	heldOn: '日\\s*时',
	endsQuestion: 'か',
	placeFields: '場所',
	thanks: 'ありがとう',
} satisfies Lexicon;
