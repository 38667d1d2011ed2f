import type {Lexicon} from './lexicon.ts';

/** Spanish. */
export const es = {
	asker: 'p, pregunta, intervencion, interlocutora?, reportera?, periodista, voz, voces, a coro, asistentes?, prensa',
	answerer: 'r, respuesta, portavoz',
	voice: 'hablante…',
	host: 'moderadora?, presentadora?, maestro de ceremonias, conductora?',
	interpreter: 'interprete, traductora?',
	asking: 'pregunta',

	titles: `
		doctora?, dra?, sra?, senora?, lic, ing, ministro, ministra, presidente, presidenta, secretario, secretaria,
		gobernadora?, gobernador, alcalde, alcaldesa, director, directora, subsecretario, subsecretaria, vocero, vocera, canciller, general, almirante, comisionado, comisionada, titular, procurador, procuradora, fiscal, senador, senadora, diputado, diputada, vicepresidente, vicepresidenta, ministro portavoz, embajador, embajadora, mtro, mtra, maestro, maestra, jefe, jefa, coordinador, coordinadora, c\\.p`,
	courtesies: 'sra?, senora?',
	honours: 'dra?',
	abbreviationsInNames: 'sra, dra, lic, ing',
	spokespeople: 'portavoz',
	particles: 'de, del, la, las, los, y',
	joining: 'e, en',
	outlets: 'efe, noticias, diario, periodico, prensa, televisa',

	conference: 'conferencia de prensa, rueda de prensa',
	held: 'ofrecio, encabezada?',
	venues: 'palacio',
	fields: 'etiquetas?, fecha, lugar, fuente, autor, compartir, foto.{0,8}',
	captions: 'foto\\s*:.{2,120}',
	shareLinks: 'compartir.{0,20}',
	heldOn: 'fecha',
	months: 'ene, feb, mar, abr, may, jun, jul, ago, sep, oct, nov, dic',

	monthNames: 'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
	hosting: 'siguiente pregunta, adelante,? por favor, por favor,? adelante',
	moderating: 'muchas gracias, muchisimas gracias, gracias, adelante, por favor',
	thanks: 'muchas gracias, gracias',
	trouble: `
		me escuchan?, no te escucho, no (?:le|lo|la) escucho, interferencia, intentelo de nuevo, adelante,\\s\\p{L}+\\.$`,
	calling: '[Aa]delante',
	behindCalled: '(?:por favor,? )?adelante(?:,? por favor)?',
	please: 'por favor',
	noName: 'gracias, bien, por favor, muy bien, adelante',

	spoken: `
		yo, nosotros, nuestr[oa]s?, muchas gracias, buen[oa]s (?:dias|tardes|noches), vamos, tenemos, ustedes`,
	told: 'dijo, afirmo, senalo, aseguro, indico',
	questioning: 'si, que, como, cuando, cuanto, cual, cuales, por que',
	sentence: 'es, pero',
	sentenceOrName: 'son, que, por, como, para',
	introducing: 'ejemplo, dijo, siguiente',
	small: `
		a, el, la, los, las, un, una, unos, unas, de, del, y, o, que, en, por, para, con, sin, se, su, sus, lo, le, les, es, son,
		fue, ser, si, no, como, nos, me, mi, al, ha, han, hay, este, esta, estos, estas`,
	idle: `
		muy, mas, ya, cuando, donde, cual, cuales, quien, hola, buenas, buenos, tardes, noches, dias, gracias, doctor, doctora,
		pregunta, preguntar, preguntarle, podria, puede, quisiera, saber, sobre, entonces`,
	commonest: 'el, los, las, que, del, una, por',
	greeting: 'buen[oa]s (?:dias|tardes|noches), bienvenid[oa]s',
	beginsAnswer: 'bueno, si, no, pues, mira, miren, claro, nosotros, gracias por (?:la|su) pregunta',
	introducingSelf: '(?:de|del) (?:la |el )?\\p{L}+, soy',
	printing: 'imprimir',
	pageLinks: 'volver arriba, ir al contenido, inicio, siguiente, anterior, ver mas.{0,20}',
	rights: 'derechos reservados, aviso legal, politica de privacidad',
	relatedPages: 'noticias relacionadas.*, mas informacion.*, ver tambien.*',
	published: 'publicad[oa], actualizad[oa], fuente',
	placeFields: 'lugar, sede',
	sections: 'preguntas y respuestas, (?:sesión|ronda) de preguntas(?: y respuestas)?',
	endRemarks: 'fin(?: de la transcripcion)?',
	closing: 'hasta (?:luego|manana), eso es todo, hemos terminado',
	handoff: 'le (?:cedo|doy|paso) la palabra',
	introducedAs: '[Ss]oy, [Ss]oy yo, [Mm]i nombre es, [Hh]abla, (?:[Mm]uchas )?[Gg]racias',
	introducedOf: 'de, del, de la, por',
	ofHouse: 'de, del',
	joiningClauses: 'y, pero, o, que, si, porque, cuando, sobre, de',
} satisfies Lexicon;
