import type {Lexicon} from './lexicon.ts';

/** Portuguese. */
export const pt = {
	asker: 'p, pergunta, jornalistas?, reporter',
	answerer: 'r, resposta',
	particles: 'da, de, dos',
	joining: 'e',
	outlets: 'gazeta',
	months: 'jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez',
	commonest: 'nao, uma, que, dos, para, com, voce',
	greeting: 'bom dia, boa (?:tarde|noite), bem-vind[oa]s',
	beginsAnswer: 'bom, sim, nao, olha, nos, claro, obrigad[oa] pela pergunta',
	introducingSelf: '(?:da|do) \\p{L}+, sou',
	thanks: 'obrigad[oa], muito obrigad[oa]',
	spoken: 'nos, nosso, eu, voces, obrigad[oa]',
	told: 'disse, afirmou, declarou',
	host: 'moderadora?, apresentadora?',
	spokespeople: 'porta-voz',
	titles: 'presidente, ministro, ministra, secretario, secretaria, senhora?',
	sentence: 'sao, nos, eu, ele, ela, que, para, mas, porque, isso',
} satisfies Lexicon;
