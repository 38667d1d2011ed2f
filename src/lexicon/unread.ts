/**
 * Languages in Latin letters that there are no other words of, each with some of its commonest words, folded, that those which
 * there are do not have: so that none of them is taken for a neighbour.
 */
export const unreadLanguages = {
	it: 'di che il gli della dei sono anche alla nel non piu',
	nl: 'het een van niet zijn dat voor met naar ook wordt hebben',
	ca: 'amb els dels aquest aquesta tambe fins unes seva les per',
	ro: 'si care sunt din pentru este mai dintre au fost cu',
	sv: 'och det att inte som ar med till av for fran har',
	da: 'og det at ikke som er med til af for fra har',
	pl: 'nie sie jest oraz przez dla na w z do roku tym',
	cs: 'se na je ze pro jako ktere byl jsou v roce do',
	hu: 'az hogy nem es egy meg van volt ezer szazalek',
	fi: 'ja on ei se etta oli myos mutta vuonna prosenttia',
	tr: 'bir ve bu icin ile olarak yilinda yuzde kadar olan',
	id: 'yang dan di untuk dengan pada dari ini itu tahun orang',
	vi: 'va cua la trong nguoi nam da co duoc cac mot khoang',
	tl: 'ang ng sa mga ay na noong may kabilang nang',
	sw: 'ya na wa kwa ni katika watu mwaka hadi za',
} as const satisfies Readonly<Record<string, string>>;
