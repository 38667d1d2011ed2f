import {type Patch, swap} from './patch.ts';

/**
 * What: Yoga, Ink's layout, is given the bytes of its WebAssembly module.
 *
 * Why: it has them in itself as text, but unpacks them by `fetch('data:…')`, for which Node loads a whole HTTP client.
 *
 * Until: yoga-layout unpacks them without a request.
 */
export const yogaAtOnce: Patch = {
	module: /\/yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
	change: source => {
		const bytes = /"data:application\/octet-stream;base64,([^"]+)"/.exec(source)?.[1];
		if (bytes === undefined) throw new Error('yoga-layout holds its bytes in another way');
		const given = swap(
			swap(source, bytes, ''),
			'h.wasmBinary&&(w=h.wasmBinary);',
			'w=Buffer.from(yogaBytes,"base64");',
		);
		return `const yogaBytes=${JSON.stringify(bytes)};\n${given}`;
	},
};
