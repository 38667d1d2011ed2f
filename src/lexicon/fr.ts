import type {Lexicon} from './lexicon.ts';

/** French. */
export const fr = {
	asker: 'journalistes?',
	answerer: 'porte-parole, reponse',
	voice: 'locuteur…',
	host: 'moderateur, moderatrice',

	titles: 'mme, monsieur, madame',
	courtesies: 'mme, monsieur, madame',
	spokespeople: 'porte-parole',
	particles: 'de, du, la',
	joining: 'et',
	outlets: 'afp, le monde, figaro',

	conference: '(?:conference|point) de presse',
	shareLinks: 'partager.{0,20}',
	months: 'jan, fev, mar, avr, mai, juin, juil, aou, sep, oct, nov, dec',

	thanks: 'merci',
	spoken: 'nous, notre, je',
	small: 'le, la, les, des, est, sont, une, dans, pour, que, qui, sur',
	commonest: 'les, des, est, nous, vous, une, dans',
	greeting: 'bonjour, bonsoir, bienvenue',
	beginsAnswer: 'oui, non, ecoutez, je crois, nous, alors, merci (?:de|pour) (?:la|votre) question',
	introducingSelf: 'je suis, (?:de|du|pour) (?:la |le )?\\p{L}+',
	sentence: 'est, sont, nous, je, il, elle, que, qui, pour, mais, parce, donc',
} satisfies Lexicon;
