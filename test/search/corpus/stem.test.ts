import {describe, expect, test} from 'vitest';
import {loadStem} from '../../../src/search/corpus/stem.ts';
import {fold} from '../../../src/text/fold.ts';

/** Whether two words are forms of one in a language. */
async function areForms(language: string, one: string, other: string): Promise<boolean> {
	const stem = await loadStem(language);
	return stem(one) === stem(other) && !stem.parts?.(fold(one), fold(other)) && !stem.parts?.(fold(other), fold(one));
}

describe('forms of one word', () => {
	test.each([
		['es', 'casa', 'casas'],
		['es', 'parte', 'partes'],
		['es', 'nuevo', 'nuevas'],
		['es', 'invitado', 'invitada'],
		['es', 'médico', 'médicas'],
		['es', 'mes', 'meses'],
		['es', 'buen', 'buena'],
		['es', 'llega', 'llegan'],
		['es', 'aumento', 'aumentar'],
		['es', 'tener', 'tenía'],
		['es', 'máximo', 'máxima'],
		['pt', 'novo', 'novas'],
		['en', 'states', 'state'],
	])('%s: %s, %s', async (language, one, other) => {
		expect(await areForms(language, one, other)).toBe(true);
	});
});

describe('other words', () => {
	test.each([
		['es', 'casa', 'caso'],
		['es', 'casas', 'casos'],
		['es', 'puertos', 'puertas'],
		['es', 'mes', 'mesa'],
		['pt', 'porto', 'porta'],
		['en', 'news', 'new'],
		['en', 'goods', 'good'],
		['en', 'international', 'interns'],
		['en', 'hospital', 'hospitality'],
	])('%s: %s, %s', async (language, one, other) => {
		expect(await areForms(language, one, other)).toBe(false);
	});
});
