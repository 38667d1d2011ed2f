/** What may hold of a turn of which the speaker is wrong or an end. Each is worth 0 to about 1 times its weight. */
export type DoubtFeature =
	| 'any'
	/** The share of lines of the page that another reading explains nearly as well, times 5. */
	| 'hard-page'
	| 'first'
	| 'last'
	/** How near the next best reading of the page comes that takes the first line, another line, or the next turn for something else. */
	| 'begins-in-doubt'
	| 'another-may-begin'
	| 'may-hold-page-text'
	| 'next-in-doubt'
	| 'breaks-off'
	| 'holds-label-like-words'
	/** Letters, a Han character as three: the natural logarithm of how many times 300. */
	| 'long-question'
	/** Question marks in what is no question, three or more as 1. */
	| 'holds-questions';

/** In log-odds that a turn is wrong. */
export type DoubtWeights = Readonly<Record<DoubtFeature, number>>;

/** The weights as one would guess them. */
export const guessedDoubt: DoubtWeights = {
	any: -4,
	'hard-page': 2,
	first: 0.5,
	last: 0.5,
	'begins-in-doubt': 1,
	'another-may-begin': 1.5,
	'may-hold-page-text': 1,
	'next-in-doubt': 1,
	'breaks-off': 1.5,
	'holds-label-like-words': 1.5,
	'long-question': 1,
	'holds-questions': 1,
};
