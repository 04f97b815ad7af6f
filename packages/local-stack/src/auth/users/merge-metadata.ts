/** Metadata with changes laid over it; a field set to null is removed, as GoTrue does. */
export function mergeMetadata(
	metadata: Readonly<Record<string, unknown>>,
	changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const merged = { ...metadata, ...changes };
	return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
