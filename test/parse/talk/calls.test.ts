import {expect, test} from 'vitest';
import {calledReporters} from '../../../src/parse/talk/calls.ts';
import type {Utterance} from '../../../src/parse/talk/utterance.ts';

function utterance(part: Utterance['part'], text: string): Utterance {
	return {
		who: 0,
		part,
		seems: part === 'asker' ? 'asker' : 'host',
		named: false,
		titled: false,
		invited: false,
		calls: false,
		text,
		folded: text.toLowerCase(),
	};
}

/** Who is called by a turn that ends in these words. */
const calledBy = (text: string) => calledReporters([utterance('host', text), utterance('asker', '')]).get(1) ?? null;

test.each([
	['下一个问题，请北州日报记者提问。', '北州日报'],
	['好的，有请长河卫视。', '长河卫视'],
	['Thank you. Yes, Neela.', 'Neela'],
	['Let’s go to Neela Rao.', 'Neela Rao'],
	['Thanks. Neela, go ahead.', 'Neela'],
	['Thanks. Neela, you’re next.', 'Neela'],
	['Neela?', 'Neela'],
	['We’ll go to Carla Diaz with Radio Norte. Please go ahead.', 'Carla Diaz'],
	['The first question is from Neela of the Northern Courier.', 'Neela'],
	['My turn? I think the next question is Neela Rao, Fen Radio.', 'Neela Rao'],
	['Our next question comes from the line of Tom Beck with Fen Securities. Your line is open.', 'Tom Beck'],
	['那就沈青。', '沈青'],
	['好，請穿白衣服的朋友。', '穿白衣服'],
	['請第一排先提問。', '第一排'],
	['Muchas gracias. Arturo Olmedo, adelante.', 'Arturo Olmedo'],
	['Gracias. Adelante, Arturo Olmedo, por favor.', 'Arturo Olmedo'],
])('%s', (text, who) => {
	expect(calledBy(text)).toBe(who);
});

test.each([
	'港口九月开放，请大家放心。',
	'没有人失业，请放心。',
	'请各位媒体朋友多多关注。',
	'水质达标，请广大市民放心。',
	'名单还在核对，请关注我们的网站。',
	'详细数字请参阅公报。',
	'这是既定安排，请你们理解。',
	'没有看到的市民可以申请信息公开。',
	'The second round was in Oslo, and next, Vienna.',
	'It is our insurance for the next generation.',
	'Sorry?',
	'We go to war only with Ida Lind from the north on our side.',
])('%s calls nobody', text => {
	expect(calledBy(text)).toBeNull();
});
