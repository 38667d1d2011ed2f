import type {Tongue} from '../text/number-words.ts';

/** Words beside a number that tell what it is, as patterns in folded text. */
export interface NumberWords {
	/** Between the ends of a stretch. */
	readonly to: string;
	/** Before a stretch, and between its ends: between 3 and 4. */
	readonly between: readonly [before: string, and: string];
	/** Before a stretch of which one end is where something was and the other where it is. */
	readonly from: string;
	/** Before `from`: verbs of going from one number to another that do not say which way. */
	readonly changes: string;
	/** Between a part and a whole: one in five, 4 out of 10. */
	readonly outOf: string;
	/** A half, the whole being named. */
	readonly halfOf: string;
	/** After a part of something. */
	readonly of: string;
	/** Behind a sum of money: its hundredths. */
	readonly cents: string;
	/** Below nothing. */
	readonly minus: string;
	/** After a number that counts no noun. */
	readonly stops: readonly string[];
	/** Verbs that what is counted does, the noun being left out: 21 were positive. */
	readonly do: readonly string[];
	/** Between what there is and how many that are: there are three. */
	readonly be: string;
	/** How nouns end of which there are several, in what follows a small number in words. */
	readonly plural: string;
	/** Of those the ones that count what is said, not what there is: two reasons, three points. */
	readonly talk: readonly string[];
	/** Before a number that is a name. */
	readonly labels: readonly string[];
	/** Before a bare number that a measure is said by. */
	readonly leads: readonly string[];
	/** Before a bare number of four digits that is a year. */
	readonly years: readonly string[];
}

export const latinWords: Readonly<Record<Tongue, NumberWords>> = {
	en: {
		to: ' ?- ?| to |,? or ',
		between: ['between', ' and '],
		from: 'from',
		changes: 'w(?:ent|ill go)|go(?:es|ing|ne)?|mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|shift(?:s|ed|ing)?',
		outOf: ' in | out of(?: every)? ',
		halfOf:
			'half(?= (?:of|the|our|all|their|its)\\b)|(?<=\\b(?:by|in)(?: (?:about|around|nearly|almost|over|more than))? )half(?! an?\\b|[- ](?:hour|year|day|minute|century|million|dozen)|-)',
		of: ' of\\b',
		cents: ' and (\\d{1,2}) cents',
		minus: '(?:minus|negative) ',
		stops:
			'and or in on at to is was that the a an with for from by as but if when where who which because so of than i we they you he she it this'.split(
				' ',
			),
		do: 'were are have had'.split(' '),
		be: 'are|were',
		plural: '(?:[^s]s|men|people|women|children)',
		talk: 'reasons things ways points questions issues parts steps examples words topics comments thoughts kinds types sides areas aspects pieces options levels fronts terms cases lines notes categories messages'.split(
			' ',
		),
		labels: [
			'nos?\\.',
			'number',
			'sections?',
			'articles?',
			'chapters?',
			'phases?',
			'resolutions?',
			'titles?',
			'room',
			'route',
			'highway',
			'interstate',
			'flight',
			'lines?',
			'questions?',
			'order',
			'act',
			'levels?',
			'stage',
			'category',
			'tier',
			'class',
			'proclamation',
			'amendments?',
			'boeing',
			'airbus',
			'apollo',
			'covid',
			'pages?',
			'paragraphs?',
			'h\\.r\\.',
			'(?<!\\.)s\\.',
			'laws?',
			'group',
			'group of',
			'war',
			'sputnik',
			'bills?',
			'forms?',
			'figures?',
			'tables?',
			'slides?',
			'channel',
			'part',
			'vol(?:ume|\\.)',
			'clauses?',
			'rules?',
			'items?',
			'agenda',
			'windows',
			'formula',
			'turn',
			'lap',
			'unit',
			'building',
			'box',
			'lot',
			'exhibit',
			'schedule',
			'version',
			'day',
			'week',
			'option',
			'step',
		],
		leads:
			'including at to be is was were are reached reaching from by than total totals totaled has have hit hits'.split(
				' ',
			),
		years:
			'in since of from until till by during after before year early late mid through fiscal spring summer fall winter autumn to around about for election than and or back versus vs'.split(
				' ',
			),
	},
	es: {
		to: ' ?- ?| al? (?:los |las |un |el )?|(?: y)? hasta (?:los |las |un |el )?| [ou] ',
		between: ['entre(?: el| los| las)?', ' (?:y|a) (?:el |los |las )?'],
		from: 'del?',
		changes: 'pas(?:a|an|o|aron|ado|amos|ar|ando)|cambi(?:a|o|aron|ado|ar)',
		outOf: ' de cada ',
		halfOf: 'la mitad',
		of: ' del?\\b',
		cents: ' con (\\d{1,2}) centavos',
		minus: '(?<=^|[,(] |(?:de|a|hasta|em) )menos ',
		stops: 'y o en al es que el la los las con para por pero si se un una de del a como cuando porque fue'.split(' '),
		do: 'son fueron han estan tienen cuentan'.split(' '),
		be: 'son|fueron|eran',
		plural: 's',
		talk: 'razones cosas maneras formas puntos preguntas temas partes pasos ejemplos palabras tipos lados aspectos opciones niveles terminos comentarios cuestiones momentos elementos mensajes rubros'.split(
			' ',
		),
		labels: [
			'numeros?',
			'articulos?',
			'paginas?',
			'fases?',
			'canal',
			'ley',
			'linea',
			'anexo',
			'nos?\\.',
			'num\\.',
			'capitulo',
			'fraccion',
			'resolucion',
			'decreto',
			'seccion',
			'inciso',
			'grupo',
			'etapa',
			'ruta',
			'carretera',
			'lamina',
			'covid',
			'sputnik',
			'sars-cov',
			'punto',
			'semaforo',
			'semana(?: epidemiologica)?(?: numero)?',
			'dia',
			'autopista',
			'vuelo',
			'acuerdo',
			'tomo',
		],
		leads: 'son fueron suman hay tiene tenemos llevamos van a en de con'.split(' '),
		years: 'en de del desde ano hasta para entre y finales principios'.split(' '),
	},
	de: {
		to: ' ?- ?| bis (?:zu )?| oder ',
		between: ['zwischen', ' und '],
		from: 'von',
		changes: '(?:ge)?g(?:ing|ehen|eht|angen)|wechsel(?:t|te|n)',
		outOf: ' von ',
		halfOf: '(?:der|die) halfte',
		of: ' (?:der|des|aller|von)\\b',
		cents: ' (?:und )?(\\d{1,2}) cent',
		minus: 'minus ',
		stops:
			'und oder in im an auf bei ist war die der das den dem ein eine mit fur von zu zum zur aber wenn als wie aus nach'.split(
				' ',
			),
		do: 'sind waren haben'.split(' '),
		be: 'sind|waren',
		plural: '(?:e|n|r|s)',
		talk: 'grunde dinge punkte fragen themen teile schritte beispiele worte arten seiten aspekte'.split(' '),
		labels: [
			'nr\\.',
			'nummer',
			'artikel',
			'art\\.',
			'paragra(?:f|ph)',
			'absatz',
			'seite',
			'phase',
			'stufe',
			'gesetz',
			'kapitel',
			'resolution',
			'ziffer',
			'covid',
			'bundesstraße',
			'agenda',
			'gruppe',
			'kategorie',
			'anlage',
			'drucksache',
			'linie',
			'gleis',
			'paket',
		],
		leads: 'sind waren auf um von hat haben'.split(' '),
		years: 'in im seit von bis ab jahr jahre jahres ende anfang mitte sommer winter herbst und'.split(' '),
	},
	fr: {
		to: ' ?- ?| a | ou ',
		between: ['entre', ' et '],
		from: 'de',
		changes: 'pass(?:e|ent|er|ant|ait|ee?s?)',
		outOf: ' sur ',
		halfOf: 'la moitie',
		of: " (?:des?|du|d'|de la)",
		cents: ' et (\\d{1,2}) centimes',
		minus: '(?<=^|[,(] |(?:de|a) )moins ',
		stops: 'et ou en au aux est etait le la les un une des de du avec pour par mais si que qui dans sur a'.split(' '),
		do: 'sont ont etaient'.split(' '),
		be: 'sont|etaient',
		plural: '[sx]',
		talk: 'raisons choses points questions sujets parties etapes exemples mots types aspects'.split(' '),
		labels: [
			'nos?',
			'nos?\\.',
			'numero',
			'articles?',
			'art\\.',
			'pages?',
			'phase',
			'loi',
			'chapitre',
			'resolution',
			'covid',
			'niveau',
			'paragraphe',
			'ligne',
			'groupe',
			'decret',
			'alinea',
			'annexe',
			'etape',
		],
		leads: 'sont a de par est etait'.split(' '),
		years: "en de depuis d'ici annee fin debut et".split(' '),
	},
	pt: {
		to: ' ?- ?| a | ate | ou ',
		between: ['entre(?: os| as)?', ' e (?:os |as )?'],
		from: 'de',
		changes: 'pass(?:a|am|ou|aram|ar|ando)',
		outOf: ' em cada | de cada ',
		halfOf: '(?:a )?metade',
		of: ' d[aeo]s?\\b',
		cents: ' e (\\d{1,2}) centavos',
		minus: '(?<=^|[,(] |(?:de|a|hasta|em) )menos ',
		stops: 'e ou em no na ao o a os as um uma de do da com para por mas se que foi'.split(' '),
		do: 'sao foram tem estao'.split(' '),
		be: 'sao|foram|eram',
		plural: 's',
		talk: 'razoes coisas formas pontos perguntas temas partes passos exemplos palavras tipos aspectos'.split(' '),
		labels: [
			'n\\.?o',
			'numero',
			'artigos?',
			'art\\.',
			'paginas?',
			'fase',
			'lei',
			'capitulo',
			'resolucao',
			'covid',
			'nivel',
			'paragrafo',
			'linha',
			'grupo',
			'decreto',
			'anexo',
			'portaria',
			'etapa',
			'inciso',
		],
		leads: 'sao foram a de por tem'.split(' '),
		years: 'em de do desde ano ate final inicio e'.split(' '),
	},
};
