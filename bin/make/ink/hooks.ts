// Patches what Node loads from now on: `node --import ./bin/make/ink/hooks.ts src/cli/main.ts`.
import {registerHooks} from 'node:module';
import {patched} from './patches.ts';

registerHooks({
	load(url, context, next) {
		const loaded = next(url, context);
		const source = loaded.format === 'module' && loaded.source && patched(url, String(loaded.source));
		return source ? {...loaded, source} : loaded;
	},
});
