// Made by bin/make/fit-page.ts from labelled documents.
import type {Weights} from './weights.ts';

export const fitted: Weights = {
	label: {
	"any-label": {
		"asker": -2.142,
		"answerer": -0.862,
		"host": -2.781
	},
	"named-by-mark-up": {
		"asker": 10.168,
		"answerer": 7.731,
		"host": 10.138
	},
	"says-asker": {
		"asker": 4.85,
		"answerer": -4,
		"host": -4
	},
	"says-answerer": {
		"asker": -4,
		"answerer": 4.566,
		"host": -3
	},
	"says-host": {
		"asker": -4,
		"answerer": -2.289,
		"host": 4.83
	},
	"says-interpreter": {
		"asker": 1,
		"answerer": 3,
		"host": 1
	},
	"single-letter": {
		"asker": 0,
		"answerer": -1.187,
		"host": 0
	},
	"tells-of-question": {
		"asker": 6.088,
		"answerer": -4,
		"host": -4
	},
	"tells-of-answer": {
		"asker": -4,
		"answerer": 1.213,
		"host": -4
	},
	"told-among-labels": {
		"asker": -4,
		"answerer": -3.977,
		"host": -4
	},
	"named-in-told-answer": {
		"asker": 0,
		"answerer": 1.007,
		"host": 0
	},
	"bold-like-questions": {
		"asker": 0.878,
		"answerer": -6,
		"host": -6
	},
	"outlet": {
		"asker": 2.908,
		"answerer": -2,
		"host": -2
	},
	"maybe-outlet": {
		"asker": 1.296,
		"answerer": -1.494,
		"host": -0.906
	},
	"title-and-name": {
		"asker": -1.424,
		"answerer": 0.923,
		"host": 0.612
	},
	"name-and-maybe-title": {
		"asker": -0.287,
		"answerer": 0.249,
		"host": 0.134
	},
	"looks-like-name": {
		"asker": 0.244,
		"answerer": 0.954,
		"host": 0.533
	},
	"name-after-maybe-title": {
		"asker": 0.8,
		"answerer": 1.667,
		"host": 0.8
	},
	"named-on-page": {
		"asker": -0.746,
		"answerer": 0.385,
		"host": 0.512
	},
	"in-legend": {
		"asker": 2.98,
		"answerer": 3.02,
		"host": 3
	},
	"says-own-name": {
		"asker": 1.743,
		"answerer": 0.197,
		"host": 0.23
	},
	"called-before": {
		"asker": 2.27,
		"answerer": 0.454,
		"host": 0.277
	},
	"neither-name-nor-title": {
		"asker": -0.547,
		"answerer": -0.307,
		"host": -1.221
	},
	"printed-again": {
		"asker": 0.974,
		"answerer": 0.371,
		"host": 0.256
	},
	"numbered-in-order": {
		"asker": 2.506,
		"answerer": -1.006,
		"host": -1.5
	},
	"numbered-alone": {
		"asker": -3.494,
		"answerer": -4,
		"host": -4.006
	},
	"own-line": {
		"asker": 0.532,
		"answerer": 0.627,
		"host": 1.578
	},
	"heading": {
		"asker": 0.306,
		"answerer": 0.954,
		"host": 1.302
	},
	"name-in-heading-like-labels": {"asker": 1, "answerer": 1.5, "host": 1},
	"tells-of-reply": {"asker": 0, "answerer": 1.5, "host": 0},
	"small-words": {"asker": -3, "answerer": -3, "host": -3},
	"heading-with-colon": {"asker": 1.5, "answerer": 1.5, "host": 1.5},
	"bold": {
		"asker": 0.657,
		"answerer": 1.096,
		"host": 0.895
	},
	"capitals": {
		"asker": 0.69,
		"answerer": 0.387,
		"host": 0.706
	},
	"brackets-or-time": {
		"asker": 1.479,
		"answerer": 1.535,
		"host": 1.508
	},
	"after-page-mark": {
		"asker": 1.245,
		"answerer": 0.587,
		"host": 0.993
	},
	"no-colon": {
		"asker": -0.209,
		"answerer": -0.22,
		"host": -0.461
	},
	"alone-on-line": {
		"asker": -1.813,
		"answerer": -0.97,
		"host": -2.432
	},
	"alone-like-labels": {
		"asker": 4.184,
		"answerer": 4.619,
		"host": 4.004
	},
	"like-other-labels": {
		"asker": 0.742,
		"answerer": 0.24,
		"host": 0.967
	},
	"among-many-labels": {
		"asker": 0.762,
		"answerer": 0.515,
		"host": 0.115
	},
	"mid-line": {
		"asker": -0.636,
		"answerer": -0.669,
		"host": -0.809
	},
	"at-the-end": {
		"asker": -5.971,
		"answerer": -6,
		"host": -6
	},
	"byline": {
		"asker": -7.245,
		"answerer": -4,
		"host": -4
	},
	"page-day": {
		"asker": -5,
		"answerer": -5,
		"host": -5
	},
	"names-event": {
		"asker": -8.572,
		"answerer": -8.629,
		"host": -9
	},
	"list-item": {
		"asker": -6,
		"answerer": -6,
		"host": -6
	},
	"introduces-list": {
		"asker": -4,
		"answerer": -4.012,
		"host": -4
	},
	"page-field": {
		"asker": -7,
		"answerer": -7,
		"host": -7
	},
	"sentence": {
		"asker": -4,
		"answerer": -4.017,
		"host": -4
	},
	"commas-or-quotes": {
		"asker": -2.172,
		"answerer": -2.5,
		"host": -2.5
	},
	"small-letter-or-digit": {
		"asker": -3.255,
		"answerer": -2.788,
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
		"answerer": -2.292,
		"host": -2.5
	},
	"bracketed-remark": {
		"asker": -4.875,
		"answerer": -4.826,
		"host": -5.024
	}
},
	text: {
	"any": {
		"head": -0.295,
		"lead": -0.279,
		"asker": -0.222,
		"answerer": 0.352,
		"host": -1.054,
		"foot": -0.337,
		"noise": -1.229
	},
	"short": {
		"head": 2.222,
		"lead": 0.394,
		"asker": -0.263,
		"answerer": -0.065,
		"host": 0.092,
		"foot": 1.006,
		"noise": 0.314
	},
	"brief": {
		"head": 1.015,
		"lead": 0.037,
		"asker": 0.871,
		"answerer": -0.115,
		"host": 1.161,
		"foot": 1.325,
		"noise": 0.008
	},
	"asks": {
		"head": -0.105,
		"lead": 0.341,
		"asker": 1.649,
		"answerer": -0.538,
		"host": -0.173,
		"foot": 0.345,
		"noise": 0.081
	},
	"tells-who-asked": {"head": -1, "lead": -1, "asker": 2.5, "answerer": -1, "host": -1, "foot": 0, "noise": 0},
	"speaks": {
		"head": -1.546,
		"lead": -1.805,
		"asker": -0.14,
		"answerer": 0.8,
		"host": 0.572,
		"foot": -0.334,
		"noise": 0.285
	},
	"greets": {
		"head": -2.171,
		"lead": -1.917,
		"asker": 0.326,
		"answerer": 1.109,
		"host": 0.509,
		"foot": -1.117,
		"noise": -0.137
	},
	"tells": {
		"head": -0.042,
		"lead": 1.88,
		"asker": 0.066,
		"answerer": -1.158,
		"host": -0.281,
		"foot": 1.06,
		"noise": -0.14
	},
	"announces": {
		"head": -1.549,
		"lead": -1,
		"asker": 0,
		"answerer": 1.63,
		"host": 0,
		"foot": 0,
		"noise": 0
	},
	"closed": {
		"head": -1.684,
		"lead": 0.296,
		"asker": 0.691,
		"answerer": 1.476,
		"host": 1.067,
		"foot": -0.973,
		"noise": -0.481
	},
	"capitalised": {
		"head": 1.024,
		"lead": 0,
		"asker": -0.517,
		"answerer": -0.979,
		"host": -0.257,
		"foot": 0.287,
		"noise": 1.159
	},
	"long": {
		"head": -0.233,
		"lead": -0.066,
		"asker": -0.352,
		"answerer": 0.446,
		"host": 0.013,
		"foot": 0.126,
		"noise": 0.307
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
		"head": 1.033,
		"lead": 2.055,
		"asker": -0.138,
		"answerer": -0.742,
		"host": 0.037,
		"foot": 0,
		"noise": -0.099
	},
	"dates-event": {"head": 0.4, "lead": 1, "asker": -1.5, "answerer": -2, "host": -1.5, "foot": 2, "noise": 1.5},
	"foot-mark": {
		"head": 1.73,
		"lead": -0.008,
		"asker": -0.179,
		"answerer": -0.614,
		"host": -0.014,
		"foot": 4.096,
		"noise": 1.292
	},
	"page-field": {
		"head": 0.718,
		"lead": 0,
		"asker": 0,
		"answerer": -0.309,
		"host": 0,
		"foot": 2.529,
		"noise": 2.332
	},
	"heading": {
		"head": 1.196,
		"lead": 0,
		"asker": 0,
		"answerer": -0.128,
		"host": -0.027,
		"foot": 0.169,
		"noise": 2.922
	},
	"stub-before-label": {
		"head": 0.311,
		"lead": 0,
		"asker": 0.008,
		"answerer": -0.267,
		"host": -0.113,
		"foot": -0.049,
		"noise": 2.882
	},
	"printed-often": {
		"head": 0.995,
		"lead": -1,
		"asker": 0.168,
		"answerer": -0.287,
		"host": 0,
		"foot": 0.174,
		"noise": 4.023
	}
},
	steps: {
	"head": {
		"head": 0.681,
		"lead": -0.195,
		"asker": -0.072,
		"answerer": -1.753,
		"host": -0.314,
		"foot": -3.76
	},
	"lead": {
		"head": -0.337,
		"lead": 0.036,
		"asker": -0.455,
		"answerer": -1.021,
		"host": -0.399,
		"foot": -3
	},
	"asker": {
		"asker": -2.126,
		"answerer": 0.098,
		"host": -1.727,
		"foot": -3.778
	},
	"answerer": {
		"asker": -0.609,
		"answerer": -1.257,
		"host": -0.496,
		"foot": -2.107
	},
	"host": {
		"asker": -0.285,
		"answerer": -0.365,
		"host": -1.631,
		"foot": -0.913
	},
	"foot": {
		"foot": 2.459
	}
},
	...{
	"costs": {
		"sameLabel": -0.878,
		"endsAsking": -2.393,
		"unlabelledOpening": -2.9,
		"unlabelledAnswer": 0.222,
		"unlabelledQuestion": -1.795,
		"toldUnasked": -3.198
	}
},
};
