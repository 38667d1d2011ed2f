import type {Briefing, Speaker, Turn, TurnKind} from '../../src/briefing/briefing.ts';

/**
 * A made-up briefing that holds one of everything: a host, two officials, reporters with and without a name of their
 * own, a hand-off, a follow-up question, a caption, a scene note, an interlude, a turn that nobody signed, quotation
 * marks of both widths, numbers with units, Latin words, an emoji that is joined and a character outside the BMP.
 */
const said: readonly (readonly [id: string, kind: TurnKind, speaker: string | null, blocks: readonly string[]])[] = [
	['opening1', 'opening', '沈若蘭', ['各位早安，歡迎出席臨海港務局的記者會。先請陶局長說明新碼頭的進度，再開放提問。']],
	[
		'statement1',
		'statement',
		'陶景明',
		[
			'謝謝主持人。過去三年，新碼頭完成投資31.3億元，吞吐量由2019年的84.5萬標箱增加到120萬標箱，平均每年成長12.4%。',
			'[圖]陶景明在記者會上說明新碼頭的進度。（何小曼 攝）',
			'第一，要緊扣“綠色港口”的目標，岸電覆蓋率在2021—2025年間由三成提高到九成；第二，無人駕駛的AR/VR調度系統將在下半年試行；第三，進一步開放航線，同40多個港口建立班輪往來。',
			'我先說到這裡。',
		],
	],
	['moderation1', 'moderation', '沈若蘭', ['下面開始提問，請先通報所屬媒體。']],
	['q1-q1', 'question', '海岸日報', ['請問新碼頭什麼時候通航？第一年的運量目標是多少？']],
	[
		'q1-a1',
		'answer',
		'陶景明',
		[
			'這個問題很多人關心。新碼頭預計今年九月通航，第一年的目標是60萬標箱。',
			'通航之前還有三件事：航道疏濬、設備試車、人員訓練。疏濬已經完成八成，試車從下週開始，訓練的場地就在舊碼頭旁邊，歡迎各位來看。',
		],
	],
	[
		'q2-q1',
		'question',
		'Dana Whitfield',
		[
			'Two years ago the port promised “zero-emission” cranes. How many of the 48 cranes run on shore power today, and what does the chip shortage mean for the rest?',
		],
	],
	['q2-a1', 'handoff', '陶景明', ['這個問題請邱總工程師回答。']],
	[
		'q2-a2',
		'answer',
		'邱以安',
		[
			'謝謝。四十八臺吊車裡有三十五臺已經改用岸電，其餘的在等芯片。芯片的短缺讓工期往後推了四個月，不過今年年底以前可以全部換完。',
			'[景]（工作人員展示吊車模型）',
			'芯片以外，軟件也是我們自己寫的。這套軟件叫“潮汐”，它會按潮位、船期和電價來安排吊車，比過去省電18%。',
		],
	],
	['q2-q2', 'question', 'Dana Whitfield', ['And the workers?']],
	['q2-a3', 'answer', '邱以安', ['沒有人因此離職。司機都轉到控制室，𠮷田先生就是其中一位👩‍🔧。']],
	['interlude1', 'statement', '沈若蘭', ['現在請漁會代表說幾句話。', '漁會的意見已經列入附件，各位可以在門口領取。']],
	['interlude2', 'statement', null, ['漁會希望航道避開產卵期。']],
	['q3-q1', 'question', '中央通訊', ['漁民擔心疏濬影響漁場，港務局有什麼補償辦法？']],
	['q3-a1', 'answer', '邱以安', ['補償分三級，最高每戶每月2.5萬元；疏濬期間另有監測，數據每週公布。']],
	['q3-a2', 'answer', '陶景明', ['我補充一句：漁場的監測會一直做到2025年，不是通航了就不管。']],
	['closing1', 'closing', '沈若蘭', ['時間關係，今天的記者會到此結束，謝謝各位。']],
];

const people: readonly (readonly [name: string, role: Speaker['role'], titles: string, outlet: string | null])[] = [
	['沈若蘭', 'host', '臨海港務局新聞處處長', null],
	['陶景明', 'official', '臨海港務局局長', null],
	['海岸日報', 'reporter', '', '海岸日報'],
	['Dana Whitfield', 'reporter', '', 'Bay Tribune'],
	['邱以安', 'official', '臨海港務局副局長、總工程師', null],
	['中央通訊', 'reporter', '', '中央通訊'],
];

const gists = ['新碼頭什麼時候通航', 'How many of the 48 cranes run on shore power', '漁場的補償辦法'];

/** What the offsets of `harbour` point into. */
export const harbourText = said.map(([, , name, blocks]) => [name ?? '', ...blocks.map(plain)].join('\n')).join('\n\n');

export const harbour: Briefing = {
	schema: 'briefing-tui/1',
	event: {title: '臨海港務局就新碼頭工程舉行記者會', date: '2021-05-20', time: '09:30', place: '港務大樓'},
	publication: {date: '2021-05-21', time: null, source: '港務局網站', url: 'https://port.example/20', editor: null},
	source: {name: 'harbour.txt', sha256: '0'.repeat(64), encoding: 'utf-8', format: 'text'},
	language: 'zh-Hant',
	summary: null,
	speakers: people.map(([name, role, titles, outlet], i) => ({
		id: `s${i + 1}`,
		name,
		role,
		titles: titles === '' ? [] : titles.split('、'),
		outlet,
		aliases: [name],
	})),
	turns: said.map(turnOf),
	exchanges: gists.map((gist, i) => {
		const ids = said.map(([id]) => id).filter(id => id.startsWith(`q${i + 1}-`));
		const [question, answers] = [ids.filter(id => id.includes('-q')), ids.filter(id => id.includes('-a'))];
		return {n: i + 1, gist, question, answers};
	}),
	spans: [],
	notes: [{start: 0, end: 3, message: '漁會代表的發言沒有署名'}],
};

function turnOf([id, kind, name, blocks]: (typeof said)[number]): Turn {
	const at = people.findIndex(([other]) => other === name);
	const exchange = /^q(\d+)-/.exec(id)?.[1];
	return {
		id,
		kind,
		speaker: at < 0 ? null : `s${at + 1}`,
		label: name ?? '',
		exchange: exchange === undefined ? null : Number(exchange),
		blocks: blocks.map((marked, i) => {
			const text = plain(marked);
			const start = harbourText.indexOf(text);
			const kind = marked.startsWith('[圖]') ? 'caption' : marked.startsWith('[景]') ? 'scene' : 'paragraph';
			return {id: `${id}-p${i + 1}`, kind, text, start, end: start + text.length};
		}),
	};
}

function plain(marked: string): string {
	return marked.replace(/^\[.\]/u, '');
}
