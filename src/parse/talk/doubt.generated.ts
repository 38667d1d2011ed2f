// Made by bin/make/fit-doubt.ts from labelled documents.
import type {DoubtWeights} from './doubt-weights.ts';

export const fittedDoubt: DoubtWeights = {
		"any": -4.328,
		"hard-page": 1.996,
		"first": 0.412,
		"last": 0.502,
		"begins-in-doubt": 0.512,
		"another-may-begin": 1.546,
		"may-hold-page-text": 1.569,
		"next-in-doubt": 1.05,
		"breaks-off": 1.989,
		"holds-label-like-words": 1.975,
		"long-question": 2.239,
		"holds-questions": 1.258
	};
