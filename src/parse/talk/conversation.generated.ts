// Made by bin/make/fit-conversation.ts from labelled documents.
import type {ConversationWeights} from './conversation-weights.ts';

export const fittedConversation: ConversationWeights = {
	words: {
	"any": {
		"opening": -5.961,
		"statement": -0.7,
		"question": -0.699,
		"aside": -2.146,
		"answer": -0.614,
		"clarify": -1.977,
		"moderation": -0.573,
		"call": -0.245,
		"closing": -4.178
	},
	"says-it-asks": {
		"opening": 0.331,
		"statement": -0.094,
		"question": 0.791,
		"aside": 0.536,
		"answer": 0,
		"clarify": 0,
		"moderation": -0.216,
		"call": 0,
		"closing": -0.147
	},
	"says-it-answers": {"answer": 1.5, "opening": -2, "statement": -1},
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
		"question": 0.168,
		"aside": 0,
		"answer": 4.832,
		"clarify": 0,
		"moderation": 0,
		"call": 0,
		"closing": 0
	},
	"length": {
		"opening": 0.602,
		"statement": 0.29,
		"question": -0.132,
		"aside": -0.353,
		"answer": 0.341,
		"clarify": 0.182,
		"moderation": -0.172,
		"call": -0.538,
		"closing": -0.131
	},
	"asks-somewhere": {
		"opening": 0.154,
		"statement": -0.162,
		"question": 1.835,
		"aside": 0.401,
		"answer": 0.174,
		"clarify": -0.121,
		"moderation": 0.127,
		"call": -0.203,
		"closing": -0.005
	},
	"asks-near-end": {
		"opening": 0.116,
		"statement": 0.065,
		"question": 1.21,
		"aside": -0.499,
		"answer": -0.223,
		"clarify": -0.121,
		"moderation": 0.159,
		"call": -0.203,
		"closing": -0.005
	},
	"asks-at-end": {
		"opening": -0.064,
		"statement": -0.442,
		"question": 0.257,
		"aside": 0.401,
		"answer": -0.783,
		"clarify": 0.329,
		"moderation": -0.294,
		"call": -0.203,
		"closing": 0
	},
	"asks-nothing": {"clarify": -1.5},
	"follows-open-question": {"answer": 0.5},
	"introduces-itself": {
		"opening": 0.574,
		"statement": 0.117,
		"question": 0.627,
		"aside": -0.176,
		"answer": -0.42,
		"clarify": -0.025,
		"moderation": 0.086,
		"call": -0.021,
		"closing": -0.163
	},
	"inaudible": {
		"opening": 0,
		"statement": 0.34,
		"question": 1.923,
		"aside": -0.964,
		"answer": -0.238,
		"clarify": 0.075,
		"moderation": -0.036,
		"call": 0,
		"closing": 0
	},
	"begins-like-answer": {
		"opening": 0.187,
		"statement": -0.104,
		"question": -0.817,
		"aside": 0.231,
		"answer": 0.739,
		"clarify": 0.02,
		"moderation": -0.193,
		"call": -0.074,
		"closing": 0.11
	},
	"short": {
		"opening": 0.421,
		"statement": 0.578,
		"question": -0.079,
		"aside": 2.577,
		"answer": 0.049,
		"clarify": 0.387,
		"moderation": 0.123,
		"call": 0.065,
		"closing": -0.263
	},
	"very-short": {
		"opening": -0.094,
		"statement": 0.692,
		"question": -0.411,
		"aside": 0.41,
		"answer": 0.681,
		"clarify": 1.973,
		"moderation": 0.204,
		"call": -0.045,
		"closing": -0.409
	},
	"very-short-and-asks": {
		"opening": -0.016,
		"statement": 0.171,
		"question": 0.161,
		"aside": 0.09,
		"answer": 0.292,
		"clarify": 0.494,
		"moderation": 0.008,
		"call": 0,
		"closing": 0
	},
	"cut-off": {
		"opening": 0,
		"statement": 0.024,
		"question": 0.545,
		"aside": -0.533,
		"answer": -0.32,
		"clarify": 0.375,
		"moderation": 0.209,
		"call": 0,
		"closing": 0
	},
	"thanks": {
		"opening": 0.051,
		"statement": 0.153,
		"question": -0.127,
		"aside": 0.008,
		"answer": -0.019,
		"clarify": -0.143,
		"moderation": 0.34,
		"call": -0.115,
		"closing": 0.985
	},
	"thanks-shortly": {
		"opening": -0.371,
		"statement": -0.092,
		"question": -0.201,
		"aside": 0.508,
		"answer": -0.109,
		"clarify": 0.019,
		"moderation": 0.564,
		"call": 0.585,
		"closing": -0.034
	},
	"only-thanks": {
		"opening": 0,
		"statement": 0.382,
		"question": -1.5,
		"aside": 0.532,
		"answer": -1.359,
		"clarify": -0.18,
		"moderation": -0.145,
		"call": 0.009,
		"closing": 1.761
	},
	"acknowledges": {
		"opening": 0,
		"statement": 0.141,
		"question": -1.2,
		"aside": 1.6,
		"answer": -0.188,
		"clarify": -0.142,
		"moderation": -0.398,
		"call": -0.013,
		"closing": 0
	},
	"hosts": {
		"opening": 0.244,
		"statement": -0.215,
		"question": -0.071,
		"aside": 0,
		"answer": -0.07,
		"clarify": 0,
		"moderation": 1.079,
		"call": 1.119,
		"closing": 0.888
	},
	"only-moderates": {
		"opening": -0.013,
		"statement": -0.117,
		"question": -0.084,
		"aside": 0.378,
		"answer": -0.738,
		"clarify": -0.138,
		"moderation": 1.503,
		"call": 2.028,
		"closing": 0.012
	},
	"has-trouble": {
		"opening": 0,
		"statement": -0.005,
		"question": -0.351,
		"aside": 0.951,
		"answer": -1.691,
		"clarify": -0.084,
		"moderation": 2.78,
		"call": 2.5,
		"closing": 0
	},
	"greets": {
		"opening": 1.278,
		"statement": 0.119,
		"question": -0.057,
		"aside": -0.284,
		"answer": -0.133,
		"clarify": -0.003,
		"moderation": -0.028,
		"call": 0,
		"closing": -0.039
	},
	"is-answered": {
		"opening": 0.955,
		"statement": -0.574,
		"question": 0.276,
		"aside": -0.107,
		"answer": -0.202,
		"clarify": 0.167,
		"moderation": -0.31,
		"call": 0.073,
		"closing": -0.169
	},
	"follows-question": {
		"opening": 0.177,
		"statement": -0.142,
		"question": 0.152,
		"aside": 0.024,
		"answer": 0.36,
		"clarify": 0.134,
		"moderation": 0.368,
		"call": -0.224,
		"closing": -0.074
	},
	"first": {
		"opening": 6.475,
		"statement": -0.118,
		"question": 0.302,
		"aside": 0,
		"answer": 0.587,
		"clarify": 0,
		"moderation": 0.254,
		"call": 0,
		"closing": 0
	},
	"late-in-talk": {
		"opening": 0,
		"statement": 0.002,
		"question": 0.305,
		"aside": -0.317,
		"answer": 0.222,
		"clarify": 0.274,
		"moderation": -0.28,
		"call": -0.029,
		"closing": 3.822
	},
	"last": {
		"opening": -0.968,
		"statement": 0.01,
		"question": 0.881,
		"aside": -0.304,
		"answer": 0.646,
		"clarify": -0.038,
		"moderation": -0.065,
		"call": -0.123,
		"closing": 0.961
	},
	"early-in-talk": {
		"opening": -0.67,
		"statement": 0.281,
		"question": 0.612,
		"aside": 0.16,
		"answer": 0.173,
		"clarify": 0.022,
		"moderation": 0.23,
		"call": 0,
		"closing": 0
	},
	"called-for": {
		"opening": 0.177,
		"statement": 0.681,
		"question": 0.315,
		"aside": -0.098,
		"answer": 0.458,
		"clarify": 0.078,
		"moderation": -0.496,
		"call": 0,
		"closing": -0.115
	}
},
	fits: {
	"asker": {
		"opening": -5.017,
		"statement": -2.169,
		"question": -1.872,
		"aside": -0.346,
		"answer": -7,
		"clarify": -7,
		"moderation": -2.368,
		"call": -2.4,
		"closing": -1.15
	},
	"answerer": {
		"opening": -2.232,
		"statement": -1.03,
		"question": -6.066,
		"aside": -5,
		"answer": -1.069,
		"clarify": -0.178,
		"moderation": -2.255,
		"call": -1.939,
		"closing": -1.807
	},
	"host": {
		"opening": 1.888,
		"statement": -0.238,
		"question": -2.929,
		"aside": -3,
		"answer": -1.675,
		"clarify": -1.825,
		"moderation": 0.05,
		"call": 0.094,
		"closing": 0.579
	}
},
	follows: {
	"start": {
		"opening": 0.21,
		"statement": -0.118,
		"question": 0.502,
		"aside": -3,
		"answer": -2.413,
		"clarify": -3,
		"moderation": -0.246,
		"call": -6,
		"closing": -3
	},
	"opening": {
		"opening": -5.114,
		"statement": 0.435,
		"question": 0.666,
		"aside": -1.381,
		"answer": -4,
		"clarify": -4,
		"moderation": 0.2,
		"call": -6,
		"closing": -3
	},
	"statement": {
		"opening": -6,
		"statement": 0.106,
		"question": 0.411,
		"aside": -0.173,
		"answer": -1.574,
		"clarify": -1.844,
		"moderation": 0.703,
		"call": -6,
		"closing": -0.224
	},
	"question": {
		"opening": -5.823,
		"statement": -1.599,
		"question": -0.052,
		"aside": -0.878,
		"answer": 1.458,
		"clarify": 0.139,
		"moderation": -0.873,
		"call": -0.645,
		"closing": -0.574
	},
	"answer": {
		"opening": -6,
		"statement": -1.498,
		"question": 0.997,
		"aside": -0.332,
		"answer": -0.247,
		"clarify": -1.255,
		"moderation": 0.053,
		"call": -6,
		"closing": 0.138
	},
	"clarify": {
		"opening": -6,
		"statement": -0.771,
		"question": 0.861,
		"aside": 0.232,
		"answer": -0.234,
		"clarify": -0.579,
		"moderation": -0.434,
		"call": -6,
		"closing": -0.859
	},
	"aside": {
		"opening": -6,
		"statement": -0.035,
		"question": 0.093,
		"aside": -0.214,
		"answer": 0.212,
		"clarify": -0.354,
		"moderation": 0.129,
		"call": -6,
		"closing": 0.075
	},
	"moderation": {
		"opening": -6,
		"statement": 0.453,
		"question": 1.483,
		"aside": -0.27,
		"answer": 0.011,
		"clarify": -1.036,
		"moderation": -0.564,
		"call": -6,
		"closing": -0.2
	},
	"call": {
		"opening": -6,
		"statement": -2,
		"question": -0.4,
		"aside": -6,
		"answer": 1.179,
		"clarify": -6,
		"moderation": -1.5,
		"call": -6,
		"closing": -3
	},
	"closing": {
		"opening": -6,
		"statement": -1.519,
		"question": -0.256,
		"aside": -0.425,
		"answer": -2,
		"clarify": -2.005,
		"moderation": -1.024,
		"call": -6,
		"closing": 0.12
	}
},
};
