import type {Lexicon} from './lexicon.ts';

/** French. */
export const fr = {
	asker:
		'journalistes?, question, q, intervenante?, presse, la presse, journaliste .{1,3}, un(?:e)? journaliste, interviewe(?:ur|use)',
	answerer: 'porte-parole, reponse, r',
	voice: 'locuteur…',
	host: 'moderateur, moderatrice, animateur, animatrice, presentateur, presentatrice, le moderateur, la moderatrice',

	titles:
		'mme, monsieur, madame, m\\., ministre, president, presidente, premier, premiere, secretaire, directeur, directrice, prefet, prefete, maire, gouverneur, commissaire, ambassadeur, ambassadrice, chancelier, chanceliere, general, docteur, professeur',
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
	interpreter: 'interprete',
	fields: 'date, lieu, source, auteur, partager, mots-cles, themes?, publie le',
	printing: 'imprimer.{0,20}',
	pageLinks: 'haut de page, retour.{0,20}, accueil, suivant, precedent, lire la suite.{0,20}, aller au contenu',
	rights: 'tous droits reserves, mentions legales, politique de confidentialite',
	relatedPages: 'a lire aussi.*, voir aussi.*, sur le meme (?:sujet|theme).*',
	published: 'publie, mis a jour, source',
	placeFields: 'lieu',
	heldOn: 'date, prononce le',
	held: 'tenu, donne, organise',
	record: 'verbatim, transcription, communique de presse, propos',
	venues: 'palais, elysee, hotel, salle',
	monthNames: 'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
	weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
	endRemarks: 'fin',
	hosting: 'question suivante, derniere question, premiere question, autres questions, la parole est a',
	closing: 'merci a tous, bonne (?:journee|soiree)',
	moderating: `merci (?:beaucoup|bien)?, allez-y, s'il vous plait`,
	trouble: `on ne vous entend pas, vous m'entendez, micro`,
	told: 'a dit, a declare, a affirme, a souligne, a indique',
	questioning: `qu'est-ce que, est-ce que, comment, pourquoi, quand, quel, quels, quelle, quelles, combien`,
	handoff: 'je (?:passe|donne|laisse) la parole',
} satisfies Lexicon;
