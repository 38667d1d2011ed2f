/**
 * A word of letters as it is spelled in America, where the British differ by a rule: `centres` centers, `paediatric`
 * pediatric. Of no use but to be compared: what looks British is changed in any language (`paella` pella).
 */
export function asInAmerica(word: string, {starts, rules}: Spellings = spellings): string {
	const start = starts.find(([british]) => word.startsWith(british));
	const begun = start ? start[1] + word.slice(start[0].length) : word;
	return rules.reduce((spelled, [british, american]) => spelled.replace(british, american), begun);
}

interface Spellings {
	/** How words begin that follow no rule. */
	readonly starts: readonly (readonly [british: string, american: string])[];
	readonly rules: readonly (readonly [british: RegExp, american: string])[];
}

export const spellings: Spellings = {
	starts: [
		['aeroplane', 'airplane'],
		['ageing', 'aging'],
		['aluminium', 'aluminum'],
		['cheque', 'check'],
		['cosy', 'cozy'],
		['draught', 'draft'],
		['enrol', 'enroll'],
		['fulfil', 'fulfill'],
		['grey', 'gray'],
		['jewellery', 'jewelry'],
		['judgement', 'judgment'],
		['kerb', 'curb'],
		['learnt', 'learned'],
		['manoeuvre', 'maneuver'],
		['mould', 'mold'],
		['moustache', 'mustache'],
		['odour', 'odor'],
		['plough', 'plow'],
		['pyjama', 'pajama'],
		['sceptic', 'skeptic'],
		['skilful', 'skillful'],
		['storey', 'story'],
		['tonne', 'ton'],
		['tyre', 'tire'],
	],
	rules: [
		// labour, neighbours, favourable
		[/(?<=\w{3})our(?=(?:s|ed|er|ers|ing|able|ably|ite|ites|hood|less|ful|al)?$)/u, 'or'],
		// centres, theatre
		[/(?<=[bt])re(?=[ds]?$)/u, 'er'],
		// organised, analysing
		[/(?<=\w{3}i|ly)s(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/u, 'z'],
		// paediatric, oesophagus
		[/[ao]e(?=[^aeiou]\w{2})/u, 'e'],
		// cancelled, marvellous
		[/(?<=[aeiou][^aeiou]+[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors|ous)$)/u, ''],
		// dialogues
		[/(?<=og)ue(?=s?$)/u, ''],
		// programmes
		[/(?<=am)me(?=s?$)/u, ''],
		// defence, licences
		[/(?<=en)c(?=es?$)/u, 's'],
	],
};
