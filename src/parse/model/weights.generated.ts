// Made by bin/make/fit-page.ts from labelled documents.
import type {Weights} from './weights.ts';

export const fitted: Weights = {
	label: {
	"any-label": {
		"asker": -2.402,
		"answerer": -1.093,
		"host": -2.488
	},
	"named-by-mark-up": {
		"asker": 11.187,
		"answerer": 9.453,
		"host": 11.027
	},
	"says-asker": {
		"asker": 4.813,
		"answerer": -4,
		"host": -4
	},
	"says-answerer": {
		"asker": -4,
		"answerer": 4.611,
		"host": -3
	},
	"says-host": {
		"asker": -4,
		"answerer": -2.286,
		"host": 4.674
	},
	"says-interpreter": {
		"asker": 1,
		"answerer": 3,
		"host": 1
	},
	"single-letter": {
		"asker": 0,
		"answerer": -1.103,
		"host": 0
	},
	"tells-of-question": {
		"asker": 5.889,
		"answerer": -4,
		"host": -4
	},
	"tells-of-answer": {
		"asker": -4,
		"answerer": 1.454,
		"host": -4
	},
	"told-among-labels": {
		"asker": -4,
		"answerer": -4.036,
		"host": -4
	},
	"named-in-told-answer": {
		"asker": 0,
		"answerer": 0.753,
		"host": 0
	},
	"bold-like-questions": {
		"asker": 1.053,
		"answerer": -6,
		"host": -6
	},
	"outlet": {
		"asker": 2.868,
		"answerer": -2,
		"host": -2.009
	},
	"maybe-outlet": {
		"asker": 1.787,
		"answerer": -1.48,
		"host": -0.93
	},
	"title-and-name": {
		"asker": -1.294,
		"answerer": 1.243,
		"host": 1.039
	},
	"name-and-maybe-title": {
		"asker": 0.085,
		"answerer": 0.325,
		"host": 0.2
	},
	"looks-like-name": {
		"asker": 0.533,
		"answerer": 1.101,
		"host": 0.953
	},
	"name-after-maybe-title": {
		"asker": 0.799,
		"answerer": 1.558,
		"host": 0.97
	},
	"named-on-page": {
		"asker": -0.555,
		"answerer": 0.838,
		"host": 0.832
	},
	"in-legend": {
		"asker": 2.994,
		"answerer": 3.006,
		"host": 3
	},
	"says-own-name": {
		"asker": 1.975,
		"answerer": 0.366,
		"host": 0.356
	},
	"called-before": {
		"asker": 1.996,
		"answerer": 0.679,
		"host": 0.262
	},
	"neither-name-nor-title": {
		"asker": -0.587,
		"answerer": -0.134,
		"host": -1.157
	},
	"printed-again": {
		"asker": 0.608,
		"answerer": 0.395,
		"host": -0.044
	},
	"numbered-in-order": {
		"asker": 2.572,
		"answerer": -1,
		"host": -1.5
	},
	"numbered-alone": {
		"asker": -3.674,
		"answerer": -4,
		"host": -4
	},
	"own-line": {
		"asker": 0.55,
		"answerer": 0.542,
		"host": 1.182
	},
	"heading": {
		"asker": 0.615,
		"answerer": 1.403,
		"host": 0.942
	},
	"bold": {
		"asker": 0.817,
		"answerer": 0.954,
		"host": 1.078
	},
	"capitals": {
		"asker": 0.741,
		"answerer": 0.585,
		"host": 0.56
	},
	"brackets-or-time": {
		"asker": 1.552,
		"answerer": 1.519,
		"host": 1.429
	},
	"after-page-mark": {
		"asker": 1.241,
		"answerer": 0.641,
		"host": 0.943
	},
	"no-colon": {
		"asker": -0.138,
		"answerer": -0.51,
		"host": -0.422
	},
	"alone-on-line": {
		"asker": -2.115,
		"answerer": -1.709,
		"host": -2.591
	},
	"alone-like-labels": {
		"asker": 4.126,
		"answerer": 4.308,
		"host": 4
	},
	"like-other-labels": {
		"asker": 1.116,
		"answerer": 0.221,
		"host": 1.161
	},
	"among-many-labels": {
		"asker": 0.749,
		"answerer": 0.673,
		"host": -0.182
	},
	"mid-line": {
		"asker": -0.858,
		"answerer": -0.358,
		"host": -0.811
	},
	"at-the-end": {
		"asker": -5.971,
		"answerer": -6,
		"host": -6
	},
	"byline": {
		"asker": -7,
		"answerer": -4,
		"host": -4
	},
	"page-day": {
		"asker": -5,
		"answerer": -5,
		"host": -5
	},
	"names-event": {
		"asker": -8.57,
		"answerer": -8.629,
		"host": -9
	},
	"list-item": {
		"asker": -6,
		"answerer": -6,
		"host": -6
	},
	"introduces-list": {
		"asker": -4.001,
		"answerer": -4.01,
		"host": -4.011
	},
	"page-field": {
		"asker": -7,
		"answerer": -7,
		"host": -7
	},
	"sentence": {
		"asker": -3.997,
		"answerer": -4,
		"host": -4
	},
	"commas-or-quotes": {
		"asker": -2.256,
		"answerer": -2.5,
		"host": -2.5
	},
	"small-letter-or-digit": {
		"asker": -3.384,
		"answerer": -2.746,
		"host": -3.5
	},
	"long": {
		"asker": -1.5,
		"answerer": -1.5,
		"host": -1.5
	},
	"headline-before-label": {
		"asker": -4,
		"answerer": -4,
		"host": -4
	},
	"single-heading": {
		"asker": -2.5,
		"answerer": -2.295,
		"host": -2.5
	},
	"bracketed-remark": {
		"asker": -4.876,
		"answerer": -4.791,
		"host": -5
	}
},
	text: {
	"any": {
		"head": -0.408,
		"lead": -0.235,
		"asker": -0.373,
		"answerer": -0.089,
		"host": -1.111,
		"foot": -0.125,
		"noise": -1.677
	},
	"short": {
		"head": 1.983,
		"lead": 0.344,
		"asker": -0.606,
		"answerer": -0.336,
		"host": -0.294,
		"foot": 0.436,
		"noise": -0.041
	},
	"brief": {
		"head": 0.606,
		"lead": -0.161,
		"asker": 0.644,
		"answerer": -0.143,
		"host": 0.98,
		"foot": 0.511,
		"noise": -0.345
	},
	"asks": {
		"head": -0.086,
		"lead": 0.376,
		"asker": 1.863,
		"answerer": -0.669,
		"host": -0.224,
		"foot": 0.278,
		"noise": 0.062
	},
	"speaks": {
		"head": -1.473,
		"lead": -1.786,
		"asker": -0.124,
		"answerer": 0.642,
		"host": 0.832,
		"foot": -0.545,
		"noise": 0.186
	},
	"greets": {
		"head": -2.09,
		"lead": -1.9,
		"asker": 0.21,
		"answerer": 0.976,
		"host": 0.424,
		"foot": -1.037,
		"noise": 0.018
	},
	"tells": {
		"head": -0.031,
		"lead": 2.008,
		"asker": 0.021,
		"answerer": -1.212,
		"host": -0.097,
		"foot": 1.103,
		"noise": -0.092
	},
	"announces": {
		"head": -1.545,
		"lead": -1,
		"asker": 0,
		"answerer": 1.665,
		"host": 0,
		"foot": 0,
		"noise": 0
	},
	"closed": {
		"head": -1.582,
		"lead": 0.089,
		"asker": 0.491,
		"answerer": 1.503,
		"host": 0.563,
		"foot": -0.837,
		"noise": -0.082
	},
	"capitalised": {
		"head": 0.761,
		"lead": 0,
		"asker": -0.105,
		"answerer": -0.39,
		"host": 0.024,
		"foot": 0.327,
		"noise": 0.973
	},
	"long": {
		"head": -0.263,
		"lead": -0.361,
		"asker": -0.256,
		"answerer": 0.488,
		"host": 0.244,
		"foot": 0.145,
		"noise": 0.302
	},
	"very-long": {
		"head": 0,
		"lead": 0,
		"asker": -1,
		"answerer": 0,
		"host": 0,
		"foot": 0,
		"noise": 0
	},
	"tells-of-event": {
		"head": 0.699,
		"lead": 2.172,
		"asker": -0.221,
		"answerer": -0.476,
		"host": 0.052,
		"foot": 0,
		"noise": -0.068
	},
	"foot-mark": {
		"head": 1.681,
		"lead": 0,
		"asker": -0.046,
		"answerer": -0.681,
		"host": 0,
		"foot": 3.932,
		"noise": 1.431
	},
	"page-field": {
		"head": 0.746,
		"lead": -0.014,
		"asker": 0,
		"answerer": -0.34,
		"host": 0,
		"foot": 2.557,
		"noise": 2.429
	},
	"heading": {
		"head": 1.134,
		"lead": 0,
		"asker": 0,
		"answerer": -0.194,
		"host": -0.026,
		"foot": 0.062,
		"noise": 3.098
	},
	"stub-before-label": {
		"head": 0.28,
		"lead": 0,
		"asker": 0.008,
		"answerer": -0.309,
		"host": -0.197,
		"foot": 0,
		"noise": 3.064
	},
	"printed-often": {
		"head": 1.005,
		"lead": -1,
		"asker": 0.167,
		"answerer": 0.328,
		"host": -0.073,
		"foot": 0.174,
		"noise": 3.787
	}
},
	steps: {
	"head": {
		"head": 0.026,
		"lead": -0.027,
		"asker": 0.425,
		"answerer": -1.754,
		"host": -0.332,
		"foot": -3.772
	},
	"lead": {
		"head": -0.08,
		"lead": -0.137,
		"asker": -0.515,
		"answerer": -1.166,
		"host": -0.375,
		"foot": -3
	},
	"asker": {
		"asker": -2.006,
		"answerer": 0.253,
		"host": -1.391,
		"foot": -3.715
	},
	"answerer": {
		"asker": -0.243,
		"answerer": -1.194,
		"host": -0.933,
		"foot": -1.701
	},
	"host": {
		"asker": -0.205,
		"answerer": -0.179,
		"host": -1.474,
		"foot": -0.921
	},
	"foot": {
		"foot": 1.102
	}
},
	...{
	"costs": {
		"sameLabel": -0.219,
		"endsAsking": -2.485,
		"unlabelledOpening": -2.571,
		"unlabelledAnswer": 0.406,
		"unlabelledQuestion": -1.5,
		"toldUnasked": -3.244
	}
},
};
