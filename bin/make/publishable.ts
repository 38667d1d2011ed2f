// Run by npm before it publishes: tells what only the owner can settle, and stops where something is not.
import {readFileSync} from 'node:fs';

/** The fields of package.json that the check reads. */
interface Publication {
	readonly version: string;
	readonly author?: string;
	readonly homepage: string;
	readonly repository: {readonly url: string};
	readonly bugs: {readonly url: string};
}

/** What is still to be done before the package may be published, a sentence each. @param changelog the text of CHANGELOG.md */
export function unpublishable(
	{version, author = '', homepage, repository, bugs}: Publication,
	changelog: string,
): readonly string[] {
	const addresses = {homepage, repository: repository.url, bugs: bugs.url};
	const placeholders = Object.entries(addresses).filter(([, address]) =>
		new URL(address).hostname.endsWith('.invalid'),
	);
	return [
		...placeholders.map(([field]) => `package.json: ${field} is a placeholder; say where the project lives`),
		...(author.includes('@') ? [] : ['package.json: there is no author with an address, to whom SECURITY.md sends']),
		...(changelog.includes(`\n## ${version} `) ? [] : [`CHANGELOG.md: there is no "## ${version} (day)"`]),
	];
}

if (import.meta.main) {
	const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
	const reasons = unpublishable(JSON.parse(read('package.json')), read('CHANGELOG.md'));
	for (const reason of reasons) process.stderr.write(`${reason}\n`);
	if (reasons.length > 0) process.exitCode = 1;
}
