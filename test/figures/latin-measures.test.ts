import {describe, expect, test} from 'vitest';
import {measuredInLatin} from '../../src/figures/latin-measures.ts';
import {latinQuantities} from '../../src/figures/latin-quantities.ts';
import {latinMeasures} from '../../src/figures/latin-words.ts';
import {fold} from '../../src/text/fold.ts';
import type {Tongue} from '../../src/text/number-words.ts';
import {testEveryRow} from '../rows.ts';

/** What each number of a text measures. */
function read(tongue: Tongue, text: string, rules = latinMeasures): readonly (string | null)[] {
	const folded = fold(text);
	return latinQuantities(folded, tongue, tongue === 'en' ? '.' : ',').map(quantity => {
		const range = measuredInLatin(folded, text, quantity, tongue, rules);
		return range && text.slice(...range);
	});
}

/** A word for each row of the tables. */
const cutting: Readonly<
	Record<Exclude<Tongue, 'de'>, Readonly<Record<'ends' | 'forms' | 'articles' | 'verbs' | 'empty', string>>>
> = {
	en: {
		ends: 'and|or|in|on|at|to|is|was|were|are|be|been|has|have|had|will|would|can|could|may|might|should|must|shall|that|the|a|an|with|for|from|by|as|but|if|when|where|who|whom|whose|which|because|so|than|this|these|those|it|we|they|you|i|he|she|there|here|now|just|not|also|each|every|about|over|up|down|last|next|ago|across|around|through|into|between|until|before|after|online|yesterday|today|tomorrow|them|us|goes|went|say|says|said|think|know|get|gets|got|go|come|came|make|made|take|took|give|gave|work|want|use|live|die|lost|left|fell|rose|saw|told|see|do|does|did|their|our|your|his|her|its|my|more|less|out|off|under|against|without|within|while|since|what|how|why|back|worth|like|such|then|still|already|even|ever|never|all|both|per|away|instead|reduce|reduces|raise|raises|brings|keep|keeps|put|puts|available|possible|together|long|high|test',
		forms: "xly|xing|xed|xn't|x're|it's",
		articles: 'the|our|all|its|their|these|those|new|this',
		verbs:
			'is|was|were|are|be|been|has|have|had|reached|totaled|totalled|totals|stands|stood|went|goes|remains|remained|averaged|amounts|amounted|hit|will|would|now|still|to|by|at|only|just',
		empty:
			'number|total|times|point|points|part|lot|couple|range|increase|decrease|decline|reduction|rise|drop|growth|cut|way|ways|kind|thing|things|one|ones|percent|time|place|pace|level|rate|average|minimum|maximum|mark|peak|story|tune',
	},
	es: {
		ends: 'aun|y|o|e|en|al|es|son|que|el|la|los|las|con|para|por|pero|si|se|un|una|unos|unas|ha|han|fue|era|ya|solo|desde|hasta|mas|menos|entre|sin|sobre|donde|durante|esta|este|estos|estas|esa|ese|hay|no|muy|como|porque|le|les|lo|nos|me|a|ante|bajo|segun|tras|cada|todo|toda|todos|todas|algun|alguna|ahora|hoy|ayer|cuyo|cuya|quienes|ni|sino|pues|tuvo|vive|gana|paga|recibe|trabaja|sigue|muere|necesita|padece|sufre|ella|ellas|ellos|diario|diarios|diarias|anual|anuales|mensual|mensuales|entonces|hace',
		forms: 'xmente|xando|tenia|xaba|xxan|xria|xxxamos',
		articles: 'la|las|los|el|su|sus|esta|estas|estos|este|nuestra|nuestro|nuestras|nuestros',
		verbs:
			'es|son|fue|fueron|era|hay|tiene|tienen|tenemos|alcanzo|alcanza|llego|llega|representa|representan|se|ha|han|sido|suma|suman|registra|registro|a|en|un|una|el|ya|actualmente',
		empty: 'total|numero|parte|punto|puntos|veces|vez|resto|uno|minimo|maximo|promedio|tanto|tantos|razon',
	},
	fr: {
		ends: 'par|et|ou|en|au|aux|est|sont|etait|a|ont|avec|pour|dans|sur|mais|si|que|qui|le|la|les|un|une|des|ne|pas|plus|moins|ce|cette|ces|depuis|jusque|entre|sans|sous|chaque|deja',
		forms: 'xant|xent|xez',
		articles: "la|les|le|l'|nos|notre|leur",
		verbs: 'est|sont|etait|s|eleve|atteint',
		empty: 'total|nombre|partie|fois|points|point',
	},
	pt: {
		ends: 'e|ou|em|no|na|nos|nas|ao|a|as|o|os|um|uma|com|para|por|mas|se|que|foi|sao|esta|estao|ha|tem|ja|so|mais|menos|entre|sem|sobre|desde|ate|cada|todo|todos|como',
		forms: 'xmente|xndo|xxam',
		articles: 'a|as|o|os|sua|seu|nossa|nosso',
		verbs: 'e|sao|foi|foram|atingiu|chegou|representa|representam|a|em|para',
		empty: 'total|numero|parte|vezes|ponto|pontos',
	},
};

const frames: Readonly<Record<keyof (typeof cutting)['en'], (word: string, tongue: string) => string>> = {
	ends: word => `there 5 quay ships ${word} boat`,
	forms: word => `there 5 quay ships ${word} boats`,
	articles: (word, tongue) => `5% ${tongue === 'en' ? 'of' : 'de'} ${word} quay ships`,
	verbs: word => `quay ships ${word} 3%`,
	empty: (word, tongue) => `5% ${tongue === 'en' ? 'of' : 'de'} ${word} ships`,
};

const all = (Object.keys(cutting) as (keyof typeof cutting)[]).flatMap(tongue =>
	(Object.keys(frames) as (keyof typeof frames)[]).flatMap(kind =>
		cutting[tongue][kind].split('|').map(word => [tongue, kind, frames[kind](word, tongue)] as const),
	),
);

const clauses: readonly (readonly [Tongue, string, readonly (string | null)[]])[] = [
	['en', '1,200 cases of flu in May', ['cases of flu']],
	['en', '3% of households', ['households']],
	['en', 'one in five households, half the households', ['households', 'households']],
	['es', 'uno de cada tres barcos navega, tres de cada cuatro marineros', [null, 'marineros']],
	['en', 'four of the five ships', ['ships', 'ships']],
	['en', '5 dollars worth of ships', ['ships']],
	['en', 'It spent $5 in emergency funding, $6 in Ohio', ['emergency funding', null]],
	['en', 'Output rose by about 3%', ['Output']],
	['en', 'the unemployment rate fell to 3%', ['unemployment rate']],
	['en', 'a fever of 99.6', ['fever']],
	['en', 'we think that prices rose 3%', [null]],
	['en', "it's 5 km", [null]],
	['en', 'showing confidence was 3%', [null]],
	['en', 'the port, it grew 3%', [null]],
	['en', 'there 24 tested negative', [null]],
	['en', 'for 5 days in 2021', [null, null]],
	['en', '200 doctors, nurses and drivers. 30 men and women', ['doctors, nurses and drivers', 'men and women']],
	['en', '200 doctors and nurses arrived, 12 countries and the EU', [null, 'countries']],
	['es', '12 dosis y sus tiempos de espera', ['dosis']],
	['es', '200 barcos y lanchas, 3 barcos del rey de España', ['barcos y lanchas', 'barcos']],
	['fr', '200 navires et barques', ['navires et barques']],
	['fr', "des milliers d'emplois", ['emplois']],
	['pt', '200 navios e barcos', ['navios e barcos']],
	['de', 'Millionen von Menschen', ['Menschen']],
	['es', '17 por ciento de los casos estimados', ['casos estimados']],
	['es', '24 mil 897 personas que', ['personas']],
	['es', '5 dosis cercanas a las 600 dosis', ['dosis', 'dosis']],
	['es', 'dosis de Pfizer: 5 dosis de Pfizer', ['dosis de Pfizer']],
	['es', 'La inflación subió a 3 por ciento', ['inflación']],
	['de', '12.500 neue Schiffe liegen', ['neue Schiffe']],
	['de', '3 Prozent der Haushalte', ['Haushalte']],
	['de', '3 Prozent im Mai', [null]],
	['fr', "3 % d'enfants, 5 % des navires", ['enfants', 'navires']],
	['fr', '3 navires de guerre', ['navires de guerre']],
	['fr', '5 % du total', [null]],
	['pt', '3% da população', ['população']],
	['pt', '3 navios de guerra', ['navios de guerra']],
	['pt', '3 navios da marinha', ['navios da marinha']],
	['pt', '3 navios do rei', ['navios do rei']],
	['pt', '3% do país, 3% dos navios, 3% das ilhas, 3% de navios', ['país', 'navios', 'ilhas', 'navios']],
	['es', '3 barcos del rey, 3% del país', ['barcos del rey', 'país']],
	['fr', '3 % de navires, 3 % du pays', ['navires', 'pays']],
];

describe('what a number measures', () => {
	test.each(clauses)('%s: %s', (tongue, text, measures) => {
		expect(read(tongue, text)).toEqual(measures);
	});

	test.each(all)('%s (%s): %s', (tongue, kind, text) => {
		const [measures] = read(tongue, text);
		expect(measures ?? null).toBe(kind === 'empty' ? null : 'quay ships');
	});
});

testEveryRow(
	latinMeasures,
	[...clauses, ...all.map(([tongue, , text]) => [tongue, text] as const)],
	([tongue, text], rules) => read(tongue, text, rules),
);
