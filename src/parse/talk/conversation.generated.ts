// Made by bin/make/fit-conversation.ts from labelled documents.
import type {ConversationWeights} from './conversation-weights.ts';

export const fittedConversation: ConversationWeights = {
	words: {
	"any": {
		"opening": -6.132,
		"statement": -0.43,
		"question": -1.917,
		"aside": -1.949,
		"answer": -0.115,
		"clarify": -2.335,
		"moderation": 0.012,
		"call": -0.166,
		"closing": -4.068
	},
	"says-it-asks": {
		"opening": 0,
		"statement": -0.041,
		"question": 1.198,
		"aside": 0.155,
		"answer": 0,
		"clarify": 0,
		"moderation": -0.06,
		"call": 0,
		"closing": -0.052
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
		"question": 0.118,
		"aside": 0,
		"answer": 4.882,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"length": {
		"opening": 0.153,
		"statement": 0.347,
		"question": -0.013,
		"aside": -0.053,
		"answer": 0.198,
		"clarify": 0.184,
		"moderation": -0.069,
		"call": -0.548,
		"closing": -0.345
	},
	"asks-somewhere": {
		"opening": 0.037,
		"statement": -0.127,
		"question": 2.188,
		"aside": 0.325,
		"answer": -0.182,
		"clarify": 0.092,
		"moderation": -0.029,
		"call": -0.135,
		"closing": 0.031
	},
	"asks-near-end": {
		"opening": -0.121,
		"statement": -0.04,
		"question": 1.388,
		"aside": -0.575,
		"answer": -0.139,
		"clarify": 0.092,
		"moderation": -0.001,
		"call": -0.135,
		"closing": 0.031
	},
	"asks-at-end": {
		"opening": -0.142,
		"statement": -0.519,
		"question": -0.012,
		"aside": 0.325,
		"answer": -0.839,
		"clarify": 0.492,
		"moderation": 0.031,
		"call": -0.135,
		"closing": 0
	},
	"introduces-itself": {
		"opening": 0.038,
		"statement": 0.037,
		"question": 0.464,
		"aside": -0.07,
		"answer": -0.328,
		"clarify": 0.174,
		"moderation": 0.354,
		"call": 0,
		"closing": -0.068
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
		"opening": 0.038,
		"statement": -0.151,
		"question": -0.448,
		"aside": 0.048,
		"answer": 0.76,
		"clarify": 0.017,
		"moderation": -0.164,
		"call": 0,
		"closing": 0
	},
	"short": {
		"opening": 0.191,
		"statement": 0.44,
		"question": -0.032,
		"aside": 2.951,
		"answer": -0.35,
		"clarify": 0.165,
		"moderation": 0.012,
		"call": 0.134,
		"closing": -0.01
	},
	"very-short": {
		"opening": 0,
		"statement": 0.118,
		"question": -0.39,
		"aside": 0.519,
		"answer": -0.094,
		"clarify": 2.876,
		"moderation": 0.095,
		"call": 0,
		"closing": -0.125
	},
	"very-short-and-asks": {
		"opening": 0,
		"statement": 0.051,
		"question": -0.07,
		"aside": 0.21,
		"answer": 0.061,
		"clarify": 0.903,
		"moderation": 0.046,
		"call": 0,
		"closing": 0
	},
	"cut-off": {
		"opening": 0,
		"statement": 0,
		"question": 0.552,
		"aside": -0.214,
		"answer": 0,
		"clarify": 0,
		"moderation": -0.038,
		"call": 0,
		"closing": 0
	},
	"thanks": {
		"opening": 0.077,
		"statement": 0.106,
		"question": 0.018,
		"aside": 0.024,
		"answer": 0.082,
		"clarify": 0.16,
		"moderation": -0.145,
		"call": -0.081,
		"closing": 0.759
	},
	"thanks-shortly": {
		"opening": 0,
		"statement": -0.023,
		"question": 0.029,
		"aside": 0.524,
		"answer": -0.222,
		"clarify": 0.16,
		"moderation": 0.254,
		"call": 0.619,
		"closing": -0.041
	},
	"only-thanks": {
		"opening": 0,
		"statement": -0.007,
		"question": -1.5,
		"aside": 0.552,
		"answer": -1.401,
		"clarify": 0.028,
		"moderation": -0.047,
		"call": 0,
		"closing": 1.875
	},
	"acknowledges": {
		"opening": 0,
		"statement": 0.03,
		"question": -1.2,
		"aside": 1.6,
		"answer": -0.533,
		"clarify": 0.033,
		"moderation": -0.129,
		"call": 0,
		"closing": 0
	},
	"hosts": {
		"opening": 0.372,
		"statement": -0.076,
		"question": 0,
		"aside": 0,
		"answer": -0.238,
		"clarify": 0,
		"moderation": 1.083,
		"call": 1.154,
		"closing": 0.804
	},
	"only-moderates": {
		"opening": 0.138,
		"statement": -0.733,
		"question": -0.152,
		"aside": 0.264,
		"answer": -0.553,
		"clarify": -0.034,
		"moderation": 2.059,
		"call": 2.185,
		"closing": 0.027
	},
	"has-trouble": {
		"opening": 0,
		"statement": 0,
		"question": -0.286,
		"aside": 0.908,
		"answer": -1.684,
		"clarify": -0.018,
		"moderation": 2.681,
		"call": 2.5,
		"closing": 0
	},
	"greets": {
		"opening": 0.523,
		"statement": 0.131,
		"question": 0.145,
		"aside": -0.145,
		"answer": 0.038,
		"clarify": 0,
		"moderation": 0.109,
		"call": 0,
		"closing": 0
	},
	"is-answered": {
		"opening": -0.134,
		"statement": 0.036,
		"question": 0.422,
		"aside": -0.359,
		"answer": 0.153,
		"clarify": 0.046,
		"moderation": -0.013,
		"call": 0.049,
		"closing": 0
	},
	"follows-question": {
		"opening": 0,
		"statement": -0.605,
		"question": -0.011,
		"aside": 0.011,
		"answer": 0.634,
		"clarify": 0.102,
		"moderation": 0.393,
		"call": -0.166,
		"closing": -0.057
	},
	"first": {
		"opening": 7.261,
		"statement": 0.001,
		"question": 0.23,
		"aside": 0,
		"answer": -0.004,
		"clarify": 0,
		"moderation": 0.013,
		"call": 0,
		"closing": 0
	},
	"late-in-talk": {
		"opening": 0,
		"statement": -0.046,
		"question": 0.082,
		"aside": 0.008,
		"answer": 0.027,
		"clarify": 0.206,
		"moderation": -0.178,
		"call": -0.032,
		"closing": 3.932
	},
	"last": {
		"opening": -0.315,
		"statement": 0.035,
		"question": 0.097,
		"aside": -0.069,
		"answer": 0.603,
		"clarify": 0.043,
		"moderation": -0.233,
		"call": -0.081,
		"closing": 0.921
	},
	"early-in-talk": {
		"opening": -0.132,
		"statement": 0.792,
		"question": 0.017,
		"aside": -0.021,
		"answer": 0.134,
		"clarify": 0,
		"moderation": 0.067,
		"call": 0,
		"closing": -0.057
	},
	"called-for": {
		"opening": 0,
		"statement": 0.12,
		"question": 0.521,
		"aside": -0.087,
		"answer": 0.741,
		"clarify": -0.205,
		"moderation": -0.056,
		"call": 0,
		"closing": -0.034
	}
},
	fits: {
	"asker": {
		"opening": -5,
		"statement": -1.915,
		"question": -0.035,
		"aside": -0.149,
		"answer": -7,
		"clarify": -7,
		"moderation": -2.46,
		"call": -2.4,
		"closing": -0.852
	},
	"answerer": {
		"opening": -0.578,
		"statement": -0.114,
		"question": -7,
		"aside": -5,
		"answer": -0.12,
		"clarify": -0.135,
		"moderation": -1.644,
		"call": -1.615,
		"closing": -1.105
	},
	"host": {
		"opening": 0.446,
		"statement": -0.8,
		"question": -5,
		"aside": -3,
		"answer": -2.077,
		"clarify": -2,
		"moderation": 0.315,
		"call": 0.049,
		"closing": 0.49
	}
},
	follows: {
	"start": {
		"opening": 0.761,
		"statement": 0.001,
		"question": 0.43,
		"aside": -3,
		"answer": -3.004,
		"clarify": -3,
		"moderation": -0.487,
		"call": -6,
		"closing": -3
	},
	"opening": {
		"opening": -6,
		"statement": 0.287,
		"question": 0.858,
		"aside": -1.5,
		"answer": -4,
		"clarify": -4,
		"moderation": 0.338,
		"call": -6,
		"closing": -3
	},
	"statement": {
		"opening": -5.945,
		"statement": 0.245,
		"question": 0.054,
		"aside": -0.474,
		"answer": -1.619,
		"clarify": -2,
		"moderation": 0.794,
		"call": -6,
		"closing": -0.119
	},
	"question": {
		"opening": -5.948,
		"statement": -1.637,
		"question": -0.063,
		"aside": -0.8,
		"answer": 1.584,
		"clarify": 0.016,
		"moderation": -0.999,
		"call": -0.566,
		"closing": -0.5
	},
	"answer": {
		"opening": -6,
		"statement": -1.161,
		"question": 0.908,
		"aside": -0.457,
		"answer": 0.091,
		"clarify": -1.366,
		"moderation": -0.156,
		"call": -6,
		"closing": 0.024
	},
	"clarify": {
		"opening": -6,
		"statement": -0.954,
		"question": 0.627,
		"aside": 0.801,
		"answer": -0.5,
		"clarify": -1,
		"moderation": -0.252,
		"call": -6,
		"closing": -1
	},
	"aside": {
		"opening": -6,
		"statement": -0.263,
		"question": 0.042,
		"aside": -0.2,
		"answer": 0.636,
		"clarify": -0.085,
		"moderation": 0.238,
		"call": -6,
		"closing": 0.153
	},
	"moderation": {
		"opening": -6,
		"statement": 0.652,
		"question": 1.455,
		"aside": -0.319,
		"answer": -0.015,
		"clarify": -1,
		"moderation": -0.528,
		"call": -6,
		"closing": -0.2
	},
	"call": {
		"opening": -6,
		"statement": -2,
		"question": -0.4,
		"aside": -6,
		"answer": 1.214,
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
		"moderation": -1.035,
		"call": -6,
		"closing": 0.175
	}
},
};
