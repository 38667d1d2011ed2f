// Made by bin/make/fit-conversation.ts from labelled documents.
import type {ConversationWeights} from './conversation-weights.ts';

export const fittedConversation: ConversationWeights = {
	words: {
	"any": {
		"opening": -6.152,
		"statement": -0.432,
		"question": -1.953,
		"aside": -1.965,
		"answer": -0.137,
		"clarify": -2.326,
		"moderation": 0.025,
		"call": -0.157,
		"closing": -4.004
	},
	"says-it-asks": {
		"opening": 0,
		"statement": -0.041,
		"question": 1.21,
		"aside": 0.109,
		"answer": 0,
		"clarify": 0,
		"moderation": -0.043,
		"call": 0,
		"closing": -0.034
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
		"question": 0.127,
		"aside": 0,
		"answer": 4.873,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"length": {
		"opening": 0.13,
		"statement": 0.323,
		"question": -0.062,
		"aside": -0.03,
		"answer": 0.116,
		"clarify": 0.178,
		"moderation": -0.047,
		"call": -0.542,
		"closing": -0.32
	},
	"asks-somewhere": {
		"opening": -0.03,
		"statement": -0.039,
		"question": 2.193,
		"aside": 0.32,
		"answer": -0.196,
		"clarify": 0.109,
		"moderation": -0.02,
		"call": -0.138,
		"closing": 0
	},
	"asks-near-end": {
		"opening": -0.151,
		"statement": -0.038,
		"question": 1.393,
		"aside": -0.58,
		"answer": -0.117,
		"clarify": 0.109,
		"moderation": 0.02,
		"call": -0.138,
		"closing": 0
	},
	"asks-at-end": {
		"opening": -0.151,
		"statement": -0.538,
		"question": -0.007,
		"aside": 0.32,
		"answer": -0.817,
		"clarify": 0.509,
		"moderation": 0.02,
		"call": -0.138,
		"closing": 0
	},
	"introduces-itself": {
		"opening": 0.191,
		"statement": -0.165,
		"question": 0.471,
		"aside": -0.047,
		"answer": -0.227,
		"clarify": 0.159,
		"moderation": 0.302,
		"call": 0,
		"closing": -0.084
	},
	"inaudible": {
		"opening": 0,
		"statement": 0,
		"question": 2.31,
		"aside": -1.21,
		"answer": 0,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"begins-like-answer": {
		"opening": 0.065,
		"statement": -0.249,
		"question": -0.465,
		"aside": 0.055,
		"answer": 0.828,
		"clarify": 0.036,
		"moderation": -0.169,
		"call": 0,
		"closing": 0
	},
	"short": {
		"opening": 0.188,
		"statement": 0.37,
		"question": -0.057,
		"aside": 2.935,
		"answer": -0.256,
		"clarify": 0.174,
		"moderation": -0.011,
		"call": 0.143,
		"closing": 0.014
	},
	"very-short": {
		"opening": 0,
		"statement": 0.066,
		"question": -0.362,
		"aside": 0.449,
		"answer": -0.032,
		"clarify": 2.897,
		"moderation": 0.052,
		"call": 0,
		"closing": -0.07
	},
	"very-short-and-asks": {
		"opening": 0,
		"statement": 0.043,
		"question": -0.044,
		"aside": 0.192,
		"answer": 0.022,
		"clarify": 0.933,
		"moderation": 0.054,
		"call": 0,
		"closing": 0
	},
	"cut-off": {
		"opening": 0,
		"statement": 0,
		"question": 0.543,
		"aside": -0.221,
		"answer": 0,
		"clarify": 0,
		"moderation": -0.021,
		"call": 0,
		"closing": 0
	},
	"thanks": {
		"opening": 0.107,
		"statement": 0.075,
		"question": 0.058,
		"aside": -0.013,
		"answer": 0.065,
		"clarify": 0.135,
		"moderation": -0.166,
		"call": -0.076,
		"closing": 0.814
	},
	"thanks-shortly": {
		"opening": 0,
		"statement": -0.016,
		"question": 0.03,
		"aside": 0.487,
		"answer": -0.25,
		"clarify": 0.135,
		"moderation": 0.277,
		"call": 0.624,
		"closing": 0.014
	},
	"only-thanks": {
		"opening": 0,
		"statement": 0.006,
		"question": -1.5,
		"aside": 0.517,
		"answer": -1.386,
		"clarify": -0.005,
		"moderation": -0.062,
		"call": 0,
		"closing": 1.93
	},
	"acknowledges": {
		"opening": 0,
		"statement": -0.011,
		"question": -1.2,
		"aside": 1.6,
		"answer": -0.535,
		"clarify": 0.044,
		"moderation": -0.097,
		"call": 0,
		"closing": 0
	},
	"hosts": {
		"opening": 0.348,
		"statement": -0.076,
		"question": 0,
		"aside": 0,
		"answer": -0.218,
		"clarify": 0,
		"moderation": 1.154,
		"call": 1.124,
		"closing": 0.768
	},
	"only-moderates": {
		"opening": 0.131,
		"statement": -0.792,
		"question": -0.183,
		"aside": 0.243,
		"answer": -0.568,
		"clarify": -0.052,
		"moderation": 2.173,
		"call": 2.186,
		"closing": 0.062
	},
	"has-trouble": {
		"opening": 0,
		"statement": 0,
		"question": -0.238,
		"aside": 0.86,
		"answer": -1.683,
		"clarify": -0.018,
		"moderation": 2.679,
		"call": 2.5,
		"closing": 0
	},
	"greets": {
		"opening": 0.578,
		"statement": 0.072,
		"question": 0.145,
		"aside": -0.145,
		"answer": 0.031,
		"clarify": 0,
		"moderation": 0.118,
		"call": 0,
		"closing": 0
	},
	"is-answered": {
		"opening": -0.064,
		"statement": 0.035,
		"question": 0.383,
		"aside": -0.346,
		"answer": 0.11,
		"clarify": 0.089,
		"moderation": -0.064,
		"call": 0.058,
		"closing": 0
	},
	"follows-question": {
		"opening": 0,
		"statement": -0.561,
		"question": -0.022,
		"aside": 0.022,
		"answer": 0.558,
		"clarify": 0.112,
		"moderation": 0.385,
		"call": -0.157,
		"closing": -0.038
	},
	"first": {
		"opening": 7.242,
		"statement": 0.025,
		"question": 0.207,
		"aside": 0,
		"answer": -0.001,
		"clarify": 0,
		"moderation": 0.027,
		"call": 0,
		"closing": 0
	},
	"late-in-talk": {
		"opening": 0,
		"statement": -0.029,
		"question": 0.101,
		"aside": -0.045,
		"answer": 0.006,
		"clarify": 0.161,
		"moderation": -0.172,
		"call": -0.018,
		"closing": 3.996
	},
	"last": {
		"opening": -0.23,
		"statement": -0.013,
		"question": 0.114,
		"aside": -0.146,
		"answer": 0.497,
		"clarify": 0.04,
		"moderation": -0.193,
		"call": -0.076,
		"closing": 1.007
	},
	"early-in-talk": {
		"opening": -0.152,
		"statement": 0.79,
		"question": -0.03,
		"aside": 0,
		"answer": 0.108,
		"clarify": 0,
		"moderation": 0.084,
		"call": 0,
		"closing": 0
	},
	"called-for": {
		"opening": 0,
		"statement": 0.098,
		"question": 0.521,
		"aside": -0.121,
		"answer": 0.77,
		"clarify": -0.185,
		"moderation": -0.083,
		"call": 0,
		"closing": 0
	}
},
	fits: {
	"asker": {
		"opening": -5,
		"statement": -1.912,
		"question": -0.07,
		"aside": -0.165,
		"answer": -7,
		"clarify": -7,
		"moderation": -2.443,
		"call": -2.4,
		"closing": -0.834
	},
	"answerer": {
		"opening": -0.97,
		"statement": -0.115,
		"question": -7.01,
		"aside": -5,
		"answer": -0.141,
		"clarify": -0.126,
		"moderation": -1.697,
		"call": -1.814,
		"closing": -1.791
	},
	"host": {
		"opening": 0.419,
		"statement": -0.805,
		"question": -5,
		"aside": -3,
		"answer": -2.069,
		"clarify": -2,
		"moderation": 0.165,
		"call": 0.058,
		"closing": 0.421
	}
},
	follows: {
	"start": {
		"opening": 0.742,
		"statement": 0.025,
		"question": 0.407,
		"aside": -3,
		"answer": -3.001,
		"clarify": -3,
		"moderation": -0.473,
		"call": -6,
		"closing": -3
	},
	"opening": {
		"opening": -6,
		"statement": 0.33,
		"question": 0.704,
		"aside": -1.5,
		"answer": -4,
		"clarify": -4,
		"moderation": 0.344,
		"call": -6,
		"closing": -3
	},
	"statement": {
		"opening": -5.897,
		"statement": 0.234,
		"question": 0.077,
		"aside": -0.608,
		"answer": -1.616,
		"clarify": -2,
		"moderation": 0.793,
		"call": -6,
		"closing": 0
	},
	"question": {
		"opening": -5.996,
		"statement": -1.6,
		"question": -0.072,
		"aside": -0.8,
		"answer": 1.539,
		"clarify": 0.021,
		"moderation": -1.002,
		"call": -0.557,
		"closing": -0.5
	},
	"answer": {
		"opening": -6,
		"statement": -1.2,
		"question": 1.051,
		"aside": -0.321,
		"answer": 0.042,
		"clarify": -1.358,
		"moderation": -0.198,
		"call": -6,
		"closing": -0.05
	},
	"clarify": {
		"opening": -6,
		"statement": -1,
		"question": 0.646,
		"aside": 0.759,
		"answer": -0.411,
		"clarify": -1,
		"moderation": -0.26,
		"call": -6,
		"closing": -1
	},
	"aside": {
		"opening": -6,
		"statement": -0.281,
		"question": 0.035,
		"aside": -0.2,
		"answer": 0.654,
		"clarify": -0.089,
		"moderation": 0.25,
		"call": -6,
		"closing": 0.213
	},
	"moderation": {
		"opening": -6,
		"statement": 0.66,
		"question": 1.429,
		"aside": -0.295,
		"answer": -0.063,
		"clarify": -1,
		"moderation": -0.513,
		"call": -6,
		"closing": -0.2
	},
	"call": {
		"opening": -6,
		"statement": -2,
		"question": -0.4,
		"aside": -6,
		"answer": 1.219,
		"clarify": -6,
		"moderation": -1.5,
		"call": -6,
		"closing": -3
	},
	"closing": {
		"opening": -6,
		"statement": -1.5,
		"question": -0.328,
		"aside": -0.3,
		"answer": -2,
		"clarify": -2,
		"moderation": -1.016,
		"call": -6,
		"closing": 0.133
	}
},
};
