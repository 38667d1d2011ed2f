import {expect, test} from 'vitest';
import {languageOf} from '../../../src/parse/words/language.ts';

test.each([
	['這個問題請說一下', 'zh-Hant'],
	['这个问题请说一下', 'zh-Hans'],
	['港口', 'zh-Hans'],
	['港口はいつ開きますか', 'ja'],
	['항구는 언제 열립니까', 'ko'],
	['That is the plan of the port and we know that you know.', 'en'],
	['El puerto que los barcos de la ciudad usan del norte por una ruta', 'es'],
	['Wir wissen, dass die Fähre und der Hafen nicht der Plan ist', 'de'],
	['Nous avons une idée, et vous les voyez dans les ports', 'fr'],
	['O porto que não abre, para uma cidade com dois barcos que você vê', 'pt'],
	['Quay 5', 'und'],
	['', 'und'],
])('%s: %s', (text, language) => {
	expect(languageOf(text)).toBe(language);
});
