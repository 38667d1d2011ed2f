// Made by bin/make/fit-conversation.ts from labelled documents.
import type {ConversationWeights} from './conversation-weights.ts';

export const fittedConversation: ConversationWeights = {
	words: {
	"any": {
		"opening": -6.26,
		"statement": -0.31,
		"question": -1.681,
		"aside": -1.982,
		"answer": -0.11,
		"clarify": -2.374,
		"moderation": -0.081,
		"call": -0.25,
		"closing": -4.053
	},
	"says-it-asks": {
		"opening": 0.248,
		"statement": -0.115,
		"question": 1.109,
		"aside": 0.173,
		"answer": 0,
		"clarify": 0,
		"moderation": -0.122,
		"call": 0,
		"closing": -0.093
	},
	"puts-question-again": {
		"opening": 0,
		"statement": 0,
		"question": 9,
		"aside": 0,
		"answer": 0,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"puts-answer-again": {
		"opening": 0,
		"statement": 0,
		"question": 0.153,
		"aside": 0,
		"answer": 4.847,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"length": {
		"opening": 0.329,
		"statement": 0.178,
		"question": 0.164,
		"aside": -0.202,
		"answer": 0.248,
		"clarify": 0.202,
		"moderation": -0.094,
		"call": -0.584,
		"closing": -0.285
	},
	"asks-somewhere": {
		"opening": 0.039,
		"statement": -0.163,
		"question": 2.204,
		"aside": 0.478,
		"answer": -0.154,
		"clarify": -0.056,
		"moderation": 0.044,
		"call": -0.178,
		"closing": -0.012
	},
	"asks-near-end": {
		"opening": -0.248,
		"statement": 0.056,
		"question": 1.379,
		"aside": -0.422,
		"answer": -0.11,
		"clarify": -0.056,
		"moderation": 0.092,
		"call": -0.178,
		"closing": -0.012
	},
	"asks-at-end": {
		"opening": -0.045,
		"statement": -0.468,
		"question": -0.031,
		"aside": 0.478,
		"answer": -0.84,
		"clarify": 0.344,
		"moderation": -0.046,
		"call": -0.178,
		"closing": -0.012
	},
	"introduces-itself": {
		"opening": 0.25,
		"statement": -0.334,
		"question": 0.533,
		"aside": -0.139,
		"answer": -0.114,
		"clarify": 0.077,
		"moderation": 0.454,
		"call": 0,
		"closing": -0.128
	},
	"inaudible": {
		"opening": 0,
		"statement": 0,
		"question": 2.15,
		"aside": -1.05,
		"answer": 0,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"begins-like-answer": {
		"opening": -0.322,
		"statement": -0.142,
		"question": -0.58,
		"aside": 0.007,
		"answer": 1.086,
		"clarify": -0.131,
		"moderation": 0.181,
		"call": 0,
		"closing": 0
	},
	"short": {
		"opening": 0.198,
		"statement": 0.505,
		"question": 0,
		"aside": 2.918,
		"answer": -0.399,
		"clarify": 0.153,
		"moderation": 0.127,
		"call": 0.05,
		"closing": -0.053
	},
	"very-short": {
		"opening": 0.028,
		"statement": 0.49,
		"question": -0.362,
		"aside": 0.55,
		"answer": 0.001,
		"clarify": 2.484,
		"moderation": 0.004,
		"call": 0,
		"closing": -0.195
	},
	"very-short-and-asks": {
		"opening": 0,
		"statement": 0.037,
		"question": -0.031,
		"aside": 0.207,
		"answer": 0.221,
		"clarify": 0.637,
		"moderation": 0.13,
		"call": 0,
		"closing": 0
	},
	"cut-off": {
		"opening": 0,
		"statement": -0.219,
		"question": 0.672,
		"aside": -0.372,
		"answer": 0,
		"clarify": 0,
		"moderation": 0.219,
		"call": 0,
		"closing": 0
	},
	"thanks": {
		"opening": 0.171,
		"statement": -0.015,
		"question": 0.224,
		"aside": 0.123,
		"answer": -0.106,
		"clarify": 0.066,
		"moderation": -0.09,
		"call": -0.134,
		"closing": 0.76
	},
	"thanks-shortly": {
		"opening": -0.217,
		"statement": -0.095,
		"question": 0.088,
		"aside": 0.623,
		"answer": -0.05,
		"clarify": 0.066,
		"moderation": 0.357,
		"call": 0.566,
		"closing": -0.04
	},
	"only-thanks": {
		"opening": 0,
		"statement": 0.234,
		"question": -1.5,
		"aside": 0.593,
		"answer": -1.348,
		"clarify": -0.06,
		"moderation": -0.204,
		"call": -0.021,
		"closing": 1.805
	},
	"acknowledges": {
		"opening": 0,
		"statement": -0.04,
		"question": -1.2,
		"aside": 1.6,
		"answer": -0.515,
		"clarify": 0.016,
		"moderation": -0.061,
		"call": 0,
		"closing": 0
	},
	"hosts": {
		"opening": 0.264,
		"statement": -0.073,
		"question": -0.015,
		"aside": 0,
		"answer": -0.125,
		"clarify": 0,
		"moderation": 1.024,
		"call": 1.125,
		"closing": 0.899
	},
	"only-moderates": {
		"opening": 0.328,
		"statement": -0.396,
		"question": -0.108,
		"aside": 0.248,
		"answer": -0.498,
		"clarify": -0.213,
		"moderation": 1.743,
		"call": 2.109,
		"closing": -0.012
	},
	"has-trouble": {
		"opening": 0,
		"statement": 0,
		"question": -0.289,
		"aside": 0.936,
		"answer": -1.776,
		"clarify": 0,
		"moderation": 2.729,
		"call": 2.5,
		"closing": 0
	},
	"greets": {
		"opening": 0.943,
		"statement": -0.164,
		"question": 0.171,
		"aside": -0.147,
		"answer": 0.019,
		"clarify": 0,
		"moderation": -0.022,
		"call": 0,
		"closing": 0
	},
	"is-answered": {
		"opening": -0.145,
		"statement": 0.41,
		"question": 0.171,
		"aside": -0.269,
		"answer": -0.179,
		"clarify": 0.263,
		"moderation": -0.093,
		"call": 0.042,
		"closing": 0
	},
	"follows-question": {
		"opening": 0,
		"statement": -0.331,
		"question": 0.216,
		"aside": 0.126,
		"answer": 0.419,
		"clarify": -0.108,
		"moderation": 0.298,
		"call": -0.228,
		"closing": -0.091
	},
	"first": {
		"opening": 7.069,
		"statement": -0.143,
		"question": 0.02,
		"aside": 0,
		"answer": 0.323,
		"clarify": 0,
		"moderation": 0.23,
		"call": 0,
		"closing": 0
	},
	"late-in-talk": {
		"opening": 0,
		"statement": -0.353,
		"question": 0.508,
		"aside": -0.026,
		"answer": -0.079,
		"clarify": 0.435,
		"moderation": -0.382,
		"call": -0.05,
		"closing": 3.947
	},
	"last": {
		"opening": -0.505,
		"statement": 0.056,
		"question": 0.633,
		"aside": -0.145,
		"answer": 0.471,
		"clarify": -0.063,
		"moderation": -0.268,
		"call": -0.113,
		"closing": 0.933
	},
	"early-in-talk": {
		"opening": -0.26,
		"statement": 0.665,
		"question": 0.035,
		"aside": 0.34,
		"answer": -0.117,
		"clarify": 0.062,
		"moderation": 0.096,
		"call": -0.021,
		"closing": 0
	},
	"called-for": {
		"opening": 0,
		"statement": 0.737,
		"question": 0.522,
		"aside": -0.099,
		"answer": 0.503,
		"clarify": -0.282,
		"moderation": -0.344,
		"call": 0,
		"closing": -0.037
	}
},
	fits: {
	"asker": {
		"opening": -5,
		"statement": -1.931,
		"question": -0.23,
		"aside": -0.182,
		"answer": -7,
		"clarify": -7,
		"moderation": -2.522,
		"call": -2.4,
		"closing": -0.893
	},
	"answerer": {
		"opening": -1.749,
		"statement": -0.456,
		"question": -6.604,
		"aside": -5,
		"answer": -0.561,
		"clarify": -0.174,
		"moderation": -2.165,
		"call": -1.851,
		"closing": -1.999
	},
	"host": {
		"opening": 1.089,
		"statement": -0.323,
		"question": -5,
		"aside": -3,
		"answer": -1.597,
		"clarify": -2,
		"moderation": 0.605,
		"call": 0.001,
		"closing": 0.64
	}
},
	follows: {
	"start": {
		"opening": 0.569,
		"statement": -0.143,
		"question": 0.22,
		"aside": -3,
		"answer": -2.677,
		"clarify": -3,
		"moderation": -0.27,
		"call": -6,
		"closing": -3
	},
	"opening": {
		"opening": -5.932,
		"statement": 0.669,
		"question": 0.563,
		"aside": -1.466,
		"answer": -4,
		"clarify": -4,
		"moderation": 0.211,
		"call": -6,
		"closing": -3
	},
	"statement": {
		"opening": -5.897,
		"statement": -0.019,
		"question": 0.238,
		"aside": -0.674,
		"answer": -1.363,
		"clarify": -2.037,
		"moderation": 0.925,
		"call": -6,
		"closing": -0.139
	},
	"question": {
		"opening": -6,
		"statement": -1.315,
		"question": 0.144,
		"aside": -0.8,
		"answer": 1.205,
		"clarify": -0.081,
		"moderation": -1.177,
		"call": -0.65,
		"closing": -0.541
	},
	"answer": {
		"opening": -6,
		"statement": -1.389,
		"question": 1.053,
		"aside": -0.32,
		"answer": 0.051,
		"clarify": -1.136,
		"moderation": -0.351,
		"call": -6,
		"closing": 0.112
	},
	"clarify": {
		"opening": -6,
		"statement": -1,
		"question": 0.628,
		"aside": 0.793,
		"answer": -0.237,
		"clarify": -1,
		"moderation": -0.395,
		"call": -6,
		"closing": -1
	},
	"aside": {
		"opening": -6,
		"statement": -0.13,
		"question": 0.155,
		"aside": -0.2,
		"answer": 0.444,
		"clarify": -0.22,
		"moderation": 0.367,
		"call": -6,
		"closing": 0.147
	},
	"moderation": {
		"opening": -6,
		"statement": 0.618,
		"question": 1.518,
		"aside": -0.303,
		"answer": -0.196,
		"clarify": -1,
		"moderation": -0.449,
		"call": -6,
		"closing": -0.2
	},
	"call": {
		"opening": -6,
		"statement": -2,
		"question": -0.4,
		"aside": -6,
		"answer": 1.163,
		"clarify": -6,
		"moderation": -1.5,
		"call": -6,
		"closing": -3
	},
	"closing": {
		"opening": -6,
		"statement": -1.5,
		"question": -0.3,
		"aside": -0.312,
		"answer": -2,
		"clarify": -2,
		"moderation": -1.042,
		"call": -6,
		"closing": 0.17
	}
},
};
