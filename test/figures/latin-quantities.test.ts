import {describe, expect, test} from 'vitest';
import {latinDates} from '../../src/figures/latin-dates.ts';
import {latinRules} from '../../src/figures/latin-grammar.ts';
import {latinQuantities} from '../../src/figures/latin-quantities.ts';
import {latinUnits} from '../../src/figures/latin-units.ts';
import {latinVague, latinWords} from '../../src/figures/latin-words.ts';
import {fold} from '../../src/text/fold.ts';
import type {Tongue} from '../../src/text/number-words.ts';
import {testEveryRow} from '../rows.ts';

const units = [
	['en', 'up 2 percentage points', 'share', 'percentage points'],
	['en', 'cut by 25 basis points', 'share', 'basis points'],
	['en', '3 per cent', 'share', '%'],
	['en', 'two times', 'ratio', 'times'],
	['en', 'half a point', 'share', 'percentage points'],
	['en', 'a quarter-point', 'share', 'percentage points'],
	['en', 'about a point.', 'share', 'percentage points'],
	['en', '5 U.S. dollars', 'money', 'US$'],
	['en', '5 dollars', 'money', '$'],
	['en', '5 euros', 'money', '€'],
	['en', '5 yuan', 'money', '¥'],
	['en', '5 pounds sterling', 'money', '£'],
	['en', '5 rubles', 'money', 'rubles'],
	['en', '5 rupees', 'money', 'rupees'],
	['en', '5 yen', 'money', 'yen'],
	['en', '5 pesos', 'money', 'pesos'],
	['en', '5 reais', 'money', 'reais'],
	['en', '5 won', 'money', 'won'],
	['en', '5 Swiss francs', 'money', 'francs'],
	['en', '5 kronor', 'money', 'kronor'],
	['en', '5 rand', 'money', 'rand'],
	['en', '5 riyals', 'money', 'riyals'],
	['en', '5 dirhams', 'money', 'dirhams'],
	['en', '5 shekels', 'money', 'shekels'],
	['en', '5 liras', 'money', 'lira'],
	['en', '5 hryvnias', 'money', 'hryvnias'],
	['en', '5 baht', 'money', 'baht'],
	['en', '5 ringgit', 'money', 'ringgit'],
	['en', '5 rupiah', 'money', 'rupiah'],
	['en', '5 naira', 'money', 'naira'],
	['en', '5 cents', 'money', 'cents'],
	['en', '12 years old', 'measure', 'years old'],
	['en', 'nine-month-old', 'measure', 'months old'],
	['en', 'two degrees Celsius', 'measure', '℃'],
	['en', 'two degrees Fahrenheit', 'measure', '℉'],
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
	['es', '2 puntos base', 'share', 'puntos base'],
	['es', '2 por ciento', 'share', '%'],
	['es', 'dos veces', 'ratio', 'veces'],
	['es', '5 pesos', 'money', 'pesos'],
	['es', '75 centavos', 'money', 'centavos'],
	['es', '5 dólares', 'money', 'US$'],
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
	['es', 'dos barriles', 'measure', 'barriles'],
	['es', 'dos metros cúbicos', 'measure', 'metros cúbicos'],
	['es', 'dos metros cuadrados', 'measure', 'metros cuadrados'],
	['es', 'dos gigavatios', 'measure', 'GW'],
	['es', 'dos megavatios', 'measure', 'MW'],
	['es', 'dos puntos y medio menos', 'share', 'puntos porcentuales'],
	['es', 'dos décimas', 'share', 'décimas'],
	['es', '5 km', 'measure', 'km'],
	['es', '5 kg', 'measure', 'kg'],
	['es', '5 °C', 'measure', '℃'],
	['es', '5 °F', 'measure', '℉'],
	['es', '5 GW', 'measure', 'GW'],
	['es', '5 MW', 'measure', 'MW'],
	['de', '2 Prozentpunkte', 'share', 'Prozentpunkte'],
	['de', '2 Basispunkte', 'share', 'Basispunkte'],
	['de', '2 Prozent', 'share', '%'],
	['de', 'zwei mal', 'ratio', 'mal'],
	['de', '5 Euro', 'money', '€'],
	['de', '5 US-Dollar', 'money', '$'],
	['de', '5 Franken', 'money', 'Franken'],
	['de', '5 Cent', 'money', 'Cent'],
	['de', '12 Jahre alt', 'measure', 'Jahre alt'],
	['de', 'zwei Jahre', 'duration', 'Jahre'],
	['de', 'zwei Monate', 'duration', 'Monate'],
	['de', 'zwei Wochen', 'duration', 'Wochen'],
	['de', 'zwei Tage', 'duration', 'Tage'],
	['de', 'zwei Stunden', 'duration', 'Stunden'],
	['de', 'zwei Minuten', 'duration', 'Minuten'],
	['de', '5 Kilometer', 'measure', 'km'],
	['de', '5 Meter', 'measure', 'Meter'],
	['de', '5 Tonnen', 'measure', 'Tonnen'],
	['de', '5 Hektar', 'measure', 'Hektar'],
	['de', '5 Liter', 'measure', 'Liter'],
	['de', '5 Grad', 'measure', 'Grad'],
	['de', '5 Gigawatt', 'measure', 'GW'],
	['de', '5 Megawatt', 'measure', 'MW'],
	['de', '5 km', 'measure', 'km'],
	['de', '5 kg', 'measure', 'kg'],
	['de', '5 °C', 'measure', '℃'],
	['de', '5 °F', 'measure', '℉'],
	['de', '5 GW', 'measure', 'GW'],
	['de', '5 MW', 'measure', 'MW'],
	['fr', '2 points de pourcentage', 'share', 'points de pourcentage'],
	['fr', '2 points de base', 'share', 'points de base'],
	['fr', '2 pour cent', 'share', '%'],
	['fr', 'deux fois', 'ratio', 'fois'],
	['fr', '5 euros', 'money', '€'],
	['fr', '5 dollars', 'money', '$'],
	['fr', '5 francs', 'money', 'francs'],
	['fr', "12 ans d'âge", 'measure', 'ans d’âge'],
	['fr', 'deux ans', 'duration', 'ans'],
	['fr', 'deux mois', 'duration', 'mois'],
	['fr', 'deux semaines', 'duration', 'semaines'],
	['fr', 'deux jours', 'duration', 'jours'],
	['fr', 'deux heures', 'duration', 'heures'],
	['fr', 'deux minutes', 'duration', 'minutes'],
	['fr', '5 kilomètres', 'measure', 'km'],
	['fr', '5 mètres', 'measure', 'mètres'],
	['fr', '5 tonnes', 'measure', 'tonnes'],
	['fr', '5 hectares', 'measure', 'hectares'],
	['fr', '5 litres', 'measure', 'litres'],
	['fr', '5 degrés', 'measure', 'degrés'],
	['fr', '5 gigawatts', 'measure', 'GW'],
	['fr', '5 mégawatts', 'measure', 'MW'],
	['fr', '5 km', 'measure', 'km'],
	['fr', '5 kg', 'measure', 'kg'],
	['fr', '5 °C', 'measure', '℃'],
	['fr', '5 °F', 'measure', '℉'],
	['fr', '5 GW', 'measure', 'GW'],
	['fr', '5 MW', 'measure', 'MW'],
	['pt', '2 pontos percentuais', 'share', 'pontos percentuais'],
	['pt', '2 pontos-base', 'share', 'pontos-base'],
	['pt', '2 por cento', 'share', '%'],
	['pt', 'duas vezes', 'ratio', 'vezes'],
	['pt', '5 reais', 'money', 'R$'],
	['pt', '5 euros', 'money', '€'],
	['pt', '5 dólares', 'money', 'US$'],
	['pt', '12 anos de idade', 'measure', 'anos de idade'],
	['pt', 'dois anos', 'duration', 'anos'],
	['pt', 'dois meses', 'duration', 'meses'],
	['pt', 'duas semanas', 'duration', 'semanas'],
	['pt', 'dois dias', 'duration', 'dias'],
	['pt', 'duas horas', 'duration', 'horas'],
	['pt', 'dois minutos', 'duration', 'minutos'],
	['pt', '5 quilômetros', 'measure', 'km'],
	['pt', '5 metros', 'measure', 'metros'],
	['pt', '5 toneladas', 'measure', 'toneladas'],
	['pt', '5 hectares', 'measure', 'hectares'],
	['pt', '5 litros', 'measure', 'litros'],
	['pt', '5 graus', 'measure', 'graus'],
	['pt', '5 gigawatts', 'measure', 'GW'],
	['pt', '5 megawatts', 'measure', 'MW'],
	['pt', '5 km', 'measure', 'km'],
	['pt', '5 kg', 'measure', 'kg'],
	['pt', '5 °C', 'measure', '℃'],
	['pt', '5 °F', 'measure', '℉'],
	['pt', '5 GW', 'measure', 'GW'],
	['pt', '5 MW', 'measure', 'MW'],
] as const;

const dates = [
	['en', "June of '74", '1974-06'],
	['en', 'March 1st, 2021', '2021-03-01'],
	['en', 'the 1st of March 2021', '2021-03-01'],
	['en', 'March 2021', '2021-03'],
	['en', '2021-03-01', '2021-03-01'],
	['en', '2021 to 2035', '2021/2035'],
	['en', "ten past 5 o'clock", 'T05:00'],
	['en', '5:15 p.m.', 'T17:15'],
	['en', 'at 18:05', 'T18:05'],
	['en', '2021-22', '2021/2022'],
	['en', 'since 2020', '2020'],
	['en', 'What about 2024?', '2024'],
	['en', 'the 2030 agenda', '2030'],
	['en', 'the 1990s', ''],
	['en', 'the very late 80s', ''],
	['es', '1º de marzo de 2021', '2021-03-01'],
	['es', 'marzo del año 2021', '2021-03'],
	['es', '2021-03-01', '2021-03-01'],
	['es', '2021 a 2035', '2021/2035'],
	['es', '5 p.m.', 'T17:00'],
	['es', '18:05 horas', 'T18:05'],
	['es', 'desde 2020', '2020'],
	['de', '24. Februar 2022', '2022-02-24'],
	['de', '3.10.2023', '2023-10-03'],
	['de', 'Mai 2022', '2022-05'],
	['de', '2022-05-03', '2022-05-03'],
	['de', '2021-2035', '2021/2035'],
	['de', '5 p.m.', 'T17:00'],
	['de', '18:05', 'T18:05'],
	['de', '15.45 Uhr', 'T15:45'],
	['de', '1990er', ''],
	['fr', '24 février 2022', '2022-02-24'],
	['fr', 'juillet 2022', '2022-07'],
	['fr', '2022-05-03', '2022-05-03'],
	['fr', '2021-2035', '2021/2035'],
	['fr', '5 p.m.', 'T17:00'],
	['fr', '18:05', 'T18:05'],
	['fr', '15 h 30', 'T15:30'],
	['fr', 'années 90', ''],
	['pt', '24 de fevereiro de 2022', '2022-02-24'],
	['pt', 'maio de 2022', '2022-05'],
	['pt', '2022-05-03', '2022-05-03'],
	['pt', '2021-2035', '2021/2035'],
	['pt', '5 p.m.', 'T17:00'],
	['pt', '18:05', 'T18:05'],
	['pt', '15h30', 'T15:30'],
] as const;

const read = (tongue: Tongue, text: string, rules = latinRules) =>
	latinQuantities(fold(text), tongue, tongue === 'en' ? '.' : ',', rules);

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
const few = (word: string) => ({...latinRules.numerals.en, words: new Map([[word, 2]]), multipliers: {}, parts: {}});
const numerals = {
	en: {...few('two'), words: new Map([...few('two').words, ['three', 3], ['nine', 9]])},
	es: few('dos'),
	de: few('zwei'),
	fr: few('deux'),
	pt: {
		...few('dois'),
		words: new Map([
			['dois', 2],
			['duas', 2],
		]),
	},
};

testEveryRow(latinUnits, units, ([tongue, text], some) => read(tongue, text, {...latinRules, numerals, units: some}));
testEveryRow(latinDates, [...dates, ['en', 'March 2nd and 5th'] as const], ([tongue, text], some) =>
	read(tongue, text, {...latinRules, numerals, dates: some}),
);

/** A word for each row of the tables. */
const beside: Readonly<
	Record<Tongue, Readonly<Record<'stops' | 'labels' | 'leads' | 'years' | 'do' | 'talk', string>>>
> = {
	en: {
		stops:
			'and|or|in|on|at|to|is|was|that|the|a|an|with|for|from|by|as|but|if|when|where|who|which|because|so|of|than|i|we|they|you|he|she|it|this',
		labels:
			'no.|number|section|article|chapter|phase|resolution|title|room|route|highway|interstate|flight|line|question|order|act|level|stage|category|tier|class|proclamation|amendment|boeing|airbus|apollo|covid|page|paragraph|h.r.|s.|law|group|group of|war|sputnik|bill|form|figure|table|slide|channel|part|volume|clause|rule|item|agenda|windows|formula|turn|lap|unit|building|box|lot|exhibit|schedule|version|day|week|option|step',
		leads: 'including|at|to|be|is|was|were|are|reached|reaching|from|by|than|total|totals|totaled|has|have|hit|hits',
		years:
			'in|since|of|from|until|till|by|during|after|before|year|early|late|mid|through|fiscal|spring|summer|fall|winter|autumn|to|around|about|for|election|than|and|or|back|versus|vs',
		talk: 'reasons|things|ways|points|questions|issues|parts|steps|examples|words|topics|comments|thoughts|kinds|types|sides|areas|aspects|pieces|options|levels|fronts|terms|cases|lines|notes|categories|messages',
		do: 'were|are|have|had',
	},
	es: {
		stops: 'y|o|en|al|es|que|el|la|los|las|con|para|por|pero|si|se|un|una|de|del|a|como|cuando|porque|fue',
		labels:
			'numero|articulo|pagina|fase|canal|ley|linea|anexo|no.|num.|capitulo|fraccion|resolucion|decreto|seccion|inciso|grupo|etapa|ruta|carretera|lamina|covid|sputnik|sars-cov|punto|semaforo|semana|dia|autopista|vuelo|acuerdo|tomo',
		leads: 'son|fueron|suman|hay|tiene|tenemos|llevamos|van|a|en|de|con',
		years: 'en|de|del|desde|ano|hasta|para|entre|y|finales|principios',
		talk: 'razones|cosas|maneras|formas|puntos|preguntas|temas|partes|pasos|ejemplos|palabras|tipos|lados|aspectos|opciones|niveles|terminos|comentarios|cuestiones|momentos|elementos|mensajes|rubros',
		do: 'son|fueron|han|estan|tienen|cuentan',
	},
	de: {
		stops:
			'und|oder|in|im|an|auf|bei|ist|war|die|der|das|den|dem|ein|eine|mit|fur|von|zu|zum|zur|aber|wenn|als|wie|aus|nach',
		labels:
			'nr.|nummer|artikel|art.|paragraf|absatz|seite|phase|stufe|gesetz|kapitel|resolution|ziffer|covid|bundesstraße|agenda|gruppe|kategorie|anlage|drucksache|linie|gleis|paket',
		leads: 'sind|waren|auf|um|von|hat|haben',
		years: 'in|im|seit|von|bis|ab|jahr|jahre|jahres|ende|anfang|mitte|sommer|winter|herbst|und',
		talk: 'grunde|dinge|punkte|fragen|themen|teile|schritte|beispiele|worte|arten|seiten|aspekte',
		do: 'sind|waren|haben',
	},
	fr: {
		stops: 'et|ou|en|au|aux|est|etait|le|la|les|un|une|des|de|du|avec|pour|par|mais|si|que|qui|dans|sur|a',
		labels:
			'no|no.|numero|article|art.|page|phase|loi|chapitre|resolution|covid|niveau|paragraphe|ligne|groupe|decret|alinea|annexe|etape',
		leads: 'sont|a|de|par|est|etait',
		years: "en|de|depuis|d'ici|annee|fin|debut|et",
		talk: 'raisons|choses|points|questions|sujets|parties|etapes|exemples|mots|types|aspects',
		do: 'sont|ont|etaient',
	},
	pt: {
		stops: 'e|ou|em|no|na|ao|o|a|os|as|um|uma|de|do|da|com|para|por|mas|se|que|foi',
		labels:
			'no|numero|artigo|art.|pagina|fase|lei|capitulo|resolucao|covid|nivel|paragrafo|linha|grupo|decreto|anexo|portaria|etapa|inciso',
		leads: 'sao|foram|a|de|por|tem',
		years: 'em|de|do|desde|ano|ate|final|inicio|e',
		talk: 'razoes|coisas|formas|pontos|perguntas|temas|partes|passos|exemplos|palavras|tipos|aspectos',
		do: 'sao|foram|tem|estao',
	},
};

const frames: Readonly<Record<keyof (typeof beside)['en'], (word: string, tongue: Tongue) => string>> = {
	talk: (word, tongue) => `${{en: 'two', es: 'dos', de: 'zwei', fr: 'deux', pt: 'dois'}[tongue]} ${word} here`,
	stops: word => `two 12 ${word} boats`,
	labels: word => `the ${word} 12 ships`,
	leads: word => `it ${word} 12.`,
	years: word => `boats ${word} 2020 ships`,
	do: word => `there 12 ${word} well`,
};

const all = (Object.keys(beside) as Tongue[]).flatMap(tongue =>
	(Object.keys(frames) as (keyof typeof frames)[]).flatMap(kind =>
		beside[tongue][kind].split('|').map(word => ({tongue, kind, text: frames[kind](word, tongue)})),
	),
);

describe('words beside a number', () => {
	test.each(all)('$tongue: $text ($kind)', ({tongue, kind, text}) => {
		const found = read(tongue, text).map(quantity => quantity.kind);
		const wanted = {stops: [], talk: [], labels: [], leads: ['number'], years: ['date'], do: ['number']};
		expect(found).toEqual(wanted[kind]);
	});

	test.each<[Tongue, string, readonly (number | null | readonly [number, number])[]]>([
		['en', 'rose 3.4% to $12.7 trillion', [3.4, 12.7e12]],
		['en', 'between 3 and 4 percent', [[3, 4]]],
		['en', 'rose from 3 to 4 percent', [3, 4]],
		['en', 'from 3 to 4 percent of them', [[3, 4]]],
		['en', '2 to 2-1/4 percent', [[2, 2.25]]],
		['en', 'a quarter of a percentage point', [0.25]],
		['en', 'one in five, 4 out of 10', [0.2, 0.4]],
		['en', 'half of the ships', [0.5]],
		['en', 'a third of the ships, a third party', [0.333333333333333]],
		['en', 'minus 15 degrees, -5 percent', [-15, -5]],
		[
			'en',
			'3-5 year olds and 1,200-1,500 ships',
			[
				[3, 5],
				[1200, 1500],
			],
		],
		['en', 'S. 12, 230(c), 24/7, 9/11', []],
		['en', '12 of the ships', [12]],
		['en', 'two passengers, three new ships, two of us, two reasons, the first two, ten past', [2, 3]],
		['en', 'it is 0 to .25.', [[0, 0.25]]],
		['en', '5.2 million a year', [5.2e6]],
		['en', 'the 1996- 7 budget', [[1996, 1997]]],
		['en', "June of '74, March '08", [1974, 2008]],
		['en', 'the last 10, 15 years; in 2019, 15 days; 5, 10, 15 years', [[10, 15], 2019, 15, 15]],
		['es', 'entre el 15, el 20 por ciento', [[15, 20]]],
		['en', '50 to 100 to 1,000 tests', [[50, 1000]]],
		['en', 'rose from 19 to 21 million', [19e6, 21e6]],
		['es', 'hemos pasado de 19 a 21 millones', [19e6, 21e6]],
		['es', 'casi dos puntos y medio menos que en 2023', [2.5, 2023]],
		['es', 'de 19 a 21 millones de barcos', [[19e6, 21e6]]],
		[
			'es',
			'una o dos dosis, de 5 y hasta 10 días',
			[
				[1, 2],
				[5, 10],
			],
		],
		['en', 'five to six hundred ships', [[500, 600]]],
		['es', 'más de un millar de barcos', [1000]],
		['es', '10.6 millones de Pfizer, 4.6 de Moderna y, apenas, 1.9 de Novavax', [10.6e6, 4.6e6, 1.9e6]],
		['en', '1.5 million for roads, 2.5 for rail. It was 3.5 for us', [1.5e6, 2.5e6, 3.5]],
		['en', '20-odd years, 5 or more days, 30-something percent', [20, 5, 30]],
		['es', 'hasta 40 y tantos días', [40]],
		['en', 'Twenty-two.', [22]],
		['en', '104.', [104]],
		['en', '12. The port', []],
		['en', 'do not spike fevers like children - 104, 105. How many? 22.', [104, 105, 22]],
		['en', 'there were three, it is three, I have two.', [3]],
		['es', 'son cinco, la una', [5]],
		['en', 'it will be 8 and a half.', [8.5]],
		['es', 'nueve de las 13 familias', [9, 13]],
		['es', 'tres años y medio, el día 8 de septiembre', [3.5, null]],
		['en', 'three years and a half', [3.5]],
		['en', 'more than a year, a year, nearly an hour, about a month or two', [1, 1, [1, 2]]],
		['es', 'más de un año, más de millón 723 mil barcos', [1, 1_723_000]],
		['en', 'March 2nd and 5th', [null, null]],
		['en', 'another million ships, 200000 that sank', [1e6, 200_000]],
		['en', 'cut it in half, reduced by half, in half an hour', [0.5, 0.5, 0.5]],
		[
			'es',
			'del 40 al 45 por ciento, entre 3 a 5 barcos',
			[
				[40, 45],
				[3, 5],
			],
		],
		['es', 'otro millón de barcos', [1e6]],
		['en', 'call #12 ships', []],
		['es', '48 mil millones de pesos', [4.8e10]],
		['es', 'entre el 30 y el 49 por ciento', [[30, 49]]],
		['es', 'tres de cada cinco', [0.6]],
		['es', '21 pesos con 75 centavos; mil 37, mil 39 pesos', [21.75, 1037, 1039]],
		['es', 'la mitad de los barcos', [0.5]],
		['es', 'al menos 12 barcos, a menos 5 grados', [12, -5]],
		['es', 'bajo de 5 a 3 por ciento', [5, 3]],
		['de', '2,5 Mrd. Euro', [2.5e9]],
		['de', 'zwischen 20 und 30 Prozent', [[20, 30]]],
		['de', 'drei von vier, die Hälfte', [0.75, 0.5]],
		['de', 'minus 5 Grad, 3 bis 5 Grad', [-5, [3, 5]]],
		['de', 'ein Drittel der Schiffe', [0.333333333333333]],
		['de', 'stieg von 3 bis 5 Prozent', [3, 5]],
		['fr', 'entre 20 et 30 %', [[20, 30]]],
		['fr', 'trois sur quatre, la moitié', [0.75, 0.5]],
		['fr', 'à moins 5 degrés, 3 à 5 degrés', [-5, [3, 5]]],
		['fr', 'un tiers des bateaux', [0.333333333333333]],
		['fr', 'une hausse de 3 à 5 %, augmente de 3 à 5 %', [[3, 5], 3, 5]],
		['pt', 'entre 20 e 30 por cento', [[20, 30]]],
		['pt', 'três em cada quatro, metade', [0.75, 0.5]],
		['pt', 'a menos 5 graus, 3 a 5 graus', [-5, [3, 5]]],
		['pt', 'um terço dos barcos', [0.333333333333333]],
		['pt', 'subiu de 3 a 5 por cento', [3, 5]],
	])('%s: %s', (tongue, text, values) => {
		expect(read(tongue, text).map(({value}) => value)).toEqual(values);
	});
});

const sentences = [
	['en', 'between 3 and 4 percent'],
	['en', 'rose from 3 to 4 percent'],
	['en', 'one in five'],
	['en', 'went from 3 to 4 percent'],
	['es', 'paso de 3 a 5 por ciento'],
	['de', 'ging von 3 bis 5 prozent'],
	['fr', 'passe de 3 a 5 %'],
	['pt', 'passou de 3 a 5 por cento'],
	['en', 'half the ships'],
	['en', 'a third of the ships'],
	['en', 'minus 15 degrees'],
	['en', '3 to 5 ships'],
	['en', 'there are two new ships'],
	['en', 'they are two.'],
	['es', 'son dos.'],
	['de', 'es sind zwei.'],
	['fr', 'ils sont deux.'],
	['pt', 'sao dois.'],
	['es', 'hay dos barcos'],
	['de', 'es sind zwei schiffe'],
	['fr', 'il y a deux bateaux'],
	['pt', 'sao dois barcos'],
	['es', 'entre 3 y 4 por ciento'],
	['es', 'bajo de 5 a 3 por ciento'],
	['es', 'tres de cada cinco'],
	['es', 'la mitad de los barcos'],
	['es', 'dos tercios de los barcos'],
	['es', 'a menos 5 grados'],
	['es', '3 a 5 barcos'],
	['en', '5 dollars and 20 cents'],
	['es', '21 pesos con 75 centavos'],
	['de', '5 euro und 20 cent'],
	['fr', '5 euros et 20 centimes'],
	['pt', '5 reais e 20 centavos'],
	['de', 'zwischen 20 und 30 prozent'],
	['de', 'stieg von 3 bis 5 prozent'],
	['de', 'drei von vier'],
	['de', 'die halfte'],
	['de', 'ein drittel der schiffe'],
	['de', 'minus 5 grad'],
	['de', '3 bis 5 schiffe'],
	['fr', 'entre 20 et 30 %'],
	['fr', 'augmente de 3 a 5 %'],
	['fr', 'trois sur quatre'],
	['fr', 'la moitie'],
	['fr', 'un tiers des bateaux'],
	['fr', 'a moins 5 degres'],
	['fr', '3 a 5 bateaux'],
	['pt', 'entre 20 e 30 por cento'],
	['pt', 'subiu de 3 a 5 por cento'],
	['pt', 'tres em cada quatro'],
	['pt', 'metade'],
	['pt', 'um terco dos barcos'],
	['pt', 'a menos 5 graus'],
	['pt', '3 a 5 barcos'],
] as const;

const known = {...latinRules.numerals};

testEveryRow(
	latinWords,
	[...sentences, ...all.map(({tongue, text}) => [tongue, text] as const)],
	([tongue, text], words) => read(tongue, text, {...latinRules, numerals: known, words}),
);

const signs = ['€5', '£5', '¥5', 'R$ 5', 'US$5', 'A$5', 'C$5', 'S$5', 'HK$5', 'NT$5', '$5'];

test.each(signs.map(text => [text, text.replace(/ ?5/, '')] as const))('%s: %s', (text, unit) => {
	expect(read('en', text).map(found => [found.kind, found.unit, found.value])).toEqual([['money', unit, 5]]);
});

testEveryRow(latinRules.signs, signs, (text, some) => read('en', text, {...latinRules, signs: some}));

/** A number of which only the size is said, and what it counts in. */
const vague: readonly (readonly [tongue: Tongue, text: string, by: number, unit?: string])[] = [
	['en', 'tens of thousands of ships', 10_000],
	['en', 'dozens of ships', 12],
	['en', 'hundreds of ships', 100],
	['en', 'hundreds of millions of dollars', 1e8, '$'],
	['en', 'billions of dollars', 1e9, '$'],
	['en', 'trillions of yuan', 1e12, '¥'],
	['en', 'several hundred thousand ships', 100_000],
	['es', 'decenas de barcos', 10],
	['es', 'docenas de barcos', 12],
	['es', 'cientos de miles de barcos', 100_000],
	['es', 'centenares de barcos', 100],
	['es', 'varios miles de millones de pesos', 1e9, 'pesos'],
	['es', 'billones de pesos', 1e12, 'pesos'],
	['es', 'varios mil barcos', 1000],
	['en', 'hundreds of thousands of ships', 100_000],
	['de', 'Dutzende Schiffe', 12],
	['de', 'Hunderte Schiffe', 100],
	['de', 'Tausende von Schiffen', 1000],
	['de', 'Zehntausende Schiffe', 10_000],
	['de', 'Hunderttausende Schiffe', 100_000],
	['de', 'Millionen Euro', 1e6, '€'],
	['de', 'Milliarden Euro', 1e9, '€'],
	['de', 'mehrere tausend Schiffe', 1000],
	['de', 'Tausende Millionen Schiffe', 1e9],
	['fr', 'dizaines de navires', 10],
	['fr', 'centaines de navires', 100],
	['fr', "milliers d'emplois", 1000],
	['fr', "millions d'euros", 1e6, '€'],
	['fr', 'milliards de navires', 1e9],
	['fr', 'plusieurs cents navires', 100],
	['fr', 'dizaines de milliers de navires', 10_000],
	['pt', 'dezenas de navios', 10],
	['pt', 'dúzias de navios', 12],
	['pt', 'centenas de navios', 100],
	['pt', 'dezenas de milhares de navios', 10_000],
	['pt', 'milhões de reais', 1e6, 'R$'],
	['pt', 'bilhões de reais', 1e9, 'R$'],
	['pt', 'vários mil navios', 1000],
];

test.each(vague.map(([tongue, text, by, unit = '']) => [tongue, text, by, unit] as const))(
	'%s: %s',
	(tongue, text, by, unit) => {
		const found = read(tongue, text).map(one => [one.value, one.unit, one.approximate]);
		expect(found).toEqual([[[2 * by, 9 * by], unit, true]]);
	},
);

test.each([
	['tens of thousands to hundreds of thousands of ships', [20_000, 900_000]],
	['tens or hundreds of thousands of ships', [20_000, 900_000]],
	['thousands and thousands of ships', [2000, 9000]],
])('%s: %j', (text, value) => {
	expect(read('en', text).map(one => one.value)).toEqual([value]);
});

const ages = [
	['en', 'in her late 60s, 70s and 80s', [60, 70, 80]],
	['en', 'the ships 60s, music of the 1970s', [null]],
	['en', 'hundreds, thousands and dozens of them', []],
	['es', 'miles, cientos', []],
	['de', 'Hunderte, Tausende', []],
	['fr', 'des milliers, 3 milliers', [3]],
	['pt', 'milhares, centenas', []],
] as const;

test.each(ages)('%s: %s', (tongue, text, decades) => {
	expect(read(tongue, text).map(({value}) => (Array.isArray(value) ? value[0] : value))).toEqual(decades);
});

testEveryRow(latinVague, [...vague.map(([tongue, text]) => [tongue, text] as const), ...ages], ([tongue, text], some) =>
	read(tongue, text, {...latinRules, vague: some}),
);
