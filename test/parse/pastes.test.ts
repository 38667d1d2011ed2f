import {describe, expect, test} from 'vitest';
import {parseBriefing} from '../../src/parse/parse.ts';

/** What is pasted: one question and its answer, in the language of the labels. */
const words = {
	en: {
		asks: [
			'When will the port open?',
			'Will the city pay for the wall along the river, or do you leave that to the board?',
		],
		answers: [
			'In June.',
			'We have talked about it for a year, and I can tell you that the board pays. The city does not.',
		],
		goesOn: 'The work begins in spring. It was planned long ago.',
	},
	zh: {
		asks: ['港口什么时候开放？', '请问水库蓄水以后，下游的居民要不要搬迁？对此有何安排？'],
		answers: ['六月开放。', '我们已经安排三百辆车，随时可以出发，居民的安置房也已经交付。'],
		goesOn: '工程从春天开始，这是早就计划好的。',
	},
	es: {
		asks: ['¿Cuándo abre el puerto?', 'Buenas tardes. Quería saber si el Gobierno va a pagar el muro del río.'],
		answers: ['En junio.', 'Muchas gracias. Lo paga la junta, no la ciudad, y así lo acordamos hace un año.'],
		goesOn: 'Las obras empiezan en primavera.',
	},
	de: {
		asks: ['Wann öffnet der Hafen?', 'Bezahlt die Stadt die Mauer am Fluss, oder überlassen Sie das dem Verband?'],
		answers: ['Im Juni.', 'Das bezahlt der Verband. Wir haben das vor einem Jahr beschlossen.'],
		goesOn: 'Die Arbeiten beginnen im Frühling.',
	},
	pt: {
		asks: ['Quando abre o porto?', 'O governo vai pagar o muro do rio?'],
		answers: ['Em junho.', 'Quem paga é a junta. Nós decidimos isso há um ano.'],
		goesOn: 'As obras começam na primavera.',
	},
	fr: {
		asks: ['Quand le port ouvrira-t-il ?', 'Est-ce que la ville paiera le mur de la rivière ?'],
		answers: ['En juin.', 'C’est le syndicat qui paie. Nous l’avons décidé il y a un an.'],
		goesOn: 'Les travaux commencent au printemps.',
	},
	ru: {
		asks: ['Когда откроется порт?', 'Заплатит ли город за стену у реки?'],
		answers: ['В июне.', 'Заплатит совет. Мы решили это год назад.'],
		goesOn: 'Работы начнутся весной.',
	},
	ko: {
		asks: ['항구는 언제 문을 엽니까?', '강가의 벽은 시가 비용을 냅니까?'],
		answers: ['6월입니다.', '비용은 위원회가 냅니다. 1년 전에 결정했습니다.'],
		goesOn: '공사는 봄에 시작합니다.',
	},
	ja: {
		asks: ['港はいつ開きますか。', '川の壁の費用は市が払うのでしょうか。'],
		answers: ['六月です。', '費用は組合が払います。一年前に決めました。'],
		goesOn: '工事は春に始まります。',
	},
} as const;

/** The labels of who asks and who answers, with their marks. */
const forms: readonly (readonly [language: keyof typeof words, asker: string, answerer: string])[] = [
	['en', 'Q: ', 'A: '],
	['en', 'Q. ', 'A. '],
	['en', 'Q    ', 'MS. LEE:  '],
	['en', 'Q: ', 'John Smith: '],
	['en', 'QUESTION: ', 'MR. MILLER: '],
	['en', 'Question: ', 'John Smith: '],
	['en', 'Reporter: ', 'John Smith: '],
	['en', 'Reporter: ', 'Anna Miller: '],
	['en', 'Reuters: ', 'Anna Miller: '],
	['en', 'JOURNALIST: ', 'PM: '],
	['en', 'JOURNALIST:\n', 'JULIE HART:\n'],
	['en', 'MARGARET HILL: ', 'SEC. DUNN: '],
	['en', 'Anna Miller, Fen Radio: ', 'Minister Weber: '],
	['en', '**Q:** ', '**John Smith:** '],
	['en', '[Reporter]: ', '[John Smith]: '],
	['zh', '问：', '答：'],
	['zh', '記者：', '周志明：'],
	['zh', '路透社记者：', '赵立新：'],
	['zh', '《晨报》记者：', '局长赵立新：'],
	['zh', '[记者]：', '[赵立新]：'],
	['zh', '**问：** ', '**答：** '],
	['es', 'PREGUNTA: ', 'PRESIDENTE JUAN SOTO: '],
	['es', 'P.- ', 'Ministra.- '],
	['de', 'Frage: ', 'Minister Weber: '],
	['pt', 'Jornalista: ', 'Presidente Souza: '],
	['fr', 'Journaliste : ', 'Anne Martin : '],
	['ru', 'Вопрос: ', 'А.Петров: '],
	['ko', '기자: ', '김민수 총재: '],
	['ja', '（記者）', '（大臣）'],
	['ja', '記者：', '大臣：'],
];

const partsOf = (source: string): readonly string[] => {
	const reading = parseBriefing(new TextEncoder().encode(source), {name: 'paste.txt'});
	if ('failure' in reading) return [];
	return reading.briefing.turns.map(({kind, blocks}) => `${kind}: ${blocks.map(b => b.text).join(' ')}`);
};

describe.each(forms)('%s: %j and %j', (language, asker, answerer) => {
	const {asks, answers, goesOn} = words[language];

	test.each(asks.map((question, i) => [question, answers[i] ?? '']))(
		'one question and one answer: %s',
		(question, answer) => {
			expect(partsOf(`${asker}${question}\n\n${answerer}${answer}\n`)).toEqual([
				`question: ${question}`,
				`answer: ${answer}`,
			]);
		},
	);

	test('an answer of two paragraphs', () => {
		const [question, answer] = [asks[1], answers[1]];
		expect(partsOf(`${asker}${question}\n\n${answerer}${answer}\n\n${goesOn}\n`)).toEqual([
			`question: ${question}`,
			`answer: ${answer} ${goesOn}`,
		]);
	});

	test('two questions and two answers', () => {
		expect(
			partsOf(asks.map((question, i) => `${asker}${question}\n\n${answerer}${answers[i]}\n`).join('\n')).length,
		).toBe(4);
	});
});
