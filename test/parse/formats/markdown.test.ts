import {expect, test} from 'vitest';
import {markdownRules, readMarkdown} from '../../../src/parse/formats/markdown.ts';
import {testEveryRow} from '../../rows.ts';

const read = (text: string, rules = markdownRules) =>
	readMarkdown(text, rules).lines.map(line => [line.joint, line.form, line.text]);

const cases = [
	['# Quay #', [['break', 'heading', 'Quay']]],
	['a *b* c', [['break', 'plain', 'a b c']]],
	['a [b](http://c.d "e")', [['break', 'plain', 'a b']]],
	['a [b] c', [['break', 'plain', 'a [b] c']]],
	[
		'a [b] c\n\n[B]: http://c.d',
		[
			['break', 'plain', 'a b c'],
			['break', 'furniture', '[B]: http://c.d'],
		],
	],
	['a `b` c', [['break', 'plain', 'a b c']]],
	['a <i>b</i> c', [['break', 'plain', 'a b c']]],
	['a <!-- b --> c', [['break', 'plain', 'a  c']]],
	['a <?b?> c', [['break', 'plain', 'a  c']]],
	['a ![b](c.png) d', [['break', 'plain', 'a  d']]],
	['> a', [['break', 'plain', 'a']]],
	[
		'- a\n- b',
		[
			['break', 'plain', 'a'],
			['break', 'plain', 'b'],
		],
	],
	[
		'1. a\n2. b',
		[
			['break', 'plain', '1. a'],
			['break', 'plain', '2. b'],
		],
	],
	[
		'a\nb',
		[
			['break', 'plain', 'a'],
			['soft', 'plain', 'b'],
		],
	],
	[
		'a\n# b',
		[
			['break', 'plain', 'a'],
			['break', 'heading', 'b'],
		],
	],
	[
		'# a\nb',
		[
			['break', 'heading', 'a'],
			['break', 'plain', 'b'],
		],
	],
	[
		'a\n===',
		[
			['break', 'heading', 'a'],
			['soft', 'furniture', '==='],
		],
	],
	['<figcaption>a</figcaption>', [['break', 'caption', 'a']]],
	[
		'```js\na\n```',
		[
			['break', 'furniture', '```js'],
			['soft', 'plain', 'a'],
			['soft', 'furniture', '```'],
		],
	],
	[
		'a\n```\nb',
		[
			['break', 'plain', 'a'],
			['break', 'furniture', '```'],
			['soft', 'plain', 'b'],
		],
	],
	[
		'<!-- a -->\nb',
		[
			['break', 'furniture', '<!-- a -->'],
			['break', 'plain', 'b'],
		],
	],
	[
		'a\n<!-- b -->',
		[
			['break', 'plain', 'a'],
			['break', 'furniture', '<!-- b -->'],
		],
	],
	['<?a?>', [['break', 'furniture', '<?a?>']]],
	['[a]: http://b.c', [['break', 'furniture', '[a]: http://b.c']]],
	[
		'# a\n[b]: http://c.d',
		[
			['break', 'heading', 'a'],
			['break', 'furniture', '[b]: http://c.d'],
		],
	],
	[
		'# a\nb\n===',
		[
			['break', 'heading', 'a'],
			['break', 'heading', 'b'],
			['soft', 'furniture', '==='],
		],
	],
	[
		'# a\n<div>b</div>',
		[
			['break', 'heading', 'a'],
			['break', 'plain', 'b'],
		],
	],
	[
		'# a\n    b',
		[
			['break', 'heading', 'a'],
			['break', 'plain', 'b'],
		],
	],
	[
		'a\n***',
		[
			['break', 'plain', 'a'],
			['break', 'plain', '***'],
		],
	],
] as const;

test.each(cases)('%j', (text, lines) => {
	expect(read(text)).toEqual(lines);
});

testEveryRow(markdownRules, cases, ([text], rules) => read(text, rules));
