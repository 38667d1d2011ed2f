// Made by bin/make/fit-page.ts from labelled documents.
import type {Weights} from './weights.ts';

export const fitted: Weights = {
	label: {
	"any-label": {
		"asker": -1.823,
		"answerer": -1.704,
		"host": -2.588
	},
	"named-by-mark-up": {
		"asker": 11.971,
		"answerer": 11.648,
		"host": 12.006
	},
	"says-asker": {
		"asker": 4.79,
		"answerer": -4,
		"host": -4
	},
	"says-answerer": {
		"asker": -4,
		"answerer": 4.465,
		"host": -3
	},
	"says-host": {
		"asker": -4,
		"answerer": -3,
		"host": 5.04
	},
	"says-interpreter": {
		"asker": 1,
		"answerer": 3,
		"host": 1
	},
	"single-letter": {
		"asker": 0,
		"answerer": -1.035,
		"host": 0
	},
	"tells-of-question": {
		"asker": 6.074,
		"answerer": -4,
		"host": -4
	},
	"tells-of-answer": {
		"asker": -4,
		"answerer": 1.949,
		"host": -4
	},
	"told-among-labels": {
		"asker": -4,
		"answerer": -4,
		"host": -4
	},
	"named-in-told-answer": {
		"asker": 0,
		"answerer": 1.249,
		"host": 0
	},
	"bold-like-questions": {
		"asker": 0.976,
		"answerer": -6,
		"host": -6
	},
	"outlet": {
		"asker": 3.306,
		"answerer": -2,
		"host": -2
	},
	"maybe-outlet": {
		"asker": 1.113,
		"answerer": -1,
		"host": -1
	},
	"title-and-name": {
		"asker": -1.151,
		"answerer": 1.649,
		"host": 0.578
	},
	"name-and-maybe-title": {
		"asker": 0,
		"answerer": 0.573,
		"host": 0.2
	},
	"looks-like-name": {
		"asker": 0.836,
		"answerer": 1.973,
		"host": 0.757
	},
	"name-after-maybe-title": {
		"asker": 0.8,
		"answerer": 1.8,
		"host": 0.8
	},
	"named-on-page": {
		"asker": -0.51,
		"answerer": 1.558,
		"host": 0.775
	},
	"in-legend": {
		"asker": 2.969,
		"answerer": 3.031,
		"host": 3
	},
	"called-before": {
		"asker": 1.901,
		"answerer": 0.942,
		"host": 0
	},
	"neither-name-nor-title": {
		"asker": -0.631,
		"answerer": -0.225,
		"host": -1.115
	},
	"printed-again": {
		"asker": 0.288,
		"answerer": 0.292,
		"host": 1.038
	},
	"numbered-in-order": {
		"asker": 2.568,
		"answerer": -1,
		"host": -1.5
	},
	"numbered-alone": {
		"asker": -3.556,
		"answerer": -4,
		"host": -4
	},
	"own-line": {
		"asker": 0.551,
		"answerer": 0.532,
		"host": 0.597
	},
	"heading": {
		"asker": 1.004,
		"answerer": 1.025,
		"host": 0.989
	},
	"bold": {
		"asker": 0.78,
		"answerer": 0.857,
		"host": 0.783
	},
	"capitals": {
		"asker": 0.752,
		"answerer": 0.057,
		"host": 0.538
	},
	"brackets-or-time": {
		"asker": 1.454,
		"answerer": 1.5,
		"host": 1.5
	},
	"after-page-mark": {
		"asker": 0.8,
		"answerer": 0.8,
		"host": 0.8
	},
	"no-colon": {
		"asker": -0.231,
		"answerer": -0.165,
		"host": -0.751
	},
	"alone-on-line": {
		"asker": -2.415,
		"answerer": -2.226,
		"host": -2.94
	},
	"alone-like-labels": {
		"asker": 3.882,
		"answerer": 3.998,
		"host": 3.997
	},
	"like-other-labels": {
		"asker": 1.3,
		"answerer": 0.675,
		"host": 1.556
	},
	"mid-line": {
		"asker": -0.829,
		"answerer": -0.429,
		"host": -0.8
	},
	"at-the-end": {
		"asker": -6,
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
		"asker": -8.822,
		"answerer": -8.937,
		"host": -9
	},
	"list-item": {
		"asker": -6,
		"answerer": -6,
		"host": -6
	},
	"introduces-list": {
		"asker": -4,
		"answerer": -4,
		"host": -4
	},
	"page-field": {
		"asker": -7,
		"answerer": -7,
		"host": -7
	},
	"sentence": {
		"asker": -4,
		"answerer": -4.007,
		"host": -4
	},
	"commas-or-quotes": {
		"asker": -1.867,
		"answerer": -2.5,
		"host": -2.5
	},
	"small-letter-or-digit": {
		"asker": -3.39,
		"answerer": -2.701,
		"host": -3.5
	},
	"long": {
		"asker": -1.5,
		"answerer": -1.5,
		"host": -1.5
	},
	"headline-before-label": {
		"asker": -4,
		"answerer": -4.046,
		"host": -4
	},
	"single-heading": {
		"asker": -2.482,
		"answerer": -2.406,
		"host": -2.5
	},
	"bracketed-remark": {
		"asker": -5,
		"answerer": -4.956,
		"host": -5
	}
},
	text: {
	"any": {
		"head": -1.255,
		"lead": -0.349,
		"asker": -0.588,
		"answerer": -0.187,
		"host": -1.353,
		"foot": -0.688,
		"noise": -1.572
	},
	"short": {
		"head": 1.183,
		"lead": -0.088,
		"asker": -0.39,
		"answerer": -0.17,
		"host": -0.173,
		"foot": 0.027,
		"noise": -0.077
	},
	"brief": {
		"head": -0.255,
		"lead": -0.194,
		"asker": 0.326,
		"answerer": -0.32,
		"host": 0.832,
		"foot": -0.034,
		"noise": 0.027
	},
	"asks": {
		"head": -0.037,
		"lead": -0.016,
		"asker": 1.822,
		"answerer": -0.494,
		"host": -0.172,
		"foot": 0.512,
		"noise": -0.016
	},
	"speaks": {
		"head": -1.5,
		"lead": -1.222,
		"asker": -0.629,
		"answerer": 0.669,
		"host": 0.252,
		"foot": 0.036,
		"noise": 0.093
	},
	"greets": {
		"head": -2,
		"lead": -1.987,
		"asker": 0.002,
		"answerer": 0.808,
		"host": 0.774,
		"foot": -1,
		"noise": 0.002
	},
	"tells": {
		"head": 0,
		"lead": 0.91,
		"asker": 0.104,
		"answerer": -0.387,
		"host": -0.031,
		"foot": 0.958,
		"noise": -0.111
	},
	"long": {
		"head": 0,
		"lead": -0.056,
		"asker": -0.106,
		"answerer": 0.257,
		"host": -0.138,
		"foot": 0.132,
		"noise": 0.253
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
		"head": 0.6,
		"lead": 1.454,
		"asker": -0.032,
		"answerer": -0.011,
		"host": -0.012,
		"foot": 0,
		"noise": 0
	},
	"foot-mark": {
		"head": 1.516,
		"lead": 0,
		"asker": 0,
		"answerer": 0.033,
		"host": 0,
		"foot": 3.039,
		"noise": 1.713
	},
	"page-field": {
		"head": 0.821,
		"lead": 0.006,
		"asker": 0,
		"answerer": 0,
		"host": 0,
		"foot": 2.5,
		"noise": 2.372
	},
	"heading": {
		"head": 1.055,
		"lead": 0,
		"asker": 0,
		"answerer": 0.086,
		"host": 0,
		"foot": 0.024,
		"noise": 2.839
	},
	"stub-before-label": {
		"head": 0.038,
		"lead": 0.046,
		"asker": 0.067,
		"answerer": -0.031,
		"host": 0,
		"foot": 0,
		"noise": 2.624
	},
	"printed-often": {
		"head": 1.01,
		"lead": -1,
		"asker": 0.334,
		"answerer": 1.097,
		"host": 0.051,
		"foot": 0,
		"noise": 3.077
	}
},
	steps: {
	"head": {
		"head": -0.334,
		"lead": -0.212,
		"asker": 0.003,
		"answerer": -1.638,
		"host": -0.641,
		"foot": -3.932
	},
	"lead": {
		"head": -0.52,
		"lead": -0.037,
		"asker": -0.23,
		"answerer": -1.176,
		"host": -0.6,
		"foot": -3.041
	},
	"asker": {
		"asker": -2.013,
		"answerer": 0.719,
		"host": -1.204,
		"foot": -3.678
	},
	"answerer": {
		"asker": 0.226,
		"answerer": -0.703,
		"host": -0.474,
		"foot": -1.237
	},
	"host": {
		"asker": -0.139,
		"answerer": -0.264,
		"host": -1.538,
		"foot": -0.801
	},
	"foot": {
		"foot": 0.186
	}
},
	...{
	"costs": {
		"sameLabel": -0.226,
		"endsAsking": -2.777,
		"unlabelledOpening": -1.534,
		"unlabelledAnswer": -0.999,
		"toldUnasked": -3.094
	}
},
};
