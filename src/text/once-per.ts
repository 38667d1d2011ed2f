/** Makes something of an object once, and gives the same again as long as the object is the same. */
export function oncePer<Of extends object, Besides extends readonly unknown[], Made>(
	make: (of: Of, ...besides: Besides) => Made,
): (of: Of, ...besides: Besides) => Made {
	const made = new WeakMap<Of, Made>();
	return (of, ...besides) => {
		const known = made.get(of) ?? make(of, ...besides);
		made.set(of, known);
		return known;
	};
}
