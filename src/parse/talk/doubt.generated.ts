// Made by bin/make/fit-doubt.ts from labelled documents.
import type {DoubtWeights} from './doubt-weights.ts';

export const fittedDoubt: DoubtWeights = {
		"any": -4.28,
		"hard-page": 1.958,
		"first": 0.219,
		"last": 0.644,
		"begins-in-doubt": 0.606,
		"another-may-begin": 1.409,
		"may-hold-page-text": 1.513,
		"next-in-doubt": 1.409,
		"breaks-off": 1.872,
		"holds-label-like-words": 1.689,
		"long-question": 2.102,
		"holds-questions": 1.491
	};
