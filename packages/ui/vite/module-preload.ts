import type { ResolveModulePreloadDependenciesFn } from "vite";

/**
 * Announces what the first page imports, and nothing for the pages after it: the list of all their files
 * would weigh on the first load, and the likely next page is fetched ahead anyway.
 */
export const firstPageOnly = {
	polyfill: false,
	resolveDependencies: ((_file, files, { hostType }) =>
		hostType === "html" ? files : []) satisfies ResolveModulePreloadDependenciesFn,
};
