import type {Lexicon} from './lexicon.ts';

/** German. */
export const de = {
	asker:
		'(?:zusatz|nach)?frage, zusatz, journalist(?:in)?, reporter(?:in)?, fragesteller(?:in)?, zuruf, publikum, zwischenfrage, f',
	answerer: 'antwort, a',
	voice: 'sprecher(?:in)?…',
	host: 'moderatorin, vorsitzender?, moderator, vorsitz, pressesprecher(?:in)?, versammlungsleit(?:er|ung)',
	interpreter: 'dolmetscherin?',
	leads: 'vorsitzender?',
	asking: '(?:zusatz|nach)?frage, zusatz',

	titles:
		'sts, bm, staatssekretar(?:in)?, minister(?:in)?, sprecher(?:in)?, vorsitzender?, herr, frau, dr, prof, bundeskanzler(?:in)?, bundesminister(?:in)?, kanzler(?:in)?, prasident(?:in)?, regierungssprecher(?:in)?, staatsminister(?:in)?, botschafter(?:in)?, general, kommissar(?:in)?, stellv, direktor(?:in)?, bundesprasident(?:in)?, ministerprasident(?:in)?',
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
	fields: 'datum, ort, quelle, autor(?:in)?, thema, themen, schlagworte, veroffentlicht',
	printing: 'drucken, seite drucken',
	pageLinks: 'nach oben, zum inhalt(?: springen)?, startseite, weiter, zuruck, mehr.{0,20}',
	rights: 'alle rechte vorbehalten, impressum, datenschutz(?:erklarung)?',
	relatedPages: 'mehr zum thema.*, weitere informationen.*, siehe auch.*',
	published: 'veroffentlicht, stand, aktualisiert, quelle',
	placeFields: 'ort',
	held: 'abgehalten, stattgefunden, gab',
	record: 'mitschrift, wortprotokoll, pressemitteilung',
	venues: 'saal, haus, bundeskanzleramt, presseamt',
	monthNames: 'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
	weekdays: '(?:mon|diens|donners|frei|sams|sonn)tag, mittwoch',
	endRemarks: 'ende',
	closing: 'vielen dank (?:an alle|ihnen allen), schonen (?:tag|abend)',
	moderating: 'danke(?: schon)?, vielen dank, bitte(?: schon)?',
	trouble: 'horen sie mich, nicht zu horen, mikrofon',
	told: 'sagte, erklarte, betonte, teilte mit',
	questioning: 'was, wie, warum, wann, wer, welche[rsn]?, ob, wieso, weshalb',
	handoff: 'ich (?:ubergebe|gebe) (?:das wort|weiter)',
	introducedAs: '[Ii]ch bin, [Mm]ein Name ist, [Dd]anke',
	introducedOf: 'von, vom, für',
	ofHouse: 'des, der, fur',
} satisfies Lexicon;
