import type {Lexicon} from './lexicon.ts';

/** German. */
export const de = {
	asker: '(?:zusatz|nach)?frage, zusatz',
	answerer: 'antwort',
	voice: 'sprecher(?:in)?…',
	host: 'moderatorin, vorsitzender?',
	interpreter: 'dolmetscherin?',
	leads: 'vorsitzender?',
	asking: '(?:zusatz|nach)?frage, zusatz',

	titles: 'sts, bm, staatssekretar(?:in)?, minister(?:in)?, sprecher(?:in)?, vorsitzender?, herr, frau',
	courtesies: 'herr, frau',
	spokespeople: 'sprecher(?:in)?',
	particles: 'von, van, der, den, zu',
	joining: 'und',
	outlets: 'dpa, zeitung, spiegel',

	conference: '…pressekonferenz…',
	shareLinks: 'teilen',
	heldOn: 'datum',
	months: 'jan, feb, mar, apr, mai, jun, jul, aug, sep, okt, nov, dez',

	hosting: 'sie haben das wort, weitere fragen',
	thanks: 'danke',
	spoken: 'wir, unsere?, ich',
	small: `
		der, die, das, und, oder, ist, sind, wird, werden, ein, eine, einen, zu, den, dem, von, mit, auf, fur, dass, sie, wir, ich`,
	commonest: 'und, der, die, das, nicht, wir, ist',
	greeting: 'guten (?:tag|morgen|abend), herzlich willkommen',
	beginsAnswer: 'ja, nein, also, ich (?:glaube|denke|kann), wir, danke fur die frage, das ist',
	introducingSelf: '(?:von|vom|fur) (?:der |die )?\\p{L}+, mein name ist',
	sentence: '(?<=^)(?:der|die|das|ein|eine|einen)(?= ), ist, sind, wir, ich, es, nicht, auch, dass, aber, wenn',
} satisfies Lexicon;
