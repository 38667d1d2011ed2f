let segmenter: Intl.Segmenter | undefined;

/** The words of a Chinese text by ICU's dictionary, which cuts Simplified Chinese well and Traditional badly. */
export function hanWords(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'});
	return segmenter.segment(text);
}
