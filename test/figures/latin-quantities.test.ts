import {describe, expect, test} from 'vitest';
import {latinDates} from '../../src/figures/latin-dates.ts';
import {latinQuantities, latinRules, latinWords} from '../../src/figures/latin-quantities.ts';
import {latinUnits} from '../../src/figures/latin-units.ts';
import {fold} from '../../src/text/fold.ts';
import {testEveryRow} from '../rows.ts';

const units = [
	['en', 'up 2 percentage points', 'share', 'percentage points'],
	['en', 'cut by 25 basis points', 'share', 'basis points'],
	['en', '3 per cent', 'share', '%'],
	['en', 'two times', 'ratio', 'times'],
	['en', '5 dollars', 'money', '$'],
	['en', '5 euros', 'money', '€'],
	['en', '5 yuan', 'money', '¥'],
	['en', '5 yen', 'money', 'yen'],
	['en', '5 cents', 'money', 'cents'],
	['en', '12 years old', 'measure', 'years old'],
	['en', 'two decades', 'duration', 'decades'],
	['en', 'two years', 'duration', 'years'],
	['en', 'two months', 'duration', 'months'],
	['en', 'a two-week delay', 'duration', 'weeks'],
	['en', 'two days', 'duration', 'days'],
	['en', 'two hours', 'duration', 'hours'],
	['en', 'two minutes', 'duration', 'minutes'],
	['en', 'two seconds', 'duration', 'seconds'],
	['en', 'two square miles', 'measure', 'square miles'],
	['en', 'two miles', 'measure', 'miles'],
	['en', 'two kilometres', 'measure', 'km'],
	['en', 'two metres', 'measure', 'metres'],
	['en', 'two feet', 'measure', 'feet'],
	['en', 'two acres', 'measure', 'acres'],
	['en', 'two hectares', 'measure', 'hectares'],
	['en', 'two metric tons', 'measure', 'tons'],
	['en', 'two barrels', 'measure', 'barrels'],
	['en', 'two gallons', 'measure', 'gallons'],
	['en', 'two degrees', 'measure', 'degrees'],
	['en', 'two gigawatts', 'measure', 'GW'],
	['en', 'two megawatts', 'measure', 'MW'],
	['en', '5 km', 'measure', 'km'],
	['en', '5kg', 'measure', 'kg'],
	['en', '5 °C', 'measure', '℃'],
	['en', '5 °F', 'measure', '℉'],
	['en', '5 GW', 'measure', 'GW'],
	['en', '5 MW', 'measure', 'MW'],
	['es', '2 puntos porcentuales', 'share', 'puntos porcentuales'],
	['es', '2 por ciento', 'share', '%'],
	['es', 'dos veces', 'ratio', 'veces'],
	['es', '5 pesos', 'money', 'pesos'],
	['es', '5 dólares', 'money', '$'],
	['es', '5 euros', 'money', '€'],
	['es', '60 años de edad', 'measure', 'años de edad'],
	['es', 'dos años', 'duration', 'años'],
	['es', 'dos meses', 'duration', 'meses'],
	['es', 'dos semanas', 'duration', 'semanas'],
	['es', 'dos días', 'duration', 'días'],
	['es', 'dos noches', 'duration', 'noches'],
	['es', 'dos horas', 'duration', 'horas'],
	['es', 'dos minutos', 'duration', 'minutos'],
	['es', 'dos segundos', 'duration', 'segundos'],
	['es', 'dos kilómetros', 'measure', 'km'],
	['es', 'dos metros', 'measure', 'metros'],
	['es', 'dos grados', 'measure', 'grados'],
	['es', 'dos toneladas', 'measure', 'toneladas'],
	['es', 'dos hectáreas', 'measure', 'hectáreas'],
	['es', 'dos litros', 'measure', 'litros'],
	['es', '5 km', 'measure', 'km'],
	['es', '5 kg', 'measure', 'kg'],
	['es', '5 °C', 'measure', '℃'],
	['es', '5 °F', 'measure', '℉'],
	['es', '5 GW', 'measure', 'GW'],
	['es', '5 MW', 'measure', 'MW'],
] as const;

const dates = [
	['en', 'March 1st, 2021', '2021-03-01'],
	['en', 'the 1st of March 2021', '2021-03-01'],
	['en', 'March 2021', '2021-03'],
	['en', '2021-03-01', '2021-03-01'],
	['en', '2021 to 2035', '2021/2035'],
	['en', "ten past 5 o'clock", 'T05:00'],
	['en', '5:15 p.m.', 'T17:15'],
	['en', 'at 18:05', 'T18:05'],
	['en', 'since 2020', '2020'],
	['en', 'the 1990s', ''],
	['es', '1º de marzo de 2021', '2021-03-01'],
	['es', 'marzo del año 2021', '2021-03'],
	['es', '2021-03-01', '2021-03-01'],
	['es', '2021 a 2035', '2021/2035'],
	['es', '5 p.m.', 'T17:00'],
	['es', '18:05 horas', 'T18:05'],
	['es', 'desde 2020', '2020'],
] as const;

const read = (tongue: 'en' | 'es', text: string, rules = latinRules, words = latinWords) =>
	latinQuantities(fold(text), tongue, tongue === 'en' ? '.' : ',', rules, words);

describe('units', () => {
	test.each(units)('%s: %s', (tongue, text, kind, unit) => {
		expect(read(tongue, text).map(found => [found.kind, found.unit])).toEqual([[kind, unit]]);
	});
});

describe('dates', () => {
	test.each(dates)('%s: %s', (tongue, text, iso) => {
		expect(read(tongue, text).map(found => found.iso)).toEqual([iso]);
	});
});

/** Fewer number words, of which a pattern is made sooner. */
const few = {words: new Map([['two', 2]]), multipliers: {}};
const numerals = {en: few, es: {...few, words: new Map([['dos', 2]])}};

testEveryRow(latinUnits, units, ([tongue, text], some) => read(tongue, text, {...latinRules, numerals, units: some}));
testEveryRow(latinDates, dates, ([tongue, text], some) => read(tongue, text, {...latinRules, numerals, dates: some}));

const about =
	'about|around|approximately|roughly|nearly|almost|over|under|above|below|more than|less than|fewer than|at least|at most|up to|as many as|some|close to|an estimated|upwards of|mas de|menos de|cerca de|alrededor de|alrededor|casi|unos|unas|al menos|hasta|aproximadamente|mas o menos'
		.split('|')
		.map(words => `for ${words} 5 ships`);
const aboutThen = 'about|around|approximately|roughly|alrededor del|hacia'
	.split('|')
	.map(words => `${words} march 2021`);
const stops =
	'and|or|in|on|at|to|is|was|were|are|that|the|a|an|with|for|from|by|as|but|if|when|where|who|which|because|so|y|o|en|al|es|que|el|la|los|las|con|para|por|pero|si|se|un|una'
		.split('|')
		.map(word => `two 12 ${word} boats`);
const labels =
	'nos.|number|sections|articles|chapter|phase|resolutions|title|room|route|highway|flight|line|question|order|act|level|stage|category|tier|class|proclamation|amendment|boeing|airbus|apollo|covid|page|paragraph|h.r.|law|group|war|sputnik|numero|articulo|pagina|fase|canal|ley|linea|anexo'
		.split('|')
		.map(word => `the ${word} 12 ships`);

describe('words beside a number', () => {
	test.each([...about, ...aboutThen])('%s: about that', text => {
		expect(read('en', text).map(({approximate}) => approximate)).toEqual([true]);
	});

	test.each([...stops, ...labels, 'call #12 ships'])('%s: no figure', text => {
		expect(read('en', text)).toEqual([]);
	});
});

testEveryRow(latinWords, [...about, ...aboutThen, ...stops, ...labels], (text, words) =>
	read('en', text, latinRules, words),
);
