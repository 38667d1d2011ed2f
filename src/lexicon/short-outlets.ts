/**
 * What may be left out of an outlet's name where there is little room: the country before it, the word for its kind at its end. In both
 * scripts, and apart from the lexicons: the first frame needs only these words.
 */

export const countryBefore =
	/^(?:中[國国]|香港|澳[門门]|[臺台][灣湾]|日本|[韓韩][國国]|新加坡|美[國国]|英[國国]|法[國国]|德[國国]|俄[羅罗]斯)(?=..)/u;

export const kindAtEnd =
	/(?:新[聞闻][網网]?|日[報报][網网]?|[時时][報报][網网]?|晚[報报][網网]?|[財财][經经][網网]?|[電电][視视][臺台][網网]?|通[訊讯]社[網网]?|[雜杂][誌志][網网]?)$/u;
