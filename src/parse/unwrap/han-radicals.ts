/** Radicals and the characters that they look like (Unicode, EquivalentUnifiedIdeograph.txt), those of modern use. */
const supplement = new Map(
	'⺟母⺠民⺧牛⺩王⺶羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻭歯⻮齿⻯竜⻰龙⻳龟'
		.match(/../gu)
		?.map(pair => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Text with characters where a font that draws both alike names radicals (⽤, ⻔), as programs that print to PDF leave them. */
export const asIdeographs = (text: string): string =>
	text.replace(/[\u2E80-\u2FDF]/gu, radical => supplement.get(radical) ?? radical.normalize('NFKC'));
