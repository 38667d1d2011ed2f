import {expect, test} from 'vitest';
import {introductionIn} from '../../../src/parse/talk/introductions.ts';

test.each([
	['Hi, Neela Rao with Fen Radio. Two questions.', 'Neela Rao', 'Fen Radio'],
	['Thank you very much. This is Tom J. Beck from the Northern Courier — when?', 'Tom J. Beck', 'Northern Courier'],
	['Thank you. Ida Lind, Fen Television. What will it cost?', 'Ida Lind', 'Fen Television'],
	['(As interpreted.) Reporter Won Neelam from Fen Radio. I have two.', 'Won Neelam', 'Fen Radio'],
	['港口何時開放？ 항구는 언제 열립니까? (북부일보 김도현 기자)', '김도현', '북부일보'],
	['政府會否與鄰國討論？（晨報沈青小姐）', '沈青', '晨報'],
	['Gracias, ministra. Buenos días. Ana Olmedo, de Radio Norte. Quería saber', 'Ana Olmedo', 'Radio Norte'],
	['Señor portavoz, Luis I. Prado, del diario “La Ría”, que esta mañana', 'Luis I. Prado', 'La Ría'],
	['Boa tarde. É Clara Nunes, da TV Serra. Eu gostaria', 'Clara Nunes', 'TV Serra'],
	['Merci. Je suis Paul Morel, du Courrier. Quand', 'Paul Morel', 'Courrier'],
	['안녕하십니까? 북부일보 김도현입니다. 질문', '김도현', '북부일보'],
	['我是长河社记者，请问', '长河社', '长河社'],
	['我是北州日报的记者沈青，想问', '沈青', '北州日报'],
])('%s', (text, name, outlet) => {
	expect(introductionIn(text)).toEqual({name, outlet});
});

test.each([
	'Thank you, Prime Minister. What about the report of Ida Lind of the Harbour Board?',
	'The President of Norland from the north said no. Why?',
	'With respect, the minister is wrong.',
	'Last week, Anna Berg, our colleague, was turned away.',
	'我是说，请问记者会几点？',
	'When did you hear it?',
])('%s introduces nobody', text => {
	expect(introductionIn(text)).toBeNull();
});
