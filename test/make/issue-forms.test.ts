import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

const folder = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url);
const forms = readdirSync(folder)
	.filter(name => name !== 'config.yml')
	.map(name => [name, parse(readFileSync(new URL(name, folder), 'utf8'), {strict: true, uniqueKeys: true})] as const);

interface Element {
	readonly type: string;
	readonly id?: string;
	readonly attributes: Readonly<Record<string, unknown>>;
	readonly validations?: Readonly<Record<string, unknown>>;
}

/** By GitHub's description of the syntax: the attributes that an element must have, and those that it may have besides. */
const attributes: Readonly<Record<string, readonly [must: readonly string[], may: readonly string[]]>> = {
	markdown: [['value'], []],
	input: [['label'], ['description', 'placeholder', 'value']],
	textarea: [['label'], ['description', 'placeholder', 'value', 'render']],
	dropdown: [
		['label', 'options'],
		['description', 'multiple', 'default'],
	],
	checkboxes: [['label', 'options'], ['description']],
};
const topLevel = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];

/** What GitHub would refuse in a form, in words. */
function refused(form: Readonly<Record<string, unknown>>): readonly string[] {
	const body = (form['body'] ?? []) as readonly Element[];
	const named = body.flatMap(({id}) => id ?? []);
	const labels = body.flatMap(({attributes: {label}}) => label ?? []);
	return [
		...Object.keys(form).flatMap(key => (topLevel.includes(key) ? [] : [`${key} is not a permitted key`])),
		...['name', 'description'].flatMap(key => (isText(form[key]) ? [] : [`${key} must be a string`])),
		...(body.some(({type}) => type !== 'markdown') ? [] : ['body must have an element that is no markdown']),
		...body.flatMap(wrong),
		...(new Set(named).size === named.length ? [] : ['ids must be unique']),
		...(new Set(labels).size === labels.length ? [] : ['labels must be unique']),
	];
}

function wrong({type, id, attributes: given, validations = {}, ...others}: Element): readonly string[] {
	const known = attributes[type];
	if (!known) return [`${type} is no type`];
	const [must, may] = known;
	return [
		...Object.keys(others).map(key => `${key} is not a permitted key`),
		...must.flatMap(key => (key in given ? [] : [`${type} has no ${key}`])),
		...Object.keys(given).flatMap(key => ([...must, ...may].includes(key) ? [] : [`${type} may not have ${key}`])),
		...['label', 'value', 'description', 'placeholder', 'render'].flatMap(key =>
			!(key in given) || isText(given[key]) ? [] : [`${key} must be a string`],
		),
		...(id === undefined || /^[\w-]+$/.test(id) ? [] : [`${id} is no id`]),
		...(Object.keys(validations).every(key => key === 'required') && type !== 'markdown' ? [] : ['validations']).slice(
			type === 'markdown' && Object.keys(validations).length === 0 ? 1 : 0,
		),
		...wrongOptions(type, given['options']),
	];
}

function wrongOptions(type: string, options: unknown): readonly string[] {
	if (type !== 'dropdown' && type !== 'checkboxes') return [];
	if (!Array.isArray(options) || options.length === 0) return ['options must be there'];
	const texts = options.map(option => (type === 'dropdown' ? option : option.label));
	return [
		...(texts.every(isText) ? [] : ['options must be strings']),
		...(new Set(texts).size === texts.length ? [] : ['options must be unique']),
		...(type === 'dropdown' && texts.includes('None') ? ['None is reserved'] : []),
	];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

test.each(forms)('%s is a form that GitHub takes', (_, form) => {
	expect(refused(form)).toEqual([]);
});

test('the names of the forms differ', () => {
	expect(new Set(forms.map(([, {name}]) => name)).size).toBe(forms.length);
});

test('a transcript that is read wrongly is asked for what a fixture needs', () => {
	const body = forms.find(([name]) => name === 'read-wrongly.yml')![1].body as readonly Element[];
	const required = body.filter(({validations}) => validations?.['required'] === true).map(({id}) => id);
	expect(required).toEqual(['version', 'what', 'text', 'read', 'right']);
	expect(JSON.stringify(body)).toMatch(/--version.*parse FILE --explain.*Nothing in it is confidential/);
});

describe('what GitHub refuses is seen', () => {
	const element = {type: 'input', id: 'a', attributes: {label: 'A'}};
	test.each([
		[{description: 'D', body: [element]}, 'name must be a string'],
		[{name: 'N', description: true, body: [element]}, 'description must be a string'],
		[{name: 'N', description: 'D', hello: 'world', body: [element]}, 'hello is not a permitted key'],
		[{name: 'N', description: 'D', body: [{type: 'markdown', attributes: {value: 'V'}}]}, 'no markdown'],
		[{name: 'N', description: 'D', body: [element, {...element, attributes: {label: 'B'}}]}, 'ids must be unique'],
		[{name: 'N', description: 'D', body: [element, {...element, id: 'b'}]}, 'labels must be unique'],
		[{name: 'N', description: 'D', body: [{...element, id: 'a b'}]}, 'a b is no id'],
		[{name: 'N', description: 'D', body: [{...element, type: 'text'}]}, 'text is no type'],
		[{name: 'N', description: 'D', body: [{...element, attributes: {}}]}, 'input has no label'],
		[
			{name: 'N', description: 'D', body: [{...element, attributes: {label: 'A', render: 'text'}}]},
			'may not have render',
		],
		[{name: 'N', description: 'D', body: [{...element, validations: {need: true}}]}, 'validations'],
		[
			{name: 'N', description: 'D', body: [{type: 'dropdown', attributes: {label: 'A', options: ['x', 'x']}}]},
			'options must be unique',
		],
	])('%#: %s', (form, told) => {
		expect(refused(form)).toEqual([expect.stringContaining(told)]);
	});
});
