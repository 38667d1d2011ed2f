// Made by bin/make/fit-page.ts from labelled documents.
import type {Weights} from './weights.ts';

export const fitted: Weights = {
	label: {
	"any-label": {
		"asker": -1.911,
		"answerer": -1.681,
		"host": -2.572
	},
	"named-by-mark-up": {
		"asker": 11.954,
		"answerer": 11.721,
		"host": 11.95
	},
	"says-asker": {
		"asker": 4.836,
		"answerer": -4,
		"host": -4
	},
	"says-answerer": {
		"asker": -4,
		"answerer": 4.52,
		"host": -3
	},
	"says-host": {
		"asker": -4,
		"answerer": -3,
		"host": 5.041
	},
	"says-interpreter": {
		"asker": 1,
		"answerer": 3,
		"host": 1
	},
	"single-letter": {
		"asker": 0,
		"answerer": -1,
		"host": 0
	},
	"tells-of-question": {
		"asker": 6.074,
		"answerer": -4,
		"host": -4
	},
	"tells-of-answer": {
		"asker": -4,
		"answerer": 1.929,
		"host": -4
	},
	"told-among-labels": {
		"asker": -4,
		"answerer": -4.024,
		"host": -4
	},
	"named-in-told-answer": {
		"asker": 0,
		"answerer": 1.229,
		"host": 0
	},
	"bold-like-questions": {
		"asker": 1,
		"answerer": -6,
		"host": -6
	},
	"outlet": {
		"asker": 3.407,
		"answerer": -2,
		"host": -2
	},
	"maybe-outlet": {
		"asker": 1.126,
		"answerer": -1,
		"host": -1
	},
	"title-and-name": {
		"asker": -1.143,
		"answerer": 1.53,
		"host": 0.56
	},
	"name-and-maybe-title": {
		"asker": -0.008,
		"answerer": 0.583,
		"host": 0.2
	},
	"looks-like-name": {
		"asker": 0.832,
		"answerer": 2.028,
		"host": 0.79
	},
	"name-after-maybe-title": {
		"asker": 0.793,
		"answerer": 1.8,
		"host": 0.8
	},
	"named-on-page": {
		"asker": -0.541,
		"answerer": 1.568,
		"host": 0.796
	},
	"in-legend": {
		"asker": 2.969,
		"answerer": 3.031,
		"host": 3
	},
	"called-before": {
		"asker": 1.906,
		"answerer": 0.963,
		"host": -0.001
	},
	"neither-name-nor-title": {
		"asker": -0.924,
		"answerer": -0.168,
		"host": -1.115
	},
	"printed-again": {
		"asker": 0.314,
		"answerer": 0.283,
		"host": 1.1
	},
	"numbered-in-order": {
		"asker": 2.5,
		"answerer": -1,
		"host": -1.5
	},
	"numbered-alone": {
		"asker": -3.617,
		"answerer": -4,
		"host": -4
	},
	"own-line": {
		"asker": 0.557,
		"answerer": 0.562,
		"host": 0.605
	},
	"heading": {
		"asker": 1.036,
		"answerer": 1.035,
		"host": 1.001
	},
	"bold": {
		"asker": 0.758,
		"answerer": 0.857,
		"host": 0.81
	},
	"capitals": {
		"asker": 0.806,
		"answerer": 0.109,
		"host": 0.421
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
		"asker": -0.233,
		"answerer": -0.246,
		"host": -0.723
	},
	"alone-on-line": {
		"asker": -2.44,
		"answerer": -2.315,
		"host": -2.899
	},
	"alone-like-labels": {
		"asker": 3.864,
		"answerer": 3.977,
		"host": 4.037
	},
	"like-other-labels": {
		"asker": 1.368,
		"answerer": 0.487,
		"host": 1.678
	},
	"mid-line": {
		"asker": -0.842,
		"answerer": -0.449,
		"host": -0.8
	},
	"at-the-end": {
		"asker": -5.995,
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
		"asker": -8.82,
		"answerer": -8.937,
		"host": -9
	},
	"list-item": {
		"asker": -6,
		"answerer": -6,
		"host": -6
	},
	"introduces-list": {
		"asker": -4.007,
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
		"answerer": -4,
		"host": -4
	},
	"commas-or-quotes": {
		"asker": -1.931,
		"answerer": -2.5,
		"host": -2.5
	},
	"small-letter-or-digit": {
		"asker": -3.451,
		"answerer": -2.655,
		"host": -3.5
	},
	"long": {
		"asker": -1.5,
		"answerer": -1.5,
		"host": -1.5
	},
	"headline-before-label": {
		"asker": -4,
		"answerer": -4.02,
		"host": -4
	},
	"single-heading": {
		"asker": -2.469,
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
		"head": -1.275,
		"lead": -0.37,
		"asker": -0.588,
		"answerer": -0.149,
		"host": -1.355,
		"foot": -0.705,
		"noise": -1.555
	},
	"short": {
		"head": 1.163,
		"lead": -0.092,
		"asker": -0.377,
		"answerer": -0.14,
		"host": -0.227,
		"foot": 0.011,
		"noise": -0.04
	},
	"brief": {
		"head": -0.275,
		"lead": -0.216,
		"asker": 0.341,
		"answerer": -0.357,
		"host": 0.843,
		"foot": 0.006,
		"noise": 0.029
	},
	"asks": {
		"head": -0.053,
		"lead": -0.017,
		"asker": 1.851,
		"answerer": -0.549,
		"host": -0.13,
		"foot": 0.547,
		"noise": -0.048
	},
	"speaks": {
		"head": -1.5,
		"lead": -1.249,
		"asker": -0.603,
		"answerer": 0.549,
		"host": 0.366,
		"foot": 0.054,
		"noise": 0.084
	},
	"greets": {
		"head": -2,
		"lead": -1.977,
		"asker": -0.059,
		"answerer": 0.845,
		"host": 0.799,
		"foot": -1,
		"noise": -0.007
	},
	"tells": {
		"head": 0,
		"lead": 0.921,
		"asker": 0.049,
		"answerer": -0.407,
		"host": 0.021,
		"foot": 0.991,
		"noise": -0.116
	},
	"long": {
		"head": 0,
		"lead": -0.081,
		"asker": -0.242,
		"answerer": 0.401,
		"host": -0.088,
		"foot": 0.166,
		"noise": 0.205
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
		"lead": 1.451,
		"asker": -0.045,
		"answerer": 0,
		"host": -0.006,
		"foot": 0,
		"noise": 0
	},
	"foot-mark": {
		"head": 1.514,
		"lead": 0,
		"asker": 0,
		"answerer": 0.033,
		"host": 0,
		"foot": 3.024,
		"noise": 1.729
	},
	"page-field": {
		"head": 0.828,
		"lead": 0,
		"asker": 0,
		"answerer": 0,
		"host": 0,
		"foot": 2.5,
		"noise": 2.372
	},
	"heading": {
		"head": 1.03,
		"lead": 0,
		"asker": 0,
		"answerer": 0.086,
		"host": 0,
		"foot": 0.024,
		"noise": 2.848
	},
	"stub-before-label": {
		"head": 0.031,
		"lead": 0.059,
		"asker": 0.067,
		"answerer": -0.023,
		"host": -0.012,
		"foot": 0,
		"noise": 2.629
	},
	"printed-often": {
		"head": 1.014,
		"lead": -1,
		"asker": 0.326,
		"answerer": 1.049,
		"host": 0.202,
		"foot": 0,
		"noise": 3.014
	}
},
	steps: {
	"head": {
		"head": -0.351,
		"lead": -0.203,
		"asker": -0.035,
		"answerer": -1.564,
		"host": -0.728,
		"foot": -3.894
	},
	"lead": {
		"head": -0.524,
		"lead": -0.067,
		"asker": -0.224,
		"answerer": -1.159,
		"host": -0.6,
		"foot": -3.035
	},
	"asker": {
		"asker": -2.059,
		"answerer": 0.626,
		"host": -1.103,
		"foot": -3.663
	},
	"answerer": {
		"asker": 0.126,
		"answerer": -0.857,
		"host": -0.471,
		"foot": -1.258
	},
	"host": {
		"asker": -0.01,
		"answerer": -0.33,
		"host": -1.513,
		"foot": -0.794
	},
	"foot": {
		"foot": 0.119
	}
},
	...{
	"costs": {
		"sameLabel": -0.135,
		"endsAsking": -2.803,
		"unlabelledOpening": -1.493,
		"unlabelledAnswer": 0.411,
		"toldUnasked": -3.094
	}
},
};
